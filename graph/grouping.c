/* Communities in one order: by falling size, then by their first vertex. */
#include "graph/grouping.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/community_labels.h"

static const char between[] = " \xC2\xB7 "; /* a middle dot */

enum { NAMES = 2 };
static const uint32_t nobody = UINT32_MAX;

/* The best so far of one community, the best first. */
struct favourites {
    uint32_t themes[NAMES], locations[NAMES], nodes[NAMES]; /* vertices */
};

struct group {
    uint32_t number; /* as the membership has it */
    uint32_t first;  /* its smallest vertex */
    size_t size;
};

static int compare_groups(const void *left, const void *right)
{
    const struct group *one = left, *two = right;
    if (one->size != two->size) {
        return one->size > two->size ? -1 : 1;
    }
    return one->first < two->first ? -1 : one->first > two->first;
}

static bool has_ties(const dgg_network *network, size_t vertex)
{
    return network->first_arcs[vertex + 1] > network->first_arcs[vertex];
}

/* groups[0 .. *count) become those that are not empty, in their order. */
static void order_groups(const dgg_network *network, const uint32_t *membership,
                         struct group *groups, size_t *count)
{
    memset(groups, 0, network->vertex_count * sizeof *groups);
    for (size_t i = network->vertex_count; i > 0; i--) {
        if (has_ties(network, i - 1)) {
            struct group *group = &groups[membership[i - 1]];
            group->number = membership[i - 1];
            group->first = (uint32_t)(i - 1);
            group->size++;
        }
    }
    *count = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        if (groups[i].size > 0) {
            groups[(*count)++] = groups[i];
        }
    }
    dgg_sort(groups, *count, sizeof *groups, compare_groups);
}

/* Rounding alone makes nobody better, so that names are the same on every machine. */
static bool is_better(const double *scores, uint32_t vertex, uint32_t other)
{
    return other == nobody || scores[vertex] > scores[other] * (1 + 1e-12);
}

static void rank_among(uint32_t *best, uint32_t vertex, const double *scores)
{
    if (is_better(scores, vertex, best[0])) {
        best[1] = best[0];
        best[0] = vertex;
    } else if (is_better(scores, vertex, best[1])) {
        best[1] = vertex;
    }
}

/* Never without bytes, even if it has none to show. */
static dgg_text label_of(const dgg_analysis *analysis, const dgg_network *network, uint32_t vertex)
{
    dgg_text label = analysis->graph->nodes[network->nodes[vertex]].label;
    return label.length > 0 ? label : dgg_text_of("");
}

/* "Data centres · Local governance" */
static dgg_status join_labels(dgg_analysis *analysis, dgg_text first, dgg_text second,
                              dgg_text *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *bytes = NULL;
    size_t gap = sizeof between - 1, length = first.length + gap + second.length;
    DGG_TRY(dgg_arena_alloc(&analysis->texts, &bytes, length, error));
    memcpy(bytes, first.start, first.length);
    memcpy(bytes + first.length, between, gap);
    memcpy(bytes + first.length + gap, second.start, second.length);
    *name = (dgg_text){ bytes, length };
done:
    return status;
}

/* One time in twenty G2 is higher though a theme is nothing special here (chi2, 1 degree). */
static const double by_chance = 3.84;

/* In a network of papers, without themes: what sets the papers of a community apart is its name. */
static dgg_status name_by_papers(dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_community_labels *labels = NULL;
    DGG_TRY(dgg_grow(&labels, analysis->community_count + 1, sizeof *labels, error));
    status = dgg_community_labels_rank(analysis, labels, NULL);
    if (status != DGG_OK) { /* there are no papers with themes: the best node names it */
        status = status == DGG_BAD_REQUEST ? DGG_OK : dgg_fail(error, status, 0, "out of memory");
        goto done;
    }
    for (size_t i = 0; i < analysis->community_count; i++) {
        const dgg_community_label *best = labels[i].best[DGG_BY_LIKELIHOOD];
        const dgg_theme *themes = analysis->graph->corpus->themes;
        size_t count = 0;
        while (count < labels[i].count[DGG_BY_LIKELIHOOD] && best[count].score > by_chance) {
            count++;
        }
        dgg_text *name = &analysis->communities[i].name;
        *name = count > 0 ? themes[best[0].theme].label : *name;
        if (count > 1) {
            DGG_TRY(join_labels(analysis, *name, themes[best[1].theme].label, name, error));
        }
    }
done:
    dgg_release(labels);
    return status;
}

static dgg_status name_communities(dgg_analysis *analysis, const dgg_network *network,
                                   const struct favourites *favourites, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_themes = false;
    for (size_t i = 0; i < analysis->community_count; i++) {
        const uint32_t *best = favourites[i].themes;
        has_themes = has_themes || best[0] != nobody;
        best = best[0] == nobody ? favourites[i].locations : best;
        bool is_plain = best[0] == nobody;
        best = is_plain ? favourites[i].nodes : best;
        dgg_text *name = &analysis->communities[i].name;
        *name = label_of(analysis, network, best[0]);
        if (!is_plain && best[1] != nobody) {
            DGG_TRY(
                join_labels(analysis, *name, label_of(analysis, network, best[1]), name, error));
        }
    }
    if (!has_themes) {
        DGG_TRY(name_by_papers(analysis, error));
    }
done:
    return status;
}

/* Vertices in ascending order, so that the smaller one wins a tie. */
static void choose_favourites(const dgg_analysis *analysis, const dgg_network *network,
                              const double *pageranks, struct favourites *favourites)
{
    memset(favourites, 0xff, analysis->community_count * sizeof *favourites); /* nobody */
    for (uint32_t i = 0; i < network->vertex_count; i++) {
        uint32_t community = analysis->community[network->nodes[i]];
        dgg_kind kind = analysis->graph->nodes[network->nodes[i]].kind;
        if (community > 0) {
            rank_among(favourites[community - 1].nodes, i, pageranks);
        }
        if (community > 0 && kind == DGG_THEME) {
            rank_among(favourites[community - 1].themes, i, pageranks);
        }
        if (community > 0 && kind == DGG_LOCATION) {
            rank_among(favourites[community - 1].locations, i, pageranks);
        }
    }
}

dgg_status dgg_grouping_fill(dgg_analysis *analysis, const dgg_network *network,
                             const uint32_t *membership, const double *pageranks, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct group *groups = NULL;
    struct favourites *favourites = NULL;
    uint32_t *numbers = NULL;
    size_t count = 0, vertices = network->vertex_count;
    DGG_TRY(dgg_grow(&groups, vertices + 1, sizeof *groups, error));
    DGG_TRY(dgg_grow(&numbers, vertices + 1, sizeof *numbers, error));
    order_groups(network, membership, groups, &count);
    DGG_TRY(dgg_grow(&favourites, count + 1, sizeof *favourites, error));
    DGG_TRY(dgg_grow(&analysis->communities, count + 1, sizeof *analysis->communities, error));
    analysis->community_count = count;
    for (size_t i = 0; i < count; i++) {
        analysis->communities[i] = (dgg_community){ .size = groups[i].size };
        numbers[groups[i].number] = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < vertices; i++) {
        uint32_t number = has_ties(network, i) ? numbers[membership[i]] : 0;
        analysis->community[network->nodes[i]] = number;
    }
    choose_favourites(analysis, network, pageranks, favourites);
    DGG_TRY(name_communities(analysis, network, favourites, error));
done:
    dgg_release(groups);
    dgg_release(numbers);
    dgg_release(favourites);
    return status;
}
