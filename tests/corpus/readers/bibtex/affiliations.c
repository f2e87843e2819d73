#include "corpus/readers/bibtex/affiliations.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/records.h"
#include "tests/support/suite.h"

static dgg_text people[] = { { "Yan, Su-mei", 11 }, { "Sun, Ji-qing", 12 }, { "Doe, K.", 7 } };

static dgg_status make(const char *field, bool are_ids, const char *expected)
{
    dgg_status status = DGG_OK;
    dgg_attributing to = { 0 };
    dgg_arena *arena = NULL;
    dgg_texts made = { 0 };
    dgg_attributing_begin(&to, (dgg_texts){ people, 3 });
    DGG_TRY(are_ids ? dgg_bib_author_ids(&to, dgg_text_of(field), NULL)
                    : dgg_bib_addresses(&to, dgg_text_of(field), NULL));
    DGG_TRY(dgg_attributing_make(&to, &arena, &made, NULL));
    CU_ASSERT_TRUE(list_is(made, expected));
done:
    dgg_arena_release(&arena);
    dgg_attributing_destroy(&to);
    return status;
}

static const char lines[] = "Yan, SM (Reprint Author), Univ X, Oslo, Norway.\n"
                            "   Yan, Su-mei; Sun, Ji-qing, Univ X \\& Y, Oslo,\n   Norway.\n"
                            "   Doe, K., Univ Z, Lima, Peru.";

static void lines_begin_with_the_authors_whose_address_it_is(void)
{
    CU_ASSERT_EQUAL(make(lines, false, "[[1 2] Univ X & Y, Oslo, Norway][[3] Univ Z, Lima, Peru]"),
                    DGG_OK);
}

static void addresses_without_names_are_of_nobody(void)
{
    CU_ASSERT_EQUAL(make("Univ X, Oslo, Norway; Univ Z, Lima, Peru", false,
                         "[Univ X, Oslo, Norway][Univ Z, Lima, Peru]"),
                    DGG_OK);
    CU_ASSERT_EQUAL(make("", false, ""), DGG_OK);
}

static void ids_stand_behind_names(void)
{
    CU_ASSERT_EQUAL(make("Sun, Ji-qing/0000-0001-9801-5312\nDoe, K/J-6377-2014\nRay, J/X-1", true,
                         "[[2] orcid:0000-0001-9801-5312][[3] researcherid:J-6377-2014]"),
                    DGG_OK);
}

static void survives_refused_memory(void)
{
    BRUTAL(make(lines, false, "[[1 2] Univ X & Y, Oslo, Norway][[3] Univ Z, Lima, Peru]"));
    BRUTAL(make("Doe, K/J-6377-2014", true, "[[3] researcherid:J-6377-2014]"));
}

SUITE("corpus/readers/bibtex/affiliations",
      { "lines begin with the authors whose address it is",
        lines_begin_with_the_authors_whose_address_it_is },
      { "addresses without names are of nobody", addresses_without_names_are_of_nobody },
      { "ids stand behind names", ids_stand_behind_names },
      { "survives refused memory", survives_refused_memory })
