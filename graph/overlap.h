/* overlap.h - how much two clusters of words have in common. */
#ifndef DGG_OVERLAP_H
#define DGG_OVERLAP_H

#include "base/base.h"

typedef struct dgg_overlap {
    size_t one, other, shared;                      /* words */
    double one_weight, other_weight, shared_weight; /* sums of how often they occur */
} dgg_overlap;

/* |A ∩ B| / min(|A|, |B|), the same with weights, and |A ∩ B| / |A ∪ B|. 0 if one is empty. */
double dgg_overlap_inclusion(const dgg_overlap *overlap);
double dgg_overlap_weighted_inclusion(const dgg_overlap *overlap);
double dgg_overlap_stability(const dgg_overlap *overlap);

#endif
