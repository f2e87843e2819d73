#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void themes_locations_and_records_are_ranked_apart(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_central);
    has(text, "## Central nodes\n\nBy PageRank in the network “concept” (");
    has(text, "| Rank | Theme | PageRank | Links | Strength |\n| ---: | --- | ---: | ---: | ---: "
              "|\n| 1 | Alpha | 0.");
    has(text, " | 20 | 40.0 |\n| 2 | Beta, gamma | 0.");
    has(text, "| Rank | Location | PageRank | Links | Strength |\n");
    has(text, "| 1 | China | 0.");
    has(text, "| 1 | Paper number 0 | 0.");
    has_not(text, "tentative");
    free(text);
    forget_told(&it);
}

static void the_subject_of_the_search_is_left_out(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_central);
    has_not(text, "| Subject |");
    free(text);
    forget_told(&it);
}

/* Papers 6 and 12 have the same links: they share a rank. */
static void equal_scores_share_a_rank(void)
{
    told it;
    int shared = 0, other = 0;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_central);
    for (const char *line = text; *line != '\0'; line += strcspn(line, "\n") + 1) {
        if (strstr(line, "Paper number 6 ") == line + sizeof "| 7 |") {
            shared = dgg_text_number(dgg_text_of(line + 2));
        }
        if (strstr(line, "Paper number 12 ") == line + sizeof "| 7 |") {
            other = dgg_text_number(dgg_text_of(line + 2));
        }
    }
    CU_ASSERT_NOT_EQUAL(shared, 0);
    CU_ASSERT_EQUAL(shared, other);
    free(text);
    forget_told(&it);
}

static void few_records_make_the_order_tentative(void)
{
    told it;
    make_told(&it, 9);
    char *text = tell(&it.findings, dgg_tell_central);
    has(text, " With so few records the order is tentative. ");
    free(text);
    forget_told(&it);
}

static void without_the_scores_nothing_is_ranked(void)
{
    const dgg_findings findings = { .analysis = &library }; /* it has no strength */
    char *text = tell(&findings, dgg_tell_central);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
}

static dgg_status tell_central_of_all(dgg_telling *telling)
{
    static const dgg_row strength = { "strength", "", NULL, NULL };
    dgg_score scores[] = { library_scores[0], library_scores[1], { &strength, library_degree } };
    dgg_analysis analysis = library;
    analysis.scores = scores;
    analysis.score_count = 3;
    telling->analysis = &analysis;
    return dgg_tell_central(telling);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(tell_central_of_all));
}

SUITE("layouts/findings/central",
      { "themes locations and records are ranked apart",
        themes_locations_and_records_are_ranked_apart },
      { "the subject of the search is left out", the_subject_of_the_search_is_left_out },
      { "equal scores share a rank", equal_scores_share_a_rank },
      { "few records make the order tentative", few_records_make_the_order_tentative },
      { "without the scores nothing is ranked", without_the_scores_nothing_is_ranked },
      { "survives refused memory", survives_refused_memory })
