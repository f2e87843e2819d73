/* Products of sparse matrices, row by row (Gustavson 1978, ACM Trans. Math. Softw. 4(3):250-269):
 * one round counts what each row will hold, so that the second one can put it in its place. A row
 * adds in the order of its middles, so its sums do not depend on threads. */
#include "graph/product.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/parallel.h"

enum { FEW_PAIRS = 200000 /* below which threads cost more than they bring */ };

static const uint32_t not_kept = UINT32_MAX;

/* What one row has met so far; a thread's own. Rows of numbers are by node. */
typedef struct room {
    double *weights;
    uint32_t *counts; /* of the middles met */
    uint32_t *met;    /* nodes */
    size_t met_count;
} room;

typedef struct work {
    const dgg_product *product;
    dgg_network *network;
    size_t node_count;
    uint32_t *vertices;                 /* by node */
    size_t *first_edges, *first_behind; /* by vertex, and one more */
    room *rooms;                        /* by worker */
    unsigned threads;
} work;

static int compare_nodes(const void *left, const void *right)
{
    const uint32_t *one = left, *two = right;
    return (*one > *two) - (*one < *two);
}

static dgg_status make_room(room *own, size_t nodes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&own->weights, nodes, sizeof *own->weights, error));
    DGG_TRY(dgg_grow(&own->met, nodes, sizeof *own->met, error));
    DGG_TRY(dgg_grow(&own->counts, nodes, sizeof *own->counts, error));
    memset(own->counts, 0, nodes * sizeof *own->counts);
done:
    if (status != DGG_OK) {
        dgg_release(own->counts); /* it tells that the room is there */
        own->counts = NULL;
    }
    return status;
}

static void clear(room *own)
{
    for (size_t i = 0; i < own->met_count; i++) {
        own->counts[own->met[i]] = 0;
    }
    own->met_count = 0;
}

/* Where the middle begins to lead to what row `node` is tied with. */
static size_t begin_of(const dgg_product *product, const dgg_incidence *back, uint32_t middle,
                       uint32_t node)
{
    size_t low = back->first[middle], high = back->first[middle + 1];
    while (!product->is_directed && low < high) {
        size_t half = low + (high - low) / 2;
        if (back->items[half] <= node) {
            low = half + 1;
        } else {
            high = half;
        }
    }
    return low;
}

static void meet(room *own, uint32_t other, double share)
{
    if (own->counts[other]++ == 0) {
        own->met[own->met_count++] = other;
        own->weights[other] = 0;
    }
    own->weights[other] += share;
}

static size_t mode_of(const dgg_network *network, size_t vertex)
{
    return network->modes != NULL ? network->modes[vertex] : 0;
}

static void gather(const work *shared, size_t vertex, room *own)
{
    const dgg_product *product = shared->product;
    uint32_t node = shared->network->nodes[vertex];
    const dgg_incidence *out = product->out[mode_of(shared->network, vertex)];
    const dgg_incidence *back = product->back[mode_of(shared->network, vertex)];
    for (size_t m = out->first[node]; m < out->first[node + 1]; m++) {
        uint32_t middle = out->items[m];
        double share = product->shares[middle];
        for (size_t i = begin_of(product, back, middle, node);
             share > 0 && i < back->first[middle + 1]; i++) {
            if (back->items[i] != node) {
                meet(own, back->items[i], share);
            }
        }
    }
}

/* Shares of a third add up to a little less than one. */
static bool is_kept(const dgg_product *product, const room *own, uint32_t other)
{
    return own->weights[other] >= product->minimum_weight * (1 - 1e-12);
}

static dgg_status count_row(void *context, size_t vertex, unsigned worker, dgg_error *error)
{
    work *shared = context;
    room *own = &shared->rooms[worker];
    dgg_status status = DGG_OK;
    size_t edges = 0, behind = 0;
    if (own->counts == NULL) {
        DGG_TRY(make_room(own, shared->node_count, error));
    }
    gather(shared, vertex, own);
    for (size_t i = 0; i < own->met_count; i++) {
        bool is_tie = is_kept(shared->product, own, own->met[i]);
        edges += is_tie;
        behind += is_tie ? own->counts[own->met[i]] : 0;
    }
    shared->first_edges[vertex + 1] = edges;
    shared->first_behind[vertex + 1] = behind;
    clear(own);
done:
    return status;
}

/* Moves what is kept to the front, in order, and marks the rest; returns how many are kept. */
static size_t choose(const work *shared, room *own)
{
    size_t kept = 0;
    for (size_t i = 0; i < own->met_count; i++) {
        uint32_t other = own->met[i];
        if (is_kept(shared->product, own, other)) {
            own->met[i] = own->met[kept];
            own->met[kept++] = other;
        } else {
            own->counts[other] = not_kept;
        }
    }
    dgg_sort(own->met, kept, sizeof *own->met, compare_nodes);
    return kept;
}

/* Walks the row once more: middles come in order, so those behind each tie do too. */
static void put_behind(const work *shared, size_t vertex, const room *own)
{
    const dgg_product *product = shared->product;
    uint32_t node = shared->network->nodes[vertex];
    uint32_t *behind = shared->network->behind + shared->first_behind[vertex];
    const dgg_incidence *out = product->out[mode_of(shared->network, vertex)];
    const dgg_incidence *back = product->back[mode_of(shared->network, vertex)];
    for (size_t m = out->first[node]; m < out->first[node + 1]; m++) {
        uint32_t middle = out->items[m];
        bool is_in = product->shares[middle] > 0;
        for (size_t i = begin_of(product, back, middle, node); is_in && i < back->first[middle + 1];
             i++) {
            uint32_t *place = &own->counts[back->items[i]];
            if (back->items[i] != node && *place != not_kept) {
                behind[(*place)++] = middle;
            }
        }
    }
}

