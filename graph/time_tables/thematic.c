/* The thematic map: which clusters of themes hold together, and which others hold on to. */
#include "base/memory.h"
#include "graph/callon.h"
#include "graph/theme_clusters.h"

static const dgg_time_column columns[] = {
    { "cluster", "Cluster", 0 },         { "words", "Words", 0 },
    { "occurrences", "Occurrences", 0 }, { "centrality", "Centrality", 3 },
    { "density", "Density", 3 },         { "quadrant", "Quadrant", 0 },
    { "members", "Members", 0 },
};

static dgg_status measure(const dgg_theme_clusters *found, dgg_callon_cluster **clusters,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_callon_tie *ties = NULL;
    size_t count = found->count, edges = found->network.edge_count;
    DGG_TRY(dgg_grow(clusters, count + 1, sizeof **clusters, error));
    DGG_TRY(dgg_grow(&ties, edges + 1, sizeof *ties, error));
    for (size_t i = 0; i < count; i++) {
        (*clusters)[i] = (dgg_callon_cluster){ .words = found->sizes[i] };
    }
    for (size_t i = 0; i < edges; i++) {
        const dgg_edge *edge = &found->network.edges[i];
        ties[i] = (dgg_callon_tie){ edge->from, edge->to, edge->weight };
    }
    dgg_callon_measure(ties, edges, found->of, *clusters, count);
done:
    dgg_release(ties);
    return status;
}

/* What is known of a cluster. */
typedef struct told {
    const dgg_theme_clusters *found;
    const dgg_study *study;
    const dgg_callon_cluster *measured; /* of each cluster */
    double medians[2];
} told;

static dgg_status add_row(const told *t, size_t cluster, dgg_time_telling *telling,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer members = { 0 };
    double occurrences = 0;
    size_t first = t->found->first[cluster], last = t->found->first[cluster + 1];
    const dgg_callon_cluster *measured = &t->measured[cluster];
    const char *quadrant = dgg_callon_quadrant(measured, t->medians);
    for (size_t i = first; i < last; i++) {
        occurrences += dgg_theme_clusters_occurrences(t->found, t->found->members[i]);
    }
    DGG_TRY(dgg_theme_clusters_list(t->found, t->found->members + first, last - first, &members,
                                    error));
    DGG_TRY(dgg_time_text(telling, dgg_theme_clusters_name(t->found, cluster), error));
    DGG_TRY(dgg_table_add_count(telling->table, measured->words, error));
    DGG_TRY(dgg_table_add_count(telling->table, (size_t)occurrences, error));
    DGG_TRY(dgg_time_number(telling, true, measured->centrality, error));
    DGG_TRY(dgg_time_number(telling, true, measured->density, error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(t->found->count > 1 ? quadrant : ""), error));
    DGG_TRY(dgg_time_text(telling, dgg_buffer_text(&members), error));
done:
    dgg_buffer_destroy(&members);
    return status;
}

static dgg_status add_note(const told *t, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_theme_clusters_note(t->found, t->study, telling, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " A tie between two clusters counts once for each, no word is tied "
                             "to itself."));
    if (t->found->count < 2) {
        DGG_TRY(dgg_buffer_print(&telling->note, error, "%s",
                                 t->found->count == 0
                                     ? " There are no clusters of two words or more."
                                     : " A single cluster has no quadrant."));
        return DGG_OK;
    }
    DGG_TRY(
        dgg_buffer_print(&telling->note, error, " Quadrants are cut at the medians (centrality "));
    DGG_TRY(dgg_time_note(telling, t->medians[0], 3, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error, ", density "));
    DGG_TRY(dgg_time_note(telling, t->medians[1], 3, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error, "); a cluster at one median is not above it."));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_theme_clusters found = { .count = 0 };
    dgg_callon_cluster *clusters = NULL;
    told t = { .found = &found, .study = study };
    DGG_TRY(dgg_theme_clusters_find(&found, study, NULL, error));
    DGG_TRY(measure(&found, &clusters, error));
    DGG_TRY(dgg_callon_medians(clusters, found.count, t.medians, error));
    t.measured = clusters;
    for (size_t i = 0; i < found.count; i++) {
        DGG_TRY(add_row(&t, i, telling, error));
    }
    DGG_TRY(add_note(&t, telling, error));
done:
    dgg_release(clusters);
    dgg_theme_clusters_destroy(&found);
    return status;
}

const dgg_time_table dgg_time_table_thematic = {
    { "thematic", "clusters of themes by Callon's centrality and density: a thematic map",
      "e(i,j) = c(i,j)^2 / (c(i) c(j)); centrality = 10 * sum of e to words of other clusters; "
      "density = 100 * sum of e within / words",
      "Callon, Courtial and Laville 1991, Scientometrics 22(1):155-205; Cobo et al. 2011, Journal "
      "of Informetrics 5(1):146-166" },
    "Thematic map",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_THEME },
    fill,
};
