/* Networks as maps: co-word, co-citation, coupling, co-authorship and the like; what is near is
 * tied strongly, labels give way, colours are communities or years. */
#include <math.h>

#include "base/number.h"
#include "layouts/pictures/network/picked.h"

static const double usual_width = 900, height_share = 0.7;
static const double many = 800; /* nodes that the usual width has room for */

static dgg_status open(dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_text title = { 0 }, subtitle = { 0 };
    const dgg_analysis *analysis = picked->analysis;
    if (chart->options->is_in_chinese) {
        DGG_TRY(dgg_chart_print(chart, &title, "网络图：%s", analysis->network->name));
    } else {
        DGG_TRY(dgg_chart_print(chart, &title, "Network: %s", analysis->network->summary));
    }
    DGG_TRY(dgg_chart_print(
        chart, &subtitle,
        dgg_chart_say(chart, "%zu of %zu nodes · %zu of %zu ties among them · %zu communities",
                      "%zu个节点（共%zu个）· %zu条连线（共%zu条）· %zu个社群"),
        picked->node_count, picked->all_nodes, picked->drawn_ties, picked->all_ties,
        picked->group_count + picked->other_groups));
    DGG_TRY(dgg_chart_open(chart, "network", title, subtitle));
    double few = sqrt((double)picked->node_count / 40), shape = height_share;
    double width = usual_width;
    if (dgg_picked_are_many(picked)) {
        width *= sqrt((double)picked->node_count / many);
        shape = dgg_picked_shape(picked);
    }
    chart->width = picked->options->width > 0 ? picked->options->width : width;
    double height = chart->width * shape * fmin(fmax(few, 0.35), 1);
    if (picked->options->height > 0) {
        height = fmax(picked->options->height - chart->bottom - 90, 120);
    }
    dgg_chart_set_field(chart, 0, 0, height);
done:
    return status;
}

static double width_of(const dgg_picked *picked, double weight)
{
    double lightest = picked->ties[picked->drawn_ties - 1].weight;
    double range = picked->heaviest - lightest;
    return range > 0 ? 0.4 + 3.4 * (weight - lightest) / range : 0.8;
}

static dgg_status draw_ties(const dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    for (size_t i = picked->drawn_ties; i-- > 0;) {
        const dgg_picked_tie *tie = &picked->ties[i];
        const dgg_point ends[] = { picked->nodes[tie->from].at, picked->nodes[tie->to].at };
        const dgg_look look = { .stroke = { DGG_QUIET, 0 },
                                .thickness = width_of(picked, tie->weight),
                                .opacity = 0.3 };
        const dgg_about about = { .kind = dgg_text_of("tie") };
        DGG_TRY(dgg_chart_line(chart, ends, 2, &look, &about));
    }
done:
    return status;
}

/* The level of a year among the mean years that are drawn. */
static dgg_paint paint_of(const dgg_picked *picked, const dgg_picked_node *node)
{
    if (!picked->is_by_year) {
        return dgg_style_distinct(node->group);
    }
    double range = picked->last_year - picked->first_year;
    double share = range > 0 ? (node->year - picked->first_year) / range : 0.5;
    return node->year > 0 ? (dgg_paint){ DGG_SCALE, dgg_style_level(share) }
                          : (dgg_paint){ DGG_GRID, 0 };
}

static dgg_status draw_dot(const dgg_picked *picked, const dgg_picked_node *node, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    char size[DGG_NUMBER_ROOM], year[DGG_NUMBER_ROOM];
    dgg_text tooltip = { 0 };
    const dgg_node *its = &picked->analysis->graph->nodes[node->node];
    uint32_t community = picked->analysis->community[node->node];
    dgg_text name = picked->analysis->communities[community - 1].name;
    bool has_year = node->year > 0;
    dgg_number_fixed(node->year, 1, year);
    DGG_TRY(dgg_chart_print(
        chart, &tooltip, "%.*s\n%s: %s\n%.*s%s%s", (int)its->label.length, its->label.start,
        picked->options->size_by != NULL ? picked->options->size_by : "strength",
        dgg_number_fixed(node->size, 2, size), (int)name.length, name.start,
        has_year ? "\nmean year: " : "", has_year ? year : ""));
    const dgg_shape dot = {
        .form = DGG_DOT,
        .box = { node->at, 2 * node->radius, 2 * node->radius },
        .look = { .fill = paint_of(picked, node), .stroke = { DGG_QUIET, 0 }, .thickness = 0.6 },
        .about = { .id = its->id,
                   .kind = dgg_text_of(dgg_kind_name(its->kind)),
                   .tooltip = tooltip }
    };
    DGG_TRY(dgg_scene_add_shape(chart->scene, &dot, chart->error));
done:
    return status;
}

enum { MOST_ITEMS = DGG_DISTINCT_COUNT + 7 };

typedef struct legend {
    dgg_legend_item items[MOST_ITEMS];
    size_t count;
} legend;

