/* names.h - names of people as they are compared: in whatever order, script and spelling. */
#ifndef DGG_PEOPLE_NAMES_H
#define DGG_PEOPLE_NAMES_H

#include "base/buffer.h"
#include "corpus/keys.h"
#include "corpus/people/pinyin.h"

typedef struct dgg_person_name {
    dgg_text family;   /* letters alone, without accents and particles: "berg" of "van den Berg" */
    dgg_text given;    /* words with blanks between, "jan p"; of a Chinese name "xiaoming" */
    dgg_text initials; /* "jp", "xm" */
    dgg_text suffix;   /* "jr" */
    dgg_text chinese;  /* in Chinese characters, if it is written so */
    bool is_full;      /* a given name is written out, or there is none */
    bool is_pinyin;    /* of China, in either script */
    bool is_crowded;   /* so many people have such names that an equal one proves nothing */
} dgg_person_name;

/* Zero it first. The texts of names live in its arena. */
typedef struct dgg_name_reading {
    dgg_pinyin pinyin; /* filled with the first name */
    dgg_keys keys;
    dgg_buffer family, given, made;
    dgg_arena *arena;
} dgg_name_reading;

dgg_status dgg_person_name_read(dgg_name_reading *reading, dgg_text text, dgg_person_name *name,
                                dgg_error *error);
/* The same of one in Chinese characters, with or without blanks; longer ones are names of bodies.
 */
dgg_status dgg_chinese_name_read(dgg_name_reading *reading, dgg_text text, dgg_person_name *name,
                                 dgg_error *error);
void dgg_name_reading_destroy(dgg_name_reading *reading);

/* Whether two names of one family and first initial may be one person's. "Smith, J." and "Smith,
 * John" may; "Smith, J. P." and "Smith, J. W.", "John" and "James", "Jr" and "III" may not. */
typedef enum dgg_name_likeness { DGG_OTHER_NAME, DGG_NAME_MAY_BE, DGG_SAME_NAME } dgg_name_likeness;
dgg_name_likeness dgg_person_name_compare(const dgg_person_name *one, const dgg_person_name *other);

#endif
