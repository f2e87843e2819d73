/* What graph.json says of one node and of one link. */
#include "layouts/graph_json.h"

#include "layouts/attributes.h"

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

static void write_list(dgg_json_writer *writer, dgg_texts list)
{
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < list.count; i++) {
        dgg_json_write_text(writer, list.items[i]);
    }
    dgg_json_end_array(writer);
}

static void write_value(dgg_json_writer *writer, dgg_value_kind kind, dgg_value value)
{
    if (!value.is_known) {
        dgg_json_write_null(writer);
    } else if (kind == DGG_VALUE_TEXT) {
        dgg_json_write_text(writer, value.text);
    } else if (kind == DGG_VALUE_LIST) {
        write_list(writer, value.list);
    } else if (kind == DGG_VALUE_TRUTH) {
        dgg_json_write_boolean(writer, value.truth);
    } else {
        dgg_json_write_number(writer, value.number);
    }
}

void dgg_node_json_write(dgg_json_writer *writer, const dgg_corpus *corpus, const dgg_node *node)
{
    write_text(writer, "id", node->id);
    write_text(writer, "kind", dgg_text_of(dgg_kind_name(node->kind)));
    write_text(writer, "label", node->label);
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        if (one->applies[node->kind]) {
            dgg_json_write_key(writer, one->name);
            write_value(writer, one->kind, dgg_attribute_of(one, corpus, node));
        }
    }
    bool is_record =
        node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
    if (is_record && corpus->papers[node->entry].attributes.count > 0) {
        dgg_json_write_key(writer, "attributes");
        write_list(writer, corpus->papers[node->entry].attributes);
    }
}

static void write_evidence(dgg_json_writer *writer, const dgg_evidence *evidence)
{
    dgg_json_begin_object(writer);
    write_text(writer, "field", dgg_text_of(dgg_field_name(evidence->field)));
    write_count(writer, "start", evidence->start);
    write_count(writer, "end", evidence->end);
    dgg_json_write_key(writer, "sentence");
    dgg_json_begin_array(writer);
    dgg_json_write_count(writer, evidence->sentence_start);
    dgg_json_write_count(writer, evidence->sentence_end);
    dgg_json_end_array(writer);
    write_text(writer, "quote", evidence->quote);
    write_text(writer, "pattern", evidence->pattern);
    write_text(writer, "kind", dgg_text_of(dgg_evidence_kind_name(evidence->kind)));
    dgg_json_write_key(writer, "cue");
    dgg_json_write_boolean(writer, evidence->cue);
    dgg_json_write_key(writer, "contrast");
    dgg_json_write_boolean(writer, evidence->contrast);
    write_number(writer, "weight", evidence->weight);
    dgg_json_end_object(writer);
}

static void write_evidence_of(dgg_json_writer *writer, const dgg_graph *graph,
                              const dgg_graph_link *link)
{
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    dgg_json_write_key(writer, "evidence");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < count; i++) {
        write_evidence(writer, &evidence[i]);
    }
    dgg_json_end_array(writer);
}

/* Of a theme or location: how sure, what a person said. */
static void write_coding(dgg_json_writer *writer, const dgg_graph_link *link, const char *salience)
{
    write_text(writer, "salience", dgg_text_of(salience));
    if (link->link->decision != DGG_UNDECIDED) {
        write_text(writer, "decision", dgg_text_of(dgg_link_decision_name(link->link->decision)));
    }
}

static void write_behind(dgg_json_writer *writer, const dgg_graph *graph, size_t link,
                         const char *name)
{
    dgg_json_write_key(writer, name);
    dgg_json_begin_array(writer);
    for (size_t i = graph->first_behind[link]; i < graph->first_behind[link + 1]; i++) {
        dgg_json_write_text(writer, graph->full->nodes[graph->behind[i]].id);
    }
    dgg_json_end_array(writer);
}

static const dgg_graph_link *find_link(const dgg_graph *graph, uint32_t source, uint32_t target)
{
    size_t low = 0, high = graph->link_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const dgg_graph_link *link = &graph->links[middle];
        bool is_before = link->source != source ? link->source < source : link->target < target;
        low = is_before ? middle + 1 : low;
        high = is_before ? high : middle;
    }
    const dgg_graph_link *link = &graph->links[low];
    return low < graph->link_count && link->source == source && link->target == target ? link
                                                                                       : NULL;
}

/* Of what joins a tie with a body: for each paper, the words by which both ends are told. */
static void write_words_behind(dgg_json_writer *writer, const dgg_graph *graph,
                               const dgg_graph_link *tie)
{
    const dgg_node *ends[2] = { &graph->nodes[tie->source], &graph->nodes[tie->target] };
    size_t which = (size_t)(tie - graph->links);
    if (ends[0]->kind != DGG_BODY && ends[1]->kind != DGG_BODY) {
        return;
    }
    dgg_json_write_key(writer, "words");
    dgg_json_begin_array(writer);
    for (size_t i = graph->first_behind[which]; i < graph->first_behind[which + 1]; i++) {
        dgg_json_begin_array(writer);
        for (size_t end = 0; end < 2; end++) {
            size_t count = 0;
            const dgg_graph_link *link = find_link(graph->full, graph->behind[i],
                                                   dgg_graph_find(graph->full, ends[end]->id));
            const dgg_evidence *evidence =
                link != NULL ? dgg_evidence_of(graph->full, link, &count) : NULL;
            dgg_json_write_text(writer, count > 0 ? evidence->quote : (dgg_text){ 0 });
        }
        dgg_json_end_array(writer);
    }
    dgg_json_end_array(writer);
}

void dgg_link_json_write(dgg_json_writer *writer, const dgg_graph *graph,
                         const dgg_graph_link *link, const char *behind)
{
    const char *salience = dgg_salience_of(link);
    dgg_json_begin_object(writer);
    write_text(writer, "source", graph->nodes[link->source].id);
    write_text(writer, "target", graph->nodes[link->target].id);
    write_text(writer, "type", dgg_text_of(dgg_link_type_name(link->type)));
    write_number(writer, "weight", link->weight);
    if (salience != NULL) {
        write_coding(writer, link, salience);
    }
    if (salience != NULL || link->type == DGG_ISSUED_BY) {
        write_evidence_of(writer, graph, link);
    }
    if (behind != NULL) {
        write_behind(writer, graph, (size_t)(link - graph->links), behind);
        write_words_behind(writer, graph, link);
    }
    dgg_json_end_object(writer);
}
