#include "graph/backbones.h"

#include "tests/graph/grown.h"

static const double few[] = { 1, 2, 3, 4 };

static void form(const struct grown *grown, const char *backbone, dgg_network *network)
{
    const dgg_network_options options = { .name = "whole", .backbone = backbone };
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(network, &grown->graph, &options, NULL), DGG_OK);
}

/* Marks what can be reached from a vertex by ties heavier than the limit. */
static void spread(const dgg_network *network, uint32_t from, double limit, bool *reached)
{
    bool grows = true;
    reached[from] = true;
    while (grows) {
        grows = false;
        for (size_t i = 0; i < network->edge_count; i++) {
            const dgg_edge *edge = &network->edges[i];
            bool one = reached[edge->from], other = reached[edge->to];
            if (edge->weight > limit && one != other) {
                reached[edge->from] = reached[edge->to] = grows = true;
            }
        }
    }
}

static bool holds(const dgg_network *network, const dgg_edge *wanted)
{
    for (size_t i = 0; i < network->edge_count; i++) {
        if (network->edges[i].from == wanted->from && network->edges[i].to == wanted->to) {
            return true;
        }
    }
    return false;
}

static void a_tie_stays_unless_stronger_ones_lead_round(void)
{
    struct grown grown;
    dgg_network whole = { 0 }, kept = { 0 };
    grow_nodes(&grown, 60);
    grow_ties(&grown, 200, few, 4);
    form(&grown, NULL, &whole);
    form(&grown, "pathfinder", &kept);
    CU_ASSERT_TRUE(kept.edge_count < whole.edge_count);
    for (size_t i = 0; i < whole.edge_count; i++) {
        bool reached[60] = { false };
        const dgg_edge *edge = &whole.edges[i];
        spread(&whole, edge->from, edge->weight, reached);
        CU_ASSERT_EQUAL(holds(&kept, edge), !reached[edge->to]);
    }
    dgg_network_destroy(&whole);
    dgg_network_destroy(&kept);
    fell(&grown);
}

static void equal_ties_all_stay(void)
{
    struct grown grown;
    dgg_network kept = { 0 };
    grow_nodes(&grown, 4);
    for (uint32_t i = 0; i < 4; i++) {
        grow_tie(&grown, i, (i + 1) % 4, 2);
    }
    form(&grown, "pathfinder", &kept);
    CU_ASSERT_EQUAL(kept.edge_count, 4); /* each is in some maximum spanning tree */
    dgg_network_destroy(&kept);
    fell(&grown);
}

SUITE("graph/backbones/pathfinder",
      { "a tie stays unless stronger ones lead round",
        a_tie_stays_unless_stronger_ones_lead_round },
      { "equal ties all stay", equal_ties_all_stay })
