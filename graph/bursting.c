/* Bursting. Who is told of is put in a row with the years of the records, so that those of one
 * stand together; each run of them is one row of batches. */
#include "graph/bursting.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/bursts.h"

enum { FEWEST = 3 /* records with a year, below which nothing is told */ };
static const dgg_burst_options how = { .states = 2, .ratio = 2, .cost = 1 };

/* What records tell of. */
static const struct telling {
    dgg_link_type type;
    dgg_kind kind;
    bool is_of_record; /* the link leads from the record */
} tellings[] = {
    { DGG_DISCUSSES, DGG_THEME, true },      { DGG_STUDIES, DGG_LOCATION, true },
    { DGG_HAS_KEYWORD, DGG_KEYWORD, true },  { DGG_WROTE, DGG_PERSON, false },
    { DGG_PUBLISHED_IN, DGG_VENUE, true },   { DGG_WRITTEN_AT, DGG_INSTITUTION, true },
    { DGG_FROM_COUNTRY, DGG_COUNTRY, true }, { DGG_ISSUED_BY, DGG_BODY, true },
    { DGG_CITES, DGG_PAPER, true },          { DGG_CITES, DGG_REFERENCE, true },
};

struct told {
    uint32_t item, record;
};

struct work {
    const dgg_graph *graph;
    int first_year;
    size_t *all, *hits; /* of each year */
    size_t year_count;
    double *weights;
};

static int by_item(const void *left, const void *right)
{
    const struct told *one = left, *other = right;
    if (one->item != other->item) {
        return one->item < other->item ? -1 : 1;
    }
    return (one->record > other->record) - (one->record < other->record);
}

/* Papers, documents and events share a table. */
static bool is_of(const dgg_node *node, dgg_kind kind)
{
    bool is_record =
        node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
    return kind == DGG_PAPER ? is_record : node->kind == kind;
}

/* Records with a year that tell of each item, each once. */
static size_t list(const dgg_corpus *corpus, const struct telling *telling, struct told *row)
{
    const dgg_links *links = &corpus->links[telling->type];
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        uint32_t record = telling->is_of_record ? link->from : link->to;
        uint32_t item = telling->is_of_record ? link->to : link->from;
        bool is_right =
            telling->type != DGG_CITES || link->to_reference == (telling->kind == DGG_REFERENCE);
        if (is_right && corpus->papers[record].year > 0) {
            row[count++] = (struct told){ item, record };
        }
    }
    dgg_sort(row, count, sizeof *row, by_item);
    for (size_t i = 0; i < count; i++) {
        bool is_repeat = kept > 0 && by_item(&row[kept - 1], &row[i]) == 0;
        row[kept] = row[i];
        kept += !is_repeat;
    }
    return kept;
}

/* The weight of the bursts of one item. */
static dgg_status weigh(struct work *work, const struct told *row, size_t count, double *weight,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_bursts bursts = { 0 };
    dgg_error why = { 0 };
    const dgg_batches batches = { work->hits, work->all, work->year_count };
    *weight = 0;
    if (count < FEWEST) {
        return DGG_OK;
    }
    memset(work->hits, 0, work->year_count * sizeof *work->hits);
    for (size_t i = 0; i < count; i++) {
        work->hits[work->graph->corpus->papers[row[i].record].year - work->first_year]++;
    }
    status = dgg_bursts_of_batches(&bursts, &batches, &how, &why);
    for (size_t i = 0; status == DGG_OK && i < bursts.count; i++) {
        *weight += bursts.items[i].level == 1 ? bursts.items[i].weight : 0;
    }
    dgg_bursts_destroy(&bursts);
    if (status == DGG_BAD_REQUEST) {
        *weight = NAN;
        return DGG_OK;
    }
    return status == DGG_OK ? status : dgg_fail(error, status, 0, "%s", why.message);
}

/* Weights of the items of a kind, by entry; *most is one more than the greatest entry. */
static dgg_status weigh_all(struct work *work, const struct telling *telling, double **found,
                            uint32_t *most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct told *row = NULL;
    const dgg_graph *graph = work->graph;
    size_t end = 0;
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        *most = is_of(node, telling->kind) && node->entry >= *most ? node->entry + 1 : *most;
    }
    DGG_TRY(dgg_grow(found, *most + (size_t)1, sizeof **found, error));
    for (uint32_t i = 0; i < *most; i++) {
        (*found)[i] = 0;
    }
    DGG_TRY(dgg_grow(&row, graph->corpus->links[telling->type].count + 1, sizeof *row, error));
    size_t count = list(graph->corpus, telling, row);
    for (size_t first = 0; first < count; first = end) {
        double weight = 0;
        for (end = first; end < count && row[end].item == row[first].item;) {
            end++;
        }
        DGG_TRY(row[first].item < *most ? weigh(work, row + first, end - first, &weight, error)
                                        : DGG_OK);
        if (row[first].item < *most) {
            (*found)[row[first].item] = weight;
        }
    }
done:
    dgg_release(row);
    return status;
}

static dgg_status fill(struct work *work, const struct telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *found = NULL;
    uint32_t most = 0;
    const dgg_graph *graph = work->graph;
    DGG_TRY(weigh_all(work, telling, &found, &most, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        if (is_of(&graph->nodes[i], telling->kind)) {
            work->weights[i] = found[graph->nodes[i].entry];
        }
    }
done:
    dgg_release(found);
    return status;
}

/* The years that records have. */
static dgg_status count_years(struct work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = work->graph->corpus;
    int last = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        bool is_first = year > 0 && (work->first_year == 0 || year < work->first_year);
        work->first_year = is_first ? year : work->first_year;
        last = year > last ? year : last;
    }
    work->year_count = last > 0 ? (size_t)(last - work->first_year) + 1 : 0;
    DGG_TRY(dgg_grow(&work->all, work->year_count + 1, sizeof *work->all, error));
    DGG_TRY(dgg_grow(&work->hits, work->year_count + 1, sizeof *work->hits, error));
    memset(work->all, 0, (work->year_count + 1) * sizeof *work->all);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].year > 0) {
            work->all[corpus->papers[i].year - work->first_year]++;
        }
    }
done:
    return status;
}

dgg_status dgg_bursting_fill(const dgg_graph *graph, double *weights, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct work work = { .graph = graph, .weights = weights };
    for (size_t i = 0; i < graph->node_count; i++) {
        weights[i] = NAN;
    }
    if (graph->corpus == NULL) {
        return DGG_OK;
    }
    DGG_TRY(count_years(&work, error));
    for (size_t i = 0; work.year_count > 0 && i < sizeof tellings / sizeof *tellings; i++) {
        DGG_TRY(fill(&work, &tellings[i], error));
    }
done:
    dgg_release(work.all);
    dgg_release(work.hits);
    return status;
}

double dgg_bursting_sigma(double centrality, double burst)
{
    return isnan(burst) ? burst : pow(centrality + 1, burst); /* 1 to any power, NAN too, is 1 */
}
