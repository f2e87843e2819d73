/* words.h - what tables say, in English and in Chinese. */
#ifndef DGG_CHINESE_WORDS_H
#define DGG_CHINESE_WORDS_H

#include <stddef.h>

/* "{1}" to "{9}" stand for what changes from run to run: numbers, names. Both languages hold the
 * same ones, each once. */
typedef struct dgg_said {
    const char *english, *chinese;
} dgg_said;

extern const dgg_said dgg_chinese_words[];     /* titles, headings, words of cells */
extern const dgg_said dgg_chinese_sentences[]; /* of notes; of two that begin alike the longer
                                                  stands first */
/* Both end with NULL. */

#endif
