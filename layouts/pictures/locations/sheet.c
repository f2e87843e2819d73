/* One map: degrees become places, land becomes polygons, locations dots with labels. */
#include <math.h>

#include "layouts/pictures/locations/spots.h"

static const double radian = 3.14159265358979 / 180;
static const double smallest = 3, largest = 13, label_size = 9, finest = 0.35;
static const double world_share = 0.75; /* of these, where all the world must have room */

enum { MOST_LINES = 2, STRONGEST = 12 };

/* The whole world: Natural Earth 1 (Šavrič, Jenny, Patterson, Petrovič and Hurni 2011). */
static dgg_point project(const dgg_sheet *sheet, dgg_point degrees)
{
    double x = degrees.x * radian, y = degrees.y * radian, y2 = y * y, y4 = y2 * y2;
    if (!sheet->is_world) {
        return (dgg_point){ x * cos(sheet->degrees.centre.y * radian), y };
    }
    double wide = 0.8707 - 0.131979 * y2 + y4 * (-0.013791 + y4 * (0.003971 * y2 - 0.001529 * y4));
    double high = 1.007226 + y2 * (0.015085 + y4 * (-0.044475 + 0.028874 * y2 - 0.005916 * y4));
    return (dgg_point){ x * wide, y * high };
}

dgg_sheet dgg_sheet_open(dgg_chart *chart, const dgg_box *degrees, bool is_world, double most_high)
{
    dgg_sheet sheet = { .degrees = *degrees, .is_world = is_world };
    double low = degrees->centre.y - degrees->height / 2, high = low + degrees->height;
    double middle_latitude = is_world ? 0 : degrees->centre.y; /* where it is widest */
    dgg_point left =
        project(&sheet, (dgg_point){ degrees->centre.x - degrees->width / 2, middle_latitude });
    dgg_point right =
        project(&sheet, (dgg_point){ degrees->centre.x + degrees->width / 2, middle_latitude });
    dgg_point bottom = project(&sheet, (dgg_point){ 0, low });
    dgg_point top = project(&sheet, (dgg_point){ 0, high });
    double room = chart->width - 2 * DGG_CHART_MARGIN;
    sheet.scale = fmin(room / (right.x - left.x), most_high / (top.y - bottom.y));
    sheet.middle = (dgg_point){ (left.x + right.x) / 2, (top.y + bottom.y) / 2 };
    double spare = room - (right.x - left.x) * sheet.scale;
    dgg_chart_set_field(chart, spare / 2, spare / 2, (top.y - bottom.y) * sheet.scale);
    sheet.field = chart->field;
    return sheet;
}

dgg_point dgg_sheet_at(const dgg_sheet *sheet, dgg_point degrees)
{
    dgg_point at = project(sheet, degrees);
    return (dgg_point){ sheet->field.centre.x + (at.x - sheet->middle.x) * sheet->scale,
                        sheet->field.centre.y - (at.y - sheet->middle.y) * sheet->scale };
}

/* Degrees become places; steps too fine to be seen are left out. Returns how many points stay. */
static size_t place_points(const dgg_sheet *sheet, dgg_coastline *clipped)
{
    size_t kept = 0;
    for (size_t i = 0; i < clipped->point_count; i++) {
        dgg_point at = dgg_sheet_at(sheet, clipped->points[i]);
        if (kept == 0 || dgg_distance(at, clipped->points[kept - 1]) >= finest) {
            clipped->points[kept++] = at;
        }
    }
    return kept;
}

dgg_status dgg_sheet_draw_land(const dgg_sheet *sheet, const dgg_coastline *coast, dgg_chart *chart)
{
    static const dgg_look looks[] = {
        { .fill = { DGG_TINT, 0 }, .stroke = { DGG_QUIET, 0 }, .thickness = 0.4 },
        { .fill = { DGG_GROUND, 0 }, .stroke = { DGG_QUIET, 0 }, .thickness = 0.4 }
    };
    const dgg_about about = { .kind = dgg_text_of("axis") };
    dgg_status status = DGG_OK;
    dgg_coastline clipped = { 0 };
    for (size_t i = 0; i < coast->ring_count; i++) {
        const dgg_ring *ring = &coast->rings[i];
        const dgg_look line = { .stroke = { DGG_QUIET, 0 }, .thickness = 0.6 };
        DGG_TRY(dgg_coastline_clip(coast, ring, &sheet->degrees, &clipped, chart->error));
        size_t count = place_points(sheet, &clipped);
        if (ring->is_line && count > 1) {
            DGG_TRY(dgg_chart_line(chart, clipped.points, count, &line, &about));
        } else if (count > 2) {
            DGG_TRY(dgg_chart_area(chart, clipped.points, count, &looks[ring->is_sea], &about));
        }
    }
done:
    dgg_coastline_destroy(&clipped);
    return status;
}

static bool is_inside(dgg_point degrees, const dgg_box *box)
{
    return fabs(degrees.x - box->centre.x) < box->width / 2 &&
           fabs(degrees.y - box->centre.y) < box->height / 2;
}

/* What the close-up shows is only its frame on the map of the world. */
static bool is_shown(const dgg_sheet *sheet, const dgg_spots *spots, const dgg_spot *spot)
{
    bool is_close = !spot->is_wide && is_inside(spot->degrees, &spots->close);
    return is_inside(spot->degrees, &sheet->degrees) && is_close != sheet->is_world;
}

