#include "corpus/bodies/looking.h"

#include "tests/support/brutal.h"
#include "tests/support/literature.h"

static dgg_text agencies[] = { TEXT("pages: 3"), TEXT("meta.agency: Home Office; NIST") };
static const dgg_paper policy = { .kind = DGG_DOCUMENT,
                                  .title = TEXT("财政部关于数据的通知"),
                                  .attributes = { agencies, 2 } };

static void words_stand_where_the_row_of_attributes_has_them(void)
{
    dgg_bodies_looking looking = { 0 };
    CU_ASSERT_EQUAL(dgg_bodies_look(&looking, &policy, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(looking.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(looking.found[0].name, "Home Office"));
    CU_ASSERT_EQUAL(looking.found[0].words.field, DGG_ATTRIBUTES);
    CU_ASSERT_EQUAL(looking.found[0].words.start, 23); /* of "pages: 3; meta.agency: Home …" */
    CU_ASSERT_EQUAL(looking.found[1].words.start, 36);
    CU_ASSERT_EQUAL(looking.found[1].words.end, 40);
    CU_ASSERT_EQUAL(looking.found[1].words.sentence_start, 10);
    dgg_bodies_looking_destroy(&looking);
}

static void addressees_are_not_taken_for_issuers(void)
{
    static const dgg_paper sent = { .kind = DGG_DOCUMENT,
                                    .abstract = TEXT("财政部 商务部：现将方案印发给你们。") };
    dgg_bodies_looking looking = { 0 };
    CU_ASSERT_EQUAL(dgg_bodies_look(&looking, &sent, NULL), DGG_OK);
    CU_ASSERT_EQUAL(looking.count, 0);
    dgg_bodies_looking_destroy(&looking);
}

static dgg_status look_once(void)
{
    dgg_bodies_looking looking = { 0 };
    dgg_status status = dgg_bodies_look(&looking, &policy, NULL);
    dgg_bodies_looking_destroy(&looking);
    return status;
}

static void every_refusal_of_memory_is_survived(void)
{
    BRUTAL(look_once());
}

SUITE("corpus/bodies/looking",
      { "words stand where the row of attributes has them",
        words_stand_where_the_row_of_attributes_has_them },
      { "addressees are not taken for issuers", addressees_are_not_taken_for_issuers },
      { "every refusal of memory is survived", every_refusal_of_memory_is_survived })
