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

/* Makes an empty vector of igraph in memory of ours. */
static dgg_status new_vector(void **place, size_t length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_t *vector = NULL;
    DGG_TRY(dgg_grow(&vector, 1, sizeof *vector, error));
    DGG_TRY_IGRAPH(igraph_vector_init(vector, (dgg_int)length));
    *place = vector;
    vector = NULL;
done:
    dgg_release(vector);
    return status;
}

static dgg_status new_graph(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_int_t ends = { 0 };
    igraph_t *graph = NULL;
    DGG_TRY(dgg_grow(&graph, 1, sizeof *graph, error));
    DGG_TRY_IGRAPH(igraph_vector_int_init(&ends, 2 * (dgg_int)network->edge_count));
    for (size_t i = 0; i < network->edge_count; i++) {
        VECTOR(ends)[2 * i] = network->edges[i].from;
        VECTOR(ends)[2 * i + 1] = network->edges[i].to;
    }
    DGG_TRY_IGRAPH(igraph_create(graph, &ends, (dgg_int)network->vertex_count, IGRAPH_UNDIRECTED));
    network->igraph = graph;
    graph = NULL;
done:
    igraph_vector_int_destroy(&ends);
    dgg_release(graph);
    return status;
}

dgg_status dgg_igraph_build(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(new_graph(network, error));
    DGG_TRY(new_vector(&network->weights, network->edge_count, error));
    for (size_t i = 0; i < network->edge_count; i++) {
        igraph_vector_set(network->weights, (dgg_int)i, network->edges[i].weight);
    }
done:
    dgg_igraph_end(&visit);
    return status;
}

void dgg_igraph_demolish(dgg_network *network)
{
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    if (network->igraph != NULL) {
        igraph_destroy(network->igraph);
    }
    if (network->weights != NULL) {
        igraph_vector_destroy(network->weights);
    }
    dgg_igraph_end(&visit);
    dgg_release(network->igraph);
    dgg_release(network->weights);
    network->igraph = network->weights = NULL;
}

const igraph_t *dgg_igraph_of(const dgg_network *network)
{
    return network->igraph;
}

const igraph_vector_t *dgg_igraph_weights(const dgg_network *network)
{
    return network->weights;
}

igraph_error_t dgg_igraph_leiden_round(const dgg_network *network, const dgg_igraph_leiden *leiden,
                                       igraph_vector_int_t *membership)
{
    static const double randomness =
        .01; /* of the refinement: the default of Traag et al. (2019) */
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_community_leiden(dgg_igraph_of(network), dgg_igraph_weights(network),
                                   leiden->node_weights, NULL, leiden->resolution, randomness, true,
                                   1, membership, NULL, NULL);
#else
    return igraph_community_leiden(dgg_igraph_of(network), dgg_igraph_weights(network),
                                   leiden->node_weights, leiden->resolution, randomness, true, 1,
                                   membership, NULL, NULL);
#endif
}
