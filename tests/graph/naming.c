#include "graph/naming.h"

#include <stdio.h>

#include "base/memory.h"
#include "tests/graph/ready.h"

static const char file[] = "decisions/communities.csv";

#define TEXT(string) dgg_text_of(string)

/* Twelve nodes in three communities of six, four and two. */
typedef struct named {
    struct ready ready;
    uint32_t community[12];
    dgg_community communities[3];
    dgg_analysis analysis;
    dgg_decisions decisions;
} named;

static dgg_status name(named *n, const char *rows)
{
    static const uint32_t membership[] = { 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3 };
    static const struct tie tie[] = { { 0, 1, 1 } };
    static const size_t sizes[] = { 6, 4, 2 };
    static const char *const names[] = { "Towns", "Seas", "Airs" };
    dgg_status status = DGG_OK;
    char sheet[1000];
    MAKE_READY(&n->ready, 12, tie);
    memcpy(n->community, membership, sizeof membership);
    for (int k = 0; k < 3; k++) {
        n->communities[k] = (dgg_community){ TEXT(names[k]), sizes[k] };
    }
    n->analysis = (dgg_analysis){ .graph = &n->ready.graph,
                                  .community = n->community,
                                  .communities = n->communities,
                                  .community_count = 3 };
    n->decisions = (dgg_decisions){ 0 };
    snprintf(sheet, sizeof sheet, "name,members\n%s", rows);
    DGG_TRY(dgg_decisions_read_text(&n->decisions, DGG_COMMUNITIES, TEXT(sheet), NULL));
    DGG_TRY(dgg_analysis_name(&n->analysis, &n->decisions, NULL));
done:
    return status;
}

static void forget(named *n)
{
    dgg_arena_release(&n->analysis.texts);
    dgg_decisions_destroy(&n->decisions);
}

static bool are_called(named *n, const char *rows, const char *first, const char *second,
                       const char *third)
{
    CU_ASSERT_EQUAL(name(n, rows), DGG_OK);
    return dgg_text_is(n->communities[0].name, first) &&
           dgg_text_is(n->communities[1].name, second) &&
           dgg_text_is(n->communities[2].name, third);
}

static bool warns(const named *n, long line, const char *part)
{
    for (size_t i = 0; i < n->decisions.warning_count; i++) {
        const dgg_warning *warning = &n->decisions.warnings[i];
        if (warning->line == line && dgg_text_is(warning->file, file) &&
            dgg_text_find(warning->reason, TEXT(part)) < warning->reason.length) {
            return true;
        }
    }
    return false;
}

static void a_name_goes_to_those_it_was_given_to(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n,
                              "Fish,node:06 node:07 node:08 node:09\n"
                              "\"Winds, and birds\",\"node:11\nnode:10\"\n",
                              "Towns", "Fish", "Winds, and birds"));
    CU_ASSERT_EQUAL(n.decisions.warning_count, 0);
    CU_ASSERT_EQUAL(n.decisions.sheets[DGG_COMMUNITIES].rows[0].fate, DGG_OBEYED);
    forget(&n);
}

/* Three of the six, and no other: half of what either has. Two of the six would be a third. */
static void half_of_the_members_is_enough(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n, "Squares,node:00 node:01 node:02\n", "Squares", "Seas", "Airs"));
    forget(&n);
    CU_ASSERT_TRUE(are_called(&n, "Squares,node:00 node:01\n", "Towns", "Seas", "Airs"));
    CU_ASSERT_TRUE(warns(&n, 2, "'Towns', shares 2 of the 6 members"));
    CU_ASSERT_EQUAL(n.decisions.sheets[DGG_COMMUNITIES].rows[0].fate, DGG_LEFT_OUT);
    forget(&n);
}

static void members_said_twice_count_once(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n, "Squares,node:00 node:01 node:01  node:00 node:00\n", "Towns",
                              "Seas", "Airs"));
    forget(&n);
}

/* Three of the six would be half, but with two that are gone it is three of eight. */
static void members_that_are_gone_count_against_it(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n, "Squares,node:00 node:01 node:02 paper:x paper:y\n", "Towns",
                              "Seas", "Airs"));
    CU_ASSERT_TRUE(warns(&n, 2, "shares 3 of the 8 members"));
    CU_ASSERT_TRUE(warns(&n, 2, "no nodes"));
    forget(&n);
    CU_ASSERT_TRUE(
        are_called(&n, "Fish,node:06 node:07 node:08 node:09 paper:x\n", "Towns", "Fish", "Airs"));
    CU_ASSERT_TRUE(warns(&n, 2, "1 of its members are no nodes any more"));
    CU_ASSERT_EQUAL(n.decisions.sheets[DGG_COMMUNITIES].rows[0].fate, DGG_OBEYED);
    forget(&n);
}

static void the_best_row_names_a_community(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n,
                              "Fish,node:06 node:07\nWater,node:06 node:07 node:08\n"
                              "Depths,node:00 theme:none\n",
                              "Towns", "Water", "Airs"));
    CU_ASSERT_TRUE(warns(&n, 2, "line 3 names the community that it fits, 'Water'"));
    CU_ASSERT_TRUE(warns(&n, 4, "no community is like it"));
    forget(&n);
}

static void a_name_is_used_once(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n, "Fish,node:06 node:07 node:08\nFish,node:10 node:11\n", "Towns",
                              "Seas", "Fish"));
    CU_ASSERT_TRUE(warns(&n, 2, "the name is that of another community already"));
    forget(&n);
}

static void equal_rows_are_decided_by_their_names(void)
{
    named n;
    CU_ASSERT_TRUE(are_called(&n, "Winds,node:10\nBirds,node:11\n", "Towns", "Seas", "Birds"));
    CU_ASSERT_TRUE(warns(&n, 2, "line 3 names"));
    forget(&n);
    CU_ASSERT_TRUE(are_called(&n, "Birds,node:11\nWinds,node:10\n", "Towns", "Seas", "Birds"));
    forget(&n);
}

static void a_row_without_effect_is_told(void)
{
    named n;
    CU_ASSERT_TRUE(
        are_called(&n, "Airs,node:10 node:11\nNone,theme:x theme:y\n", "Towns", "Seas", "Airs"));
    CU_ASSERT_TRUE(warns(&n, 2, "called so already"));
    CU_ASSERT_TRUE(warns(&n, 3, "no community has any of its members"));
    forget(&n);
}

static dgg_status name_and_forget(void)
{
    named n;
    dgg_status status = name(&n, "Fish,node:06 node:07 node:08 paper:x\nAirs,node:10 node:11\n"
                                 "Squares,node:00\nNone,theme:x\n");
    forget(&n);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(name_and_forget());
}

SUITE("graph/naming",
      { "a name goes to those it was given to", a_name_goes_to_those_it_was_given_to },
      { "half of the members is enough", half_of_the_members_is_enough },
      { "members said twice count once", members_said_twice_count_once },
      { "members that are gone count against it", members_that_are_gone_count_against_it },
      { "the best row names a community", the_best_row_names_a_community },
      { "a name is used once", a_name_is_used_once },
      { "equal rows are decided by their names", equal_rows_are_decided_by_their_names },
      { "a row without effect is told", a_row_without_effect_is_told },
      { "survives refused memory", survives_refused_memory })
