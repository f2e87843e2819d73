/* Betweenness where all sources are too many: bench_sources [PAPERS | quick] makes up the citations
 * of bench_kernels, walks from 96 sources by our walkers and by igraph, and draws a sample with a
 * bound on its error, which is compared with exact values where these can be had. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "graph/igraph_bridge.h"
#include "graph/paths.h"
#include "graph/paths/walkers.h"
#include "tests/bench/citations.h"

enum { PAPERS = 100000, QUICK = 600, SOURCES = 96, MOST_EXACT = 20000 };

struct from_some {
    dgg_ways ways;
    double *passed, *closeness, *harmonic; /* by place */
    igraph_vector_int_t sources;           /* vertices */
    igraph_vector_t theirs;                /* by vertex */
};

static dgg_status walk(struct from_some *some, const dgg_walker *walker, double *work,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    void *room = NULL;
    dgg_findings findings = { some->passed, some->closeness, some->harmonic };
    memset(some->passed, 0, some->ways.count * sizeof *some->passed);
    *work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(walker->prepare(&room, &some->ways, error));
    for (size_t source = 0; source < SOURCES; source += walker->most) {
        walker->walk(room, &some->ways, source, walker->most, &findings);
    }
    *work = seconds(CLOCK_PROCESS_CPUTIME_ID) - *work;
done:
    walker->release(room);
    return status;
}

static double difference(const struct from_some *some)
{
    double most = 0;
    for (size_t i = 0; i < some->ways.count; i++) {
        /* Where paths are undirected igraph counts each pair for both of its ends. */
        double theirs = 2 * VECTOR(some->theirs)[some->ways.vertices[i]];
        double apart = fabs(some->passed[i] - theirs) / (1 + fabs(theirs));
        most = apart > most ? apart : most;
    }
    return most;
}

static igraph_error_t ask_igraph(const dgg_network *network, struct from_some *some, double *work)
{
    igraph_error_t code = igraph_vector_int_init(&some->sources, SOURCES);
    for (dgg_int i = 0; code == IGRAPH_SUCCESS && i < SOURCES; i++) {
        VECTOR(some->sources)[i] = some->ways.vertices[i];
    }
    code = code != IGRAPH_SUCCESS ? code : igraph_vector_init(&some->theirs, 0);
    *work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    code = code != IGRAPH_SUCCESS
               ? code
               : igraph_betweenness_subset(
                     dgg_igraph_of(network, DGG_UNDIRECTED), &some->theirs, igraph_vss_all(),
                     IGRAPH_UNDIRECTED, igraph_vss_vector(&some->sources), igraph_vss_all(), NULL);
    *work = seconds(CLOCK_PROCESS_CPUTIME_ID) - *work;
    return code;
}

static dgg_status run_some(const dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct from_some some = { .passed = NULL };
    const dgg_walker *walkers[] = { &dgg_walker_levels, dgg_walker_levels_best() };
    const char *names[] = { "instructions that every processor has", "those of this one" };
    double work = 0, their_work = 0;
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(dgg_igraph_build(network, DGG_UNDIRECTED, error));
    DGG_TRY(dgg_ways_init(&some.ways, network, DGG_LENGTH_ONE, error));
    DGG_TRY(dgg_grow(&some.passed, some.ways.count, sizeof(double), error));
    DGG_TRY(dgg_grow(&some.closeness, some.ways.count, sizeof(double), error));
    DGG_TRY(dgg_grow(&some.harmonic, some.ways.count, sizeof(double), error));
    DGG_TRY_IGRAPH(ask_igraph(network, &some, &their_work));
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(walk(&some, walkers[i], &work, error));
        printf("| betweenness, 96 sources, %zu papers, %s | %.4f s | %.4f s | %.1f | %.0e |\n",
               network->vertex_count, names[i], work, their_work, their_work / work,
               difference(&some));
    }
done:
    igraph_vector_int_destroy(&some.sources);
    igraph_vector_destroy(&some.theirs);
    dgg_release(some.passed);
    dgg_release(some.closeness);
    dgg_release(some.harmonic);
    dgg_ways_destroy(&some.ways);
    dgg_igraph_end(&visit);
    return status;
}

static dgg_status sample(dgg_network *network, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sampling sampling = { .epsilon = .01, .delta = .1, .seed = 1 };
    double *scores = NULL, *exact = NULL, most = 0;
    size_t count = network->vertex_count;
    network->threads = 1;
    DGG_TRY(dgg_grow(&scores, count, sizeof *scores, error));
    DGG_TRY(dgg_grow(&exact, count, sizeof *exact, error));
    double work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(dgg_paths_sample(network, DGG_LENGTH_ONE, &sampling, scores, error));
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    printf("| betweenness, sampled, epsilon .01, delta .1, %zu papers: %zu paths | %.4f s | ",
           count, sampling.samples, work);
    if (count > MOST_EXACT) {
        printf("none in igraph | | not known |\n");
    } else {
        double exact_work = seconds(CLOCK_PROCESS_CPUTIME_ID);
        DGG_TRY(dgg_paths_score(network, DGG_BETWEENNESS, DGG_LENGTH_ONE, exact, error));
        exact_work = seconds(CLOCK_PROCESS_CPUTIME_ID) - exact_work;
        for (size_t i = 0; i < count; i++) {
            double apart = fabs(scores[i] - exact[i]) / sampling.pairs;
            most = apart > most ? apart : most;
        }
        printf("exact, by us: %.4f s | %.1f | %.5f of all pairs: %s |\n", exact_work,
               exact_work / work, most, most <= sampling.epsilon ? "within" : "BEYOND");
    }
done:
    dgg_release(scores);
    dgg_release(exact);
    return status;
}

int main(int count, char **arguments)
{
    dgg_error error = { 0 };
    dgg_status status = DGG_OK;
    dgg_graph graph = { 0 };
    dgg_network network = { 0 };
    bool is_quick = count > 1 && strcmp(arguments[1], "quick") == 0;
    long papers = is_quick ? QUICK : count > 1 ? strtol(arguments[1], NULL, 10) : PAPERS;
    if (papers < SOURCES || papers > INT32_MAX / CITED) {
        fprintf(stderr, "usage: bench_sources [PAPERS | quick]\n");
        return 2;
    }
    DGG_TRY(make_up(&graph, (uint32_t)papers, &error));
    DGG_TRY(dgg_network_init(&network, &graph, "citation", &error));
    DGG_TRY(run_some(&network, &error));
    DGG_TRY(sample(&network, &error));
done:
    dgg_network_destroy(&network);
    dgg_release(graph.nodes);
    dgg_release(graph.links);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? 0 : 1;
}
