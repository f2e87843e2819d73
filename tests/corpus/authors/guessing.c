#include "corpus/authors.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void commas_of_any_table_are_told_apart(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Smith, Jane", "[Smith, Jane]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Smith, J., Doe, K.", "[Smith, J.][Doe, K.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Jane Smith, John Doe", "[Jane Smith][John Doe]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Jane Smith, John Doe and Kim Ray",
                             "[Jane Smith][John Doe][Kim Ray]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Gao X., Ni W., Zhu S.",
                             "[Gao, X.][Ni, W.]"
                             "[Zhu, S.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "S. Goel; R. Kumar", "[S. Goel][R. Kumar]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "王伟，李明、张三", "[王伟][李明][张三]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "王伟,李明", "[王伟][李明]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Smith, Jane & Doe, John",
                             "[Smith, Jane]"
                             "[Doe, John]"));
}

static void a_name_may_have_particles_and_a_suffix(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "van der Berg, Jan, Jr.", "[van der Berg, Jan, Jr.]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "de la Cruz, María José", "[de la Cruz, María José]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "van Dijk J., de Vries K.", "[van Dijk, J.][de Vries, K.]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "King, M., Jr., Doe, K.", "[King, M., Jr.][Doe, K.]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "Smith, Jane, Doe, John", "[Smith, Jane][Doe, John]"));
}

static void words_of_other_languages_part_names(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "Jean Roy et Anne Petit", "[Jean Roy][Anne Petit]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "Maier, Jan und Kurz, Eva", "[Maier, Jan][Kurz, Eva]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Juan Paz y Ana Sol", "[Juan Paz][Ana Sol]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "José Ortega y Gasset", "[José Ortega y Gasset]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Smith, J.; and Doe, K.;", "[Smith, J.][Doe, K.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Smith, Jane et al.", "[Smith, Jane]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Doe, J.", "[Doe, J.]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "Lee K, van Dijk J.", "[Lee, K][van Dijk, J]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "王伟 李明  张小三", "[王伟][李明][张小三]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "欧阳 娜娜", "[欧阳 娜娜]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "张 三", "[张 三]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_authors_guess, "Jane Smith¹,²*, Kim Ray³", "[Jane Smith][Kim Ray]"));
    CU_ASSERT_TRUE(splits_to(dgg_authors_guess, "王伟，李明等", "[王伟][李明]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_authors_guess, "Gao X., Ni W."));
    BRUTAL(split_and_forget(dgg_authors_guess, "Smith, J., Doe, K. et al."));
    BRUTAL(split_and_forget(dgg_authors_guess, "Smith, J.; and Doe, K."));
}

SUITE("corpus/authors/guessing",
      { "commas of any table are told apart", commas_of_any_table_are_told_apart },
      { "a name may have particles and a suffix", a_name_may_have_particles_and_a_suffix },
      { "words of other languages part names", words_of_other_languages_part_names },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
