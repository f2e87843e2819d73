/* What is said where: papers, documents and events joined with the themes they discuss and the
 * locations they study. Venues, authors, citations and the page a paper stood on stay outside: on
 * real lists they would make hubs of what no text is about. */
#include "graph/network.h"

static bool belongs(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT || kind == DGG_THEME ||
           kind == DGG_LOCATION;
}

static dgg_status form(dgg_network *network, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!dgg_network_has_records(graph)) {
        return DGG_OK; /* themes without what tells of them would tie on nothing */
    }
    for (size_t i = 0; i < graph->node_count; i++) {
        if (belongs(graph->nodes[i].kind)) {
            DGG_TRY(dgg_network_add_vertex(network, (uint32_t)i, error));
        }
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (link->type == DGG_DISCUSSES || link->type == DGG_STUDIES) {
            DGG_TRY(dgg_network_add_tie(network, link->source, link->target, link->weight, error));
        }
    }
done:
    return status;
}

const dgg_network_former dgg_network_concept = {
    { "concept", "papers, documents and events joined with their themes and locations",
      "weight of a tie = points of its evidence; undirected; only discusses and studies links",
      NULL },
    belongs,
    true,
    form,
    false,
    NULL,
    NULL,
    DGG_CITED_WORKS,
    false,
    true
};
