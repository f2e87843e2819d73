#include "corpus/authors.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void names_get_a_blank_behind_each_comma(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "Smith,Jane A.;Doe,  K,Jr",
                             "[Smith, Jane A.]"
                             "[Doe, K, Jr]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "Smith, J\n Doe, K", "[Smith, J][Doe, K]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "Jane Smith|John Doe", "[Jane Smith][John Doe]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "王,伟；梁玖, ", "[王伟][梁玖]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_split, "谢昕,王小增；欧阳,娜娜", "[谢昕][王小增][欧阳娜娜]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, ";", ""));
}

static void initials_at_the_end_follow_the_family_name(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_short, "Gao X., van der Berg J.-P., Lee Ch.Y.",
                             "[Gao, X.][van der Berg, J.-P.][Lee, Ch.Y.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_short, "Smith JA; Doe K.; Jane Smith",
                             "[Smith, JA][Doe, K.][Jane Smith]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_short, "[No author name available]", ""));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "[No author name available]", ""));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_numbered,
                             "Liu, Fengyuan (60410297700); Yong (2); O'Neil C.",
                             "[Liu, Fengyuan][Yong][O'Neil, C.]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_split_numbered, "Liu, Fengyuan (604102)", "[Liu, Fengyuan]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_numbered, "van Groen, Maaike M. (6)",
                             "[van Groen, Maaike M.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split_short, "Hiles, I D", "[Hiles, I D]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_split, "Doe, K (k@x.org)", "[Doe, K]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_authors_split_short, "Gao X., Ni W."));
    BRUTAL(split_and_forget(dgg_authors_split_numbered, "Liu, F (1); Yong K"));
}

SUITE("corpus/authors",
      { "names get a blank behind each comma", names_get_a_blank_behind_each_comma },
      { "initials at the end follow the family name", initials_at_the_end_follow_the_family_name },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
