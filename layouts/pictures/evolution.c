/* How clusters of themes go from one slice of time to the next: an alluvial diagram after Cobo et
 * al. 2011. */
#include <math.h>

#include "base/order.h"
#include "layouts/pictures/evolution/stream.h"

enum { STEPS = 16, HUES = 6, MOST_LINES = 6 };

static const double share_of_gaps = 0.6, widest = 150, block_gap = 9, name_size = 9, padding = 4;
static const double spare = 0.9; /* of the width: fonts of other machines are wider */
static const double most_unit = 12, least_block = 13, usual_height = 340, mark_room = 20;
static const double caption_room = 90, least_on_slide = 11;

static double left_of(const dgg_evolution_picture *p, size_t slice, double *width)
{
    double count = (double)p->slices.count, room = p->chart.field.width;
    *width = fmin(widest, room / (count + (count - 1) * share_of_gaps));
    double gap = (room - count * *width) / (count - 1);
    return p->chart.field.centre.x - room / 2 + (double)slice * (*width + gap);
}

static double height_of(const dgg_evolution_picture *p, size_t slice)
{
    size_t blocks = dgg_stream_first(p, slice + 1) - dgg_stream_first(p, slice);
    return dgg_stream_words(p, slice) * p->unit + (blocks > 0 ? (double)blocks - 1 : 0) * block_gap;
}

/* With which the fullest slice is as high as is wanted. */
static double unit_of(const dgg_evolution_picture *p)
{
    double unit = 2 * most_unit;
    for (size_t i = 0; i < p->slices.count; i++) {
        size_t blocks = dgg_stream_first(p, i + 1) - dgg_stream_first(p, i);
        double gaps = blocks > 0 ? ((double)blocks - 1) * block_gap : 0;
        unit = blocks > 0 ? fmin(unit, (p->wanted - gaps) / dgg_stream_words(p, i)) : unit;
    }
    return unit;
}

static void set_field(dgg_evolution_picture *p)
{
    double most = 1, fewest = INFINITY, height = 0;
    for (size_t i = 0; i < p->slices.count; i++) {
        most = fmax(most, dgg_stream_words(p, i));
    }
    for (size_t i = 0; i < p->count; i++) {
        fewest = fmin(fewest, p->blocks[i].words);
    }
    p->unit = fmin(most_unit, fmax(least_block / fewest, usual_height / most));
    p->unit = p->wanted > 0 ? fmax(least_on_slide / fewest, unit_of(p)) : p->unit;
    for (size_t i = 0; i < p->slices.count; i++) {
        height = fmax(height, height_of(p, i));
    }
    p->chart.bottom += 22;
    dgg_chart_set_field(&p->chart, 0, 0, height);
}

static void place_blocks(dgg_evolution_picture *p)
{
    double y = 0;
    for (size_t i = 0; i < p->count; i++) {
        dgg_stream_block *block = &p->blocks[i];
        double width = 0, left = left_of(p, block->slice, &width);
        bool is_first = i == 0 || p->blocks[i - 1].slice != block->slice;
        y = is_first ? p->chart.field.centre.y - height_of(p, block->slice) / 2 : y + block_gap;
        double height = block->words * p->unit;
        block->box = (dgg_box){ { left + width / 2, y + height / 2 }, width, height };
        block->taken[0] = block->taken[1] = 0;
        y += height;
    }
}

/* Six hues in turn follow a band to where it comes from. */
static unsigned hue_of(size_t block)
{
    return dgg_style_distinct(block % HUES).hue;
}

static int by_ends(const void *left, const void *right)
{
    const dgg_stream_band *one = left, *other = right;
    int order = (one->from > other->from) - (one->from < other->from);
    return order != 0 ? order : (one->to > other->to) - (one->to < other->to);
}

