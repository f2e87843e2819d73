/* theme_groups.h - themes of one group of the codebook: what a cross-tabulation is asked for. */
#ifndef DGG_THEME_GROUPS_H
#define DGG_THEME_GROUPS_H

#include "graph/comparisons.h"

/* Fails with DGG_BAD_REQUEST, telling which groups there are, unless --rows and --across are given
 * and found themes are of each. A corpus in which no theme was found has none to ask for. */
dgg_status dgg_theme_groups_check(const dgg_compared *compared, dgg_error *error);

/* Whether the theme is of that group; of NULL all are. */
bool dgg_theme_is_of(const dgg_corpus *corpus, size_t theme, const char *group);

#endif
