/* The thematic map: clusters of themes by how they hold on to others (across) and together (up),
 * after Callon, Courtial and Laville 1991. */
#include <math.h>

#include "base/number.h"
#include "layouts/pictures/thematic/bubbles.h"

enum { QUADRANTS = 4 };

static const double number_size = 8, below_map = 20;
static const double lowest = 260, low = 320, caption_room = 90; /* heights of the map, of that */

/* In the order of the tints: from the upper right against the clock. */
static const struct {
    const char *name, *english, *chinese;
    bool is_right, is_upper;
} quadrants[QUADRANTS] = {
    { "motor", "motor", "核心主题", true, true },
    { "niche", "niche", "专门主题", false, true },
    { "emerging or declining", "emerging or declining", "新兴或衰退主题", false, false },
    { "basic", "basic", "基础主题", true, false },
};

static size_t quadrant_of(const dgg_thematic_picture *p, const dgg_thematic_bubble *bubble)
{
    size_t quadrant = 0;
    dgg_text name = dgg_charted_text(&p->table, bubble->row, DGG_THEMATIC_QUADRANT);
    while (quadrant < QUADRANTS && !dgg_text_is(name, quadrants[quadrant].name)) {
        quadrant++;
    }
    return quadrant;
}

/* Those in none have a fill of their own. */
static dgg_paint paint_of(const dgg_thematic_picture *p, const dgg_thematic_bubble *bubble)
{
    return dgg_style_distinct(quadrant_of(p, bubble));
}

static dgg_status add_frame(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    const dgg_box *field = &p->chart.field;
    double left = field->centre.x - field->width / 2, top = field->centre.y - field->height / 2;
    double right = left + field->width, bottom = top + field->height;
    double x = dgg_thematic_cut(p, 0), y = dgg_thematic_cut(p, 1);
    const dgg_look frame = { .stroke = { DGG_QUIET, 0 }, .thickness = 1 };
    const dgg_look tint = { .fill = { DGG_TINT, 0 } };
    const dgg_look cut = { .stroke = { DGG_QUIET, 0 }, .thickness = 1, .is_dashed = true };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    const dgg_point corners[] = {
        { left, top }, { right, top }, { right, bottom }, { left, bottom }, { left, top }
    };
    const dgg_point upper[] = { { x, top }, { right, top }, { right, y }, { x, y } };
    const dgg_point lower[] = { { left, y }, { x, y }, { x, bottom }, { left, bottom } };
    const dgg_point across[] = { { left, y }, { right, y } },
                    along[] = { { x, top }, { x, bottom } };
    DGG_TRY(dgg_chart_line(&p->chart, corners, 5, &frame, &axis));
    if (p->found > 1) {
        bool are_equal = p->below[0] == p->count && p->below[1] == p->count; /* in no quadrant */
        DGG_TRY(dgg_chart_area(&p->chart, upper, 4, &tint, &axis));
        DGG_TRY(are_equal ? DGG_OK : dgg_chart_area(&p->chart, lower, 4, &tint, &axis));
        DGG_TRY(dgg_chart_line(&p->chart, across, 2, &cut, &axis));
        DGG_TRY(dgg_chart_line(&p->chart, along, 2, &cut, &axis));
    }
done:
    return status;
}

/* In the corners, where no bubble comes. */
static dgg_status name_quadrants(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    const dgg_box *field = &p->chart.field;
    for (size_t i = 0; i < QUADRANTS && p->found > 1; i++) {
        double side = quadrants[i].is_right ? 1 : -1;
        double y = field->centre.y +
                   (quadrants[i].is_upper ? 16 - field->height / 2 : field->height / 2 - 8);
        dgg_scene_text text = {
            .text =
                dgg_text_of(dgg_chart_say(&p->chart, quadrants[i].english, quadrants[i].chinese)),
            .at = { field->centre.x + side * (field->width / 2 - 8), y },
            .anchor = quadrants[i].is_right ? DGG_FROM_RIGHT : DGG_FROM_LEFT,
            .size = DGG_CHART_SMALL,
            .has_halo = true,
            .fill = { DGG_MUTED_INK, 0 },
        };
        double width = dgg_scene_text_width(&text);
        p->names[i] = (dgg_box){ { text.at.x - side * width / 2, y - 4 }, width, 14 };
        DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
    }
done:
    return status;
}

