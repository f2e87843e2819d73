#include "graph/paths.h"

#include "graph/igraph_bridge.h"
#include "tests/graph/grown.h"

static const double points[] = { .5, 1, 1.5, 2, 3, 4, 6 };
static const double odd[] = { .7853981633974483, 2.718281828459045, 1.4142135623730951 };
static const double same[] = { 2.5 };

static dgg_network network;
static double *scores, *others;

static void make(const struct grown *grown, unsigned threads)
{
    size_t count = grown->graph.node_count;
    CU_ASSERT_EQUAL_FATAL(dgg_network_init(&network, &grown->graph, "whole", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&scores, count, sizeof *scores, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&others, count, sizeof *others, NULL), DGG_OK);
    network.threads = threads;
}

static void unmake(void)
{
    dgg_network_destroy(&network);
    dgg_release(scores);
    dgg_release(others);
    scores = others = NULL;
}

static igraph_error_t ask_igraph(dgg_path_score which, const igraph_vector_t *lengths,
                                 igraph_vector_t *found)
{
    CU_ASSERT_EQUAL(dgg_igraph_build(&network, DGG_UNDIRECTED, NULL), DGG_OK);
    const igraph_t *graph = dgg_igraph_of(&network, DGG_UNDIRECTED);
    if (which == DGG_CLOSENESS) {
        return igraph_closeness(graph, found, NULL, NULL, igraph_vss_all(), IGRAPH_ALL, lengths,
                                true);
    }
    if (which == DGG_HARMONIC) {
        return igraph_harmonic_centrality(graph, found, igraph_vss_all(), IGRAPH_ALL, lengths,
                                          false);
    }
#if IGRAPH_VERSION_MAJOR >= 1
    return igraph_betweenness(graph, lengths, found, igraph_vss_all(), IGRAPH_UNDIRECTED, false);
#else
    return igraph_betweenness(graph, found, igraph_vss_all(), IGRAPH_UNDIRECTED, lengths);
#endif
}

