/* Bridging papers: those that join themes of several communities. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/network.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Papers, documents and events that discuss or study what belongs to two communities or more. " \
    "Each neighbour in the network counts once. Participation: 1 - the sum over communities of "   \
    "(neighbours in it / neighbours)^2 (Guimera and Amaral 2005, Nature 433:895-900). "

enum { FEWEST = 30 /* papers, or there is no ranking */ };

typedef struct bridge {
    const dgg_paper *paper;
    uint32_t node;
    double betweenness, participation;
    size_t themes, communities, rank;
    size_t first; /* of its communities, in the list of all */
} bridge;

typedef struct bridges {
    const dgg_analysis *analysis;
    const double *scores; /* their betweenness; NULL if it was not measured */
    dgg_network network;
    bridge *items;
    size_t count;
    uint32_t *joined; /* communities of all of them, one after the other */
    size_t joined_count, joined_room;
} bridges;

static bool is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

static int by_number(const void *left, const void *right)
{
    uint32_t one = *(const uint32_t *)left, other = *(const uint32_t *)right;
    return (one > other) - (one < other);
}

static int by_betweenness(const void *left, const void *right)
{
    const bridge *one = left, *other = right;
    if (one->betweenness != other->betweenness) {
        return one->betweenness > other->betweenness ? -1 : 1;
    }
    if (one->participation != other->participation) {
        return one->participation > other->participation ? -1 : 1;
    }
    return one->node < other->node ? -1 : one->node > other->node;
}

static int by_node(const void *left, const void *right)
{
    const bridge *one = left, *other = right;
    return one->node < other->node ? -1 : one->node > other->node;
}

/* Adds the communities of the neighbours of a vertex, each once, and fills in what they tell. */
static dgg_status look_around(bridges *all, size_t vertex, bridge *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network *network = &all->network;
    size_t start = all->joined_count;
    size_t degree = network->first_arcs[vertex + 1] - network->first_arcs[vertex];
    if (degree == 0) {
        return DGG_OK;
    }
    if (start + degree > all->joined_room) {
        size_t room = 2 * all->joined_room + degree;
        DGG_TRY(dgg_grow(&all->joined, room, sizeof *all->joined, error));
        all->joined_room = room;
    }
    uint32_t *ours = all->joined + start;
    for (size_t i = 0; i < degree; i++) {
        uint32_t node = network->nodes[network->arcs[network->first_arcs[vertex] + i].to];
        found->themes += all->analysis->graph->nodes[node].kind == DGG_THEME;
        ours[i] = all->analysis->community[node];
    }
    dgg_sort(ours, degree, sizeof *ours, by_number);
    double same = 0;
    for (size_t i = 0, next = 0; i < degree; i = next) {
        for (next = i; next < degree && ours[next] == ours[i];) {
            next++;
        }
        double share = (double)(next - i) / (double)degree;
        same += share * share;
        ours[found->communities++] = ours[i];
    }
    found->participation = 1 - same;
    found->first = start;
done:
    return status;
}

static dgg_status gather(bridges *all, const dgg_measured *measured, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = all->analysis->graph;
    dgg_network_options how =
        measured->how->forming != NULL ? *measured->how->forming : (dgg_network_options){ 0 };
    how.name = all->analysis->network->name;
    DGG_TRY(dgg_network_form(&all->network, graph, &how, error));
    DGG_TRY(dgg_grow(&all->items, graph->corpus->paper_count + 1, sizeof *all->items, error));
    for (size_t v = 0; v < all->network.vertex_count; v++) {
        uint32_t node = all->network.nodes[v];
        bridge found = { .node = node };
        if (!is_record(graph->nodes[node].kind)) {
            continue;
        }
        DGG_TRY(look_around(all, v, &found, error));
        found.paper = &graph->corpus->papers[graph->nodes[node].entry];
        found.betweenness =
            all->scores != NULL && !isnan(all->scores[node]) ? all->scores[node] : 0;
        if (found.communities > 1) {
            all->items[all->count++] = found;
            all->joined_count += found.communities;
        }
    }
done:
    return status;
}

