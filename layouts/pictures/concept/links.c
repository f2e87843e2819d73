/* Inside a community a link has its colour; between communities it is thin and grey; what lies
 * within another is dashed. */
#include "layouts/pictures/concept/links.h"

#include "layouts/pictures/concept/paints.h"
#include "layouts/pictures/concept/tooltips.h"
#include "layouts/routes.h"

static dgg_look look_of(const dgg_concept *map, const dgg_concept_link *link)
{
    bool is_part = map->analysis->graph->links[link->link].type == DGG_PART_OF;
    unsigned hue = dgg_concept_hue(map, map->nodes[link->from].community);
    bool has_dot =
        map->nodes[link->from].detail == DGG_AS_DOT || map->nodes[link->to].detail == DGG_AS_DOT;
    if (link->is_inside) {
        return (dgg_look){ .stroke = { DGG_LINE, hue },
                           .thickness = has_dot ? 0.7 : 1.3,
                           .opacity = has_dot ? 0.45 : 0.75,
                           .is_dashed = is_part };
    }
    return (dgg_look){
        .stroke = { DGG_QUIET, 0 }, .thickness = 0.9, .opacity = 0.5, .is_dashed = is_part
    };
}

static dgg_status add_curve(dgg_concept *map, dgg_scene *scene, const dgg_routes *routes,
                            size_t number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_route *route = &routes->items[number];
    dgg_curve curve = { .first_point = (uint32_t)scene->point_count,
                        .point_count = (uint32_t)route->point_count,
                        .is_smooth = route->is_smooth,
                        .look = look_of(map, &map->links[number]) };
    for (size_t i = 0; i < route->point_count; i++) {
        DGG_TRY(dgg_scene_add_point(scene, routes->points[route->first_point + i], error));
    }
    DGG_TRY(dgg_concept_about_link(map, number, &curve.about, error));
    DGG_TRY(dgg_scene_add_curve(scene, &curve, error));
done:
    return status;
}

dgg_status dgg_concept_add_links(dgg_concept *map, dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_routes routes = { 0 };
    DGG_TRY(dgg_routes_find(&routes, &map->plan, error));
    for (size_t i = 0; i < map->link_count; i++) {
        DGG_TRY(add_curve(map, scene, &routes, i, error));
    }
done:
    dgg_routes_destroy(&routes);
    return status;
}
