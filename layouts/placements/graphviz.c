/* Graphviz's neato, through its worker: each group has an invisible anchor that pulls its nodes
 * together and pushes the other anchors away. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/graphviz.h"
#include "layouts/placements.h"

static const double inches_a_pixel = 1 / 96.0;
static const double points_a_pixel = 0.75;
static const double inside = 0.3, outside = 0.6; /* inches by the root of a group's size */
static const double short_link = 1.2, long_link = 2;
static const double pull = 4, push = 6; /* weights of anchors */

enum { SECONDS = 20 };

typedef struct conversation {
    dgg_graphviz graphviz;
    const dgg_plan *plan;
    uint32_t *numbers; /* of the nodes of the plan; UINT32_MAX for dots */
    double *sizes;     /* roots of the sizes of groups */
    dgg_error *error;
} conversation;

static dgg_status tell_options(conversation *talk)
{
    static const char *const options[][2] = { { "mode", "major" },
                                              { "overlap", "prism" },
                                              { "sep", "+14,12" },
                                              { "splines", "none" },
                                              { "epsilon", "0.0001" } };
    dgg_status status = DGG_OK;
    char seed[DGG_NUMBER_ROOM];
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        DGG_TRY(dgg_graphviz_set(&talk->graphviz, options[i][0], dgg_text_of(options[i][1]),
                                 talk->error));
    }
    dgg_number_fixed(talk->plan->seed, 0, seed);
    DGG_TRY(dgg_graphviz_set(&talk->graphviz, "start", dgg_text_of(seed), talk->error));
    DGG_TRY(dgg_graphviz_default(&talk->graphviz, "node", "fixedsize", "true", talk->error));
    DGG_TRY(dgg_graphviz_default(&talk->graphviz, "node", "shape", "box", talk->error));
    DGG_TRY(dgg_graphviz_default(&talk->graphviz, "node", "label", "", talk->error));
done:
    return status;
}

static dgg_status tell_node(conversation *talk, double width, double height)
{
    dgg_status status = DGG_OK;
    char name[DGG_NUMBER_ROOM];
    dgg_number_fixed((double)talk->graphviz.node_count, 0, name);
    DGG_TRY(dgg_graphviz_node(&talk->graphviz, dgg_text_of(name), talk->error));
    DGG_TRY(dgg_graphviz_set_number(&talk->graphviz, "width", width * inches_a_pixel, talk->error));
    DGG_TRY(
        dgg_graphviz_set_number(&talk->graphviz, "height", height * inches_a_pixel, talk->error));
done:
    return status;
}

static dgg_status tell_edge(conversation *talk, size_t from, size_t to, double length,
                            double weight)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_graphviz_edge(&talk->graphviz, from, to, talk->error));
    DGG_TRY(dgg_graphviz_set_number(&talk->graphviz, "len", length, talk->error));
    DGG_TRY(dgg_graphviz_set_number(&talk->graphviz, "weight", weight, talk->error));
done:
    return status;
}

static dgg_status tell_nodes(conversation *talk)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = talk->plan;
    for (uint32_t i = 0; i < plan->node_count; i++) {
        const dgg_plan_node *node = &plan->nodes[i];
        talk->numbers[i] = node->is_dot ? UINT32_MAX : (uint32_t)talk->graphviz.node_count;
        DGG_TRY(node->is_dot ? DGG_OK : tell_node(talk, node->box.width, node->box.height));
    }
    for (size_t i = 0; i < plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i];
        uint32_t from = talk->numbers[link->from], to = talk->numbers[link->to];
        bool is_inside = plan->nodes[link->from].group == plan->nodes[link->to].group;
        if (from != UINT32_MAX && to != UINT32_MAX) {
            DGG_TRY(tell_edge(talk, from, to, is_inside ? short_link : long_link, 1));
        }
    }
done:
    return status;
}

static dgg_status tell_anchors(conversation *talk)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = talk->plan;
    size_t first = talk->graphviz.node_count;
    for (size_t i = 0; i < plan->group_count; i++) {
        DGG_TRY(tell_node(talk, 1, 1));
    }
    for (size_t i = 0; i < plan->node_count; i++) {
        uint32_t group = plan->nodes[i].group;
        if (talk->numbers[i] != UINT32_MAX) {
            double length = inside * talk->sizes[group];
            DGG_TRY(tell_edge(talk, talk->numbers[i], first + group, length, pull));
        }
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        for (size_t j = 0; j < i; j++) {
            double length = outside * (talk->sizes[i] + talk->sizes[j]);
            DGG_TRY(tell_edge(talk, first + i, first + j, length, push));
        }
    }
done:
    return status;
}

static dgg_status measure_groups(conversation *talk)
{
    dgg_status status = DGG_OK;
    const dgg_plan *plan = talk->plan;
    DGG_TRY(dgg_grow(&talk->numbers, plan->node_count + 1, sizeof *talk->numbers, talk->error));
    DGG_TRY(dgg_grow(&talk->sizes, plan->group_count + 1, sizeof *talk->sizes, talk->error));
    memset(talk->sizes, 0, (plan->group_count + 1) * sizeof *talk->sizes);
    for (size_t i = 0; i < plan->node_count; i++) {
        talk->sizes[plan->nodes[i].group] += !plan->nodes[i].is_dot;
    }
    for (size_t i = 0; i < plan->group_count; i++) {
        talk->sizes[i] = sqrt(talk->sizes[i]);
    }
done:
    return status;
}

static dgg_status place(dgg_plan *plan, unsigned attempt, dgg_error *error)
{
    (void)attempt;
    dgg_status status = DGG_OK;
    dgg_places places = { 0 };
    conversation talk = { .plan = plan, .error = error };
    DGG_TRY(measure_groups(&talk));
    DGG_TRY(dgg_graphviz_start(&talk.graphviz, SECONDS, error));
    DGG_TRY(tell_options(&talk));
    DGG_TRY(tell_nodes(&talk));
    DGG_TRY(tell_anchors(&talk));
    DGG_TRY(dgg_graphviz_lay_out(&talk.graphviz, "neato", &places, error));
    for (size_t i = 0; i < plan->node_count; i++) {
        if (talk.numbers[i] != UINT32_MAX) {
            dgg_point centre = places.centres[talk.numbers[i]];
            plan->nodes[i].box.centre =
                (dgg_point){ centre.x / points_a_pixel, -centre.y / points_a_pixel };
        }
    }
done:
    dgg_places_destroy(&places);
    dgg_graphviz_destroy(&talk.graphviz);
    dgg_release(talk.numbers);
    dgg_release(talk.sizes);
    return status;
}

const dgg_placement dgg_placement_graphviz = {
    { .name = "graphviz",
      .summary = "Graphviz's neato, groups held together by anchors",
      .source = "Gansner, Koren and North 2005" },
    .place = place,
    .attempts = 1,
};
