/* Papers are white cards with title, year and venue; themes are solid ellipses with bold white
 * text; locations are white hexagons with slanted text; venues are quiet sheets. Sizes leave room
 * for fonts that run wider than ours. */
#include "layouts/pictures/concept/cards.h"

#include <math.h>

#include "layouts/labels.h"
#include "layouts/pictures/concept/paints.h"
#include "layouts/pictures/concept/words.h"

static const double line_height = 1.17, middle_of_letters = 0.35; /* of the size */
static const double wider_fonts = 0.19; /* of the width of a text: how much wider it may run */
static const double least_padding = 7;
static const double longest_word = 15; /* in ems: longer ones are broken */
static const double lone_word = 2.4;   /* in ems: shorter ones should not stand alone */

/* A label broken into lines of one size and face. */
typedef struct paragraph {
    dgg_scene_text model; /* for the look of each line */
    double ems;           /* width of the lines */
    size_t most_lines;
    dgg_lines lines;
} paragraph;

static dgg_status wrap(dgg_concept *map, dgg_text label, paragraph *wrapped, dgg_error *error)
{
    double size = wrapped->model.size;
    dgg_wrapping how = { wrapped->model.face, size, size * wrapped->ems, wrapped->most_lines,
                         size * longest_word };
    return dgg_label_wrap(label, &how, &map->arena, &wrapped->lines, error);
}

/* "and" on a line of its own. */
static bool has_lone_word(const paragraph *wrapped)
{
    for (size_t i = 0; i < wrapped->lines.count; i++) {
        double width = dgg_metrics_width(wrapped->lines.items[i], wrapped->model.face);
        if (wrapped->lines.count > 1 && width < lone_word) {
            return true;
        }
    }
    return false;
}

/* Wider, if that does away with a line of one short word. */
static dgg_status wrap_well(dgg_concept *map, dgg_text label, paragraph *wrapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(wrap(map, label, wrapped, error));
    if (has_lone_word(wrapped)) {
        paragraph wider = *wrapped;
        wider.ems *= 1.25;
        DGG_TRY(wrap(map, label, &wider, error));
        if (!has_lone_word(&wider)) {
            *wrapped = wider;
        }
    }
done:
    return status;
}

static dgg_status add_line(dgg_concept *map, const paragraph *from, size_t line, double *top,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_scene_text text = from->model;
    DGG_TRY(dgg_reserve(&map->texts, &map->text_room, map->text_count + 1, sizeof text, error));
    text.text = from->lines.items[line];
    text.at.y = *top + text.size * (line_height / 2 + middle_of_letters);
    *top += text.size * line_height;
    map->texts[map->text_count++] = text;
done:
    return status;
}

/* Stacks the paragraphs around the origin; *block becomes the room they take. */
static dgg_status stack(dgg_concept *map, dgg_concept_node *node, const paragraph *paragraphs,
                        size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    node->first_text = map->text_count;
    node->box = (dgg_box){ 0 };
    for (size_t i = 0; i < count; i++) {
        const dgg_lines *lines = &paragraphs[i].lines;
        node->box.width = fmax(node->box.width, lines->width);
        node->box.height += (double)lines->count * paragraphs[i].model.size * line_height;
    }
    double top = -node->box.height / 2;
    for (size_t i = 0; i < count; i++) {
        for (size_t line = 0; line < paragraphs[i].lines.count; line++) {
            DGG_TRY(add_line(map, &paragraphs[i], line, &top, error));
        }
    }
    node->text_count = map->text_count - node->first_text;
done:
    return status;
}

static double padding_for(double width)
{
    return fmax(least_padding, width * wider_fonts / 2);
}

static dgg_status make_paper(dgg_concept *map, dgg_concept_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *graph_node = &map->analysis->graph->nodes[node->node];
    bool is_short = node->detail == DGG_IN_SHORT;
    dgg_text title = { 0 }, origin = { 0 };
    paragraph parts[] = {
        { .model = { .size = is_short ? 9 + 2 * node->size : 10.5 + 2 * node->size,
                     .is_italic = graph_node->label_is_inferred,
                     .fill = { DGG_TEXT_INK, 0 } },
          .ems = is_short ? 10.5 : 14.5,
          .most_lines = is_short ? 2 : 4 },
        { .model = { .size = 8.5, .fill = { DGG_MUTED_INK, 0 } }, .ems = 17, .most_lines = 2 },
    };
    DGG_TRY(dgg_concept_paper_label(map, node, &title, &origin, error));
    DGG_TRY(wrap(map, title, &parts[0], error));
    parts[1].ems = fmax(parts[1].ems, parts[0].lines.width / parts[1].model.size);
    DGG_TRY(wrap(map, origin, &parts[1], error));
    DGG_TRY(stack(map, node, parts, 2, error));
    node->box.width += 2 * padding_for(node->box.width);
    node->box.height += is_short ? 9 : 13;
    node->form = graph_node->kind == DGG_PAPER ? DGG_CARD : DGG_SHEET;
    node->look = (dgg_look){ .fill = { DGG_CARD_FACE, 0 },
                             .stroke = { DGG_LINE, dgg_concept_node_hue(map, node) },
                             .thickness = 1.1 + 1.5 * node->size };
done:
    return status;
}

