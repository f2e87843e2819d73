/* candidates.h - phrases of the texts that no theme and no location holds: what a codebook may
 * lack. English phrases are rows of words, Chinese ones rows of characters; neither goes across a
 * sentence, a comma or another border, nor over words that are coded already. */
#ifndef DGG_CANDIDATES_H
#define DGG_CANDIDATES_H

#include "corpus/corpus.h"

/* Where a phrase stands. */
typedef struct dgg_candidate_place {
    uint32_t paper;
    dgg_field field;
    uint32_t start, end; /* in code points of the field */
    uint32_t sentence_start, sentence_end;
} dgg_candidate_place;

enum { DGG_CANDIDATE_PLACES = 3 /* that are kept of a phrase, in different papers */ };

typedef struct dgg_candidate {
    dgg_text phrase; /* as it stands at its first place, in lower case */
    size_t papers, count;
    double c_value; /* Frantzi et al. 2000: less for a phrase that mostly stands in longer ones */
    dgg_candidate_place places[DGG_CANDIDATE_PLACES];
    size_t place_count;
} dgg_candidate;

/* That a paper has a phrase. */
typedef struct dgg_candidate_paper {
    uint32_t candidate, paper;
} dgg_candidate_paper;

/* Zero it first. */
typedef struct dgg_candidates {
    bool keeps_papers;    /* set before: all papers of each phrase are listed */
    bool leaves_keywords; /* set before: only titles and abstracts are looked at */
    dgg_candidate *items; /* by papers × C-value, the highest first */
    size_t count, room;
    size_t all_count;            /* before `most` was applied */
    dgg_candidate_paper *papers; /* in the order of the texts; one may stand there several times */
    size_t paper_count, paper_room;
    struct dgg_arena *texts;
} dgg_candidates;

/* Of a coded corpus: at most `most` phrases (0: all) that `min_papers` papers or more have. Takes
 * time and room in proportion to the texts. */
dgg_status dgg_candidates_find(dgg_candidates *candidates, const dgg_corpus *corpus,
                               uint32_t min_papers, size_t most, dgg_error *error);
void dgg_candidates_destroy(dgg_candidates *candidates);

#endif
