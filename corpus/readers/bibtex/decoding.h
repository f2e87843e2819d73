/* decoding.h - LaTeX on its way to plain text: shared by texts and commands. */
#ifndef DGG_BIB_DECODING_H
#define DGG_BIB_DECODING_H

#include "base/buffer.h"

enum { DGG_LATEX_DEEPEST = 64, DGG_LATEX_LONGEST_GROUP = 1 << 16 }; /* bytes of an argument */

typedef struct dgg_decoding {
    dgg_buffer *out;
    dgg_text rest;
    bool is_math;
    int depth;
} dgg_decoding;

/* Decodes all that is left. */
dgg_status dgg_decoding_run(dgg_decoding *d, dgg_error *error);

/* Decodes the command at the beginning of what is left, with what it takes. */
dgg_status dgg_decoding_command(dgg_decoding *d, dgg_error *error);

void dgg_decoding_drop(dgg_decoding *d, size_t length);
dgg_status dgg_decoding_put(dgg_decoding *d, const char *text, dgg_error *error);

#endif
