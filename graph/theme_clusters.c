/* Clusters of words: Leiden's communities of the network weighed by the equivalence index. */
#include "graph/theme_clusters.h"

#include "base/memory.h"
#include "base/order.h"

/* How often each node counts: a record outside the slice not at all. */
static dgg_status count_records(double **counts, const dgg_graph *graph, const dgg_slice *slice,
                                dgg_error *error)
{
    dgg_status status = dgg_grow(counts, graph->node_count + 1, sizeof **counts, error);
    for (size_t i = 0; status == DGG_OK && i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        bool is_record =
            node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
        int year = is_record ? graph->corpus->papers[node->entry].year : 0;
        bool is_in = !is_record || slice == NULL || (slice->from <= year && year <= slice->to);
        (*counts)[i] = is_in ? 1 : 0;
    }
    return status;
}

/* Communities come by falling size, so those of one word stand last. */
static dgg_status number_vertices(dgg_theme_clusters *clusters, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = &clusters->analysis;
    size_t vertices = clusters->network.vertex_count, all = analysis->community_count;
    DGG_TRY(dgg_grow(&clusters->of, vertices + 1, sizeof *clusters->of, error));
    DGG_TRY(dgg_grow(&clusters->sizes, all + 1, sizeof *clusters->sizes, error));
    while (clusters->count < all && analysis->communities[clusters->count].size > 1) {
        clusters->sizes[clusters->count] = analysis->communities[clusters->count].size;
        clusters->count++;
    }
    for (size_t i = 0; i < vertices; i++) {
        uint32_t community = analysis->community[clusters->network.nodes[i]];
        bool is_in = community > 0 && community <= clusters->count;
        clusters->of[i] = is_in ? community - 1 : UINT32_MAX;
    }
done:
    return status;
}

/* A vertex by where it stands in the list of members. */
typedef struct member {
    uint32_t cluster, vertex;
    double occurrences;
} member;

static int by_cluster(const void *left, const void *right)
{
    const member *one = left, *other = right;
    int order = (one->cluster > other->cluster) - (one->cluster < other->cluster);
    if (order == 0) {
        order = (one->occurrences < other->occurrences) - (one->occurrences > other->occurrences);
    }
    return order != 0 ? order : (one->vertex > other->vertex) - (one->vertex < other->vertex);
}

static dgg_status list_members(dgg_theme_clusters *clusters, dgg_error *error)
{
    dgg_status status = DGG_OK;
    member *list = NULL;
    size_t count = 0, vertices = clusters->network.vertex_count;
    DGG_TRY(dgg_grow(&list, vertices + 1, sizeof *list, error));
    DGG_TRY(dgg_grow(&clusters->members, vertices + 1, sizeof *clusters->members, error));
    DGG_TRY(dgg_grow(&clusters->first, clusters->count + 1, sizeof *clusters->first, error));
    for (uint32_t i = 0; i < vertices; i++) {
        if (clusters->of[i] != UINT32_MAX) {
            list[count++] =
                (member){ clusters->of[i], i, dgg_theme_clusters_occurrences(clusters, i) };
        }
    }
    dgg_sort(list, count, sizeof *list, by_cluster);
    for (size_t i = 0; i < count; i++) {
        clusters->members[i] = list[i].vertex;
    }
    clusters->first[0] = 0;
    for (size_t i = 0; i < clusters->count; i++) {
        clusters->first[i + 1] = clusters->first[i] + clusters->sizes[i];
    }
done:
    dgg_release(list);
    return status;
}

dgg_status dgg_theme_clusters_find(dgg_theme_clusters *clusters, const dgg_study *study,
                                   const dgg_slice *slice, dgg_error *error)
{
    static const char *const no_measures[] = { NULL };
    dgg_status status = DGG_OK;
    double *counts = NULL;
    DGG_TRY(count_records(&counts, study->graph, slice, error));
    const dgg_network_options forming = { .name = study->how.network,
                                          .normalisation = "equivalence",
                                          .minimum_weight = study->how.minimum_weight,
                                          .top = study->how.top_words,
                                          .counts = counts };
    const dgg_analysis_options how = { .network = study->how.network,
                                       .resolution = study->how.resolution,
                                       .seed = study->how.seed,
                                       .seed_is_zero = study->how.seed == 0,
                                       .measures = no_measures,
                                       .forming = &forming };
    DGG_TRY(dgg_network_form(&clusters->network, study->graph, &forming, error));
    DGG_TRY(dgg_analysis_init(&clusters->analysis, study->graph, &how, error));
    DGG_TRY(number_vertices(clusters, error));
    DGG_TRY(list_members(clusters, error));
done:
    dgg_release(counts);
    return status;
}

void dgg_theme_clusters_destroy(dgg_theme_clusters *clusters)
{
    dgg_network_destroy(&clusters->network);
    dgg_analysis_destroy(&clusters->analysis);
    dgg_release(clusters->of);
    dgg_release(clusters->sizes);
    dgg_release(clusters->members);
    dgg_release(clusters->first);
    *clusters = (dgg_theme_clusters){ 0 };
}

double dgg_theme_clusters_occurrences(const dgg_theme_clusters *clusters, uint32_t vertex)
{
    const double *occurrences = clusters->network.occurrences;
    return occurrences != NULL ? occurrences[vertex] : 1;
}

dgg_status dgg_theme_clusters_list(const dgg_theme_clusters *clusters, const uint32_t *vertices,
                                   size_t count, dgg_buffer *list, dgg_error *error)
{
    enum { LISTED = 12 };
    dgg_status status = DGG_OK;
    const dgg_node *nodes = clusters->analysis.graph->nodes;
    for (size_t i = 0; i < count && i < LISTED; i++) {
        dgg_text label = nodes[clusters->network.nodes[vertices[i]]].label;
        DGG_TRY(dgg_buffer_print(list, error, "%s%.*s", i > 0 ? "; " : "", (int)label.length,
                                 label.start));
    }
    if (count > LISTED) {
        DGG_TRY(dgg_buffer_print(list, error, "; … and %zu more", count - LISTED));
    }
done:
    return status;
}

dgg_text dgg_theme_clusters_name(const dgg_theme_clusters *clusters, size_t cluster)
{
    return clusters->analysis.communities[cluster].name;
}

dgg_status dgg_theme_clusters_note(const dgg_theme_clusters *clusters, const dgg_study *study,
                                   dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network *network = &clusters->network;
    DGG_TRY(dgg_buffer_print(&telling->note, error, " Network: %s. ", network->former->row.name));
    DGG_TRY(dgg_buffer_add(&telling->note, network->note, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Clusters: its communities by Leiden (modularity, resolution "));
    DGG_TRY(dgg_time_note(telling, study->how.resolution, 2, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error, ", seed %u); those of one word are left out.",
                             study->how.seed));
done:
    return status;
}
