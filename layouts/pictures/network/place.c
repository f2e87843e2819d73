/* Visualisation of similarities (van Eck and Waltman 2007): what is tied more than chance has it
 * stands near. The sum of s * d * d - 2 * d over all pairs is made smaller by majorisation (de
 * Leeuw 1977): each node goes to where the others, at their present directions, would have it. */
#include <math.h>

#include "base/order.h"
#include "layouts/chance.h"
#include "layouts/pictures/network/picked.h"

enum { STARTS = 6, ROUNDS = 60, LAST_ROUNDS = 400, FEW = 400 /* nodes: else fewer rounds */ };

static const double held = 0.03; /* of the mean similarity: keeps parts without ties together */
static const double ring_of_most = 1.15, widest = 1.8;
static const double dot_share = 0.13, least_radius = 3.5, most_radius = 22;
static const double gap_share = 0.1, least_gap = 1.5, most_gap = 14;

typedef struct vos {
    dgg_picked *picked;
    size_t count;
    double *similar; /* count × count */
    double *pull;    /* of each node: the sum of its similarities */
    dgg_point *best;
} vos;

/* Association strength: ties against those expected by chance. */
static dgg_status compare(vos *layout)
{
    dgg_status status = DGG_OK;
    dgg_picked *picked = layout->picked;
    size_t count = layout->count, square = count * count;
    double all = 0, sum = 0;
    DGG_TRY(dgg_grow(&layout->similar, square + 1, sizeof(double), picked->error));
    DGG_TRY(dgg_grow(&layout->pull, count + 1, sizeof(double), picked->error));
    DGG_TRY(dgg_grow(&layout->best, count + 1, sizeof(dgg_point), picked->error));
    for (size_t i = 0; i < square; i++) {
        layout->similar[i] = 0;
    }
    for (size_t i = 0; i < count; i++) {
        layout->pull[i] = 0;
    }
    for (size_t i = 0; i < picked->tie_count; i++) {
        const dgg_picked_tie *tie = &picked->ties[i];
        layout->pull[tie->from] += tie->weight;
        layout->pull[tie->to] += tie->weight;
        all += tie->weight;
    }
    for (size_t i = 0; i < picked->tie_count; i++) {
        const dgg_picked_tie *tie = &picked->ties[i];
        double similar = 2 * all * tie->weight / (layout->pull[tie->from] * layout->pull[tie->to]);
        layout->similar[tie->from * count + tie->to] += similar;
        layout->similar[tie->to * count + tie->from] += similar;
        sum += 2 * similar;
    }
    double base = held * sum / (double)(square > 0 ? square : 1);
    for (size_t i = 0; i < count; i++) {
        layout->pull[i] = 0;
        for (size_t j = 0; j < count; j++) {
            double *similar = &layout->similar[i * count + j];
            *similar = i == j ? 0 : *similar + base;
            layout->pull[i] += *similar;
        }
    }
done:
    return status;
}

static void move(const vos *layout, size_t i)
{
    dgg_picked_node *nodes = layout->picked->nodes;
    const double *similar = layout->similar + i * layout->count;
    dgg_point sum = { 0 }, here = nodes[i].at;
    for (size_t j = 0; j < layout->count; j++) {
        double x = here.x - nodes[j].at.x, y = here.y - nodes[j].at.y;
        double distance = sqrt(x * x + y * y);
        double away = distance > 1e-9 ? 1 / distance : 0;
        sum.x += similar[j] * nodes[j].at.x + x * away;
        sum.y += similar[j] * nodes[j].at.y + y * away;
    }
    nodes[i].at = (dgg_point){ sum.x / layout->pull[i], sum.y / layout->pull[i] };
}

static double tension(const vos *layout)
{
    const dgg_picked_node *nodes = layout->picked->nodes;
    double sum = 0;
    for (size_t i = 0; i < layout->count; i++) {
        for (size_t j = 0; j < i; j++) {
            double distance = dgg_distance(nodes[i].at, nodes[j].at);
            sum += layout->similar[i * layout->count + j] * distance * distance - 2 * distance;
        }
    }
    return sum;
}

static void settle(vos *layout, int rounds)
{
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < layout->count; i++) {
            move(layout, i);
        }
    }
}

