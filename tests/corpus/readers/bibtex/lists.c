#include "corpus/readers/bibtex/lists.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef dgg_status taking(dgg_text field, dgg_arena **arena, dgg_texts *list, dgg_error *error);

/* The items, each in brackets. */
static bool are(taking *take, const char *field, const char *wanted)
{
    dgg_arena *arena = NULL;
    dgg_texts list = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(take(dgg_text_of(field), &arena, &list, NULL), DGG_OK);
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.items[i].length, list.items[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", field, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_arena_release(&arena);
    return is_right;
}

static void keywords_are_parted_in_any_way(void)
{
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "smart cities; R\\&D,  maps ;; smart cities",
                       "[smart cities][R&D, maps]"));
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "towns, R\\&D", "[towns][R&D]"));
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "智慧城市；维稳", "[智慧城市][维稳]"));
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "维稳，治理、数据", "[维稳][治理][数据]"));
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "smart\n   cities", "[smart cities]"));
    CU_ASSERT_TRUE(are(dgg_bib_keywords, "", ""));
}

static void institutions_are_named_by_the_telling_part(void)
{
    CU_ASSERT_TRUE(are(dgg_bib_institutions,
                       "Department of Politics, School of Government, Fudan University, Shanghai, "
                       "China; Dept. of Maps, Institute of Towns, Rome; Ministry of Maps, Oslo",
                       "[Fudan University][Institute of Towns][Ministry of Maps]"));
    CU_ASSERT_TRUE(are(dgg_bib_institutions, "Universidad de Malaga", "[Universidad de Malaga]"));
    CU_ASSERT_TRUE(are(dgg_bib_institutions, "IBM", "[IBM]"));
    CU_ASSERT_TRUE(are(dgg_bib_institutions, "Kleinhauser 7, Rome, Italy", ""));
}

static void people_in_addresses_are_passed_over(void)
{
    CU_ASSERT_TRUE(
        are(dgg_bib_institutions,
            "Yan, SM (Reprint Author), E China Univ Sci \\& Technol, Inst Sci, Shanghai\n"
            "   200237, Peoples R China.\n"
            "   Yan, Su-mei; Sun, Ji-qing, E China Univ Sci \\& Technol, Shanghai.",
            "[E China Univ Sci & Technol]"));
}

static void references_are_lines_or_parted(void)
{
    CU_ASSERT_TRUE(are(dgg_bib_references,
                       "Kilic O, 2005, DESAL, DOI 10.1016/j\\_1.\n   Ma PH, 2009, PROG CHEM.",
                       "[Kilic O, 2005, DESAL, DOI 10.1016/j_1][Ma PH, 2009, PROG CHEM]"));
    CU_ASSERT_TRUE(are(dgg_bib_references,
                       "Smith, J., On maps (2019) Maps, 1; Doe, K., Seas (2018)",
                       "[Smith, J., On maps (2019) Maps, 1][Doe, K., Seas (2018)]"));
}

static dgg_status take_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_texts list = { 0 };
    dgg_status status = dgg_bib_keywords(dgg_text_of("a; b"), &arena, &list, NULL);
    if (status == DGG_OK) {
        status = dgg_bib_references(dgg_text_of("a.\nb."), &arena, &list, NULL);
    }
    if (status == DGG_OK) {
        status = dgg_bib_institutions(dgg_text_of("a univ, b; c"), &arena, &list, NULL);
    }
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/bibtex/lists",
      { "keywords are parted in any way", keywords_are_parted_in_any_way },
      { "institutions are named by the telling part", institutions_are_named_by_the_telling_part },
      { "people in addresses are passed over", people_in_addresses_are_passed_over },
      { "references are lines or parted", references_are_lines_or_parted },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
