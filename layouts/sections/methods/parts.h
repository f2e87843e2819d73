/* parts.h - what a section on methods is made of. */
#ifndef DGG_METHODS_PARTS_H
#define DGG_METHODS_PARTS_H

#include "layouts/section_rows.h"

dgg_status dgg_methods_searches(dgg_section_draft *draft); /* question, databases, criteria */
dgg_status dgg_methods_flow(dgg_section_draft *draft);     /* what became of the records */
dgg_status dgg_methods_coding(dgg_section_draft *draft);   /* themes and locations */
dgg_status dgg_methods_measures(dgg_section_draft *draft); /* network, communities, program */

#endif
