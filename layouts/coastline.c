/* Coastlines as rings of degrees: read from a line a ring, clipped to what a map shows. */
#include "layouts/coastline.h"

#include "base/memory.h"
#include "base/number.h"

static const double steps_a_degree = 50;

enum { SIDES = 4 };

static dgg_status add_point(dgg_coastline *coast, dgg_point point, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&coast->points, &coast->point_room, coast->point_count + 1, sizeof point,
                        error));
    coast->points[coast->point_count++] = point;
done:
    return status;
}

static double take_number(dgg_text *line)
{
    double number = 0;
    dgg_number_read(dgg_text_cut(line, ' '), &number);
    return number;
}

static dgg_status add_ring(dgg_coastline *coast, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double count = take_number(&line), x = 0, y = 0;
    dgg_ring ring = { .first = coast->point_count, .is_sea = count < 0 };
    while (line.length > 0) {
        x += take_number(&line);
        y += take_number(&line);
        DGG_TRY(add_point(coast, (dgg_point){ x / steps_a_degree, y / steps_a_degree }, error));
    }
    ring.count = coast->point_count - ring.first;
    DGG_TRY(
        dgg_reserve(&coast->rings, &coast->ring_room, coast->ring_count + 1, sizeof ring, error));
    coast->rings[coast->ring_count++] = ring;
done:
    return status;
}

dgg_status dgg_coastline_read(dgg_coastline *coast, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_coastline_text();
    while (rest.length > 0) {
        DGG_TRY(add_ring(coast, dgg_text_cut(&rest, '\n'), error));
    }
done:
    return status;
}

bool dgg_coastline_country(dgg_text code, dgg_point *degrees)
{
    dgg_text rest = dgg_coastline_countries();
    while (rest.length > 0) {
        dgg_text line = dgg_text_cut(&rest, '\n');
        if (dgg_text_equal(dgg_text_cut(&line, ' '), code)) {
            degrees->x = take_number(&line);
            degrees->y = take_number(&line);
            return true;
        }
    }
    return false;
}

/* How far inside the box, counted from one of its sides. */
static double depth_of(dgg_point point, const dgg_box *box, int side)
{
    switch (side) {
    case 0:
        return point.x - (box->centre.x - box->width / 2);
    case 1:
        return box->centre.x + box->width / 2 - point.x;
    case 2:
        return point.y - (box->centre.y - box->height / 2);
    default:
        return box->centre.y + box->height / 2 - point.y;
    }
}

typedef struct clipping {
    dgg_coastline *to;
    const dgg_box *box;
    int side;
    bool is_line;
} clipping;

/* Appends what of points[0 .. count) lies inside one side. */
static dgg_status clip_side(const clipping *how, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_coastline *to = how->to;
    for (size_t i = 0; i < count; i++) {
        dgg_point here = to->points[i];
        dgg_point before = to->points[(i > 0 ? i : count) - 1];
        double depth = depth_of(here, how->box, how->side);
        double last = depth_of(before, how->box, how->side);
        if ((depth >= 0) != (last >= 0) && !(how->is_line && i == 0)) {
            double share = last / (last - depth);
            dgg_point cut = { before.x + share * (here.x - before.x),
                              before.y + share * (here.y - before.y) };
            DGG_TRY(add_point(to, cut, error));
        }
        DGG_TRY(depth >= 0 ? add_point(to, here, error) : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_coastline_clip(const dgg_coastline *coast, const dgg_ring *ring, const dgg_box *box,
                              dgg_coastline *clipped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    clipped->point_count = 0;
    for (size_t i = 0; i < ring->count; i++) {
        DGG_TRY(add_point(clipped, coast->points[ring->first + i], error));
    }
    for (int side = 0; side < SIDES; side++) {
        size_t count = clipped->point_count;
        const clipping how = { clipped, box, side, ring->is_line };
        DGG_TRY(clip_side(&how, count, error));
        for (size_t i = count; i < clipped->point_count; i++) {
            clipped->points[i - count] = clipped->points[i];
        }
        clipped->point_count -= count;
    }
done:
    return status;
}

void dgg_coastline_destroy(dgg_coastline *coast)
{
    dgg_release(coast->points);
    dgg_release(coast->rings);
    *coast = (dgg_coastline){ 0 };
}
