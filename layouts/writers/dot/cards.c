/* What a node says in DOT and how it looks. Fonts are named as PostScript does: Graphviz knows
 * their widths without having them. */
#include "layouts/writers/dot/cards.h"

#include <stdio.h>

#include "base/buffer.h"
#include "layouts/address.h"
#include "layouts/labels.h"

enum { ROOM_FOR_YEAR = 16 };

typedef struct appearance {
    const char *shape, *style, *font;
    dgg_face face;
    dgg_tone fill, line, ink;
    double font_size, growth; /* of the node of highest PageRank */
    double width;             /* of a line, in ems */
    size_t most_lines;
} appearance;

static const appearance paper_look = { .shape = "box",
                                       .style = "rounded,filled",
                                       .font = "Helvetica",
                                       .fill = DGG_CARD_FACE,
                                       .line = DGG_LINE,
                                       .ink = DGG_TEXT_INK,
                                       .font_size = 10,
                                       .growth = 2,
                                       .width = 13,
                                       .most_lines = 4 };
static const appearance theme_look = { .shape = "ellipse",
                                       .style = "filled",
                                       .font = "Helvetica-Bold",
                                       .face = DGG_BOLD,
                                       .fill = DGG_SOLID,
                                       .line = DGG_GROUND,
                                       .ink = DGG_ON_SOLID,
                                       .font_size = 10,
                                       .growth = 7,
                                       .width = 8,
                                       .most_lines = 4 };
static const appearance location_look = { .shape = "hexagon",
                                          .style = "filled",
                                          .font = "Helvetica",
                                          .fill = DGG_TINT,
                                          .line = DGG_LINE,
                                          .ink = DGG_INK,
                                          .font_size = 10,
                                          .growth = 5,
                                          .width = 8,
                                          .most_lines = 3 };
/* Of a ready network that names no kinds. */
static const appearance node_look = { .shape = "ellipse",
                                      .style = "filled",
                                      .font = "Helvetica",
                                      .fill = DGG_TINT,
                                      .line = DGG_LINE,
                                      .ink = DGG_INK,
                                      .font_size = 10,
                                      .growth = 8,
                                      .width = 10,
                                      .most_lines = 3 };
static const appearance plain_look = { .shape = "plaintext",
                                       .style = "",
                                       .font = "Helvetica",
                                       .fill = DGG_NO_PAINT,
                                       .line = DGG_NO_PAINT,
                                       .ink = DGG_MUTED_INK,
                                       .font_size = 9,
                                       .growth = 4,
                                       .width = 13,
                                       .most_lines = 2 };

static const appearance *const looks[DGG_KIND_COUNT] = {
    [DGG_PAPER] = &paper_look, [DGG_DOCUMENT] = &paper_look,    [DGG_EVENT] = &paper_look,
    [DGG_THEME] = &theme_look, [DGG_LOCATION] = &location_look, [DGG_NODE] = &node_look,
};

static const appearance *look_of(dgg_kind kind)
{
    return looks[kind] != NULL ? looks[kind] : &plain_look;
}

static const dgg_paper *paper_of(const dgg_graph *graph, const dgg_node *node)
{
    return look_of(node->kind) == &paper_look ? &graph->corpus->papers[node->entry] : NULL;
}

void dgg_cards_init(dgg_cards *cards, const dgg_analysis *analysis)
{
    *cards =
        (dgg_cards){ .analysis = analysis, .scores = dgg_analysis_score(analysis, "pagerank") };
    for (size_t i = 0; cards->scores != NULL && i < analysis->graph->node_count; i++) {
        double *highest = &cards->highest[analysis->graph->nodes[i].kind];
        *highest = cards->scores[i] > *highest ? cards->scores[i] : *highest; /* NAN never is */
    }
}

/* A card in the making. */
typedef struct making {
    const dgg_analysis *analysis;
    const dgg_node *node;
    const dgg_paper *paper; /* NULL of all else */
    const appearance *look;
    dgg_arena **arena;
    dgg_buffer name, text;
    char year[ROOM_FOR_YEAR];
    dgg_text origin; /* "2024 · Journal of Maps" */
} making;

/* What the node is called in full: the title; for an untitled record its first words, marked. */
static dgg_status name_node(making *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_inferred = made->node->label_is_inferred;
    bool has_title = made->paper != NULL && made->paper->title.length > 0;
    DGG_TRY(dgg_buffer_add(&made->name, dgg_text_of(is_inferred ? "[untitled] " : ""), error));
    DGG_TRY(dgg_buffer_add(&made->name, has_title ? made->paper->title : made->node->label, error));
    DGG_TRY(dgg_buffer_add(&made->name, dgg_text_of(is_inferred ? " …" : ""), error));
done:
    return status;
}

