/* graphology, for sigma: every node has a place, a size and a colour, without which sigma draws
 * nothing; and no attribute is called "type", which sigma takes for the program that draws it. */
#include <math.h>

#include "base/json.h"
#include "base/memory.h"
#include "layouts/attributes.h"
#include "layouts/placed.h"
#include "layouts/plain_json.h"
#include "layouts/style.h"
#include "layouts/writers.h"

enum { BROKEN_LEVELS = 2, LONGEST_KEY = 32 };

static const double smallest = 3, by_root_of_degree = 1.5; /* radius in pixels */

static const char *const renaming[][2] = { { "type", "location_type" },
                                           { "color", "theme_color" },
                                           { NULL, NULL } };
static const char *const renaming_of_edges[][2] = { { "type", "link_type" }, { NULL, NULL } };

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, text);
}

static void write_truth(dgg_json_writer *writer, const char *key, bool truth)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_boolean(writer, truth);
}

static dgg_status count_degrees(const dgg_graph *graph, uint32_t **degrees, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(degrees, graph->node_count + 1, sizeof **degrees, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        (*degrees)[i] = 0;
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        (*degrees)[graph->links[i].source]++;
        (*degrees)[graph->links[i].target]++;
    }
done:
    return status;
}

static const char *color_of(uint32_t community)
{
    return dgg_style_color((dgg_paint){ DGG_LINE, dgg_style_hue(community) }, false);
}

static void write_node(dgg_json_writer *writer, const dgg_analysis *analysis, uint32_t node,
                       dgg_point place, uint32_t degree)
{
    enum { TENTHS = 10 };
    dgg_json_begin_object(writer);
    write_text(writer, "key", analysis->graph->nodes[node].id);
    dgg_json_write_key(writer, "attributes");
    dgg_json_begin_object(writer);
    dgg_plain_json_write_node(writer, analysis, node, renaming);
    dgg_plain_json_write_place(writer, place);
    dgg_json_write_key(writer, "size");
    dgg_json_write_number(writer,
                          round((smallest + by_root_of_degree * sqrt(degree)) * TENTHS) / TENTHS);
    write_text(writer, "color", dgg_text_of(color_of(analysis->community[node])));
    dgg_json_end_object(writer);
    dgg_json_end_object(writer);
}

static void write_edge(dgg_json_writer *writer, const dgg_graph *graph, size_t which,
                       const char *behind)
{
    const dgg_graph_link *link = &graph->links[which];
    char key[LONGEST_KEY];
    snprintf(key, sizeof key, "link:%zu", which + 1);
    dgg_json_begin_object(writer);
    write_text(writer, "key", dgg_text_of(key));
    write_text(writer, "source", graph->nodes[link->source].id);
    write_text(writer, "target", graph->nodes[link->target].id);
    dgg_json_write_key(writer, "attributes");
    dgg_json_begin_object(writer);
    dgg_plain_json_write_link(writer, graph, link, behind, renaming_of_edges);
    dgg_json_end_object(writer);
    dgg_json_end_object(writer);
}

static void write_options(dgg_json_writer *writer, const dgg_graph *graph)
{
    dgg_json_write_key(writer, "options");
    dgg_json_begin_object(writer);
    write_text(writer, "type", dgg_text_of(graph->is_undirected ? "undirected" : "directed"));
    write_truth(writer, "multi", true);
    write_truth(writer, "allowSelfLoops", true);
    dgg_json_end_object(writer);
    dgg_json_write_key(writer, "attributes");
    dgg_json_begin_object(writer);
    dgg_json_end_object(writer);
}

static dgg_status write_graphology(const dgg_analysis *analysis, const dgg_choices *choices,
                                   FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    const char *behind = dgg_behind_name(graph);
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    dgg_point *places = NULL;
    uint32_t *degrees = NULL;
    DGG_TRY(dgg_placed(analysis, choices, &places, error));
    DGG_TRY(count_degrees(graph, &degrees, error));
    dgg_json_begin_object(&writer);
    write_options(&writer, graph);
    dgg_json_write_key(&writer, "nodes");
    dgg_json_begin_array(&writer);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        write_node(&writer, analysis, i, places[i], degrees[i]);
    }
    dgg_json_end_array(&writer);
    dgg_json_write_key(&writer, "edges");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < graph->link_count; i++) {
        write_edge(&writer, graph, i, behind);
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    DGG_TRY(dgg_json_end(&writer, error));
done:
    dgg_release(places);
    dgg_release(degrees);
    return status;
}

const dgg_writer dgg_writer_graphology = {
    .row = { "graphology", "for graphology and sigma, with places, sizes and colours", NULL, NULL },
    .write = write_graphology,
};
