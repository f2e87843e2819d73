/* The concept map: papers, themes and locations in the hulls of their communities. */
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

static dgg_status plan_nodes(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_concept_node *node = &map->nodes[i];
        dgg_plan_node planned = { node->box, node->group, node->detail == DGG_AS_DOT };
        if (node->group != DGG_NO_GROUP) {
            node->plan = (uint32_t)map->plan.node_count;
            DGG_TRY(dgg_plan_add_node(&map->plan, &planned, error));
        }
    }
    for (size_t i = 0; i < map->link_count; i++) {
        DGG_TRY(dgg_plan_add_link(&map->plan, map->nodes[map->links[i].from].plan,
                                  map->nodes[map->links[i].to].plan, error));
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
    DGG_TRY(plan_groups(&map, error));
    DGG_TRY(plan_nodes(&map, error));
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
