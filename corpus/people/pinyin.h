/* pinyin.h - how Chinese names are spelled in Latin letters, without tones. */
#ifndef DGG_PINYIN_H
#define DGG_PINYIN_H

#include "base/memory.h"
#include "base/text.h"

/* Zero it first. */
typedef struct dgg_pinyin {
    dgg_text *syllables; /* sorted; into the built-in list */
    size_t count, room;
    uint16_t *of; /* by character: the number of its syllable and one more; 0 if it has none */
} dgg_pinyin;

dgg_status dgg_pinyin_init(dgg_pinyin *pinyin, dgg_error *error);

/* "zhang" of 张; empty if it is no character that has one. */
dgg_text dgg_pinyin_of(const dgg_pinyin *pinyin, int32_t character);

/* Parts ASCII letters in lower case into syllables, the longest first: starts[] becomes where each
 * begins. Returns how many there are, 0 if it cannot be done or takes more than `most`. */
size_t dgg_pinyin_part(const dgg_pinyin *pinyin, dgg_text letters, size_t *starts, size_t most);

/* Of a family name in Latin letters: how common it is, from 0; SIZE_MAX if it is none of China. */
size_t dgg_pinyin_family_rank(dgg_text letters);

/* Family names elsewhere that very many people share: "kim", "nguyen". */
bool dgg_family_is_crowded(dgg_text letters);

/* How many bytes of a name in Chinese are the family's: one character, or two as in 欧阳修. */
size_t dgg_chinese_family_length(dgg_text name);

/* A character that is read otherwise in a family name: "shan" of 单; empty if it is not. */
dgg_text dgg_chinese_family_reading(dgg_text family);

void dgg_pinyin_destroy(dgg_pinyin *pinyin);

#endif
