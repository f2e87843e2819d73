/* Locations on a map of the world without borders, and a close-up of where most of them lie. */
#include <math.h>

#include "layouts/pictures/locations/spots.h"

static const double usual_width = 900, most_high = 520;

enum { USUAL_TOP = 60, USUAL_CLOSE = 40 };

static dgg_status draw_frame(dgg_chart *chart, const dgg_box *box, bool is_dashed)
{
    double x = box->width / 2, y = box->height / 2;
    const dgg_point at = box->centre;
    const dgg_point corners[] = { { at.x - x, at.y - y },
                                  { at.x + x, at.y - y },
                                  { at.x + x, at.y + y },
                                  { at.x - x, at.y + y },
                                  { at.x - x, at.y - y } };
    const dgg_look look = { .stroke = { DGG_MUTED_INK, 0 },
                            .thickness = 1,
                            .is_dashed = is_dashed };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    return dgg_chart_line(chart, corners, sizeof corners / sizeof *corners, &look, &axis);
}

static dgg_status draw_world(dgg_spots *spots, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    const dgg_box degrees = { { 0, 13 }, 360, 142 };
    size_t top = spots->options->top > 0 ? spots->options->top : USUAL_TOP;
    dgg_sheet sheet = dgg_sheet_open(chart, &degrees, true, most_high);
    DGG_TRY(dgg_sheet_draw_land(&sheet, &spots->coast, chart));
    if (spots->close.width > 0) {
        dgg_point centre = spots->close.centre;
        double x = spots->close.width / 2, y = spots->close.height / 2;
        dgg_point low = dgg_sheet_at(&sheet, (dgg_point){ centre.x - x, centre.y - y });
        dgg_point high = dgg_sheet_at(&sheet, (dgg_point){ centre.x + x, centre.y + y });
        const dgg_box frame = { { (low.x + high.x) / 2, (low.y + high.y) / 2 },
                                high.x - low.x,
                                low.y - high.y };
        DGG_TRY(draw_frame(chart, &frame, true));
    }
    DGG_TRY(dgg_sheet_draw_spots(&sheet, spots, top < spots->count ? top : spots->count, chart));
done:
    return status;
}

static dgg_status draw_close(dgg_spots *spots, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    size_t top = spots->options->top > 0 ? spots->options->top : USUAL_CLOSE;
    const dgg_scene_text heading = { .text = dgg_text_of(
                                         dgg_chart_say(chart, "Close-up (broken frame above)",
                                                       "放大图（上图虚线框）")),
                                     .at = { DGG_CHART_MARGIN, chart->bottom + 24 },
                                     .anchor = DGG_FROM_LEFT,
                                     .face = DGG_BOLD };
    DGG_TRY(dgg_chart_text(chart, &heading, 0));
    chart->bottom += 32;
    dgg_sheet sheet = dgg_sheet_open(chart, &spots->close, false, most_high);
    DGG_TRY(dgg_sheet_draw_land(&sheet, &spots->coast, chart));
    DGG_TRY(draw_frame(chart, &sheet.field, false));
    DGG_TRY(dgg_sheet_draw_spots(&sheet, spots, top < spots->count ? top : spots->count, chart));
done:
    return status;
}

static dgg_status add_legend(const dgg_spots *spots, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_text most = { 0 }, silent = { 0 };
    DGG_TRY(dgg_chart_print(
        chart, &most,
        dgg_chart_say(chart, "area: papers (largest: %zu)", "面积：论文数（最大%zu篇）"),
        spots->items->papers));
    DGG_TRY(dgg_chart_print(chart, &silent,
                            dgg_chart_say(chart, "names without room, only in tooltips: %zu",
                                          "无处标注、仅见于提示的名称：%zu个"),
                            spots->silent));
    const dgg_legend_item items[] = {
        { .form = DGG_DOT,
          .look = { .fill = { DGG_SOLID, 1 }, .thickness = 0.8 },
          .words = dgg_text_of(dgg_chart_say(chart, "town, area or division", "城市或地区")) },
        { .form = DGG_DOT,
          .look = { .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_LINE, 1 }, .thickness = 1.6 },
          .words = dgg_text_of(dgg_chart_say(chart, "whole country or larger", "国家或更大区域")) },
        { .is_note = true, .words = most },
        { .is_note = true, .words = silent },
    };
    size_t count = sizeof items / sizeof *items;
    DGG_TRY(dgg_chart_legend(chart, items, spots->silent > 0 ? count : count - 1));
done:
    return status;
}

static dgg_status open(const dgg_spots *spots, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_chart_print(
        chart, &subtitle,
        dgg_chart_say(chart, "%zu papers on the map · %zu locations, %zu of them with a position",
                      "图上%zu篇论文 · %zu个地点，其中%zu个有坐标"),
        spots->papers, spots->found, spots->count));
    DGG_TRY(dgg_chart_open(
        chart, "locations",
        dgg_text_of(dgg_chart_say(chart, "Where the papers look", "论文研究的地点")), subtitle));
done:
    return status;
}

static dgg_status draw_all(dgg_spots *spots, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_caption captions[DGG_CAPTIONS] = { { .what = { 0 } } };
    DGG_TRY(dgg_spots_init(spots));
    DGG_TRY(open(spots, chart));
    DGG_TRY(draw_world(spots, chart));
    DGG_TRY(spots->close.width > 0 ? draw_close(spots, chart) : DGG_OK);
    DGG_TRY(add_legend(spots, chart));
    DGG_TRY(dgg_spots_captions(spots, chart, captions));
    DGG_TRY(dgg_chart_close(chart, captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_picture_options wide = *options;
    wide.width = options->width > 0 ? options->width : usual_width;
    dgg_spots spots = { .corpus = analysis->graph->corpus, .options = &wide, .error = error };
    dgg_chart chart = { .scene = scene, .options = &wide, .error = error };
    dgg_status status = draw_all(&spots, &chart);
    dgg_chart_destroy(&chart);
    dgg_spots_destroy(&spots);
    return status;
}

const dgg_picture dgg_picture_locations = {
    { .name = "locations",
      .summary = "what papers study on a map of the world, and a close-up; no borders are drawn" },
    .is_of_corpus = true,
    .draw = draw,
};
