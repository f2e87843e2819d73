/* Every measure of the shelf on every kind of network, by the door that users take. */
#include "tests/graph/shelf.h"

#include <stdlib.h>

enum { MOST_TIES = 16 };

/* A value for every node, or none where the measure says for which nodes it is not defined. */
static bool all_is_said(const dgg_analysis *analysis, const dgg_centrality *measure)
{
    const double *scores = dgg_analysis_score(analysis, measure->row.name);
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        bool can_lack = measure->undefined != NULL || !analysis->is_inside[i];
        if (!isfinite(scores[i]) && !(isnan(scores[i]) && can_lack)) {
            printf("\n%s of node %zu is %g\n", measure->row.name, i, scores[i]);
            return false;
        }
    }
    return true;
}

static bool is_told_why(const dgg_centrality *measure, const char *shape, const dgg_error *error)
{
    bool is_refusal = error->status == DGG_BAD_REQUEST || error->status == DGG_UNKNOWN_NAME;
    if (!is_refusal || error->message[0] == '\0') {
        printf("\n%s of %s fails: %s\n", measure->row.name, shape, error->message);
    }
    return is_refusal && error->message[0] != '\0';
}

/* All measures of it, as an undirected network and as a directed one. */
static void measure_all(const struct made *made, const char *shape)
{
    static const char *const networks[] = { "whole", "citation" };
    for (size_t i = 0; dgg_centralities.rows[i] != NULL; i++) {
        const dgg_centrality *measure = measure_at(i);
        for (size_t j = 0; j < 2; j++) {
            dgg_analysis analysis = { 0 };
            dgg_error error = { 0 };
            dgg_status status = ask(&analysis, made, networks[j], measure, 0, &error);
            CU_ASSERT_TRUE(status == DGG_OK ? all_is_said(&analysis, measure)
                                            : is_told_why(measure, shape, &error));
            dgg_analysis_destroy(&analysis);
        }
    }
}

struct shape {
    const char *name;
    size_t nodes;
    dgg_ready_tie ties[MOST_TIES]; /* end with one of weight 0 between 0 and 0 */
};

static const struct shape shapes[] = {
    { "no node", 0, { { 0, 0, 0 } } },
    { "one node", 1, { { 0, 0, 0 } } },
    { "two nodes without a tie", 2, { { 0, 0, 0 } } },
    { "two nodes", 2, { { 0, 1, 2 } } },
    { "two components",
      7,
      { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 0, 1 }, { 3, 4, 1 }, { 4, 5, 1 }, { 5, 3, 1 } } },
    { "loops", 3, { { 0, 0, 1 }, { 1, 1, 2 }, { 1, 2, 1 } } },
    { "nothing but loops", 2, { { 0, 0, 1 }, { 1, 1, 2 } } },
    { "parallel ties", 3, { { 0, 1, 1 }, { 0, 1, 1 }, { 1, 0, 3 }, { 1, 2, .5 } } },
    { "weights of 0", 4, { { 0, 1, 1 }, { 1, 2, 0 }, { 2, 3, 0 } } },
    { "nothing but weights of 0", 3, { { 0, 1, 0 }, { 1, 2, 0 } } },
    { "weights below 0", 4, { { 0, 1, 1 }, { 1, 2, -2 }, { 2, 3, -1e9 }, { 0, 2, 3 } } },
    { "weights that are no numbers", 3, { { 0, 1, 1 }, { 1, 2, (double)NAN } } },
    { "weights far apart", 4, { { 0, 1, 1e-99 }, { 1, 2, 1e99 }, { 2, 3, 1 } } },
    { "tiny weights", 3, { { 0, 1, 1e-99 }, { 1, 2, 1e-99 }, { 2, 0, 1e-99 } } },
    { "great weights", 3, { { 0, 1, 1e99 }, { 1, 2, 1e99 }, { 2, 0, 1e99 } } },
    { "circles of citations",
      5,
      { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 0, 1 }, { 2, 3, 1 }, { 3, 4, 1 }, { 4, 3, 1 } } },
    { "all joined",
      4,
      { { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 }, { 1, 2, 1 }, { 1, 3, 1 }, { 2, 3, 1 } } },
};

