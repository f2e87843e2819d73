/* Who is cited how often, inside the list and outside it, when, and by whom else than by
 * themselves: the scores that a historiograph is drawn from. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/citation_study.h"
#include "graph/local_scores.h"

static const dgg_time_column columns[] = {
    { "id", "Id", 0 },
    { "paper", "Paper", 0 },
    { "year", "Year", 0 },
    { "lcs", "LCS", 0 },
    { "gcs", "GCS", 0 },
    { "lcr", "LCR", 0 },
    { "gcr", "GCR", 0 },
    { "lcs_per_year", "LCS/t", 2 },
    { "gcs_per_year", "GCS/t", 2 },
    { "lcsb", "LCSb", 0 },
    { "lcse", "LCSe", 0 },
    { "lcsx", "LCSx", 0 },
    { "doubt", "Doubt", 0 },
};

typedef struct ranked {
    uint32_t vertex;
    size_t lcs;
} ranked;

static int by_lcs(const void *left, const void *right)
{
    const ranked *one = left, *other = right;
    int order = (one->lcs < other->lcs) - (one->lcs > other->lcs);
    return order != 0 ? order : (one->vertex > other->vertex) - (one->vertex < other->vertex);
}

static dgg_status add_count(bool is_known, size_t count, dgg_time_telling *telling,
                            dgg_error *error)
{
    return is_known ? dgg_table_add_count(telling->table, count, error)
                    : dgg_table_add_empty(telling->table, error);
}

/* What depends on years. */
static dgg_status add_dated(const dgg_local_score *score, dgg_time_telling *telling,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_dated = score->years > 0;
    double years = is_dated ? (double)score->years : 1;
    DGG_TRY(dgg_time_number(telling, is_dated, (double)score->lcs / years, error));
    DGG_TRY(
        dgg_time_number(telling, is_dated && score->has_gcs, (double)score->gcs / years, error));
    DGG_TRY(add_count(is_dated, score->lcs_begin, telling, error));
    DGG_TRY(add_count(is_dated, score->lcs_end, telling, error));
done:
    return status;
}

static dgg_status add_row(dgg_citation_study *citations, const dgg_local_scores *scores,
                          uint32_t vertex, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_local_score *score = &scores->items[vertex];
    bool is_doubtful = score->has_gcs && score->lcs > score->gcs;
    DGG_TRY(dgg_citation_study_tell(citations, vertex, telling, error));
    DGG_TRY(add_count(true, score->lcs, telling, error));
    DGG_TRY(add_count(score->has_gcs, score->gcs, telling, error));
    DGG_TRY(add_count(true, score->lcr, telling, error));
    DGG_TRY(add_count(score->has_gcr, score->gcr, telling, error));
    DGG_TRY(add_dated(score, telling, error));
    DGG_TRY(add_count(scores->knows_authors, score->lcs_others, telling, error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(is_doubtful ? "LCS above GCS" : ""), error));
done:
    return status;
}

static dgg_status add_rows(dgg_citation_study *citations, const dgg_local_scores *scores,
                           dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ranked *order = NULL;
    size_t count = citations->citing.vertex_count;
    DGG_TRY(dgg_grow(&order, count + 1, sizeof *order, error));
    for (uint32_t i = 0; i < count; i++) {
        order[i] = (ranked){ i, scores->items[i].lcs };
    }
    dgg_sort(order, count, sizeof *order, by_lcs);
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_row(citations, scores, order[i].vertex, telling, error));
    }
done:
    dgg_release(order);
    return status;
}

static dgg_status add_note(const dgg_citation_study *citations, const dgg_local_scores *scores,
                           dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = citations->citing.vertex_count;
    DGG_TRY(dgg_citation_study_note(citations, telling, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " LCS, LCR: citations and references inside; GCS, GCR: all that "
                             "sources tell."));
    if (citations->study->last_year > 0) {
        DGG_TRY(dgg_buffer_print(
            &telling->note, error,
            " t: years from that of the paper to %d, both counted. LCSb: in the paper's first "
            "three years; LCSe: in the last three of the list; LCSx: by papers that share no "
            "author with it.",
            citations->study->last_year));
    }
    if (scores->database.length > 0) {
        DGG_TRY(dgg_buffer_print(
            &telling->note, error, " GCS as %.*s told when it was exported, of %zu of %zu papers.",
            (int)scores->database.length, scores->database.start, scores->told, count));
    } else {
        DGG_TRY(dgg_buffer_print(&telling->note, error, " No source tells a GCS."));
    }
    if (scores->doubtful > 0) {
        DGG_TRY(dgg_buffer_print(&telling->note, error,
                                 " Look at the data: %zu paper%s cited more often inside than the "
                                 "database says at all.",
                                 scores->doubtful, scores->doubtful == 1 ? " is" : "s are"));
    }
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citation_study citations = { 0 };
    dgg_local_scores scores = { 0 };
    DGG_TRY(dgg_citation_study_init(&citations, study, error));
    DGG_TRY(dgg_local_scores_init(&scores, study->corpus, &citations.citing, error));
    DGG_TRY(add_rows(&citations, &scores, telling, error));
    DGG_TRY(add_note(&citations, &scores, telling, error));
done:
    dgg_local_scores_destroy(&scores);
    dgg_citation_study_destroy(&citations);
    return status;
}

const dgg_time_table dgg_time_table_historiograph = {
    { "historiograph", "citations and references of each paper, inside the list and at all",
      "LCS(i) = papers of the list that cite i; GCS(i) = citations its database tells; LCR(i), "
      "GCR(i) = references of i inside the list, and all",
      "Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412" },
    "Historiograph",
    columns,
    sizeof columns / sizeof *columns,
    true,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
