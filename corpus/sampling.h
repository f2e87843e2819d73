/* sampling.h - a sample of papers by strata; each paper knows the chance with which it was drawn.
 */
#ifndef DGG_SAMPLING_H
#define DGG_SAMPLING_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What papers are put into strata by: of themes and locations the strongest link counts. */
typedef enum dgg_strata_by {
    DGG_BY_THEME,
    DGG_BY_LOCATION,
    DGG_BY_YEAR,
    DGG_BY_VENUE,
    DGG_BY_NOTHING, /* one stratum: a simple random sample */
    DGG_BY_COUNT
} dgg_strata_by;

/* "theme", "location", "year", "venue", "nothing". */
extern const char *const dgg_strata_names[DGG_BY_COUNT + 1];

typedef struct dgg_sampling {
    dgg_strata_by by;
    size_t count; /* how many papers to draw; all if there are fewer */
    uint64_t seed;
} dgg_sampling;

typedef struct dgg_stratum {
    dgg_text name; /* "data-centres", "2019"; "none", "others" */
    size_t papers, drawn;
} dgg_stratum;

typedef struct dgg_sampled {
    uint32_t paper, stratum;
    double weight; /* how many papers of its stratum it stands for: 1 / chance of being drawn */
} dgg_sampled;

/* Owns its rows; names are borrowed from the corpus and the arena. Zero it first. */
typedef struct dgg_sample {
    dgg_stratum *strata; /* the larger first */
    size_t stratum_count;
    dgg_sampled *papers; /* in an order by chance, so that neighbours tell nothing */
    size_t count;
    struct dgg_arena *arena;
} dgg_sample;

/* Draws from a coded corpus. Strata get equal parts as far as they have papers, so that rare themes
 * are seen; strata beyond half the number of papers to draw, the smallest ones, are one: "others".
 * A paper's weight undoes the unequal chances (Horvitz and Thompson 1952,
 * doi 10.1080/01621459.1952.10483446). The same corpus and seed give the same sample. */
dgg_status dgg_sample_draw(dgg_sample *sample, const dgg_corpus *corpus, const dgg_sampling *how,
                           dgg_error *error);
void dgg_sample_destroy(dgg_sample *sample);

#ifdef __cplusplus
}
#endif

#endif
