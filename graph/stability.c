/* Stability: communities are found again and again, and compared with those that are reported. */
#include "graph/stability.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "graph/finding.h"
#include "graph/same_groups.h"

/* What all runs share. */
typedef struct trial {
    const dgg_graph *graph;
    dgg_finding finding;
    uint32_t *reported; /* of each node: its community; UINT32_MAX for none */
    uint32_t *found;    /* the same of a run */
    uint32_t *membership;
    double *counts;   /* how often each node counts */
    uint32_t *papers; /* nodes */
    size_t reported_count;
    double *alike; /* of each node, added up; with how many runs it was in */
    uint32_t *met;
} trial;

static void destroy(trial *all)
{
    dgg_release(all->reported);
    dgg_release(all->found);
    dgg_release(all->membership);
    dgg_release(all->counts);
    dgg_release(all->papers);
    dgg_release(all->alike);
    dgg_release(all->met);
}

static dgg_status make_room(trial *all, size_t nodes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&all->reported, nodes + 1, sizeof *all->reported, error));
    DGG_TRY(dgg_grow(&all->found, nodes + 1, sizeof *all->found, error));
    DGG_TRY(dgg_grow(&all->membership, nodes + 1, sizeof *all->membership, error));
    DGG_TRY(dgg_grow(&all->counts, nodes + 1, sizeof *all->counts, error));
    DGG_TRY(dgg_grow(&all->papers, nodes + 1, sizeof *all->papers, error));
    DGG_TRY(dgg_grow(&all->alike, nodes + 1, sizeof *all->alike, error));
    DGG_TRY(dgg_grow(&all->met, nodes + 1, sizeof *all->met, error));
done:
    return status;
}

static size_t list_papers(trial *all)
{
    size_t count = 0;
    for (size_t i = 0; i < all->graph->node_count; i++) {
        dgg_kind kind = all->graph->nodes[i].kind;
        if (kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT) {
            all->papers[count++] = (uint32_t)i;
        }
    }
    return count;
}

static void forget(trial *all)
{
    for (size_t i = 0; i < all->graph->node_count; i++) {
        all->alike[i] = 0;
        all->met[i] = 0;
        all->counts[i] = 1;
    }
}

/* Puts the groups of a run down by node. Returns how many groups of two or more there are. */
static size_t spread(trial *all, const dgg_network *network)
{
    size_t groups = 0;
    memset(all->found, 0xff, (all->graph->node_count + 1) * sizeof *all->found);
    for (size_t v = 0; v < network->vertex_count; v++) {
        if (network->first_arcs[v] < network->first_arcs[v + 1]) {
            all->found[network->nodes[v]] = all->membership[v];
            groups = all->membership[v] + 1 > groups ? all->membership[v] + 1 : groups;
        }
    }
    return groups;
}

static dgg_status compare(trial *all, const dgg_network *network, dgg_runs *runs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sameness sameness = { .alike = all->alike };
    size_t nodes = all->graph->node_count, groups = spread(all, network);
    DGG_TRY(dgg_same_groups(all->reported, all->found, nodes, &sameness, error));
    for (size_t i = 0; i < nodes; i++) {
        all->met[i] += all->reported[i] != UINT32_MAX && all->found[i] != UINT32_MAX;
    }
    bool is_first = runs->count == 0;
    runs->rand += sameness.rand;
    runs->compared += (double)sameness.count / (double)all->reported_count;
    runs->information += sameness.information;
    runs->least_rand =
        is_first || sameness.rand < runs->least_rand ? sameness.rand : runs->least_rand;
    runs->fewest = is_first || groups < runs->fewest ? groups : runs->fewest;
    runs->most = groups > runs->most ? groups : runs->most;
    runs->count++;
done:
    return status;
}

static void end_runs(const trial *all, dgg_runs *runs, double *confidence)
{
    if (runs->count > 0) {
        runs->rand /= (double)runs->count;
        runs->information /= (double)runs->count;
        runs->compared /= (double)runs->count;
    }
    for (size_t i = 0; confidence != NULL && i < all->graph->node_count; i++) {
        confidence[i] = all->met[i] > 0 ? all->alike[i] / all->met[i] : NAN;
    }
}

/* Groups as numbers in a row, those of one vertex without ties not counted. */
static void number_groups(const dgg_network *network, uint32_t *membership, uint32_t *names)
{
    uint32_t next = 0;
    memset(names, 0xff, (network->vertex_count + 1) * sizeof *names);
    for (size_t v = 0; v < network->vertex_count; v++) {
        bool has_ties = network->first_arcs[v] < network->first_arcs[v + 1];
        if (has_ties && names[membership[v]] == UINT32_MAX) {
            names[membership[v]] = next++;
        }
        membership[v] = has_ties ? names[membership[v]] : 0;
    }
}

