/* writers.h - what a row on the shelf of graph formats must offer. */
#ifndef DGG_WRITERS_H
#define DGG_WRITERS_H

#include "layouts/layouts.h"

typedef struct dgg_writer {
    dgg_row row;
    bool has_parts; /* nodes and links are tables, and written apart; else it is written whole */
    /* As one file; NULL if it needs several. `choices` is never NULL here. */
    dgg_status (*write)(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                        dgg_error *error);
    /* As several files; NULL if it is one. */
    dgg_status (*write_files)(const dgg_analysis *analysis, const dgg_choices *choices,
                              const dgg_files *files, dgg_error *error);
} dgg_writer;

/* What a writer ends with: DGG_CANNOT_WRITE if some of it could not be written. */
dgg_status dgg_written(FILE *out, dgg_error *error);

#define ROW(...) extern const dgg_writer DGG_ROW(dgg_writer_, __VA_ARGS__);
#include "layouts/writers.def"
#undef ROW

#endif
