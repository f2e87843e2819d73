#include "graph/joins.h"

#include "tests/graph/formed.h"

static size_t size_of(const struct formed *made, const char *text, const double *counts,
                      uint32_t row)
{
    dgg_kind_path path = { .count = 0 };
    dgg_incidence joins = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_kind_path_read(&path, dgg_text_of(text), NULL), DGG_OK);
    const dgg_stretch stretch = { &made->graph, &path, counts, 0, path.count - 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_joins_init(&joins, &stretch, NULL), DGG_OK);
    size_t size = dgg_incidence_size(&joins, row);
    dgg_incidence_destroy(&joins);
    return size;
}

static void links_are_steps_both_ways(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_PERSON, DGG_WROTE);
    CU_ASSERT_EQUAL(size_of(&made, "paper-person", NULL, 0), 2);
    CU_ASSERT_EQUAL(size_of(&made, "person-paper", NULL, first + 1), 2);
    CU_ASSERT_EQUAL(size_of(&made, "person-paper-person", NULL, first + 1), 3); /* itself too */
}

static void citations_lead_one_way(void)
{
    struct formed made = { 0 };
    add_nodes_of(&made, DGG_PAPER, 2);
    add_link_of(&made, DGG_CITES, 0, 1);
    add_link_of(&made, DGG_CITES, 1, 1); /* of itself: no step */
    CU_ASSERT_EQUAL(size_of(&made, "paper-paper", NULL, 0), 1);
    CU_ASSERT_EQUAL(size_of(&made, "paper-paper", NULL, 1), 0);
}

static void what_counts_nothing_is_not_there(void)
{
    struct formed made;
    uint32_t first = make_chain(&made, DGG_PERSON, DGG_WROTE);
    double counts[7] = { 1, 0, 1, 1, 1, 1, 1 };
    CU_ASSERT_EQUAL(size_of(&made, "person-paper", counts, first + 1), 1);
    CU_ASSERT_EQUAL(size_of(&made, "person-paper-person", counts, first + 1), 2);
}

static dgg_status make_long(const struct formed *made)
{
    const dgg_kind_path path = { { DGG_PERSON, DGG_PAPER, DGG_PERSON, DGG_PAPER }, 4 };
    dgg_incidence joins = { 0 };
    const dgg_stretch stretch = { &made->graph, &path, NULL, 0, 3 };
    dgg_status status = dgg_joins_init(&joins, &stretch, NULL);
    dgg_incidence_destroy(&joins);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    struct formed made;
    make_chain(&made, DGG_PERSON, DGG_WROTE);
    BRUTAL(make_long(&made));
}

SUITE("graph/joins", { "links are steps both ways", links_are_steps_both_ways },
      { "citations lead one way", citations_lead_one_way },
      { "what counts nothing is not there", what_counts_nothing_is_not_there },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
