/* recent.h - texts that many papers have, as venues, keywords and names, are kept once. */
#ifndef DGG_RECENT_H
#define DGG_RECENT_H

#include "corpus/corpus.h"

/* As dgg_texts_keep and dgg_texts_keep_all (corpus/texts.h), but a text that a paper had a while
 * ago is used again, in a large corpus. */
dgg_status dgg_recent_keep(dgg_corpus *corpus, dgg_text *text, dgg_error *error);
dgg_status dgg_recent_keep_all(dgg_corpus *corpus, dgg_texts *texts, dgg_error *error);

#endif
