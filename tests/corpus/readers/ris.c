#include <stdio.h>

#include "base/buffer.h"
#include "base/json.h"
#include "corpus/readers.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#define SHARED DGG_SHARED "/data/"

static dgg_corpus read(const char *text)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list.ris", NULL, NULL), DGG_OK);
    return corpus;
}

static void fields_become_a_record(void)
{
    dgg_corpus corpus = read("\xef\xbb\xbf"
                             "1.\r\nTY  - JOUR\r\nAU  - Smith,Jane\r\nA1  - FAO\r\n"
                             "TI  - On <i>maps</i>\r\n      of towns\r\nT2  - Journal of Maps\r\n"
                             "JA  - J. Maps\r\nPY  - 2019/05//\r\nKW  - a; b\r\nKW  - c\r\nd\r\n"
                             "AB  - Maps &amp; towns.\r\nMore.\r\nAB  - Last.\r\n"
                             "DO  - https://doi.org/10.1080/A\r\n"
                             "UR  - http://x.org;http://y.org\r\nLA  - en\r\nID  - smith2019\r\n"
                             "AD  - School of Maps, Univ Oslo, Norway; FAO\r\n"
                             "CR  - Doe, K., 2018\r\nN1  - References: A (2017) ; \r\nB (2016)\r\n"
                             "N1  - Cited By :1\r\nSP  -\r\nER  - \r\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_EQUAL(paper->kind, DGG_PAPER);
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "On maps of towns"));
    CU_ASSERT_TRUE(dgg_text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->abstract, "Maps & towns. More. Last."));
    CU_ASSERT_TRUE(dgg_text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(dgg_text_is(paper->url, "http://x.org"));
    CU_ASSERT_TRUE(dgg_text_is(paper->language, "en"));
    CU_ASSERT_TRUE(dgg_text_is(paper->key, "smith2019"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->line, 2);
    CU_ASSERT_EQUAL_FATAL(paper->authors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(paper->authors.items[0], "Smith, Jane"));
    CU_ASSERT_EQUAL(paper->keywords.count, 4);
    CU_ASSERT_EQUAL_FATAL(paper->institutions.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(paper->institutions.items[0], "Univ Oslo"));
    CU_ASSERT_EQUAL(paper->addresses.count, 2);
    CU_ASSERT_EQUAL_FATAL(paper->references.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(paper->references.items[1], "A (2017)"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "ris"));
    dgg_corpus_destroy(&corpus);
}

static void kinds_and_venues_follow_the_type(void)
{
    dgg_corpus corpus = read("TY  - RPRT\nT1  - A\nPB  - FAO\nER  -\n"
                             "TY  - THES\nT1  - B\nPB  - Oslo\nER  -\n"
                             "TY  - CHAP\nT1  - C\nBT  - On towns\nY1  - 1998\nER  -\n"
                             "TY  - BOOK\nBT  - D\nT2  - A series\nA2  - Doe, K\nER  -\n"
                             "TY  - CONF\nTI  - E\nC3  - Proc. of Maps\nDA  - 12 May 2001\n"
                             "UR  - http://dx.doi.org/10.1080/e\nER  -\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 5);
    CU_ASSERT_EQUAL(corpus.papers[0].kind, DGG_DOCUMENT);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].venue, "FAO"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].venue, "Oslo"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].venue, "On towns"));
    CU_ASSERT_EQUAL(corpus.papers[2].year, 1998);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[3].title, "D"));
    CU_ASSERT_EQUAL(corpus.papers[3].venue.length, 0);
    CU_ASSERT_EQUAL(corpus.papers[3].authors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[4].venue, "Proc. of Maps"));
    CU_ASSERT_EQUAL(corpus.papers[4].year, 2001);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[4].doi, "10.1080/e"));
    dgg_corpus_destroy(&corpus);
}

static void what_is_lost_is_told_with_its_line(void)
{
    dgg_corpus corpus = read("Record #1 of 2\nProvider: x\n\n1.\n" /* 1: stray, told last */
                             "TY  - JOUR\nTI  - A\n\n"             /* 5: no end */
                             "TY - JOUR\nTI - B\nJP  - x\nJP  - y\nPY  - in press\nER -\n"
                             "TY  - JOUR\nSP  - 1\nER  - \n" /* 14: says nothing */
                             "TI  - C\nER  - \n"             /* 17: no type */
                             "ZZ  - x\n"
                             "TY  - JOUR\nTI  - D\n"); /* 20: no end */
    static const long lines[] = { 5, 10, 12, 14, 17, 19, 20, 1 };
    CU_ASSERT_EQUAL(corpus.paper_count, 4);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, lines[i]);
    }
    dgg_corpus_destroy(&corpus);
}

