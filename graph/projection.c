/* Projections: the halves of a path become two sparse matrices, ends by middles; their product is
 * the network. */
#include "graph/projection.h"

#include <string.h>

#include "base/memory.h"
#include "graph/joins.h"
#include "graph/product.h"

typedef struct forming {
    const dgg_projection *asked;
    const dgg_graph *graph;
    dgg_network *network;
    bool is_symmetric;             /* both ends are of one kind, and ties go both ways */
    dgg_incidence left, right;     /* first end to middles, middles to last end */
    dgg_incidence unleft, unright; /* and back */
    double *shares;
} forming;

bool dgg_projection_is_directed(const dgg_kind_path *path)
{
    if (path->count % 2 == 1 && dgg_kind_path_is_symmetric(path)) {
        return false;
    }
    for (size_t i = 0; i + 1 < path->count; i++) {
        if (dgg_kind_is_record(path->kinds[i]) && dgg_kind_is_record(path->kinds[i + 1])) {
            return true;
        }
    }
    dgg_kind first = path->kinds[0], last = path->kinds[path->count - 1];
    return dgg_kind_path_takes(first, last) || dgg_kind_path_takes(last, first);
}

size_t dgg_projection_middle(const dgg_kind_path *path)
{
    size_t last = path->count - 1, found = path->count / 2;
    if (path->count % 2 == 1 && dgg_kind_path_is_symmetric(path)) {
        return found;
    }
    bool has_record = false;
    for (size_t i = last; i > 1; i--) {
        bool is_record = dgg_kind_is_record(path->kinds[i - 1]);
        found = is_record ? i - 1 : found;
        has_record |= is_record;
    }
    if (!has_record && dgg_kind_is_record(path->kinds[0])) {
        return 0;
    }
    return !has_record && dgg_kind_is_record(path->kinds[last]) ? last : found;
}

static dgg_status make_halves(forming *f, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_kind_path *path = f->asked->path;
    size_t middle = dgg_projection_middle(path);
    dgg_stretch stretch = { f->graph, path, f->asked->counts, 0, middle };
    DGG_TRY(dgg_joins_init(&f->left, &stretch, error));
    DGG_TRY(dgg_incidence_transpose(&f->unleft, &f->left, error));
    if (f->is_symmetric) {
        return DGG_OK;
    }
    stretch.begin = middle;
    stretch.end = path->count - 1;
    DGG_TRY(dgg_joins_init(&f->right, &stretch, error));
    DGG_TRY(dgg_incidence_transpose(&f->unright, &f->right, error));
done:
    return status;
}

/* A cited work that nobody here cites is no vertex: what is a reference is told by citing it. */
static bool stands_at(const forming *f, dgg_kind wanted, const dgg_incidence *out, uint32_t node)
{
    const double *counts = f->asked->counts;
    bool fits = dgg_kind_path_takes(wanted, f->graph->nodes[node].kind) &&
                (counts == NULL || counts[node] > 0);
    return fits && (wanted != DGG_REFERENCE || dgg_incidence_size(out, node) > 0);
}

static dgg_status add_vertices(forming *f, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network *network = f->network;
    const dgg_kind_path *path = f->asked->path;
    dgg_kind first = path->kinds[0], last = path->kinds[path->count - 1];
    size_t nodes = f->graph->node_count;
    bool has_modes = !f->is_symmetric && !network->is_directed;
    DGG_TRY(has_modes ? dgg_grow(&network->modes, nodes + 1, sizeof *network->modes, error)
                      : DGG_OK);
    DGG_TRY(dgg_grow(&network->occurrences, nodes + 1, sizeof *network->occurrences, error));
    for (uint32_t i = 0; i < nodes; i++) {
        bool is_first = stands_at(f, first, &f->left, i);
        bool is_last = !f->is_symmetric && stands_at(f, last, &f->unright, i);
        if (is_first || is_last) {
            if (has_modes) {
                network->modes[network->vertex_count] = is_last;
            }
            DGG_TRY(dgg_network_add_vertex(network, i, error));
        }
    }
done:
    return status;
}

static double count_of(const forming *f, uint32_t node)
{
    bool is_weighed = f->asked->counts != NULL && dgg_kind_is_record(f->graph->nodes[node].kind);
    return is_weighed ? f->asked->counts[node] : 1;
}

/* Of how many papers, or whatever is shared, each vertex is. */
static void count_occurrences(const forming *f)
{
    dgg_network *network = f->network;
    for (size_t i = 0; i < network->vertex_count; i++) {
        uint32_t node = network->nodes[i];
        bool is_last = network->modes != NULL && network->modes[i] == 1;
        const dgg_incidence *out = is_last ? &f->unright : &f->left;
        network->occurrences[i] = 0;
        for (size_t m = out->first[node]; m < out->first[node + 1]; m++) {
            network->occurrences[i] += count_of(f, out->items[m]);
        }
    }
}

static dgg_status share_out(forming *f, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_projection *asked = f->asked;
    double hub = asked->hub > 0 ? asked->hub : DGG_HUB;
    DGG_TRY(dgg_grow(&f->shares, f->graph->node_count + 1, sizeof *f->shares, error));
    for (uint32_t i = 0; i < f->graph->node_count; i++) {
        size_t ends = dgg_incidence_size(&f->unleft, i);
        size_t others = f->is_symmetric ? ends : dgg_incidence_size(&f->right, i);
        bool is_hub = (double)ends * (double)others > hub * hub;
        f->network->hub_count += is_hub;
        f->shares[i] =
            is_hub ? 0 : count_of(f, i) * asked->counting->share(ends, others, f->is_symmetric);
    }
done:
    return status;
}

static dgg_status multiply(forming *f, dgg_error *error)
{
    dgg_product product = { .out = { &f->left, NULL },
                            .back = { &f->unleft, NULL },
                            .shares = f->shares,
                            .is_directed = f->network->is_directed,
                            .minimum_weight = f->asked->minimum_weight,
                            .threads = f->asked->threads };
    if (!f->is_symmetric) {
        product.out[1] = &f->unright;
        product.back[0] = &f->right;
        product.back[1] = &f->unleft;
    }
    return dgg_product_fill(&product, f->network, f->graph->node_count, error);
}

dgg_status dgg_projection_form(const dgg_projection *projection, dgg_network *network,
                               const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    forming f = { .asked = projection, .graph = graph, .network = network };
    network->is_directed = dgg_projection_is_directed(projection->path);
    f.is_symmetric = !network->is_directed && dgg_kind_path_is_symmetric(projection->path);
    DGG_TRY(make_halves(&f, error));
    DGG_TRY(add_vertices(&f, error));
    count_occurrences(&f);
    DGG_TRY(share_out(&f, error));
    DGG_TRY(multiply(&f, error));
done:
    dgg_incidence_destroy(&f.left);
    dgg_incidence_destroy(&f.right);
    dgg_incidence_destroy(&f.unleft);
    dgg_incidence_destroy(&f.unright);
    dgg_release(f.shares);
    return status;
}
