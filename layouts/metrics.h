/* metrics.h - how wide a text is, from tables of our own: the same whatever fonts are installed. */
#ifndef DGG_METRICS_H
#define DGG_METRICS_H

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Helvetica and what is made to its measure: Arial, Liberation Sans. Its slanted faces are as wide
 * as the upright ones. */
typedef enum dgg_face { DGG_REGULAR, DGG_BOLD } dgg_face;

/* Both at size 1, so in ems. Kerning is left out: a text is never wider than said. Han and
 * full-width characters are one em wide; a character we have no width of counts as wide as its like
 * in any common font; marks and invisible characters have none. */
double dgg_metrics_character(int32_t character, dgg_face face);
double dgg_metrics_width(dgg_text text, dgg_face face);

#ifdef __cplusplus
}
#endif

#endif
