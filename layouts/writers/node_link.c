/* node-link: {"nodes": [{"id"}], "links": [{"source", "target"}]}, what d3-force and networkx take
 * as they are. No link hangs in the air, which d3 would refuse. */
#include "base/json.h"
#include "layouts/attributes.h"
#include "layouts/pairs.h"
#include "layouts/plain_json.h"
#include "layouts/writers.h"

enum { BROKEN_LEVELS = 2 };

static void write_truth(dgg_json_writer *writer, const char *key, bool truth)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_boolean(writer, truth);
}

static void write_id(dgg_json_writer *writer, const char *key, dgg_text id)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, id);
}

static void write_graph(dgg_json_writer *writer, const dgg_analysis *analysis)
{
    dgg_json_write_key(writer, "graph");
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "communities");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < analysis->community_count; i++) {
        dgg_json_begin_object(writer);
        dgg_json_write_key(writer, "id");
        dgg_json_write_count(writer, i + 1);
        write_id(writer, "name", analysis->communities[i].name);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
    dgg_json_end_object(writer);
}

static dgg_status write_node_link(const dgg_analysis *analysis, const dgg_choices *choices,
                                  FILE *out, dgg_error *error)
{
    const dgg_graph *graph = analysis->graph;
    const char *behind = dgg_behind_name(graph);
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    (void)choices;
    dgg_json_begin_object(&writer);
    write_truth(&writer, "directed", !graph->is_undirected);
    write_truth(&writer, "multigraph", dgg_has_parallel_links(graph));
    write_graph(&writer, analysis);
    dgg_json_write_key(&writer, "nodes");
    dgg_json_begin_array(&writer);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        dgg_json_begin_object(&writer);
        write_id(&writer, "id", graph->nodes[i].id);
        dgg_plain_json_write_node(&writer, analysis, i, NULL);
        dgg_json_end_object(&writer);
    }
    dgg_json_end_array(&writer);
    dgg_json_write_key(&writer, "links");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < graph->link_count; i++) {
        dgg_json_begin_object(&writer);
        write_id(&writer, "source", graph->nodes[graph->links[i].source].id);
        write_id(&writer, "target", graph->nodes[graph->links[i].target].id);
        dgg_plain_json_write_link(&writer, graph, &graph->links[i], behind, NULL);
        dgg_json_end_object(&writer);
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}

const dgg_writer dgg_writer_node_link = {
    .row = { "node-link", "nodes and links of one level, as d3-force and networkx take them", NULL,
             NULL },
    .write = write_node_link,
};
