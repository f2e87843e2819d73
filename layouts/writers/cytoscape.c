/* Cytoscape.js: elements with data, position and classes. In data, "parent" would put a node inside
 * another one, so the parent of a theme is called parent_theme. Ids of nodes and edges share one
 * space; ours of nodes begin with their kind, and none is called "link". */
#include "base/json.h"
#include "base/memory.h"
#include "layouts/attributes.h"
#include "layouts/placed.h"
#include "layouts/plain_json.h"
#include "layouts/writers.h"

enum { BROKEN_LEVELS = 3, LONGEST_ID = 32 };

static const char *const renaming[][2] = { { "parent", "parent_theme" }, { NULL, NULL } };

static const double scale = 60; /* pixels by the smallest distance of dgg_spread */

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, text);
}

static void write_node(dgg_json_writer *writer, const dgg_analysis *analysis, uint32_t node,
                       dgg_point place)
{
    const dgg_node *written = &analysis->graph->nodes[node];
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "data");
    dgg_json_begin_object(writer);
    write_text(writer, "id", written->id);
    dgg_plain_json_write_node(writer, analysis, node, renaming);
    dgg_json_end_object(writer);
    dgg_json_write_key(writer, "position");
    dgg_json_begin_object(writer);
    dgg_plain_json_write_place(writer, place);
    dgg_json_end_object(writer);
    write_text(writer, "classes", dgg_text_of(dgg_kind_name(written->kind)));
    dgg_json_end_object(writer);
}

static void write_edge(dgg_json_writer *writer, const dgg_graph *graph, size_t which,
                       const char *behind)
{
    const dgg_graph_link *link = &graph->links[which];
    char id[LONGEST_ID];
    snprintf(id, sizeof id, "link:%zu", which + 1);
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "data");
    dgg_json_begin_object(writer);
    write_text(writer, "id", dgg_text_of(id));
    write_text(writer, "source", graph->nodes[link->source].id);
    write_text(writer, "target", graph->nodes[link->target].id);
    dgg_plain_json_write_link(writer, graph, link, behind, renaming);
    dgg_json_end_object(writer);
    write_text(writer, "classes", dgg_text_of(dgg_link_type_name(link->type)));
    dgg_json_end_object(writer);
}

/* Pixels, y downwards, as on any screen. */
static dgg_point on_screen(dgg_point place, const dgg_choices *choices)
{
    double times = choices->places != NULL ? 1 : scale;
    return (dgg_point){ place.x * times, -place.y * times + 0.0 };
}

static dgg_status write_cytoscape(const dgg_analysis *analysis, const dgg_choices *choices,
                                  FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    const char *behind = dgg_behind_name(graph);
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    dgg_point *places = NULL;
    DGG_TRY(dgg_placed(analysis, choices, &places, error));
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "elements");
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "nodes");
    dgg_json_begin_array(&writer);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        write_node(&writer, analysis, i, on_screen(places[i], choices));
    }
    dgg_json_end_array(&writer);
    dgg_json_write_key(&writer, "edges");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < graph->link_count; i++) {
        write_edge(&writer, graph, i, behind);
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    dgg_json_end_object(&writer);
    DGG_TRY(dgg_json_end(&writer, error));
done:
    dgg_release(places);
    return status;
}

const dgg_writer dgg_writer_cytoscape = {
    .row = { "cytoscape", "elements of Cytoscape.js, with positions and classes", NULL, NULL },
    .write = write_cytoscape,
};
