#include "corpus/details.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool are_pages(const char *first, const char *last, const char *wanted)
{
    dgg_arena *arena = NULL;
    dgg_text pages = { 0 };
    CU_ASSERT_EQUAL(dgg_details_pages(&arena, dgg_text_of(first), dgg_text_of(last), &pages, NULL),
                    DGG_OK);
    bool are = dgg_text_is(pages, wanted);
    dgg_arena_release(&arena);
    return are;
}

static void pages_are_written_one_way(void)
{
    CU_ASSERT(are_pages("12", "18", "12-18"));
    CU_ASSERT(are_pages(" 12--18 ", "", "12-18"));
    CU_ASSERT(are_pages("12 \u2013 18", "18", "12-18"));
    CU_ASSERT(are_pages("123-8", "", "123-8"));
    CU_ASSERT(are_pages("e0012", "e0012", "e0012"));
    CU_ASSERT(are_pages("1-4, 7", "", "1-4, 7"));
    CU_ASSERT(are_pages("12-", "", "12"));
    CU_ASSERT(are_pages("", "18", ""));
}

static void counts_of_citations_name_their_database(void)
{
    dgg_arena *arena = NULL;
    dgg_texts list = { 0 };
    CU_ASSERT_EQUAL(dgg_details_cited(&arena, "Scopus", dgg_text_of(" :12 (2020)"), &list, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_details_cited(&arena, "Scopus", dgg_text_of("many"), &list, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_details_cited(&arena, "Crossref", dgg_text_of("0"), &list, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(list.count, 2);
    CU_ASSERT(dgg_text_is(list.items[0], "Scopus 12"));
    CU_ASSERT(dgg_text_is(list.items[1], "Crossref 0"));
    dgg_arena_release(&arena);
}

static bool is_number(const char *text, const char *wanted)
{
    char number[DGG_BOOK_NUMBER_ROOM];
    bool is = dgg_details_book_number(dgg_text_of(text), number);
    return wanted == NULL ? !is : is && dgg_text_is(dgg_text_of(number), wanted);
}

static void numbers_of_books_are_their_digits(void)
{
    CU_ASSERT(is_number("978-3-16-148410-0", "9783161484100"));
    CU_ASSERT(is_number("ISBN: 0-19-853453-x (print)", "019853453X"));
    CU_ASSERT(is_number("1588-2861", "15882861"));
    CU_ASSERT(is_number("1588-2861; 0138-9130", "15882861"));
    CU_ASSERT(is_number("9783161484100978316148410097831614841", "9783161484100"));
    CU_ASSERT(is_number("12", NULL));
    CU_ASSERT(is_number("none", NULL));
    dgg_arena *arena = NULL;
    dgg_text number = dgg_text_of("15882861 (ISSN)");
    CU_ASSERT_EQUAL(dgg_details_keep_book_number(&arena, &number, NULL), DGG_OK);
    CU_ASSERT(dgg_text_is(number, "1588-2861"));
    number = dgg_text_of("no number");
    CU_ASSERT_EQUAL(dgg_details_keep_book_number(&arena, &number, NULL), DGG_OK);
    CU_ASSERT(dgg_text_is(number, "no number"));
    dgg_arena_release(&arena);
}

static dgg_status make_all(dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_texts list = { 0 };
    dgg_text pages = { 0 }, number = dgg_text_of("15882861");
    DGG_TRY(dgg_details_pages(&arena, dgg_text_of("1"), dgg_text_of("2"), &pages, error));
    DGG_TRY(dgg_details_cited(&arena, "Scopus", dgg_text_of("12"), &list, error));
    DGG_TRY(dgg_details_keep_book_number(&arena, &number, error));
done:
    dgg_arena_release(&arena);
    return status;
}

static void refused_memory_is_an_error(void)
{
    BRUTAL(make_all(NULL));
}

static void a_number_is_the_first_digits(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_details_number(dgg_text_of("Vol. 012(3)")), "12"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_details_number(dgg_text_of("S1485-7")), "1485"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_details_number(dgg_text_of("0")), "0"));
    CU_ASSERT_EQUAL(dgg_details_number(dgg_text_of("XII")).length, 0);
    CU_ASSERT_EQUAL(dgg_details_number(dgg_text_of("")).length, 0);
}

SUITE("corpus/details", { "a number is the first digits", a_number_is_the_first_digits },
      { "pages are written one way", pages_are_written_one_way },
      { "counts of citations name their database", counts_of_citations_name_their_database },
      { "numbers of books are their digits", numbers_of_books_are_their_digits },
      { "refused memory is an error", refused_memory_is_an_error })