static dgg_status add_band(dgg_evolution_picture *p, const dgg_stream_band *band)
{
    dgg_stream_block *from = &p->blocks[band->from], *to = &p->blocks[band->to];
    dgg_point points[2 * (STEPS + 1)];
    double thickness = band->shared * p->unit;
    double left = from->box.centre.x + from->box.width / 2;
    double right = to->box.centre.x - to->box.width / 2;
    double start = from->box.centre.y - from->box.height / 2 + from->taken[1];
    double end = to->box.centre.y - to->box.height / 2 + to->taken[0];
    for (size_t i = 0; i <= STEPS; i++) {
        double share = (double)i / STEPS, bend = share * share * (3 - 2 * share);
        double x = left + share * (right - left), y = start + bend * (end - start);
        points[i] = (dgg_point){ x, y };
        points[2 * STEPS + 1 - i] = (dgg_point){ x, y + thickness };
    }
    const dgg_look look = { .fill = { DGG_TINT, hue_of(band->from) },
                            .stroke = { DGG_LINE, hue_of(band->from) },
                            .thickness = 0.7 };
    const dgg_about about = { .kind = dgg_text_of("shared"), .tooltip = band->words };
    from->taken[1] += thickness;
    to->taken[0] += thickness;
    return dgg_chart_area(&p->chart, points, sizeof points / sizeof *points, &look, &about);
}

static dgg_status add_block(dgg_evolution_picture *p, size_t number, size_t *listed)
{
    dgg_status status = DGG_OK;
    dgg_stream_block *block = &p->blocks[number];
    double lines = floor((block->box.height - padding) / (name_size * 1.25));
    const dgg_wrapping how = { DGG_REGULAR, name_size, (block->box.width - 2 * padding) * spare,
                               lines < MOST_LINES ? (size_t)fmax(lines, 1) : MOST_LINES, 0 };
    dgg_shape shape = { .form = DGG_SHEET,
                        .box = block->box,
                        .look = { .fill = { DGG_CARD_FACE, 0 },
                                  .stroke = { DGG_LINE, hue_of(number) },
                                  .thickness = 1.2 },
                        .about = { .kind = dgg_text_of("cluster"), .tooltip = block->members },
                        .first_text = (uint32_t)p->chart.scene->text_count };
    dgg_scene_text text = { .size = name_size, .fill = { DGG_INK, hue_of(number) } };
    DGG_TRY(dgg_chart_wrap(&p->chart, block->name, &how, &block->lines));
    if (dgg_stream_is_cut(&block->lines, block->name, &how)) {
        dgg_text mark = { 0 };
        DGG_TRY(dgg_chart_print(&p->chart, &mark, "%zu", ++*listed));
        text.face = DGG_BOLD;
        block->lines.count = 0;
        const dgg_lines only = { &mark, 1, 0 };
        text.at = (dgg_point){ block->box.centre.x, block->box.centre.y + name_size * 0.36 };
        DGG_TRY(dgg_chart_lines(&p->chart, &only, &text));
    } else {
        double above = ((double)block->lines.count - 1) * name_size * 0.625;
        text.at =
            (dgg_point){ block->box.centre.x, block->box.centre.y + name_size * 0.36 - above };
        DGG_TRY(dgg_chart_lines(&p->chart, &block->lines, &text));
    }
    shape.text_count = (uint32_t)p->chart.scene->text_count - shape.first_text;
    DGG_TRY(dgg_scene_add_shape(p->chart.scene, &shape, p->chart.error));
done:
    return status;
}

static dgg_status name_slices(dgg_evolution_picture *p)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < p->slices.count; i++) {
        char said[DGG_SLICE_NAME_ROOM];
        double width = 0, left = left_of(p, i, &width);
        dgg_scene_text text = { .text = dgg_text_of(dgg_slice_name(p->slices.items[i], said)),
                                .at = { left + width / 2,
                                        p->chart.field.centre.y - p->chart.field.height / 2 - 9 },
                                .face = DGG_BOLD };
        DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
    }
done:
    return status;
}

static dgg_status list_names(dgg_evolution_picture *p)
{
    dgg_status status = DGG_OK;
    size_t listed = 0;
    p->chart.bottom += 8;
    for (size_t i = 0; i < p->count; i++) {
        dgg_listed entry = { .more = p->blocks[i].name };
        if (p->blocks[i].lines.count == 0) {
            DGG_TRY(dgg_chart_print(&p->chart, &entry.mark, "%zu", ++listed));
            DGG_TRY(dgg_chart_list(&p->chart, &entry, mark_room));
        }
    }
done:
    return status;
}

