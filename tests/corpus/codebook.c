#include "corpus/codebook.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define FORMAT "\"format\": \"dggraph-codebook/1\""

static const char good[] =
    "{ " FORMAT ", // a remark\n"
    "  \"name\": \"Mine\", \"version\": \"3\", \"languages\": [\"en\"],\n"
    "  \"notes\": [\"for people\"],\n"
    "  \"themes\": [ { \"id\": \"maps\", \"label\": \"Maps\", \"color\": \"#1f77b4\",\n"
    "    \"include\": [\"map\", { \"p\": \"atlas\", \"w\": 0.25 }],\n"
    "    \"include_zh\": [\"地图\"], \"exclude\": [\"road map\"] },\n"
    "  { \"id\": \"old-maps\", \"parent\": \"maps\", \"is_search_term\": true, }, ] }";

static void a_codebook_is_read_whole(void)
{
    dgg_codebook book = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_codebook_read_text(&book, dgg_text_of(good), NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(book.name, "Mine") && dgg_text_is(book.version, "3"));
    CU_ASSERT_EQUAL_FATAL(book.theme_count, 2);
    dgg_codebook_theme maps = book.themes[0], old = book.themes[1];
    CU_ASSERT_TRUE(dgg_text_is(maps.theme.label, "Maps"));
    CU_ASSERT_TRUE(dgg_text_is(maps.theme.color, "#1f77b4"));
    CU_ASSERT_EQUAL_FATAL(maps.include_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(maps.include[0].text, "map") && maps.include[0].weight < 0);
    CU_ASSERT_EQUAL(maps.include[1].weight, 0.25);
    CU_ASSERT_EQUAL(maps.include[1].line, 5);
    CU_ASSERT_EQUAL(maps.include[1].column, 31);
    CU_ASSERT_TRUE(dgg_text_is(maps.include[2].text, "地图"));
    CU_ASSERT_EQUAL(maps.exclude_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(old.theme.label, "old-maps"));
    CU_ASSERT_TRUE(dgg_text_is(old.theme.parent, "maps") && old.theme.is_search_term);
    dgg_codebook_destroy(&book);
    dgg_codebook_destroy(&book);
}

static void what_is_left_out_counts_as_in_the_one_built_in(void)
{
    dgg_codebook book = { 0 };
    dgg_codebook_read_text(&book, dgg_text_of(good), NULL);
    CU_ASSERT_EQUAL(book.scoring.field[DGG_TITLE], 3);
    CU_ASSERT_EQUAL(book.scoring.field[DGG_KEYWORDS], 2);
    CU_ASSERT_EQUAL(book.scoring.field[DGG_ABSTRACT], 1);
    CU_ASSERT_EQUAL(book.scoring.kind[DGG_PHRASE], 1);
    CU_ASSERT_EQUAL(book.scoring.kind[DGG_NEAR], 0.75);
    CU_ASSERT_EQUAL(book.scoring.kind[DGG_WORD], 0.5);
    CU_ASSERT_EQUAL(book.scoring.repeat, 0.5);
    CU_ASSERT_EQUAL(book.scoring.link_at, 0); /* but for this: any hit makes a link */
    CU_ASSERT_EQUAL(book.scoring.primary_at, 1.5);
    dgg_codebook_destroy(&book);
}

