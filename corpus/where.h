/* where.h - which papers of a corpus are looked at: "year>=2010 theme=smart-cities location=CN". */
#ifndef DGG_WHERE_H
#define DGG_WHERE_H

#include "base/memory.h"
#include "corpus/corpus.h"

/* What a term asks about. */
typedef enum dgg_where_field {
    DGG_WHERE_YEAR,
    DGG_WHERE_KIND,
    DGG_WHERE_TYPE,
    DGG_WHERE_LANGUAGE,
    DGG_WHERE_THEME,
    DGG_WHERE_LOCATION,
    DGG_WHERE_LEVEL, /* of the locations: central, regional, local */
    DGG_WHERE_VENUE,
    DGG_WHERE_AUTHOR,
    DGG_WHERE_KEYWORD,
    DGG_WHERE_INSTITUTION,
    DGG_WHERE_COUNTRY,
    DGG_WHERE_FIELD_COUNT,
    DGG_WHERE_ATTRIBUTE =
        DGG_WHERE_FIELD_COUNT /* any other that the records have: corpus/extras.h */
} dgg_where_field;

typedef enum dgg_where_test {
    DGG_WHERE_IS,
    DGG_WHERE_IS_NOT,
    DGG_WHERE_HOLDS, /* contains the words */
    DGG_WHERE_BELOW,
    DGG_WHERE_UP_TO,
    DGG_WHERE_FROM,
    DGG_WHERE_ABOVE,
    DGG_WHERE_TEST_COUNT
} dgg_where_test;

typedef struct dgg_where_term {
    dgg_where_field field;
    dgg_text name; /* of the field as asked for */
    long name_column;
    dgg_where_test test;
    dgg_texts values; /* one of them; never none */
    long column;      /* of the first value, in code points from 1 */
} dgg_where_term;

/* All terms hold. Zero it first. */
typedef struct dgg_where {
    dgg_where_term *terms;
    size_t count, room;
    dgg_arena *texts;
} dgg_where;

/* Reads terms with blanks between them: FIELD=VALUE,VALUE with = != ~ and, for years, < <= > >=.
 * A value with blanks or commas stands in quotes, single or double. A year may be a range:
 * 2010-2015, 2010-, -2015. Adds to what is there. Fails with DGG_BAD_REQUEST; the message names the
 * column. A field that is none may be an attribute of documents ("agency"), unless it is a slip of
 * the pen. */
dgg_status dgg_where_read(dgg_where *where, dgg_text text, dgg_error *error);
void dgg_where_destroy(dgg_where *where);

/* Unmarks the papers of a coded corpus for which a term does not hold. A paper without a year, a
 * language … meets no term about it but !=. A location holds for what lies within it. Fails with
 * DGG_BAD_REQUEST if a value is that of no paper at all, or no record has the attribute. */
dgg_status dgg_where_mark(const dgg_where *where, const dgg_corpus *corpus, bool *keeps,
                          dgg_error *error);

/* "theme"; of no attribute. */
const char *dgg_where_field_name(dgg_where_field field);

/* Fails: papers have no such field; tells what can be asked, besides the `others`. */
dgg_status dgg_where_refuse_field(const dgg_where_term *term, dgg_text others, dgg_error *error);

#endif
