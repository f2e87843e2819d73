/* Coupling, co-citation and communities of large networks, and JSON of one: bench_products [PAPERS
 * | quick], with the citations of bench_kernels, beside SuiteSparse:GraphBLAS (if it is there when
 * the bench is built), igraph and cJSON. One thread each. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#ifdef DGG_GRAPHBLAS
#include <GraphBLAS.h>
#endif

#include "base/json.h"
#include "graph/igraph_bridge.h"
#include "graph/leiden.h"
#include "graph/partition.h"
#include "graph/product.h"
#include "tests/bench/citations.h"

enum { PAPERS = 100000, QUICK = 600, LINKS_A_NODE = 5, MEGABYTE = 1000000, PEER_FITS = 200000 };

static double megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss * 1024 / MEGABYTE;
}

#ifdef DGG_GRAPHBLAS
/* Both triangles, which it cannot do without; -1 if it does not answer. */
static double ask_graphblas(const dgg_graph *graph, bool is_coupling, double *entries)
{
    GrB_Matrix cites = NULL, shared = NULL;
    GrB_Index size = graph->node_count, held = 0;
    const GrB_Descriptor turned = is_coupling ? GrB_DESC_T1 : GrB_DESC_T0;
    GrB_init(GrB_NONBLOCKING);
    GxB_Global_Option_set(GxB_NTHREADS, 1);
    GrB_Matrix_new(&cites, GrB_UINT32, size, size);
    for (size_t i = 0; i < graph->link_count; i++) {
        GrB_Matrix_setElement_UINT32(cites, 1, graph->links[i].source, graph->links[i].target);
    }
    GrB_Matrix_wait(cites, GrB_MATERIALIZE);
    GrB_Matrix_new(&shared, GrB_UINT32, size, size);
    double work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    GrB_Info told = GrB_mxm(shared, NULL, NULL, GxB_PLUS_PAIR_UINT32, cites, cites, turned);
    GrB_Matrix_wait(shared, GrB_MATERIALIZE);
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    GrB_Matrix_nvals(&held, shared);
    *entries = (double)held;
    GrB_Matrix_free(&shared);
    GrB_Matrix_free(&cites);
    GrB_finalize();
    return told == GrB_SUCCESS ? work : -1;
}
#endif

static dgg_status lay_citations(const dgg_graph *graph, dgg_incidence *cites,
                                dgg_incidence *cited_by, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pair *pairs = NULL;
    DGG_TRY(dgg_grow(&pairs, graph->link_count, sizeof *pairs, error));
    for (size_t i = 0; i < graph->link_count; i++) {
        pairs[i] = (dgg_pair){ graph->links[i].source, graph->links[i].target };
    }
    DGG_TRY(dgg_incidence_init(cites, graph->node_count, pairs, graph->link_count, error));
    DGG_TRY(dgg_incidence_transpose(cited_by, cites, error));
done:
    dgg_release(pairs);
    return status;
}

static dgg_status multiply(const dgg_graph *graph, bool is_coupling, double minimum,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_incidence cites = { 0 }, cited_by = { 0 };
    dgg_network network = { 0 };
    double *shares = NULL, work = 0;
    DGG_TRY(lay_citations(graph, &cites, &cited_by, error));
    DGG_TRY(dgg_grow(&shares, graph->node_count, sizeof *shares, error));
    for (uint32_t i = 0; i < graph->node_count; i++) {
        shares[i] = 1;
        DGG_TRY(dgg_network_add_vertex(&network, i, error));
    }
    dgg_product product = { .shares = shares, .minimum_weight = minimum, .threads = 1 };
    product.out[0] = is_coupling ? &cites : &cited_by;
    product.back[0] = is_coupling ? &cited_by : &cites;
    work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(dgg_product_fill(&product, &network, graph->node_count, error));
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    printf("| %s, %zu papers, weight >= %g: %zu ties with what is behind them, %.0f MB at most | "
           "%.3f s | ",
           is_coupling ? "coupling" : "co-citation", graph->node_count, minimum, network.edge_count,
           megabytes(), work);
#ifdef DGG_GRAPHBLAS
    double entries = 0, theirs = ask_graphblas(graph, is_coupling, &entries);
    printf("GraphBLAS, all %.0f entries: %.3f s, %.0f MB at most | %.1f |\n", entries, theirs,
           megabytes(), theirs / work);
#else
    printf("GraphBLAS is not installed | |\n");
#endif
    fflush(stdout);
done:
    dgg_network_destroy(&network);
    dgg_incidence_destroy(&cites);
    dgg_incidence_destroy(&cited_by);
    dgg_release(shares);
    return status;
}

