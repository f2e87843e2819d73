#include "corpus/attributing.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static dgg_text people[] = {
    { "Smith, Jane A.", 14 }, { "Smith, John", 11 }, { "Ö, Åsa", 8 }, { "Doe, Kim", 8 }
};
static const dgg_texts authors = { people, 4 };

static size_t number_of(const char *name)
{
    dgg_attributing to = { 0 };
    size_t author = 0;
    dgg_attributing_begin(&to, authors);
    CU_ASSERT_EQUAL(dgg_attributing_find(&to, dgg_text_of(name), &author, NULL), DGG_OK);
    dgg_attributing_destroy(&to);
    return author;
}

static void a_name_in_full_or_with_its_initial_is_found(void)
{
    CU_ASSERT_EQUAL(number_of("Smith, John"), 2);
    CU_ASSERT_EQUAL(number_of("john smith"), 2);
    CU_ASSERT_EQUAL(number_of("Doe, K."), 4);
    CU_ASSERT_EQUAL(number_of("Doe K"), 4);
    CU_ASSERT_EQUAL(number_of("O, Asa"), 3);
}

static void what_may_be_two_authors_is_none(void)
{
    CU_ASSERT_EQUAL(number_of("Smith, J."), 0);
    CU_ASSERT_EQUAL(number_of("Ray, Jo"), 0);
    CU_ASSERT_EQUAL(number_of(""), 0);
}

static dgg_status make(dgg_attributing *to, dgg_arena **arena, dgg_texts *made)
{
    dgg_status status = DGG_OK;
    dgg_attributing_begin(to, authors);
    DGG_TRY(dgg_attributing_add_of(to, dgg_text_of("Doe, Kim"), dgg_text_of("Univ X"), NULL));
    DGG_TRY(dgg_attributing_add_of(to, dgg_text_of("Smith, John"), dgg_text_of("Univ Y"), NULL));
    DGG_TRY(dgg_attributing_add_of(to, dgg_text_of("Ö, Åsa"), dgg_text_of("Univ X"), NULL));
    DGG_TRY(dgg_attributing_add_of(to, dgg_text_of("Nobody"), dgg_text_of("Univ Z"), NULL));
    DGG_TRY(dgg_attributing_make(to, arena, made, NULL));
done:
    return status;
}

static void authors_of_one_address_share_an_item(void)
{
    dgg_attributing to = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&to, &arena, &made), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(made.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(made.items[0], "[4 3] Univ X"));
    CU_ASSERT_TRUE(dgg_text_is(made.items[1], "[2] Univ Y"));
    CU_ASSERT_TRUE(dgg_text_is(made.items[2], "Univ Z"));
    dgg_texts none = { 0 };
    CU_ASSERT_EQUAL(dgg_attributing_make(&to, &arena, &none, NULL), DGG_OK);
    CU_ASSERT_EQUAL(none.count, 0);
    dgg_arena_release(&arena);
    dgg_attributing_destroy(&to);
}

static void ids_say_of_which_kind_they_are(void)
{
    dgg_attributing to = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    dgg_text doe = dgg_text_of("Doe, K"), nobody = dgg_text_of("Nobody, N");
    dgg_attributing_begin(&to, authors);
    CU_ASSERT_EQUAL(dgg_attributing_add_id(
                        &to, doe, NULL, dgg_text_of("http://orcid.org/0000-0002-1825-009X"), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_attributing_add_id(&to, doe, "scopus", dgg_text_of(" 123"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_attributing_add_id(&to, doe, NULL, dgg_text_of("no number"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_attributing_add_id(&to, nobody, "scopus", dgg_text_of("9"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_attributing_make(&to, &arena, &made, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(made.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(made.items[0], "[4] orcid:0000-0002-1825-009X"));
    CU_ASSERT_TRUE(dgg_text_is(made.items[1], "[4] scopus:123"));
    dgg_arena_release(&arena);
    dgg_attributing_destroy(&to);
}

static void an_orcid_has_a_form(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_orcid_find(dgg_text_of("ORCID: 0000-0002-3770-1404.")),
                               "0000-0002-3770-1404"));
    CU_ASSERT_EQUAL(dgg_orcid_find(dgg_text_of("0000-0002-3770-140")).length, 0);
    CU_ASSERT_EQUAL(dgg_orcid_find(dgg_text_of("0000-0002x3770-1404")).length, 0);
    CU_ASSERT_EQUAL(dgg_orcid_find((dgg_text){ 0 }).length, 0);
}

static dgg_status make_and_destroy(void)
{
    dgg_attributing to = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    dgg_status status = make(&to, &arena, &made);
    dgg_arena_release(&arena);
    dgg_attributing_destroy(&to);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_destroy());
}

SUITE("corpus/attributing",
      { "a name in full or with its initial is found",
        a_name_in_full_or_with_its_initial_is_found },
      { "what may be two authors is none", what_may_be_two_authors_is_none },
      { "authors of one address share an item", authors_of_one_address_share_an_item },
      { "ids say of which kind they are", ids_say_of_which_kind_they_are },
      { "an ORCID has a form", an_orcid_has_a_form },
      { "survives refused memory", survives_refused_memory })
