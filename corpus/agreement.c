/* Agreement between coders, and of a machine with them; how sure of it a sample lets one be. */
#include "corpus/agreement.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/random.h"

static bool is_value(int value)
{
    return value >= 0 && value < DGG_MOST_VALUES;
}

/* How often the paper of a unit counts; units are asked for one after the other, for a division
 * each would take longer than all else. */
static double next_times(const dgg_ratings *ratings, const uint32_t *times, size_t *paper)
{
    double often = times == NULL ? 1 : (double)times[*paper];
    *paper = *paper + 1 < ratings->papers ? *paper + 1 : 0;
    return often;
}

/* The values of a unit, and how many of its pairs differ, each way round. */
typedef struct unit_pairs {
    double values, differing;
} unit_pairs;

static unit_pairs pair_up(const int *values, size_t coders)
{
    unit_pairs pairs = { 0 };
    for (size_t i = 0; i < coders; i++) {
        for (size_t j = 0; is_value(values[i]) && j < i; j++) {
            pairs.differing += is_value(values[j]) && values[j] != values[i] ? 2 : 0;
        }
        pairs.values += is_value(values[i]);
    }
    return pairs;
}

double dgg_alpha(const dgg_ratings *ratings, const uint32_t *times)
{
    double of_value[DGG_MOST_VALUES] = { 0 }, all = 0, observed = 0, same = 0;
    for (size_t i = 0, paper = 0; i < ratings->units; i++) {
        const int *values = &ratings->values[i * ratings->coders];
        const unit_pairs pairs = pair_up(values, ratings->coders);
        double often = next_times(ratings, times, &paper);
        if (pairs.values < 2) {
            continue;
        }
        for (size_t j = 0; j < ratings->coders; j++) {
            of_value[is_value(values[j]) ? values[j] : 0] += is_value(values[j]) ? often : 0;
        }
        all += often * pairs.values;
        observed += often * pairs.differing / (pairs.values - 1);
    }
    for (int value = 0; value < DGG_MOST_VALUES; value++) {
        same += of_value[value] * of_value[value];
    }
    double expected = (all * all - same) / (all - 1);
    return all > 1 && expected > 0 ? 1 - observed / expected : (double)NAN;
}

double dgg_kappa(const dgg_ratings *ratings, const uint32_t *times)
{
    double first[DGG_MOST_VALUES] = { 0 }, second[DGG_MOST_VALUES] = { 0 }, all = 0, agreed = 0;
    double by_chance = 0;
    for (size_t i = 0, paper = 0; ratings->coders >= 2 && i < ratings->units; i++) {
        const int *values = &ratings->values[i * ratings->coders];
        double often = next_times(ratings, times, &paper);
        if (is_value(values[0]) && is_value(values[1])) {
            first[values[0]] += often;
            second[values[1]] += often;
            agreed += values[0] == values[1] ? often : 0;
            all += often;
        }
    }
    for (int value = 0; value < DGG_MOST_VALUES; value++) {
        by_chance += first[value] * second[value];
    }
    /* (po - pe) / (1 - pe), both sides times all². */
    double room = all * all - by_chance;
    return room > 0 ? (agreed * all - by_chance) / room : (double)NAN;
}

static double share(double part, double whole)
{
    return whole > 0 ? part / whole : (double)NAN;
}

double dgg_precision(dgg_hits hits)
{
    return share(hits.right, hits.right + hits.false_ones);
}

double dgg_recall(dgg_hits hits)
{
    return share(hits.right, hits.right + hits.missed);
}

double dgg_f1(dgg_hits hits)
{
    return share(2 * hits.right, 2 * hits.right + hits.false_ones + hits.missed);
}

static int by_number(const void *left, const void *right)
{
    double one = *(const double *)left, other = *(const double *)right;
    return (one > other) - (one < other);
}

/* Between the two values that the place lies between. */
static double at_share(const double *sorted, size_t count, double part)
{
    double place = part * (double)(count - 1);
    size_t below = (size_t)place, above = below + 1 < count ? below + 1 : below;
    return sorted[below] + (place - (double)below) * (sorted[above] - sorted[below]);
}

static void draw(dgg_random *random, uint32_t *times, size_t papers)
{
    for (size_t i = 0; i < papers; i++) {
        times[i] = 0;
    }
    for (size_t i = 0; i < papers; i++) {
        times[dgg_random_below(random, (uint32_t)papers)]++;
    }
}

dgg_status dgg_bootstrap(const dgg_resampling *how, dgg_measure_of_papers *measure,
                         const void *data, dgg_interval *interval, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_random random = { how->seed };
    uint32_t *times = NULL;
    double *values = NULL;
    *interval = (dgg_interval){ (double)NAN, (double)NAN, 0 };
    DGG_TRY(dgg_grow(&times, how->papers + 1, sizeof *times, error));
    DGG_TRY(dgg_grow(&values, how->rounds + 1, sizeof *values, error));
    for (size_t i = 0; i < how->rounds; i++) {
        draw(&random, times, how->papers);
        double value = measure(data, times);
        if (!isnan(value)) {
            values[interval->rounds++] = value;
        }
    }
    dgg_sort(values, interval->rounds, sizeof *values, by_number);
    if (interval->rounds > 0 && 2 * interval->rounds >= how->rounds) {
        interval->low = at_share(values, interval->rounds, .025);
        interval->high = at_share(values, interval->rounds, .975);
    }
done:
    dgg_release(values);
    dgg_release(times);
    return status;
}
