/* evidence.h - walks over all that the texts of one paper said: links, rejected hits, repairs. */
#ifndef DGG_EVIDENCE_H
#define DGG_EVIDENCE_H

#include "base/memory.h"
#include "corpus/corpus.h"

/* The links of that type that begin at the paper: links[*first .. *first + count). They are sorted
 * by paper. */
size_t dgg_evidence_links(const dgg_corpus *corpus, dgg_link_type type, uint32_t paper,
                          size_t *first);

/* What a link of that type leads to. */
void dgg_evidence_target(const dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                         dgg_text *id, dgg_text *label);

/* ", added by hand", ", checked by hand" or "": what a person has said about the link. */
const char *dgg_evidence_decision(const dgg_link *link);

/* The sentence around the quote, in three pieces: before it, the quote, behind it. */
typedef struct dgg_sentence {
    dgg_text before, quote, behind;
} dgg_sentence;

dgg_status dgg_evidence_sentence(const dgg_paper *paper, const dgg_evidence *evidence,
                                 dgg_arena **arena, dgg_sentence *sentence, dgg_error *error);

/* Is the warning of a mended word in this paper? *words then is what it says of the word. */
bool dgg_evidence_is_repair(const dgg_paper *paper, const dgg_warning *warning, dgg_text *words);

#endif
