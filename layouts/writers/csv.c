/* CSV: two tables for spreadsheets and R, a line a node and a line a link (layouts/csv_cell.h).
 * Cells of what is not known, or does not apply, are empty; the items of a list stand in one cell,
 * separated by "; ". A link shows the first quote of its evidence; JSON has them all. */
#include <math.h>

#include "base/buffer.h"
#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/csv_cell.h"
#include "layouts/writers.h"

typedef struct sheet {
    FILE *out;
    dgg_buffer joined; /* the list at hand */
} sheet;

static void write_number(double number, FILE *out)
{
    char text[DGG_NUMBER_ROOM];
    if (!isnan(number)) {
        fputs(dgg_number_exact(number, text), out);
    }
}

static void write_string(const char *string, FILE *out)
{
    dgg_csv_write_text(dgg_text_of(string), out);
}

static dgg_status write_list(sheet *nodes, dgg_texts list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    nodes->joined.length = 0;
    for (size_t i = 0; i < list.count; i++) {
        DGG_TRY(dgg_buffer_add(&nodes->joined, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&nodes->joined, list.items[i], error));
    }
    dgg_csv_write_text(dgg_buffer_text(&nodes->joined), nodes->out);
done:
    return status;
}

static dgg_status write_value(sheet *nodes, dgg_value_kind kind, dgg_value value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fputc(',', nodes->out);
    if (kind == DGG_VALUE_LIST) {
        DGG_TRY(write_list(nodes, value.list, error));
    } else if (kind == DGG_VALUE_TEXT) {
        dgg_csv_write_text(value.text, nodes->out);
    } else if (value.is_known && kind == DGG_VALUE_TRUTH) {
        fputs(value.truth ? "true" : "false", nodes->out);
    } else if (value.is_known) {
        write_number(value.number, nodes->out);
    }
done:
    return status;
}

static void write_header_of_nodes(const dgg_analysis *analysis, FILE *out)
{
    fputs("id,kind,label,community", out);
    for (size_t i = 0; i < analysis->score_count; i++) {
        fputc(',', out);
        write_string(analysis->scores[i].measure->name, out);
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        fprintf(out, ",%s", one->name);
    }
    fputc('\n', out);
}

static dgg_status write_node(const dgg_analysis *analysis, uint32_t which, sheet *nodes,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *node = &analysis->graph->nodes[which];
    dgg_csv_write_text(node->id, nodes->out);
    fprintf(nodes->out, ",%s,", dgg_kind_name(node->kind));
    dgg_csv_write_text(node->label, nodes->out);
    fputc(',', nodes->out);
    if (analysis->community[which] > 0) {
        write_number(analysis->community[which], nodes->out);
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        fputc(',', nodes->out);
        write_number(analysis->scores[i].values[which], nodes->out);
    }
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        dgg_value value = dgg_attribute_of(one, analysis->graph->corpus, node);
        DGG_TRY(write_value(nodes, one->kind, value, error));
    }
    fputc('\n', nodes->out);
done:
    return status;
}

static dgg_status write_nodes(const dgg_analysis *analysis, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet nodes = { .out = out };
    write_header_of_nodes(analysis, out);
    for (uint32_t i = 0; i < analysis->graph->node_count; i++) {
        DGG_TRY(write_node(analysis, i, &nodes, error));
    }
done:
    dgg_buffer_destroy(&nodes.joined);
    return status;
}

static dgg_status write_link(const dgg_graph *graph, const dgg_graph_link *link, sheet *links,
                             const char *behind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = links->out;
    const char *salience = dgg_salience_of(link);
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    dgg_csv_write_text(graph->nodes[link->source].id, out);
    fputc(',', out);
    dgg_csv_write_text(graph->nodes[link->target].id, out);
    fprintf(out, ",%s,", dgg_link_type_name(link->type));
    write_number(link->weight, out);
    fprintf(out, ",%s,%zu,", salience ? salience : "", count);
    if (count > 0) {
        fputs(dgg_field_name(evidence->field), out);
        fputc(',', out);
        dgg_csv_write_text(evidence->quote, out);
        fputc(',', out);
        dgg_csv_write_text(evidence->pattern, out);
    } else {
        fputs(",,", out);
    }
    if (behind != NULL) {
        fputc(',', out);
        DGG_TRY(dgg_behind_join(graph, link, &links->joined, error));
        dgg_csv_write_text(dgg_buffer_text(&links->joined), out);
    }
    fputc('\n', out);
done:
    return status;
}

static dgg_status write_links(const dgg_graph *graph, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet links = { .out = out };
    const char *behind = dgg_behind_name(graph);
    fputs("source,target,type,weight,salience,evidence_count,field,quote,pattern", out);
    fprintf(out, "%s%s\n", behind != NULL ? "," : "", behind != NULL ? behind : "");
    for (size_t i = 0; i < graph->link_count; i++) {
        DGG_TRY(write_link(graph, &graph->links[i], &links, behind, error));
    }
done:
    dgg_buffer_destroy(&links.joined);
    return status;
}

static dgg_status write_csv(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (choices->part == DGG_NODES) {
        DGG_TRY(write_nodes(analysis, out, error));
    } else {
        DGG_TRY(write_links(analysis->graph, out, error));
    }
    status = dgg_written(out, error);
done:
    return status;
}

static dgg_status write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                              const dgg_files *files, dgg_error *error)
{
    (void)choices;
    dgg_status status = DGG_OK;
    FILE *out = NULL;
    DGG_TRY(files->begin(files->context, "nodes.csv", &out, error));
    DGG_TRY(write_nodes(analysis, out, error));
    DGG_TRY(files->begin(files->context, "links.csv", &out, error));
    DGG_TRY(write_links(analysis->graph, out, error));
    status = dgg_written(out, error);
done:
    return status;
}

const dgg_writer dgg_writer_csv = {
    .row = { "csv", "two tables, of nodes and of links, for spreadsheets", NULL, NULL },
    .has_parts = true,
    .write = write_csv,
    .write_files = write_files,
};
