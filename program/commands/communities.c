/* dggraph communities: which nodes belong together, by name, size and members. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "base/table.h"
#include "program/commands.h"
#include "program/node_name.h"
#include "program/report.h"
#include "program/writing.h"

enum { TOP_MEMBERS = 5, TOP_PAPERS = 1 };

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *method = options->by != NULL ? options->by : "leiden";
    if (dgg_shelf_find(&dgg_communities, method, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (options->quality != NULL && strcmp(method, "leiden") != 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--quality is for leiden, not for %s", method);
    }
    if (options->resolution > 0 && strcmp(method, "components") == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "components have no --resolution");
    }
    DGG_TRY(dgg_report_check(options, "dot", error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

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

static size_t count_records(const member *members, size_t count)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += is_record(&members[i]) ? 1 : 0;
    }
    return found;
}

static dgg_status add_names(dgg_table *table, const member *members, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer labels = { 0 };
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_buffer_add(&labels, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_node_name(&labels, members[i].node, error));
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

static dgg_status add_row(dgg_table *table, const dgg_community *community, const member *members,
                          size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t papers = count_records(members, count), others = count - papers;
    DGG_TRY(dgg_table_add_count(table, members[0].community, error));
    DGG_TRY(dgg_table_add_text(table, community->name, error));
    DGG_TRY(dgg_table_add_count(table, count, error));
    DGG_TRY(dgg_table_add_count(table, papers, error));
    DGG_TRY(dgg_table_add_count(table, count_kind(members, count, DGG_THEME), error));
    DGG_TRY(dgg_table_add_count(table, count_kind(members, count, DGG_LOCATION), error));
    DGG_TRY(add_names(table, members, least(others, TOP_MEMBERS), error));
    DGG_TRY(add_names(table, members + others, least(papers, TOP_PAPERS), error));
done:
    return status;
}

static dgg_status add_rows(dgg_table *table, const dgg_analysis *analysis, const member *members,
                           size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t first = 0, next = 0; first < count; first = next) {
        uint32_t number = members[first].community;
        while (next < count && members[next].community == number) {
            next++;
        }
        DGG_TRY(add_row(table, &analysis->communities[number - 1], members + first, next - first,
                        error));
    }
done:
    return status;
}

static dgg_status write_note(dgg_buffer *note, const dgg_analysis *analysis, size_t member_count,
                             const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM], quality[DGG_NUMBER_ROOM];
    bool is_resolved = options->resolution > 0;
    dgg_number_fixed(analysis->modularity, 4, modularity);
    dgg_number_fixed(analysis->quality, 4, quality);
    dgg_number_exact(is_resolved ? options->resolution : 1, resolution);
    DGG_TRY(dgg_buffer_print(
        note, error,
        "%s: %s (%s). Compared with: %s. Modularity %s (weighted, resolution 1; Newman and Girvan "
        "2004). ",
        analysis->method->name, analysis->method->summary,
        analysis->method->source ? analysis->method->source : "-", analysis->null_model,
        modularity));
    if (strcmp(analysis->method->name, "components") != 0) {
        DGG_TRY(dgg_buffer_print(note, error, "Quality (%s) %s at resolution %s, seed %u. ",
                                 options->quality ? options->quality : "modularity", quality,
                                 resolution, options->seed));
    }
    DGG_TRY(dgg_buffer_print(
        note, error,
        "Network '%s' (%s): %zu nodes, %zu links; %zu nodes without links are "
        "in no community. Papers: documents and events included. Top: of highest PageRank.",
        analysis->network->name, analysis->network->summary, analysis->network_node_count,
        analysis->network_link_count, analysis->network_node_count - member_count));
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

static dgg_status fill(dgg_table *table, const dgg_analysis *analysis, const dgg_options *options,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    member *members = NULL;
    size_t count = 0;
    DGG_TRY(collect(analysis, &members, &count, error));
    DGG_TRY(write_note(&note, analysis, count, options, error));
    DGG_TRY(dgg_table_name(table, "communities", "Communities", note.bytes, error));
    DGG_TRY(name_columns(table, error));
    DGG_TRY(add_rows(table, analysis, members, count, error));
done:
    dgg_release(members);
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status write(const dgg_pipeline *pipeline, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    if (strcmp(dgg_report_format(options), "dot") == 0) {
        return dgg_write_graph(pipeline, options, "dot", DGG_WHOLE, error);
    }
    DGG_TRY(fill(&table, &pipeline->analysis, options, error));
    DGG_TRY(dgg_report_write(options, &table, 1, error));
done:
    dgg_table_destroy(&table);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    static const char *const measures[] = { "pagerank", NULL };
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .measures = measures, .communities = options->by };
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    DGG_TRY(write(&pipeline, options, error));
done:
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph communities reading-list.txt --resolution 1",
    "dggraph communities reading-list.txt --by louvain --to csv -o communities.csv",
    "dggraph communities reading-list.txt --quality cpm --resolution 0.5 --json",
    NULL,
};

const dgg_command dgg_command_communities = {
    { "communities", "which nodes belong together", NULL, NULL },
    "INPUT...",
    examples,
    "A community is named by its two themes of highest PageRank. Below the table stand the\n"
    "method, its null model, the modularity and the seed. --to is markdown, text, csv, json\n"
    "or dot; without it text on a terminal and markdown elsewhere.",
    true,
    check,
    run,
};
