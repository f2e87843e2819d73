/* GML (Himsolt 1997): what igraph, networkx, Gephi and yEd read. Its texts are ASCII: what is not
 * becomes a numbered entity; its keys hold letters and digits only. Labels are all different, as
 * networkx asks. */
#include <math.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/unicode.h"
#include "layouts/attributes.h"
#include "layouts/distinct_labels.h"
#include "layouts/pairs.h"
#include "layouts/writers.h"

/* "in-degree" as "inDegree". */
static void write_key(const char *name, FILE *out)
{
    bool is_next_large = false;
    fputs("    ", out);
    for (; *name != '\0'; name++) {
        bool is_sign = *name == '-' || *name == '_';
        bool is_raised = is_next_large && *name >= 'a' && *name <= 'z';
        if (!is_sign) {
            fputc(is_raised ? *name - 'a' + 'A' : *name, out);
        }
        is_next_large = is_sign;
    }
    fputc(' ', out);
}

static void write_string(dgg_text text, FILE *out)
{
    enum { LAST_ASCII = 0x7E };
    fputc('"', out);
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (character == '"') {
            fputs("&quot;", out);
        } else if (character == '&') {
            fputs("&amp;", out);
        } else if (character < ' ' || character > LAST_ASCII) {
            fprintf(out, "&#%d;", (int)character);
        } else {
            fputc((char)character, out);
        }
    }
    fputs("\"\n", out);
}

static void write_text(const char *key, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        write_key(key, out);
        write_string(text, out);
    }
}

/* Whole numbers of more digits would be refused by readers of 32 bits: they get a point. */
static void write_number(const char *key, double number, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    if (isfinite(number)) {
        write_key(key, out);
        fprintf(out, "%s\n", dgg_number_exact(number, room));
    }
}

static dgg_status write_list(const char *key, dgg_texts list, dgg_buffer *joined, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    joined->length = 0;
    for (size_t i = 0; i < list.count; i++) {
        DGG_TRY(dgg_buffer_add(joined, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(joined, list.items[i], error));
    }
    write_text(key, dgg_buffer_text(joined), out);
done:
    return status;
}

static dgg_status write_known(const dgg_analysis *analysis, const dgg_node *node,
                              dgg_buffer *joined, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        dgg_value value = dgg_attribute_of(one, analysis->graph->corpus, node);
        if (!value.is_known) {
            continue;
        }
        if (one->kind == DGG_VALUE_LIST) {
            DGG_TRY(write_list(one->name, value.list, joined, out, error));
        } else if (one->kind == DGG_VALUE_TEXT) {
            write_text(one->name, value.text, out);
        } else {
            write_number(one->name, one->kind == DGG_VALUE_TRUTH ? value.truth : value.number, out);
        }
    }
done:
    return status;
}

static dgg_status write_nodes(const dgg_analysis *analysis, const dgg_text *labels, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    for (uint32_t i = 0; i < analysis->graph->node_count; i++) {
        const dgg_node *node = &analysis->graph->nodes[i];
        fprintf(out, "  node [\n    id %u\n", i + 1);
        write_text("label", labels[i], out);
        write_text("name", node->id, out);
        write_text("kind", dgg_text_of(dgg_kind_name(node->kind)), out);
        if (analysis->community[i] > 0) {
            write_number("community", analysis->community[i], out);
        }
        for (size_t k = 0; k < analysis->score_count; k++) {
            write_number(analysis->scores[k].measure->name, analysis->scores[k].values[i], out);
        }
        DGG_TRY(write_known(analysis, node, &joined, out, error));
        fputs("  ]\n", out);
    }
done:
    dgg_buffer_destroy(&joined);
    return status;
}

static dgg_status write_edges(const dgg_graph *graph, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *behind = dgg_behind_name(graph);
    dgg_buffer joined = { 0 };
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        size_t count = 0;
        const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
        fprintf(out, "  edge [\n    source %u\n    target %u\n", link->source + 1,
                link->target + 1);
        write_text("type", dgg_text_of(dgg_link_type_name(link->type)), out);
        write_number("weight", link->weight, out);
        write_text("salience", dgg_text_of(dgg_salience_of(link)), out);
        write_text("quote", count > 0 ? evidence->quote : (dgg_text){ 0 }, out);
        if (behind != NULL) {
            DGG_TRY(dgg_behind_join(graph, link, &joined, error));
            write_text(behind, dgg_buffer_text(&joined), out);
        }
        fputs("  ]\n", out);
    }
done:
    dgg_buffer_destroy(&joined);
    return status;
}

static dgg_status write_gml(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                            dgg_error *error)
{
    (void)choices;
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_text *labels = NULL;
    DGG_TRY(dgg_distinct_labels(analysis->graph, &arena, &labels, error));
    fprintf(out, "graph [\n  directed %d\n", !analysis->graph->is_undirected);
    if (dgg_has_parallel_links(analysis->graph)) {
        fputs("  multigraph 1\n", out); /* networkx refuses parallel links without it */
    }
    DGG_TRY(write_nodes(analysis, labels, out, error));
    DGG_TRY(write_edges(analysis->graph, out, error));
    fputs("]\n", out);
    status = dgg_written(out, error);
done:
    dgg_arena_release(&arena);
    return status;
}

const dgg_writer dgg_writer_gml = {
    .row = { "gml", "for igraph, networkx, Gephi and yEd; texts in ASCII", NULL, NULL },
    .write = write_gml,
};
