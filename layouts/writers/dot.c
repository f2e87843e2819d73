/* DOT: written by Graphviz's own library (layouts/graphviz), for its programs and for what else
 * reads DOT. Kind, community and every score are attributes; the rest says how it is drawn: shapes
 * by kind, colours by community, sizes by PageRank, dashes for mentions. It carries no positions:
 * neato, sfdp or dot place it. As DOT has it, a backslash in a text stands twice and a new line as
 * "\n". */
#include <limits.h>
#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/graphviz.h"
#include "layouts/writers.h"
#include "layouts/writers/dot/cards.h"
#include "layouts/writers/dot/signs.h"

enum {
    MOST_CURVED = 100,     /* nodes: routing around more takes minutes */
    LEAST_SECONDS = 60,    /* before the worker is given up; some for a start, */
    LINES_A_SECOND = 1000, /* and more for a large graph, at a tenth of the usual speed */
};

static const char *const defaults[][3] = {
    { "node", "fontname", "Helvetica" },
    { "node", "margin", "0.12,0.07" },
    { "edge", "arrowhead", "none" },
};

static const char *const settings[][2] = {
    { "outputorder", "edgesfirst" },
    { "overlap", "prism" },
    { "sep", "+12" },
    { "esep", "+6" },
    { "start", "42" },
    { "rankdir", "LR" },
    { "ranksep", "1.5" },
    { "pad", "0.3" },
    { "bgcolor", "#FFFFFF" },
    { "fontname", "Helvetica" },
    { "fontsize", "10" },
    { "fontcolor", "#52606D" },
    { "labelloc", "b" },
};

static dgg_status set(dgg_graphviz *graphviz, const char *name, const char *value, dgg_error *error)
{
    return dgg_graphviz_set(graphviz, name, dgg_text_of(value), error);
}

static dgg_status set_score(dgg_graphviz *graphviz, const char *name, double score,
                            dgg_error *error)
{
    return isnan(score) ? DGG_OK : dgg_graphviz_set_number(graphviz, name, score, error);
}

static dgg_status tell_settings(dgg_graphviz *graphviz, const dgg_analysis *analysis,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer legend = { 0 };
    bool is_small = analysis->graph->node_count <= MOST_CURVED;
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++) {
        DGG_TRY(
            dgg_graphviz_default(graphviz, defaults[i][0], defaults[i][1], defaults[i][2], error));
    }
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        DGG_TRY(set(graphviz, settings[i][0], settings[i][1], error));
    }
    DGG_TRY(set(graphviz, "splines", is_small ? "true" : "line", error));
    DGG_TRY(dgg_signs_explain(analysis, &legend, error));
    DGG_TRY(dgg_graphviz_set(graphviz, "label", dgg_buffer_text(&legend), error));
done:
    dgg_buffer_destroy(&legend);
    return status;
}

static dgg_status tell_looks(dgg_graphviz *graphviz, const dgg_card *card, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *const looks[][2] = {
        { "shape", card->shape },
        { "style", card->style },
        { "fontname", card->font },
        { "fillcolor", dgg_style_color(card->fill, false) },
        { "color", dgg_style_color(card->line, false) },
        { "fontcolor", dgg_style_color(card->ink, false) },
    };
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        DGG_TRY(set(graphviz, looks[i][0], looks[i][1], error));
    }
    DGG_TRY(dgg_graphviz_set_number(graphviz, "fontsize", round(card->font_size * 10) / 10, error));
    DGG_TRY(dgg_graphviz_set(graphviz, "label", card->label, error));
    DGG_TRY(dgg_graphviz_set(graphviz, "tooltip", card->tooltip, error));
    if (card->url.length > 0) {
        DGG_TRY(dgg_graphviz_set(graphviz, "URL", card->url, error));
    }
done:
    return status;
}

static dgg_status tell_node(dgg_graphviz *graphviz, const dgg_cards *cards, uint32_t which,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = cards->analysis;
    const dgg_node *node = &analysis->graph->nodes[which];
    dgg_arena *arena = NULL;
    dgg_card card = { 0 };
    DGG_TRY(dgg_card_make(&card, cards, which, &arena, error));
    DGG_TRY(dgg_graphviz_node(graphviz, node->id, error));
    DGG_TRY(set(graphviz, "kind", dgg_kind_name(node->kind), error));
    if (analysis->community[which] > 0) {
        DGG_TRY(dgg_graphviz_set_number(graphviz, "community", analysis->community[which], error));
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        const dgg_score *score = &analysis->scores[i];
        DGG_TRY(set_score(graphviz, score->measure->name, score->values[which], error));
    }
    DGG_TRY(tell_looks(graphviz, &card, error));
done:
    dgg_arena_release(&arena);
    return status;
}

