/* The table of communities, and the note that says how they were found. */
#include "program/community_tables.h"

#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "graph/silhouettes.h"
#include "program/messages.h"
#include "program/node_name.h"

enum { TOP_MEMBERS = 5, TOP_PAPERS = 1 };

typedef struct member {
    const dgg_node *node;
    uint32_t community;
    double score;
} member;

/* Papers, documents and events are records alike. */
static bool is_record(const member *one)
{
    dgg_kind kind = one->node->kind;
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* Community by community: themes and all else before records, highest PageRank first. */
static int by_score(const void *left, const void *right)
{
    const member *first = left, *second = right;
    if (first->community != second->community) {
        return first->community < second->community ? -1 : 1;
    }
    if (is_record(first) != is_record(second)) {
        return is_record(first) ? 1 : -1;
    }
    if (first->score != second->score) {
        return first->score > second->score ? -1 : 1;
    }
    int order = dgg_text_compare(first->node->label, second->node->label);
    return order != 0 ? order : dgg_text_compare(first->node->id, second->node->id);
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
                (member){ &graph->nodes[i], analysis->community[i], scores[i] };
        }
    }
    if (status == DGG_OK) {
        dgg_sort(*members, *count, sizeof **members, by_score);
    }
    return status;
}

static size_t count_kind(const member *members, size_t count, dgg_kind kind)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += members[i].node->kind == kind ? 1 : 0;
    }
    return found;
}

/* The members of one community. */
typedef struct group {
    const member *members;
    size_t count;
    size_t longest; /* no label is longer, in code points; 0 means any length */
    const dgg_corpus *corpus;
} group;

static size_t count_records(const member *members, size_t count)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += is_record(&members[i]) ? 1 : 0;
    }
    return found;
}

/* The members [first, last). */
static dgg_status add_names(dgg_table *table, const group *ours, size_t first, size_t last,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer labels = { 0 };
    for (size_t i = first; i < last; i++) {
        DGG_TRY(dgg_buffer_add(&labels, dgg_text_of(i > first ? "; " : ""), error));
        const dgg_node *node = ours->members[i].node;
        DGG_TRY(ours->longest == 0 ? dgg_node_whole_name(&labels, ours->corpus, node, error)
                                   : dgg_node_name(&labels, node, ours->longest, error));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&labels), error));
done:
    dgg_buffer_destroy(&labels);
    return status;
}

static size_t least(size_t left, size_t right)
{
    return left < right ? left : right;
}

static dgg_status add_row(dgg_table *table, const dgg_community *community, const group *ours,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const member *members = ours->members;
    size_t count = ours->count;
    size_t papers = count_records(members, count), others = count - papers;
    DGG_TRY(dgg_table_add_count(table, members[0].community, error));
    DGG_TRY(dgg_table_add_text(table, community->name, error));
    DGG_TRY(dgg_table_add_count(table, count, error));
    DGG_TRY(dgg_table_add_count(table, papers, error));
    DGG_TRY(dgg_table_add_count(table, count_kind(members, count, DGG_THEME), error));
    DGG_TRY(dgg_table_add_count(table, count_kind(members, count, DGG_LOCATION), error));
    DGG_TRY(add_names(table, ours, 0, least(others, TOP_MEMBERS), error));
    DGG_TRY(add_names(table, ours, others, others + least(papers, TOP_PAPERS), error));
done:
    return status;
}

/* `all` holds the members of all communities, one after the other. */
static dgg_status add_rows(dgg_table *table, const dgg_analysis *analysis, const group *all,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t first = 0, next = 0; first < all->count; first = next) {
        uint32_t number = all->members[first].community;
        while (next < all->count && all->members[next].community == number) {
            next++;
        }
        const group one = { all->members + first, next - first, all->longest, all->corpus };
        DGG_TRY(add_row(table, &analysis->communities[number - 1], &one, error));
    }
done:
    return status;
}

