/* two_coders.h - what two coders make of the same papers, theme by theme: two people, or what
 * people have settled on and a machine. */
#ifndef DGG_TWO_CODERS_H
#define DGG_TWO_CODERS_H

#include "corpus/agreement.h"
#include "corpus/codings.h"
#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_said { DGG_SAID_NOTHING, DGG_SAID_MENTION, DGG_SAID_PRIMARY } dgg_said;

/* Zero it first. Borrows from the sheets. */
typedef struct dgg_two_coders {
    const dgg_coding_sheet *sheets[2];
    size_t papers;        /* that both have coded */
    uint32_t *records[2]; /* by paper: its place in each sheet */
    size_t alone[2];      /* papers that only this one has coded */
    size_t waiting[2];    /* papers of its sheet that it has not coded */
    dgg_text *targets;    /* that either has given to some paper, themes before locations, sorted */
    size_t target_count, theme_count;
    int *values;         /* [(target * papers + paper) * 2 + coder]: 1 if given, else 0 */
    unsigned char *said; /* the same with salience: of dgg_said */
} dgg_two_coders;

dgg_status dgg_two_coders_compare(dgg_two_coders *coders, const dgg_coding_sheet *first,
                                  const dgg_coding_sheet *second, dgg_error *error);
void dgg_two_coders_destroy(dgg_two_coders *coders);

/* The decisions about the targets [from, from + count). */
dgg_ratings dgg_two_coders_ratings(const dgg_two_coders *coders, size_t from, size_t count);

/* Which decisions a score is about. */
typedef struct dgg_scored {
    const dgg_two_coders *coders;
    size_t from, count;   /* of targets */
    bool is_primary_only; /* given as primary, or not */
} dgg_scored;

/* What the second says against what the first says, each paper with the weight that the sheet of
 * the first gives it, as often as `times` says (NULL is once). */
dgg_hits dgg_scored_hits(const dgg_scored *scored, const uint32_t *times);

/* Puts what the machine has found in the papers of `asked` into a sheet of its own; records that
 * the corpus does not hold are left out. A record is told by its id, citation key, DOI or title.
 * What people have decided is no part of it. *paper_of, a row by record of the sheet, is the
 * caller's to release. */
dgg_status dgg_coding_sheet_fill(dgg_coding_sheet *sheet, const dgg_coding_sheet *asked,
                                 const dgg_corpus *corpus, uint32_t **paper_of, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