static void its_own_scoring_goes_first(void)
{
    dgg_codebook book = { 0 };
    const char text[] =
        "{ " FORMAT ", \"scoring\": { \"fields\": { \"title\": 5 }, \"repeat\": 0, "
        "\"kinds\": { \"near\": 0.25 }, \"link_at\": 2, \"primary_at\": 4, \"rules\": [] }, "
        "\"themes\": [{ \"id\": \"x\" }] }";
    CU_ASSERT_EQUAL(dgg_codebook_read_text(&book, dgg_text_of(text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(book.scoring.field[DGG_TITLE], 5);
    CU_ASSERT_EQUAL(book.scoring.field[DGG_KEYWORDS], 2);
    CU_ASSERT_EQUAL(book.scoring.kind[DGG_NEAR], 0.25);
    CU_ASSERT_EQUAL(book.scoring.kind[DGG_WORD], 0.5);
    CU_ASSERT_EQUAL(book.scoring.repeat, 0);
    CU_ASSERT_EQUAL(book.scoring.link_at, 2);
    CU_ASSERT_EQUAL(book.scoring.primary_at, 4);
    dgg_codebook_destroy(&book);
}

static void the_one_built_in_is_sound(void)
{
    dgg_codebook book = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_codebook_read(&book, NULL, &error), DGG_OK);
    CU_ASSERT_EQUAL(book.theme_count, 68);
    CU_ASSERT_EQUAL(book.scoring.link_at, 0.75);
    CU_ASSERT_TRUE(dgg_text_is(book.version, "0.4.1"));
    for (size_t i = 0; i < book.theme_count; i++) {
        CU_ASSERT(book.themes[i].include_count > 5);
        CU_ASSERT(book.themes[i].theme.label_zh.length > 0);
        CU_ASSERT(book.themes[i].theme.definition.length > 0);
    }
    dgg_codebook_destroy(&book);
}

/* What is told of a codebook, as "line:column message". */
static bool is_refused(const char *text, const char *expected)
{
    dgg_codebook book = { 0 };
    dgg_error error = { 0 };
    char told[400];
    dgg_status status = dgg_codebook_read_text(&book, dgg_text_of(text), &error);
    snprintf(told, sizeof told, "%ld:%ld %s", error.line, error.column, error.message);
    dgg_codebook_destroy(&book);
    bool is_told = status == DGG_BAD_INPUT && strncmp(told, expected, strlen(expected)) == 0;
    if (!is_told) {
        printf("\n    %s\n", told);
    }
    return is_told;
}

static void mistakes_of_the_file_are_told_with_their_place(void)
{
    CU_ASSERT_TRUE(is_refused("[]", "1:1 the file must be an object, not a list"));
    CU_ASSERT_TRUE(is_refused("{}", "1:1 no format; it must be \"dggraph-codebook/1\""));
    CU_ASSERT_TRUE(is_refused("{ \"format\": \"dggraph-gazetteer/1\" }",
                              "1:13 format must be \"dggraph-codebook/1\""));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT " }", "1:1 no themes"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"themes\": [] }", "1:45 no themes"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"themse\": [] }",
                              "1:35 unknown key 'themse' (did you mean 'themes'?)"));
    CU_ASSERT_TRUE(
        is_refused("{ " FORMAT ", \"themes\": {} }", "1:45 themes must be a list, not an object"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"scoring\": { \"repeat\": -1 } }",
                              "1:58 repeat must not be below zero"));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"scoring\": { \"link_at\": -1 } }",
                              "1:59 link_at must not be below zero"));
    CU_ASSERT_TRUE(
        is_refused("{ " FORMAT ", \"scoring\": { \"fields\": { \"titel\": 1 } } }", "1:60 "));
    CU_ASSERT_TRUE(is_refused("{ " FORMAT ", \"scoring\": { \"kinds\": { \"word\": \"1\" } } }",
                              "1:67 word must be a number, not a text"));
}

static void a_file_that_is_not_there_is_told_by_its_name(void)
{
    dgg_codebook book = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_codebook_read(&book, "no/such/file.json", &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such/file.json");
    dgg_codebook_destroy(&book);
}

static void a_file_is_read_by_its_path(void)
{
    dgg_codebook book = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_codebook_read(&book, DGG_SOURCE "/corpus/words/codebook.json", &error),
                    DGG_OK);
    CU_ASSERT_EQUAL(book.theme_count, 68);
    dgg_codebook_destroy(&book);
    CU_ASSERT_EQUAL(dgg_codebook_read(&book, DGG_SOURCE "/corpus/words/gazetteer.json", &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, DGG_SOURCE "/corpus/words/gazetteer.json");
    CU_ASSERT_EQUAL(error.line, 2);
    dgg_codebook_destroy(&book);
}

static dgg_status read_and_forget(void)
{
    dgg_codebook book = { 0 };
    dgg_status status = dgg_codebook_read_text(&book, dgg_text_of(good), NULL);
    dgg_codebook_destroy(&book);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/codebook", { "a codebook is read whole", a_codebook_is_read_whole },
      { "what is left out counts as in the one built in",
        what_is_left_out_counts_as_in_the_one_built_in },
      { "its own scoring goes first", its_own_scoring_goes_first },
      { "the one built in is sound", the_one_built_in_is_sound },
      { "mistakes of the file are told with their place",
        mistakes_of_the_file_are_told_with_their_place },
      { "a file that is not there is told by its name",
        a_file_that_is_not_there_is_told_by_its_name },
      { "a file is read by its path", a_file_is_read_by_its_path },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
