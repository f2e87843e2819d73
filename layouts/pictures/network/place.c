/* Places of the nodes of a network: by their similarity, of many by the ways between them; then
 * stretched to the field, and no dot over another. */
#include <math.h>

#include "layouts/crowd.h"
#include "layouts/pictures/network/picked.h"
#include "layouts/sparse_stress.h"
#include "layouts/untangle.h"

static const double widest = 1.8;
static const double dot_share = 0.13, least_radius = 3.5, most_radius = 22;
static const double gap_share = 0.1, least_gap = 1.5, most_gap = 14;
static const double many_gap_share = 0.06, many_least_share = 0.2, shrink = 0.85;

enum { MANY = 1500, MOST_SHRINKS = 12, MOST_UNTANGLED = 700 };

bool dgg_picked_are_many(const dgg_picked *picked)
{
    return picked->node_count > MANY;
}

bool dgg_picked_is_by_ways(const dgg_picked *picked)
{
    double lightest = picked->ties[picked->tie_count - 1].weight;
    return dgg_picked_are_many(picked) || picked->heaviest - lightest <= 0;
}

bool dgg_picked_is_untangled(const dgg_picked *picked)
{
    return dgg_picked_is_by_ways(picked) && picked->node_count <= MOST_UNTANGLED;
}

static dgg_status place_by_ways(const dgg_similarities *of, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_sparse_stress_place(of, places, error));
    DGG_TRY(of->count <= MOST_UNTANGLED ? dgg_untangle(of, places, error) : DGG_OK);
done:
    return status;
}

dgg_status dgg_picked_place(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    dgg_similarity *ties = NULL;
    dgg_point *places = NULL;
    DGG_TRY(dgg_grow(&ties, picked->tie_count + 1, sizeof *ties, picked->error));
    DGG_TRY(dgg_grow(&places, picked->node_count + 1, sizeof *places, picked->error));
    for (size_t i = 0; i < picked->tie_count; i++) {
        const dgg_picked_tie *tie = &picked->ties[i];
        ties[i] = (dgg_similarity){ tie->from, tie->to, tie->weight };
    }
    const dgg_similarities of = { ties, picked->tie_count, picked->node_count, picked->seed };
    DGG_TRY((dgg_picked_is_by_ways(picked) ? place_by_ways
                                           : dgg_similarities_place)(&of, places, picked->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        picked->nodes[i].at = places[i];
    }
done:
    dgg_release(ties);
    dgg_release(places);
    return status;
}

/* So large that all dots together take a tenth of the field or so. */
static void set_radii(dgg_picked *picked, const dgg_box *field, double least)
{
    double sum = 0;
    for (size_t i = 0; i < picked->node_count; i++) {
        sum += picked->largest > 0 ? picked->nodes[i].size / picked->largest : 1;
    }
    double largest = sqrt(field->width * field->height * dot_share / (sum * 3.14159265358979));
    largest = fmin(fmax(largest, least), most_radius);
    for (size_t i = 0; i < picked->node_count; i++) {
        picked->nodes[i].radius =
            fmax(least, dgg_style_size(picked->nodes[i].size, picked->largest, 0, largest));
    }
}

/* From the lowest to the highest of both axes. */
static dgg_box extent(const dgg_picked *picked)
{
    dgg_point low = { INFINITY, INFINITY }, high = { -INFINITY, -INFINITY };
    for (size_t i = 0; i < picked->node_count; i++) {
        dgg_point at = picked->nodes[i].at;
        low = (dgg_point){ fmin(low.x, at.x), fmin(low.y, at.y) };
        high = (dgg_point){ fmax(high.x, at.x), fmax(high.y, at.y) };
    }
    return (dgg_box){ { (low.x + high.x) / 2, (low.y + high.y) / 2 },
                      fmax(high.x - low.x, 1e-9),
                      fmax(high.y - low.y, 1e-9) };
}

double dgg_picked_shape(const dgg_picked *picked)
{
    const dgg_box all = extent(picked);
    return fmin(fmax(all.height / all.width, 0.4), 1.2);
}

/* The ends of a field are kept by all but its own width: labels need some of it. Of many the shape
 * stays as it is. */
static void stretch(dgg_picked *picked, const dgg_box *field)
{
    const dgg_box all = extent(picked);
    double most = dgg_picked_is_by_ways(picked) ? 1 : 1.35;
    double height = field->height - 60;
    double room = fmin(fmax(field->width - 120, field->width * 0.72), widest * field->height);
    double scale = fmin(room / all.width, height / all.height);
    double stretched = fmin(height / (all.height * scale), most);
    double widened = fmin(room / (all.width * scale), most);
    for (size_t i = 0; i < picked->node_count; i++) {
        dgg_point *at = &picked->nodes[i].at;
        at->x = field->centre.x + (at->x - all.centre.x) * scale * widened;
        at->y = field->centre.y + (at->y - all.centre.y) * scale * stretched;
    }
}

/* Of many, where the field has not room for all, all become smaller. */
static dgg_status part_many(dgg_beside *dots, size_t count, const dgg_box *field, double room,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_parted = false;
    double gap = fmin(many_gap_share * room, least_gap);
    for (int shrinks = 0; shrinks <= MOST_SHRINKS && !is_parted; shrinks++) {
        for (size_t i = 0; i < count && shrinks > 0; i++) {
            dots[i].radius *= shrink;
        }
        gap *= shrinks > 0 ? shrink : 1;
        DGG_TRY(dgg_crowd_part(&(dgg_crowd){ dots, count, field, gap }, &is_parted, error));
    }
done:
    return status;
}

dgg_status dgg_picked_spread(dgg_picked *picked, const dgg_box *field)
{
    dgg_status status = DGG_OK;
    dgg_beside *dots = NULL;
    size_t count = picked->node_count;
    bool are_many = dgg_picked_are_many(picked);
    double room = sqrt(field->width * field->height / (double)(count + 1));
    double gap = fmin(fmax(gap_share * room, least_gap), most_gap);
    set_radii(picked, field, are_many ? fmin(many_least_share * room, least_radius) : least_radius);
    stretch(picked, field);
    DGG_TRY(dgg_grow(&dots, count + 1, sizeof *dots, picked->error));
    for (size_t i = 0; i < count; i++) {
        dots[i] = (dgg_beside){ .at = picked->nodes[i].at, .radius = picked->nodes[i].radius };
    }
    if (are_many) {
        DGG_TRY(part_many(dots, count, field, room, picked->error));
    } else {
        dgg_beside_part(dots, count, field, gap);
    }
    for (size_t i = 0; i < count; i++) {
        picked->nodes[i].at = dots[i].at;
        picked->nodes[i].radius = dots[i].radius;
    }
done:
    dgg_release(dots);
    return status;
}
