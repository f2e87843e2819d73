/* Where nodes are in files that cannot do without. */
#include "layouts/placed.h"

#include <math.h>

#include "base/memory.h"
#include "layouts/spread.h"

static const double hundredths = 100;

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

dgg_status dgg_placed(const dgg_analysis *analysis, const dgg_choices *choices, dgg_point **places,
                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = analysis->graph->node_count;
    bool has_map = all_have_one(choices->places, count);
    DGG_TRY(dgg_grow(places, count + 1, sizeof **places, error));
    if (!has_map) {
        DGG_TRY(dgg_spread(analysis, *places, error));
    }
    for (size_t i = 0; i < count; i++) {
        dgg_point place = has_map ? choices->places[i] : (*places)[i];
        (*places)[i] = (dgg_point){ rounded(place.x), rounded(has_map ? -place.y : place.y) };
    }
done:
    return status;
}
