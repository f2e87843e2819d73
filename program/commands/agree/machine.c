/* How well the machine does against what people have settled on. */
#include <stdio.h>

#include "program/commands/agree/agree.h"

enum { LONGEST_NOTE = 1200 };

static double precision(const void *data, const uint32_t *times)
{
    return dgg_precision(dgg_scored_hits(data, times));
}

static double recall(const void *data, const uint32_t *times)
{
    return dgg_recall(dgg_scored_hits(data, times));
}

static double f1(const void *data, const uint32_t *times)
{
    return dgg_f1(dgg_scored_hits(data, times));
}

static const struct {
    const char *key, *name;
    dgg_measure_of_papers *measure;
} measures[] = { { "precision", "Precision (95 %)", precision },
                 { "recall", "Recall (95 %)", recall },
                 { "f1", "F1 (95 %)", f1 } };
enum { MEASURE_COUNT = sizeof measures / sizeof *measures };

/* How many are right, false and missed, each paper once. */
static dgg_status add_counts(const dgg_scored *scored, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_two_coders *c = scored->coders;
    const unsigned char least = scored->is_primary_only ? DGG_SAID_PRIMARY : DGG_SAID_MENTION;
    size_t counts[3] = { 0 };
    for (size_t i = 0; i < scored->count * c->papers; i++) {
        const unsigned char *said = c->said + (scored->from * c->papers + i) * 2;
        bool is_right = said[0] >= least, is_said = said[1] >= least;
        counts[0] += is_right && is_said;
        counts[1] += !is_right && is_said;
        counts[2] += is_right && !is_said;
    }
    for (size_t i = 0; i < 3; i++) {
        DGG_TRY(dgg_table_add_count(table, counts[i], error));
    }
done:
    return status;
}

static dgg_status add_row(const dgg_agreeing *how, dgg_table *table, dgg_text name,
                          const dgg_scored *scored, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_resampling resampling = { how->coders->papers, DGG_AGREE_ROUNDS, how->seed };
    DGG_TRY(dgg_table_add_text(table, name, error));
    DGG_TRY(add_counts(scored, table, error));
    for (size_t i = 0; i < MEASURE_COUNT; i++) {
        dgg_estimate estimate = { .value = measures[i].measure(scored, NULL) };
        DGG_TRY(dgg_bootstrap(&resampling, measures[i].measure, scored, &estimate.interval, error));
        DGG_TRY(dgg_agree_add_estimate(table, &estimate, how->is_prose, error));
    }
done:
    return status;
}

static dgg_status name(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    char note[LONGEST_NOTE];
    const dgg_two_coders *c = how->coders;
    bool is_weighted = false;
    for (size_t i = 0; i < c->papers; i++) {
        is_weighted = is_weighted || c->sheets[0]->records[c->records[0][i]].weight !=
                                         c->sheets[0]->records[c->records[0][0]].weight;
    }
    snprintf(note, sizeof note,
             "%zu papers of %s. Left out: %zu that the input does not hold, %zu not coded yet. "
             "Counts are of papers drawn; shares are %s. precision: right / (right + false); "
             "recall: right / (right + missed); F1: their harmonic mean. In brackets or low and "
             "high: the middle 95 %% of %d draws of as many papers, with replacement, seed %llu. "
             "These figures hold for literature like the papers drawn, and only if neither "
             "codebook nor gazetteer was changed after looking at them.",
             c->papers, how->names[0], c->alone[0], c->waiting[0],
             is_weighted ? "weighted by the chance of each paper to be drawn" : "not weighted",
             DGG_AGREE_ROUNDS, (unsigned long long)how->seed);
    return dgg_table_name(table, "machine", "The machine against the adjudicated coding", note,
                          error);
}

static dgg_status add_columns(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const char *const keys[] = { "target", "right", "false", "missed" };
    static const char *const names[] = { "Target", "Right", "False", "Missed" };
    for (size_t i = 0; i < 4; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(keys[i]), dgg_text_of(names[i]), 0, error));
    }
    for (size_t i = 0; i < MEASURE_COUNT; i++) {
        DGG_TRY(
            dgg_agree_add_columns(table, measures[i].key, measures[i].name, how->is_prose, error));
    }
done:
    return status;
}

dgg_status dgg_agree_machine(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_two_coders *c = how->coders;
    size_t themes = c->theme_count, locations = c->target_count - themes;
    const struct {
        const char *name;
        dgg_scored scored;
    } sums[] = { { "all themes", { c, 0, themes, false } },
                 { "primary themes", { c, 0, themes, true } },
                 { "all locations", { c, themes, locations, false } },
                 { "primary locations", { c, themes, locations, true } } };
    DGG_TRY(name(how, table, error));
    DGG_TRY(add_columns(how, table, error));
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        if (sums[i].scored.count > 0) {
            DGG_TRY(add_row(how, table, dgg_text_of(sums[i].name), &sums[i].scored, error));
        }
    }
    for (size_t i = 0; i < c->target_count; i++) {
        const dgg_scored one = { c, i, 1, false };
        DGG_TRY(add_row(how, table, c->targets[i], &one, error));
    }
done:
    return status;
}
