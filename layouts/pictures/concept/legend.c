/* The legend flows like words: samples and notes from left to right, then the next row. */
#include "layouts/pictures/concept/legend.h"

#include <math.h>
#include <stdio.h>

#include "layouts/pictures/concept/chinese.h"
#include "layouts/pictures/concept/paints.h"

static const double size = 11, row = 30, gap = 18, sample_height = 20, line_length = 30;

enum { LONGEST_NOTE = 120 };

typedef struct legend_flow {
    const dgg_concept *map;
    dgg_scene *scene;
    double left, right, x, y; /* y is the middle of the row */
    dgg_error *error;
} legend_flow;

/* Makes room for something so wide; the place is where it starts. */
static dgg_point take_room(legend_flow *flow, double width)
{
    if (flow->x + width > flow->right && flow->x > flow->left) {
        flow->x = flow->left;
        flow->y += row;
    }
    dgg_point place = { flow->x, flow->y };
    flow->x += width + gap;
    return place;
}

static double width_of(const char *words, dgg_face face)
{
    return size * dgg_metrics_width(dgg_text_of(words), face);
}

static dgg_status add_words(legend_flow *flow, const char *words, double x, double y)
{
    dgg_scene_text text = { .text = dgg_text_of(words),
                            .at = { x, y + size * 0.35 },
                            .anchor = DGG_FROM_LEFT,
                            .size = size,
                            .fill = { DGG_MUTED_INK, 0 } };
    return dgg_scene_add_text(flow->scene, &text, flow->error);
}

static dgg_status add_note(legend_flow *flow, const char *words)
{
    dgg_point place = take_room(flow, width_of(words, DGG_REGULAR));
    return add_words(flow, words, place.x, place.y);
}

/* A shape with its name inside. */
static dgg_status add_sample(legend_flow *flow, const dgg_shape *model, const dgg_scene_text *words)
{
    dgg_status status = DGG_OK;
    dgg_shape shape = *model;
    dgg_scene_text text = *words;
    double width = size * dgg_metrics_width(text.text, text.face) * 1.16 + 22;
    dgg_point place = take_room(flow, width);
    text.size = size;
    text.at = (dgg_point){ place.x + width / 2, place.y + size * 0.35 };
    shape.box = (dgg_box){ { place.x + width / 2, place.y }, width, sample_height };
    shape.look.thickness = 1.3;
    shape.about.kind = dgg_text_of("legend");
    shape.first_text = (uint32_t)flow->scene->text_count;
    shape.text_count = 1;
    DGG_TRY(dgg_scene_add_text(flow->scene, &text, flow->error));
    DGG_TRY(dgg_scene_add_shape(flow->scene, &shape, flow->error));
done:
    return status;
}