static dgg_status say_origin(making *made, dgg_error *error)
{
    if (made->paper == NULL) {
        return DGG_OK;
    }
    if (made->paper->year != 0) {
        snprintf(made->year, sizeof made->year, "%d", made->paper->year);
    }
    dgg_text parts[] = { dgg_text_of(made->year), made->paper->venue };
    return dgg_label_join(parts, sizeof parts / sizeof *parts, made->arena, &made->origin, error);
}

static dgg_status add_lines(making *made, dgg_text text, const dgg_wrapping *how, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_lines lines = { 0 };
    DGG_TRY(dgg_label_wrap(text, how, made->arena, &lines, error));
    for (size_t i = 0; i < lines.count; i++) {
        DGG_TRY(dgg_buffer_add(&made->text, dgg_text_of(made->text.length > 0 ? "\n" : ""), error));
        DGG_TRY(dgg_buffer_add(&made->text, lines.items[i], error));
    }
done:
    return status;
}

static dgg_status keep_text(making *made, dgg_text *text, dgg_error *error)
{
    *text = dgg_buffer_text(&made->text);
    dgg_status status = dgg_arena_copy(made->arena, text, error);
    made->text.length = 0;
    return status;
}

/* The title, and below it the year, with the venue if it is short. */
static dgg_status make_label(making *made, dgg_card *card, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_wrapping how = { made->look->face, card->font_size, made->look->width * card->font_size,
                         made->look->most_lines, 0 };
    bool fits = dgg_metrics_width(made->origin, how.face) * how.size <= how.width;
    dgg_text origin = fits ? made->origin : dgg_text_of(made->year);
    DGG_TRY(add_lines(made, dgg_buffer_text(&made->name), &how, error));
    DGG_TRY(add_lines(made, origin, &how, error));
    DGG_TRY(keep_text(made, &card->label, error));
done:
    return status;
}

static dgg_status make_tooltip(making *made, dgg_card *card, uint32_t community, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *text = &made->text;
    DGG_TRY(dgg_buffer_print(text, error, "%s: ", dgg_kind_name(made->node->kind)));
    DGG_TRY(dgg_buffer_add(text, dgg_buffer_text(&made->name), error));
    if (made->origin.length > 0) {
        DGG_TRY(dgg_buffer_add(text, dgg_text_of("\n"), error));
        DGG_TRY(dgg_buffer_add(text, made->origin, error));
    }
    if (community > 0) {
        DGG_TRY(dgg_buffer_print(text, error, "\ncommunity %lu: ", (unsigned long)community));
        DGG_TRY(dgg_buffer_add(text, made->analysis->communities[community - 1].name, error));
    }
    DGG_TRY(keep_text(made, &card->tooltip, error));
done:
    return status;
}

static dgg_status make_link(making *made, dgg_card *card, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (made->paper != NULL) {
        DGG_TRY(dgg_address_add(made->paper, &made->text, error));
        DGG_TRY(keep_text(made, &card->url, error));
    }
done:
    return status;
}

/* Graphviz would not find it as "Helvetica" with a style. */
static const char *font_of(const making *made)
{
    return made->node->label_is_inferred ? "Helvetica-Oblique" : made->look->font;
}

static void give_looks(const making *made, dgg_card *card, uint32_t community)
{
    const appearance *look = made->look;
    unsigned hue = dgg_style_hue(community);
    card->shape = look->shape;
    card->style = look->style;
    card->font = font_of(made);
    card->line_width = 1;
    card->fill = (dgg_paint){ look->fill, hue };
    card->line = (dgg_paint){ look->line, hue };
    card->ink = (dgg_paint){ look->ink, hue };
}

dgg_status dgg_card_make(dgg_card *card, const dgg_cards *cards, uint32_t node, dgg_arena **arena,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = cards->analysis;
    const dgg_node *one = &analysis->graph->nodes[node];
    const appearance *look = look_of(one->kind);
    making made = { .analysis = analysis,
                    .node = one,
                    .paper = paper_of(analysis->graph, one),
                    .look = look,
                    .arena = arena };
    *card = (dgg_card){ 0 };
    card->font_size =
        dgg_style_size(cards->scores != NULL ? cards->scores[node] : 0, cards->highest[one->kind],
                       look->font_size, look->font_size + look->growth);
    give_looks(&made, card, analysis->community[node]);
    DGG_TRY(name_node(&made, error));
    DGG_TRY(say_origin(&made, error));
    DGG_TRY(make_label(&made, card, error));
    DGG_TRY(make_tooltip(&made, card, analysis->community[node], error));
    DGG_TRY(make_link(&made, card, error));
done:
    dgg_buffer_destroy(&made.name);
    dgg_buffer_destroy(&made.text);
    return status;
}
