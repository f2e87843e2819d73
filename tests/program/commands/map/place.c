#include "program/commands/map/mapped.h"
#include "tests/support/program.h"

static void goes_to(const char *input, const char *output, const char *wanted)
{
    char room[DGG_PLACE_ROOM];
    const char *words[] = { input };
    const dgg_options options = { .words = words, .word_count = 1, .output = output };
    CU_ASSERT_EQUAL(dgg_mapped_place(&options, room, NULL), DGG_OK);
    if (strcmp(room, wanted) != 0) {
        printf("\n    %s, not %s\n", room, wanted);
    }
    CU_ASSERT_STRING_EQUAL(room, wanted);
}

static void is_named_after_the_only_input(void)
{
    goes_to("library.bib", NULL, "library-map");
    goes_to("papers/library.bib", NULL, "library-map");
    goes_to("library", NULL, "library-map");
    goes_to("my.library.ris", NULL, "my.library-map");
    goes_to("library.bib.gz", NULL, "library-map");
    goes_to("library.bib.zst", NULL, "library-map");
    goes_to("文献.txt", NULL, "文献-map");
}

static void is_where_the_user_says(void)
{
    goes_to("library.bib", "out/here", "out/here");
}

static void of_a_review_it_is_in_its_folder(void)
{
    (void)shell("mkdir -p review plain && touch review/review.json");
    goes_to("review", NULL, "review/map");
    goes_to("review/", NULL, "review/map");
    goes_to("review", "elsewhere", "elsewhere");
    goes_to("plain", NULL, "plain-map"); /* no review: it is refused as an input */
}

static void of_several_inputs_it_has_our_name(void)
{
    char room[DGG_PLACE_ROOM];
    const char *words[] = { "a.bib", "b.bib" };
    dgg_options options = { .words = words, .word_count = 2 };
    CU_ASSERT_EQUAL(dgg_mapped_place(&options, room, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(room, "dggraph-map");
    options.word_count = 0;
    CU_ASSERT_EQUAL(dgg_mapped_place(&options, room, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(room, "dggraph-map");
    goes_to("-", NULL, "dggraph-map");
    goes_to(".bib", NULL, "dggraph-map");
}

static void names_of_any_kind_give_one_that_can_be_typed(void)
{
    goes_to("--x", NULL, "x-map");
    goes_to("--", NULL, "dggraph-map");
    goes_to("<script>.bib", NULL, "<script>-map");
    goes_to("two\nlines\x1b[2J.bib", NULL, "two-lines-[2J-map");
}

static void long_names_are_cut_between_characters(void)
{
    char name[400] = "", wanted[400] = "";
    for (size_t i = 0; i < 100; i++) {
        snprintf(name + 3 * i, sizeof name - 3 * i, "文");
    }
    snprintf(wanted, sizeof wanted, "%.198s-map", name);
    goes_to(name, NULL, wanted);
}

static void a_path_beyond_measure_is_refused(void)
{
    static char output[2 * DGG_PLACE_ROOM], room[DGG_PLACE_ROOM];
    memset(output, 'x', sizeof output - 1);
    const dgg_options options = { .output = output };
    CU_ASSERT_EQUAL(dgg_mapped_place(&options, room, NULL), DGG_CANNOT_CREATE);
}

SUITE("program/commands/map/place",
      { "is named after the only input", is_named_after_the_only_input },
      { "is where the user says", is_where_the_user_says },
      { "of a review it is in its folder", of_a_review_it_is_in_its_folder },
      { "of several inputs it has our name", of_several_inputs_it_has_our_name },
      { "names of any kind give one that can be typed",
        names_of_any_kind_give_one_that_can_be_typed },
      { "long names are cut between characters", long_names_are_cut_between_characters },
      { "a path beyond measure is refused", a_path_beyond_measure_is_refused })