static void compare(dgg_path_score which, dgg_length length)
{
    igraph_vector_t found = { 0 }, lengths = { 0 };
    CU_ASSERT_EQUAL(dgg_paths_score(&network, which, length, scores, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(igraph_vector_init(&found, 0), IGRAPH_SUCCESS);
    CU_ASSERT_EQUAL_FATAL(igraph_vector_init(&lengths, (dgg_int)network.edge_count), 0);
    for (size_t i = 0; i < network.edge_count; i++) {
        VECTOR(lengths)[i] = 1 / network.edges[i].weight;
    }
    CU_ASSERT_EQUAL(ask_igraph(which, length == DGG_LENGTH_WEIGHT ? &lengths : NULL, &found), 0);
    double worst = 0;
    for (size_t i = 0; i < network.vertex_count; i++) {
        double theirs = isnan(VECTOR(found)[i]) ? 0 : VECTOR(found)[i];
        double apart = fabs(scores[i] - theirs) / (1 + fabs(theirs));
        worst = apart > worst ? apart : worst;
    }
    CU_ASSERT(worst < 1e-9);
    igraph_vector_destroy(&found);
    igraph_vector_destroy(&lengths);
}

static void compare_all(size_t nodes, size_t ties, const double *weights, uint32_t weight_count)
{
    struct grown random;
    grow_nodes(&random, nodes);
    grow_ties(&random, ties, weights, weight_count);
    make(&random, 0);
    for (int which = 0; which < DGG_PATH_SCORE_COUNT; which++) {
        compare((dgg_path_score)which, DGG_LENGTH_ONE);
        compare((dgg_path_score)which, DGG_LENGTH_WEIGHT);
    }
    unmake();
    fell(&random);
}

static void all_scores_are_those_of_igraph(void)
{
    compare_all(300, 900, points, 7); /* many ways of equal length */
    compare_all(300, 240, points, 7); /* in pieces */
    compare_all(120, 1200, odd, 3);   /* no common multiple */
    compare_all(400, 1200, same, 1);  /* all ties alike */
    compare_all(2, 1, points, 7);
}

/* Each of some nodes of a random network becomes several with the same neighbours at the same
 * lengths, and these have twins themselves. */
static void twins_count_as_igraph_counts_them(void)
{
    enum { NODES = 60, TWINS = 8 };
    for (uint32_t weight_count = 1; weight_count <= 7; weight_count += 3) {
        struct grown random;
        grow_nodes(&random, NODES + NODES / 2 * TWINS);
        random.graph.node_count = NODES;
        grow_ties(&random, 2 * NODES, points, weight_count);
        random.graph.node_count = NODES + NODES / 2 * TWINS;
        for (size_t i = 0, ties = random.graph.link_count; i < ties; i++) {
            dgg_graph_link link = random.graph.links[i];
            uint32_t ends[2] = { link.source, link.target };
            for (uint32_t t = 0; t < 2 * TWINS; t++) {
                uint32_t one = ends[t % 2], other = ends[1 - t % 2];
                if (one % 2 == 0 && one != other) {
                    uint32_t twin = NODES + one / 2 * TWINS + t / 2;
                    grow_tie(&random, twin, other, link.weight);
                }
            }
        }
        make(&random, 0);
        for (int which = 0; which < DGG_PATH_SCORE_COUNT; which++) {
            compare((dgg_path_score)which, DGG_LENGTH_ONE);
            compare((dgg_path_score)which, DGG_LENGTH_WEIGHT);
        }
        unmake();
        fell(&random);
    }
}

/* All pairs of leaves pass through the middle, whose ties number as many as a real hub's. */
static void a_hub_takes_no_time(void)
{
    enum { LEAVES = 200000 };
    static const double pairs = LEAVES * (LEAVES - 1.) / 2;
    struct grown star;
    grow_nodes(&star, LEAVES + 1);
    for (uint32_t i = 0; i < LEAVES; i++) {
        grow_tie(&star, LEAVES, i, points[i % 7]);
    }
    make(&star, 0);
    for (int length = 0; length < DGG_LENGTH_COUNT; length++) {
        CU_ASSERT_EQUAL(
            dgg_paths_score(&network, DGG_BETWEENNESS, (dgg_length)length, scores, NULL), DGG_OK);
        CU_ASSERT_EQUAL(scores[LEAVES], pairs);
        CU_ASSERT_EQUAL(scores[0], 0);
    }
    CU_ASSERT_EQUAL(dgg_paths_score(&network, DGG_CLOSENESS, DGG_LENGTH_ONE, scores, NULL), 0);
    CU_ASSERT_EQUAL(scores[LEAVES], 1);
    CU_ASSERT_DOUBLE_EQUAL(scores[7], LEAVES / (1 + 2. * (LEAVES - 1)), 1e-15);
    unmake();
    fell(&star);
}

/* No two leaves are twins, and a walk from each keeps all others in order. */
static void a_hub_of_ties_all_different_is_refused_at_once(void)
{
    enum { LEAVES = 200000 };
    dgg_error error = { 0 };
    struct grown star;
    grow_nodes(&star, LEAVES + 1);
    for (uint32_t i = 0; i < LEAVES; i++) {
        grow_tie(&star, LEAVES, i, 1 + i / 3.);
    }
    make(&star, 0);
    CU_ASSERT_EQUAL(dgg_paths_score(&network, DGG_BETWEENNESS, DGG_LENGTH_WEIGHT, scores, &error),
                    DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "betweenness of 200001 nodes with 200000 ties"));
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "betweenness-sampled"));
    CU_ASSERT_EQUAL(dgg_paths_score(&network, DGG_BETWEENNESS, DGG_LENGTH_ONE, scores, NULL), 0);
    unmake();
    fell(&star);
}

static void make_random(struct grown *random, size_t nodes, size_t ties)
{
    grow_nodes(random, nodes);
    grow_ties(random, ties, points, 7);
}

/* So large that more than one thread is used. */
static void any_number_of_threads_gives_the_same_bytes(void)
{
    struct grown random;
    make_random(&random, 600, 1200);
    for (int length = 0; length < DGG_LENGTH_COUNT; length++) {
        for (int which = 0; which < DGG_PATH_SCORE_COUNT; which++) {
            dgg_path_score score = (dgg_path_score)which;
            size_t size = random.graph.node_count * sizeof *scores;
            make(&random, 1);
            CU_ASSERT_EQUAL(dgg_paths_score(&network, score, (dgg_length)length, scores, NULL), 0);
            dgg_network_destroy(&network);
            make(&random, 3);
            CU_ASSERT_EQUAL(dgg_paths_score(&network, score, (dgg_length)length, others, NULL), 0);
            CU_ASSERT_EQUAL(memcmp(scores, others, size), 0);
            unmake();
        }
    }
    fell(&random);
}

