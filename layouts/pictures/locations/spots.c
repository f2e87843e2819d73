/* Locations by the papers that deal with them, and the part of the world where most of them lie. */
#include "layouts/pictures/locations/spots.h"

#include <math.h>
#include <string.h>

#include "base/order.h"
#include "base/stream.h"

enum { LEAST_CLOSE = 3 };

static const double reach = 11, least_span = 4, border = 1.5; /* degrees */
static const double radian = 3.14159265358979 / 180, least_aspect = 1.5;

static int by_papers(const void *left, const void *right)
{
    const dgg_spot *one = left, *other = right;
    int order = (one->papers < other->papers) - (one->papers > other->papers);
    return order != 0 ? order
                      : (one->location > other->location) - (one->location < other->location);
}

/* Its own position, or that of a country. */
static bool find_place(const dgg_location *location, dgg_point *degrees)
{
    *degrees = (dgg_point){ location->longitude, location->latitude };
    return location->has_position || dgg_coastline_country(location->id, degrees);
}

/* A country, or what holds several towns of one or countries. */
static bool is_wide(const dgg_location *location)
{
    static const char *const types[] = { "country",      "bloc",         "continent",
                                         "subcontinent", "world_region", "region" };
    dgg_point middle;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (dgg_text_is(location->type, types[i])) {
            return true;
        }
    }
    return !location->has_position && dgg_coastline_country(location->id, &middle);
}

static dgg_status count_papers(dgg_spots *spots)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = spots->corpus;
    const dgg_links *links = &corpus->links[DGG_STUDIES];
    size_t *papers = NULL;
    bool *is_there = NULL;
    DGG_TRY(dgg_grow(&papers, corpus->location_count + 1, sizeof *papers, spots->error));
    DGG_TRY(dgg_grow(&is_there, corpus->paper_count + 1, sizeof *is_there, spots->error));
    memset(papers, 0, (corpus->location_count + 1) * sizeof *papers);
    memset(is_there, 0, (corpus->paper_count + 1) * sizeof *is_there);
    for (size_t i = 0; i < links->count; i++) {
        papers[links->items[i].to]++;
        dgg_point at;
        is_there[links->items[i].from] |= find_place(&corpus->locations[links->items[i].to], &at);
    }
    for (uint32_t i = 0; i < corpus->location_count; i++) {
        const dgg_location *location = &corpus->locations[i];
        spots->found += papers[i] > 0;
        dgg_point at = { 0, 0 };
        bool is_placed = find_place(location, &at);
        spots->unplaced += papers[i] > 0 && !is_placed;
        if (papers[i] > 0 && is_placed) {
            DGG_TRY(dgg_reserve(&spots->items, &spots->room, spots->count + 1, sizeof(dgg_spot),
                                spots->error));
            spots->items[spots->count++] = (dgg_spot){ i, papers[i], at, is_wide(location) };
        }
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        spots->papers += is_there[i];
    }
    dgg_sort(spots->items, spots->count, sizeof *spots->items, by_papers);
done:
    dgg_release(papers);
    dgg_release(is_there);
    return status;
}

static bool is_near(const dgg_spot *one, const dgg_spot *other)
{
    double x = (one->degrees.x - other->degrees.x) * cos(one->degrees.y * radian);
    double y = one->degrees.y - other->degrees.y;
    return x * x + y * y <= reach * reach;
}

/* Round the town or area that most papers on towns and areas are near of. */
static void find_close(dgg_spots *spots)
{
    enum { LOOKED_AT = 200 };
    size_t best = 0, most = 0, count = spots->count < LOOKED_AT ? spots->count : LOOKED_AT;
    for (size_t i = 0; i < count; i++) {
        size_t papers = 0, near = 0;
        for (size_t j = 0; j < count && !spots->items[i].is_wide; j++) {
            bool counts = !spots->items[j].is_wide && is_near(&spots->items[i], &spots->items[j]);
            papers += counts ? spots->items[j].papers : 0;
            near += counts;
        }
        if (near >= LEAST_CLOSE && papers > most) {
            most = papers;
            best = i;
        }
    }
    double left = INFINITY, right = -INFINITY, low = INFINITY, high = -INFINITY;
    for (size_t j = 0; j < count && most > 0; j++) {
        const dgg_spot *spot = &spots->items[j];
        if (!spot->is_wide && is_near(&spots->items[best], spot)) {
            left = fmin(left, spot->degrees.x);
            right = fmax(right, spot->degrees.x);
            low = fmin(low, spot->degrees.y);
            high = fmax(high, spot->degrees.y);
        }
    }
    if (most > 0) {
        double middle = (low + high) / 2, tall = fmax(high - low + 2 * border, least_span);
        double wide = least_aspect * tall / cos(middle * radian);
        spots->close = (dgg_box){ { (left + right) / 2, middle },
                                  fmax(right - left + 2 * border, wide),
                                  tall };
    }
}

static dgg_status read_map(dgg_spots *spots)
{
    dgg_status status = DGG_OK;
    dgg_stream *file = NULL;
    dgg_text text = { 0 };
    const char *path = spots->options->base_map;
    if (path == NULL) {
        return dgg_coastline_read(&spots->coast, spots->error);
    }
    spots->is_own_map = true;
    DGG_TRY(dgg_stream_open(&file, path, spots->error));
    DGG_TRY(dgg_stream_rest(file, &text, spots->error));
    DGG_TRY(dgg_coastline_read_geojson(&spots->coast, text, spots->error));
done:
    dgg_stream_close(&file);
    return status != DGG_OK && path != NULL ? dgg_fail_in(spots->error, status, path) : status;
}

dgg_status dgg_spots_init(dgg_spots *spots)
{
    dgg_status status = DGG_OK;
    DGG_TRY(count_papers(spots));
    if (spots->count == 0) {
        status = dgg_fail(spots->error, DGG_BAD_REQUEST, 0,
                          "no location that the records deal with has a position, so no map of "
                          "the world can show it");
        goto done;
    }
    find_close(spots);
    DGG_TRY(read_map(spots));
done:
    return status;
}

void dgg_spots_destroy(dgg_spots *spots)
{
    dgg_release(spots->items);
    dgg_coastline_destroy(&spots->coast);
    *spots = (dgg_spots){ 0 };
}
