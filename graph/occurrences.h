/* occurrences.h - in which records a theme, keyword, phrase, author or cited work occurs. */
#ifndef DGG_OCCURRENCES_H
#define DGG_OCCURRENCES_H

#include "corpus/corpus.h"

typedef struct dgg_occurrence {
    uint32_t item, record;
} dgg_occurrence;

/* Zero it first. */
typedef struct dgg_occurrences {
    dgg_entity *items; /* by kind of item, in the order of the corpus; borrows its texts */
    size_t item_count;
    dgg_occurrence *list; /* sorted by item, then record; none twice */
    size_t count, room;
    size_t *first; /* of each item, and one more */
    struct dgg_arena *texts;
} dgg_occurrences;

/* Of what "themes", "keywords", "references", "authors", "phrases" names; of references those to
 * papers of the list as well as to other works; of phrases those of three records or more, in
 * titles, keywords and abstracts, that no theme and no location holds. */
dgg_status dgg_occurrences_init(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                                const char *of, dgg_error *error);

/* For those who find items elsewhere: adds to items and list, then settles them. */
dgg_status dgg_occurrences_settle(dgg_occurrences *occurrences, dgg_error *error);
void dgg_occurrences_destroy(dgg_occurrences *occurrences);

/* Adds to counts[year - first_year] each record of the item; records without a year are none. */
void dgg_occurrences_by_year(const dgg_occurrences *occurrences, const dgg_corpus *corpus,
                             size_t item, int first_year, size_t *counts);

#endif
