/* All papers are drawn, with the themes and locations they chiefly deal with. Where that is too
 * much to be read, the themes and locations of highest PageRank stay, and papers become smaller. */
#include "layouts/pictures/concept/folds.h"
#include "layouts/pictures/concept/groups.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_IN_FULL = 64, /* nodes of any kind */
    MOST_IN_SHORT = 120,
    MOST_THEMES = 26, /* beyond that */
    MOST_LOCATIONS = 16,
    MOST_CARDS = 24,
    MOST_NODES = 320, /* of all kinds; what is more is folded */
    LEAST_NODES = 5,
};

bool dgg_concept_is_paper(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

const dgg_node *dgg_concept_graph_node(const dgg_concept *map, size_t node)
{
    return &map->analysis->graph->nodes[map->nodes[node].node];
}

static bool is_wanted(const dgg_concept *map, const dgg_graph_link *link)
{
    const dgg_picture_options *options = map->options;
    switch (link->type) {
    case DGG_DISCUSSES:
    case DGG_STUDIES:
        return options->with_mentions || link->link == NULL || link->link->is_primary;
    case DGG_PART_OF:
        return true;
    case DGG_PUBLISHED_IN:
        return options->with_venues;
    case DGG_RELATED_TO:
        return options->with_related;
    default:
        return false;
    }
}

double dgg_concept_score(const dgg_concept *map, uint32_t node)
{
    double score = dgg_analysis_score(map->analysis, "pagerank")[node];
    return score > 0 ? score : 0; /* not a number outside the network */
}

/* is_drawn[node]: papers, and what a wanted link of a paper leads to. */
static void mark_candidates(const dgg_concept *map, bool *is_drawn)
{
    const dgg_graph *graph = map->analysis->graph;
    for (size_t i = 0; i < graph->node_count; i++) {
        is_drawn[i] = dgg_concept_is_paper(graph->nodes[i].kind);
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (link->type != DGG_PART_OF && is_wanted(map, link)) {
            is_drawn[link->source] = is_drawn[link->target] = true;
        }
    }
}

typedef struct ranked {
    double score;
    uint32_t node;
} ranked;

static int by_score(const void *left, const void *right)
{
    const ranked *one = left, *other = right;
    if (one->score != other->score) {
        return one->score > other->score ? -1 : 1;
    }
    return one->node < other->node ? -1 : one->node > other->node;
}

/* Fills `places` with the nodes of a kind (or of all kinds of papers), best first. */
static size_t rank(const dgg_concept *map, const bool *is_drawn, dgg_kind kind, ranked *places)
{
    const dgg_graph *graph = map->analysis->graph;
    size_t count = 0;
    for (uint32_t i = 0; i < graph->node_count; i++) {
        dgg_kind its = graph->nodes[i].kind;
        bool is_like = its == kind || (dgg_concept_is_paper(kind) && dgg_concept_is_paper(its));
        if (is_drawn[i] && is_like) {
            places[count++] = (ranked){ dgg_concept_score(map, i), i };
        }
    }
    if (count > 0) {
        qsort(places, count, sizeof *places, by_score);
    }
    return count;
}

static void keep_best(dgg_concept *map, bool *is_drawn, dgg_kind kind, size_t most, ranked *room)
{
    size_t count = rank(map, is_drawn, kind, room);
    for (size_t i = most; i < count; i++) {
        is_drawn[room[i].node] = false;
        map->left_out[kind]++;
    }
}

static dgg_status add_node(dgg_concept *map, uint32_t node, dgg_detail detail, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = map->analysis;
    dgg_kind kind = analysis->graph->nodes[node].kind;
    DGG_TRY(
        dgg_reserve(&map->nodes, &map->node_room, map->node_count + 1, sizeof *map->nodes, error));
    map->nodes[map->node_count++] = (dgg_concept_node){
        .node = node,
        .group = DGG_NO_GROUP,
        .community = analysis->community ? analysis->community[node] : 0,
        .detail = dgg_concept_is_paper(kind) ? detail : DGG_IN_FULL,
    };
    map->shown[kind]++;
done:
    return status;
}

/* As many as are asked for: of few two fifths are themes, a fifth is locations. */
static dgg_status limit(dgg_concept *map, bool *is_drawn, ranked *room, dgg_error *error)
{
    size_t top = map->options->top, most = top > LEAST_NODES ? top : LEAST_NODES;
    if (top == 0) {
        return DGG_OK;
    }
    keep_best(map, is_drawn, DGG_THEME, most * 2 / 5, room);
    keep_best(map, is_drawn, DGG_LOCATION, most / 5, room);
    return dgg_concept_fold(map, is_drawn, most, error);
}

static dgg_status add_nodes(dgg_concept *map, bool *is_drawn, ranked *room, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = map->analysis->graph;
    size_t count = 0;
    dgg_detail detail = DGG_IN_FULL;
    DGG_TRY(limit(map, is_drawn, room, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        count += is_drawn[i];
    }
    if (count > MOST_IN_FULL) {
        detail = DGG_IN_SHORT;
    }
    if (count > MOST_IN_SHORT) {
        keep_best(map, is_drawn, DGG_THEME, MOST_THEMES, room);
        keep_best(map, is_drawn, DGG_LOCATION, MOST_LOCATIONS, room);
        detail = DGG_AS_DOT;
    }
    DGG_TRY(map->folded == NULL ? dgg_concept_fold(map, is_drawn, MOST_NODES, error) : DGG_OK);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(is_drawn[i] ? add_node(map, i, detail, error) : DGG_OK);
    }
    DGG_TRY(dgg_concept_add_folds(map, error));
    size_t papers = detail == DGG_AS_DOT ? rank(map, is_drawn, DGG_PAPER, room) : 0;
    map->dots = papers > MOST_CARDS ? papers - MOST_CARDS : 0;
    for (size_t i = 0; i < map->node_count; i++) {
        for (size_t j = 0; j < MOST_CARDS && j < papers; j++) {
            if (room[j].node == map->nodes[i].node && map->nodes[i].detail != DGG_FOLDED) {
                map->nodes[i].detail = DGG_IN_SHORT;
            }
        }
    }
done:
    return status;
}

/* A dot keeps its links inside its community only: with all of them nothing could be seen. */
static bool is_too_much(const dgg_concept_node *one, const dgg_concept_node *other)
{
    bool has_dot = one->detail == DGG_AS_DOT || other->detail == DGG_AS_DOT;
    return has_dot && one->community != other->community;
}

static dgg_status add_link(dgg_concept *map, uint32_t link, uint32_t from, uint32_t to,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_concept_node *one = &map->nodes[from], *other = &map->nodes[to];
    if (is_too_much(one, other)) {
        map->links_left_out++;
        return DGG_OK;
    }
    DGG_TRY(
        dgg_reserve(&map->links, &map->link_room, map->link_count + 1, sizeof *map->links, error));
    map->links[map->link_count++] = (dgg_concept_link){ from, to, link, false };
    one->degree++;
    other->degree++;
done:
    return status;
}

static dgg_status add_links(dgg_concept *map, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = map->analysis->graph;
    for (uint32_t i = 0; i < map->node_count; i++) {
        if (map->nodes[i].detail != DGG_FOLDED) {
            number[map->nodes[i].node] = i;
        }
    }
    for (uint32_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        uint32_t from = number[link->source], to = number[link->target];
        if (from != UINT32_MAX && to != UINT32_MAX && from != to && is_wanted(map, link)) {
            DGG_TRY(add_link(map, i, from, to, error));
        }
    }
done:
    return status;
}

/* What sizes show: PageRank, or the measure that is asked for. */
static double size_of(const dgg_concept *map, uint32_t node)
{
    const char *measure = map->options->size_by;
    const double *scores = measure != NULL ? dgg_analysis_score(map->analysis, measure) : NULL;
    double size = scores != NULL ? scores[node] : dgg_concept_score(map, node);
    return size > 0 ? size : 0;
}

static void set_sizes(dgg_concept *map)
{
    double highest[DGG_KIND_COUNT] = { 0 };
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_kind kind = dgg_concept_graph_node(map, i)->kind;
        kind = dgg_concept_is_paper(kind) ? DGG_PAPER : kind;
        highest[kind] = fmax(highest[kind], size_of(map, map->nodes[i].node));
    }
    for (size_t i = 0; i < map->node_count; i++) {
        dgg_kind kind = dgg_concept_graph_node(map, i)->kind;
        kind = dgg_concept_is_paper(kind) ? DGG_PAPER : kind;
        map->nodes[i].size = dgg_style_size(size_of(map, map->nodes[i].node), highest[kind], 0, 1);
    }
}