static void every_measure_has_a_value_or_a_reason(void)
{
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        const struct shape *shape = &shapes[i];
        struct made made;
        dgg_ready ready = { 0 };
        add_nodes(&ready, shape->nodes, NULL);
        for (size_t j = 0; j < MOST_TIES; j++) {
            const dgg_ready_tie *tie = &shape->ties[j];
            if (tie->from != tie->to || tie->weight != 0) {
                add_tie(&ready, tie->from, tie->to, tie->weight);
            }
        }
        CU_ASSERT_EQUAL_FATAL(make(&made, &ready), DGG_OK);
        measure_all(&made, shape->name);
        unmake(&made);
    }
}

/* Star of so many leaves, two of them joined. */
static void make_star(struct made *made, uint32_t leaves)
{
    dgg_ready ready = { 0 };
    add_nodes(&ready, leaves + 1, NULL);
    for (uint32_t i = 1; i <= leaves; i++) {
        add_tie(&ready, i, 0, 1 + i % 3);
    }
    add_tie(&ready, 1, 2, 1);
    CU_ASSERT_EQUAL_FATAL(make(made, &ready), DGG_OK);
}

/* All measures at once: those of paths walk once for all leaves with the same tie. */
static void a_hub_of_200000_is_no_trouble(void)
{
    enum { LEAVES = 200000, MOST = 128 };
    struct made made;
    dgg_analysis analysis = { 0 };
    dgg_error error = { 0 };
    const char *measures[MOST + 1] = { 0 };
    size_t count = 0;
    for (size_t i = 0; dgg_centralities.rows[i] != NULL && count < MOST; i++) {
        measures[count++] = measure_at(i)->row.name;
    }
    dgg_analysis_options how = { .network = "citation",
                                 .communities = "components",
                                 .measures = measures,
                                 .starts = "000000",
                                 .epsilon = .1 };
    make_star(&made, LEAVES);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &made.graph, &how, &error), DGG_OK);
    for (size_t i = 0; i < analysis.score_count; i++) {
        CU_ASSERT_TRUE(all_is_said(&analysis, (const dgg_centrality *)analysis.scores[i].measure));
    }
    CU_ASSERT_EQUAL(dgg_analysis_score(&analysis, "in-degree")[0], LEAVES);
    CU_ASSERT_EQUAL(dgg_analysis_score(&analysis, "betweenness-unweighted")[0],
                    LEAVES * (LEAVES - 1.) / 2 - 1); /* two leaves are joined */
    dgg_analysis_destroy(&analysis);
    unmake(&made);
}

static void nor_is_a_hub_for_paths(void)
{
    struct made made;
    make_star(&made, getenv("DGG_HEAVY") != NULL ? 1500 : 300);
    measure_all(&made, "a hub");
    unmake(&made);
}

/* A number below `end`. */
static uint32_t draw(dgg_random *random, size_t end)
{
    return dgg_random_below(random, (uint32_t)end);
}

/* A random network; node i has the name names[i]. */
static void make_random(struct made *made, size_t nodes, size_t ties, uint32_t seed,
                        const uint32_t *names)
{
    static const double weights[] = { 1, 1, 2, 3, .5 };
    dgg_random random = { seed };
    dgg_ready ready = { 0 };
    add_nodes(&ready, nodes, names);
    for (size_t i = 0; i < ties; i++) {
        uint32_t from = draw(&random, nodes), to = draw(&random, nodes);
        add_tie(&ready, from, to, weights[draw(&random, 5)]);
    }
    CU_ASSERT_EQUAL_FATAL(make(made, &ready), DGG_OK);
}

