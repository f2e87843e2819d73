/* Labels stand inside or beside their dots where nothing else is: eight places are tried, the
 * largest dots choose first, and who finds none has its name in the tooltip only. */
#include <math.h>

#include "base/buffer.h"
#include "corpus/people.h"
#include "layouts/labels.h"
#include "layouts/pictures/network/picked.h"

static const double smallest = 8.5, largest = 14, away = 2.5, line_height = 1.15;

enum { MOST_LINES = 2, PLACES = 8 };

/* Where labels stand already: a grid, so that few are looked at. */
typedef struct taken {
    dgg_box *boxes;
    size_t count, room;
} taken;

/* The first year from 1000 to 2099 in the text; empty if there is none. */
static dgg_text find_year(dgg_text text)
{
    for (size_t i = 0, digits = 0; i <= text.length; i++) {
        bool is_digit = i < text.length && text.start[i] >= '0' && text.start[i] <= '9';
        const char *year = text.start + i - digits;
        if (!is_digit && digits == 4 && (*year == '1' || (*year == '2' && year[1] == '0'))) {
            return (dgg_text){ year, 4 };
        }
        digits = is_digit ? digits + 1 : 0;
    }
    return (dgg_text){ 0 };
}

/* "Roy 1993" for a cited work that names its author first; else the whole of it. */
static dgg_status name_reference(dgg_chart *chart, const dgg_node *node, dgg_text *name)
{
    dgg_text year = find_year(node->label), rest = node->label;
    dgg_text family = dgg_text_cut(&rest, ',');
    if (year.length == 0 || family.length == 0 || family.length > 30 || rest.length == 0 ||
        family.start + family.length > year.start) {
        return DGG_OK;
    }
    return dgg_chart_print(chart, name, "%.*s %.*s", (int)family.length, family.start,
                           (int)year.length, year.start);
}

/* "Li 2019" for a paper with an author, else its label. */
static dgg_status name_node(const dgg_picked *picked, dgg_chart *chart, const dgg_node *node,
                            dgg_text *name)
{
    const dgg_corpus *corpus = picked->analysis->graph->corpus;
    bool is_record = node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT;
    *name = node->label;
    if (node->kind == DGG_REFERENCE) {
        return name_reference(chart, node, name);
    }
    if (!is_record || corpus->papers[node->entry].authors.count == 0) {
        return DGG_OK;
    }
    const dgg_paper *paper = &corpus->papers[node->entry];
    dgg_text family = dgg_person_family(paper->authors.items[0]);
    const char *others = paper->authors.count > 1 ? " et al." : "";
    if (paper->year <= 0) {
        return dgg_chart_print(chart, name, "%.*s%s", (int)family.length, family.start, others);
    }
    return dgg_chart_print(chart, name, "%.*s%s %d", (int)family.length, family.start, others,
                           paper->year);
}

static bool is_free(const dgg_picked *picked, size_t own, const taken *labels, const dgg_box *box,
                    const dgg_box *field)
{
    bool is_inside = fabs(box->centre.x - field->centre.x) <= (field->width - box->width) / 2 &&
                     fabs(box->centre.y - field->centre.y) <= (field->height - box->height) / 2;
    for (size_t i = 0; i < labels->count && is_inside; i++) {
        is_inside = dgg_boxes_gap(box, &labels->boxes[i]) > 0.5;
    }
    for (size_t i = 0; i < picked->node_count && is_inside; i++) {
        const dgg_picked_node *node = &picked->nodes[i];
        dgg_box dot = { node->at, 2 * node->radius, 2 * node->radius };
        is_inside = i == own || dgg_boxes_gap(box, &dot) > 0.5;
    }
    return is_inside;
}

/* Below, above, right, left, then the corners. */
static dgg_box place_of(const dgg_picked_node *node, size_t place, double width, double height)
{
    static const double x[PLACES] = { 0, 0, 1, -1, 1, -1, 1, -1 };
    static const double y[PLACES] = { 1, -1, 0, 0, 1, 1, -1, -1 };
    double share = place < 4 ? 1 : 0.72, side = place < 4 ? node->radius + away : node->radius;
    return (dgg_box){ { node->at.x + x[place] * (side * share + width / 2),
                        node->at.y + y[place] * (side * share + height / 2) },
                      width,
                      height };
}

static dgg_status write_lines(dgg_chart *chart, const dgg_lines *lines, const dgg_box *box,
                              const dgg_scene_text *model)
{
    dgg_status status = DGG_OK;
    double top = box->centre.y - box->height / 2;
    for (size_t i = 0; i < lines->count; i++) {
        dgg_scene_text text = *model;
        text.text = lines->items[i];
        text.at =
            (dgg_point){ box->centre.x, top + model->size * (0.78 + line_height * (double)i) };
        DGG_TRY(dgg_scene_add_text(chart->scene, &text, chart->error));
    }
done:
    return status;
}

static dgg_status label_node(dgg_picked *picked, size_t number, dgg_chart *chart, taken *labels)
{
    dgg_status status = DGG_OK;
    dgg_picked_node *node = &picked->nodes[number];
    double size = dgg_style_size(node->size, picked->largest, smallest, largest);
    const dgg_scene_text model = { .size = size,
                                   .face = size > 11 ? DGG_BOLD : DGG_REGULAR,
                                   .fill = { DGG_TEXT_INK, 0 },
                                   .has_halo = true };
    dgg_text name = { 0 };
    dgg_lines lines = { 0 };
    dgg_wrapping how = { model.face, size, size * 11, MOST_LINES, size * 15 };
    DGG_TRY(name_node(picked, chart, &picked->analysis->graph->nodes[node->node], &name));
    DGG_TRY(dgg_label_wrap(name, &how, &chart->arena, &lines, chart->error));
    double height = size * (1 + line_height * ((double)lines.count - 1));
    for (size_t i = 0; i < PLACES && lines.count > 0 && !node->is_labelled; i++) {
        dgg_box box = place_of(node, i, lines.width * 1.06, height);
        node->is_labelled = is_free(picked, number, labels, &box, &chart->field);
        if (node->is_labelled) {
            labels->boxes[labels->count++] = box;
            picked->labelled++;
            DGG_TRY(write_lines(chart, &lines, &box, &model));
        }
    }
done:
    return status;
}

dgg_status dgg_picked_label(dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    taken labels = { 0 };
    DGG_TRY(dgg_grow(&labels.boxes, picked->node_count + 1, sizeof *labels.boxes, chart->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        DGG_TRY(label_node(picked, i, chart, &labels));
    }
done:
    dgg_release(labels.boxes);
    return status;
}
