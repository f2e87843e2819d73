/* likeness.h - whether two records whose titles are not the same may be one paper all the same: a
 * damaged title, one without its subtitle, a preprint, a translation. */
#ifndef DGG_DUPLICATE_LIKENESS_H
#define DGG_DUPLICATE_LIKENESS_H

#include "base/text.h"

/* What is compared of a record; letters are letters and digits only, folded. All may be empty. */
typedef struct dgg_known {
    dgg_text title;              /* letters */
    size_t main_length;          /* of the title up to its subtitle, 0 if it has none */
    dgg_text numbers;            /* of the title: corpus/duplicates/series.h */
    dgg_text family;             /* letters of the first author's family name */
    dgg_text venue;              /* words with a blank between */
    dgg_text issn, volume, page; /* the first page */
    dgg_text issue, last_page;
    dgg_text beginning; /* letters that the abstract begins with */
    dgg_text doi;
    dgg_text file;       /* of a document with attributes */
    uint64_t attributes; /* their hash; 0 if there are none */
    int year;            /* 0 if unknown */
    bool is_preprint;
    bool is_han; /* the title is written in Han characters */
} dgg_known;

typedef enum dgg_likeness { DGG_OTHER, DGG_MAYBE, DGG_SAME } dgg_likeness;

/* The order of the two does not matter. */
dgg_likeness dgg_likeness_of(const dgg_known *one, const dgg_known *other);

/* Letters to change, add or leave out to make one text of the other; more than `most` if it takes
 * more than `most`, which is DGG_MOST_CHANGES at most. Time: the length times `most`. */
enum { DGG_MOST_CHANGES = 15 };
size_t dgg_likeness_changes(dgg_text one, dgg_text other, size_t most);

#endif