static dgg_status add_bubble(dgg_thematic_picture *p, size_t number)
{
    dgg_status status = DGG_OK;
    const dgg_thematic_bubble *bubble = &p->bubbles[number];
    dgg_text members = dgg_charted_text(&p->table, bubble->row, DGG_THEMATIC_MEMBERS);
    dgg_shape shape = { .form = DGG_DOT,
                        .box = bubble->box,
                        .look = { .fill = paint_of(p, bubble) },
                        .about = { .kind = dgg_text_of("cluster"), .tooltip = members } };
    dgg_scene_text said = { .size = number_size, .face = DGG_BOLD, .fill = { DGG_ON_SOLID, 0 } };
    dgg_scene_text name = { .anchor = DGG_CENTRED, .size = DGG_CHART_SMALL, .has_halo = true };
    DGG_TRY(dgg_chart_print(&p->chart, &said.text, "%zu", number + 1));
    DGG_TRY(dgg_chart_shape(&p->chart, &shape, &said));
    if (bubble->name_box.width > 0) {
        name.at = bubble->name_box.centre;
        name.at.y += DGG_CHART_SMALL * 0.85 - bubble->name_box.height / 2;
        DGG_TRY(dgg_chart_lines(&p->chart, &bubble->name, &name));
    }
done:
    return status;
}

static dgg_status add_legend(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_legend_item items[QUADRANTS + 3];
    size_t count = 0, used[QUADRANTS + 1] = { 0 };
    for (size_t i = 0; i < p->count; i++) {
        used[quadrant_of(p, &p->bubbles[i])]++;
    }
    for (size_t i = 0; i <= QUADRANTS; i++) {
        const char *words =
            i < QUADRANTS  ? dgg_chart_say(&p->chart, quadrants[i].english, quadrants[i].chinese)
            : p->found > 1 ? dgg_chart_say(&p->chart, "at both medians", "居两项中位数")
                           : dgg_chart_say(&p->chart, "the only cluster", "唯一的聚类");
        if (used[i] > 0) {
            items[count++] = (dgg_legend_item){ .form = DGG_DOT,
                                                .look = { .fill = dgg_style_distinct(i) },
                                                .words = dgg_text_of(words) };
        }
    }
    items[count++] = (dgg_legend_item){
        .is_note = true,
        .words = dgg_text_of(dgg_chart_say(&p->chart, "area grows with occurrences of the themes",
                                           "面积随主题出现次数增大")),
    };
    if (p->found > 1) {
        items[count++] = (dgg_legend_item){
            .is_note = true,
            .words = dgg_text_of(dgg_chart_say(&p->chart, "broken lines: medians", "虚线：中位数")),
        };
    }
    DGG_TRY(dgg_chart_legend(&p->chart, items, count));
done:
    return status;
}

static dgg_status add_below(dgg_thematic_picture *p)
{
    dgg_status status = add_legend(p);
    return status == DGG_OK ? dgg_thematic_list(p) : status;
}

/* How much of the page that takes. */
static dgg_status measure_below(dgg_thematic_picture *p, double *height)
{
    dgg_scene none = { 0 }, *scene = p->chart.scene;
    double bottom = p->chart.bottom;
    p->chart.scene = &none;
    dgg_status status = add_below(p);
    *height = p->chart.bottom - bottom;
    p->chart.bottom = bottom;
    p->chart.scene = scene;
    dgg_scene_destroy(&none);
    return status;
}

/* A slide is filled: where its list leaves the map too little, it gives the names only. */
static dgg_status find_height(dgg_thematic_picture *p, double *height)
{
    dgg_status status = DGG_OK;
    const dgg_picture_options *options = p->chart.options;
    double below = 0, spare = options->height - p->chart.bottom - below_map;
    spare -= DGG_CHART_MARGIN / 2 + (options->has_caption ? caption_room : 0);
    *height = fmax(lowest, fmin((p->chart.width - 2 * DGG_CHART_MARGIN) * 0.66, 480));
    if (options->height > 0 && options->height <= options->width) {
        DGG_TRY(measure_below(p, &below));
        p->is_brief = spare - below < low;
        DGG_TRY(p->is_brief ? measure_below(p, &below) : DGG_OK);
        *height = fmax(lowest, fmin(spare - below, *height));
    }
done:
    return status;
}