/* The widest way across lies flat; the largest node is to the left, above. */
static void turn(vos *layout)
{
    dgg_picked_node *nodes = layout->picked->nodes;
    dgg_point middle = { 0 };
    double xx = 0, xy = 0, yy = 0;
    for (size_t i = 0; i < layout->count; i++) {
        middle.x += nodes[i].at.x / (double)layout->count;
        middle.y += nodes[i].at.y / (double)layout->count;
    }
    for (size_t i = 0; i < layout->count; i++) {
        double x = nodes[i].at.x - middle.x, y = nodes[i].at.y - middle.y;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    double angle = atan2(2 * xy, xx - yy) / 2;
    for (size_t i = 0; i < layout->count; i++) {
        double x = nodes[i].at.x - middle.x, y = nodes[i].at.y - middle.y;
        nodes[i].at =
            (dgg_point){ x * cos(angle) + y * sin(angle), y * cos(angle) - x * sin(angle) };
    }
    double right = nodes->at.x > 0 ? -1 : 1, down = nodes->at.y > 0 ? -1 : 1;
    for (size_t i = 0; i < layout->count; i++) {
        nodes[i].at.x *= right;
        nodes[i].at.y *= down;
    }
}

static void search(vos *layout)
{
    dgg_picked_node *nodes = layout->picked->nodes;
    dgg_chance chance = { layout->picked->seed };
    int share = layout->count > FEW ? 4 : 1;
    double least = INFINITY;
    for (int start = 0; start < STARTS / (share > 1 ? 3 : 1); start++) {
        for (size_t i = 0; i < layout->count; i++) {
            nodes[i].at.x = dgg_chance_share(&chance);
            nodes[i].at.y = dgg_chance_share(&chance);
        }
        settle(layout, ROUNDS / share);
        double reached = tension(layout);
        for (size_t i = 0; i < layout->count && reached < least; i++) {
            layout->best[i] = nodes[i].at;
        }
        least = fmin(least, reached);
    }
    for (size_t i = 0; i < layout->count; i++) {
        nodes[i].at = layout->best[i];
    }
    settle(layout, LAST_ROUNDS / share);
    turn(layout);
}

static int by_number(const void *left, const void *right)
{
    double one = *(const double *)left, other = *(const double *)right;
    return (one > other) - (one < other);
}

/* What is hardly tied to anything would push all else into a corner: beyond the ring of most nodes
 * distances grow as their logarithm only. */
static dgg_status gather(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    size_t count = picked->node_count;
    double *sorted = NULL;
    dgg_point middle = { 0 };
    DGG_TRY(dgg_grow(&sorted, count + 1, sizeof *sorted, picked->error));
    for (int axis = 0; axis < 2; axis++) {
        for (size_t i = 0; i < count; i++) {
            sorted[i] = axis == 0 ? picked->nodes[i].at.x : picked->nodes[i].at.y;
        }
        dgg_sort(sorted, count, sizeof *sorted, by_number);
        *(axis == 0 ? &middle.x : &middle.y) = sorted[count / 2];
    }
    for (size_t i = 0; i < count; i++) {
        sorted[i] = dgg_distance(picked->nodes[i].at, middle);
    }
    dgg_sort(sorted, count, sizeof *sorted, by_number);
    double ring = ring_of_most * sorted[count * 3 / 4];
    for (size_t i = 0; i < count && ring > 0; i++) {
        dgg_point *at = &picked->nodes[i].at;
        double is = dgg_distance(*at, middle);
        double wanted = is > ring ? ring * (1 + log(is / ring) / 2) : is;
        double share = is > 0 ? wanted / is : 0;
        *at = (dgg_point){ middle.x + (at->x - middle.x) * share,
                           middle.y + (at->y - middle.y) * share };
    }
done:
    dgg_release(sorted);
    return status;
}

dgg_status dgg_picked_place(dgg_picked *picked)
{
    dgg_status status = DGG_OK;
    vos layout = { .picked = picked, .count = picked->node_count };
    DGG_TRY(compare(&layout));
    search(&layout);
    DGG_TRY(gather(picked));
done:
    dgg_release(layout.similar);
    dgg_release(layout.pull);
    dgg_release(layout.best);
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

static double clamp(double value, double low, double high)
{
    return fmin(fmax(value, low), high);
}

static bool part(dgg_picked_node *one, dgg_picked_node *other, double gap)
{
    double x = one->at.x - other->at.x, y = one->at.y - other->at.y;
    double is = sqrt(x * x + y * y), wanted = one->radius + other->radius + gap;
    if (is >= wanted) {
        return false;
    }
    double away = (wanted + 0.1 - is) / 2;
    x = is > 1e-9 ? x / is : 1;
    y = is > 1e-9 ? y / is : 0;
    one->at = (dgg_point){ one->at.x + away * x, one->at.y + away * y };
    other->at = (dgg_point){ other->at.x - away * x, other->at.y - away * y };
    return true;
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
    double room = fmin(fmax(field->width - 120, field->width / 2), widest * field->height);
    double scale = fmin(room / wide, height / tall);
    double stretched = fmin(height / (tall * scale), 1.35),
           widened = fmin(room / (wide * scale), 1.35);
    for (size_t i = 0; i < picked->node_count; i++) {
        dgg_point *at = &picked->nodes[i].at;
        at->x = field->centre.x + (at->x - (low.x + high.x) / 2) * scale * widened;
        at->y = field->centre.y + (at->y - (low.y + high.y) / 2) * scale * stretched;
    }
}

void dgg_picked_spread(dgg_picked *picked, const dgg_box *field)
{
    enum { MOST_ROUNDS = 500 };
    bool is_moved = true;
    double room = sqrt(field->width * field->height / (double)(picked->node_count + 1));
    double gap = clamp(gap_share * room, least_gap, most_gap);
    set_radii(picked, field);
    stretch(picked, field);
    for (int round = 0; round < MOST_ROUNDS && is_moved; round++) {
        is_moved = false;
        for (size_t i = 0; i < picked->node_count; i++) {
            dgg_picked_node *node = &picked->nodes[i];
            double x = field->width / 2 - node->radius, y = field->height / 2 - node->radius;
            node->at.x = clamp(node->at.x, field->centre.x - x, field->centre.x + x);
            node->at.y = clamp(node->at.y, field->centre.y - y, field->centre.y + y);
            for (size_t j = 0; j < i; j++) {
                is_moved = part(node, &picked->nodes[j], gap) || is_moved;
            }
        }
    }
}
