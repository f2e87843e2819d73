/* Silhouettes without looking at pairs: the unit vectors of a community are added up, vertex by
 * vertex of what they are tied to; a node's mean cosine with a community is then one product. */
#include "graph/silhouettes.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "graph/finding.h"
#include "graph/two_mode.h"

typedef struct shape {
    const dgg_network *network;
    const uint32_t *community; /* of each vertex; 0 for none */
    uint8_t *sides;            /* all 0 if the network has one mode */
    bool has_two_modes;
    size_t groups; /* communities and one more */
    double *own;   /* tie of each vertex to itself */
    double *length;
    double *sizes; /* of each community, side by side */
    size_t *first; /* of each vertex, and one more: where the sums over its neighbours begin */
    uint32_t *group;
    double *sum;  /* of the unit weights to this vertex from one community */
    double *room; /* one a group, 0 */
    uint32_t *touched;
} shape;

static void destroy(shape *all)
{
    dgg_release(all->sides);
    dgg_release(all->own);
    dgg_release(all->length);
    dgg_release(all->sizes);
    dgg_release(all->first);
    dgg_release(all->group);
    dgg_release(all->sum);
    dgg_release(all->room);
    dgg_release(all->touched);
}

static dgg_status make_room(shape *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = all->network->vertex_count + 1;
    size_t sums = 2 * all->network->edge_count + vertices;
    DGG_TRY(dgg_grow(&all->sides, vertices, sizeof *all->sides, error));
    DGG_TRY(dgg_grow(&all->own, vertices, sizeof *all->own, error));
    DGG_TRY(dgg_grow(&all->length, vertices, sizeof *all->length, error));
    DGG_TRY(dgg_grow(&all->sizes, 2 * all->groups, sizeof *all->sizes, error));
    DGG_TRY(dgg_grow(&all->first, vertices + 1, sizeof *all->first, error));
    DGG_TRY(dgg_grow(&all->group, sums, sizeof *all->group, error));
    DGG_TRY(dgg_grow(&all->sum, sums, sizeof *all->sum, error));
    DGG_TRY(dgg_grow(&all->room, all->groups, sizeof *all->room, error));
    DGG_TRY(dgg_grow(&all->touched, all->groups, sizeof *all->touched, error));
    for (size_t i = 0; i < all->groups; i++) {
        all->room[i] = all->sizes[2 * i] = all->sizes[2 * i + 1] = 0;
    }
done:
    return status;
}

static dgg_status find_sides(shape *all, dgg_error *error)
{
    dgg_status status = dgg_two_mode_sides(all->network, all->sides, error);
    all->has_two_modes = status == DGG_OK;
    if (status == DGG_BAD_REQUEST) {
        memset(all->sides, 0, all->network->vertex_count);
        status = DGG_OK;
        if (error != NULL) {
            *error = (dgg_error){ 0 };
        }
    }
    return status;
}

static void measure_vertices(shape *all)
{
    const dgg_network *network = all->network;
    for (size_t v = 0; v < network->vertex_count; v++) {
        double most = 0, squares = 0;
        for (size_t a = network->first_arcs[v]; a < network->first_arcs[v + 1]; a++) {
            double weight = network->edges[network->arcs[a].edge].weight;
            most = weight > most ? weight : most;
            squares += weight * weight;
        }
        all->own[v] = all->has_two_modes ? 0 : most;
        all->length[v] = sqrt(squares + all->own[v] * all->own[v]);
        all->sizes[2 * all->community[v] + all->sides[v]]++;
    }
}

static void add(shape *all, size_t *touched, uint32_t group, double value)
{
    if (group == 0 || value == 0) {
        return;
    }
    if (all->room[group] == 0) {
        all->touched[(*touched)++] = group;
    }
    all->room[group] += value;
}

