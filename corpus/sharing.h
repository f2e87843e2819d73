/* sharing.h - makes a coded corpus fit to be passed on: what is not in it can leak into no format.
 */
#ifndef DGG_SHARING_H
#define DGG_SHARING_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    DGG_SHARED_WORDS = 5,       /* of an abstract that a quote may hold */
    DGG_SHARED_CHARACTERS = 40, /* the same, for scripts without blanks between words */
};

/* Takes out of a coded corpus, for good: abstracts; people, institutions and what papers refer to
 * outside the list; ids and keys that hold the name of an author, which become others; and of the
 * evidence from abstracts all but the first words of the quote. Marks it as shared. */
dgg_status dgg_corpus_share(dgg_corpus *corpus, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
