/* How fast measures of networks are beside igraph: bench_kernels [PAPERS | quick] makes up a list
 * of papers that cite each other, some fifteen each, the same every time; computes each measure by
 * dggraph and by igraph in turn, and prints a row of a table for each: seconds of processors, how
 * many times as fast, and by how much the two differ at most. "quick" asks only whether it runs. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "graph/igraph_bridge.h"
#include "graph/partition.h"
#include "graph/paths.h"

enum {
    PAPERS = 10000,
    QUICK = 600,
    CITED = 15,
    NEAR = 400,             /* papers before it, of which it cites many */
    MOST_FOR_PATHS = 20000, /* papers: from all of them to all takes square time */
};

static uint64_t drawn = 88172645463325252U;

/* A number below `end` (xorshift of Marsaglia 2003). */
static uint32_t draw(uint32_t end)
{
    drawn ^= drawn << 13;
    drawn ^= drawn >> 7;
    drawn ^= drawn << 17;
    return (uint32_t)((drawn >> 32) % end);
}

/* One of three is what a paper cites that was chosen at random, one of two is recent. */
static uint32_t choose(const dgg_graph *graph, uint32_t paper)
{
    uint32_t dice = draw(6);
    if (dice < 2 && graph->link_count > 0) {
        return graph->links[draw((uint32_t)graph->link_count)].target;
    }
    uint32_t reach = dice < 5 && paper > NEAR ? NEAR : paper;
    return paper - 1 - draw(reach);
}

static dgg_status make_up(dgg_graph *graph, uint32_t papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&graph->nodes, papers, sizeof *graph->nodes, error));
    graph->node_count = papers;
    for (uint32_t i = 0; i < papers; i++) {
        graph->nodes[i] = (dgg_node){ .kind = DGG_NODE, .entry = i };
        for (uint32_t cited = 0; i > 0 && cited < CITED; cited++) {
            DGG_TRY(dgg_reserve(&graph->links, &graph->link_room, graph->link_count + 1,
                                sizeof *graph->links, error));
            uint32_t target = choose(graph, i);
            if (target < i) {
                graph->links[graph->link_count++] =
                    (dgg_graph_link){ i, target, DGG_LINK, 1, NULL };
            }
        }
    }
done:
    return status;
}

static double seconds(clockid_t clock)
{
    struct timespec now = { 0 };
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A measure, twice. */
typedef struct job {
    const char *name;
    dgg_status (*ours)(const dgg_network *network, double *scores, dgg_error *error);
    igraph_error_t (*theirs)(const dgg_network *network, igraph_vector_t *scores);
    bool is_of_paths;
} job;

static dgg_status betweenness(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_BETWEENNESS, DGG_LENGTH_ONE, scores, error);
}

static igraph_error_t their_betweenness(const dgg_network *network, igraph_vector_t *scores)
{
    const igraph_t *graph = dgg_igraph_of(network, DGG_UNDIRECTED);
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_betweenness(graph, NULL, scores, igraph_vss_all(), IGRAPH_UNDIRECTED, false);
#else
    return igraph_betweenness(graph, scores, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
#endif
}

/* One walk of ours finds both; igraph is asked twice. */
static dgg_status closeness(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_paths_score(network, DGG_HARMONIC, DGG_LENGTH_ONE, scores, error);
}

static igraph_error_t their_closeness(const dgg_network *network, igraph_vector_t *scores)
{
    const igraph_t *graph = dgg_igraph_of(network, DGG_UNDIRECTED);
    igraph_error_t code =
        igraph_closeness(graph, scores, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, NULL, true);
    return code != IGRAPH_SUCCESS ? code
                                  : igraph_harmonic_centrality(graph, scores, igraph_vss_all(),
                                                               IGRAPH_ALL, NULL, false);
}

static dgg_status pagerank(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_centrality_pagerank.score(network, scores, error);
}

static igraph_error_t their_pagerank(const dgg_network *network, igraph_vector_t *scores)
{
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_pagerank(dgg_igraph_of(network, DGG_DIRECTED),
                           dgg_igraph_weights(network, DGG_DIRECTED), scores, NULL, .85, true,
                           igraph_vss_all(), IGRAPH_PAGERANK_ALGO_PRPACK, NULL);
#else
    return igraph_pagerank(dgg_igraph_of(network, DGG_DIRECTED), IGRAPH_PAGERANK_ALGO_PRPACK,
                           scores, NULL, igraph_vss_all(), true, .85,
                           dgg_igraph_weights(network, DGG_DIRECTED), NULL);
#endif
}

static dgg_status coreness(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_centrality_coreness.score(network, scores, error);
}

static igraph_error_t their_coreness(const dgg_network *network, igraph_vector_t *scores)
{
    igraph_vector_int_t cores = { 0 };
    igraph_error_t code = igraph_vector_int_init(&cores, 0);
    if (code == IGRAPH_SUCCESS) {
        code = igraph_coreness(dgg_igraph_of(network, DGG_UNDIRECTED), &cores, IGRAPH_ALL);
    }
    for (dgg_int i = 0; code == IGRAPH_SUCCESS && i < igraph_vector_int_size(&cores); i++) {
        code = igraph_vector_push_back(scores, (double)VECTOR(cores)[i]);
    }
    igraph_vector_int_destroy(&cores);
    return code;
}

static dgg_status components(const dgg_network *network, double *scores, dgg_error *error)
{
    uint32_t *parts = NULL;
    dgg_status status = dgg_grow(&parts, network->vertex_count, sizeof *parts, error);
    if (status == DGG_OK) {
        status = dgg_partition_components(network, parts, error);
    }
    for (size_t i = 0; status == DGG_OK && i < network->vertex_count; i++) {
        scores[i] = parts[i];
    }
    dgg_release(parts);
    return status;
}

static igraph_error_t their_components(const dgg_network *network, igraph_vector_t *scores)
{
    igraph_vector_int_t parts = { 0 };
    igraph_error_t code = igraph_vector_int_init(&parts, 0);
    if (code == IGRAPH_SUCCESS) {
        code = igraph_connected_components(dgg_igraph_of(network, DGG_UNDIRECTED), &parts, NULL,
                                           NULL, IGRAPH_WEAK);
    }
    for (dgg_int i = 0; code == IGRAPH_SUCCESS && i < igraph_vector_int_size(&parts); i++) {
        code = igraph_vector_push_back(scores, (double)VECTOR(parts)[i]);
    }
    igraph_vector_int_destroy(&parts);
    return code;
}

static dgg_status hubs(const dgg_network *network, double *scores, dgg_error *error)
{
    return dgg_centrality_hubs.score(network, scores, error);
}

static igraph_error_t their_hubs(const dgg_network *network, igraph_vector_t *scores)
{
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_hub_and_authority_scores(dgg_igraph_of(network, DGG_DIRECTED), scores, NULL, NULL,
                                           dgg_igraph_weights(network, DGG_DIRECTED), &options);
#else
    return igraph_hub_and_authority_scores(dgg_igraph_of(network, DGG_DIRECTED), scores, NULL, NULL,
                                           true, dgg_igraph_weights(network, DGG_DIRECTED),
                                           &options);
#endif
}

static const job jobs[] = {
    { "betweenness, exact", betweenness, their_betweenness, true },
    { "closeness and harmonic", closeness, their_closeness, true },
    { "PageRank", pagerank, their_pagerank, false },
    { "components", components, their_components, false },
    { "coreness", coreness, their_coreness, false },
    { "hubs of HITS", hubs, their_hubs, false },
};

/* By how much the scores differ at most, in shares of them. */
static double difference(const double *ours, const igraph_vector_t *theirs, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        double apart = fabs(ours[i] - VECTOR(*theirs)[i]) / (1e-300 + fabs(VECTOR(*theirs)[i]));
        most = ours[i] != VECTOR(*theirs)[i] && apart > most ? apart : most;
    }
    return most;
}

