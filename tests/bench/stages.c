/* What each stage of a whole run takes: bench_stages FILE reads records, settles and codes them,
 * makes the network of their citations, measures it and fills tables. Printed for each stage are
 * its name, seconds of processors, and the most memory so far, in megabytes. */
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "base/memory.h"
#include "corpus/coding.h"
#include "corpus/corpus.h"
#include "graph/network.h"
#include "graph/partition.h"
#include "graph/statistics.h"

static double before;

static double work_so_far(void)
{
    struct timespec now = { 0 };
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void tell(const char *stage)
{
    struct rusage usage;
    double now = work_so_far();
    getrusage(RUSAGE_SELF, &usage);
    printf("%s\t%.3f\t%.1f\n", stage, now - before, (double)usage.ru_maxrss * 1024 / 1e6);
    fflush(stdout);
    before = work_so_far();
}

static dgg_status read_and_code(dgg_corpus *corpus, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    DGG_TRY(dgg_corpus_read(corpus, path, NULL, error));
    tell("read");
    DGG_TRY(dgg_corpus_settle(corpus, error));
    tell("settle");
    DGG_TRY(dgg_codebook_read(&codebook, NULL, error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, 1, error));
    tell("code");
done:
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static dgg_status measure(const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network network = { 0 };
    const dgg_analysis_options options = { .quality = "modularity", .seed = 42, .resolution = 1 };
    uint32_t *membership = NULL;
    double *scores = NULL, quality = 0;
    DGG_TRY(dgg_network_init(&network, graph, "citation", error));
    tell("network");
    DGG_TRY(dgg_grow(&scores, network.vertex_count + 1, sizeof *scores, error));
    DGG_TRY(dgg_grow(&membership, network.vertex_count + 1, sizeof *membership, error));
    DGG_TRY(dgg_centrality_pagerank.score(&network, scores, error));
    tell("PageRank");
    DGG_TRY(dgg_partition_components(&network, membership, error));
    tell("components");
    DGG_TRY(dgg_community_leiden.find(&network, &options, membership, &quality, error));
    tell("Leiden");
    fprintf(stderr, "%zu papers, %zu ties, modularity %.4f\n", network.vertex_count,
            network.edge_count, quality);
done:
    dgg_release(scores);
    dgg_release(membership);
    dgg_network_destroy(&network);
    return status;
}

static dgg_status fill_tables(const dgg_graph *graph, dgg_error *error)
{
    static const char *const names[] = { "years",  "venues",    "people",    "keywords",
                                         "themes", "locations", "theme_year" };
    dgg_status status = DGG_OK;
    const dgg_analysis analysis = { .graph = graph };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dgg_table table = { 0 };
        status = dgg_statistic_fill(&analysis, names[i], &table, error);
        dgg_table_destroy(&table);
        if (status != DGG_OK) {
            return status;
        }
    }
    tell("tables");
    return status;
}

int main(int count, char **words)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_error error = { 0 };
    if (count != 2) {
        fprintf(stderr, "usage: bench_stages FILE\n");
        return 2;
    }
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 17); /* as the program does */
#endif
    before = work_so_far();
    DGG_TRY(read_and_code(&corpus, words[1], &error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, &error));
    tell("graph");
    DGG_TRY(measure(&graph, &error));
    DGG_TRY(fill_tables(&graph, &error));
done:
    if (status != DGG_OK) {
        fprintf(stderr, "bench_stages: %s: %s\n", words[1], error.message);
    }
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status != DGG_OK;
}