/* Modularity by our own Leiden; *quality becomes what it reaches. */
static dgg_status group(const dgg_network *network, uint32_t *membership, double *quality,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *strengths = NULL, whole = 0;
    DGG_TRY(dgg_grow(&strengths, network->vertex_count, sizeof *strengths, error));
    memset(strengths, 0, network->vertex_count * sizeof *strengths);
    for (size_t i = 0; i < network->edge_count; i++) {
        strengths[network->edges[i].from] += network->edges[i].weight;
        strengths[network->edges[i].to] += network->edges[i].weight;
        whole += 2 * network->edges[i].weight;
    }
    const dgg_expected expected = { strengths, strengths, 1 / (2 * whole) };
    DGG_TRY(dgg_leiden_find(network, &expected, 1, membership, error));
    DGG_TRY(dgg_quality_modularity.measure(network, membership, 1, quality, error));
done:
    dgg_release(strengths);
    return status;
}

static dgg_status find_groups(const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network network = { 0 };
    dgg_analysis_options options = { .seed = 1, .resolution = 1 };
    uint32_t *membership = NULL;
    double own_quality = 0, quality = 0;
    igraph_vector_int_t found = { 0 };
    igraph_vector_t strengths = { 0 };
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    DGG_TRY(dgg_network_init(&network, graph, "citation", error));
    DGG_TRY(dgg_grow(&membership, network.vertex_count, sizeof *membership, error));
    double work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(group(&network, membership, &own_quality, error));
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    DGG_TRY(dgg_igraph_seed(&visit, options.seed, error));
    DGG_TRY(dgg_igraph_build(&network, DGG_UNDIRECTED, error));
    DGG_TRY_IGRAPH(igraph_vector_int_init_range(&found, 0, (dgg_int)network.vertex_count));
    DGG_TRY_IGRAPH(igraph_vector_init(&strengths, 0));
    DGG_TRY_IGRAPH(igraph_strength(dgg_igraph_of(&network, DGG_UNDIRECTED), &strengths,
                                   igraph_vss_all(), IGRAPH_ALL, true,
                                   dgg_igraph_weights(&network, DGG_UNDIRECTED)));
    dgg_igraph_leiden leiden = { &strengths, 1 / igraph_vector_sum(&strengths) };
    double theirs = seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (int round = 0; round < 2; round++) {
        DGG_TRY_IGRAPH(dgg_igraph_leiden_round(&network, &leiden, &found));
    }
    theirs = seconds(CLOCK_PROCESS_CPUTIME_ID) - theirs;
    for (size_t i = 0; i < network.vertex_count; i++) {
        membership[i] = (uint32_t)VECTOR(found)[i];
    }
    DGG_TRY(dgg_quality_modularity.measure(&network, membership, 1, &quality, error));
    printf(
        "| Leiden by our own code, %zu papers, until nothing changes: modularity %.5f | %.3f s | "
        "igraph, two iterations: %.5f, %.3f s | %.1f |\n",
        network.vertex_count, own_quality, work, quality, theirs, theirs / work);
done:
    igraph_vector_int_destroy(&found);
    igraph_vector_destroy(&strengths);
    dgg_igraph_end(&visit);
    dgg_network_destroy(&network);
    dgg_release(membership);
    return status;
}

