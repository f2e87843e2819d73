/* GEXF 1.2draft, which Gephi, networkx and graphology all read (of 1.3, networkx does not): every
 * attribute declared with its type, and a place, size and colour for every node. */
#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/placed.h"
#include "layouts/style.h"
#include "layouts/writers.h"
#include "layouts/xml_text.h"

static const double node_size = 10;

typedef struct declared {
    FILE *out;
    int next; /* the number of the next attribute */
} declared;

static void declare(declared *all, const char *name, const char *type)
{
    fprintf(all->out, "      <attribute id=\"%d\" title=\"%s\" type=\"%s\"/>\n", all->next++, name,
            type);
}

static void declare_for_nodes(const dgg_analysis *analysis, FILE *out)
{
    static const char *const types[] = {
        [DGG_VALUE_TEXT] = "string",   [DGG_VALUE_LIST] = "string",   [DGG_VALUE_COUNT] = "integer",
        [DGG_VALUE_NUMBER] = "double", [DGG_VALUE_TRUTH] = "boolean",
    };
    declared all = { out, 0 };
    fputs("    <attributes class=\"node\">\n", out);
    declare(&all, "kind", "string");
    declare(&all, "community", "integer");
    for (size_t i = 0; i < analysis->score_count; i++) {
        declare(&all, analysis->scores[i].measure->name, "double");
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        declare(&all, one->name, types[one->kind]);
    }
    fputs("    </attributes>\n", out);
}

static void declare_for_edges(const dgg_graph *graph, FILE *out)
{
    declared all = { out, 0 };
    fputs("    <attributes class=\"edge\">\n", out);
    declare(&all, "type", "string");
    declare(&all, "salience", "string");
    declare(&all, "quote", "string");
    if (dgg_behind_name(graph) != NULL) {
        declare(&all, dgg_behind_name(graph), "string");
    }
    fputs("    </attributes>\n", out);
}

static void begin_value(int number, FILE *out)
{
    fprintf(out, "          <attvalue for=\"%d\" value=\"", number);
}

static void end_value(FILE *out)
{
    fputs("\"/>\n", out);
}

static void write_text(int number, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        begin_value(number, out);
        dgg_xml_write_text(text, out);
        end_value(out);
    }
}

static void write_number(int number, double value, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    if (isfinite(value)) {
        begin_value(number, out);
        fputs(dgg_number_exact(value, room), out);
        end_value(out);
    }
}

static void write_list(int number, dgg_texts list, FILE *out)
{
    if (list.count > 0) {
        begin_value(number, out);
        for (size_t i = 0; i < list.count; i++) {
            fputs(i > 0 ? "; " : "", out);
            dgg_xml_write_text(list.items[i], out);
        }
        end_value(out);
    }
}

static void write_value(int number, dgg_value_kind kind, dgg_value value, FILE *out)
{
    if (!value.is_known) {
        return;
    }
    if (kind == DGG_VALUE_TEXT) {
        write_text(number, value.text, out);
    } else if (kind == DGG_VALUE_LIST) {
        write_list(number, value.list, out);
    } else if (kind == DGG_VALUE_TRUTH) {
        write_text(number, dgg_text_of(value.truth ? "true" : "false"), out);
    } else {
        write_number(number, value.number, out);
    }
}

/* "#4477AA" as three numbers. */
static void write_color(uint32_t community, FILE *out)
{
    enum { HEXADECIMAL = 16, BYTE = 8, LOWEST = 0xFF };
    dgg_paint paint = { DGG_LINE, dgg_style_hue(community) };
    unsigned long color = strtoul(dgg_style_color(paint, false) + 1, NULL, HEXADECIMAL);
    fprintf(out, "        <viz:color r=\"%lu\" g=\"%lu\" b=\"%lu\"/>\n", color >> 2 * BYTE & LOWEST,
            color >> BYTE & LOWEST, color & LOWEST);
}

