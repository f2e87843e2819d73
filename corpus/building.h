/* building.h - how readers and coders put things into a corpus. All texts are copied. */
#ifndef DGG_BUILDING_H
#define DGG_BUILDING_H

#include "corpus/corpus.h"

/* Adds a record; *index is its place until the corpus is settled. Bad UTF-8 and control characters
 * are cleaned on the way, white space at the ends goes. */
dgg_status dgg_corpus_add_paper(dgg_corpus *corpus, const dgg_paper *paper, uint32_t *index,
                                dgg_error *error);

/* The record has nothing that tells what it is about or who wrote it: it cannot be kept. */
bool dgg_paper_says_nothing(const dgg_paper *paper);

/* Links two records by their places: related_to or cites; settling carries them along. */
dgg_status dgg_corpus_add_link(dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                               dgg_error *error);
dgg_status dgg_corpus_add_entity(dgg_corpus *corpus, dgg_kind kind, const dgg_entity *entity,
                                 uint32_t *index, dgg_error *error);
/* The same for one whose texts live as long as the corpus: nothing is copied. */
dgg_status dgg_corpus_append_entity(dgg_corpus *corpus, dgg_kind kind, const dgg_entity *entity,
                                    uint32_t *index, dgg_error *error);
dgg_status dgg_corpus_add_theme(dgg_corpus *corpus, const dgg_theme *theme, uint32_t *index,
                                dgg_error *error);
dgg_status dgg_corpus_add_location(dgg_corpus *corpus, const dgg_location *location,
                                   uint32_t *index, dgg_error *error);
dgg_status dgg_corpus_add_evidence(dgg_corpus *corpus, const dgg_evidence *evidence,
                                   dgg_error *error);
/* The same for those whose texts live as long as the corpus: nothing is copied. */
dgg_status dgg_corpus_append_evidence(dgg_corpus *corpus, const dgg_evidence *evidence,
                                      dgg_error *error);
dgg_status dgg_corpus_append_rejected(dgg_corpus *corpus, const dgg_rejected *rejected,
                                      dgg_error *error);
dgg_status dgg_corpus_add_rejected(dgg_corpus *corpus, const dgg_rejected *rejected,
                                   dgg_error *error);
dgg_status dgg_corpus_add_source(dgg_corpus *corpus, const dgg_source *source, dgg_error *error);
/* Keeps what names a paper that was taken out; its other texts must be in the corpus already. */
dgg_status dgg_corpus_add_excluded(dgg_corpus *corpus, const dgg_excluded *excluded,
                                   dgg_error *error);
/* A file of decisions: its name, digest and number of rows. */
dgg_status dgg_corpus_add_decided(dgg_corpus *corpus, const dgg_source *decided, dgg_error *error);

/* Names the file being read, or the last one read. */
dgg_status dgg_corpus_warn(dgg_corpus *corpus, dgg_warning_kind kind, long line, dgg_error *error,
                           const char *format, ...) __attribute__((format(printf, 5, 6)));
/* The same about a record: names where it was read. */
dgg_status dgg_corpus_warn_of(dgg_corpus *corpus, dgg_warning_kind kind, const dgg_paper *paper,
                              dgg_error *error, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* The same with a file of its own. */
dgg_status dgg_corpus_add_warning(dgg_corpus *corpus, const dgg_warning *warning, dgg_error *error);

/* The table of that kind of entity; NULL for papers, themes and locations. */
dgg_entities *dgg_corpus_entities(dgg_corpus *corpus, dgg_kind kind);
const dgg_entities *dgg_corpus_entities_of(const dgg_corpus *corpus, dgg_kind kind);

#endif
