/* words.h - the files of corpus/words/ as they were built in: what is used when a researcher brings
 * none. */
#ifndef DGG_WORDS_H
#define DGG_WORDS_H

#include "base/text.h"

dgg_text dgg_words_codebook(void);
dgg_text dgg_words_countries(void);
dgg_text dgg_words_cues(void); /* of references: words and the lists they stand in, sorted */
dgg_text dgg_words_gazetteer(void);
dgg_text dgg_words_locations(void); /* packed */
dgg_text dgg_words_ligatures(void);
dgg_text dgg_words_segments(void); /* weights by which words of a reference are labelled */
dgg_text dgg_words_pinyin(void);
dgg_text dgg_words_simplified(void);

#endif