static void make_dot(const dgg_concept *map, dgg_concept_node *node)
{
    double size = 7 + 7 * node->size;
    node->form = DGG_DOT;
    node->box = (dgg_box){ { 0, 0 }, size, size };
    node->look = (dgg_look){ .fill = { DGG_LINE, dgg_concept_node_hue(map, node) },
                             .stroke = { DGG_GROUND, 0 },
                             .thickness = 1 };
}

/* The ellipse of the proportions of the padded block that has all corners of its lines inside. */
static void fit_ellipse(const dgg_concept *map, dgg_concept_node *node)
{
    double width = node->box.width + 10, height = node->box.height + 8, reach = 0;
    for (size_t i = 0; i < node->text_count; i++) {
        const dgg_scene_text *text = &map->texts[node->first_text + i];
        double x = dgg_scene_text_width(text) * (1 + wider_fonts) / width;
        double middle = text->at.y - text->size * middle_of_letters;
        double y = (2 * fabs(middle) + text->size * 0.8) / height;
        reach = fmax(reach, sqrt(x * x + y * y));
    }
    node->box.width = width * reach + 4;
    node->box.height = height * reach + 4;
}

static dgg_status make_theme(dgg_concept *map, dgg_concept_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *graph_node = &map->analysis->graph->nodes[node->node];
    paragraph part = {
        .model = { .size = 10 + 7.5 * node->size, .face = DGG_BOLD, .fill = { DGG_ON_SOLID, 0 } },
        .ems = 8.2,
        .most_lines = 4,
    };
    DGG_TRY(wrap_well(map, graph_node->label, &part, error));
    DGG_TRY(stack(map, node, &part, 1, error));
    fit_ellipse(map, node);
    node->form = DGG_ELLIPSE;
    node->look = (dgg_look){ .fill = { DGG_SOLID, dgg_concept_node_hue(map, node) },
                             .stroke = { DGG_GROUND, 0 },
                             .thickness = 1.5 };
done:
    return status;
}

static dgg_status make_location(dgg_concept *map, dgg_concept_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *graph_node = &map->analysis->graph->nodes[node->node];
    unsigned hue = dgg_concept_node_hue(map, node);
    paragraph part = {
        .model = { .size = 9.5 + 4.5 * node->size, .is_italic = true, .fill = { DGG_INK, hue } },
        .ems = 8.2,
        .most_lines = 3,
    };
    DGG_TRY(wrap_well(map, graph_node->label, &part, error));
    DGG_TRY(stack(map, node, &part, 1, error));
    double width = node->box.width;
    node->box.height += 9;
    node->box.width = width + 2 * padding_for(width) + 0.55 * node->box.height;
    node->form = DGG_HEXAGON;
    node->look =
        (dgg_look){ .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_LINE, hue }, .thickness = 1.5 };
done:
    return status;
}

static dgg_status make_venue(dgg_concept *map, dgg_concept_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_node *graph_node = &map->analysis->graph->nodes[node->node];
    paragraph part = { .model = { .size = 9, .fill = { DGG_MUTED_INK, 0 } },
                       .ems = 12,
                       .most_lines = 3 };
    DGG_TRY(wrap_well(map, graph_node->label, &part, error));
    DGG_TRY(stack(map, node, &part, 1, error));
    node->box.width += 2 * padding_for(node->box.width);
    node->box.height += 8;
    node->form = DGG_SHEET;
    node->look = (dgg_look){ .fill = { DGG_TINT, 0 }, .stroke = { DGG_QUIET, 0 }, .thickness = 1 };
done:
    return status;
}

/* "+431 papers". */
static dgg_status make_fold(dgg_concept *map, dgg_concept_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text label = { 0 };
    paragraph part = { .model = { .size = 10.5,
                                  .fill = { DGG_INK, dgg_concept_node_hue(map, node) } },
                       .ems = 12,
                       .most_lines = 1 };
    DGG_TRY(dgg_concept_fold_label(map, node, &label, error));
    DGG_TRY(wrap(map, label, &part, error));
    DGG_TRY(stack(map, node, &part, 1, error));
    node->box.width += 2 * padding_for(node->box.width);
    node->box.height += 9;
    node->form = DGG_CARD;
    node->look = (dgg_look){ .fill = { DGG_TINT, dgg_concept_node_hue(map, node) },
                             .stroke = { DGG_LINE, dgg_concept_node_hue(map, node) },
                             .thickness = 1,
                             .is_dashed = true };
done:
    return status;
}

dgg_status dgg_concept_make_cards(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_concept_node *node = &map->nodes[i];
        dgg_kind kind = dgg_concept_graph_node(map, i)->kind;
        if (node->detail == DGG_FOLDED) {
            DGG_TRY(make_fold(map, node, error));
        } else if (node->detail == DGG_AS_DOT) {
            make_dot(map, node);
        } else if (kind == DGG_THEME) {
            DGG_TRY(make_theme(map, node, error));
        } else if (kind == DGG_LOCATION) {
            DGG_TRY(make_location(map, node, error));
        } else if (dgg_concept_is_paper(kind)) {
            DGG_TRY(make_paper(map, node, error));
        } else {
            DGG_TRY(make_venue(map, node, error));
        }
        dgg_concept_paint(map, node);
    }
done:
    return status;
}
