#include "layouts/sparse_stress/web.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { SIDE = 20, NODES = SIDE * SIDE };

typedef struct lattice {
    size_t first[NODES + 1];
    uint32_t others[4 * NODES];
    dgg_point places[NODES];
} lattice;

/* A square of streets: more nodes than there are pivots. */
static dgg_web weave(lattice *made)
{
    size_t end = 0;
    for (uint32_t i = 0; i < NODES; i++) {
        uint32_t row = i / SIDE, column = i % SIDE;
        made->first[i] = end;
        if (row > 0) {
            made->others[end++] = i - SIDE;
        }
        if (row + 1 < SIDE) {
            made->others[end++] = i + SIDE;
        }
        if (column > 0) {
            made->others[end++] = i - 1;
        }
        if (column + 1 < SIDE) {
            made->others[end++] = i + 1;
        }
    }
    made->first[NODES] = end;
    return (dgg_web){ made->first, made->others, NODES };
}

static void a_lattice_is_unfolded(void)
{
    lattice made;
    const dgg_web web = weave(&made);
    double sum = 0;
    CU_ASSERT_EQUAL(dgg_web_place(&web, made.places, NULL), DGG_OK);
    for (uint32_t i = 0; i < NODES; i++) {
        for (uint32_t j = 0; j < i; j++) {
            double way =
                abs((int)(i / SIDE) - (int)(j / SIDE)) + abs((int)(i % SIDE) - (int)(j % SIDE));
            double off = dgg_distance(made.places[i], made.places[j]) / way - 1;
            sum += off * off;
        }
    }
    CU_ASSERT_TRUE(sum / (NODES * (NODES - 1) / 2.0) < 0.025); /* ways go round corners */
}

static void the_same_web_has_the_same_places(void)
{
    lattice one, other;
    const dgg_web web = weave(&one), again = weave(&other);
    CU_ASSERT_EQUAL(dgg_web_place(&web, one.places, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_web_place(&again, other.places, NULL), DGG_OK);
    for (uint32_t i = 0; i < NODES; i++) {
        CU_ASSERT_TRUE(one.places[i].x == other.places[i].x &&
                       one.places[i].y == other.places[i].y);
    }
}

/* Leaves of a star have the same ways to all: they must not stand in one place. */
static void leaves_of_a_star_stand_apart(void)
{
    enum { LEAVES = 7 };
    size_t first[LEAVES + 2];
    uint32_t others[2 * LEAVES];
    dgg_point places[LEAVES + 1];
    for (uint32_t i = 0; i < LEAVES; i++) {
        others[i] = i + 1;
        others[LEAVES + i] = 0;
        first[i + 1] = LEAVES + i;
    }
    first[0] = 0;
    first[LEAVES + 1] = 2 * LEAVES;
    CU_ASSERT_EQUAL(dgg_web_place(&(dgg_web){ first, others, LEAVES + 1 }, places, NULL), DGG_OK);
    for (int i = 1; i <= LEAVES; i++) {
        for (int j = 1; j < i; j++) {
            CU_ASSERT_TRUE(dgg_distance(places[i], places[j]) > 0.3);
        }
    }
}

static dgg_status place_and_forget(void)
{
    size_t first[] = { 0, 1, 3, 4 };
    uint32_t others[] = { 1, 0, 2, 1 };
    dgg_point places[3];
    return dgg_web_place(&(dgg_web){ first, others, 3 }, places, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(place_and_forget());
}

SUITE("layouts/sparse_stress/web", { "a lattice is unfolded", a_lattice_is_unfolded },
      { "the same web has the same places", the_same_web_has_the_same_places },
      { "leaves of a star stand apart", leaves_of_a_star_stand_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
