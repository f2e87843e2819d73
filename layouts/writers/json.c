/* JSON: "dggraph-graph/1", nodes and links as networkx and d3 read them, with all that is known.
 * What each key means is said in docs/graph.schema.json. */
#include <math.h>

#include "base/json.h"
#include "base/memory.h"
#include "layouts/attributes.h"
#include "layouts/graph_json.h"
#include "layouts/manifest.h"
#include "layouts/writers.h"
#include "layouts/writers/json/excluded.h"

enum { BROKEN_LEVELS = 2 /* a node or link a line */ };

typedef struct document {
    const dgg_analysis *analysis;
    dgg_json_writer writer;
    const dgg_point *places; /* may be NULL */
    uint32_t *ranks;         /* of all nodes by the first measure, then by the second … */
} document;

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, text);
}

static void write_number(dgg_json_writer *writer, const char *key, double number)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_number(writer, number);
}

static void write_count(dgg_json_writer *writer, const char *key, size_t count)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_count(writer, count);
}

static void write_scores(document *written, uint32_t node)
{
    const dgg_analysis *analysis = written->analysis;
    dgg_json_writer *writer = &written->writer;
    dgg_json_write_key(writer, "scores");
    dgg_json_begin_object(writer);
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number(writer, analysis->scores[i].measure->name, analysis->scores[i].values[node]);
    }
    dgg_json_end_object(writer);
    dgg_json_write_key(writer, "ranks");
    dgg_json_begin_object(writer);
    for (size_t i = 0; i < analysis->score_count; i++) {
        uint32_t rank = written->ranks[i * analysis->graph->node_count + node];
        if (rank > 0) {
            write_count(writer, analysis->scores[i].measure->name, rank);
        }
    }
    dgg_json_end_object(writer);
    dgg_json_write_key(writer, "community");
    if (analysis->community[node] > 0) {
        dgg_json_write_count(writer, analysis->community[node]);
    } else {
        dgg_json_write_null(writer);
    }
}

static void write_place(document *written, uint32_t node)
{
    const dgg_point *places = written->places;
    if (places != NULL && !isnan(places[node].x)) {
        write_number(&written->writer, "x", places[node].x);
        write_number(&written->writer, "y", places[node].y);
    }
}

static void write_nodes(document *written)
{
    const dgg_graph *graph = written->analysis->graph;
    dgg_json_writer *writer = &written->writer;
    dgg_json_write_key(writer, "nodes");
    dgg_json_begin_array(writer);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        dgg_json_begin_object(writer);
        dgg_node_json_write(writer, graph->corpus, node);
        if (dgg_is_measured(written->analysis, i)) {
            write_scores(written, i);
        }
        write_place(written, i);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_links(document *written)
{
    const dgg_graph *graph = written->analysis->graph;
    const char *behind = dgg_behind_name(graph);
    dgg_json_write_key(&written->writer, "links");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < graph->link_count; i++) {
        dgg_link_json_write(&written->writer, graph, &graph->links[i], behind);
    }
    dgg_json_end_array(&written->writer);
}

static void write_analysis(document *written)
{
    const dgg_analysis *analysis = written->analysis;
    dgg_json_writer *writer = &written->writer;
    dgg_json_write_key(writer, "analysis");
    dgg_json_begin_object(writer);
    write_count(writer, "network_nodes", analysis->network_node_count);
    write_count(writer, "network_links", analysis->network_link_count);
    write_number(writer, "modularity", analysis->modularity);
    write_number(writer, "quality", analysis->quality);
    dgg_json_write_key(writer, "null_model");
    if (analysis->null_model != NULL) {
        dgg_json_write_text(writer, dgg_text_of(analysis->null_model));
    } else {
        dgg_json_write_null(writer);
    }
    dgg_json_end_object(writer);
}

/* Fills nodes[ends[k - 1] .. ends[k]) with the members of community k, ends[0] with those outside.
 */
static dgg_status sort_members(const dgg_analysis *analysis, uint32_t **nodes, size_t **ends,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t node_count = analysis->graph->node_count, count = analysis->community_count;
    DGG_TRY(dgg_grow(nodes, node_count + 1, sizeof **nodes, error));
    DGG_TRY(dgg_grow(ends, count + 2, sizeof **ends, error));
    for (size_t k = 0; k < count + 2; k++) {
        (*ends)[k] = 0;
    }
    for (size_t i = 0; i < node_count; i++) {
        (*ends)[analysis->community[i] + 1]++;
    }
    for (size_t k = 0; k < count + 1; k++) {
        (*ends)[k + 1] += (*ends)[k]; /* now where the members of k + 1 start */
    }
    for (uint32_t i = 0; i < node_count; i++) {
        (*nodes)[(*ends)[analysis->community[i]]++] = i;
    }
done:
    return status;
}

static dgg_status write_communities(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = written->analysis;
    dgg_json_writer *writer = &written->writer;
    uint32_t *nodes = NULL;
    size_t *ends = NULL;
    DGG_TRY(sort_members(analysis, &nodes, &ends, error));
    dgg_json_write_key(writer, "communities");
    dgg_json_begin_array(writer);
    for (size_t k = 1; k <= analysis->community_count; k++) {
        dgg_json_begin_object(writer);
        write_count(writer, "id", k);
        write_text(writer, "name", analysis->communities[k - 1].name);
        write_count(writer, "size", analysis->communities[k - 1].size);
        dgg_json_write_key(writer, "members");
        dgg_json_begin_array(writer);
        for (size_t i = ends[k - 1]; i < ends[k]; i++) {
            dgg_json_write_text(writer, analysis->graph->nodes[nodes[i]].id);
        }
        dgg_json_end_array(writer);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
done:
    dgg_release(nodes);
    dgg_release(ends);
    return status;
}

static dgg_status rank(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = written->analysis;
    size_t node_count = analysis->graph->node_count;
    DGG_TRY(dgg_grow(&written->ranks, analysis->score_count * node_count + 1,
                     sizeof *written->ranks, error));
    for (size_t i = 0; i < analysis->score_count; i++) {
        DGG_TRY(dgg_analysis_rank(analysis, analysis->scores[i].measure->name,
                                  written->ranks + i * node_count, error));
    }
done:
    return status;
}

static dgg_status write_json(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    document written = { analysis, { .out = out, .broken = BROKEN_LEVELS }, choices->places, NULL };
    DGG_TRY(rank(&written, error));
    dgg_json_begin_object(&written.writer);
    write_text(&written.writer, "format", dgg_text_of("dggraph-graph/1"));
    dgg_json_write_key(&written.writer, "manifest");
    DGG_TRY(dgg_manifest_write(analysis, choices, &written.writer, error));
    write_analysis(&written);
    write_nodes(&written);
    write_links(&written);
    DGG_TRY(write_communities(&written, error));
    dgg_json_write_excluded(analysis->graph->corpus, &written.writer);
    dgg_json_end_object(&written.writer);
    DGG_TRY(dgg_json_end(&written.writer, error));
done:
    dgg_release(written.ranks);
    return status;
}

const dgg_writer dgg_writer_json = {
    .row = { "json", "all that is known: nodes, links, scores, communities, evidence, manifest",
             NULL, NULL },
    .write = write_json,
};
