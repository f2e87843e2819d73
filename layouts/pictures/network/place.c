/* Places of the nodes of a network: by their similarity, then stretched to the field, and no dot
 * over another. */
#include <math.h>

#include "layouts/beside.h"
#include "layouts/pictures/network/picked.h"
#include "layouts/similarities.h"

static const double widest = 1.8;
static const double dot_share = 0.13, least_radius = 3.5, most_radius = 22;
static const double gap_share = 0.1, least_gap = 1.5, most_gap = 14;

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
    DGG_TRY(dgg_similarities_place(&of, places, picked->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        picked->nodes[i].at = places[i];
    }
done:
    dgg_release(ties);
    dgg_release(places);
    return status;
}

/* So large that all dots together take a tenth of the field or so. */
static void set_radii(dgg_picked *picked, const dgg_box *field)
{
    double sum = 0;
    for (size_t i = 0; i < picked->node_count; i++) {
        sum += picked->largest > 0 ? picked->nodes[i].size / picked->largest : 1;
    }
    double largest = sqrt(field->width * field->height * dot_share / (sum * 3.14159265358979));
    largest = fmin(fmax(largest, least_radius), most_radius);
    for (size_t i = 0; i < picked->node_count; i++) {
        picked->nodes[i].radius =
            fmax(least_radius, dgg_style_size(picked->nodes[i].size, picked->largest, 0, largest));
    }
}

/* The ends of a field are kept by all but its own width: labels need some of it. */
static void stretch(dgg_picked *picked, const dgg_box *field)
{
    dgg_point low = { INFINITY, INFINITY }, high = { -INFINITY, -INFINITY };
    for (size_t i = 0; i < picked->node_count; i++) {
        dgg_point at = picked->nodes[i].at;
        low = (dgg_point){ fmin(low.x, at.x), fmin(low.y, at.y) };
        high = (dgg_point){ fmax(high.x, at.x), fmax(high.y, at.y) };
    }
    double wide = fmax(high.x - low.x, 1e-9), tall = fmax(high.y - low.y, 1e-9);
    double height = field->height - 60;
    double room = fmin(fmax(field->width - 120, field->width * 0.72), widest * field->height);
    double scale = fmin(room / wide, height / tall);
    double stretched = fmin(height / (tall * scale), 1.35),
           widened = fmin(room / (wide * scale), 1.35);
    for (size_t i = 0; i < picked->node_count; i++) {
        dgg_point *at = &picked->nodes[i].at;
        at->x = field->centre.x + (at->x - (low.x + high.x) / 2) * scale * widened;
        at->y = field->centre.y + (at->y - (low.y + high.y) / 2) * scale * stretched;
    }
}

dgg_status dgg_picked_spread(dgg_picked *picked, const dgg_box *field)
{
    dgg_status status = DGG_OK;
    dgg_beside *dots = NULL;
    double room = sqrt(field->width * field->height / (double)(picked->node_count + 1));
    double gap = fmin(fmax(gap_share * room, least_gap), most_gap);
    set_radii(picked, field);
    stretch(picked, field);
    DGG_TRY(dgg_grow(&dots, picked->node_count + 1, sizeof *dots, picked->error));
    for (size_t i = 0; i < picked->node_count; i++) {
        dots[i] = (dgg_beside){ .at = picked->nodes[i].at, .radius = picked->nodes[i].radius };
    }
    dgg_beside_part(dots, picked->node_count, field, gap);
    for (size_t i = 0; i < picked->node_count; i++) {
        picked->nodes[i].at = dots[i].at;
    }
done:
    dgg_release(dots);
    return status;
}