/* 16 MiB in lines of 1 MiB, none of which is too long itself. */
static void a_record_without_end_does_not_fill_the_memory(void)
{
    enum { LINE = 1 << 20, LINES = 20 };
    dgg_buffer text = { 0 };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_buffer_add(&text, TEXT("TY  - JOUR\nTI  - A\nN1  - x\n"), NULL), DGG_OK);
    for (int line = 0; line < LINES; line++) {
        CU_ASSERT_EQUAL_FATAL(dgg_buffer_reserve(&text, LINE, NULL), DGG_OK);
        for (int i = 0; i < LINE; i++) {
            text.bytes[text.length++] = 'x';
        }
        CU_ASSERT_EQUAL(dgg_buffer_add(&text, TEXT("\n"), NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_buffer_add(&text, TEXT("ER  -\nTY  - JOUR\nTI  - B\nER  -\n"), NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_buffer_text(&text), "a", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 20);
    dgg_corpus_destroy(&corpus);
    dgg_buffer_destroy(&text);
}

static void other_texts_are_not_taken_for_ris(void)
{
    static const char *const texts[] = { "FN Clarivate\nPT J\nTI On maps", "TY is short for\n",
                                         "PMID- 1\nTI  - On maps\n", "%0 Journal", "" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_reader_ris.recognises(TEXT(texts[i])), DGG_NOT_MINE);
    }
    CU_ASSERT_TRUE(dgg_reader_ris.recognises(TEXT("1.\n\n TY - JOUR\n")) > DGG_PERHAPS);
}

typedef struct counted {
    const char *file;
    size_t records, warnings;
} counted;

/* Counted in the files by other means; the dates of the last two are the names of their fields. */
static void real_files_hold_what_they_should(void)
{
    static const counted files[] = {
        { SHARED "ris/example_basic.ris", 1, 0 },
        { SHARED "ris/example_bom.ris", 1, 0 },
        { SHARED "ris/example_custom_list_tags.ris", 1, 0 },
        { SHARED "ris/example_empty_tag.ris", 1, 0 },
        { SHARED "ris/example_extraneous_data.ris", 2, 1 },
        { SHARED "ris/example_full.ris", 2, 0 },
        { SHARED "ris/example_full_without_whitespace.ris", 2, 0 },
        { SHARED "ris/example_multi_unknown_tags.ris", 1, 2 },
        { SHARED "ris/example_multiline.ris", 3, 0 },
        { SHARED "ris/example_single_unknown_tag.ris", 1, 1 },
        { SHARED "ris/example_starting_newlines.ris", 1, 0 },
        { SHARED "ris/example_urls.ris", 4, 0 },
        { SHARED "ris/example_utf_chars.ris", 1, 0 },
        { SHARED "ris/litstudy_example.ris", 25, 0 },
        { SHARED "wos/tobler/savedrecs.ris", 81, 0 },
        { SHARED "same_eight_papers/scopus.ris", 8, 0 },
        { SHARED "zotero_cases/RIS/002.in", 48, 48 },
        { SHARED "zotero_cases/RIS/004.in", 39, 39 },
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        dgg_corpus corpus = { 0 };
        dgg_status status = dgg_corpus_read(&corpus, files[i].file, NULL, NULL);
        if (status == DGG_NO_INPUT) {
            printf("skipped: no %s\n", files[i].file);
            continue;
        }
        CU_ASSERT_EQUAL(status, DGG_OK);
        CU_ASSERT_EQUAL(corpus.paper_count, files[i].records);
        CU_ASSERT_EQUAL(corpus.warning_count, files[i].warnings);
        CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "ris"));
        dgg_corpus_destroy(&corpus);
    }
}

static bool are_equal(dgg_texts left, dgg_texts right)
{
    bool are = left.count == right.count;
    for (size_t i = 0; are && i < left.count; i++) {
        are = dgg_text_equal(left.items[i], right.items[i]);
    }
    return are;
}