/* Equal ones share the first rank. */
static void rank(bridges *all)
{
    bool is_ranked = all->analysis->graph->corpus->paper_count >= FEWEST;
    dgg_sort(all->items, all->count, sizeof *all->items, is_ranked ? by_betweenness : by_node);
    for (size_t i = 0; is_ranked && i < all->count; i++) {
        bool is_tied = i > 0 && all->items[i].betweenness == all->items[i - 1].betweenness &&
                       all->items[i].participation == all->items[i - 1].participation;
        all->items[i].rank = is_tied ? all->items[i - 1].rank : i + 1;
    }
}

static dgg_status add_communities(dgg_table *table, const bridges *all, const bridge *one,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer list = { 0 };
    for (size_t i = 0; i < one->communities; i++) {
        DGG_TRY(
            dgg_buffer_print(&list, error, "%s%u", i > 0 ? "; " : "", all->joined[one->first + i]));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&list), error));
done:
    dgg_buffer_destroy(&list);
    return status;
}

static dgg_status add_row(dgg_table *table, const bridges *all, const bridge *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_paper *paper = one->paper;
    DGG_TRY(one->rank > 0 ? dgg_table_add_count(table, one->rank, error)
                          : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_text(table, paper->id, error));
    DGG_TRY(dgg_table_add_text(table, all->analysis->graph->nodes[one->node].label, error));
    DGG_TRY(paper->year != 0 ? dgg_table_add_count(table, (size_t)paper->year, error)
                             : dgg_table_add_empty(table, error));
    DGG_TRY(all->scores != NULL ? dgg_table_add_number(table, one->betweenness, error)
                                : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_number(table, one->participation, error));
    DGG_TRY(dgg_table_add_count(table, one->themes, error));
    DGG_TRY(dgg_table_add_count(table, one->communities, error));
    DGG_TRY(add_communities(table, all, one, error));
done:
    return status;
}

static dgg_status add_columns(dgg_table *table, dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = {
        { "rank", "Rank", 0 },
        { "id", "Id", 0 },
        { "title", "Paper", 0 },
        { "year", "Year", 0 },
        { "betweenness", "Betweenness", 1 },
        { "participation", "Participation", 2 },
        { "themes", "Themes", 0 },
        { "communities", "Communities", 0 },
        { "joined", "Which", 0 },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

static dgg_status name_table(dgg_table *table, const bridges *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    size_t papers = all->analysis->graph->corpus->paper_count;
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(all->scores != NULL
                ? dgg_buffer_print(&note, error,
                                   "Betweenness: of ties of length 1 / weight (Freeman 1977).")
                : dgg_buffer_print(&note, error,
                                   "Betweenness of so many nodes would take minutes and was not "
                                   "measured: rows stand by participation."));
    DGG_TRY(dgg_buffer_print(&note, error,
                             " Network '%s'; which communities: by their numbers in the table of "
                             "communities, seed %u.",
                             all->analysis->network->name, all->analysis->seed));
    if (papers < FEWEST) {
        DGG_TRY(dgg_buffer_print(
            &note, error, " Fewer than %d papers are not ranked: they stand by id.", FEWEST));
    }
    if (all->count == 0) {
        DGG_TRY(dgg_buffer_print(&note, error, " No paper joins two communities."));
    }
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "bridging", "Bridging papers", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bridges all = { .analysis = measured->analysis };
    all.scores = dgg_analysis_score(measured->analysis, "betweenness");
    DGG_TRY(gather(&all, measured, error));
    rank(&all);
    DGG_TRY(name_table(table, &all, error));
    DGG_TRY(add_columns(table, error));
    for (size_t i = 0; i < all.count; i++) {
        DGG_TRY(add_row(table, &all, &all.items[i], error));
    }
done:
    dgg_network_destroy(&all.network);
    dgg_release(all.items);
    dgg_release(all.joined);
    return status;
}

const dgg_statistic dgg_statistic_bridging = {
    { "bridging", "papers that join communities: betweenness, participation", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .needs_analysis = true,
    .measure = measure,
};
