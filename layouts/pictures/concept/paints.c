/* One place decides what a colour says. */
#include "layouts/pictures/concept/paints.h"

#include <string.h>

static const double standing_out = 3.4;

bool dgg_concept_is_by(const dgg_concept *map, const char *meaning)
{
    const char *wanted = map->options->color_by;
    return strcmp(wanted != NULL ? wanted : "community", meaning) == 0;
}

unsigned dgg_concept_hue(const dgg_concept *map, uint32_t community)
{
    return dgg_concept_is_by(map, "community") ? dgg_style_hue(community) : 0;
}

/* What stands apart has no community to show. */
unsigned dgg_concept_node_hue(const dgg_concept *map, const dgg_concept_node *node)
{
    dgg_kind kind = map->analysis->graph->nodes[node->node].kind;
    if (dgg_concept_is_by(map, "kind")) {
        return kind == DGG_THEME ? 8 : kind == DGG_LOCATION ? 4 : 1;
    }
    return node->group == DGG_NO_GROUP ? 0 : dgg_concept_hue(map, node->community);
}

static int year_of(const dgg_concept *map, const dgg_concept_node *node)
{
    const dgg_graph *graph = map->analysis->graph;
    const dgg_node *its = &graph->nodes[node->node];
    bool is_paper = dgg_concept_is_paper(its->kind) && node->detail != DGG_FOLDED;
    return is_paper ? graph->corpus->papers[its->entry].year : 0;
}

bool dgg_concept_years(const dgg_concept *map, int *first, int *last)
{
    *first = *last = 0;
    for (size_t i = 0; i < map->node_count; i++) {
        int year = year_of(map, &map->nodes[i]);
        *first = year > 0 && (*first == 0 || year < *first) ? year : *first;
        *last = year > *last ? year : *last;
    }
    return *last > 0;
}

bool dgg_concept_level(const dgg_concept *map, const dgg_concept_node *node, unsigned *level)
{
    int year = year_of(map, node), first = 0, last = 0;
    if (!dgg_concept_is_by(map, "year") || year <= 0 || !dgg_concept_years(map, &first, &last)) {
        return false;
    }
    *level = dgg_style_level((year - first) / ((double)(last - first) + 1));
    return true;
}

void dgg_concept_paint(dgg_concept *map, dgg_concept_node *node)
{
    unsigned level = 0;
    const bool *highlighted = map->options->highlighted;
    if (dgg_concept_level(map, node, &level)) {
        node->look.fill = (dgg_paint){ DGG_SCALE, level };
        for (size_t i = 0; i < node->text_count; i++) {
            map->texts[node->first_text + i].fill = (dgg_paint){ DGG_ON_SCALE, level };
        }
    }
    if (highlighted != NULL && highlighted[node->node] && node->detail != DGG_FOLDED) {
        node->look.stroke = (dgg_paint){ DGG_TEXT_INK, 0 };
        node->look.thickness = standing_out;
    }
}
