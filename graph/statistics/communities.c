/* Communities: what they hold, by which papers they can be told, and whether they hold. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "graph/network.h"
#include "graph/stability.h"
#include "graph/statistics.h"

enum { TOP_NAMES = 5, TOP_PAPERS = 3, FEWEST_RUNS = 3 };
static const double affordable = 5e6; /* nodes and ties over all runs of a sort: seconds */

typedef struct member {
    const dgg_node *node;
    uint32_t community, place; /* place in the graph */
    double score;
} member;

/* The members of one community. */
typedef struct group {
    const member *members;
    size_t count, papers;
    const dgg_corpus *corpus;
} group;

static bool is_record(const member *one)
{
    dgg_kind kind = one->node->kind;
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* Community by community: themes and all else before records, highest PageRank first. */
static int by_score(const void *left, const void *right)
{
    const member *one = left, *other = right;
    if (one->community != other->community) {
        return one->community < other->community ? -1 : 1;
    }
    if (is_record(one) != is_record(other)) {
        return is_record(one) ? 1 : -1;
    }
    if (one->score != other->score) {
        return one->score > other->score ? -1 : 1;
    }
    return one->place < other->place ? -1 : one->place > other->place;
}

static dgg_status collect(const dgg_analysis *analysis, member **members, size_t *count,
                          dgg_error *error)
{
    const dgg_graph *graph = analysis->graph;
    const double *scores = dgg_analysis_score(analysis, "pagerank");
    dgg_status status = dgg_grow(members, graph->node_count + 1, sizeof **members, error);
    for (size_t i = 0; status == DGG_OK && i < graph->node_count; i++) {
        if (analysis->community[i] > 0) {
            (*members)[(*count)++] =
                (member){ &graph->nodes[i], analysis->community[i], (uint32_t)i,
                          scores != NULL && !isnan(scores[i]) ? scores[i] : 0 };
        }
    }
    if (status == DGG_OK) {
        dgg_sort(*members, *count, sizeof **members, by_score);
    }
    return status;
}

static size_t count_kind(const group *ours, dgg_kind kind)
{
    size_t found = 0;
    for (size_t i = 0; i < ours->count; i++) {
        found += ours->members[i].node->kind == kind;
    }
    return found;
}

/* The members [first, last): labels of themes and the like, ids of records. */
static dgg_status add_names(dgg_table *table, const group *ours, size_t first, size_t last,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer names = { 0 };
    for (size_t i = first; i < last; i++) {
        const dgg_node *node = ours->members[i].node;
        dgg_text name = is_record(&ours->members[i]) ? ours->corpus->papers[node->entry].id
                        : node->label.length > 0     ? node->label
                                                     : node->id;
        DGG_TRY(dgg_buffer_add(&names, dgg_text_of(i > first ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&names, name, error));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&names), error));
done:
    dgg_buffer_destroy(&names);
    return status;
}

/* The mean over the members that were met again; empty if none was. */
static dgg_status add_mean(dgg_table *table, const group *ours, const double *alike,
                           dgg_error *error)
{
    double sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < ours->count; i++) {
        double one = alike[ours->members[i].place];
        sum += isnan(one) ? 0 : one;
        count += isnan(one) ? 0 : 1;
    }
    return count > 0 ? dgg_table_add_number(table, sum / (double)count, error)
                     : dgg_table_add_empty(table, error);
}

static size_t least(size_t left, size_t right)
{
    return left < right ? left : right;
}

static dgg_status add_row(dgg_table *table, const dgg_community *community, const group *ours,
                          const dgg_stability *stability, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t others = ours->count - ours->papers;
    DGG_TRY(dgg_table_add_count(table, ours->members[0].community, error));
    DGG_TRY(dgg_table_add_text(table, community->name, error));
    DGG_TRY(dgg_table_add_count(table, ours->count, error));
    DGG_TRY(dgg_table_add_count(table, ours->papers, error));
    DGG_TRY(dgg_table_add_count(table, count_kind(ours, DGG_THEME), error));
    DGG_TRY(dgg_table_add_count(table, count_kind(ours, DGG_LOCATION), error));
    DGG_TRY(add_names(table, ours, 0, least(others, TOP_NAMES), error));
    DGG_TRY(add_names(table, ours, others, others + least(ours->papers, TOP_PAPERS), error));
    DGG_TRY(add_mean(table, ours, stability->over_orders, error));
    DGG_TRY(add_mean(table, ours, stability->over_papers, error));
done:
    return status;
}