static dgg_status add_map(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    double width = p->chart.width - 2 * DGG_CHART_MARGIN, height = 0;
    dgg_scene_text up = {
        .text = dgg_text_of(
            dgg_chart_say(&p->chart, "Density, by rank: rising upwards", "密度（位次，向上升高）")),
        .at = { DGG_CHART_MARGIN, p->chart.bottom + 12 },
        .anchor = DGG_FROM_LEFT,
        .fill = { DGG_MUTED_INK, 0 },
    };
    dgg_scene_text across = {
        .text = dgg_text_of(dgg_chart_say(&p->chart, "Centrality, by rank: rising to the right",
                                          "中心度（位次，向右升高）")),
        .at = { p->chart.width - DGG_CHART_MARGIN, 0 },
        .anchor = DGG_FROM_RIGHT,
        .fill = { DGG_MUTED_INK, 0 },
    };
    DGG_TRY(dgg_chart_text(&p->chart, &up, width));
    p->chart.bottom += 20;
    DGG_TRY(find_height(p, &height));
    dgg_chart_set_field(&p->chart, 0, 0, height);
    DGG_TRY(add_frame(p));
    DGG_TRY(name_quadrants(p));
    DGG_TRY(dgg_thematic_place(p));
    for (size_t i = 0; i < p->count; i++) {
        DGG_TRY(add_bubble(p, i));
    }
    across.at.y = p->chart.bottom + 15;
    p->chart.bottom += below_map;
    DGG_TRY(dgg_chart_text(&p->chart, &across, width));
done:
    return status;
}

static dgg_status tell(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    char cuts[2][DGG_NUMBER_ROOM];
    size_t papers = p->corpus->paper_count;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    dgg_number_fixed(p->medians[0], 3, cuts[0]);
    dgg_number_fixed(p->medians[1], 3, cuts[1]);
    english->what = dgg_text_of("Thematic map: clusters of themes by rank of Callon's centrality "
                                "(ties to other clusters) and density (ties within).");
    chinese->what =
        dgg_text_of("主题战略图：主题聚类按Callon中心度（与其他聚类的联系）与密度（内部联"
                    "系）的位次排列。");
    const char *network = p->chart.options->words_of;
    network = network != NULL ? network : "cotheme";
    DGG_TRY(dgg_chart_print(&p->chart, &english->counted,
                            "Ties are those of the network %.60s (two are tied by the records "
                            "that have both), weighed by equivalence.",
                            network));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->counted,
                            "联系取自网络%.60s（由同时具备二者的文献相连），以等价系数加权。",
                            network));
    DGG_TRY(dgg_chart_print(&p->chart, &english->number,
                            "n = %zu record%s, clusters: %zu drawn of %zu.", papers,
                            papers == 1 ? "" : "s", p->count, p->found));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->number, "n = %zu条记录；%zu个聚类，绘出%zu个。",
                            papers, p->found, p->count));
    DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                            "Cut at the medians of all clusters (centrality %s, density %s); "
                            "Callon, Courtial and Laville 1991.",
                            cuts[0], cuts[1]));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->method,
                            "以全部聚类的中位数为界（中心度%s，密度%s）；Callon等（1991）。",
                            cuts[0], cuts[1]));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status compose(dgg_thematic_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(tell(p));
    DGG_TRY(dgg_chart_print(&p->chart, &subtitle,
                            DGG_SAY(&p->chart, "clusters of themes: %zu", "主题聚类：%zu个"),
                            p->count));
    DGG_TRY(dgg_chart_open(&p->chart, "thematic",
                           dgg_text_of(dgg_chart_say(&p->chart, "Thematic map", "主题战略图")),
                           subtitle));
    DGG_TRY(add_map(p));
    DGG_TRY(add_below(p));
    DGG_TRY(dgg_chart_close(&p->chart, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_thematic_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                               .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_thematic_gather(&p, analysis));
    DGG_TRY(compose(&p));
done:
    dgg_thematic_forget(&p);
    return status;
}

const dgg_picture dgg_picture_thematic = {
    { "thematic", "clusters of themes by centrality and density, in four quadrants", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
