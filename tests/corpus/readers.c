#include "corpus/readers.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char two_records[] = "On maps\nJournal of Maps, 1998\nMaps show what is where.\n"
                                  "On towns\nTowns, 1999\nTowns are where people are.\n";

static dgg_status read(dgg_corpus *corpus, const char *text, const char *name, dgg_error *error)
{
    return dgg_corpus_read_text(corpus, dgg_text_of(text), name, NULL, error);
}

static void a_source_is_named_without_folders(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, two_records, "/home/jane/list.txt", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "list.txt"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "pasted"));
    CU_ASSERT_EQUAL(corpus.sources[0].record_count, 2);
    CU_ASSERT_EQUAL(corpus.sources[0].digest.length, DGG_DIGEST_LENGTH);
    CU_ASSERT_FALSE(corpus.sources[0].is_saved);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].file, "list.txt"));
    dgg_corpus_destroy(&corpus);
}

static void fails(const char *text, size_t length, const char *wanted)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, (dgg_text){ text, length }, "list", NULL, &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, wanted));
    CU_ASSERT_STRING_EQUAL(error.file, "list");
    CU_ASSERT_EQUAL(corpus.source_count, 0);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void an_input_that_holds_nothing_is_refused(void)
{
    fails("", 0, "is empty");
    fails("\xef\xbb\xbf", 3, "is empty");
    fails(" \n\n", 3, "holds no record");
    fails("12\n13\n", 6, "a number alone");
    fails("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", 15, "a PDF");
    fails("<?xml version=\"1.0\"?><list/>", 28, "looks like XML");
    fails("{ \"title\": \"On maps\" }", 22, "looks like JSON");
    fails("Authors,Year,Source\nDoe,2019,x\n", 31, "--columns title=NAME");
}

static void data_is_a_list_if_one_says_so(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("TY  - JOUR"), "a", NULL, NULL),
                    DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("TY  - JOUR"), "a", "pasted", NULL),
                    DGG_OK);
    dgg_corpus_destroy(&corpus);
}

static void an_unknown_format_is_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("On maps"), "list", "pastd", &error),
                    DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "did you mean 'pasted'"));
    dgg_corpus_destroy(&corpus);
}

static void a_file_that_is_not_there_is_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read(&corpus, "no/such/file.txt", NULL, &error), DGG_NO_INPUT);
    CU_ASSERT_STRING_EQUAL(error.file, "no/such/file.txt");
    CU_ASSERT_EQUAL(dgg_corpus_read(&corpus, DGG_SOURCE, NULL, NULL), DGG_NO_INPUT);
    CU_ASSERT_EQUAL(corpus.source_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_failed_reading_takes_nothing_from_the_others(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, two_records, "a", NULL), DGG_OK);
    CU_ASSERT_EQUAL(read(&corpus, "12\n13\n", "b", NULL), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.source_count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_network_stands_alone(void)
{
    dgg_corpus corpus = { .is_settled = true };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, two_records, "a", &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "stands alone"));
    dgg_corpus_destroy(&corpus);
}

/* Seventeen million letters, then a good record. */
static void a_line_without_end_is_left_out(void)
{
    enum { LENGTH = (17 << 20) };
    dgg_corpus corpus = { 0 };
    char *bytes = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_grow(&bytes, LENGTH, 1, NULL), DGG_OK);
    memset(bytes, 'x', LENGTH);
    const dgg_text record = dgg_text_of("\nOn maps\n");
    memcpy(bytes + LENGTH - record.length, record.start, record.length);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, (dgg_text){ bytes, LENGTH }, "list", NULL, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].reason, "line is longer than 16 MiB"));
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_SKIPPED);
    dgg_release(bytes);
    dgg_corpus_destroy(&corpus);
}

static void bytes_that_are_no_text_are_told(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, "Où? Là, à Évry\n\nCaf\xe9s of Paris\n", "list", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].title, "Cafés of Paris"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 3);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_DOUBTFUL);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read(&corpus, two_records, "a", NULL);
    if (status == DGG_OK) {
        status = read(&corpus, "Caf\xe9s\n\nmaps\n12\n", "b", NULL);
    }
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

static void what_has_no_reader_names_the_option(void)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_text text = dgg_text_of("creator \"someone\"\n");
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, text, "list", NULL, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "--from pasted"));
    dgg_corpus_destroy(&corpus);
}

static void one_keyword_a_paper_is_doubted(void)
{
    static const char *const texts[] = {
        "Title,Year,Keywords\na,1,x+y\nb,1,x\nc,1,y\nd,1,z+x\ne,1,x\n",
        "Title,Year,Keywords\na,1,x;y\nb,1,x\nc,1,y\nd,1,z;x\ne,1,x\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL(read(&corpus, texts[i], "list.csv", NULL), DGG_OK);
        const dgg_warning *last = &corpus.warnings[corpus.warning_count - 1];
        CU_ASSERT_TRUE(corpus.warning_count > 0);
        CU_ASSERT_EQUAL(dgg_text_starts(last->reason, "5 papers have 5 keywords"), i == 0);
        dgg_corpus_destroy(&corpus);
    }
}

/* It tells what was doubted when its records were read. */
static void a_saved_corpus_is_not_doubted_again(void)
{
    static const char text[] =
        "{ \"format\": \"dggraph-corpus/1\", \"sources\": [{ \"name\": \"a.csv\" }], \"papers\": ["
        "{ \"title\": \"a\", \"keywords\": [\"v\"] }, { \"title\": \"b\", \"keywords\": [\"w\"] },"
        "{ \"title\": \"c\", \"keywords\": [\"X\"] }, { \"title\": \"d\", \"keywords\": [\"y\"] },"
        "{ \"title\": \"e\", \"keywords\": [\"z\"] } ] }";
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, text, "saved.json", NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 5);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_guessed_encoding_is_told(void)
{
    static const char text[] = "%T M\xFCnchen\n%A Doe, K\n";
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, text, "list.enw", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "München"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_DOUBTFUL);
    dgg_corpus_destroy(&corpus);
    corpus = (dgg_corpus){ .encoding = "latin1" };
    CU_ASSERT_EQUAL(read(&corpus, text, "list.enw", NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/readers", { "a source is named without folders", a_source_is_named_without_folders },
      { "an input that holds nothing is refused", an_input_that_holds_nothing_is_refused },
      { "data is a list if one says so", data_is_a_list_if_one_says_so },
      { "an unknown format is told", an_unknown_format_is_told },
      { "a file that is not there is told", a_file_that_is_not_there_is_told },
      { "a failed reading takes nothing from the others",
        a_failed_reading_takes_nothing_from_the_others },
      { "a network stands alone", a_network_stands_alone },
      { "a line without end is left out", a_line_without_end_is_left_out },
      { "bytes that are no text are told", bytes_that_are_no_text_are_told },
      { "one keyword a paper is doubted", one_keyword_a_paper_is_doubted },
      { "a saved corpus is not doubted again", a_saved_corpus_is_not_doubted_again },
      { "a guessed encoding is told", a_guessed_encoding_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "what has no reader names the option", what_has_no_reader_names_the_option })
