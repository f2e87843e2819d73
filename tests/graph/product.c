#include "graph/product.h"

#include "graph/projection.h"
#include "tests/graph/grown.h"

enum { PAPERS = 900, WORKS = 300, CITED = 12, HUB_PAPERS = 200000 };

/* Papers that cite works at random; papers come first. */
static void grow_library(struct grown *grown, uint32_t papers, uint32_t works, uint32_t cited)
{
    grow_nodes(grown, papers + works);
    for (uint32_t i = 0; i < papers + works; i++) {
        grown->graph.nodes[i].kind = i < papers ? DGG_PAPER : DGG_REFERENCE;
    }
    for (uint32_t i = 0; i < papers * cited; i++) {
        uint32_t work = papers + draw(grown, works);
        grow_tie(grown, i / cited, work, 1);
        grown->graph.links[grown->graph.link_count - 1].type = DGG_CITES;
    }
}

static void form(const struct grown *grown, const dgg_network_options *options,
                 dgg_network *network)
{
    CU_ASSERT_EQUAL_FATAL(dgg_network_form(network, &grown->graph, options, NULL), DGG_OK);
}

static bool cites(const struct grown *grown, uint32_t paper, uint32_t work)
{
    const dgg_graph_link *links = grown->graph.links;
    for (size_t i = (size_t)paper * CITED; i < (size_t)(paper + 1) * CITED; i++) {
        if (links[i].target == work) {
            return true;
        }
    }
    return false;
}

/* How many works two papers both cite, the slow way. */
static size_t shared(const struct grown *grown, uint32_t one, uint32_t other)
{
    size_t count = 0;
    for (uint32_t work = PAPERS; work < PAPERS + WORKS; work++) {
        count += cites(grown, one, work) && cites(grown, other, work);
    }
    return count;
}

static void each_tie_is_what_the_slow_way_counts(void)
{
    struct grown grown;
    dgg_network network = { 0 };
    grow_library(&grown, PAPERS, WORKS, CITED);
    form(&grown, &(dgg_network_options){ .name = "coupling", .normalisation = "none" }, &network);
    size_t met = 0;
    for (uint32_t i = 0; i < 40; i++) {
        for (uint32_t j = i + 1; j < PAPERS; j++) {
            size_t count = shared(&grown, i, j);
            if (count > 0) {
                const dgg_edge *edge = &network.edges[met];
                CU_ASSERT(edge->from == i && edge->to == j && edge->weight == (double)count);
                CU_ASSERT_EQUAL(network.first_behind[met + 1] - network.first_behind[met], count);
                met++;
            }
        }
    }
    dgg_network_destroy(&network);
    fell(&grown);
}

static void what_is_behind_a_tie_is_shared_by_its_ends(void)
{
    struct grown grown;
    dgg_network network = { 0 };
    grow_library(&grown, PAPERS, WORKS, CITED);
    form(&grown, &(dgg_network_options){ .name = "coupling", .normalisation = "none" }, &network);
    size_t wrong = 0;
    for (size_t e = 0; e < network.edge_count; e += 97) {
        for (size_t i = network.first_behind[e]; i < network.first_behind[e + 1]; i++) {
            wrong += !cites(&grown, network.edges[e].from, network.behind[i]);
            wrong += !cites(&grown, network.edges[e].to, network.behind[i]);
            wrong += i > network.first_behind[e] && network.behind[i] <= network.behind[i - 1];
        }
    }
    CU_ASSERT_EQUAL(wrong, 0);
    dgg_network_destroy(&network);
    fell(&grown);
}

static void threads_change_nothing(void)
{
    struct grown grown;
    dgg_network one = { 0 }, many = { 0 };
    dgg_network_options options = { .name = "cocitation", .counting = "fractional", .threads = 1 };
    grow_library(&grown, PAPERS, WORKS, CITED);
    form(&grown, &options, &one);
    options.threads = 5;
    form(&grown, &options, &many);
    CU_ASSERT_EQUAL_FATAL(one.edge_count, many.edge_count);
    CU_ASSERT_EQUAL(memcmp(one.edges, many.edges, one.edge_count * sizeof *one.edges), 0);
    size_t behind = one.first_behind[one.edge_count];
    CU_ASSERT_EQUAL(memcmp(one.behind, many.behind, behind * sizeof *one.behind), 0);
    dgg_network_destroy(&one);
    dgg_network_destroy(&many);
    fell(&grown);
}

static void light_ties_never_take_room(void)
{
    struct grown grown;
    dgg_network all = { 0 }, heavy = { 0 };
    grow_library(&grown, PAPERS, WORKS, CITED);
    form(&grown, &(dgg_network_options){ .name = "coupling", .normalisation = "none" }, &all);
    form(&grown,
         &(dgg_network_options){ .name = "coupling", .normalisation = "none", .minimum_weight = 3 },
         &heavy);
    size_t count = 0;
    for (size_t i = 0; i < all.edge_count; i++) {
        count += all.edges[i].weight >= 3;
    }
    CU_ASSERT_EQUAL(heavy.edge_count, count);
    CU_ASSERT_EQUAL(heavy.edge_room, count);
    dgg_network_destroy(&all);
    dgg_network_destroy(&heavy);
    fell(&grown);
}

/* All pairs of these would be twenty thousand million. */
static void a_hub_of_200000_takes_no_room(void)
{
    struct grown grown;
    dgg_network network = { 0 };
    grow_library(&grown, HUB_PAPERS, 1, 1);
    form(&grown, &(dgg_network_options){ .name = "coupling" }, &network);
    CU_ASSERT_EQUAL(network.vertex_count, HUB_PAPERS);
    CU_ASSERT_EQUAL(network.edge_count, 0);
    CU_ASSERT_EQUAL(network.hub_count, 1);
    dgg_network_destroy(&network);
    fell(&grown);
}

static void too_many_ties_are_refused_with_the_way_out(void)
{
    struct grown grown;
    dgg_network network = { 0 };
    dgg_error error = { 0 };
    grow_library(&grown, 11500, 1, 1);
    const dgg_network_options options = { .name = "coupling", .hub = 20000 };
    CU_ASSERT_EQUAL(dgg_network_form(&network, &grown.graph, &options, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "--minimum-weight"));
    fell(&grown);
}

SUITE("graph/product",
      { "each tie is what the slow way counts", each_tie_is_what_the_slow_way_counts },
      { "what is behind a tie is shared by its ends", what_is_behind_a_tie_is_shared_by_its_ends },
      { "threads change nothing", threads_change_nothing },
      { "light ties never take room", light_ties_never_take_room },
      { "a hub of 200000 takes no room", a_hub_of_200000_takes_no_room },
      { "too many ties are refused with the way out", too_many_ties_are_refused_with_the_way_out })
