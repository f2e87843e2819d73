/* naming.h - communities are called as a person has called them, as long as most of their members
 * are the same. */
#ifndef DGG_NAMING_H
#define DGG_NAMING_H

#include "corpus/decisions.h"
#include "graph/analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Obeys the table of communities. A name goes to the community whose members are most like those of
 * its row by the index of Jaccard (1901, Bull. Soc. Vaud. Sci. Nat. 37:547-579): what they have in
 * common over what either has. It must be .5 or more; members of the row that are no nodes count as
 * not in common. Each name, row and community is used once, the best pairs first; a row that names
 * none is left out with a warning that says how near the nearest is. */
dgg_status dgg_analysis_name(dgg_analysis *analysis, dgg_decisions *decisions, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
