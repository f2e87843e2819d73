/* GraphML: what Gephi, igraph and networkx read; every attribute declared with its type. What
 * is not known is left out; the items of a list are joined by "; ". A link shows the first quote of
 * its evidence. */
#include <math.h>

#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/writers.h"
#include "layouts/xml_text.h"

static void declare(const char *of, const char *name, const char *type, FILE *out)
{
    fprintf(out, "  <key id=\"%s_%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", of, name,
            of, name, type);
}

static void declare_all(const dgg_analysis *analysis, FILE *out)
{
    static const char *const types[] = {
        [DGG_VALUE_TEXT] = "string",   [DGG_VALUE_LIST] = "string",   [DGG_VALUE_COUNT] = "int",
        [DGG_VALUE_NUMBER] = "double", [DGG_VALUE_TRUTH] = "boolean",
    };
    declare("node", "kind", "string", out);
    declare("node", "label", "string", out);
    declare("node", "community", "int", out);
    for (size_t i = 0; i < analysis->score_count; i++) {
        declare("node", analysis->scores[i].measure->name, "double", out);
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        declare("node", one->name, types[one->kind], out);
    }
    declare("edge", "type", "string", out);
    declare("edge", "weight", "double", out);
    declare("edge", "salience", "string", out);
    declare("edge", "evidence_count", "int", out);
    declare("edge", "field", "string", out);
    declare("edge", "quote", "string", out);
    declare("edge", "pattern", "string", out);
    if (dgg_behind_name(analysis->graph) != NULL) {
        declare("edge", dgg_behind_name(analysis->graph), "string", out);
    }
}

static void begin_data(const char *of, const char *name, FILE *out)
{
    fprintf(out, "      <data key=\"%s_%s\">", of, name);
}

static void end_data(FILE *out)
{
    fputs("</data>\n", out);
}

static void write_text(const char *of, const char *name, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        begin_data(of, name, out);
        dgg_xml_write_text(text, out);
        end_data(out);
    }
}

static void write_number(const char *of, const char *name, double number, FILE *out)
{
    char text[DGG_NUMBER_ROOM];
    if (isfinite(number)) {
        begin_data(of, name, out);
        fputs(dgg_number_exact(number, text), out);
        end_data(out);
    }
}

static void write_list(const char *name, dgg_texts list, FILE *out)
{
    if (list.count > 0) {
        begin_data("node", name, out);
        for (size_t i = 0; i < list.count; i++) {
            fputs(i > 0 ? "; " : "", out);
            dgg_xml_write_text(list.items[i], out);
        }
        end_data(out);
    }
}

static void write_value(const dgg_attribute *attribute, dgg_value value, FILE *out)
{
    if (!value.is_known) {
        return;
    }
    if (attribute->kind == DGG_VALUE_TEXT) {
        write_text("node", attribute->name, value.text, out);
    } else if (attribute->kind == DGG_VALUE_LIST) {
        write_list(attribute->name, value.list, out);
    } else if (attribute->kind == DGG_VALUE_TRUTH) {
        write_text("node", attribute->name, dgg_text_of(value.truth ? "true" : "false"), out);
    } else {
        write_number("node", attribute->name, value.number, out);
    }
}

static void write_node(const dgg_analysis *analysis, uint32_t which, FILE *out)
{
    const dgg_node *node = &analysis->graph->nodes[which];
    fputs("    <node id=\"", out);
    dgg_xml_write_text(node->id, out);
    fputs("\">\n", out);
    write_text("node", "kind", dgg_text_of(dgg_kind_name(node->kind)), out);
    write_text("node", "label", node->label, out);
    if (analysis->community[which] > 0) {
        write_number("node", "community", analysis->community[which], out);
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number("node", analysis->scores[i].measure->name, analysis->scores[i].values[which],
                     out);
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        write_value(one, dgg_attribute_of(one, analysis->graph->corpus, node), out);
    }
    fputs("    </node>\n", out);
}

static dgg_status write_behind(const dgg_graph *graph, const dgg_graph_link *link, const char *name,
                               FILE *out, dgg_error *error)
{
    dgg_buffer joined = { 0 };
    dgg_status status = dgg_behind_join(graph, link, &joined, error);
    if (status == DGG_OK) {
        write_text("edge", name, dgg_buffer_text(&joined), out);
    }
    dgg_buffer_destroy(&joined);
    return status;
}

static dgg_status write_edge(const dgg_graph *graph, const dgg_graph_link *link, const char *behind,
                             FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    fputs("    <edge source=\"", out);
    dgg_xml_write_text(graph->nodes[link->source].id, out);
    fputs("\" target=\"", out);
    dgg_xml_write_text(graph->nodes[link->target].id, out);
    fputs("\">\n", out);
    write_text("edge", "type", dgg_text_of(dgg_link_type_name(link->type)), out);
    write_number("edge", "weight", link->weight, out);
    write_text("edge", "salience", dgg_text_of(dgg_salience_of(link)), out);
    write_number("edge", "evidence_count", (double)count, out);
    if (count > 0) {
        write_text("edge", "field", dgg_text_of(dgg_field_name(evidence->field)), out);
        write_text("edge", "quote", evidence->quote, out);
        write_text("edge", "pattern", evidence->pattern, out);
    }
    if (behind != NULL) {
        status = write_behind(graph, link, behind, out, error);
    }
    fputs("    </edge>\n", out);
    return status;
}

static dgg_status write_graphml(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                                dgg_error *error)
{
    (void)choices;
    dgg_status status = DGG_OK;
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
          out);
    declare_all(analysis, out);
    const char *behind = dgg_behind_name(analysis->graph);
    fprintf(out, "  <graph id=\"dggraph\" edgedefault=\"%s\">\n",
            analysis->graph->is_undirected ? "undirected" : "directed");
    for (uint32_t i = 0; i < analysis->graph->node_count; i++) {
        write_node(analysis, i, out);
    }
    for (size_t i = 0; i < analysis->graph->link_count; i++) {
        DGG_TRY(write_edge(analysis->graph, &analysis->graph->links[i], behind, out, error));
    }
    fputs("  </graph>\n</graphml>\n", out);
    status = dgg_written(out, error);
done:
    return status;
}

const dgg_writer dgg_writer_graphml = {
    .row = { "graphml", "nodes, links, scores and what is known, for Gephi, igraph, networkx", NULL,
             NULL },
    .write = write_graphml,
};