static dgg_status add_samples(legend_flow *flow)
{
    bool is_by_kind = dgg_concept_is_by(flow->map, "kind");
    const dgg_paint grey_ink = { DGG_INK, is_by_kind ? 4 : 0 };
    const dgg_paint grey_line = { DGG_LINE, is_by_kind ? 1 : 0 };
    static const dgg_paint text = { DGG_TEXT_INK, 0 }, face = { DGG_CARD_FACE, 0 };
    dgg_status status = DGG_OK;
    const size_t *shown = flow->map->shown;
    dgg_shape card = { .form = DGG_CARD, .look = { .fill = face, .stroke = grey_line } };
    dgg_shape sheet = { .form = DGG_SHEET, .look = { .fill = face, .stroke = grey_line } };
    dgg_shape theme = { .form = DGG_ELLIPSE,
                        .look = { .fill = { DGG_SOLID, is_by_kind ? 8 : 0 },
                                  .stroke = { DGG_GROUND, 0 } } };
    dgg_shape place = { .form = DGG_HEXAGON,
                        .look = { .fill = face, .stroke = { DGG_LINE, is_by_kind ? 4 : 0 } } };
    dgg_shape fold = { .form = DGG_CARD,
                       .look = {
                           .fill = { DGG_TINT, 0 }, .stroke = grey_line, .is_dashed = true } };
    dgg_shape venue = { .form = DGG_SHEET,
                        .look = { .fill = { DGG_TINT, 0 }, .stroke = { DGG_QUIET, 0 } } };
    const struct sample {
        size_t count;
        const dgg_shape *shape;
        dgg_scene_text words;
    } samples[] = {
        { shown[DGG_PAPER],
          &card,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "paper", "论文")), .fill = text } },
        { flow->map->folded_count,
          &fold,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "+ further papers", "+ 其余论文")),
            .fill = { DGG_INK, 0 } } },
        { shown[DGG_DOCUMENT],
          &sheet,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "document", "文件")), .fill = text } },
        { shown[DGG_EVENT],
          &sheet,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "event", "活动")), .fill = text } },
        { shown[DGG_THEME],
          &theme,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "theme", "主题")),
            .face = DGG_BOLD,
            .fill = { DGG_ON_SOLID, 0 } } },
        { shown[DGG_LOCATION],
          &place,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "location", "地点")),
            .is_italic = true,
            .fill = grey_ink } },
        { shown[DGG_VENUE],
          &venue,
          { .text = dgg_text_of(dgg_concept_say(flow->map, "venue", "刊物")),
            .fill = { DGG_MUTED_INK, 0 } } },
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        if (samples[i].count > 0) {
            DGG_TRY(add_sample(flow, samples[i].shape, &samples[i].words));
        }
    }
done:
    return status;
}

static dgg_status add_dot(legend_flow *flow)
{
    const char *words = dgg_concept_say(flow->map, "paper of lower PageRank", "PageRank较低的论文");
    dgg_status status = DGG_OK;
    dgg_point place = take_room(flow, 16 + width_of(words, DGG_REGULAR));
    dgg_shape dot = { .form = DGG_DOT,
                      .box = { { place.x + 5, place.y }, 9, 9 },
                      .look = { .fill = { DGG_LINE, dgg_concept_is_by(flow->map, "kind") },
                                .stroke = { DGG_GROUND, 0 },
                                .thickness = 1 },
                      .about = { .kind = dgg_text_of("legend") } };
    DGG_TRY(dgg_scene_add_shape(flow->scene, &dot, flow->error));
    DGG_TRY(add_words(flow, words, place.x + 16, place.y));
done:
    return status;
}

static dgg_status add_line(legend_flow *flow, const char *words, dgg_paint stroke, bool is_dashed)
{
    dgg_status status = DGG_OK;
    double start = line_length + 6;
    dgg_point place = take_room(flow, start + width_of(words, DGG_REGULAR));
    dgg_curve line = { .first_point = (uint32_t)flow->scene->point_count,
                       .point_count = 2,
                       .look = { .stroke = stroke, .thickness = 1.4, .is_dashed = is_dashed },
                       .about = { .kind = dgg_text_of("legend") } };
    DGG_TRY(dgg_scene_add_point(flow->scene, place, flow->error));
    DGG_TRY(dgg_scene_add_point(flow->scene, (dgg_point){ place.x + line_length, place.y },
                                flow->error));
    DGG_TRY(dgg_scene_add_curve(flow->scene, &line, flow->error));
    DGG_TRY(add_words(flow, words, place.x + start, place.y));
done:
    return status;
}

static dgg_status add_lines(legend_flow *flow)
{
    dgg_status status = DGG_OK;
    const dgg_concept *map = flow->map;
    bool has_inside = false, has_between = false, has_parts = false;
    for (size_t i = 0; i < map->link_count; i++) {
        bool is_part = map->analysis->graph->links[map->links[i].link].type == DGG_PART_OF;
        has_parts = has_parts || is_part;
        has_inside = has_inside || (!is_part && map->links[i].is_inside);
        has_between = has_between || (!is_part && !map->links[i].is_inside);
    }
    if (has_inside) {
        DGG_TRY(add_line(flow, dgg_concept_say(map, "inside a community", "社群内"),
                         (dgg_paint){ DGG_LINE, dgg_concept_hue(map, 1) }, false));
    }
    if (has_between) {
        DGG_TRY(add_line(flow, dgg_concept_say(map, "between communities", "社群间"),
                         (dgg_paint){ DGG_QUIET, 0 }, false));
    }
    if (has_parts) {
        DGG_TRY(add_line(flow, dgg_concept_say(map, "lies within", "位于其中"),
                         (dgg_paint){ DGG_QUIET, 0 }, true));
    }
done:
    return status;
}

