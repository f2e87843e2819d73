/* quotes.h - quotes inside quoted cells that their writer forgot to double. */
#ifndef DGG_CSV_QUOTES_H
#define DGG_CSV_QUOTES_H

#include "base/buffer.h"

typedef struct dgg_csv_quotes {
    char separator;
    bool is_inside; /* of a quoted cell, which may go on in the next line */
    bool is_opened; /* an inner quote that was not doubled waits for its partner */
} dgg_csv_quotes;

/* Appends the line with each such quote doubled: '"a "b" c","d"' and '"the "b"","d"' have two
 * cells. */
dgg_status dgg_csv_double_quotes(dgg_csv_quotes *quotes, dgg_buffer *mended, dgg_text line,
                                 dgg_error *error);

#endif
