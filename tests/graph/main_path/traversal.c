#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/citing.h"

enum { VERTICES = 9, MOST_ARCS = 30 };

/* A network of that many vertices. */
typedef struct given {
    const uint32_t (*pairs)[2];
    size_t count, vertices;
} given;

static void expect(const given *network, dgg_path_count how, const double *wanted, double total)
{
    cited_network made;
    double number = 0;
    CU_ASSERT_EQUAL_FATAL(
        make_network(&made, network->vertices, network->pairs, network->count, how), DGG_OK);
    for (size_t i = 0; i < network->count; i++) {
        CU_ASSERT_EQUAL(along(&made, network->pairs[i][0], network->pairs[i][1]), wanted[i]);
    }
    CU_ASSERT_TRUE(dgg_scaled_number(made.traversal.total, &number));
    CU_ASSERT_EQUAL(number, total);
    forget_network(&made);
}

static void counts_paths_along_each_citation(void)
{
    const uint32_t five[][2] = { { 1, 2 }, { 2, 3 }, { 2, 4 }, { 3, 5 }, { 4, 5 } };
    const double spc[] = { 2, 1, 1, 1, 1 }, splc[] = { 2, 2, 2, 3, 3 };
    const double spnp[] = { 5, 4, 4, 3, 3 };
    const double twelve[] = { 3, 3, 4, 4, 2, 2, 1, 1, 2, 2, 1, 1 };
    const given small = { five, 5, 6 }, larger = { twelve_arcs, 12, 11 };
    expect(&small, DGG_SPC, spc, 2);
    expect(&small, DGG_SPLC, splc, 7);
    expect(&small, DGG_SPNP, spnp, 6 + 5 + 2 + 2 + 1);
    expect(&larger, DGG_SPC, twelve, 10);
}

/* The paths of each kind, walked one by one from a vertex on; counts[i][j] is along that arc. */
typedef struct walked {
    const dgg_citing *citing;
    double counts[VERTICES][VERTICES], total;
    bool ends_anywhere;
} walked;

static bool is_isolated(const dgg_citing *citing, uint32_t vertex)
{
    return citing->first_out[vertex] == citing->first_out[vertex + 1] &&
           citing->first_in[vertex] == citing->first_in[vertex + 1];
}

static void walk(walked *w, uint32_t *way, size_t length) // NOLINT(misc-no-recursion)
{
    uint32_t at = way[length - 1];
    size_t first = w->citing->first_out[at], last = w->citing->first_out[at + 1];
    if (first == last || w->ends_anywhere) {
        w->total++;
        for (size_t i = 1; i < length; i++) {
            w->counts[way[i - 1]][way[i]]++;
        }
    }
    for (size_t i = first; i < last; i++) {
        way[length] = w->citing->arcs[i].citing;
        walk(w, way, length + 1);
    }
}

static void walk_all(walked *w, const dgg_citing *citing, dgg_path_count how)
{
    memset(w, 0, sizeof *w);
    w->citing = citing;
    w->ends_anywhere = how == DGG_SPNP;
    for (uint32_t i = 0; i < VERTICES; i++) {
        uint32_t way[VERTICES + 1] = { i };
        bool is_source = citing->first_in[i] == citing->first_in[i + 1];
        if (!is_isolated(citing, i) && (is_source || how != DGG_SPC)) {
            walk(w, way, 1);
        }
    }
}

static void equals_paths_walked_one_by_one(void)
{
    for (uint64_t seed = 1; seed <= 150; seed++) {
        uint32_t pairs[MOST_ARCS][2];
        walked w;
        size_t count = arcs_by_chance(pairs, MOST_ARCS, VERTICES, false, seed);
        dgg_path_count how = (dgg_path_count)(seed % DGG_PATH_COUNT_COUNT);
        cited_network made;
        double total = 0;
        CU_ASSERT_EQUAL_FATAL(
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, how), DGG_OK);
        walk_all(&w, &made.citing, how);
        for (size_t i = 0; i < made.citing.arc_count; i++) {
            dgg_citation arc = made.citing.arcs[i];
            CU_ASSERT_EQUAL(along(&made, arc.cited, arc.citing), w.counts[arc.cited][arc.citing]);
        }
        CU_ASSERT_TRUE(dgg_scaled_number(made.traversal.total, &total));
        CU_ASSERT_EQUAL(total, w.total);
        forget_network(&made);
    }
}

