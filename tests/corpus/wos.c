#include "corpus/wos.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void addresses_begin_with_their_institutions(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_wos_dialect.split[DGG_ROLE_INSTITUTIONS],
                  "[Doe, K; Ray, J] Cent Mil Hosp, Dept Maps, Prague; [Roe, M] Univ X, Y",
                  "[Cent Mil Hosp][Univ X]"));
    CU_ASSERT_TRUE(splits_to(dgg_wos_dialect.split[DGG_ROLE_INSTITUTIONS],
                             "Doe, K (corresponding author), Univ X, Oslo.\nUniv Y, Rome.",
                             "[Univ X][Univ Y]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_wos_dialect.split[DGG_ROLE_INSTITUTIONS], "复旦大学", "[复旦大学]"));
}

static void references_are_lines_or_parted(void)
{
    dgg_splitting *split = dgg_wos_dialect.split[DGG_ROLE_REFERENCES];
    CU_ASSERT_TRUE(splits_to(split, "Doe K, 2019, MAPS, V1; Roe M, 2018, TOWNS",
                             "[Doe K, 2019, MAPS, V1][Roe M, 2018, TOWNS]"));
    CU_ASSERT_TRUE(splits_to(split, "Doe K, 2019, MAPS; TOWNS\nRoe M, 2018, TOWNS",
                             "[Doe K, 2019, MAPS; TOWNS][Roe M, 2018, TOWNS]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_wos_dialect.split[DGG_ROLE_INSTITUTIONS], "[a] b, c; d"));
}

SUITE("corpus/wos",
      { "addresses begin with their institutions", addresses_begin_with_their_institutions },
      { "references are lines or parted", references_are_lines_or_parted },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
