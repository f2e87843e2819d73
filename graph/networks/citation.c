/* Who cites whom: papers of the list joined by its citations; the arcs of a ready network that
 * names no kinds. Works that are cited but not in the list stay outside: they cite nothing
 * themselves. */
#include "graph/network.h"

static bool belongs(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT || kind == DGG_NODE;
}

static dgg_status form(dgg_network *network, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (graph->corpus != NULL && graph->corpus->is_undirected) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the ties of this network have no direction, so they do not tell who cites "
                        "whom; --network whole measures it");
    }
    for (size_t i = 0; i < graph->node_count; i++) {
        if (belongs(graph->nodes[i].kind)) {
            DGG_TRY(dgg_network_add_vertex(network, (uint32_t)i, error));
        }
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (link->type == DGG_CITES || link->type == DGG_LINK) {
            DGG_TRY(dgg_network_add_tie(network, link->source, link->target, link->weight, error));
        }
    }
done:
    return status;
}

const dgg_network_former dgg_network_citation = {
    { "citation", "papers joined with the papers of the list that they cite",
      "directed, citing to cited; weight of a tie = 1, or that of the arc in a ready network; "
      "loops "
      "are dropped, weights of repeats added; undirected measures see a tie where either cites the "
      "other",
      "de Solla Price 1965, Science 149(3683):510-515" },
    belongs,
    false,
    form,
    true,
    NULL,
    NULL,
    DGG_CITED_WORKS,
    false,
    false
};