/* `all` holds the members of all communities, one after the other. */
static dgg_status add_rows(dgg_table *table, const dgg_analysis *analysis, const group *all,
                           const dgg_stability *stability, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t first = 0, next = 0; first < all->count; first = next) {
        group one = { .members = all->members + first, .corpus = all->corpus };
        uint32_t number = one.members[0].community;
        for (; next < all->count && all->members[next].community == number; next++) {
            one.papers += is_record(&all->members[next]);
        }
        one.count = next - first;
        DGG_TRY(add_row(table, &analysis->communities[number - 1], &one, stability, error));
    }
done:
    return status;
}

/* As many runs as large networks leave time for. */
static dgg_stability_runs plan(const dgg_analysis *analysis)
{
    double size = (double)(analysis->network_node_count + analysis->network_link_count + 1);
    double can = affordable / size;
    uint32_t most = can > DGG_BOOTSTRAP_RUNS ? DGG_BOOTSTRAP_RUNS
                    : can < FEWEST_RUNS      ? FEWEST_RUNS
                                             : (uint32_t)can;
    return (dgg_stability_runs){ .orders = most < DGG_STABILITY_RUNS ? most : DGG_STABILITY_RUNS,
                                 .bootstrap = most };
}

static dgg_status tell_runs(dgg_buffer *note, const char *over, const dgg_runs *runs,
                            dgg_error *error)
{
    char rand[DGG_NUMBER_ROOM];
    dgg_number_fixed(runs->rand, 2, rand);
    return runs->count > 0
               ? dgg_buffer_print(note, error, " Over %s: ARI %s, %s agreement (%zu runs).", over,
                                  rand, dgg_stability_word(runs->rand), runs->count)
               : DGG_OK;
}

static dgg_status tell_stability(dgg_buffer *note, const dgg_stability *stability, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_print(
        note, error,
        " Over seeds, over papers, its stability: what the community of a member has in common "
        "with that of the same member "
        "when communities are found again, over what either has, mean of members and runs (1 is "
        "the same); over seeds: other seeds and orders of nodes, over papers: as many papers "
        "drawn with replacement."));
    DGG_TRY(tell_runs(note, "seeds", &stability->orders, error));
    DGG_TRY(tell_runs(note, "papers", &stability->bootstrap, error));
done:
    return status;
}

static dgg_status write_note(dgg_buffer *note, const dgg_analysis *analysis,
                             const dgg_stability *stability, size_t members, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM];
    dgg_number_fixed(analysis->modularity, 4, modularity);
    dgg_number_exact(analysis->resolution, resolution);
    DGG_TRY(dgg_buffer_print(
        note, error,
        "A node counts in one community, or in none if it has no ties: %zu "
        "of %zu. Found by %s (%s) on the network '%s', seed %u, resolution "
        "%s; compared with: %s.",
        analysis->network_node_count - members, analysis->network_node_count,
        analysis->method->name, analysis->method->source ? analysis->method->source : "-",
        analysis->network->name, analysis->seed, resolution, analysis->null_model));
    if (analysis->network_link_count == 0) {
        DGG_TRY(dgg_buffer_print(note, error, " The network has no ties to make communities of."));
    } else {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " Modularity %s (weighted, resolution 1; Newman and Girvan 2004)."
                                 " Papers: documents and events included. Top themes, and ids of "
                                 "representative papers: of highest PageRank.",
                                 modularity));
        DGG_TRY(tell_stability(note, stability, error));
    }
    DGG_TRY(dgg_buffer_add(note, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static dgg_status add_columns(dgg_table *table, dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = {
        { "community", "Community", 0 },
        { "name", "Name", 0 },
        { "size", "Size", 0 },
        { "papers", "Papers", 0 },
        { "themes", "Themes", 0 },
        { "locations", "Locations", 0 },
        { "top_themes", "Top themes and locations", 0 },
        { "paper_ids", "Representative papers", 0 },
        { "over_seeds", "Over seeds", 2 },
        { "over_papers", "Over papers", 2 },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = measured->analysis;
    const dgg_stability_runs runs = plan(analysis);
    dgg_stability stability = { 0 };
    dgg_buffer note = { 0 };
    member *members = NULL;
    size_t count = 0;
    DGG_TRY(collect(analysis, &members, &count, error));
    DGG_TRY(dgg_stability_measure_in(&stability, analysis, measured->how, &runs, error));
    DGG_TRY(write_note(&note, analysis, &stability, count, error));
    DGG_TRY(dgg_table_name(table, "communities", "Communities", note.bytes, error));
    DGG_TRY(add_columns(table, error));
    const group all = { members, count, 0, analysis->graph->corpus };
    DGG_TRY(add_rows(table, analysis, &all, &stability, error));
done:
    dgg_stability_destroy(&stability);
    dgg_release(members);
    dgg_buffer_destroy(&note);
    return status;
}

const dgg_statistic dgg_statistic_communities = {
    { "communities", "communities: size, name, representative papers, stability", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .needs_analysis = true,
    .measure = measure,
};