static void the_same_papers_in_bibtex_say_the_same(void)
{
    dgg_corpus ris = { 0 }, bibtex = { 0 };
    if (dgg_corpus_read(&ris, SHARED "same_eight_papers/scopus.ris", NULL, NULL) == DGG_NO_INPUT ||
        dgg_corpus_read(&bibtex, SHARED "same_eight_papers/scopus.bib", NULL, NULL) != DGG_OK) {
        printf("skipped: no same_eight_papers\n");
        dgg_corpus_destroy(&ris);
        return;
    }
    CU_ASSERT_EQUAL_FATAL(ris.paper_count, bibtex.paper_count);
    for (size_t i = 0; i < ris.paper_count; i++) {
        const dgg_paper *one = &ris.papers[i], *other = &bibtex.papers[i];
        CU_ASSERT_TRUE(dgg_text_equal(one->title, other->title));
        CU_ASSERT_TRUE(dgg_text_equal(one->abstract, other->abstract));
        CU_ASSERT_TRUE(dgg_text_equal(one->venue, other->venue));
        CU_ASSERT_TRUE(dgg_text_equal(one->doi, other->doi));
        CU_ASSERT_TRUE(dgg_text_equal(one->language, other->language));
        CU_ASSERT_EQUAL(one->year, other->year);
        CU_ASSERT_TRUE(are_equal(one->authors, other->authors));
        CU_ASSERT_TRUE(are_equal(one->institutions, other->institutions));
        CU_ASSERT_EQUAL(one->references.count, other->references.count);
    }
    dgg_corpus_destroy(&ris);
    dgg_corpus_destroy(&bibtex);
}

static dgg_text member(const dgg_json_value *item, const char *key)
{
    const dgg_json_value *value = dgg_json_get(item, key);
    return value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
}

static void is_as_expected(const dgg_paper *paper, const dgg_json_value *item)
{
    dgg_text title = member(item, "title"), doi = member(item, "DOI");
    const dgg_json_value *creator = dgg_json_first(dgg_json_get(item, "creators"));
    CU_ASSERT_TRUE(title.length == 0 || dgg_text_equal(paper->title, title));
    CU_ASSERT_TRUE(doi.length == 0 || paper->doi.length == doi.length);
    CU_ASSERT_EQUAL(paper->keywords.count, dgg_json_count(dgg_json_get(item, "tags")));
    for (size_t i = 0; creator != NULL; creator = dgg_json_next(creator)) {
        dgg_text family = member(creator, "lastName");
        CU_ASSERT_FATAL(i < paper->authors.count);
        dgg_text name = paper->authors.items[i++];
        CU_ASSERT_TRUE(dgg_text_equal(dgg_text_slice(name, 0, family.length), family));
    }
    CU_ASSERT_EQUAL(paper->year, dgg_text_number(member(item, "date")));
}

static void check_case(const char *name)
{
    char input[512], expected[512];
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    snprintf(input, sizeof input, SHARED "zotero_cases/RIS/%s.in", name);
    snprintf(expected, sizeof expected, SHARED "zotero_cases/RIS/%s.expected.json", name);
    if (dgg_stream_open(&stream, expected, NULL) == DGG_OK) {
        CU_ASSERT_EQUAL(dgg_corpus_read(&corpus, input, NULL, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_stream_rest(stream, &text, NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, text, NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(corpus.paper_count, dgg_json_count(dgg_json_root(json)));
        const dgg_json_value *item = dgg_json_first(dgg_json_root(json));
        for (size_t i = 0; item != NULL; item = dgg_json_next(item)) {
            is_as_expected(&corpus.papers[i++], item);
        }
    } else {
        printf("skipped: no %s\n", expected);
    }
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
}

/* The other cases hold the names of the fields instead of what they say. */
static void items_of_zotero_are_read_as_zotero_does(void)
{
    check_case("000");
    check_case("006");
    check_case("008");
    check_case("010");
}

static dgg_status read_and_forget(void)
{
    static const char text[] = "x\nTI  - A\nAU  - Doe, J\nKW  - a; b\nAD  - Univ X\nCR  - r\n"
                               "N1  - References: s; t\nAB  - c\nd\nPY  - x\n"
                               "TY  - JOUR\nJP  - x\nER  -\n";
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, TEXT(text), "a.ris", "ris", NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/ris", { "fields become a record", fields_become_a_record },
      { "kinds and venues follow the type", kinds_and_venues_follow_the_type },
      { "what is lost is told with its line", what_is_lost_is_told_with_its_line },
      { "a record without end does not fill the memory",
        a_record_without_end_does_not_fill_the_memory },
      { "other texts are not taken for RIS", other_texts_are_not_taken_for_ris },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "the same papers in BibTeX say the same", the_same_papers_in_bibtex_say_the_same },
      { "items of Zotero are read as Zotero does", items_of_zotero_are_read_as_zotero_does },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