/* Coloured inside a community, thin grey between two. */
static dgg_status tell_line(dgg_graphviz *graphviz, const dgg_analysis *analysis,
                            const dgg_graph_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    uint32_t community = analysis->community[link->source];
    bool is_inside = community > 0 && community == analysis->community[link->target];
    dgg_paint paint = { is_inside ? DGG_LINE : DGG_QUIET, dgg_style_hue(community) };
    char color[] = "#RRGGBBAA";
    snprintf(color, sizeof color, "%s%s", dgg_style_color(paint, false), is_inside ? "B0" : "80");
    DGG_TRY(set(graphviz, "color", color, error));
    DGG_TRY(set(graphviz, "style", dgg_sign_of_link(link), error));
    DGG_TRY(dgg_graphviz_set_number(graphviz, "penwidth", is_inside ? 1.3 : 0.8, error));
    bool leads = link->type == DGG_LINK && graph->full != NULL && !graph->is_undirected;
    if (link->type == DGG_CITES || leads) {
        DGG_TRY(set(graphviz, "arrowhead", "normal", error));
    }
    if (link->type == DGG_RELATED_TO) { /* dot keeps the focal paper among the papers */
        DGG_TRY(set(graphviz, "constraint", "false", error));
    }
done:
    return status;
}

/* "discusses, primary, 2.5 points: “data centres”". */
static dgg_status tell_tooltip(dgg_graphviz *graphviz, const dgg_graph *graph,
                               const dgg_graph_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer tooltip = { 0 };
    const char *salience = dgg_salience_of(link);
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    DGG_TRY(dgg_buffer_print(&tooltip, error, "%s", dgg_link_type_name(link->type)));
    if (salience != NULL) {
        DGG_TRY(dgg_buffer_print(&tooltip, error, ", %s", salience));
    }
    if (count > 0) {
        DGG_TRY(dgg_buffer_print(&tooltip, error, ": “"));
        DGG_TRY(dgg_buffer_add(&tooltip, evidence->quote, error));
        DGG_TRY(dgg_buffer_print(&tooltip, error, "”"));
    }
    DGG_TRY(dgg_graphviz_set(graphviz, "tooltip", dgg_buffer_text(&tooltip), error));
done:
    dgg_buffer_destroy(&tooltip);
    return status;
}

static dgg_status tell_link(dgg_graphviz *graphviz, const dgg_analysis *analysis,
                            const dgg_graph_link *link, const char *behind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    const char *salience = dgg_salience_of(link);
    DGG_TRY(dgg_graphviz_edge(graphviz, link->source, link->target, error));
    DGG_TRY(set(graphviz, "type", dgg_link_type_name(link->type), error));
    DGG_TRY(set_score(graphviz, "weight", link->weight, error));
    if (salience != NULL) {
        DGG_TRY(set(graphviz, "salience", salience, error));
    }
    if (behind != NULL) {
        DGG_TRY(dgg_behind_join(analysis->graph, link, &joined, error));
        DGG_TRY(dgg_graphviz_set(graphviz, behind, dgg_buffer_text(&joined), error));
    }
    DGG_TRY(tell_line(graphviz, analysis, link, error));
    DGG_TRY(tell_tooltip(graphviz, analysis->graph, link, error));
done:
    dgg_buffer_destroy(&joined);
    return status;
}

static unsigned seconds_for(const dgg_graph *graph)
{
    size_t seconds = LEAST_SECONDS + (graph->node_count + graph->link_count) / LINES_A_SECOND;
    return seconds < UINT_MAX ? (unsigned)seconds : UINT_MAX;
}

static dgg_status write_dot(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                            dgg_error *error)
{
    (void)choices;
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    const char *behind = dgg_behind_name(graph);
    dgg_graphviz graphviz = { 0 };
    dgg_cards cards = { 0 };
    dgg_cards_init(&cards, analysis);
    DGG_TRY(dgg_graphviz_start(&graphviz, seconds_for(graph), error));
    DGG_TRY(tell_settings(&graphviz, analysis, error));
    for (uint32_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(tell_node(&graphviz, &cards, i, error));
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        DGG_TRY(tell_link(&graphviz, analysis, &graph->links[i], behind, error));
    }
    DGG_TRY(dgg_graphviz_write_dot(&graphviz, out, error));
    status = dgg_written(out, error);
done:
    dgg_graphviz_destroy(&graphviz);
    return status;
}

const dgg_writer dgg_writer_dot = {
    .row = { "dot",
             "drawn by Graphviz's dot, neato or sfdp; kind, community and scores as attributes",
             NULL, NULL },
    .write = write_dot,
};
