/* Shares that two sets of words have in common. */
#include "graph/overlap.h"

static double share(double shared, double of)
{
    return of > 0 ? shared / of : 0;
}

double dgg_overlap_inclusion(const dgg_overlap *overlap)
{
    size_t smaller = overlap->one < overlap->other ? overlap->one : overlap->other;
    return share((double)overlap->shared, (double)smaller);
}

double dgg_overlap_weighted_inclusion(const dgg_overlap *overlap)
{
    bool is_smaller = overlap->one_weight < overlap->other_weight;
    return share(overlap->shared_weight, is_smaller ? overlap->one_weight : overlap->other_weight);
}

double dgg_overlap_stability(const dgg_overlap *overlap)
{
    return share((double)overlap->shared,
                 (double)(overlap->one + overlap->other - overlap->shared));
}