static dgg_status run_orders(trial *all, dgg_stability *stability, uint32_t runs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network network = { 0 };
    forget(all);
    DGG_TRY(dgg_finding_form(&all->finding, all->graph, NULL, &network, error));
    for (uint32_t run = 1; network.edge_count > 0 && run <= runs; run++) {
        uint32_t seed = all->finding.options.seed + run;
        DGG_TRY(dgg_finding_run_shuffled(&all->finding, &network, seed, all->membership, error));
        number_groups(&network, all->membership, all->found);
        DGG_TRY(compare(all, &network, &stability->orders, error));
    }
    end_runs(all, &stability->orders, stability->over_orders);
done:
    dgg_network_destroy(&network);
    return status;
}

/* A run with the papers counted as all->counts says. */
static dgg_status run_counted(trial *all, dgg_runs *runs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network network = { 0 };
    double quality = 0;
    DGG_TRY(dgg_finding_form(&all->finding, all->graph, all->counts, &network, error));
    if (network.edge_count > 0) {
        DGG_TRY(dgg_finding_run(&all->finding, &network, all->membership, &quality, error));
        number_groups(&network, all->membership, all->found);
        DGG_TRY(compare(all, &network, runs, error));
    }
done:
    dgg_network_destroy(&network);
    return status;
}

static dgg_status run_left_out(trial *all, dgg_stability *stability, uint32_t most,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_random random = { all->finding.options.seed };
    size_t runs = stability->paper_count;
    forget(all);
    if (runs > most) {
        dgg_random_shuffle(&random, all->papers, (uint32_t)runs);
        runs = most;
    }
    for (size_t i = 0; i < runs; i++) {
        all->counts[all->papers[i]] = 0;
        DGG_TRY(run_counted(all, &stability->left_out, error));
        all->counts[all->papers[i]] = 1;
    }
    end_runs(all, &stability->left_out, NULL);
done:
    return status;
}

static dgg_status run_bootstrap(trial *all, dgg_stability *stability, uint32_t runs,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_random random = { (uint64_t)all->finding.options.seed + 1 };
    uint32_t papers = (uint32_t)list_papers(all);
    forget(all);
    for (uint32_t run = 0; papers > 0 && run < runs; run++) {
        for (uint32_t i = 0; i < papers; i++) {
            all->counts[all->papers[i]] = 0;
        }
        for (uint32_t i = 0; i < papers; i++) {
            all->counts[all->papers[dgg_random_below(&random, papers)]]++;
        }
        DGG_TRY(run_counted(all, &stability->bootstrap, error));
    }
    end_runs(all, &stability->bootstrap, stability->over_papers);
done:
    return status;
}

static dgg_status begin(trial *all, const dgg_analysis *analysis,
                        const dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t nodes = analysis->graph->node_count;
    all->graph = analysis->graph;
    DGG_TRY(dgg_finding_plan(&all->finding, analysis->graph, options, error));
    DGG_TRY(make_room(all, nodes, error));
    for (size_t i = 0; i < nodes; i++) {
        all->reported[i] = analysis->community[i] > 0 ? analysis->community[i] : UINT32_MAX;
        all->reported_count += analysis->community[i] > 0;
    }
done:
    return status;
}

dgg_status dgg_stability_measure_in(dgg_stability *stability, const dgg_analysis *analysis,
                                    const dgg_analysis_options *options,
                                    const dgg_stability_runs *runs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    trial all = { 0 };
    size_t room = analysis->graph->node_count + 1;
    *stability = (dgg_stability){ 0 };
    DGG_TRY(begin(&all, analysis, options, error));
    DGG_TRY(dgg_grow(&stability->over_orders, room, sizeof *stability->over_orders, error));
    DGG_TRY(dgg_grow(&stability->over_papers, room, sizeof *stability->over_papers, error));
    stability->paper_count = list_papers(&all);
    DGG_TRY(run_orders(&all, stability, runs->orders, error));
    DGG_TRY(run_left_out(&all, stability, runs->left_out, error));
    DGG_TRY(run_bootstrap(&all, stability, runs->bootstrap, error));
done:
    destroy(&all);
    if (status != DGG_OK) {
        dgg_stability_destroy(stability);
    }
    return status;
}

dgg_status dgg_stability_measure(dgg_stability *stability, const dgg_analysis *analysis,
                                 const dgg_analysis_options *options, dgg_error *error)
{
    const dgg_stability_runs runs = { DGG_STABILITY_RUNS, DGG_MOST_LEFT_OUT, DGG_BOOTSTRAP_RUNS };
    return dgg_stability_measure_in(stability, analysis, options, &runs, error);
}

void dgg_stability_destroy(dgg_stability *stability)
{
    dgg_release(stability->over_orders);
    dgg_release(stability->over_papers);
    *stability = (dgg_stability){ 0 };
}

const char *dgg_stability_word(double rand)
{
    static const double good = .8, excellent = .9, moderate = .65;
    if (rand > excellent) {
        return "excellent";
    }
    return rand > good ? "good" : rand > moderate ? "moderate" : "poor";
}
