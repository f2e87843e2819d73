/* front.h - front matter: a document of YAML between two lines "---" at the beginning. */
#ifndef DGG_MARKDOWN_FRONT_H
#define DGG_MARKDOWN_FRONT_H

#include "base/stream.h"
#include "corpus/corpus.h"
#include "corpus/slip.h"

/* Zero it first. */
typedef struct dgg_markdown_front {
    dgg_slip slip;    /* each value under its key in lower case, of inner maps "author.name" */
    bool is_of_paper; /* it says where a paper stands: the file is a note on it */
} dgg_markdown_front;

/* Takes the front matter and the line behind it, or only the first line if there is none. What is
 * no YAML is told, and what stands before the fault is kept. */
dgg_status dgg_markdown_read_front(dgg_corpus *corpus, dgg_stream *stream,
                                   dgg_markdown_front *front, dgg_line *line, dgg_error *error);

/* "tags", "keywords" and the like: names of values that are keywords. */
bool dgg_markdown_is_tag(dgg_text name);

#endif
