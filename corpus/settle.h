/* settle.h - the steps of dgg_corpus_settle, in their order. All work on the papers alone: links
 * between papers are carried along, nothing else is there yet. */
#ifndef DGG_SETTLE_H
#define DGG_SETTLE_H

#include "corpus/corpus.h"

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

/* Merges the records of one paper; tells doubtful pairs. */
dgg_status dgg_corpus_merge(dgg_corpus *corpus, dgg_error *error);

/* Gives every paper its id. */
dgg_status dgg_corpus_give_ids(dgg_corpus *corpus, dgg_error *error);

/* Makes people, institutions, venues and keywords, with their links. */
dgg_status dgg_corpus_add_entities(dgg_corpus *corpus, dgg_error *error);

/* Makes citations of what the papers refer to: papers of the list, or references. */
dgg_status dgg_corpus_add_citations(dgg_corpus *corpus, dgg_error *error);

/* Sorts links by where they come from and lead to; drops those that are there twice. */
void dgg_links_sort(dgg_links *links);

#endif