/* The counts of what is kept become its places in the row behind. */
static void fill_row(const work *shared, size_t vertex, room *own, size_t kept)
{
    size_t running = 0, first = shared->first_behind[vertex];
    dgg_network *network = shared->network;
    for (size_t i = 0; i < kept; i++) {
        size_t edge = shared->first_edges[vertex] + i;
        uint32_t other = own->met[i], count = own->counts[other];
        network->edges[edge] =
            (dgg_edge){ (uint32_t)vertex, shared->vertices[other], own->weights[other] };
        if (network->first_behind != NULL) {
            network->first_behind[edge] = first + running;
            own->counts[other] = (uint32_t)running;
            running += count;
        }
    }
}

static dgg_status write_row(void *context, size_t vertex, unsigned worker, dgg_error *error)
{
    work *shared = context;
    room *own = &shared->rooms[worker];
    dgg_status status = DGG_OK;
    if (own->counts == NULL) {
        DGG_TRY(make_room(own, shared->node_count, error));
    }
    gather(shared, vertex, own);
    fill_row(shared, vertex, own, choose(shared, own));
    if (shared->network->first_behind != NULL) {
        put_behind(shared, vertex, own);
    }
    clear(own);
done:
    return status;
}

/* Rounds cost what they meet: few pairs are done by one thread. */
static unsigned threads_for(const work *shared)
{
    size_t pairs = 0;
    const dgg_product *product = shared->product;
    for (size_t node = 0; node < shared->node_count; node++) {
        const dgg_incidence *back = product->back[0], *other = product->back[1];
        size_t one = dgg_incidence_size(back, node);
        size_t two = other != NULL ? dgg_incidence_size(other, node) : one;
        pairs += product->shares[node] > 0 ? one * two : 0;
    }
    return pairs < FEW_PAIRS ? 1 : dgg_parallel_threads(product->threads);
}

static dgg_status begin(work *shared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network *network = shared->network;
    size_t vertices = network->vertex_count;
    shared->threads = threads_for(shared);
    DGG_TRY(dgg_grow(&shared->vertices, shared->node_count + 1, sizeof *shared->vertices, error));
    DGG_TRY(dgg_grow(&shared->first_edges, vertices + 1, sizeof *shared->first_edges, error));
    DGG_TRY(dgg_grow(&shared->first_behind, vertices + 1, sizeof *shared->first_behind, error));
    memset(shared->first_edges, 0, (vertices + 1) * sizeof *shared->first_edges);
    memset(shared->first_behind, 0, (vertices + 1) * sizeof *shared->first_behind);
    DGG_TRY(dgg_grow(&shared->rooms, shared->threads, sizeof *shared->rooms, error));
    memset(shared->rooms, 0, shared->threads * sizeof *shared->rooms);
    for (size_t i = 0; i < vertices; i++) {
        shared->vertices[network->nodes[i]] = (uint32_t)i;
    }
done:
    return status;
}

/* Makes room for exactly what was counted. */
static dgg_status settle_sizes(work *shared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network *network = shared->network;
    size_t vertices = network->vertex_count;
    for (size_t i = 0; i < vertices; i++) {
        shared->first_edges[i + 1] += shared->first_edges[i];
        shared->first_behind[i + 1] += shared->first_behind[i];
    }
    size_t edges = shared->first_edges[vertices], behind = shared->first_behind[vertices];
    if (edges > DGG_MOST_TIES) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "this network would have %zu ties, more than %d: ask for a "
                        "--minimum-weight above %g",
                        edges, DGG_MOST_TIES, shared->product->minimum_weight);
    }
    DGG_TRY(dgg_grow(&network->edges, edges + 1, sizeof *network->edges, error));
    network->edge_count = network->edge_room = edges;
    if (behind <= DGG_MOST_BEHIND) {
        DGG_TRY(dgg_grow(&network->behind, behind + 1, sizeof *network->behind, error));
        DGG_TRY(dgg_grow(&network->first_behind, edges + 1, sizeof *network->first_behind, error));
        network->first_behind[edges] = behind;
    }
done:
    return status;
}

dgg_status dgg_product_fill(const dgg_product *product, dgg_network *network, size_t node_count,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    work shared = { .product = product, .network = network, .node_count = node_count };
    size_t vertices = network->vertex_count;
    DGG_TRY(begin(&shared, error));
    DGG_TRY(dgg_parallel(vertices, shared.threads, count_row, &shared, error));
    DGG_TRY(settle_sizes(&shared, error));
    DGG_TRY(dgg_parallel(vertices, shared.threads, write_row, &shared, error));
done:
    for (unsigned i = 0; shared.rooms != NULL && i < shared.threads; i++) {
        dgg_release(shared.rooms[i].weights);
        dgg_release(shared.rooms[i].counts);
        dgg_release(shared.rooms[i].met);
    }
    dgg_release(shared.rooms);
    dgg_release(shared.vertices);
    dgg_release(shared.first_edges);
    dgg_release(shared.first_behind);
    return status;
}
