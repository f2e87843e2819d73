/* tried.h - a pattern, tried on the texts of a corpus that is coded already. */
#ifndef DGG_CODEBOOK_TRIED_H
#define DGG_CODEBOOK_TRIED_H

#include "base/table.h"
#include "corpus/matcher.h"

/* One place where it matches. */
typedef struct dgg_tried_hit {
    uint32_t paper;
    dgg_field field;
    uint32_t start, end; /* in code points of the field */
    uint32_t sentence_start, sentence_end;
} dgg_tried_hit;

/* Zero it first. */
typedef struct dgg_tried {
    dgg_text pattern;
    const dgg_corpus *corpus;
    dgg_tried_hit *hits; /* in the order of the papers; none overlaps another */
    size_t hit_count, hit_room;
    size_t paper_count; /* with a hit */
    struct dgg_arena *texts;
} dgg_tried;

/* Searches title, keywords and abstract of every paper. */
dgg_status dgg_tried_search(dgg_tried *tried, dgg_text pattern, const dgg_corpus *corpus,
                            dgg_error *error);
void dgg_tried_destroy(dgg_tried *tried);

/* Each fills an empty table: how often it matches; which themes hold these words today; the
 * sentences, the words marked as »these«. */
dgg_status dgg_tried_counts(const dgg_tried *tried, dgg_table *table, dgg_error *error);
dgg_status dgg_tried_themes(const dgg_tried *tried, dgg_table *table, dgg_error *error);
dgg_status dgg_tried_sentences(dgg_tried *tried, dgg_table *table, dgg_error *error);

#endif
