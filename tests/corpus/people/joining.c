#include "corpus/people/persons.h"

#include "tests/support/suite.h"

static void ids_of_one_scheme_must_agree(void)
{
    const dgg_cluster one = { .ids = { 0, 2 } }, other = { .ids = { 0, 3 } };
    const dgg_cluster known = { .ids = { 1, 2 } }, same = { .ids = { 1, 3 } }, none = { 0 };
    CU_ASSERT_FALSE(dgg_persons_ids_agree(&one, &other));
    CU_ASSERT_TRUE(dgg_persons_ids_agree(&one, &none));
    CU_ASSERT_TRUE(dgg_persons_ids_agree(&one, &known));
    CU_ASSERT_TRUE(dgg_persons_ids_agree(&known, &same)); /* one ORCID: two profiles elsewhere */
}

static void what_is_known_of_both_is_known_of_one(void)
{
    dgg_person_form forms[] = { { .key = "|j|||", .given = 1 },
                                { .key = "|jane|||", .given = 4, .is_full = true } };
    dgg_cluster clusters[] = { { .parent = 0, .size = 1, .form = 0, .ids = { 0, 2 } },
                               { .parent = 1, .size = 2, .form = 1, .has_place = true },
                               { .parent = 1 } };
    dgg_persons persons = { .forms = forms, .clusters = clusters };
    dgg_persons_unite(&persons, 2, 0);
    CU_ASSERT_EQUAL(dgg_persons_find(&persons, 2), 0);
    CU_ASSERT_EQUAL(clusters[0].size, 3);
    CU_ASSERT_EQUAL(clusters[0].form, 1);
    CU_ASSERT_EQUAL(clusters[0].ids[1], 2);
    CU_ASSERT_TRUE(clusters[0].has_place);
    dgg_persons_unite(&persons, 1, 0);
    CU_ASSERT_EQUAL(clusters[0].size, 3);
}

SUITE("corpus/people/joining", { "ids of one scheme must agree", ids_of_one_scheme_must_agree },
      { "what is known of both is known of one", what_is_known_of_both_is_known_of_one })
