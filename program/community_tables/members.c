/* The table of members: every node of every community, and how surely it is there. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "graph/silhouettes.h"
#include "graph/stability.h"
#include "program/community_tables.h"
#include "program/node_name.h"
#include "program/report.h"

static const char *const columns[][2] = {
    { "community", "Community" },
    { "kind", "Kind" },
    { "id", "Id" },
    { "label", "Node" },
    { "over_orders", "Over orders" },
    { "over_papers", "Over papers" },
    { "silhouette", "Silhouette" },
};

static const char *const note =
    "Over orders, over papers: what the community of the node has in common with its community "
    "found again, over what either has (Jaccard 1901), mean of the runs on nodes in orders by "
    "chance, and on papers drawn with replacement; 1 is always the same. Silhouette: is it nearer "
    "to its own community (towards 1) than to the next (towards -1), by the cosine of ties "
    "(Rousseeuw 1987, J. Comput. Appl. Math. 20:53-65); empty if there is one community.";

typedef struct columns_of {
    dgg_stability stability;
    double *silhouettes;
} columns_of;

static dgg_status add_number(dgg_table *table, double number, dgg_error *error)
{
    return isnan(number) ? dgg_table_add_empty(table, error)
                         : dgg_table_add_number(table, number, error);
}

static dgg_status add_row(dgg_table *table, const dgg_grouped *grouped, const columns_of *known,
                          size_t node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    const dgg_graph *graph = grouped->analysis->graph;
    const dgg_node *who = &graph->nodes[node];
    DGG_TRY(grouped->longest == 0 ? dgg_node_whole_name(&name, graph->corpus, who, error)
                                  : dgg_node_name(&name, who, grouped->longest, error));
    DGG_TRY(dgg_table_add_count(table, grouped->analysis->community[node], error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_kind_name(who->kind)), error));
    DGG_TRY(dgg_table_add_text(table, who->id, error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&name), error));
    DGG_TRY(add_number(table, known->stability.over_orders[node], error));
    DGG_TRY(add_number(table, known->stability.over_papers[node], error));
    DGG_TRY(add_number(table, known->silhouettes[node], error));
done:
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status add_rows(dgg_table *table, const dgg_grouped *grouped, const columns_of *known,
                           uint32_t community, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < grouped->analysis->graph->node_count; i++) {
        if (grouped->analysis->community[i] == community) {
            DGG_TRY(add_row(table, grouped, known, i, error));
        }
    }
done:
    return status;
}

static dgg_status fill(const dgg_grouped *grouped, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = grouped->analysis;
    const char *const names[] = { "members", "Members of communities", note };
    columns_of known = { .silhouettes = NULL };
    size_t nodes = analysis->graph->node_count;
    DGG_TRY(dgg_stability_measure(&known.stability, analysis, grouped->how, error));
    DGG_TRY(dgg_grow(&known.silhouettes, nodes + 1, sizeof *known.silhouettes, error));
    DGG_TRY(dgg_silhouettes(analysis, grouped->how, known.silhouettes, error));
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < table->column_count; i++) {
        table->columns[i].places = 2;
    }
    for (uint32_t community = 1; community <= analysis->community_count; community++) {
        DGG_TRY(add_rows(table, grouped, &known, community, error));
    }
done:
    dgg_stability_destroy(&known.stability);
    dgg_release(known.silhouettes);
    return status;
}

const dgg_community_table dgg_community_table_members = {
    { "members", "every node, its community, and how surely it is there",
      "Jaccard index of its community and that of each run; (b - a) / max(a, b)",
      "Jaccard 1901, Bull. Soc. Vaud. Sci. Nat. 37:547-579; Rousseeuw 1987, J. Comput. Appl. Math. "
      "20:53-65" },
    fill
};
