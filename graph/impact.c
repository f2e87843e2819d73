/* Impact. What papers belong to is put in a row with their citations, the most cited first: so the
 * papers of one stand together, and one walk over them gives its index. */
#include "graph/impact.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/local_scores.h"

/* Whose papers they are. */
static const struct belonging {
    dgg_link_type type;
    dgg_kind kind;
    bool is_of_paper; /* the link leads from the paper */
} belongings[] = {
    { DGG_WROTE, DGG_PERSON, false },          { DGG_PUBLISHED_IN, DGG_VENUE, true },
    { DGG_WRITTEN_AT, DGG_INSTITUTION, true }, { DGG_FROM_COUNTRY, DGG_COUNTRY, true },
    { DGG_HAS_KEYWORD, DGG_KEYWORD, true },    { DGG_DISCUSSES, DGG_THEME, true },
    { DGG_STUDIES, DGG_LOCATION, true },       { DGG_ISSUED_BY, DGG_BODY, true },
};

enum { BELONGINGS = sizeof belongings / sizeof *belongings };

struct cited {
    uint32_t owner, paper;
    size_t citations;
};

static int most_cited_first(const void *left, const void *right)
{
    const struct cited *one = left, *other = right;
    if (one->owner != other->owner) {
        return one->owner < other->owner ? -1 : 1;
    }
    if (one->citations != other->citations) {
        return one->citations > other->citations ? -1 : 1;
    }
    return (one->paper > other->paper) - (one->paper < other->paper);
}

/* The papers of every owner, each once. */
static size_t list(const dgg_corpus *corpus, const dgg_local_scores *local,
                   const struct belonging *belonging, struct cited *row)
{
    const dgg_links *links = &corpus->links[belonging->type];
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        uint32_t paper = belonging->is_of_paper ? link->from : link->to;
        uint32_t owner = belonging->is_of_paper ? link->to : link->from;
        if (local->items[paper].has_gcs) {
            row[count++] = (struct cited){ owner, paper, local->items[paper].gcs };
        }
    }
    dgg_sort(row, count, sizeof *row, most_cited_first);
    for (size_t i = 0; i < count; i++) {
        bool is_repeat =
            kept > 0 && row[kept - 1].owner == row[i].owner && row[kept - 1].paper == row[i].paper;
        row[kept] = row[i];
        kept += !is_repeat;
    }
    return kept;
}

static size_t find_h(const struct cited *row, size_t count)
{
    size_t h = 0;
    while (h < count && row[h].citations > h) {
        h++;
    }
    return h;
}

/* Never above the number of papers. */
static size_t find_g(const struct cited *row, size_t count)
{
    size_t g = 0, sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += row[i].citations;
        g = sum >= (i + 1) * (i + 1) ? i + 1 : g;
    }
    return g;
}

/* From the first of the papers to the last year of all, both counted; 0 if no year is known. */
static int find_years(const dgg_corpus *corpus, const struct cited *row, size_t count, int last)
{
    int first = 0;
    for (size_t i = 0; i < count; i++) {
        int year = corpus->papers[row[i].paper].year;
        first = year > 0 && (first == 0 || year < first) ? year : first;
    }
    return first > 0 ? last - first + 1 : 0;
}

struct work {
    const dgg_graph *graph;
    const dgg_local_scores *local;
    dgg_impact which;
    int last_year; /* of all papers */
    double *scores;
};

static double find(const struct work *work, const struct cited *row, size_t count)
{
    if (work->which == DGG_INDEX_G) {
        return (double)find_g(row, count);
    }
    double h = (double)find_h(row, count);
    int years = find_years(work->graph->corpus, row, count, work->last_year);
    double by_year = years > 0 ? h / years : NAN;
    return work->which == DGG_INDEX_H ? h : by_year;
}

/* The node of each entry of a kind; UINT32_MAX where there is none. *most is one more than the
 * greatest entry. */
static dgg_status find_nodes(const dgg_graph *graph, dgg_kind kind, uint32_t **nodes,
                             uint32_t *most, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        *most = node->kind == kind && node->entry >= *most ? node->entry + 1 : *most;
    }
    DGG_TRY(dgg_grow(nodes, *most + (size_t)1, sizeof **nodes, error));
    for (uint32_t i = 0; i < *most; i++) {
        (*nodes)[i] = UINT32_MAX;
    }
    for (uint32_t i = 0; i < graph->node_count; i++) {
        if (graph->nodes[i].kind == kind) {
            (*nodes)[graph->nodes[i].entry] = i;
        }
    }
done:
    return status;
}

static dgg_status fill(const struct work *work, const struct belonging *belonging, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = work->graph->corpus;
    struct cited *row = NULL;
    uint32_t *nodes = NULL, most = 0;
    size_t links = corpus->links[belonging->type].count, end = 0;
    DGG_TRY(dgg_grow(&row, links + 1, sizeof *row, error));
    DGG_TRY(find_nodes(work->graph, belonging->kind, &nodes, &most, error));
    size_t count = list(corpus, work->local, belonging, row);
    for (size_t first = 0; first < count; first = end) {
        uint32_t owner = row[first].owner;
        for (end = first; end < count && row[end].owner == owner;) {
            end++;
        }
        if (owner < most && nodes[owner] != UINT32_MAX) {
            work->scores[nodes[owner]] = find(work, row + first, end - first);
        }
    }
done:
    dgg_release(row);
    dgg_release(nodes);
    return status;
}

dgg_status dgg_impact_fill(const dgg_graph *graph, dgg_impact which, double *scores,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citing citing = { 0 };
    dgg_local_scores local = { 0 };
    struct work work = { .graph = graph, .local = &local, .which = which, .scores = scores };
    for (size_t i = 0; i < graph->node_count; i++) {
        scores[i] = NAN;
    }
    for (size_t i = 0; i < graph->corpus->paper_count; i++) {
        int year = graph->corpus->papers[i].year;
        work.last_year = year > work.last_year ? year : work.last_year;
    }
    DGG_TRY(dgg_citing_read(&citing, graph->corpus, false, error));
    DGG_TRY(dgg_local_scores_init(&local, graph->corpus, &citing, error));
    for (size_t i = 0; !citing.is_ready && i < BELONGINGS; i++) {
        DGG_TRY(fill(&work, &belongings[i], error));
    }
done:
    dgg_local_scores_destroy(&local);
    dgg_citing_destroy(&citing);
    return status;
}