/* Of node i, which stands at places[i] in the second graph. */
static bool are_alike(const double *first, const double *second, const uint32_t *places,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        double one = first[i], other = second[places[i]];
        bool is_same = isnan(one) ? isnan(other) : fabs(one - other) <= 1e-9 * (1 + fabs(one));
        if (!is_same) {
            printf("\nnode %zu: %g and %g\n", i, one, other);
            return false;
        }
    }
    return true;
}

static void compare(const struct made *first, const struct made *second, const uint32_t *places,
                    const char *network)
{
    for (size_t i = 0; dgg_centralities.rows[i] != NULL; i++) {
        const dgg_centrality *measure = measure_at(i);
        dgg_analysis one = { 0 }, other = { 0 };
        dgg_error error = { 0 };
        /* a sample follows the order of nodes */
        if (!measure->is_sampled && ask(&one, first, network, measure, 1, &error) == DGG_OK) {
            CU_ASSERT_EQUAL(ask(&other, second, network, measure, 1, &error), DGG_OK);
            bool is_same = are_alike(dgg_analysis_score(&one, measure->row.name),
                                     dgg_analysis_score(&other, measure->row.name), places,
                                     first->graph.node_count);
            printf("%s", is_same ? "" : measure->row.name);
            CU_ASSERT_TRUE(is_same);
        }
        dgg_analysis_destroy(&one);
        dgg_analysis_destroy(&other);
    }
}

/* The first node keeps its name, for readers start from it. */
static void other_names_change_nothing(void)
{
    enum { NODES = 40, TIES = 75 };
    for (uint32_t seed = 1; seed <= 6; seed++) {
        struct made first, second;
        uint32_t names[NODES];
        dgg_random random = { seed };
        for (uint32_t i = 0; i < NODES; i++) {
            names[i] = i;
        }
        dgg_random_shuffle(&random, names + 1, NODES - 1);
        make_random(&first, NODES, TIES, seed, NULL);
        make_random(&second, NODES, TIES, seed, names);
        compare(&first, &second, names, "whole");
        compare(&first, &second, names, "citation");
        unmake(&first);
        unmake(&second);
    }
}

static void threads_change_nothing(void)
{
    enum { NODES = 900, TIES = 1800 };
    struct made made;
    make_random(&made, NODES, TIES, 9, NULL);
    for (size_t i = 0; dgg_centralities.rows[i] != NULL; i++) {
        const dgg_centrality *measure = measure_at(i);
        const char *name = measure->row.name;
        dgg_analysis one = { 0 }, three = { 0 };
        dgg_error error = { 0 };
        if (ask(&one, &made, "citation", measure, 1, &error) == DGG_OK) {
            CU_ASSERT_EQUAL(ask(&three, &made, "citation", measure, 3, &error), DGG_OK);
            CU_ASSERT_EQUAL(memcmp(dgg_analysis_score(&one, name), dgg_analysis_score(&three, name),
                                   NODES * sizeof(double)),
                            0);
        }
        dgg_analysis_destroy(&one);
        dgg_analysis_destroy(&three);
    }
    unmake(&made);
}

static void every_measure_says_what_it_is(void)
{
    for (size_t i = 0; dgg_centralities.rows[i] != NULL; i++) {
        const dgg_centrality *measure = measure_at(i);
        CU_ASSERT_PTR_NOT_NULL(measure->row.formula);
        CU_ASSERT_PTR_NOT_NULL(measure->row.source);
        CU_ASSERT((measure->score == NULL) != (measure->score_nodes == NULL));
        CU_ASSERT(measure->reading != DGG_ONE_WAY || measure->instead != NULL);
    }
}

SUITE("graph/centralities",
      { "every measure has a value or a reason", every_measure_has_a_value_or_a_reason },
      { "a hub of 200000 is no trouble", a_hub_of_200000_is_no_trouble },
      { "nor is a hub for paths", nor_is_a_hub_for_paths },
      { "other names change nothing", other_names_change_nothing },
      { "threads change nothing", threads_change_nothing },
      { "every measure says what it is", every_measure_says_what_it_is })
