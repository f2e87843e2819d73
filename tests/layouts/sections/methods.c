#include "tests/layouts/sections/drafted.h"

static dgg_review_database searched[] = {
    { .name = WORDS("Scopus"),
      .search = WORDS("\"smart cit*\" AND china"),
      .date = WORDS("2024-05-01"),
      .record_count = 1,
      .has_record_count = true },
    { .name = WORDS("CNKI") },
};
static dgg_text criterion = WORDS("is about a city");
static const dgg_review review = { .question = WORDS("Who governs?"),
                                   .databases = searched,
                                   .database_count = 2,
                                   .inclusion = { &criterion, 1 } };

static void what_nobody_said_is_to_be_filled(void)
{
    char *text = draft_of_many(40, "methods", false);
    has(text, "[to fill: question of the review]");
    has(text, "- [to fill: database], searched on [to fill: date of the search] for “[to fill: "
              "search string]”.");
    has(text, "[to fill: how the records were screened]");
    has(text, "[to fill: how the coding was checked");
    has_not(text, "by the stages of PRISMA");
    free(text);
}

static void searches_are_those_of_the_review(void)
{
    told of;
    make_told(&of, 2);
    char *text = draft_of(&of, &review, "methods", false);
    has(text, "The review asks: Who governs? The literature was found by two searches:");
    has(text, "- Scopus, searched on 2024-05-01 for “\"smart cit\\*\" AND china”, which gave 1 "
              "record.");
    has(text, "- CNKI, searched on [to fill: date of the search] for “[to fill: search string]”.");
    has(text, "Included was what meets all of these:\n\n- is about a city\n");
    free(text);
    text = draft_of(&of, &review, "methods", true);
    has(text, "- Scopus，检索日期 2024-05-01，检索式“");
    has(text, "[待填：检索日期]");
    free(text);
    forget_told(&of);
}

static void one_record_is_one(void)
{
    char *text = draft_of_many(1, "methods", false);
    has(text, "From one input, one record was read; no duplicates were found; one is included.");
    free(text);
    text = draft_of_many(2, "methods", false);
    has(text, "From one input, two records were read; no duplicates were found; two are included.");
    free(text);
}

/* Only decisions of people make a flow that PRISMA would know. */
static void screening_is_told_where_there_was_one(void)
{
    told of;
    drafted it = { 0 };
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
    it.source.is_screened = true;
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, "methods", &it.article, NULL), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&it.article, "markdown", &text), DGG_OK);
    has(text, "by the stages of PRISMA");
    has_not(text, "how the records were screened");
    free(text);
    forget_drafted(&it);
    forget_told(&of);
}

static void measures_program_and_seed_are_named(void)
{
    char *text = draft_of_many(40, "methods", false);
    has(text, "by the codebook “starter 0.2.0”");
    has(text, "Measured was the network “concept”");
    has(text, "at resolution 1.00");
    has(text, "made by dggraph 0.");
    has(text, "random seed 42");
    has(text, "only of 30 records or more");
    free(text);
}

static void methods_are_cited_where_their_works_are_known(void)
{
    static const dgg_method_work works[] = { { WORDS("traag-2019"), WORDS("Traag et al. 2019"),
                                               WORDS("Traag. From Louvain to Leiden.") } };
    told of;
    drafted it = { .article = { .works = works, .work_count = 1 } };
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, "methods", &it.article, NULL), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&it.article, "markdown", &text), DGG_OK);
    has(text, "found by Leiden [@traag-2019], maximising");
    has(text, "ordered by PageRank; ties");
    free(text);
    forget_drafted(&it);
    forget_told(&of);
}

static void a_refused_allocation_leaves_nothing_behind(void)
{
    survives_refusals("methods", "latex");
}

SUITE("layouts/sections/methods",
      { "what nobody said is to be filled", what_nobody_said_is_to_be_filled },
      { "searches are those of the review", searches_are_those_of_the_review },
      { "one record is one", one_record_is_one },
      { "screening is told where there was one", screening_is_told_where_there_was_one },
      { "measures, program and seed are named", measures_program_and_seed_are_named },
      { "methods are cited where their works are known",
        methods_are_cited_where_their_works_are_known },
      { "a refused allocation leaves nothing behind", a_refused_allocation_leaves_nothing_behind })