static dgg_status write_ours(const dgg_graph *graph, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = 2 };
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "nodes");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < graph->node_count; i++) {
        dgg_json_begin_object(&writer);
        dgg_json_write_key(&writer, "id");
        dgg_json_write_count(&writer, i);
        dgg_json_write_key(&writer, "label");
        dgg_json_write_text(&writer, dgg_text_of("A paper's title"));
        dgg_json_write_key(&writer, "score");
        dgg_json_write_number(&writer, 1 / (1 + (double)i));
        dgg_json_end_object(&writer);
    }
    dgg_json_end_array(&writer);
    dgg_json_write_key(&writer, "links");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < graph->node_count * LINKS_A_NODE && i < graph->link_count; i++) {
        dgg_json_begin_object(&writer);
        dgg_json_write_key(&writer, "source");
        dgg_json_write_count(&writer, graph->links[i].source);
        dgg_json_write_key(&writer, "target");
        dgg_json_write_count(&writer, graph->links[i].target);
        dgg_json_write_key(&writer, "weight");
        dgg_json_write_number(&writer, 1 + (double)(i % 9));
        dgg_json_end_object(&writer);
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}

static void write_theirs(const dgg_graph *graph, FILE *out)
{
    cJSON *root = cJSON_CreateObject();
    cJSON *nodes = cJSON_AddArrayToObject(root, "nodes");
    for (size_t i = 0; i < graph->node_count; i++) {
        cJSON *node = cJSON_CreateObject();
        cJSON_AddNumberToObject(node, "id", (double)i);
        cJSON_AddStringToObject(node, "label", "A paper's title");
        cJSON_AddNumberToObject(node, "score", 1 / (1 + (double)i));
        cJSON_AddItemToArray(nodes, node);
    }
    cJSON *links = cJSON_AddArrayToObject(root, "links");
    for (size_t i = 0; i < graph->node_count * LINKS_A_NODE && i < graph->link_count; i++) {
        cJSON *link = cJSON_CreateObject();
        cJSON_AddNumberToObject(link, "source", graph->links[i].source);
        cJSON_AddNumberToObject(link, "target", graph->links[i].target);
        cJSON_AddNumberToObject(link, "weight", 1 + (double)(i % 9));
        cJSON_AddItemToArray(links, link);
    }
    char *text = cJSON_PrintUnformatted(root);
    fputs(text, out);
    cJSON_free(text);
    cJSON_Delete(root);
}

static dgg_status write_json(const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = fopen("/dev/null", "w");
    if (out == NULL) {
        return dgg_fail(error, DGG_CANNOT_WRITE, 0, "/dev/null is closed");
    }
    double before = megabytes(), work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(write_ours(graph, out, error));
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    double own = megabytes() - before, theirs = seconds(CLOCK_PROCESS_CPUTIME_ID);
    write_theirs(graph, out);
    theirs = seconds(CLOCK_PROCESS_CPUTIME_ID) - theirs;
    printf("| JSON, %zu nodes with a score, %zu links with whole weights: %.0f MB more | %.4f s | "
           "cJSON, build and print: %.4f s, "
           "%.0f MB more | %.1f |\n",
           graph->node_count, graph->node_count * LINKS_A_NODE, own, work, theirs,
           megabytes() - before - own, theirs / work);
    fflush(stdout);
done:
    fclose(out);
    return status;
}

int main(int count, char **arguments)
{
    dgg_error error = { 0 };
    dgg_status status = DGG_OK;
    dgg_graph graph = { 0 };
    bool is_quick = count > 1 && strcmp(arguments[1], "quick") == 0;
    long papers = is_quick ? QUICK : count > 1 ? strtol(arguments[1], NULL, 10) : PAPERS;
    if (papers < 2 || papers > PEER_FITS) {
        fprintf(stderr, "usage: bench_products [PAPERS | quick]\n");
        return 2;
    }
    DGG_TRY(make_up(&graph, (uint32_t)papers, &error));
    DGG_TRY(write_json(&graph, &error));
    DGG_TRY(find_groups(&graph, &error));
    DGG_TRY(multiply(&graph, false, 0, &error));
    DGG_TRY(multiply(&graph, true, 3, &error));
done:
    dgg_release(graph.nodes);
    dgg_release(graph.links);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? 0 : 1;
}
