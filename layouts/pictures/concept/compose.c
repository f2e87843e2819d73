/* From top to bottom: title, the map itself, nodes that stand apart, legend. */
#include "layouts/pictures/concept/compose.h"

#include <math.h>

#include "layouts/labels.h"
#include "layouts/pictures/concept/captions.h"
#include "layouts/pictures/concept/chinese.h"
#include "layouts/pictures/concept/legend.h"
#include "layouts/pictures/concept/links.h"
#include "layouts/pictures/concept/paints.h"
#include "layouts/pictures/concept/tooltips.h"
#include "layouts/pictures/concept/words.h"

static const double margin = 24, name_size = 15;
static const double least_width = 640, apart_gap = 12, dot_gap = 3, largest_dot = 14;

typedef struct paper_sheet {
    dgg_concept *map;
    dgg_scene *scene;
    double width;  /* of what is between the margins */
    double bottom; /* of what has been put down */
    dgg_error *error;
} paper_sheet;

static dgg_status add_lines(paper_sheet *sheet, dgg_text words, const dgg_scene_text *model)
{
    dgg_status status = DGG_OK;
    dgg_lines lines = { 0 };
    dgg_scene_text text = *model;
    dgg_wrapping how = { model->face, model->size, sheet->width, 4, 0 };
    DGG_TRY(dgg_label_wrap(words, &how, &sheet->map->arena, &lines, sheet->error));
    for (size_t i = 0; i < lines.count; i++) {
        text.text = lines.items[i];
        text.at = (dgg_point){ margin, sheet->bottom + text.size };
        text.anchor = DGG_FROM_LEFT;
        sheet->bottom += text.size * 1.35;
        DGG_TRY(dgg_scene_add_text(sheet->scene, &text, sheet->error));
    }
done:
    return status;
}

typedef dgg_status tell(dgg_concept *map, dgg_text *words, dgg_error *error);

/* In the language of the picture. */
static dgg_status say(paper_sheet *sheet, tell *english, tell *chinese, dgg_text *words)
{
    return (sheet->map->options->is_in_chinese ? chinese : english)(sheet->map, words,
                                                                    sheet->error);
}

static dgg_status add_titles(paper_sheet *sheet)
{
    static const dgg_scene_text title = { .size = 22,
                                          .face = DGG_BOLD,
                                          .fill = { DGG_TEXT_INK, 0 } };
    static const dgg_scene_text subtitle = { .size = 12, .fill = { DGG_MUTED_INK, 0 } };
    dgg_status status = DGG_OK;
    dgg_text words = { 0 };
    DGG_TRY(say(sheet, dgg_concept_title, dgg_concept_chinese_title, &words));
    DGG_TRY(add_lines(sheet, words, &title));
    if (sheet->map->node_count == 0) {
        const char *nothing = dgg_concept_say(
            sheet->map, "Nothing to draw: there are no papers, themes or locations.",
            "没有可绘的内容：没有论文、主题或地点。");
        DGG_TRY(add_lines(sheet, dgg_text_of(nothing), &subtitle));
        goto done;
    }
    DGG_TRY(say(sheet, dgg_concept_subtitle, dgg_concept_chinese_subtitle, &words));
    DGG_TRY(add_lines(sheet, words, &subtitle));
    DGG_TRY(say(sheet, dgg_concept_omissions, dgg_concept_chinese_omissions, &words));
    DGG_TRY(add_lines(sheet, words, &subtitle));
    sheet->bottom += 16;
done:
    return status;
}

static dgg_status add_hull(paper_sheet *sheet, uint32_t group)
{
    dgg_status status = DGG_OK;
    dgg_scene *scene = sheet->scene;
    const dgg_plan_group *planned = &sheet->map->plan.groups[group];
    const dgg_concept_group *named = &sheet->map->groups[group];
    unsigned hue = dgg_concept_hue(sheet->map, named->community);
    dgg_hull hull = { .first_point = (uint32_t)scene->point_count,
                      .point_count = (uint32_t)planned->corner_count,
                      .look = { .fill = { DGG_TINT, hue },
                                .stroke = { DGG_LINE, hue },
                                .thickness = 1,
                                .opacity = 1,
                                .is_dashed = hue > 0 && dgg_style_is_repeated(named->community) },
                      .first_text = (uint32_t)scene->text_count,
                      .text_count = (uint32_t)named->name.count };
    for (size_t i = 0; i < planned->corner_count; i++) {
        dgg_point corner = sheet->map->plan.corners[planned->first_corner + i];
        DGG_TRY(dgg_scene_add_point(scene, corner, sheet->error));
    }
    double top = planned->name.centre.y - planned->name.height / 2;
    for (size_t i = 0; i < named->name.count; i++) {
        dgg_scene_text text = { .text = named->name.items[i],
                                .at = { planned->name.centre.x, top + name_size * 0.95 },
                                .size = name_size,
                                .face = DGG_BOLD,
                                .fill = { DGG_INK, hue } };
        top += name_size * 1.2;
        DGG_TRY(dgg_scene_add_text(scene, &text, sheet->error));
    }
    DGG_TRY(dgg_concept_about_group(sheet->map, group, &hull.about, sheet->error));
    DGG_TRY(dgg_scene_add_hull(scene, &hull, sheet->error));
done:
    return status;
}