/* What comes into a knot that is no end goes out again; with circles too. */
static void flow_is_conserved(void)
{
    for (uint64_t seed = 1; seed <= 150; seed++) {
        uint32_t pairs[MOST_ARCS][2];
        double in[VERTICES] = { 0 }, out[VERTICES] = { 0 };
        cited_network made;
        size_t count = arcs_by_chance(pairs, MOST_ARCS, VERTICES, true, seed);
        CU_ASSERT_EQUAL_FATAL(
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, DGG_SPC), DGG_OK);
        for (size_t i = 0; i < made.citing.arc_count; i++) {
            double share = dgg_scaled_ratio(made.traversal.along[i], made.traversal.total);
            out[made.knots.of[made.citing.arcs[i].cited]] += share;
            in[made.knots.of[made.citing.arcs[i].citing]] += share;
        }
        for (size_t i = 0; i < made.knots.count; i++) {
            bool is_inner = in[i] > 0 && out[i] > 0;
            CU_ASSERT_TRUE(!is_inner || fabs(in[i] - out[i]) < 1e-9);
        }
        forget_network(&made);
    }
}

static void names_of_vertices_change_nothing(void)
{
    for (uint64_t seed = 1; seed <= 60; seed++) {
        uint32_t pairs[MOST_ARCS][2], other[MOST_ARCS][2], names[VERTICES];
        dgg_random random = { seed };
        cited_network made, renamed;
        size_t count = arcs_by_chance(pairs, MOST_ARCS, VERTICES, true, seed);
        for (uint32_t i = 0; i < VERTICES; i++) {
            names[i] = i;
        }
        dgg_random_shuffle(&random, names, VERTICES);
        for (size_t i = 0; i < count; i++) {
            other[i][0] = names[pairs[i][0]];
            other[i][1] = names[pairs[i][1]];
        }
        CU_ASSERT_EQUAL_FATAL(
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, DGG_SPLC), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(
            make_network(&renamed, VERTICES, (const uint32_t(*)[2])other, count, DGG_SPLC), DGG_OK);
        for (size_t i = 0; i < count; i++) {
            CU_ASSERT_EQUAL(along(&made, pairs[i][0], pairs[i][1]),
                            along(&renamed, other[i][0], other[i][1]));
        }
        forget_network(&made);
        forget_network(&renamed);
    }
}

/* A ladder of 3,000 rungs has 2^3000 paths. */
static void counts_do_not_overflow(void)
{
    enum { RUNGS = 3000, ARCS = 4 * RUNGS };
    uint32_t(*pairs)[2] = NULL;
    cited_network made = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&pairs, ARCS, sizeof *pairs, NULL), DGG_OK);
    for (uint32_t i = 0; i < RUNGS; i++) {
        for (uint32_t j = 0; j < 2; j++) {
            uint32_t *up = pairs[4 * i + j], *down = pairs[4 * i + 2 + j];
            up[0] = 3 * i;
            up[1] = down[0] = 3 * i + 1 + j;
            down[1] = 3 * i + 3;
        }
    }
    CU_ASSERT_EQUAL_FATAL(
        make_network(&made, 3 * RUNGS + 1, (const uint32_t(*)[2])pairs, ARCS, DGG_SPC), DGG_OK);
    CU_ASSERT_DOUBLE_EQUAL(dgg_scaled_log10(made.traversal.total), RUNGS * log10(2), 1e-9);
    for (size_t i = 0; i < made.citing.arc_count; i++) {
        CU_ASSERT_EQUAL(dgg_scaled_ratio(made.traversal.along[i], made.traversal.total), 0.5);
    }
    forget_network(&made);
    dgg_release(pairs);
}

static void what_lies_in_a_circle_is_on_no_path(void)
{
    const uint32_t pairs[][2] = { { 0, 1 }, { 1, 2 }, { 2, 1 }, { 2, 3 } };
    const uint32_t circle[][2] = { { 0, 1 }, { 1, 0 } };
    const double wanted[] = { 1, 0, 0, 1 }, none[] = { 0, 0 };
    const given all = { pairs, 4, 4 }, closed = { circle, 2, 2 }, nothing = { circle, 0, 3 };
    expect(&all, DGG_SPC, wanted, 1);
    expect(&closed, DGG_SPC, none, 0);
    expect(&nothing, DGG_SPNP, none, 0);
}

static dgg_status count_and_destroy(void)
{
    cited_network made;
    dgg_status status = make_network(&made, 11, twelve_arcs, 12, DGG_SPC);
    forget_network(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(count_and_destroy());
}

SUITE("graph/main_path/traversal",
      { "counts paths along each citation", counts_paths_along_each_citation },
      { "equals paths walked one by one", equals_paths_walked_one_by_one },
      { "flow is conserved", flow_is_conserved },
      { "names of vertices change nothing", names_of_vertices_change_nothing },
      { "counts do not overflow", counts_do_not_overflow },
      { "what lies in a circle is on no path", what_lies_in_a_circle_is_on_no_path },
      { "survives refused memory", survives_refused_memory })
