/* How fast measures of networks are beside igraph: bench_kernels [PAPERS | quick] makes up a list
 * of papers that cite each other, some fifteen each, the same every time; computes each measure by
 * dggraph and by igraph in turn, and prints a row of a table for each: seconds of processors, how
 * many times as fast, and by how much the two differ at most. "quick" asks only whether it runs.
 * bench_kernels PAPERS FILE writes the ties for other peers, and what our betweenness takes. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "graph/igraph_bridge.h"
#include "graph/partition.h"
#include "graph/paths.h"
#include "graph/paths/walkers.h"
#include "tests/bench/citations.h"

enum {
    PAPERS = 10000,
    QUICK = 600,
    MOST_FOR_PATHS = 20000, /* papers: from all of them to all takes square time */
};

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

/* The same without instructions that only newer processors have. */
static dgg_status betweenness_plain(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_walker *walker = &dgg_walker_levels;
    dgg_ways ways = { 0 };
    double *rows = NULL;
    void *room = NULL;
    size_t vertices = network->vertex_count;
    DGG_TRY(dgg_ways_init(&ways, network, DGG_LENGTH_ONE, error));
    DGG_TRY(dgg_grow(&rows, vertices, 3 * sizeof *rows, error));
    memset(rows, 0, vertices * sizeof *rows);
    DGG_TRY(walker->prepare(&room, &ways, error));
    dgg_findings findings = { rows, rows + vertices, rows + 2 * vertices };
    for (size_t source = 0; source < ways.count; source += walker->most) {
        size_t left = ways.count - source;
        walker->walk(room, &ways, source, left < walker->most ? left : walker->most, &findings);
    }
    memset(scores, 0, vertices * sizeof *scores);
    for (size_t i = 0; i < ways.count; i++) {
        scores[ways.vertices[i]] = rows[i] / 2;
    }
done:
    walker->release(room);
    dgg_release(rows);
    dgg_ways_destroy(&ways);
    return status;
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
    { "betweenness, exact, instructions of every processor, one thread", betweenness_plain,
      their_betweenness, true },
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

/* For other peers: the ties in a file, and the seconds of ours. */
static dgg_status tell_others(const dgg_network *network, const char *path, double *scores,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        return dgg_fail(error, DGG_CANNOT_CREATE, 0, "%s cannot be written", path);
    }
    for (size_t i = 0; i < network->edge_count; i++) {
        fprintf(file, "%u %u\n", network->edges[i].from, network->edges[i].to);
    }
    double work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(betweenness(network, scores, error));
    printf("%.4f\n", seconds(CLOCK_PROCESS_CPUTIME_ID) - work);
done:
    fclose(file);
    return status;
}

static dgg_status run_all(uint32_t papers, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    double *scores = NULL;
    DGG_TRY(make_up(&graph, papers, error));
    DGG_TRY(dgg_network_init(&network, &graph, "citation", error));
    DGG_TRY(dgg_grow(&scores, network.vertex_count, sizeof *scores, error));
    if (path != NULL) {
        network.threads = 1;
        status = tell_others(&network, path, scores, error);
        goto done;
    }
    DGG_TRY(build(&network, error));
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
        fprintf(stderr, "usage: bench_kernels [PAPERS [FILE] | quick]\n");
        return 2;
    }
    dgg_status status = run_all((uint32_t)papers, count > 2 ? arguments[2] : NULL, &error);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? 0 : 1;
}
