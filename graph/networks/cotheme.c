/* Which themes meet: two are joined by every paper, document or event that discusses both. */
#include "graph/network.h"

/* Joins the themes of one paper: links[0 .. count) are all its discusses links. */
static dgg_status join_themes(dgg_network *network, const dgg_graph_link *links, size_t count,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i + 1; j < count; j++) {
            DGG_TRY(dgg_network_add_tie(network, links[i].target, links[j].target, 1, error));
        }
    }
done:
    return status;
}

/* Themes stand together among the nodes, so the discusses links of a paper stand together too. */
static size_t end_of_run(const dgg_graph *graph, size_t begin)
{
    size_t end = begin;
    while (end < graph->link_count && graph->links[end].type == DGG_DISCUSSES &&
           graph->links[end].source == graph->links[begin].source) {
        end++;
    }
    return end;
}

static bool belongs(dgg_kind kind)
{
    return kind == DGG_THEME;
}

static dgg_status form(dgg_network *network, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!dgg_network_has_records(graph)) {
        return DGG_OK;
    }
    for (size_t i = 0; i < graph->node_count; i++) {
        if (belongs(graph->nodes[i].kind)) {
            DGG_TRY(dgg_network_add_vertex(network, (uint32_t)i, error));
        }
    }
    for (size_t begin = 0; begin < graph->link_count; begin++) {
        size_t end = end_of_run(graph, begin);
        if (end > begin) {
            DGG_TRY(join_themes(network, &graph->links[begin], end - begin, error));
            begin = end - 1;
        }
    }
done:
    return status;
}

const dgg_network_former dgg_network_cotheme = {
    { "cotheme", "themes joined when one paper discusses both",
      "weight of a tie = number of papers that discuss both (full counting: each paper adds 1)",
      "Callon, Courtial, Turner and Bauin 1983, Social Science Information 22(2):191-235" },
    belongs,
    true,
    form,
    false
};
