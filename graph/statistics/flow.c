/* How many records there were, and what became of them: the counts that a flow diagram of a review
 * is drawn from. */
#include "base/memory.h"
#include "base/order.h"
#include "corpus/decisions.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Read: counted in every input, records of one paper each for itself. Duplicates: records "     \
    "that became one with another. Excluded: taken out by a person, at the stage and for the "     \
    "reason given."

static dgg_status add_row(dgg_table *table, const char *step, const dgg_excluded *group,
                          size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_text texts[] = { group != NULL ? group->stage : (dgg_text){ 0 },
                               group != NULL ? group->reason : (dgg_text){ 0 } };
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(step), error));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        DGG_TRY(texts[i].length > 0 ? dgg_table_add_text(table, texts[i], error)
                                    : dgg_table_add_empty(table, error));
    }
    DGG_TRY(dgg_table_add_count(table, count, error));
done:
    return status;
}

static int by_stage(const void *left, const void *right)
{
    const dgg_excluded *one = left, *other = right;
    int order = dgg_stage_place(one->stage) - dgg_stage_place(other->stage);
    order = order != 0 ? order : dgg_text_compare(one->stage, other->stage);
    return order != 0 ? order : dgg_text_compare(one->reason, other->reason);
}

static dgg_status add_excluded(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_excluded *sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, corpus->excluded_count + 1, sizeof *sorted, error));
    for (size_t i = 0; i < corpus->excluded_count; i++) {
        sorted[i] = corpus->excluded[i];
    }
    dgg_sort(sorted, corpus->excluded_count, sizeof *sorted, by_stage);
    for (size_t at = 0, end = 0; at < corpus->excluded_count; at = end) {
        while (end < corpus->excluded_count && by_stage(&sorted[end], &sorted[at]) == 0) {
            end++;
        }
        DGG_TRY(add_row(table, "Excluded", &sorted[at], end - at, error));
    }
done:
    dgg_release(sorted);
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "step", "Step" }, { "stage", "Stage" }, { "reason", "Reason" }, { "records", "Records" }
    };
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    size_t kept = corpus->paper_count + corpus->excluded_count, read = 0;
    for (size_t i = 0; i < corpus->source_count; i++) {
        read += corpus->sources[i].record_count;
    }
    read = read > kept ? read : kept; /* a graph drawn elsewhere does not say */
    DGG_TRY(dgg_table_name(table, "flow", "Flow of records", COUNTING, error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    DGG_TRY(add_row(table, "Read", NULL, read, error));
    DGG_TRY(add_row(table, "Duplicates", NULL, read - kept, error));
    DGG_TRY(add_excluded(table, corpus, error));
    DGG_TRY(add_row(table, "Included", NULL, corpus->paper_count, error));
done:
    return status;
}

const dgg_statistic dgg_statistic_flow = {
    { "flow", "records read, merged, excluded and included", NULL, NULL },
    { DGG_PAPER, DGG_DOCUMENT, DGG_EVENT },
    .fill = fill,
};
