#include "corpus/readers/bibtex/terms.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void terms_are_parted_by_semicolons(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "air;  1,1 dichloro;  maps",
                             "[air][1,1 dichloro]"
                             "[maps]"));
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "", ""));
}

static void a_vocabulary_ends_at_a_comma(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "land;  town, air;  map", "[land][town][air][map]"));
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "town, Air;  Map", "[town][Air][Map]"));
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "Towns, Blood;  Child", "[Towns][Blood][Child]"));
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "Thyroid, Blood, iron", "[Thyroid][Blood][iron]"));
}

static void an_inverted_term_stays_whole(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "Child;  Child, Preschool;  Female",
                             "[Child][Child, Preschool][Female]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_bib_terms, "Neoplasms, Germ Cell;  Towns", "[Neoplasms, Germ Cell][Towns]"));
    CU_ASSERT_TRUE(splits_to(dgg_bib_terms, "Immunity, Innate", "[Immunity, Innate]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_bib_terms, "town, air;  Child, Preschool"));
}

SUITE("corpus/readers/bibtex/terms",
      { "terms are parted by semicolons", terms_are_parted_by_semicolons },
      { "a vocabulary ends at a comma", a_vocabulary_ends_at_a_comma },
      { "an inverted term stays whole", an_inverted_term_stays_whole },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
