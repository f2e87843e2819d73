/* Labels stand beside their dots where nothing else is: the largest dots choose first, and who
 * finds no room has its name in the tooltip only. */
#include "corpus/people.h"
#include "layouts/crowd.h"
#include "layouts/labels.h"
#include "layouts/pictures/network/picked.h"

static const double smallest = 8.5, largest = 14, line_height = 1.15;

enum { MOST_LINES = 2 };

/* The first year from 1000 to 2099 in the text; empty if there is none. */
static dgg_text find_year(dgg_text text)
{
    for (size_t i = 0, digits = 0; i <= text.length; i++) {
        bool is_digit = i < text.length && text.start[i] >= '0' && text.start[i] <= '9';
        const char *year = !is_digit && digits == 4 ? text.start + i - digits : "";
        if (*year == '1' || (*year == '2' && year[1] == '0')) {
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

dgg_status dgg_picked_name(const dgg_picked *picked, dgg_chart *chart, const dgg_node *node,
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

/* Cut to what a legend has room for. */
static dgg_status name_short(const dgg_picked *picked, dgg_chart *chart, uint32_t node,
                             dgg_text *name)
{
    dgg_status status = DGG_OK;
    dgg_lines lines = { .count = 0 };
    const dgg_wrapping how = { DGG_REGULAR, DGG_CHART_SMALL, DGG_CHART_SMALL * 17, 1, 0 };
    DGG_TRY(dgg_picked_name(picked, chart, &picked->analysis->graph->nodes[node], name));
    DGG_TRY(dgg_label_wrap(*name, &how, &chart->arena, &lines, chart->error));
    *name = lines.count > 0 ? lines.items[0] : (dgg_text){ 0 };
done:
    return status;
}

dgg_status dgg_picked_group_name(const dgg_picked *picked, dgg_chart *chart, uint32_t group,
                                 dgg_text *name)
{
    dgg_status status = DGG_OK;
    dgg_text names[2] = { { 0 }, { 0 } };
    size_t count = 0;
    for (size_t i = 0; i < picked->node_count && count < 2; i++) {
        if (picked->nodes[i].group == group) {
            DGG_TRY(name_short(picked, chart, picked->nodes[i].node, &names[count++]));
        }
    }
    DGG_TRY(dgg_label_join(names, count, &chart->arena, name, chart->error));
done:
    return status;
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

/* How the label of a node looks. */
static dgg_scene_text model_of(const dgg_picked *picked, const dgg_picked_node *node)
{
    double size = dgg_style_size(node->size, picked->largest, smallest, largest);
    return (dgg_scene_text){ .size = size,
                             .face = size > 11 ? DGG_BOLD : DGG_REGULAR,
                             .fill = { DGG_TEXT_INK, 0 },
                             .has_halo = true };
}

static dgg_status measure(const dgg_picked *picked, const dgg_picked_node *node, dgg_chart *chart,
                          dgg_lines *lines, dgg_beside *item)
{
    dgg_status status = DGG_OK;
    const dgg_scene_text model = model_of(picked, node);
    dgg_text name = { 0 };
    double size = model.size;
    dgg_wrapping how = { model.face, size, size * 11, MOST_LINES, size * 15 };
    DGG_TRY(dgg_picked_name(picked, chart, &picked->analysis->graph->nodes[node->node], &name));
    DGG_TRY(dgg_label_wrap(name, &how, &chart->arena, lines, chart->error));
    *item = (dgg_beside){ .at = node->at,
                          .radius = node->radius,
                          .width = lines->width * 1.06,
                          .height = size * (1 + line_height * ((double)lines->count - 1)) };
done:
    return status;
}

dgg_status dgg_picked_label(dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_beside *items = NULL;
    dgg_lines *lines = NULL;
    DGG_TRY(dgg_grow(&items, picked->node_count + 1, sizeof *items, chart->error));
    DGG_TRY(dgg_grow(&lines, picked->node_count + 1, sizeof *lines, chart->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        DGG_TRY(measure(picked, &picked->nodes[i], chart, &lines[i], &items[i]));
    }
    const dgg_crowd crowd = { items, picked->node_count, &chart->field, 0 };
    DGG_TRY(dgg_crowd_label(&crowd, &picked->labelled, chart->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        const dgg_scene_text model = model_of(picked, &picked->nodes[i]);
        DGG_TRY(items[i].is_placed ? write_lines(chart, &lines[i], &items[i].label, &model)
                                   : DGG_OK);
    }
done:
    dgg_release(items);
    dgg_release(lines);
    return status;
}