dgg_status dgg_concept_choose(dgg_concept *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = map->analysis->graph->node_count + 1;
    bool *is_drawn = NULL;
    ranked *room = NULL;
    uint32_t *number = NULL;
    DGG_TRY(dgg_grow(&is_drawn, nodes, sizeof *is_drawn, error));
    DGG_TRY(dgg_grow(&room, nodes, sizeof *room, error));
    DGG_TRY(dgg_grow(&number, nodes, sizeof *number, error));
    memset(number, 0xFF, nodes * sizeof *number);
    mark_candidates(map, is_drawn);
    DGG_TRY(add_nodes(map, is_drawn, room, error));
    DGG_TRY(add_links(map, number, error));
    DGG_TRY(dgg_concept_form_groups(map, error));
    set_sizes(map);
done:
    dgg_release(is_drawn);
    dgg_release(room);
    dgg_release(number);
    return status;
}

void dgg_concept_destroy(dgg_concept *map)
{
    dgg_release(map->nodes);
    dgg_release(map->links);
    dgg_release(map->texts);
    dgg_release(map->groups);
    dgg_release(map->folded);
    dgg_plan_destroy(&map->plan);
    dgg_names_destroy(&map->places);
    dgg_arena_release(&map->arena);
    *map = (dgg_concept){ 0 };
}