/* Closeness comes from walks that count paths, or from others that do not. */
static void what_was_asked_for_before_makes_no_difference(void)
{
    struct grown random;
    make_random(&random, 400, 900);
    for (int length = 0; length < DGG_LENGTH_COUNT; length++) {
        for (int which = DGG_CLOSENESS; which <= DGG_HARMONIC; which++) {
            dgg_path_score score = (dgg_path_score)which;
            size_t size = random.graph.node_count * sizeof *scores;
            make(&random, 0);
            dgg_paths_score(&network, DGG_BETWEENNESS, (dgg_length)length, scores, NULL);
            CU_ASSERT_EQUAL(dgg_paths_score(&network, score, (dgg_length)length, scores, NULL), 0);
            dgg_network_destroy(&network);
            make(&random, 0);
            CU_ASSERT_EQUAL(dgg_paths_score(&network, score, (dgg_length)length, others, NULL), 0);
            CU_ASSERT_EQUAL(memcmp(scores, others, size), 0);
            dgg_paths_score(&network, DGG_BETWEENNESS, (dgg_length)length, others, NULL);
            CU_ASSERT_EQUAL(dgg_paths_score(&network, score, (dgg_length)length, others, NULL), 0);
            CU_ASSERT_EQUAL(memcmp(scores, others, size), 0);
            unmake();
        }
    }
    fell(&random);
}

/* 1030 squares in a row: 2^1030 ways from end to end. */
static void more_paths_than_can_be_counted_are_told(void)
{
    enum { SQUARES = 1030 };
    static const dgg_length lengths[] = { DGG_LENGTH_ONE, DGG_LENGTH_WEIGHT };
    struct grown row;
    grow_nodes(&row, 3 * SQUARES + 1);
    for (uint32_t i = 0; i < SQUARES; i++) {
        grow_tie(&row, 3 * i, 3 * i + 1, 1);
        grow_tie(&row, 3 * i, 3 * i + 2, 1);
        grow_tie(&row, 3 * i + 1, 3 * i + 3, 2);
        grow_tie(&row, 3 * i + 2, 3 * i + 3, 2);
    }
    for (size_t i = 0; i < 2; i++) {
        dgg_error error = { 0 };
        make(&row, 0);
        CU_ASSERT_EQUAL(dgg_paths_score(&network, DGG_BETWEENNESS, lengths[i], scores, &error),
                        DGG_BAD_INPUT);
        CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "more shortest paths than can be counted"));
        unmake();
    }
    fell(&row);
}

static dgg_status score_with_refusals(const struct grown *random, dgg_path_score which,
                                      dgg_length length)
{
    dgg_status status = DGG_OK;
    double found[40];
    DGG_TRY(dgg_network_init(&network, &random->graph, "whole", NULL));
    DGG_TRY(dgg_paths_score(&network, which, length, found, NULL));
done:
    dgg_network_destroy(&network);
    return status;
}

static void refuse(const struct grown *random, dgg_path_score which, dgg_length length)
{
    dgg_blocks_in_use -= 2; /* nodes and links of the graph stay */
    BRUTAL(score_with_refusals(random, which, length));
    dgg_blocks_in_use += 2;
}

static void survives_the_refusal_of_memory(void)
{
    struct grown random;
    make_random(&random, 40, 100);
    refuse(&random, DGG_BETWEENNESS, DGG_LENGTH_ONE);
    refuse(&random, DGG_CLOSENESS, DGG_LENGTH_ONE);
    refuse(&random, DGG_BETWEENNESS, DGG_LENGTH_WEIGHT);
    fell(&random);
}

SUITE("graph/paths", { "all scores are those of igraph", all_scores_are_those_of_igraph },
      { "twins count as igraph counts them", twins_count_as_igraph_counts_them },
      { "a hub takes no time", a_hub_takes_no_time },
      { "a hub of ties all different is refused at once",
        a_hub_of_ties_all_different_is_refused_at_once },
      { "any number of threads gives the same bytes", any_number_of_threads_gives_the_same_bytes },
      { "what was asked for before makes no difference",
        what_was_asked_for_before_makes_no_difference },
      { "more paths than can be counted are told", more_paths_than_can_be_counted_are_told },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
