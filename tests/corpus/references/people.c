#include "corpus/references/people.h"

#include "base/buffer.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool are(const char *text, const char *wanted)
{
    dgg_names list = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_people(&list, dgg_text_of(text), NULL), DGG_OK);
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.texts[i].length, list.texts[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("is %.*s\n", (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_names_destroy(&list);
    return is_right;
}

static void names_of_each_style_are_told_apart(void)
{
    CU_ASSERT_TRUE(are("Smith, J., van der Berg, K., & Doe, A. B.",
                       "[Smith, J.][van der Berg, K.][Doe, A. B.]"));
    CU_ASSERT_TRUE(are("Smith, Jane, and John Doe.", "[Smith, Jane][John Doe]"));
    CU_ASSERT_TRUE(
        are("Smith, J. K., A. B. Doe, and L. Roe.", "[Smith, J. K.][A. B. Doe][L. Roe]"));
    CU_ASSERT_TRUE(are("J. K. Smith and A. Doe,", "[J. K. Smith][A. Doe]"));
    CU_ASSERT_TRUE(are("Smith JK, O'Hara T, Doe A, et al.", "[Smith, JK][O'Hara, T][Doe, A]"));
    CU_ASSERT_TRUE(are("Lee K, Park S.", "[Lee, K][Park, S]"));
    CU_ASSERT_TRUE(are("Lee KJ, van Dijk S.", "[Lee, KJ][van Dijk, S]"));
    CU_ASSERT_TRUE(are("Smith J., Doe K.,", "[Smith, J.][Doe, K.]"));
    CU_ASSERT_TRUE(are("Smith, J.; Doe, K.D.", "[Smith, J.][Doe, K.D.]"));
    CU_ASSERT_TRUE(are("SMITH (J.), DOE (K.A.)", "[SMITH, J.][DOE, K.A.]"));
    CU_ASSERT_TRUE(are("Smith, YS. Kang, DH. Shin, N.", "[Smith, YS][Kang, DH][Shin, N.]"));
    CU_ASSERT_TRUE(are("Jane Smith, John Doe", "[Jane Smith][John Doe]"));
    CU_ASSERT_TRUE(are("王伟，李明，等", "[王伟][李明]"));
    CU_ASSERT_TRUE(are("王伟、李明主编", "[王伟][李明]"));
}

static void roles_and_suffixes_are_no_names(void)
{
    CU_ASSERT_TRUE(are("In S. Smith and A. Doe, editors,", "[S. Smith][A. Doe]"));
    CU_ASSERT_TRUE(are("Smith, J., & Doe, K. (Eds.)", "[Smith, J.][Doe, K.]"));
    CU_ASSERT_TRUE(are("edited by Jane Smith", "[Jane Smith]"));
    CU_ASSERT_TRUE(are("Endo BY, Al Doe", "[Endo, BY][Al Doe]"));
    CU_ASSERT_TRUE(are("et al.", ""));
    CU_ASSERT_TRUE(are("", ""));
}

static void institutions_stay_in_one_piece(void)
{
    CU_ASSERT_TRUE(are("Ministry of Health and Welfare.", "[Ministry of Health and Welfare]"));
    CU_ASSERT_TRUE(are("OECD", "[OECD]"));
    CU_ASSERT_TRUE(are("Telecommunications Union (ITU)", "[Telecommunications Union (ITU)]"));
}

static void a_stroke_repeats_the_authors_before(void)
{
    CU_ASSERT_TRUE(dgg_reference_repeats(dgg_text_of("———.")));
    CU_ASSERT_TRUE(dgg_reference_repeats(dgg_text_of("___,")));
    CU_ASSERT_FALSE(dgg_reference_repeats(dgg_text_of("-")));
    CU_ASSERT_FALSE(dgg_reference_repeats(dgg_text_of("Smith—")));
    CU_ASSERT_FALSE(dgg_reference_repeats(dgg_text_of("")));
}

static dgg_status take_and_forget(void)
{
    dgg_names list = { 0 };
    dgg_status status =
        dgg_reference_people(&list, dgg_text_of("Smith, J., DOE (K.), Roe L"), NULL);
    dgg_names_destroy(&list);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/references/people",
      { "names of each style are told apart", names_of_each_style_are_told_apart },
      { "roles and suffixes are no names", roles_and_suffixes_are_no_names },
      { "institutions stay in one piece", institutions_stay_in_one_piece },
      { "a stroke repeats the authors before", a_stroke_repeats_the_authors_before },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
