/* A base map that a user brings: GeoJSON (RFC 7946), of which the outlines are taken. */
#include "base/json.h"
#include "base/memory.h"
#include "layouts/coastline.h"

typedef struct reading {
    dgg_coastline *coast;
    dgg_error *error;
} reading;

/* A member that should be an array may be missing. */
static const dgg_json_value *first_of(const dgg_json_value *value)
{
    return value != NULL ? dgg_json_first(value) : NULL;
}

static dgg_status add_points(reading *ours, const dgg_json_value *positions, bool is_line)
{
    dgg_status status = DGG_OK;
    dgg_coastline *coast = ours->coast;
    dgg_ring ring = { .first = coast->point_count, .is_line = is_line };
    const dgg_json_value *position = first_of(positions);
    for (; position != NULL; position = dgg_json_next(position)) {
        const dgg_json_value *x = first_of(position);
        const dgg_json_value *y = x != NULL ? dgg_json_next(x) : NULL;
        if (y == NULL) {
            continue;
        }
        DGG_TRY(dgg_reserve(&coast->points, &coast->point_room, coast->point_count + 1,
                            sizeof(dgg_point), ours->error));
        coast->points[coast->point_count++] = (dgg_point){ dgg_json_number(x), dgg_json_number(y) };
    }
    ring.count = coast->point_count - ring.first;
    DGG_TRY(dgg_reserve(&coast->rings, &coast->ring_room, coast->ring_count + 1, sizeof ring,
                        ours->error));
    coast->ring_count += ring.count > 1;
    coast->rings[coast->ring_count - (ring.count > 1)] = ring;
done:
    return status;
}

/* Arrays in arrays: lines lie so deep, rings of polygons one deeper. */
static dgg_status add_nested(reading *ours, const dgg_json_value *arrays, int depth, bool is_line)
{
    dgg_status status = DGG_OK;
    if (depth == 0) {
        return add_points(ours, arrays, is_line);
    }
    const dgg_json_value *inner = first_of(arrays);
    for (; inner != NULL; inner = dgg_json_next(inner)) {
        DGG_TRY(add_nested(ours, inner, depth - 1, is_line));
    }
done:
    return status;
}

static dgg_status add_geometry(reading *ours, const dgg_json_value *geometry)
{
    static const struct {
        const char *type;
        int depth;
        bool is_line;
    } types[] = { { "Polygon", 1, false },
                  { "MultiPolygon", 2, false },
                  { "LineString", 0, true },
                  { "MultiLineString", 1, true } };
    dgg_text type = dgg_json_string(dgg_json_get(geometry, "type"));
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (dgg_text_is(type, types[i].type)) {
            return add_nested(ours, dgg_json_get(geometry, "coordinates"), types[i].depth,
                              types[i].is_line);
        }
    }
    return DGG_OK;
}

/* A collection of features, a feature, a collection of geometries, or a geometry. */
static dgg_status add_object(reading *ours, const dgg_json_value *object)
{
    static const char *const lists[] = { "features", "geometries" };
    dgg_status status = DGG_OK;
    const dgg_json_value *geometry = dgg_json_get(object, "geometry");
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const dgg_json_value *member = first_of(dgg_json_get(object, lists[i]));
        for (; member != NULL; member = dgg_json_next(member)) {
            const dgg_json_value *its = dgg_json_get(member, "geometry");
            DGG_TRY(add_geometry(ours, its != NULL ? its : member));
        }
    }
    DGG_TRY(add_geometry(ours, geometry != NULL ? geometry : object));
done:
    return status;
}

dgg_status dgg_coastline_read_geojson(dgg_coastline *coast, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    reading ours = { coast, error };
    DGG_TRY(dgg_json_read(&json, text, error));
    DGG_TRY(add_object(&ours, dgg_json_root(json)));
    if (coast->ring_count == 0) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0,
                          "no polygon and no line is in it: a base map is GeoJSON in degrees");
    }
done:
    dgg_json_destroy(&json);
    return status;
}
