#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/citing.h"

enum { VERTICES = 9, MOST_ARCS = 30 };

/* The vertices on the arcs that have the bit, from 1: "2 4 6 ". */
static const char *vertices_on(const cited_network *made, const uint8_t *bits, uint8_t bit)
{
    static char line[200];
    bool is_on[64] = { false };
    line[0] = '\0';
    for (size_t i = 0; i < made->citing.arc_count; i++) {
        is_on[made->citing.arcs[i].cited] |= (bits[i] & bit) != 0;
        is_on[made->citing.arcs[i].citing] |= (bits[i] & bit) != 0;
    }
    for (size_t i = 0; i < made->citing.vertex_count; i++) {
        size_t used = strlen(line);
        if (is_on[i]) {
            snprintf(line + used, sizeof line - used, "%zu ", i + 1);
        }
    }
    return line;
}

static void finds_the_published_paths(void)
{
    cited_network made;
    uint8_t bits[12];
    CU_ASSERT_EQUAL_FATAL(make_network(&made, 11, twelve_arcs, 12, DGG_SPC), DGG_OK);
    CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 1, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_FORWARD), "2 4 6 9 10 ");
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_BACKWARD), "1 2 3 5 7 8 9 ");
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_GLOBAL), "1 2 3 5 8 9 ");
    /* the heaviest are 2-4 and 3-5, which tie */
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_KEY), "1 2 3 4 5 6 8 9 10 ");
    CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 0, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_KEY), "");
    CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 99, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(vertices_on(&made, bits, DGG_PATH_KEY), "1 2 3 4 5 6 7 8 9 10 11 ");
    forget_network(&made);
}

/* The greatest sum of all ways on from a knot, found by trying them all. */
static double best_from(const cited_network *made, uint32_t vertex) // NOLINT(misc-no-recursion)
{
    double best = 0;
    for (size_t i = made->citing.first_out[vertex]; i < made->citing.first_out[vertex + 1]; i++) {
        uint32_t to = made->citing.arcs[i].citing;
        double here = along(made, vertex, to) + best_from(made, to);
        best = here > best ? here : best;
    }
    return best;
}

/* The sum of a way along arcs with the bit. */
static double sum_from(const cited_network *made, const uint8_t *bits, uint32_t vertex)
{
    double sum = 0;
    for (bool goes_on = true; goes_on;) {
        goes_on = false;
        size_t last = made->citing.first_out[vertex + 1];
        for (size_t i = made->citing.first_out[vertex]; i < last && !goes_on; i++) {
            if (bits[i] & DGG_PATH_GLOBAL) {
                sum += along(made, vertex, made->citing.arcs[i].citing);
                vertex = made->citing.arcs[i].citing;
                goes_on = true;
            }
        }
    }
    return sum;
}

/* Wherever a path begins, its sum is the greatest there is. */
static void check_sums(const cited_network *made, const uint8_t *bits)
{
    bool is_entered[VERTICES] = { false };
    double best = 0;
    for (uint32_t i = 0; i < VERTICES; i++) {
        double here = best_from(made, i);
        best = here > best ? here : best;
    }
    for (size_t i = 0; i < made->citing.arc_count; i++) {
        is_entered[made->citing.arcs[i].citing] |= (bits[i] & DGG_PATH_GLOBAL) != 0;
    }
    for (size_t i = 0; i < made->citing.arc_count; i++) {
        uint32_t start = made->citing.arcs[i].cited;
        if ((bits[i] & DGG_PATH_GLOBAL) && !is_entered[start]) {
            CU_ASSERT_EQUAL(sum_from(made, bits, start), best);
        }
    }
}

static void the_global_path_has_the_greatest_sum(void)
{
    for (uint64_t seed = 1; seed <= 100; seed++) {
        uint32_t pairs[MOST_ARCS][2];
        uint8_t bits[MOST_ARCS + 1] = { 0 };
        cited_network made;
        size_t count = arcs_by_chance(pairs, MOST_ARCS, VERTICES, false, seed);
        CU_ASSERT_EQUAL_FATAL(
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, DGG_SPC), DGG_OK);
        CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 1, NULL), DGG_OK);
        check_sums(&made, bits);
        forget_network(&made);
    }
}

/* The bits of an arc, wherever it stands. */
static uint8_t bits_of(const cited_network *made, const uint8_t *bits, const uint32_t arc[2])
{
    for (size_t i = 0; i < made->citing.arc_count; i++) {
        if (made->citing.arcs[i].cited == arc[0] && made->citing.arcs[i].citing == arc[1]) {
            return bits[i];
        }
    }
    return UINT8_MAX; /* of a loop */
}

static void names_of_vertices_change_nothing(void)
{
    for (uint64_t seed = 1; seed <= 60; seed++) {
        uint32_t pairs[MOST_ARCS][2], other[MOST_ARCS][2], names[VERTICES];
        uint8_t bits[MOST_ARCS + 1] = { 0 }, renamed_bits[MOST_ARCS + 1] = { 0 };
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
            make_network(&made, VERTICES, (const uint32_t(*)[2])pairs, count, DGG_SPC), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(
            make_network(&renamed, VERTICES, (const uint32_t(*)[2])other, count, DGG_SPC), DGG_OK);
        CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 2, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_main_path_find(renamed_bits, &renamed.traversal, 2, NULL), DGG_OK);
        for (size_t i = 0; i < count; i++) {
            CU_ASSERT_EQUAL(bits_of(&made, bits, pairs[i]),
                            bits_of(&renamed, renamed_bits, other[i]));
        }
        forget_network(&made);
        forget_network(&renamed);
    }
}

static void circles_and_nothing_are_no_trouble(void)
{
    const uint32_t pairs[][2] = { { 0, 1 }, { 1, 2 }, { 2, 1 }, { 2, 3 } };
    cited_network made;
    uint8_t bits[4] = { 9, 9, 9, 9 };
    CU_ASSERT_EQUAL_FATAL(make_network(&made, 4, pairs, 4, DGG_SPC), DGG_OK);
    CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 5, NULL), DGG_OK);
    CU_ASSERT_EQUAL(bits[0], 15);
    CU_ASSERT_EQUAL(bits[1], 0);
    CU_ASSERT_EQUAL(bits[2], 0);
    CU_ASSERT_EQUAL(bits[3], 15);
    forget_network(&made);
    CU_ASSERT_EQUAL_FATAL(make_network(&made, 1, NULL, 0, DGG_SPC), DGG_OK);
    CU_ASSERT_EQUAL(dgg_main_path_find(bits, &made.traversal, 5, NULL), DGG_OK);
    forget_network(&made);
}

static dgg_status find_and_destroy(void)
{
    cited_network made;
    uint8_t bits[12];
    dgg_status status = make_network(&made, 11, twelve_arcs, 12, DGG_SPC);
    if (status == DGG_OK) {
        status = dgg_main_path_find(bits, &made.traversal, 3, NULL);
    }
    forget_network(&made);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy());
}

SUITE("graph/main_path/routes", { "finds the published paths", finds_the_published_paths },
      { "the global path has the greatest sum", the_global_path_has_the_greatest_sum },
      { "names of vertices change nothing", names_of_vertices_change_nothing },
      { "circles and nothing are no trouble", circles_and_nothing_are_no_trouble },
      { "survives refused memory", survives_refused_memory })
