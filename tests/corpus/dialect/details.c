#include "corpus/dialect.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char *const names[][2] = {
    { "volume", NULL }, { "issue", NULL },    { "first", NULL },
    { "last", NULL },   { "number", NULL },   { "isbn", NULL },
    { "pmid", NULL },   { "openalex", NULL }, { "cited", NULL }
};
static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_VOLUME] = names[0],
               [DGG_ROLE_ISSUE] = names[1],
               [DGG_ROLE_PAGES] = names[2],
               [DGG_ROLE_LAST_PAGE] = names[3],
               [DGG_ROLE_ISSN] = names[4],
               [DGG_ROLE_ISBN] = names[5],
               [DGG_ROLE_PMID] = names[6],
               [DGG_ROLE_OPENALEX] = names[7],
               [DGG_ROLE_TIMES_CITED] = names[8] },
    .database = "Maps",
};

static dgg_status make(dgg_record *record, const char *number)
{
    dgg_status status = DGG_OK;
    dgg_slip slip = { 0 };
    const char *const values[] = {
        "12", "3", "45", "67", number, "", "PMID: 31452104", "https://openalex.org/W27", "5"
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        DGG_TRY(dgg_slip_add(&slip, TEXT(names[i][0]), TEXT(values[i]), 1, NULL));
    }
    DGG_TRY(dgg_record_take_details(record, &slip, &dialect, NULL));
    if (dgg_allocations_left >= 0) {
        goto done; /* to look takes memory */
    }
    /* What is borrowed from the slip is looked at while it is there. */
    CU_ASSERT_TRUE(text_is(record->paper.volume, "12"));
    CU_ASSERT_TRUE(text_is(record->paper.issue, "3"));
    CU_ASSERT_TRUE(text_is(record->paper.pages, "45-67"));
    CU_ASSERT_TRUE(text_is(record->paper.pmid, "31452104"));
    CU_ASSERT_TRUE(text_is(record->paper.openalex, "W27"));
    CU_ASSERT_TRUE(list_is(record->paper.times_cited, "[Maps 5]"));
    bool is_issn = dgg_text_is(TEXT(number), "1588-2861");
    CU_ASSERT_TRUE(text_is(record->paper.issn, is_issn ? number : ""));
    CU_ASSERT_TRUE(text_is(record->paper.isbn, is_issn ? "" : number));
done:
    dgg_slip_destroy(&slip);
    return status;
}

static dgg_status make_and_forget(const char *number)
{
    dgg_record record = { 0 };
    dgg_status status = make(&record, number);
    dgg_record_destroy(&record);
    return status;
}

static void the_small_print_is_kept(void)
{
    CU_ASSERT_EQUAL(make_and_forget("1588-2861"), DGG_OK);
}

static void a_book_number_goes_where_it_belongs(void)
{
    CU_ASSERT_EQUAL(make_and_forget("978-1-7281-6828-9"), DGG_OK);
}

static const dgg_dialect of_any_table = { .names = { [DGG_ROLE_TIMES_CITED] =
                                                         DGG_NAMES("times cited") } };

static dgg_status count(dgg_record *record, const char *cell)
{
    dgg_status status = DGG_OK;
    dgg_slip slip = { 0 };
    dgg_slip_clear(&slip, 1);
    DGG_TRY(dgg_slip_add(&slip, TEXT("Times cited"), dgg_text_of(cell), 1, NULL));
    DGG_TRY(dgg_record_take_details(record, &slip, &of_any_table, NULL));
done:
    dgg_slip_destroy(&slip);
    return status;
}

static bool is_counted(const char *cell, const char *wanted)
{
    dgg_record record = { 0 };
    CU_ASSERT_EQUAL(count(&record, cell), DGG_OK);
    bool is = list_is(record.paper.times_cited, wanted);
    dgg_record_destroy(&record);
    return is;
}

static void counts_keep_their_databases(void)
{
    CU_ASSERT_TRUE(is_counted("Scopus 12; Web of Science 7", "[Scopus 12][Web of Science 7]"));
    CU_ASSERT_TRUE(is_counted("12", "[Table 12]"));
    CU_ASSERT_TRUE(is_counted("n/a; ;", ""));
}

static dgg_status count_and_forget(void)
{
    dgg_record record = { 0 };
    dgg_status status = count(&record, "Scopus 12; 7");
    dgg_record_destroy(&record);
    return status;
}

static void a_source_is_taken_apart(void)
{
    static const struct {
        const char *source, *venue, *volume, *issue, *pages;
    } cases[] = {
        { "Journal of Maps, v12 n3 p45-67 Mar 2019", "Journal of Maps", "12", "3", "45-67" },
        { "Maps, Plans, v7 2004", "Maps, Plans", "7", "", "" },
        { "Maps, v12 n3 p45", "Maps, v12 n3 p45", "", "", "" },
        { "Maps, vans and 2019", "Maps, vans and 2019", "", "", "" },
        { ", v1 2019", ", v1 2019", "", "", "" },
        { "Journal of Maps", "Journal of Maps", "", "", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dgg_record record = { .paper = { .venue = dgg_text_of(cases[i].source) } };
        dgg_slip slip = { 0 };
        CU_ASSERT_EQUAL(dgg_record_take_details(&record, &slip, &dialect, NULL), DGG_OK);
        CU_ASSERT_TRUE(dgg_text_is(record.paper.venue, cases[i].venue));
        CU_ASSERT_TRUE(dgg_text_is(record.paper.volume, cases[i].volume));
        CU_ASSERT_TRUE(dgg_text_is(record.paper.issue, cases[i].issue));
        CU_ASSERT_TRUE(dgg_text_is(record.paper.pages, cases[i].pages));
        dgg_record_destroy(&record);
        dgg_slip_destroy(&slip);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget("1588-2861"));
    BRUTAL(count_and_forget());
}

SUITE("corpus/dialect/details", { "the small print is kept", the_small_print_is_kept },
      { "a book number goes where it belongs", a_book_number_goes_where_it_belongs },
      { "counts keep their databases", counts_keep_their_databases },
      { "a source is taken apart", a_source_is_taken_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
