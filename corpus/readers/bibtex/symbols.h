/* symbols.h - what LaTeX commands stand for. */
#ifndef DGG_BIB_SYMBOLS_H
#define DGG_BIB_SYMBOLS_H

#include "base/text.h"

/* What a command is to the text. */
typedef enum dgg_bib_command {
    DGG_BIB_UNKNOWN,
    DGG_BIB_SYMBOL,  /* stands for a text */
    DGG_BIB_ACCENT,  /* puts a mark on what follows */
    DGG_BIB_NOTHING, /* shape and size: goes, its text stays */
    DGG_BIB_DROPPED, /* goes with its argument */
    DGG_BIB_QUOTED,  /* puts its argument in quotation marks */
} dgg_bib_command;

typedef struct dgg_bib_meaning {
    dgg_bib_command command;
    const char *text; /* of a symbol */
    int32_t mark;     /* of an accent */
} dgg_bib_meaning;

/* The command of that name, without its backslash: "ss", "'", "emph". */
dgg_bib_meaning dgg_bib_command_of(dgg_text name);

#endif
