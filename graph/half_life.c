/* Half-life and Price index of citations by their age. */
#include "graph/half_life.h"

#include "base/memory.h"

enum { OLDEST = 3000, RECENT_YEARS = 5 };

dgg_status dgg_ages_add(dgg_ages *ages, int age, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (age < 0) {
        ages->ahead++;
        return DGG_OK;
    }
    size_t place = (size_t)(age < OLDEST ? age : OLDEST);
    DGG_TRY(dgg_reserve(&ages->counts, &ages->room, place + 1, sizeof *ages->counts, error));
    while (ages->age_count <= place) {
        ages->counts[ages->age_count++] = 0;
    }
    ages->counts[place]++;
    ages->total++;
done:
    return status;
}

bool dgg_ages_half_life(const dgg_ages *ages, double *years)
{
    double half = (double)ages->total / 2, below = 0;
    for (size_t age = 0; ages->total > 0; age++) {
        double here = (double)ages->counts[age];
        if (below + here >= half) {
            *years = (double)age + (half - below) / here;
            return true;
        }
        below += here;
    }
    return false;
}

bool dgg_ages_price_index(const dgg_ages *ages, double *share)
{
    size_t recent = 0;
    for (size_t age = 0; age < ages->age_count && age < RECENT_YEARS; age++) {
        recent += ages->counts[age];
    }
    *share = ages->total > 0 ? (double)recent / (double)ages->total : 0;
    return ages->total > 0;
}

void dgg_ages_destroy(dgg_ages *ages)
{
    dgg_release(ages->counts);
    *ages = (dgg_ages){ 0 };
}
