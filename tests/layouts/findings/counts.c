#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void years_venues_themes_and_locations_are_told(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_counts);
    has(text, "## Years\n\nAt least half of the dated papers are of 2004 or later.\n\n| Year |");
    has(text, "## Venues\n\nThe papers appeared in 20 venues; 19 of these hold only one; the venue "
              "of 1 paper is not known.\n\n| Venue |");
    has(text, " 5 more rows in tables/venues.csv.*\n");
    has(text, "## Themes\n\nThere are 4 themes, 3 of them as a main subject (primary) of at least "
              "one paper.\n\n| Theme |");
    has(text, "## Locations\n\nThere are 2 locations, 1 of them as a main subject (primary)");
    has(text, "## Themes by locations\n\n8 of the 8 pairs of a theme and a location stand together "
              "in at least one paper. An empty pair says that this list holds no such paper, not "
              "that there is none.\n\n");
    has(text, "| Alpha | 20 | 4 |\n");
    free(text);
    forget_told(&it);
}

static void few_papers_have_no_middle(void)
{
    told it;
    make_told(&it, 12);
    char *text = tell(&it.findings, dgg_tell_counts);
    has_not(text, "At least half");
    free(text);
    forget_told(&it);
}

static void what_is_not_among_the_tables_is_not_told(void)
{
    told it;
    make_told(&it, 12);
    size_t count = it.findings.table_count;
    it.findings.table_count = 0;
    char *text = tell(&it.findings, dgg_tell_counts);
    has_not(text, "## Themes");
    has_not(text, "## Locations");
    has_not(text, "## Venues");
    free(text);
    it.findings.table_count = count;
    forget_told(&it);
}

static void a_network_without_records_has_nothing_to_count(void)
{
    dgg_corpus corpus = { .is_settled = true };
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis analysis = { .graph = &graph };
    const dgg_findings findings = { .analysis = &analysis };
    char *text = tell(&findings, dgg_tell_counts);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_counts));
}

SUITE("layouts/findings/counts",
      { "years venues themes and locations are told", years_venues_themes_and_locations_are_told },
      { "few papers have no middle", few_papers_have_no_middle },
      { "what is not among the tables is not told", what_is_not_among_the_tables_is_not_told },
      { "a network without records has nothing to count",
        a_network_without_records_has_nothing_to_count },
      { "survives refused memory", survives_refused_memory })
