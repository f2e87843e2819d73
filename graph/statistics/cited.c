/* The most cited: inside the list, and at all as their database tells. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/local_scores.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "LCS: papers of the list that cite it, each once, itself not; GCS: citations that its "        \
    "database "                                                                                    \
    "tells; a year: GCS over the years from its own to the last of the list, both counted. "       \
    "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412. Only papers with a citation have " \
    "a "                                                                                           \
    "row. Ranks: equal ones share the first."

enum { FEWEST = 30 /* papers, or there is no ranking */ };

typedef struct cited {
    const dgg_paper *paper;
    const dgg_local_score *score;
    size_t rank_inside, rank_at_all; /* 0: none */
} cited;

static int compare_ids(const cited *one, const cited *two)
{
    return dgg_text_compare(one->paper->id, two->paper->id);
}

static int by_inside(const void *left, const void *right)
{
    const cited *one = left, *two = right;
    size_t first = one->score->lcs, second = two->score->lcs;
    return first != second ? (first < second ? 1 : -1) : compare_ids(one, two);
}

static int by_all(const void *left, const void *right)
{
    const cited *one = left, *two = right;
    size_t first = one->score->gcs, second = two->score->gcs;
    return first != second ? (first < second ? 1 : -1) : by_inside(left, right);
}

static int by_id(const void *left, const void *right)
{
    return compare_ids(left, right);
}

static void rank(cited *items, size_t count, bool has_gcs)
{
    dgg_sort(items, count, sizeof *items, by_inside);
    for (size_t i = 0; i < count; i++) {
        bool is_tied = i > 0 && items[i].score->lcs == items[i - 1].score->lcs;
        items[i].rank_inside = items[i].score->lcs == 0 ? 0
                               : is_tied                ? items[i - 1].rank_inside
                                                        : i + 1;
    }
    if (!has_gcs) {
        return;
    }
    dgg_sort(items, count, sizeof *items, by_all);
    for (size_t i = 0; i < count; i++) {
        bool is_tied = i > 0 && items[i].score->gcs == items[i - 1].score->gcs;
        items[i].rank_at_all = items[i].score->gcs == 0 ? 0
                               : is_tied                ? items[i - 1].rank_at_all
                                                        : i + 1;
    }
}

static dgg_status add_count(dgg_table *table, bool is_known, size_t count, dgg_error *error)
{
    return is_known ? dgg_table_add_count(table, count, error) : dgg_table_add_empty(table, error);
}

static dgg_status add_row(dgg_table *table, const cited *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_local_score *score = one->score;
    DGG_TRY(dgg_table_add_text(table, one->paper->id, error));
    DGG_TRY(dgg_table_add_text(table, one->paper->title, error));
    DGG_TRY(add_count(table, one->paper->year != 0, (size_t)one->paper->year, error));
    DGG_TRY(add_count(table, one->rank_at_all > 0, one->rank_at_all, error));
    DGG_TRY(add_count(table, score->has_gcs, score->gcs, error));
    DGG_TRY(score->has_gcs && score->years > 0
                ? dgg_table_add_number(table, (double)score->gcs / score->years, error)
                : dgg_table_add_empty(table, error));
    DGG_TRY(add_count(table, one->rank_inside > 0, one->rank_inside, error));
    DGG_TRY(dgg_table_add_count(table, score->lcs, error));
done:
    return status;
}

static dgg_status add_columns(dgg_table *table, dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = {
        { "id", "Id", 0 },
        { "title", "Paper", 0 },
        { "year", "Year", 0 },
        { "global_rank", "Rank", 0 },
        { "gcs", "GCS", 0 },
        { "gcs_per_year", "A year", 1 },
        { "local_rank", "Rank in the list", 0 },
        { "lcs", "LCS", 0 },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

static dgg_status name_table(dgg_table *table, const dgg_local_scores *scores, size_t papers,
                             size_t rows, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    dgg_text database = scores->database;
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(scores->told > 0
                ? dgg_buffer_print(&note, error,
                                   " GCS as %.*s told when it was exported, of %zu of %zu papers.",
                                   (int)database.length, database.start, scores->told, papers)
                : dgg_buffer_print(&note, error, " No source tells a GCS."));
    DGG_TRY(papers < FEWEST ? dgg_buffer_print(&note, error,
                                               " Fewer than %d papers are not ranked: they stand "
                                               "by id.",
                                               FEWEST)
                            : DGG_OK);
    DGG_TRY(rows == 0 ? dgg_buffer_print(&note, error, " No citation is known of any paper.")
                      : DGG_OK);
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "cited", "Most cited papers", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

static size_t gather(cited *items, const dgg_corpus *corpus, const dgg_local_scores *scores)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_local_score *score = &scores->items[i];
        items[count] = (cited){ .paper = &corpus->papers[i], .score = score };
        count += score->lcs > 0 || score->gcs > 0;
    }
    if (corpus->paper_count >= FEWEST) {
        rank(items, count, scores->told > 0);
    } else {
        dgg_sort(items, count, sizeof *items, by_id);
    }
    return count;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citing citing = { 0 };
    dgg_local_scores scores = { 0 };
    cited *items = NULL;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(dgg_citing_read(&citing, corpus, false, error));
    DGG_TRY(dgg_local_scores_init(&scores, corpus, &citing, error));
    DGG_TRY(dgg_grow(&items, corpus->paper_count + 1, sizeof *items, error));
    size_t count = gather(items, corpus, &scores);
    DGG_TRY(name_table(table, &scores, corpus->paper_count, count, error));
    DGG_TRY(add_columns(table, error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_row(table, &items[i], error));
    }
done:
    dgg_release(items);
    dgg_local_scores_destroy(&scores);
    dgg_citing_destroy(&citing);
    return status;
}

const dgg_statistic dgg_statistic_cited = {
    { "cited", "the most cited papers, inside the list and at all", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .fill = fill,
};