static void write_look(const dgg_analysis *analysis, uint32_t node, dgg_point place, FILE *out)
{
    char x[DGG_NUMBER_ROOM], y[DGG_NUMBER_ROOM], size[DGG_NUMBER_ROOM];
    fprintf(out, "        <viz:position x=\"%s\" y=\"%s\" z=\"0\"/>\n",
            dgg_number_exact(place.x, x), dgg_number_exact(place.y, y));
    fprintf(out, "        <viz:size value=\"%s\"/>\n", dgg_number_exact(node_size, size));
    write_color(analysis->community[node], out);
}

static void write_node(const dgg_analysis *analysis, uint32_t which, dgg_point place, FILE *out)
{
    const dgg_node *node = &analysis->graph->nodes[which];
    int number = 0;
    fputs("      <node id=\"", out);
    dgg_xml_write_text(node->id, out);
    fputs("\" label=\"", out);
    dgg_xml_write_text(node->label, out);
    fputs("\">\n        <attvalues>\n", out);
    write_text(number++, dgg_text_of(dgg_kind_name(node->kind)), out);
    uint32_t community = analysis->community[which];
    write_number(number++, community > 0 ? (double)community : NAN, out);
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number(number++, analysis->scores[i].values[which], out);
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        write_value(number++, one->kind, dgg_attribute_of(one, analysis->graph->corpus, node), out);
    }
    fputs("        </attvalues>\n", out);
    write_look(analysis, which, place, out);
    fputs("      </node>\n", out);
}

static dgg_status write_behind(const dgg_graph *graph, const dgg_graph_link *link, int number,
                               FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    DGG_TRY(dgg_behind_join(graph, link, &joined, error));
    write_text(number, dgg_buffer_text(&joined), out);
done:
    dgg_buffer_destroy(&joined);
    return status;
}

static dgg_status write_edge(const dgg_graph *graph, size_t which, const char *behind, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph_link *link = &graph->links[which];
    char weight[DGG_NUMBER_ROOM];
    size_t count = 0;
    int number = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    fprintf(out, "      <edge id=\"%zu\" source=\"", which);
    dgg_xml_write_text(graph->nodes[link->source].id, out);
    fputs("\" target=\"", out);
    dgg_xml_write_text(graph->nodes[link->target].id, out);
    fprintf(out, "\" weight=\"%s\">\n        <attvalues>\n",
            dgg_number_exact(link->weight, weight));
    write_text(number++, dgg_text_of(dgg_link_type_name(link->type)), out);
    write_text(number++, dgg_text_of(dgg_salience_of(link)), out);
    write_text(number++, count > 0 ? evidence->quote : (dgg_text){ 0 }, out);
    if (behind != NULL) {
        DGG_TRY(write_behind(graph, link, number, out, error));
    }
    fputs("        </attvalues>\n      </edge>\n", out);
done:
    return status;
}

static dgg_status write_edges(const dgg_graph *graph, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *behind = dgg_behind_name(graph);
    fputs("    <edges>\n", out);
    for (size_t i = 0; i < graph->link_count; i++) {
        DGG_TRY(write_edge(graph, i, behind, out, error));
    }
    fputs("    </edges>\n", out);
done:
    return status;
}

static dgg_status write_gexf(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    dgg_point *places = NULL;
    DGG_TRY(dgg_placed(analysis, choices, &places, error));
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
          "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n",
          out);
    fprintf(out, "  <graph mode=\"static\" defaultedgetype=\"%s\">\n",
            graph->is_undirected ? "undirected" : "directed");
    declare_for_nodes(analysis, out);
    declare_for_edges(graph, out);
    fputs("    <nodes>\n", out);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        write_node(analysis, i, places[i], out);
    }
    fputs("    </nodes>\n", out);
    DGG_TRY(write_edges(graph, out, error));
    fputs("  </graph>\n</gexf>\n", out);
    status = dgg_written(out, error);
done:
    dgg_release(places);
    return status;
}

const dgg_writer dgg_writer_gexf = {
    .row = { "gexf", "for Gephi, networkx and graphology: GEXF 1.2draft, with places and colours",
             NULL, NULL },
    .write = write_gexf,
};
