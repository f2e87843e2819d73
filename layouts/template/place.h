/* place.h - a place of a template, taken apart: words, and options with a number or a word. */
#ifndef DGG_TEMPLATE_PLACE_H
#define DGG_TEMPLATE_PLACE_H

#include "layouts/section_rows.h"

enum { DGG_PLACE_WORDS = 4 };

typedef struct dgg_place {
    dgg_text words[DGG_PLACE_WORDS]; /* "table", "themes" */
    size_t count;
    dgg_text level, top, columns, form; /* empty if not said */
    long line;
} dgg_place;

/* A template in the making. */
typedef struct dgg_filling {
    dgg_section_draft draft;
    const dgg_section_source *source;
} dgg_filling;

/* NULL if there is no such table; the other fails, and suggests the nearest one. */
const dgg_table *dgg_filling_table(const dgg_filling *of, dgg_text name);
dgg_status dgg_filling_refuse(dgg_filling *of, const dgg_place *place, dgg_text name);
/* {{number …}} */
dgg_status dgg_filling_number(dgg_filling *of, const dgg_place *place);

/* Reads what stands between the braces. */
dgg_status dgg_place_read(dgg_place *place, dgg_text inside, dgg_error *error);

/* The number that an option says, or what holds without it. */
size_t dgg_place_number(dgg_text option, size_t otherwise);

/* Fails: "no KIND 'wrong' (did you mean 'near'?)", at the line of the place. */
dgg_status dgg_place_refuse(const dgg_place *place, const char *kind, dgg_text wrong,
                            const dgg_texts *names, dgg_error *error);

#endif