/* "Consensus of 20 runs. " */
static dgg_status write_ways(dgg_buffer *note, const dgg_grouped *grouped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = grouped->analysis;
    double *silhouettes = NULL, sum = 0;
    size_t nodes = analysis->graph->node_count, count = 0;
    DGG_TRY(dgg_grow(&silhouettes, nodes + 1, sizeof *silhouettes, error));
    DGG_TRY(dgg_silhouettes(analysis, grouped->how, silhouettes, error));
    for (size_t i = 0; i < nodes; i++) {
        count += isnan(silhouettes[i]) ? 0 : 1;
        sum += isnan(silhouettes[i]) ? 0 : silhouettes[i];
    }
    if (count > 0) {
        char mean[DGG_NUMBER_ROOM];
        dgg_number_fixed(sum / (double)count, 4, mean);
        DGG_TRY(dgg_buffer_print(note, error,
                                 "Mean silhouette %s (cosine of ties; Rousseeuw 1987). ", mean));
    }
    if (grouped->how->consensus > 0) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 "Consensus of %u runs on nodes in orders by chance (Lancichinetti "
                                 "and Fortunato 2012). ",
                                 grouped->how->consensus));
    }
    if (grouped->how->minimum_size > 1) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 "Communities of fewer than %u nodes have joined the one they "
                                 "have the strongest ties to. ",
                                 grouped->how->minimum_size));
    }
done:
    dgg_release(silhouettes);
    return status;
}

static dgg_status write_note(dgg_buffer *note, const dgg_grouped *grouped, size_t member_count,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = grouped->analysis;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM], quality[DGG_NUMBER_ROOM];
    size_t alone = analysis->network_node_count - member_count;
    const char *shown = dgg_number_fixed(analysis->modularity, 4, modularity);
    dgg_number_fixed(analysis->quality, 4, quality);
    dgg_number_exact(analysis->resolution, resolution);
    DGG_TRY(dgg_buffer_print(
        note, error,
        "%s: %s (%s). Compared with: %s. Modularity %s (weighted, resolution 1; Newman and Girvan "
        "2004). ",
        analysis->method->name, analysis->method->summary,
        analysis->method->source ? analysis->method->source : "-", analysis->null_model,
        analysis->network_link_count > 0 ? shown : "– for want of ties"));
    if (analysis->maximised != NULL && analysis->network_link_count > 0) {
        DGG_TRY(dgg_buffer_print(note, error, "Quality (%s) %s at resolution %s, seed %u. ",
                                 analysis->maximised->name, quality, resolution, analysis->seed));
    }
    DGG_TRY(write_ways(note, grouped, error));
    if (analysis->network_is_directed) {
        DGG_TRY(dgg_buffer_print(note, error, "Ties are read both ways. "));
    }
    DGG_TRY(dgg_buffer_print(
        note, error,
        "Network '%s' (%s): %zu node%s, %zu link%s; %zu node%s without links %s "
        "in no community. Papers: documents and events included. Top: of highest PageRank.",
        analysis->network->name, analysis->network->summary, analysis->network_node_count,
        dgg_plural(analysis->network_node_count), analysis->network_link_count,
        dgg_plural(analysis->network_link_count), alone, dgg_plural(alone),
        alone == 1 ? "is" : "are"));
    if (analysis->network_note.length > 0) {
        DGG_TRY(dgg_buffer_add(note, dgg_text_of(" "), error));
        DGG_TRY(dgg_buffer_add(note, analysis->network_note, error));
    }
    DGG_TRY(dgg_buffer_add(note, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static dgg_status name_columns(dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "community", "Community" }, { "name", "Name" },       { "size", "Size" },
        { "papers", "Papers" },       { "themes", "Themes" },   { "locations", "Locations" },
        { "members", "Top members" }, { "paper", "Top paper" },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_grouped *grouped, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = grouped->analysis;
    dgg_buffer note = { 0 };
    member *members = NULL;
    size_t count = 0;
    DGG_TRY(collect(analysis, &members, &count, error));
    DGG_TRY(write_note(&note, grouped, count, error));
    DGG_TRY(dgg_table_name(table, "communities", "Communities", note.bytes, error));
    DGG_TRY(name_columns(table, error));
    DGG_TRY(add_rows(table, analysis,
                     &(group){ members, count, grouped->longest, analysis->graph->corpus }, error));
done:
    dgg_release(members);
    dgg_buffer_destroy(&note);
    return status;
}

const dgg_community_table dgg_community_table_communities = {
    { "communities", "every community: its size, members and best paper",
      "by falling size; members by PageRank", NULL },
    fill
};