static dgg_status add_notes(legend_flow *flow)
{
    dgg_status status = DGG_OK;
    const dgg_concept *map = flow->map;
    bool has_untitled = false;
    for (size_t i = 0; i < map->node_count; i++) {
        has_untitled = has_untitled || dgg_concept_graph_node(map, i)->label_is_inferred;
    }
    char note[LONGEST_NOTE];
    const char *measure = map->options->size_by;
    snprintf(note, sizeof note, dgg_concept_say(map, "size grows with %s", "大小：%s"),
             measure != NULL ? measure : "PageRank");
    DGG_TRY(add_note(flow, note));
    bool is_by_community = dgg_concept_is_by(map, "community");
    if (map->group_count > 0) {
        DGG_TRY(add_note(
            flow, is_by_community
                      ? dgg_concept_say(map, "colour and hull: community, named by its themes",
                                        "颜色与外框：社群，以其主题命名")
                      : dgg_concept_say(map, "hull: community, named by its themes",
                                        "外框：社群，以其主题命名")));
    }
    if (map->options->highlighted != NULL) {
        snprintf(note, sizeof note, dgg_concept_say(map, "thick dark outline: %s", "深色粗框：%s"),
                 map->options->highlight != NULL ? map->options->highlight : "highlighted");
        DGG_TRY(add_note(flow, note));
    }
    if (is_by_community && map->analysis->community_count >= DGG_HUE_COUNT) {
        DGG_TRY(add_note(flow, dgg_concept_say(map, "dashed hull: its colour is used a second time",
                                               "虚线外框：颜色重复使用")));
    }
    if (has_untitled) {
        DGG_TRY(add_note(flow,
                         dgg_concept_say(map, "[untitled]: first words of a record without a title",
                                         "[untitled]：无标题记录的开头文字")));
    }
done:
    return status;
}

/* A sample a level, where colours mean years. */
static dgg_status add_years(legend_flow *flow)
{
    dgg_status status = DGG_OK;
    int first = 0, last = 0;
    if (!dgg_concept_is_by(flow->map, "year") || !dgg_concept_years(flow->map, &first, &last)) {
        return DGG_OK;
    }
    double step = (last - first + 1.0) / DGG_SCALE_LEVELS;
    for (unsigned level = 0; level < DGG_SCALE_LEVELS; level++) {
        char words[LONGEST_NOTE];
        int from = first + (int)ceil(level * step - 1e-9);
        int to = first + (int)ceil((level + 1) * step - 1e-9) - 1;
        if (to < from) {
            continue;
        }
        snprintf(words, sizeof words, to > from ? "%d–%d" : "%d", from, to);
        const dgg_shape card = {
            .form = DGG_CARD, .look = { .fill = { DGG_SCALE, level }, .stroke = { DGG_LINE, 0 } }
        };
        const dgg_scene_text text = { .text = dgg_text_of(words), .fill = { DGG_ON_SCALE, level } };
        DGG_TRY(add_sample(flow, &card, &text));
    }
done:
    return status;
}

dgg_status dgg_concept_add_legend(const dgg_concept *map, dgg_scene *scene, dgg_box *area,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    double left = area->centre.x - area->width / 2, top = area->centre.y - area->height / 2;
    legend_flow flow = { map, scene, left, left + area->width, left, top + row / 2, error };
    DGG_TRY(add_samples(&flow));
    DGG_TRY(map->dots > 0 ? add_dot(&flow) : DGG_OK);
    DGG_TRY(add_years(&flow));
    DGG_TRY(add_lines(&flow));
    DGG_TRY(add_notes(&flow));
    area->height = flow.y + row / 2 - top;
    area->centre.y = top + area->height / 2;
done:
    return status;
}
