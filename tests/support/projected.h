/* projected.h - a made-up reading list as a network of its own, analysed: for pictures of networks.
 */
#ifndef DGG_TEST_PROJECTED_H
#define DGG_TEST_PROJECTED_H

#include "graph/projected.h"
#include "tests/support/reading.h"

/* Do not move it. */
typedef struct projected_reading {
    analysed_reading reading;
    dgg_projected projected;
    dgg_analysis analysis;
} projected_reading;

static inline dgg_status projected_init(projected_reading *made, reading_size size,
                                        const char *network)
{
    dgg_status status = DGG_OK;
    const dgg_network_options forming = { .name = network };
    DGG_TRY(reading_init(&made->reading, size, NULL));
    DGG_TRY(dgg_projected_init(&made->projected, &made->reading.graph, &forming, NULL));
    const dgg_analysis_options how = { .network = network,
                                       .forming = &forming,
                                       .given = &made->projected.network };
    DGG_TRY(dgg_analysis_init(&made->analysis, &made->projected.graph, &how, NULL));
done:
    return status;
}

static inline void projected_destroy(projected_reading *made)
{
    dgg_analysis_destroy(&made->analysis);
    dgg_projected_destroy(&made->projected);
    reading_destroy(&made->reading);
}

#endif
