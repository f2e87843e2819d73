/* Flat JSON, as programs for graphs want it. */
#include "layouts/plain_json.h"

#include <math.h>
#include <string.h>

#include "layouts/attributes.h"

static const char *renamed(dgg_renaming renaming, const char *name)
{
    for (; renaming != NULL && (*renaming)[0] != NULL; renaming++) {
        if (strcmp((*renaming)[0], name) == 0) {
            return (*renaming)[1];
        }
    }
    return name;
}

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    if (text.length > 0) {
        dgg_json_write_key(writer, key);
        dgg_json_write_text(writer, text);
    }
}

static void write_number(dgg_json_writer *writer, const char *key, double number)
{
    if (isfinite(number)) {
        dgg_json_write_key(writer, key);
        dgg_json_write_number(writer, number);
    }
}

static void write_list(dgg_json_writer *writer, const char *key, dgg_texts list)
{
    if (list.count == 0) {
        return;
    }
    dgg_json_write_key(writer, key);
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < list.count; i++) {
        dgg_json_write_text(writer, list.items[i]);
    }
    dgg_json_end_array(writer);
}

static void write_value(dgg_json_writer *writer, const char *key, dgg_value_kind kind,
                        dgg_value value)
{
    if (!value.is_known) {
        return;
    }
    if (kind == DGG_VALUE_TEXT) {
        write_text(writer, key, value.text);
    } else if (kind == DGG_VALUE_LIST) {
        write_list(writer, key, value.list);
    } else if (kind == DGG_VALUE_TRUTH) {
        dgg_json_write_key(writer, key);
        dgg_json_write_boolean(writer, value.truth);
    } else {
        write_number(writer, key, value.number);
    }
}

void dgg_plain_json_write_node(dgg_json_writer *writer, const dgg_analysis *analysis, uint32_t node,
                               dgg_renaming renaming)
{
    const dgg_node *written = &analysis->graph->nodes[node];
    dgg_json_write_key(writer, "label");
    dgg_json_write_text(writer, written->label);
    write_text(writer, "kind", dgg_text_of(dgg_kind_name(written->kind)));
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        write_value(writer, renamed(renaming, one->name), one->kind,
                    dgg_attribute_of(one, analysis->graph->corpus, written));
    }
    if (analysis->community[node] > 0) {
        write_number(writer, "community", analysis->community[node]);
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number(writer, analysis->scores[i].measure->name, analysis->scores[i].values[node]);
    }
}

static void write_behind(dgg_json_writer *writer, const dgg_graph *graph, size_t link,
                         const char *behind)
{
    dgg_json_write_key(writer, behind);
    dgg_json_begin_array(writer);
    for (size_t i = graph->first_behind[link]; i < graph->first_behind[link + 1]; i++) {
        dgg_json_write_text(writer, graph->full->nodes[graph->behind[i]].id);
    }
    dgg_json_end_array(writer);
}

void dgg_plain_json_write_link(dgg_json_writer *writer, const dgg_graph *graph,
                               const dgg_graph_link *link, const char *behind,
                               dgg_renaming renaming)
{
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    const char *salience = dgg_salience_of(link);
    write_text(writer, renamed(renaming, "type"), dgg_text_of(dgg_link_type_name(link->type)));
    write_number(writer, "weight", link->weight);
    if (salience != NULL) {
        write_text(writer, "salience", dgg_text_of(salience));
        write_number(writer, "evidence_count", (double)count);
    }
    if (count > 0) {
        write_text(writer, "field", dgg_text_of(dgg_field_name(evidence->field)));
        write_text(writer, "quote", evidence->quote);
        write_text(writer, "pattern", evidence->pattern);
    }
    if (behind != NULL) {
        write_behind(writer, graph, (size_t)(link - graph->links), behind);
    }
}

void dgg_plain_json_write_place(dgg_json_writer *writer, dgg_point place)
{
    write_number(writer, "x", place.x);
    write_number(writer, "y", place.y);
}