/* For every vertex: what each community sends to it. */
static void add_up(shape *all)
{
    const dgg_network *network = all->network;
    size_t end = 0;
    for (size_t v = 0; v < network->vertex_count; v++) {
        size_t touched = 0;
        all->first[v] = end;
        for (size_t a = network->first_arcs[v]; a < network->first_arcs[v + 1]; a++) {
            uint32_t from = network->arcs[a].to;
            double weight = network->edges[network->arcs[a].edge].weight;
            add(all, &touched, all->community[from], weight / all->length[from]);
        }
        if (all->own[v] > 0) {
            add(all, &touched, all->community[v], all->own[v] / all->length[v]);
        }
        for (size_t i = 0; i < touched; i++) {
            all->group[end] = all->touched[i];
            all->sum[end++] = all->room[all->touched[i]];
            all->room[all->touched[i]] = 0;
        }
    }
    all->first[network->vertex_count] = end;
}

static void multiply(shape *all, size_t *touched, size_t from, double weight)
{
    for (size_t i = all->first[from]; i < all->first[from + 1]; i++) {
        add(all, touched, all->group[i], weight * all->sum[i]);
    }
}

/* Of the cosines summed up in all->room. */
static double judge(const shape *all, size_t v)
{
    uint32_t own = all->community[v];
    double ours = all->sizes[2 * own + all->sides[v]], nearest = INFINITY;
    for (size_t group = 1; group < all->groups; group++) {
        double size = all->sizes[2 * group + all->sides[v]];
        if (group != own && size > 0) {
            double distance = 1 - all->room[group] / size;
            nearest = distance < nearest ? distance : nearest;
        }
    }
    if (isinf(nearest)) {
        return NAN;
    }
    double within = ours > 1 ? 1 - (all->room[own] - 1) / (ours - 1) : 0;
    double larger = within > nearest ? within : nearest;
    return ours > 1 && larger > 0 ? (nearest - within) / larger : 0;
}

static double silhouette(shape *all, size_t v)
{
    const dgg_network *network = all->network;
    size_t touched = 0;
    for (size_t a = network->first_arcs[v]; a < network->first_arcs[v + 1]; a++) {
        double weight = network->edges[network->arcs[a].edge].weight;
        multiply(all, &touched, network->arcs[a].to, weight / all->length[v]);
    }
    multiply(all, &touched, v, all->own[v] / all->length[v]);
    double value = judge(all, v);
    for (size_t i = 0; i < touched; i++) {
        all->room[all->touched[i]] = 0;
    }
    return value;
}

static dgg_status measure(const dgg_network *network, const uint32_t *community, size_t groups,
                          double *values, dgg_error *error)
{
    dgg_status status = DGG_OK;
    shape all = { .network = network, .community = community, .groups = groups };
    DGG_TRY(make_room(&all, error));
    DGG_TRY(find_sides(&all, error));
    measure_vertices(&all);
    add_up(&all);
    for (size_t v = 0; v < network->vertex_count; v++) {
        values[network->nodes[v]] = community[v] > 0 ? silhouette(&all, v) : NAN;
    }
done:
    destroy(&all);
    return status;
}

dgg_status dgg_silhouettes(const dgg_analysis *analysis, const dgg_analysis_options *options,
                           double *values, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_finding finding = { { 0 }, NULL, NULL };
    dgg_network network = { 0 };
    uint32_t *community = NULL;
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        values[i] = NAN;
    }
    DGG_TRY(dgg_finding_plan(&finding, analysis->graph, options, error));
    DGG_TRY(dgg_finding_form(&finding, analysis->graph, NULL, &network, error));
    DGG_TRY(dgg_grow(&community, network.vertex_count + 1, sizeof *community, error));
    for (size_t v = 0; v < network.vertex_count; v++) {
        community[v] = analysis->community[network.nodes[v]];
    }
    DGG_TRY(measure(&network, community, analysis->community_count + 1, values, error));
done:
    dgg_network_destroy(&network);
    dgg_release(community);
    return status;
}
