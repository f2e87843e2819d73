/* VOSviewer JSON, for VOSviewer and VOSviewer Online (van Eck and Waltman 2010). What its checks
 * ask for: numbers as ids, x and y and the same weights for every item, clusters from 1 to 1000, no
 * strength below zero, one link between two items. A description is HTML there: all is escaped. */
#include <math.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "graph/kind_path.h"
#include "layouts/address.h"
#include "layouts/attributes.h"
#include "layouts/markup_text.h"
#include "layouts/placed.h"
#include "layouts/prose.h"
#include "layouts/style.h"
#include "layouts/tied.h"
#include "layouts/writers.h"

enum { BROKEN_LEVELS = 3, MOST_CLUSTERS = 1000 };

typedef struct document {
    const dgg_analysis *analysis;
    dgg_json_writer writer;
    dgg_point *places;
    dgg_tied tied;
    dgg_buffer text, plain;
} document;

static void write_text(document *written, const char *key, dgg_text text)
{
    dgg_json_write_key(&written->writer, key);
    dgg_json_write_text(&written->writer, text);
}

static void write_number(document *written, const char *key, double number)
{
    dgg_json_write_key(&written->writer, key);
    dgg_json_write_number(&written->writer, number);
}

static dgg_status add_escaped(dgg_buffer *html, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < text.length; i++) {
        const char *escape = dgg_markup_escape(text.start[i]);
        DGG_TRY(dgg_buffer_add(
            html, escape != NULL ? dgg_text_of(escape) : dgg_text_slice(text, i, i + 1), error));
    }
done:
    return status;
}

static dgg_status add_line(document *written, const char *name, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (text.length == 0) {
        return DGG_OK;
    }
    written->plain.length = 0;
    DGG_TRY(dgg_prose_add(&written->plain, text, error));
    DGG_TRY(dgg_buffer_print(&written->text, error, "<br>%s: ", name));
    DGG_TRY(add_escaped(&written->text, dgg_buffer_text(&written->plain), error));
done:
    return status;
}

/* What it is; of a paper, where it appeared. */
static dgg_status write_description(document *written, const dgg_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const char *const told[] = { "venue", "definition", "doi" };
    written->text.length = 0;
    DGG_TRY(dgg_buffer_print(&written->text, error, "%s", dgg_kind_name(node->kind)));
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        dgg_value value = dgg_attribute_of(one, written->analysis->graph->corpus, node);
        bool is_told = false;
        for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
            is_told |= dgg_text_is(dgg_text_of(one->name), told[i]);
        }
        DGG_TRY(is_told ? add_line(written, one->name, value.text, error) : DGG_OK);
    }
    write_text(written, "description", dgg_buffer_text(&written->text));
done:
    return status;
}

static dgg_status write_url(document *written, const dgg_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = written->analysis->graph->corpus;
    written->text.length = 0;
    if (dgg_kind_is_record(node->kind)) {
        DGG_TRY(dgg_address_add(&corpus->papers[node->entry], &written->text, error));
    }
    if (written->text.length > 0) {
        write_text(written, "url", dgg_buffer_text(&written->text));
    }
done:
    return status;
}

static void write_scores(document *written, uint32_t node)
{
    const dgg_analysis *analysis = written->analysis;
    const dgg_node *record = &analysis->graph->nodes[node];
    dgg_json_write_key(&written->writer, "scores");
    dgg_json_begin_object(&written->writer);
    for (size_t i = 0; i < analysis->score_count; i++) {
        double score = analysis->scores[i].values[node];
        if (isfinite(score)) {
            write_number(written, analysis->scores[i].measure->name, score);
        }
    }
    int year =
        dgg_kind_is_record(record->kind) ? analysis->graph->corpus->papers[record->entry].year : 0;
    if (year != 0) {
        write_number(written, "Pub. year", year);
    }
    dgg_json_end_object(&written->writer);
}

