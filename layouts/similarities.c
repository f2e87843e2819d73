/* Visualisation of similarities (van Eck and Waltman 2007): what is tied more than chance has it
 * stands near. The sum of s * d * d - 2 * d over all pairs is made smaller by majorisation (de
 * Leeuw 1977): each node goes to where the others, at their present directions, would have it. */
#include "layouts/similarities.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "layouts/chance.h"

enum { STARTS = 6, ROUNDS = 60, LAST_ROUNDS = 400, FEW = 400 /* nodes: else fewer rounds */ };

static const double held = 0.03; /* of the mean similarity: keeps parts without ties together */
static const double ring_of_most = 1.15;

typedef struct vos {
    const dgg_similarity *ties;
    size_t tie_count, count;
    dgg_point *places;
    double *similar; /* count × count */
    double *pull;    /* of each node: the sum of its similarities */
    dgg_point *best;
} vos;

/* Association strength: ties against those expected by chance. */
static dgg_status compare(vos *layout, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = layout->count, square = count * count;
    double all = 0, sum = 0;
    DGG_TRY(dgg_grow(&layout->similar, square + 1, sizeof(double), error));
    DGG_TRY(dgg_grow(&layout->pull, count + 1, sizeof(double), error));
    DGG_TRY(dgg_grow(&layout->best, count + 1, sizeof(dgg_point), error));
    for (size_t i = 0; i < square; i++) {
        layout->similar[i] = 0;
    }
    for (size_t i = 0; i < count; i++) {
        layout->pull[i] = 0;
    }
    for (size_t i = 0; i < layout->tie_count; i++) {
        const dgg_similarity *tie = &layout->ties[i];
        layout->pull[tie->from] += tie->weight;
        layout->pull[tie->to] += tie->weight;
        all += tie->weight;
    }
    for (size_t i = 0; i < layout->tie_count; i++) {
        const dgg_similarity *tie = &layout->ties[i];
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
    dgg_point *nodes = layout->places;
    const double *similar = layout->similar + i * layout->count;
    dgg_point sum = { 0 }, here = nodes[i];
    for (size_t j = 0; j < layout->count; j++) {
        double x = here.x - nodes[j].x, y = here.y - nodes[j].y;
        double distance = sqrt(x * x + y * y);
        double away = distance > 1e-9 ? 1 / distance : 0;
        sum.x += similar[j] * nodes[j].x + x * away;
        sum.y += similar[j] * nodes[j].y + y * away;
    }
    nodes[i] = (dgg_point){ sum.x / layout->pull[i], sum.y / layout->pull[i] };
}

static double tension(const vos *layout)
{
    const dgg_point *nodes = layout->places;
    double sum = 0;
    for (size_t i = 0; i < layout->count; i++) {
        for (size_t j = 0; j < i; j++) {
            double distance = dgg_distance(nodes[i], nodes[j]);
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
    dgg_point *nodes = layout->places;
    dgg_point middle = { 0 };
    double xx = 0, xy = 0, yy = 0;
    for (size_t i = 0; i < layout->count; i++) {
        middle.x += nodes[i].x / (double)layout->count;
        middle.y += nodes[i].y / (double)layout->count;
    }
    for (size_t i = 0; i < layout->count; i++) {
        double x = nodes[i].x - middle.x, y = nodes[i].y - middle.y;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    double angle = atan2(2 * xy, xx - yy) / 2;
    for (size_t i = 0; i < layout->count; i++) {
        double x = nodes[i].x - middle.x, y = nodes[i].y - middle.y;
        nodes[i] = (dgg_point){ x * cos(angle) + y * sin(angle), y * cos(angle) - x * sin(angle) };
    }
    double right = nodes->x > 0 ? -1 : 1, down = nodes->y > 0 ? -1 : 1;
    for (size_t i = 0; i < layout->count; i++) {
        nodes[i].x *= right;
        nodes[i].y *= down;
    }
}

static void search(vos *layout, uint32_t seed)
{
    dgg_point *nodes = layout->places;
    dgg_chance chance = { seed };
    int share = layout->count > FEW ? 4 : 1;
    double least = INFINITY;
    for (int start = 0; start < STARTS / (share > 1 ? 3 : 1); start++) {
        for (size_t i = 0; i < layout->count; i++) {
            nodes[i].x = dgg_chance_share(&chance);
            nodes[i].y = dgg_chance_share(&chance);
        }
        settle(layout, ROUNDS / share);
        double reached = tension(layout);
        for (size_t i = 0; i < layout->count && reached < least; i++) {
            layout->best[i] = nodes[i];
        }
        least = fmin(least, reached);
    }
    for (size_t i = 0; i < layout->count; i++) {
        nodes[i] = layout->best[i];
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
static dgg_status gather(const vos *layout, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = layout->count;
    double *sorted = NULL;
    dgg_point middle = { 0 };
    DGG_TRY(dgg_grow(&sorted, count + 1, sizeof *sorted, error));
    for (int axis = 0; axis < 2; axis++) {
        for (size_t i = 0; i < count; i++) {
            sorted[i] = axis == 0 ? layout->places[i].x : layout->places[i].y;
        }
        dgg_sort(sorted, count, sizeof *sorted, by_number);
        *(axis == 0 ? &middle.x : &middle.y) = sorted[count / 2];
    }
    for (size_t i = 0; i < count; i++) {
        sorted[i] = dgg_distance(layout->places[i], middle);
    }
    dgg_sort(sorted, count, sizeof *sorted, by_number);
    double ring = ring_of_most * sorted[count * 3 / 4];
    for (size_t i = 0; i < count && ring > 0; i++) {
        dgg_point *at = &layout->places[i];
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

static double power_of(double distance, double power)
{
    return power == 0 ? log(distance) : pow(distance, power) / power;
}

dgg_status dgg_similarities_tension(const dgg_similarities *of, const dgg_point *places,
                                    dgg_powers powers, double *tension, dgg_error *error)
{
    double *strengths = NULL, all = 0;
    dgg_status status = dgg_grow(&strengths, of->count + 1, sizeof *strengths, error);
    *tension = 0;
    for (size_t i = 0; status == DGG_OK && i < of->count; i++) {
        strengths[i] = 0;
        for (size_t j = 0; j < i; j++) {
            *tension -= power_of(dgg_distance(places[i], places[j]), powers.repulsion);
        }
    }
    for (size_t i = 0; status == DGG_OK && i < of->tie_count; i++) {
        strengths[of->ties[i].from] += of->ties[i].weight;
        strengths[of->ties[i].to] += of->ties[i].weight;
        all += 2 * of->ties[i].weight;
    }
    for (size_t i = 0; status == DGG_OK && i < of->tie_count; i++) {
        const dgg_similarity *tie = &of->ties[i];
        double similar = all * tie->weight / (strengths[tie->from] * strengths[tie->to]);
        *tension +=
            similar * power_of(dgg_distance(places[tie->from], places[tie->to]), powers.attraction);
    }
    dgg_release(strengths);
    return status;
}

dgg_status dgg_similarities_place(const dgg_similarities *of, dgg_point *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    vos layout = {
        .ties = of->ties, .tie_count = of->tie_count, .count = of->count, .places = places
    };
    if (of->count == 0) {
        return DGG_OK;
    }
    DGG_TRY(compare(&layout, error));
    search(&layout, of->seed);
    DGG_TRY(gather(&layout, error));
done:
    dgg_release(layout.similar);
    dgg_release(layout.pull);
    dgg_release(layout.best);
    return status;
}