static void add_sample(legend *made, dgg_paint fill, dgg_text words)
{
    made->items[made->count++] =
        (dgg_legend_item){ .form = DGG_DOT,
                           .look = { .fill = fill, .stroke = { DGG_QUIET, 0 }, .thickness = 0.6 },
                           .words = words };
}

static dgg_status list_communities(const dgg_picked *picked, dgg_chart *chart, legend *made)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < picked->group_count; i++) {
        dgg_text name = { 0 };
        DGG_TRY(dgg_picked_group_name(picked, chart, (uint32_t)i, &name));
        add_sample(made, dgg_style_distinct(i), name);
    }
    if (picked->other_groups > 0) {
        dgg_text words = { 0 };
        DGG_TRY(dgg_chart_print(chart, &words,
                                dgg_chart_say(chart, "%zu other communities", "其他%zu个社群"),
                                picked->other_groups));
        add_sample(made, dgg_style_distinct(DGG_DISTINCT_COUNT), words);
    }
done:
    return status;
}

static dgg_status list_years(const dgg_picked *picked, dgg_chart *chart, legend *made)
{
    dgg_status status = DGG_OK;
    double range = picked->last_year - picked->first_year;
    bool has_undated = false;
    for (size_t i = 0; i < picked->node_count; i++) {
        has_undated = has_undated || picked->nodes[i].year <= 0;
    }
    for (unsigned level = 0; level < DGG_SCALE_LEVELS; level++) {
        char from[DGG_NUMBER_ROOM], to[DGG_NUMBER_ROOM];
        dgg_text words = { 0 };
        dgg_number_fixed(picked->first_year + range * level / DGG_SCALE_LEVELS, 1, from);
        dgg_number_fixed(picked->first_year + range * (level + 1) / DGG_SCALE_LEVELS, 1, to);
        DGG_TRY(dgg_chart_print(chart, &words, "%s%s–%s",
                                level > 0 ? "" : dgg_chart_say(chart, "mean year ", "平均年份 "),
                                from, to));
        add_sample(made, (dgg_paint){ DGG_SCALE, level }, words);
    }
    if (has_undated) {
        add_sample(made, (dgg_paint){ DGG_GRID, 0 },
                   dgg_text_of(dgg_chart_say(chart, "no year", "无年份")));
    }
done:
    return status;
}

static dgg_status add_legend(const dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    legend made = { .count = 0 };
    DGG_TRY(picked->is_by_year ? list_years(picked, chart, &made)
                               : list_communities(picked, chart, &made));
    made.items[made.count++] = (dgg_legend_item){
        .is_line = true,
        .look = { .stroke = { DGG_QUIET, 0 }, .thickness = 2, .opacity = 0.5 },
        .words = dgg_text_of(dgg_chart_say(chart, "tie: wider is stronger", "连线：越宽越强"))
    };
    made.items[made.count++] = (dgg_legend_item){ .is_note = true };
    const char *measure = picked->options->size_by;
    DGG_TRY(dgg_chart_print(
        chart, &made.items[made.count - 1].words,
        dgg_chart_say(chart, "area of a dot: %s", "圆点面积：%s"),
        measure != NULL ? measure : dgg_chart_say(chart, "strength of its ties", "连线强度之和")));
    if (picked->labelled < picked->node_count) {
        made.items[made.count++] = (dgg_legend_item){ .is_note = true };
        DGG_TRY(dgg_chart_print(chart, &made.items[made.count - 1].words,
                                dgg_chart_say(chart, "names without room, only in tooltips: %zu",
                                              "放不下而仅见于悬停提示的名称：%zu个"),
                                picked->node_count - picked->labelled));
    }
    DGG_TRY(dgg_chart_legend(chart, made.items, made.count));
done:
    return status;
}

static dgg_status draw_all(dgg_picked *picked, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_caption captions[DGG_CAPTIONS] = { { .what = { 0 } } };
    DGG_TRY(dgg_picked_init(picked));
    DGG_TRY(dgg_picked_place(picked));
    DGG_TRY(open(picked, chart));
    DGG_TRY(dgg_picked_spread(picked, &chart->field));
    DGG_TRY(draw_ties(picked, chart));
    for (size_t i = 0; i < picked->node_count; i++) {
        DGG_TRY(draw_dot(picked, &picked->nodes[i], chart));
    }
    DGG_TRY(dgg_picked_label(picked, chart));
    DGG_TRY(add_legend(picked, chart));
    DGG_TRY(dgg_picked_captions(picked, chart, captions));
    DGG_TRY(dgg_chart_close(chart, captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_picked picked = { .analysis = analysis, .options = options, .error = error };
    dgg_chart chart = { .scene = scene, .options = options, .error = error };
    dgg_status status = draw_all(&picked, &chart);
    dgg_chart_destroy(&chart);
    dgg_picked_destroy(&picked);
    return status;
}

const dgg_picture dgg_picture_network = {
    { .name = "network",
      .summary = "what is tied strongly stands near: co-word, co-citation, coupling, co-authorship",
      .source = "van Eck and Waltman 2007" },
    .network = "cotheme",
    .is_of_network = true,
    .draw = draw,
};
