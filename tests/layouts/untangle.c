#include "layouts/untangle.h"

#include <math.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

enum { RING = 8, LEAST = 4 };

/* A ring whose nodes stand in the wrong order. */
static void set(dgg_similarity ties[RING], dgg_point places[RING])
{
    for (uint32_t i = 0; i < RING; i++) {
        double angle = 6.283185307179586 * (double)(i * 3 % RING) / RING;
        ties[i] = (dgg_similarity){ i, (i + 1) % RING, 1 };
        places[i] = (dgg_point){ 1.5 * cos(angle), 1.5 * sin(angle) };
    }
}

static int count_crossings(const dgg_similarity *ties, const dgg_point *places)
{
    int count = 0;
    for (int i = 0; i < RING; i++) {
        for (int j = 0; j < i; j++) {
            bool is_joined = ties[i].from == ties[j].to || ties[i].to == ties[j].from;
            count += !is_joined && dgg_segments_cross(places[ties[i].from], places[ties[i].to],
                                                      places[ties[j].from], places[ties[j].to]);
        }
    }
    return count;
}

static void a_tangled_ring_is_untangled(void)
{
    dgg_similarity ties[RING];
    dgg_point places[RING];
    set(ties, places);
    CU_ASSERT_TRUE(count_crossings(ties, places) > LEAST);
    CU_ASSERT_EQUAL(dgg_untangle(&(dgg_similarities){ ties, RING, RING, 42 }, places, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(count_crossings(ties, places), 0);
    for (int i = 0; i < RING; i++) {
        CU_ASSERT_DOUBLE_EQUAL(dgg_distance(places[i], places[(i + 1) % RING]), 1, 0.4);
    }
}

static dgg_status untangle_and_forget(void)
{
    dgg_similarity ties[RING];
    dgg_point places[RING];
    set(ties, places);
    return dgg_untangle(&(dgg_similarities){ ties, LEAST, LEAST + 1, 42 }, places, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(untangle_and_forget());
}

SUITE("layouts/untangle", { "a tangled ring is untangled", a_tangled_ring_is_untangled },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
