/* The door to igraph. It keeps handlers, generator and cleanup stack for the whole process, and its
 * handlers get no context: so one thread at a time is inside, and what igraph says is kept here for
 * the time of the visit. This is the only state of the library besides the allocation hook. */
#include "graph/igraph_bridge.h"

#include <pthread.h>
#include <stdio.h>

#include "base/memory.h"

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char reason[200];
static long questions_left; /* below zero: no limit */

static void keep_reason(const char *said, const char *file, int line, igraph_error_t code)
{
    if (reason[0] == '\0') { /* the first, deepest one */
        snprintf(reason, sizeof reason, "%s", said);
    }
    igraph_error_handler_ignore(said, file, line, code); /* frees what igraph had begun */
}

static igraph_error_t go_on(void *nothing)
{
    (void)nothing;
    if (questions_left == 0) {
        keep_reason("it runs in circles", __FILE__, __LINE__, IGRAPH_INTERRUPTED);
        return IGRAPH_INTERRUPTED;
    }
    questions_left -= questions_left > 0;
    return IGRAPH_SUCCESS;
}

void dgg_igraph_begin(dgg_igraph_visit *visit)
{
    pthread_mutex_lock(&one_at_a_time);
    reason[0] = '\0';
    questions_left = -1;
    *visit = (dgg_igraph_visit){ 0 };
    visit->on_error = igraph_set_error_handler(keep_reason);
    visit->on_warning = igraph_set_warning_handler(igraph_warning_handler_ignore);
    visit->on_interruption = igraph_set_interruption_handler(go_on);
}

void dgg_igraph_end(dgg_igraph_visit *visit)
{
    if (visit->callers != NULL) {
        igraph_rng_set_default(visit->callers);
    }
    if (visit->own.state != NULL) {
        igraph_rng_destroy(&visit->own);
    }
    igraph_set_error_handler(visit->on_error);
    igraph_set_warning_handler(visit->on_warning);
    igraph_set_interruption_handler(visit->on_interruption);
    *visit = (dgg_igraph_visit){ 0 };
    pthread_mutex_unlock(&one_at_a_time);
}

void dgg_igraph_limit(long most_questions)
{
    questions_left = most_questions;
}

dgg_status dgg_igraph_seed(dgg_igraph_visit *visit, uint32_t seed, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY_IGRAPH(igraph_rng_init(&visit->own, &igraph_rngtype_mt19937));
#if IGRAPH_VERSION_MAJOR >= 1
    visit->callers = igraph_rng_set_default(&visit->own);
#else
    visit->copy = *igraph_rng_default(); /* igraph_rng_set_default copies what it is given */
    visit->callers = &visit->copy;
    igraph_rng_set_default(&visit->own);
#endif
    DGG_TRY_IGRAPH(igraph_rng_seed(igraph_rng_default(), seed));
done:
    return status;
}

const char *dgg_igraph_reason(void)
{
    return reason;
}

dgg_status dgg_igraph_fail(dgg_error *error, igraph_error_t code)
{
    dgg_status status = code == IGRAPH_ENOMEM ? DGG_OUT_OF_MEMORY : DGG_LIBRARY_FAILED;
    return dgg_fail(error, status, 0, "igraph: %s", reason[0] ? reason : igraph_strerror(code));
}

/* A graph of igraph and the weights of its edges, or neither yet. */
typedef struct view {
    igraph_t graph;
    igraph_vector_t weights;
    bool is_made;
} view;

struct dgg_igraph_views {
    view items[DGG_IGRAPH_VIEW_COUNT];
};

dgg_status dgg_igraph_prepare(dgg_network *network, dgg_error *error)
{
    dgg_status status = dgg_grow(&network->views, 1, sizeof *network->views, error);
    if (status == DGG_OK) {
        *network->views = (struct dgg_igraph_views){ 0 };
    }
    return status;
}

static dgg_igraph_view view_of(const dgg_network *network, dgg_igraph_view which)
{
    return network->is_directed ? which : DGG_UNDIRECTED;
}

/* `ends` is empty. */
static dgg_status fill(view *made, igraph_vector_int_t *ends, const dgg_edge *edges, size_t count,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY_IGRAPH(igraph_vector_int_resize(ends, 2 * (dgg_int)count));
    DGG_TRY_IGRAPH(igraph_vector_resize(&made->weights, (dgg_int)count));
    for (size_t i = 0; i < count; i++) {
        VECTOR(*ends)[2 * i] = edges[i].from;
        VECTOR(*ends)[2 * i + 1] = edges[i].to;
        VECTOR(made->weights)[i] = edges[i].weight;
    }
done:
    return status;
}

dgg_status dgg_igraph_build(const dgg_network *network, dgg_igraph_view which, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t ends = { 0 };
    bool is_directed = view_of(network, which) == DGG_DIRECTED;
    view *made = &network->views->items[view_of(network, which)];
    if (made->is_made) {
        return DGG_OK;
    }
    DGG_TRY_IGRAPH(igraph_vector_int_init(&ends, 0));
    DGG_TRY_IGRAPH(igraph_vector_init(&made->weights, 0));
    DGG_TRY(fill(made, &ends, is_directed ? network->directed.edges : network->edges,
                 is_directed ? network->directed.edge_count : network->edge_count, error));
    DGG_TRY_IGRAPH(igraph_create(&made->graph, &ends, (dgg_int)network->vertex_count,
                                 is_directed ? IGRAPH_DIRECTED : IGRAPH_UNDIRECTED));
    made->is_made = true;
done:
    igraph_vector_int_destroy(&ends);
    if (!made->is_made) {
        igraph_vector_destroy(&made->weights);
        *made = (view){ 0 };
    }
    return status;
}

void dgg_igraph_demolish(dgg_network *network)
{
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    for (int i = 0; network->views != NULL && i < DGG_IGRAPH_VIEW_COUNT; i++) {
        view *made = &network->views->items[i];
        if (made->is_made) {
            igraph_destroy(&made->graph);
            igraph_vector_destroy(&made->weights);
        }
    }
    dgg_igraph_end(&visit);
    dgg_release(network->views);
    network->views = NULL;
}

static const view *made_view(const dgg_network *network, dgg_igraph_view which)
{
    const view *made = &network->views->items[view_of(network, which)];
    return made->is_made ? made : NULL;
}

const igraph_t *dgg_igraph_of(const dgg_network *network, dgg_igraph_view which)
{
    const view *made = made_view(network, which);
    return made != NULL ? &made->graph : NULL;
}

const igraph_vector_t *dgg_igraph_weights(const dgg_network *network, dgg_igraph_view which)
{
    const view *made = made_view(network, which);
    return made != NULL ? &made->weights : NULL;
}

igraph_error_t dgg_igraph_leiden_round(const dgg_network *network, const dgg_igraph_leiden *leiden,
                                       igraph_vector_int_t *membership)
{
    static const double randomness =
        .01; /* of the refinement: the default of Traag et al. (2019) */
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_community_leiden(dgg_igraph_of(network, DGG_UNDIRECTED),
                                   dgg_igraph_weights(network, DGG_UNDIRECTED),
                                   leiden->node_weights, NULL, leiden->resolution, randomness, true,
                                   1, membership, NULL, NULL);
#else
    return igraph_community_leiden(
        dgg_igraph_of(network, DGG_UNDIRECTED), dgg_igraph_weights(network, DGG_UNDIRECTED),
        leiden->node_weights, leiden->resolution, randomness, true, 1, membership, NULL, NULL);
#endif
}