static void forget_paths(const dgg_network *network)
{
    for (int i = 0; i < DGG_LENGTH_COUNT; i++) {
        dgg_paths_destroy(&network->paths[i]);
    }
}

static dgg_status run(dgg_network *network, const job *measure, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_vector_t theirs = { 0 };
    dgg_igraph_visit visit;
    double walls[2], work = 0;
    for (unsigned threads = 2; threads > 0; threads--) {
        forget_paths(network);
        network->threads = threads;
        walls[threads - 1] = seconds(CLOCK_MONOTONIC);
        work = seconds(CLOCK_PROCESS_CPUTIME_ID);
        DGG_TRY(measure->ours(network, scores, error));
        work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
        walls[threads - 1] = seconds(CLOCK_MONOTONIC) - walls[threads - 1];
    }
    dgg_igraph_begin(&visit);
    igraph_vector_init(&theirs, 0);
    double their_work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    igraph_error_t code = measure->theirs(network, &theirs);
    their_work = seconds(CLOCK_PROCESS_CPUTIME_ID) - their_work;
    if (code == IGRAPH_SUCCESS) {
        printf("| %s, %zu papers, %zu ties | %.4f s (2 threads: %.4f s by the clock) | %.4f s | "
               "%.1f | %.0e |\n",
               measure->name, network->vertex_count, network->edge_count, work, walls[1],
               their_work, their_work / work, difference(scores, &theirs, network->vertex_count));
        fflush(stdout);
    }
    igraph_vector_destroy(&theirs);
    dgg_igraph_end(&visit);
    if (code != IGRAPH_SUCCESS) {
        status = dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "igraph does not answer");
    }
done:
    return status;
}

static dgg_status build(const dgg_network *network, dgg_error *error)
{
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    dgg_status status = dgg_igraph_build(network, DGG_UNDIRECTED, error);
    if (status == DGG_OK) {
        status = dgg_igraph_build(network, DGG_DIRECTED, error);
    }
    dgg_igraph_end(&visit);
    return status;
}

static dgg_status run_all(uint32_t papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    double *scores = NULL;
    DGG_TRY(make_up(&graph, papers, error));
    DGG_TRY(dgg_network_init(&network, &graph, "citation", error));
    DGG_TRY(build(&network, error));
    DGG_TRY(dgg_grow(&scores, network.vertex_count, sizeof *scores, error));
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++) {
        if (!jobs[i].is_of_paths || papers <= MOST_FOR_PATHS) {
            DGG_TRY(run(&network, &jobs[i], scores, error));
        }
    }
done:
    dgg_network_destroy(&network);
    dgg_release(graph.nodes);
    dgg_release(graph.links);
    dgg_release(scores);
    return status;
}

int main(int count, char **arguments)
{
    dgg_error error = { 0 };
    bool is_quick = count > 1 && strcmp(arguments[1], "quick") == 0;
    long papers = is_quick ? QUICK : count > 1 ? strtol(arguments[1], NULL, 10) : PAPERS;
    if (papers < 2 || papers > INT32_MAX / CITED) {
        fprintf(stderr, "usage: bench_kernels [PAPERS | quick]\n");
        return 2;
    }
    dgg_status status = run_all((uint32_t)papers, &error);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? 0 : 1;
}
