/* style.h - the colours and sizes of pictures, light and dark.
 *
 * The first communities have Paul Tol's "bright" hues, which people who see few colours can tell
 * apart; the next eight were chosen to be far from those and from each other, also for eyes without
 * red or green cones (Machado, Oliveira and Fernandes 2009). Lines and inks are darker (or, in the
 * dark, lighter) than those so that they can be read. Colour is never the only sign: shapes, hulls
 * and names say the same. */
#ifndef DGG_STYLE_H
#define DGG_STYLE_H

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_tone {
    DGG_NO_PAINT,
    DGG_GROUND, /* behind everything */
    DGG_CARD_FACE /* of cards and hexagons */,
    DGG_TEXT_INK,
    DGG_MUTED_INK, /* second lines, legend */
    DGG_ON_SOLID,  /* text on a solid fill */
    DGG_QUIET,     /* links between communities */
    DGG_GRID,      /* lines behind data that help the eye */
    DGG_LINE,      /* of a hue, as are the next: outlines and links */
    DGG_INK,       /* names */
    DGG_SOLID,     /* fills that carry white text */
    DGG_TINT,      /* hulls */
    DGG_SCALE,     /* of few to many, early to late: the hue is a level, 0 the lowest */
    DGG_ON_SCALE,  /* text on that level */
    DGG_TONE_COUNT
} dgg_tone;

enum { DGG_HUE_COUNT = 17 /* 0 is grey */, DGG_SCALE_LEVELS = 5 };

typedef struct dgg_paint {
    dgg_tone tone;
    unsigned hue;
} dgg_paint;

/* "#RRGGBB", or "none". */
const char *dgg_style_color(dgg_paint paint, bool is_dark);

/* "ink_2": how style sheets name a paint; only hued tones carry a number. */
const char *dgg_style_tone_name(dgg_tone tone);
bool dgg_style_has_hue(dgg_tone tone);

/* The hue of a community: 1, 2 …, and from the first again when all are used; grey for none. */
unsigned dgg_style_hue(uint32_t community);

/* Whether a larger community has the same hue: the outline of this one is dashed. */
bool dgg_style_is_repeated(uint32_t community);

/* Fills that may stand side by side: any two differ by 15 (CIE 1976) for eyes of three kinds, light
 * and dark. From DGG_DISTINCT_COUNT on it is a pale grey: fold what is more into "others". White
 * text (DGG_ON_SOLID) can be read on all but that. */
enum { DGG_DISTINCT_COUNT = 6 };
dgg_paint dgg_style_distinct(size_t index);

/* The level of a share from 0 to 1. */
unsigned dgg_style_level(double share);

/* Grows with the root of the score, so that areas can be compared; `least` for 0 and for a score
 * that is no number. */
double dgg_style_size(double score, double highest, double least, double most);

/* What texts are set in: fonts made to one measure, then those that have Chinese characters, the
 * last for machines that have none. */
extern const char *const dgg_style_fonts;

#ifdef __cplusplus
}
#endif

#endif