static dgg_status add_stream(dgg_evolution_picture *p)
{
    dgg_status status = DGG_OK;
    size_t listed = 0;
    set_field(p);
    place_blocks(p);
    dgg_sort(p->bands, p->band_count, sizeof *p->bands, by_ends);
    DGG_TRY(name_slices(p));
    for (size_t i = 0; i < p->band_count; i++) {
        DGG_TRY(add_band(p, &p->bands[i]));
    }
    for (size_t i = 0; i < p->count; i++) {
        DGG_TRY(add_block(p, i, &listed));
    }
    const dgg_legend_item items[] = {
        { .form = DGG_SHEET,
          .look = { .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_LINE, 0 }, .thickness = 1.2 },
          .words = dgg_text_of(
              dgg_chart_say(&p->chart, "cluster; its height: themes", "聚类；高度为主题数")) },
        { .is_note = true,
          .words = dgg_text_of(dgg_chart_say(&p->chart, "band: themes it shares with the next",
                                             "色带：与下一时段共有的主题")) },
        { .is_note = true,
          .words = dgg_text_of(
              dgg_chart_say(&p->chart, "colour: where a band comes from", "颜色：色带的来源")) },
    };
    DGG_TRY(dgg_chart_legend(&p->chart, items, sizeof items / sizeof *items));
    DGG_TRY(listed > 0 ? list_names(p) : DGG_OK);
done:
    return status;
}

/* A slide is filled: drawn for nothing until the field is as high as all else leaves it. */
static dgg_status fill_slide(dgg_evolution_picture *p)
{
    enum { ROUNDS = 4 };
    dgg_status status = DGG_OK;
    dgg_scene none = { 0 }, *scene = p->chart.scene;
    const dgg_picture_options *options = p->chart.options;
    double bottom = p->chart.bottom, room = options->height - DGG_CHART_MARGIN / 2 - 1;
    room -= options->has_caption ? caption_room : 0;
    bool is_slide = options->height > 0 && options->height <= options->width;
    p->chart.scene = &none;
    for (int i = 0; i < ROUNDS && is_slide; i++) {
        DGG_TRY(add_stream(p));
        p->wanted = fmax(1, p->chart.field.height + room - p->chart.bottom);
        p->chart.bottom = bottom;
    }
done:
    p->chart.scene = scene;
    dgg_scene_destroy(&none);
    return status;
}

static dgg_status tell(dgg_evolution_picture *p)
{
    dgg_status status = DGG_OK;
    size_t papers = p->corpus->paper_count;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("Clusters of themes in slices of time, and the themes that each "
                                "shares with those of the next.");
    chinese->what = dgg_text_of("各时段的主题聚类，及其与下一时段聚类共有的主题。");
    english->counted = dgg_text_of("A block is as high as its cluster has themes, a band as thick "
                                   "as the themes shared; themes of no cluster are not drawn.");
    chinese->counted =
        dgg_text_of("方块高度为聚类的主题数，色带宽度为共有主题数；不属任何聚类的主题"
                    "未绘。");
    DGG_TRY(dgg_chart_print(&p->chart, &english->number,
                            "n = %zu record%s; clusters: %zu drawn, %zu smaller ones not.", papers,
                            papers == 1 ? "" : "s", p->count, p->left_out));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->number,
                            "n = %zu条记录；绘出%zu个聚类，较小的%zu个未绘。", papers, p->count,
                            p->left_out));
    const char *network = p->chart.options->words_of;
    network = network != NULL ? network : "cotheme";
    DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                            "Clusters: communities of the network %.60s of each slice, ties "
                            "weighed by equivalence (Cobo et al. 2011).",
                            network));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->method,
                            "聚类：各时段网络%.60s的社群，以等价系数加权（Cobo等，2011）。",
                            network));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    dgg_evolution_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                                .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_stream_gather(&p, analysis));
    dgg_stream_order(&p);
    DGG_TRY(tell(&p));
    DGG_TRY(dgg_chart_print(
        &p.chart, &subtitle,
        DGG_SAY(&p.chart, "clusters: %zu, slices of time: %zu", "聚类%zu个，时段%zu个"), p.count,
        p.slices.count));
    DGG_TRY(dgg_chart_open(&p.chart, "evolution",
                           dgg_text_of(dgg_chart_say(&p.chart, "Evolution of themes", "主题演化")),
                           subtitle));
    DGG_TRY(fill_slide(&p));
    DGG_TRY(add_stream(&p));
    DGG_TRY(dgg_chart_close(&p.chart, p.captions));
done:
    dgg_stream_forget(&p);
    return status;
}

const dgg_picture dgg_picture_evolution = {
    { "evolution", "clusters of themes from one slice of time to the next", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
