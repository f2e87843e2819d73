/* settle.h - the steps of dgg_corpus_settle, in their order. All work on the papers alone: links
 * between papers are carried along, nothing else is there yet. */
#ifndef DGG_SETTLE_H
#define DGG_SETTLE_H

#include "corpus/decisions.h"

typedef int dgg_paper_order(const dgg_paper *left, const dgg_paper *right);

/* By all that a record says, in byte order. */
dgg_paper_order dgg_paper_compare;
/* By where it was read (file, line), then by all it says: the same for any order of the inputs. */
dgg_paper_order dgg_paper_compare_place;

dgg_status dgg_corpus_sort_papers(dgg_corpus *corpus, dgg_paper_order *compare, dgg_error *error);

/* Puts paper order[i] at place i, for count places; the papers left out become the paper at
 * into[their place], which is one that stays. Links between papers follow. */
dgg_status dgg_corpus_arrange(dgg_corpus *corpus, const uint32_t *order, size_t count,
                              const uint32_t *into, dgg_error *error);

/* Two records, by their numbers, that a person says are no one paper. */
typedef struct dgg_apart {
    uint32_t one, other;
    bool is_needed; /* they would have been merged, or their likeness told as doubtful */
} dgg_apart;

/* What merging must respect, and what has become of each record. */
typedef struct dgg_merging {
    dgg_apart *apart;
    size_t apart_count;
    uint32_t *into; /* by number: the record it has gone into, itself if none */
    size_t record_count;
} dgg_merging;

/* Merges the records of one paper; tells doubtful pairs. `merging` may be NULL; else the papers
 * have numbers. */
dgg_status dgg_corpus_merge(dgg_corpus *corpus, dgg_merging *merging, dgg_error *error);

/* Forgets doubts told behind the first `before` warnings: later merging may have settled them. */
void dgg_corpus_drop_doubts(dgg_corpus *corpus, size_t before);

/* The same as decided: pairs are kept apart, and records merged by hand. */
dgg_status dgg_decisions_merge(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error);

/* Of a corpus that is settled already: what would have changed it is left out, and the records
 * become known by their names. */
dgg_status dgg_decisions_come_late(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error);

/* Tells the corpus which files of decisions it depends on. */
dgg_status dgg_decisions_note(const dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error);

/* Gives every paper its id. */
dgg_status dgg_corpus_give_ids(dgg_corpus *corpus, dgg_error *error);

/* Moves the papers that are out as decided to the excluded ones; links with them go. */
dgg_status dgg_decisions_take_out(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error);

/* Makes people of the authors, as decided; see corpus/rulings.h. */
dgg_status dgg_decisions_make_people(dgg_decisions *decisions, dgg_corpus *corpus,
                                     dgg_error *error);

/* Makes institutions, venues and keywords, with their links. */
dgg_status dgg_corpus_add_entities(dgg_corpus *corpus, dgg_error *error);

/* Makes the countries of the authors' addresses, with their links. */
dgg_status dgg_corpus_add_countries(dgg_corpus *corpus, dgg_error *error);

/* Makes the bodies that issued the documents, with their links and the words behind these. */
dgg_status dgg_corpus_add_bodies(dgg_corpus *corpus, dgg_error *error);

/* Makes citations of what the papers refer to: papers of the list, or references. */
dgg_status dgg_corpus_add_citations(dgg_corpus *corpus, dgg_error *error);

/* Sorts links by where they come from and lead to; drops those that are there twice. */
void dgg_links_sort(dgg_links *links);

#endif
