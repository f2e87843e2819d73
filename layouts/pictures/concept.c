/* The concept map: papers, themes and locations in the hulls of their communities. */
#include <math.h>

#include "base/buffer.h"
#include "layouts/arrange.h"
#include "layouts/pictures.h"
#include "layouts/pictures/concept/cards.h"
#include "layouts/pictures/concept/compose.h"
#include "layouts/pictures/concept/words.h"

static const char own_placement[] = "stress"; /* needs no other program */
static const double name_size = 15, longest_name = 360, padding = 22;

enum { NAME_LINES = 2 };

static dgg_status plan_groups(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t group = 0; group < map->group_count; group++) {
        dgg_wrapping how = { DGG_BOLD, name_size, longest_name, NAME_LINES, 0 };
        dgg_lines *name = &map->groups[group].name;
        dgg_plan_group planned = { .padding = padding };
        DGG_TRY(dgg_label_wrap(dgg_concept_group_name(map, group), &how, &map->arena, name, error));
        planned.name.width = name->width * 1.06; /* some fonts run wider */
        planned.name.height = (double)name->count * name_size * 1.2;
        DGG_TRY(dgg_plan_add_group(&map->plan, &planned, error));
    }
done:
    return status;
}

/* A place that no picture has, as a person may have written into a file, is none. */
static bool is_place(dgg_point place)
{
    static const double farthest = 1e6;
    return fabs(place.x) < farthest && fabs(place.y) < farthest;
}

static void recall(const dgg_concept *map, size_t node, dgg_plan_node *planned)
{
    uint32_t place = dgg_names_find(&map->places, dgg_concept_graph_node(map, node)->id);
    if (place != DGG_NO_NAME && is_place(map->options->places[place].centre)) {
        planned->is_known = true;
        planned->known = map->options->places[place].centre;
        planned->known_group = map->options->places[place].community;
    }
}

/* An id that is there twice would shift the numbers: then nothing is known. */
static dgg_status name_places(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_picture_options *options = map->options;
    for (size_t i = 0; i < options->place_count; i++) {
        uint32_t number = 0;
        DGG_TRY(dgg_names_add(&map->places, options->places[i].id, &number, error));
        if (number != i) {
            dgg_names_destroy(&map->places);
            break;
        }
    }
done:
    return status;
}

static dgg_status plan_nodes(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_concept_node *node = &map->nodes[i];
        dgg_plan_node planned = { .box = node->box,
                                  .group = node->group,
                                  .is_dot = node->detail == DGG_AS_DOT };
        if (node->group != DGG_NO_GROUP) {
            recall(map, i, &planned);
            node->plan = (uint32_t)map->plan.node_count;
            DGG_TRY(dgg_plan_add_node(&map->plan, &planned, error));
        }
    }
    for (size_t i = 0; i < map->link_count; i++) {
        dgg_plan_link link = { map->nodes[map->links[i].from].plan,
                               map->nodes[map->links[i].to].plan, false };
        DGG_TRY(dgg_plan_add_link(&map->plan, &link, error));
    }
done:
    return status;
}

static dgg_status tie(dgg_plan *plan, uint32_t one, uint32_t other, dgg_error *error)
{
    for (size_t i = 0; i < plan->link_count; i++) {
        const dgg_plan_link *link = &plan->links[i];
        if ((link->from == one && link->to == other) || (link->from == other && link->to == one)) {
            return DGG_OK;
        }
    }
    return dgg_plan_add_link(plan, &(dgg_plan_link){ one, other, true }, error);
}

/* The node at the other end; UINT32_MAX if the link is not of this dot, or leads to another dot. */
static uint32_t end_beyond(const dgg_plan *plan, const dgg_plan_link *link, uint32_t dot)
{
    uint32_t other = link->from == dot ? link->to : link->to == dot ? link->from : UINT32_MAX;
    return other != UINT32_MAX && plan->nodes[other].is_dot ? UINT32_MAX : other;
}

static dgg_status tie_ends_of(dgg_plan *plan, uint32_t dot, size_t links, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t first = UINT32_MAX;
    for (size_t i = 0; i < links; i++) {
        uint32_t end = end_beyond(plan, &plan->links[i], dot);
        bool is_next = end != UINT32_MAX && first != UINT32_MAX;
        DGG_TRY(is_next ? tie(plan, first, end, error) : DGG_OK);
        first = first == UINT32_MAX ? end : first;
    }
done:
    return status;
}

/* What one dot is linked with belongs together, though dots come to their places last. */
static dgg_status tie_over_dots(dgg_plan *plan, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t links = plan->link_count;
    for (uint32_t dot = 0; dot < plan->node_count; dot++) {
        DGG_TRY(plan->nodes[dot].is_dot ? tie_ends_of(plan, dot, links, error) : DGG_OK);
    }
done:
    return status;
}

/* What went wrong in another program does not cost the reader the picture. */
static dgg_status arrange_otherwise(dgg_concept *map, dgg_scene *scene, const dgg_error *trouble,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    DGG_TRY(dgg_buffer_print(&said, error, "nodes are placed by %s, as %s could not: %s",
                             own_placement, map->options->placement, trouble->message));
    scene->notice = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->notice, error));
    DGG_TRY(dgg_plan_arrange(&map->plan, own_placement, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

static dgg_status arrange(dgg_concept *map, dgg_scene *scene, dgg_error *error)
{
    dgg_error trouble = { 0 };
    const char *wanted = map->options->placement;
    map->plan.seed = map->analysis->seed;
    if (wanted == NULL) {
        return dgg_plan_arrange(&map->plan, own_placement, error);
    }
    dgg_status status = dgg_plan_arrange(&map->plan, wanted, &trouble);
    if (status == DGG_MISSING_PART || status == DGG_LIBRARY_FAILED) {
        return arrange_otherwise(map, scene, &trouble, error);
    }
    return status == DGG_OK ? DGG_OK : dgg_fail(error, status, 0, "%s", trouble.message);
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_concept map = { .analysis = analysis, .options = options };
    DGG_TRY(dgg_concept_choose(&map, error));
    DGG_TRY(dgg_concept_make_cards(&map, error));
    DGG_TRY(name_places(&map, error));
    DGG_TRY(plan_groups(&map, error));
    DGG_TRY(plan_nodes(&map, error));
    DGG_TRY(tie_over_dots(&map.plan, error));
    DGG_TRY(map.group_count > 0 ? arrange(&map, scene, error) : DGG_OK);
    DGG_TRY(dgg_concept_compose(&map, scene, error));
done:
    dgg_concept_destroy(&map);
    return status;
}

const dgg_picture dgg_picture_concept = {
    { .name = "concept",
      .summary = "papers, themes and locations as a map, in the hulls of their communities" },
    .draw = draw,
};
