/* How well two people agree. */
#include <stdio.h>

#include "program/commands/agree/agree.h"

enum { LONGEST_NOTE = 1200 };

static double alpha(const void *data, const uint32_t *times)
{
    return dgg_alpha(data, times);
}

static double kappa(const void *data, const uint32_t *times)
{
    return dgg_kappa(data, times);
}

static dgg_status add_measure(const dgg_agreeing *how, dgg_table *table,
                              dgg_measure_of_papers *measure, const dgg_ratings *ratings,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_resampling resampling = { how->coders->papers, DGG_AGREE_ROUNDS, how->seed };
    dgg_estimate estimate = { .value = measure(ratings, NULL) };
    DGG_TRY(dgg_bootstrap(&resampling, measure, ratings, &estimate.interval, error));
    DGG_TRY(dgg_agree_add_estimate(table, &estimate, how->is_prose, error));
done:
    return status;
}

/* The decisions about the targets [from, from + count). */
typedef struct group {
    dgg_text name;
    size_t from, count;
} group;

static dgg_status add_row(const dgg_agreeing *how, dgg_table *table, const group *about,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_ratings ratings = dgg_two_coders_ratings(how->coders, about->from, about->count);
    size_t given[2] = { 0 }, both = 0;
    for (size_t i = 0; i < ratings.units; i++) {
        const int *values = &ratings.values[2 * i];
        given[0] += values[0] == 1;
        given[1] += values[1] == 1;
        both += values[0] == 1 && values[1] == 1;
    }
    DGG_TRY(dgg_table_add_text(table, about->name, error));
    DGG_TRY(dgg_table_add_count(table, given[0], error));
    DGG_TRY(dgg_table_add_count(table, given[1], error));
    DGG_TRY(dgg_table_add_count(table, both, error));
    DGG_TRY(add_measure(how, table, alpha, &ratings, error));
    DGG_TRY(add_measure(how, table, kappa, &ratings, error));
done:
    return status;
}

static dgg_status name(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    char note[LONGEST_NOTE];
    const dgg_two_coders *c = how->coders;
    snprintf(note, sizeof note,
             "%zu papers that both have coded. Left out: %zu and %zu that only one has coded, "
             "%zu and %zu not coded yet. A decision is about a paper and a theme or location that "
             "one of the two has given to any paper: given or not, whatever the salience. alpha: "
             "Krippendorff's for nominal values, 1 - Do/De (Content Analysis, 2004, chapter 11). "
             "kappa: Cohen's, (po - pe) / (1 - pe) (1960, doi 10.1177/001316446002000104). Empty "
             "where both have given it to all papers: there is nothing to tell apart. In brackets "
             "or low and high: the middle 95 %% of %d draws of as many papers, with replacement, "
             "seed %llu; draws without variation are passed over. Not weighted by the chances of "
             "the sample.",
             c->papers, c->alone[0], c->alone[1], c->waiting[0], c->waiting[1], DGG_AGREE_ROUNDS,
             (unsigned long long)how->seed);
    return dgg_table_name(table, "agreement", "Agreement of two coders", note, error);
}

static dgg_status add_columns(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *const keys[] = { "target", "first", "second", "both" };
    const char *const names[] = { "Target", how->names[0], how->names[1], "Both" };
    for (size_t i = 0; i < 4; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(keys[i]), dgg_text_of(names[i]), 0, error));
    }
    DGG_TRY(dgg_agree_add_columns(table, "alpha", "Alpha (95 %)", how->is_prose, error));
    DGG_TRY(dgg_agree_add_columns(table, "kappa", "Kappa (95 %)", how->is_prose, error));
done:
    return status;
}

dgg_status dgg_agree_people(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_two_coders *c = how->coders;
    size_t themes = c->theme_count, locations = c->target_count - themes;
    DGG_TRY(name(how, table, error));
    DGG_TRY(add_columns(how, table, error));
    const group sums[] = { { dgg_text_of("all"), 0, c->target_count },
                           { dgg_text_of("all themes"), 0, themes },
                           { dgg_text_of("all locations"), themes, locations } };
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        if (i == 0 || sums[i].count > 0) {
            DGG_TRY(add_row(how, table, &sums[i], error));
        }
    }
    for (size_t i = 0; i < c->target_count; i++) {
        DGG_TRY(add_row(how, table, &(group){ c->targets[i], i, 1 }, error));
    }
done:
    return status;
}
