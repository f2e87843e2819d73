#include "corpus/openalex.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void works_are_cited_by_their_numbers(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_openalex_dialect.split[DGG_ROLE_REFERENCES],
                             "https://openalex.org/W1|https://openalex.org/W2|W3", "[W1][W2][W3]"));
    CU_ASSERT_TRUE(splits_to(dgg_openalex_dialect.split[DGG_ROLE_INSTITUTIONS],
                             "Univ X; Oslo|Univ Y", "[Univ X; Oslo][Univ Y]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_openalex_dialect.split[DGG_ROLE_REFERENCES], "a/W1|W2"));
}

SUITE("corpus/openalex", { "works are cited by their numbers", works_are_cited_by_their_numbers },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