/* Texts of the node, moved from the origin to where it stands. */
static dgg_status add_node(paper_sheet *sheet, size_t number)
{
    dgg_status status = DGG_OK;
    const dgg_concept_node *node = &sheet->map->nodes[number];
    dgg_shape shape = { .form = node->form,
                        .box = node->box,
                        .look = node->look,
                        .first_text = (uint32_t)sheet->scene->text_count,
                        .text_count = (uint32_t)node->text_count };
    for (size_t i = 0; i < node->text_count; i++) {
        dgg_scene_text text = sheet->map->texts[node->first_text + i];
        text.at.x += node->box.centre.x;
        text.at.y += node->box.centre.y;
        DGG_TRY(dgg_scene_add_text(sheet->scene, &text, sheet->error));
    }
    DGG_TRY(dgg_concept_about_node(sheet->map, number, &shape.about, sheet->error));
    DGG_TRY(dgg_scene_add_shape(sheet->scene, &shape, sheet->error));
done:
    return status;
}

static dgg_status add_heading(paper_sheet *sheet)
{
    static const dgg_scene_text heading = { .size = 12,
                                            .face = DGG_BOLD,
                                            .fill = { DGG_MUTED_INK, 0 } };
    dgg_status status = DGG_OK;
    dgg_text words = { 0 };
    DGG_TRY(say(sheet, dgg_concept_apart, dgg_concept_chinese_apart, &words));
    if (words.length > 0) {
        DGG_TRY(add_lines(sheet, words, &heading));
        sheet->bottom += 6;
    }
done:
    return status;
}

/* Rows of the nodes without a group: those with a text, or dots. */
static dgg_status add_rows(paper_sheet *sheet, bool are_dots)
{
    dgg_status status = DGG_OK;
    double x = margin, row = 0, gap = are_dots ? dot_gap : apart_gap;
    for (size_t i = 0; i < sheet->map->node_count; i++) {
        dgg_concept_node *node = &sheet->map->nodes[i];
        double width = are_dots ? largest_dot : node->box.width;
        double height = are_dots ? largest_dot : node->box.height;
        if (node->group != DGG_NO_GROUP || (node->detail == DGG_AS_DOT) != are_dots) {
            continue;
        }
        if (x > margin && x + width > margin + sheet->width) {
            x = margin;
            sheet->bottom += row + gap;
            row = 0;
        }
        node->box.centre = (dgg_point){ x + width / 2, sheet->bottom + height / 2 };
        x += width + gap;
        row = fmax(row, height);
        DGG_TRY(add_node(sheet, i));
    }
    sheet->bottom += row > 0 ? row + apart_gap : 0;
done:
    return status;
}

/* Below the map. */
static dgg_status add_apart(paper_sheet *sheet)
{
    dgg_status status = DGG_OK;
    double top = sheet->bottom;
    DGG_TRY(add_heading(sheet));
    DGG_TRY(add_rows(sheet, false));
    DGG_TRY(add_rows(sheet, true));
    sheet->bottom += sheet->bottom > top ? 8 : 0;
done:
    return status;
}

static dgg_status add_map(paper_sheet *sheet)
{
    dgg_status status = DGG_OK;
    dgg_concept *map = sheet->map;
    dgg_box bounds = dgg_plan_bounds(&map->plan);
    double left = margin + (sheet->width - bounds.width) / 2;
    dgg_plan_move(&map->plan, (dgg_point){ ceil(left), ceil(sheet->bottom) });
    sheet->bottom += bounds.height + 18;
    for (uint32_t group = 0; group < map->group_count; group++) {
        DGG_TRY(add_hull(sheet, group));
    }
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_concept_node *node = &map->nodes[i];
        if (node->group != DGG_NO_GROUP) {
            node->box.centre = map->plan.nodes[node->plan].box.centre;
            DGG_TRY(add_node(sheet, i));
        }
    }
    DGG_TRY(dgg_concept_add_links(map, sheet->scene, sheet->error));
done:
    return status;
}

dgg_status dgg_concept_compose(dgg_concept *map, dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double width = fmax(dgg_plan_bounds(&map->plan).width, least_width);
    paper_sheet sheet = { map, scene, width, margin - 8, error };
    DGG_TRY(add_titles(&sheet));
    DGG_TRY(map->group_count > 0 ? add_map(&sheet) : DGG_OK);
    DGG_TRY(add_apart(&sheet));
    dgg_box legend = { { margin + width / 2, sheet.bottom }, width, 0 };
    DGG_TRY(map->node_count > 0 ? dgg_concept_add_legend(map, scene, &legend, error) : DGG_OK);
    scene->width = ceil(width + 2 * margin);
    scene->height = ceil(sheet.bottom + legend.height + margin / 2);
    scene->name = dgg_text_of("concept");
    DGG_TRY(say(&sheet, dgg_concept_title, dgg_concept_chinese_title, &scene->title));
    DGG_TRY(dgg_concept_description(map, &scene->description, error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->title, error));
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->description, error));
    DGG_TRY(dgg_concept_add_captions(map, scene, error));
done:
    return status;
}
