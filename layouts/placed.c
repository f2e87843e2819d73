/* Where nodes are in files that cannot do without. */
#include "layouts/placed.h"

#include <math.h>

#include "base/memory.h"
#include "layouts/pairs.h"
#include "layouts/similarities.h"
#include "layouts/spread.h"

static const double hundredths = 100;

enum { MOST_ALIKE = 1000 /* nodes: their places take time as the square of their number */ };

static bool all_have_one(const dgg_point *places, size_t count)
{
    bool all = places != NULL;
    for (size_t i = 0; all && i < count; i++) {
        all = isfinite(places[i].x) && isfinite(places[i].y);
    }
    return all;
}

static double rounded(double number)
{
    return round(number * hundredths) / hundredths + 0.0; /* no negative zero */
}

/* Ties of no weight hold nothing together. */
static size_t keep_strong(const dgg_pair *pairs, size_t count, dgg_similarity *ties)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (pairs[i].weight > 0) {
            ties[kept++] = (dgg_similarity){ pairs[i].one, pairs[i].other, pairs[i].weight };
        }
    }
    return kept;
}

/* A mean distance of the root of the number of nodes: as far apart as by dgg_spread. */
static void stretch(dgg_point *places, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        most = fmax(most, fmax(fabs(places[i].x), fabs(places[i].y)));
    }
    double times = most > 0 ? 2 * sqrt((double)count) / most : 1;
    for (size_t i = 0; i < count; i++) {
        places[i] = (dgg_point){ places[i].x * times, places[i].y * times };
    }
}

static dgg_status place_alike(const dgg_analysis *analysis, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pair *pairs = NULL;
    dgg_similarity *ties = NULL;
    size_t count = 0, node_count = analysis->graph->node_count;
    DGG_TRY(dgg_pairs_make(analysis->graph, &pairs, &count, error));
    DGG_TRY(dgg_grow(&ties, count + 1, sizeof *ties, error));
    count = keep_strong(pairs, count, ties);
    const dgg_similarities alike = { ties, count, node_count, analysis->seed };
    DGG_TRY(dgg_similarities_place(&alike, places, error));
    stretch(places, node_count);
done:
    dgg_release(pairs);
    dgg_release(ties);
    return status;
}

dgg_status dgg_placed(const dgg_analysis *analysis, const dgg_choices *choices, dgg_point **places,
                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = analysis->graph->node_count;
    bool has_map = all_have_one(choices->places, count);
    DGG_TRY(dgg_grow(places, count + 1, sizeof **places, error));
    bool is_projected = analysis->graph->full != NULL;
    if (!has_map && is_projected && count <= MOST_ALIKE) {
        DGG_TRY(place_alike(analysis, *places, error));
    } else if (!has_map) {
        DGG_TRY(dgg_spread(analysis, *places, error));
    }
    for (size_t i = 0; i < count; i++) {
        dgg_point place = has_map ? choices->places[i] : (*places)[i];
        (*places)[i] = (dgg_point){ rounded(place.x), rounded(has_map ? -place.y : place.y) };
    }
done:
    return status;
}