static dgg_status write_item(document *written, uint32_t node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *item = &written->analysis->graph->nodes[node];
    uint32_t community = written->analysis->community[node];
    dgg_json_begin_object(&written->writer);
    write_number(written, "id", node + 1.0);
    written->plain.length = 0;
    DGG_TRY(dgg_prose_add(&written->plain, item->label, error));
    write_text(written, "label",
               written->plain.length > 0 ? dgg_buffer_text(&written->plain) : item->id);
    DGG_TRY(write_description(written, item, error));
    DGG_TRY(write_url(written, item, error));
    write_number(written, "x", written->places[node].x);
    write_number(written, "y", written->places[node].y);
    if (community > 0 && community <= MOST_CLUSTERS) {
        write_number(written, "cluster", community);
    }
    dgg_json_write_key(&written->writer, "weights");
    dgg_json_begin_object(&written->writer);
    write_number(written, "Links", written->tied.links[node]);
    write_number(written, "Total link strength", written->tied.strengths[node]);
    dgg_json_end_object(&written->writer);
    write_scores(written, node);
    dgg_json_end_object(&written->writer);
done:
    return status;
}

static dgg_status write_items(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_write_key(&written->writer, "items");
    dgg_json_begin_array(&written->writer);
    for (uint32_t i = 0; i < written->analysis->graph->node_count; i++) {
        DGG_TRY(write_item(written, i, error));
    }
    dgg_json_end_array(&written->writer);
done:
    return status;
}

static void write_links(document *written)
{
    dgg_json_write_key(&written->writer, "links");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < written->tied.pair_count; i++) {
        const dgg_pair *pair = &written->tied.pairs[i];
        dgg_json_begin_object(&written->writer);
        write_number(written, "source_id", pair->one + 1.0);
        write_number(written, "target_id", pair->other + 1.0);
        write_number(written, "strength", pair->weight);
        dgg_json_end_object(&written->writer);
    }
    dgg_json_end_array(&written->writer);
}

static size_t cluster_count(const document *written)
{
    size_t count = written->analysis->community_count;
    return count < MOST_CLUSTERS ? count : MOST_CLUSTERS;
}

static void write_clusters(document *written)
{
    dgg_json_write_key(&written->writer, "clusters");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < cluster_count(written); i++) {
        dgg_json_begin_object(&written->writer);
        write_number(written, "cluster", (double)i + 1);
        write_text(written, "label", written->analysis->communities[i].name);
        dgg_json_end_object(&written->writer);
    }
    dgg_json_end_array(&written->writer);
}

/* The colours of our own pictures; and labels that are not cut after 30 characters. */
static void write_config(document *written)
{
    enum { LONGEST_LABEL = 40 };
    dgg_json_write_key(&written->writer, "config");
    dgg_json_begin_object(&written->writer);
    dgg_json_write_key(&written->writer, "parameters");
    dgg_json_begin_object(&written->writer);
    write_number(written, "max_label_length", LONGEST_LABEL);
    dgg_json_end_object(&written->writer);
    dgg_json_write_key(&written->writer, "color_schemes");
    dgg_json_begin_object(&written->writer);
    dgg_json_write_key(&written->writer, "cluster_colors");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < cluster_count(written); i++) {
        dgg_paint paint = { DGG_LINE, dgg_style_hue((uint32_t)i + 1) };
        dgg_json_begin_object(&written->writer);
        write_number(written, "cluster", (double)i + 1);
        write_text(written, "color", dgg_text_of(dgg_style_color(paint, false)));
        dgg_json_end_object(&written->writer);
    }
    dgg_json_end_array(&written->writer);
    dgg_json_end_object(&written->writer);
    dgg_json_end_object(&written->writer);
}

static dgg_status write_vosviewer(const dgg_analysis *analysis, const dgg_choices *choices,
                                  FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    document written = { .analysis = analysis, .writer = { .out = out, .broken = BROKEN_LEVELS } };
    DGG_TRY(dgg_placed(analysis, choices, &written.places, error));
    DGG_TRY(dgg_tied_make(&written.tied, analysis->graph, error));
    dgg_json_begin_object(&written.writer);
    dgg_json_write_key(&written.writer, "network");
    dgg_json_begin_object(&written.writer);
    DGG_TRY(write_items(&written, error));
    write_links(&written);
    write_clusters(&written);
    dgg_json_end_object(&written.writer);
    write_config(&written);
    dgg_json_end_object(&written.writer);
    DGG_TRY(dgg_json_end(&written.writer, error));
done:
    dgg_release(written.places);
    dgg_tied_destroy(&written.tied);
    dgg_buffer_destroy(&written.text);
    dgg_buffer_destroy(&written.plain);
    return status;
}

const dgg_writer dgg_writer_vosviewer = {
    .row = { "vosviewer", "one JSON file for VOSviewer and VOSviewer Online", NULL, NULL },
    .write = write_vosviewer,
};
