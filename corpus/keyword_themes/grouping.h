/* grouping.h - the keywords of a corpus, spellings merged: which there are, how many papers have
 * each, and where they stand. */
#ifndef DGG_KEYWORD_GROUPING_H
#define DGG_KEYWORD_GROUPING_H

#include "corpus/corpus.h"
#include "corpus/thesaurus.h"

/* One keyword of one paper. */
typedef struct dgg_keyword_place {
    uint32_t paper, group;
    uint32_t start, end; /* in code points of the field of keywords */
    dgg_text keyword;    /* as the paper writes it */
} dgg_keyword_place;

/* All spellings of one. */
typedef struct dgg_keyword_group {
    dgg_text key, label;              /* the spelling that most papers use */
    uint32_t paper_count, last_paper; /* the paper that was counted last, plus one */
    uint32_t label_count;
    bool is_left_out;
} dgg_keyword_group;

/* Zero it first; the corpus must outlive it. */
typedef struct dgg_keyword_groups {
    dgg_keyword_group *items;
    size_t count, room;
    dgg_keyword_place *places; /* in the order of the papers */
    size_t place_count, place_room;
    size_t location_count, bare_paper_count;
    dgg_names keys, spellings; /* a spelling is the number of its group, a tab and itself */
    uint32_t *spelling_counts;
    size_t spelling_room;
    dgg_subject_keys subjects;
    dgg_buffer buffer;
} dgg_keyword_groups;

/* `thesaurus` may be NULL. */
dgg_status dgg_keyword_groups_make(dgg_keyword_groups *groups, const dgg_corpus *corpus,
                                   dgg_thesaurus *thesaurus, dgg_error *error);
/* The fewest papers a keyword needs so that there are not more themes than one can look at. A
 * literature so small that no two papers share one is taken as it is. */
dgg_status dgg_keyword_groups_fewest(const dgg_keyword_groups *groups, size_t most,
                                     uint32_t *fewest, dgg_error *error);
void dgg_keyword_groups_destroy(dgg_keyword_groups *groups);

#endif