static dgg_scene_text model_of(const dgg_spots *spots, const dgg_spot *spot)
{
    double most = (double)spots->items->papers;
    return (dgg_scene_text){ .size = dgg_style_size((double)spot->papers, most, label_size,
                                                    label_size + 3),
                             .is_italic = spot->is_wide,
                             .fill = { DGG_TEXT_INK, 0 },
                             .has_halo = true };
}

static dgg_text name_of(const dgg_spots *spots, const dgg_spot *spot)
{
    const dgg_location *location = &spots->corpus->locations[spot->location];
    bool is_chinese = spots->options->is_in_chinese && location->label_zh.length > 0;
    return is_chinese ? location->label_zh : location->label;
}

static dgg_status draw_dot(const dgg_spots *spots, const dgg_spot *spot, const dgg_beside *item,
                           bool is_world, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_shape dot = { .form = DGG_DOT,
                      .box = { item->at, 2 * item->radius, 2 * item->radius },
                      .look = { .fill = { DGG_SOLID, 1 }, .thickness = 0.8 },
                      .about = { .kind = dgg_text_of("location") } };
    dgg_text name = name_of(spots, spot), id = spots->corpus->locations[spot->location].id;
    if (spot->is_wide) {
        dot.look =
            (dgg_look){ .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_LINE, 1 }, .thickness = 1.6 };
    }
    DGG_TRY(dgg_chart_print(chart, &dot.about.tooltip, "%.*s: %zu", (int)name.length, name.start,
                            spot->papers));
    DGG_TRY(dgg_chart_print(chart, &dot.about.id, "%slocation:%.*s", is_world ? "" : "close-up ",
                            (int)id.length, id.start));
    DGG_TRY(dgg_scene_add_shape(chart->scene, &dot, chart->error));
done:
    return status;
}

static dgg_status write_label(const dgg_spots *spots, const dgg_spot *spot, const dgg_beside *item,
                              const dgg_lines *lines, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_scene_text text = model_of(spots, spot);
    double top = item->label.centre.y - item->label.height / 2;
    for (size_t i = 0; i < lines->count; i++) {
        text.text = lines->items[i];
        text.at = (dgg_point){ item->label.centre.x, top + text.size * (0.78 + 1.15 * (double)i) };
        DGG_TRY(dgg_scene_add_text(chart->scene, &text, chart->error));
    }
done:
    return status;
}

static dgg_status draw_lead(const dgg_beside *item, dgg_chart *chart)
{
    const dgg_look look = { .stroke = { DGG_MUTED_INK, 0 }, .thickness = 0.6 };
    const dgg_about about = { .kind = dgg_text_of("axis") };
    return dgg_chart_line(chart, item->ends, 2, &look, &about);
}

/* A spot on this sheet, and its name in lines. */
typedef struct labelled {
    const dgg_spots *spots;
    const dgg_spot *spot;
    dgg_lines lines;
} labelled;

/* The room that its dot and label want. */
static dgg_status measure(const dgg_sheet *sheet, labelled *shown, dgg_chart *chart,
                          dgg_beside *item)
{
    dgg_status status = DGG_OK;
    const dgg_spots *spots = shown->spots;
    const dgg_spot *spot = shown->spot;
    const dgg_scene_text model = model_of(spots, spot);
    double most = (double)spots->items->papers, size = model.size;
    double share = sheet->is_world ? world_share : 1;
    dgg_wrapping how = { model.face, size, size * 11, MOST_LINES, size * 15 };
    DGG_TRY(dgg_label_wrap(name_of(spots, spot), &how, &chart->arena, &shown->lines, chart->error));
    *item = (dgg_beside){ .at = dgg_sheet_at(sheet, spot->degrees),
                          .radius =
                              share * dgg_style_size((double)spot->papers, most, smallest, largest),
                          .width = shown->lines.width * 1.06,
                          .height = size * (1 + 1.15 * ((double)shown->lines.count - 1)) };
done:
    return status;
}

dgg_status dgg_sheet_draw_spots(const dgg_sheet *sheet, dgg_spots *spots, size_t first,
                                dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    labelled *shown = NULL;
    dgg_beside *items = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&shown, first + 1, sizeof *shown, chart->error));
    DGG_TRY(dgg_grow(&items, first + 1, sizeof *items, chart->error));
    for (size_t i = 0; i < spots->count && count < first; i++) {
        if (is_shown(sheet, spots, &spots->items[i])) {
            shown[count] = (labelled){ .spots = spots, .spot = &spots->items[i] };
            DGG_TRY(measure(sheet, &shown[count], chart, &items[count]));
            count++;
        }
    }
    spots->moved += dgg_beside_part(items, count, &sheet->field, 0.6);
    dgg_beside_place_strongest(items, count, STRONGEST, &sheet->field);
    spots->silent += count - dgg_beside_place(items, count, &sheet->field);
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(items[i].is_far ? draw_lead(&items[i], chart) : DGG_OK);
        DGG_TRY(draw_dot(spots, shown[i].spot, &items[i], sheet->is_world, chart));
        DGG_TRY(items[i].is_placed
                    ? write_label(spots, shown[i].spot, &items[i], &shown[i].lines, chart)
                    : DGG_OK);
    }
done:
    dgg_release(shown);
    dgg_release(items);
    return status;
}
