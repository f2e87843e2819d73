/* citing.h - small networks of citations, given or by chance. */
#ifndef DGG_TEST_CITING_H
#define DGG_TEST_CITING_H

#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "graph/main_path.h"
#include "tests/support/suite.h"

typedef struct cited_network {
    dgg_citing citing;
    dgg_knots knots;
    dgg_traversal traversal;
} cited_network;

/* From pairs of cited and citing. */
static inline dgg_status lay_arcs(dgg_citing *citing, size_t vertices, const uint32_t (*pairs)[2],
                                  size_t count)
{
    dgg_citation *arcs = NULL;
    dgg_status status = dgg_grow(&arcs, count + 1, sizeof *arcs, NULL);
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        arcs[i] = (dgg_citation){ pairs[i][0], pairs[i][1] };
    }
    return status == DGG_OK ? dgg_citing_init(citing, vertices, arcs, count, NULL) : status;
}

static inline dgg_status make_network(cited_network *made, size_t vertices,
                                      const uint32_t (*pairs)[2], size_t count, dgg_path_count how)
{
    dgg_status status = DGG_OK;
    *made = (cited_network){ 0 };
    DGG_TRY(lay_arcs(&made->citing, vertices, pairs, count));
    DGG_TRY(dgg_knots_init(&made->knots, &made->citing, NULL));
    DGG_TRY(dgg_traversal_init(&made->traversal, &made->citing, &made->knots, how, NULL));
done:
    return status;
}

static inline void forget_network(cited_network *made)
{
    dgg_citing_destroy(&made->citing);
    dgg_knots_destroy(&made->knots);
    dgg_traversal_destroy(&made->traversal);
}

/* How many paths run along the arc; -1 if there is no such arc. */
static inline double along(const cited_network *made, uint32_t cited, uint32_t citing)
{
    double number = -1;
    for (size_t i = 0; i < made->citing.arc_count; i++) {
        const dgg_citation *arc = &made->citing.arcs[i];
        if (arc->cited == cited && arc->citing == citing) {
            CU_ASSERT_TRUE(dgg_scaled_number(made->traversal.along[i], &number));
        }
    }
    return number;
}

/* The network of measures' golden values (b), from 0. */
static const uint32_t twelve_arcs[12][2] = { { 0, 2 }, { 1, 2 }, { 1, 3 }, { 2, 4 },
                                             { 2, 6 }, { 3, 5 }, { 3, 9 }, { 3, 10 },
                                             { 4, 7 }, { 4, 8 }, { 5, 8 }, { 5, 9 } };

/* Arcs by chance; each leads upwards in some hidden order unless circles are allowed. */
static inline size_t arcs_by_chance(uint32_t (*pairs)[2], size_t most, uint32_t vertices,
                                    bool has_circles, uint64_t seed)
{
    dgg_random random = { seed };
    size_t count = dgg_random_below(&random, (uint32_t)most + 1);
    for (size_t i = 0; i < count; i++) {
        uint32_t one = dgg_random_below(&random, vertices);
        uint32_t other = dgg_random_below(&random, vertices);
        bool turns = !has_circles && one > other;
        pairs[i][0] = turns ? other : one;
        pairs[i][1] = turns ? one : other;
    }
    return count;
}

#endif
