/* cited.h - cited works counted by who wrote them or where they appeared. A question that is asked
 * of a settled corpus, as co-citation of authors and of venues does. */
#ifndef DGG_CITED_H
#define DGG_CITED_H

#include "corpus/corpus.h"

/* Each reference, and each paper of the list that is cited, becomes its first author ("Small H") or
 * its venue. What two papers of one author are cited for is one citation of the author. *unknown
 * becomes how many citations name none: they go. */
dgg_status dgg_corpus_group_cited(dgg_corpus *corpus, dgg_cited_by by, size_t *unknown,
                                  dgg_error *error);

#endif
