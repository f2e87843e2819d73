/* coding_data.h - the JSON in a coding page: records, what can be added to them, what was found. */
#ifndef DGG_CODING_DATA_H
#define DGG_CODING_DATA_H

#include "layouts/page.h"

/* As graph.json has nodes and links, so that the scripts of the other page read it too; locations
 * are [id, label, label in Chinese, id of what holds it], for a gazetteer is long. */
dgg_status dgg_coding_data_write(const dgg_coding_page *page, FILE *out, dgg_error *error);

#endif
