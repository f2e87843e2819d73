/* Clusters by rank of centrality and density, and names that give way. */
#include "layouts/pictures/thematic/bubbles.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/callon.h"
#include "graph/time_tables.h"

enum { USUAL = 20, MOST = 40, NAME_LINES = 3, SIDES = 4, QUADRANTS = 4 };

static const double edge = 30, largest = 28, smallest = 8, name_width = 118, name_gap = 4;
static const double least_field_for_names = 400, name_line = DGG_CHART_SMALL * 1.25, mark_room = 20;

static int by_occurrences(const void *left, const void *right)
{
    const dgg_thematic_bubble *one = left, *other = right;
    double first = one->box.width, second = other->box.width;
    int order = (first < second) - (first > second);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static double value_of(const dgg_thematic_picture *p, size_t bubble, int axis)
{
    return dgg_charted_number(&p->table, p->bubbles[bubble].row,
                              axis == 0 ? DGG_THEMATIC_CENTRALITY : DGG_THEMATIC_DENSITY);
}

/* Equal ones in their order: each has a rank of its own. */
static void rank(dgg_thematic_picture *p, int axis)
{
    for (size_t i = 0; i < p->count; i++) {
        double value = value_of(p, i, axis);
        p->bubbles[i].ranks[axis] = 0;
        for (size_t j = 0; j < p->count; j++) {
            double other = value_of(p, j, axis);
            p->bubbles[i].ranks[axis] += other < value || (other == value && j < i);
        }
        p->below[axis] += value <= p->medians[axis];
    }
}

static dgg_status find_medians(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_callon_cluster *clusters = NULL;
    DGG_TRY(dgg_grow(&clusters, p->found + 1, sizeof *clusters, p->chart.error));
    for (size_t i = 0; i < p->found; i++) {
        clusters[i] = (dgg_callon_cluster){
            (size_t)dgg_charted_number(&p->table, i, DGG_THEMATIC_WORDS),
            dgg_charted_number(&p->table, i, DGG_THEMATIC_CENTRALITY),
            dgg_charted_number(&p->table, i, DGG_THEMATIC_DENSITY),
        };
    }
    DGG_TRY(dgg_callon_medians(clusters, p->found, p->medians, p->chart.error));
done:
    dgg_release(clusters);
    return status;
}

dgg_status dgg_thematic_gather(dgg_thematic_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    const dgg_time_options how = dgg_charted_time(p->chart.options);
    size_t top = p->chart.options->top;
    top = top == 0 ? USUAL : top < MOST ? top : MOST;
    DGG_TRY(dgg_time_table_fill(analysis->graph, &how, "thematic", &p->table, p->chart.error));
    p->found = dgg_table_row_count(&p->table);
    if (p->found == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "there are no clusters of themes: a thematic map needs records with two "
                        "themes or more");
    }
    DGG_TRY(dgg_grow(&p->bubbles, p->found + 1, sizeof *p->bubbles, p->chart.error));
    for (size_t i = 0; i < p->found; i++) {
        double occurrences = dgg_charted_number(&p->table, i, DGG_THEMATIC_OCCURRENCES);
        p->bubbles[i] = (dgg_thematic_bubble){ .row = i, .box = { .width = occurrences } };
    }
    dgg_sort(p->bubbles, p->found, sizeof *p->bubbles, by_occurrences);
    p->count = p->found < top ? p->found : top;
    DGG_TRY(find_medians(p));
    rank(p, 0);
    rank(p, 1);
done:
    return status;
}

static double place_at(const dgg_thematic_picture *p, int axis, double rank)
{
    const dgg_box *field = &p->chart.field;
    double share = rank / (double)p->count;
    return axis == 0
               ? field->centre.x - field->width / 2 + edge + share * (field->width - 2 * edge)
               : field->centre.y + field->height / 2 - edge - share * (field->height - 2 * edge);
}

double dgg_thematic_cut(const dgg_thematic_picture *p, int axis)
{
    return place_at(p, axis, (double)p->below[axis]);
}

/* Half of the least distance, so that none touches another. */
static double most_radius(const dgg_thematic_picture *p)
{
    double least = largest * 2 + 2;
    for (size_t i = 0; i < p->count; i++) {
        for (size_t j = 0; j < i; j++) {
            double apart = dgg_distance(p->bubbles[i].box.centre, p->bubbles[j].box.centre);
            least = fmin(least, apart);
        }
    }
    return least / 2 - 1;
}

