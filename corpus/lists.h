/* lists.h - fields that hold several things: keywords, addresses, names. A list is made of names,
 * each of which is kept once, in the order they were first seen. */
#ifndef DGG_LISTS_H
#define DGG_LISTS_H

#include "base/names.h"

/* Adds a text without white space at its ends; nothing if it is empty. */
dgg_status dgg_lists_add(dgg_names *list, dgg_text text, dgg_error *error);

/* Adds what stands between any of the separators, which end with NULL. */
dgg_status dgg_lists_split(dgg_names *list, dgg_text text, const char *const *separators,
                           dgg_error *error);

/* Copies the list into the arena. */
dgg_status dgg_lists_make(const dgg_names *list, dgg_arena **arena, dgg_texts *made,
                          dgg_error *error);

/* Of an address the part that names the institution: "Fudan University" of "Dept. of Politics,
 * Fudan University, Shanghai, China"; all of it if it has one part, empty if none of several parts
 * tells. */
dgg_text dgg_institution_of(dgg_text address);

#endif
