/* names.h - a line of authors in a pasted list, if it really looks like one. */
#ifndef DGG_PASTED_NAMES_H
#define DGG_PASTED_NAMES_H

#include "base/memory.h"

/* Counts the names of a line like "Jane Smith, John van Doe and Li Na", "Smith, J., Doe, K." or
 * "王伟，李娜"; 0 if any part of it looks like no name. */
size_t dgg_pasted_count_names(dgg_text line);

/* Makes the list of them in the arena: "Family, Given" where the line says so, else as they stand.
 */
dgg_status dgg_pasted_take_names(dgg_text line, dgg_arena **arena, dgg_texts *names,
                                 dgg_error *error);

#endif