static dgg_box side_of(const dgg_thematic_bubble *bubble, size_t side)
{
    double height = name_line * (double)bubble->name.count, width = bubble->name.width;
    double across = bubble->box.width / 2 + name_gap + width / 2;
    double along = bubble->box.height / 2 + 2 + height / 2;
    dgg_point centre = bubble->box.centre;
    centre.x += side == 0 ? across : side == 1 ? -across : 0;
    centre.y += side == 2 ? along : side == 3 ? -along : 0;
    return (dgg_box){ centre, width, height };
}

static bool is_in_field(const dgg_thematic_picture *p, const dgg_box *box)
{
    const dgg_box *field = &p->chart.field;
    return fabs(box->centre.x - field->centre.x) + box->width / 2 < field->width / 2 - 2 &&
           fabs(box->centre.y - field->centre.y) + box->height / 2 < field->height / 2 - 2;
}

static bool is_free(const dgg_thematic_picture *p, size_t bubble, const dgg_box *box)
{
    bool is_clear = is_in_field(p, box);
    for (size_t i = 0; i < QUADRANTS && is_clear; i++) {
        is_clear = p->names[i].width == 0 || dgg_boxes_gap(&p->names[i], box) > 2;
    }
    for (size_t i = 0; i < p->count && is_clear; i++) {
        const dgg_thematic_bubble *other = &p->bubbles[i];
        is_clear = (i == bubble || dgg_boxes_gap(&other->box, box) > 2) &&
                   (other->name_box.width == 0 || dgg_boxes_gap(&other->name_box, box) > 3);
    }
    return is_clear;
}

static dgg_status place_name(dgg_thematic_picture *p, size_t number)
{
    dgg_status status = DGG_OK;
    dgg_thematic_bubble *bubble = &p->bubbles[number];
    const dgg_wrapping how = { DGG_REGULAR, DGG_CHART_SMALL, name_width, NAME_LINES, 0 };
    dgg_text name = dgg_charted_text(&p->table, bubble->row, DGG_THEMATIC_CLUSTER);
    DGG_TRY(dgg_chart_wrap(&p->chart, name, &how, &bubble->name));
    for (size_t side = 0; side < SIDES && bubble->name_box.width == 0; side++) {
        dgg_box box = side_of(bubble, side);
        bubble->name_box = is_free(p, number, &box) ? box : bubble->name_box;
    }
done:
    return status;
}

/* The first cluster at both medians is in no quadrant: it stands where the lines cross, unless all
 * are at a median and its line is at the edge. */
static void place_in_none(dgg_thematic_picture *p)
{
    for (size_t i = 0; i < p->count && p->found > 1; i++) {
        if (value_of(p, i, 0) == p->medians[0] && value_of(p, i, 1) == p->medians[1]) {
            dgg_point *at = &p->bubbles[i].box.centre;
            at->x = p->below[0] < p->count ? dgg_thematic_cut(p, 0) : at->x;
            at->y = p->below[1] < p->count ? dgg_thematic_cut(p, 1) : at->y;
            return;
        }
    }
}

dgg_status dgg_thematic_place(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    double most = 1;
    for (size_t i = 0; i < p->count; i++) {
        dgg_thematic_bubble *bubble = &p->bubbles[i];
        bubble->box.centre = (dgg_point){ place_at(p, 0, (double)bubble->ranks[0] + 0.5),
                                          place_at(p, 1, (double)bubble->ranks[1] + 0.5) };
        most = fmax(most, bubble->box.width);
    }
    place_in_none(p);
    double radius = most_radius(p);
    for (size_t i = 0; i < p->count; i++) {
        double size =
            2 * dgg_style_size(p->bubbles[i].box.width, most, fmin(smallest, radius), radius);
        p->bubbles[i].box.width = p->bubbles[i].box.height = size;
    }
    for (size_t i = 0; i < p->count && p->chart.field.width >= least_field_for_names; i++) {
        DGG_TRY(place_name(p, i));
    }
done:
    return status;
}

dgg_status dgg_thematic_list(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    p->chart.bottom += 10;
    for (size_t i = 0; i < p->count; i++) {
        size_t row = p->bubbles[i].row;
        dgg_listed entry = { .name = dgg_charted_text(&p->table, row, DGG_THEMATIC_CLUSTER),
                             .more = dgg_charted_text(&p->table, row, DGG_THEMATIC_MEMBERS) };
        entry.more.length = p->is_brief ? 0 : entry.more.length;
        DGG_TRY(dgg_chart_print(&p->chart, &entry.mark, "%zu", i + 1));
        DGG_TRY(dgg_chart_list(&p->chart, &entry, mark_room));
    }
done:
    return status;
}

void dgg_thematic_forget(dgg_thematic_picture *p)
{
    dgg_release(p->bubbles);
    dgg_table_destroy(&p->table);
    dgg_chart_destroy(&p->chart);
}
