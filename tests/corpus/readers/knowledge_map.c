#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

#define BEGIN "{\n\"context\": {\"query\": \"maps\"},\n\"data\": \""
#define FIRST                                                                                      \
    "[{\\\"id\\\":\\\"1\\\",\\\"title\\\":\\\"On \\\\\\\"maps\\\\\\\" \\u00e9\\ud83d\\ude00\\\","  \
    "\\\"paper_abstract\\\":\\\"Where.\\\\nWhose.\\\",\\\"published_in\\\":\\\"Maps\\\","          \
    "\\\"authors\\\":\\\"Doe, Kim; Ray, Jo\\\",\\\"year\\\":\\\"2019\\\","                         \
    "\\\"subject\\\":\\\"maps; smart towns\\\",\\\"pmid\\\":\\\"314\\\","                          \
    "\\\"url\\\":\\\"https:\\/\\/x.org\\/a\\\",\\\"doi\\\":\\\"10.1080\\/A\\\"}"
static const char sample[] = BEGIN FIRST ",\\n{\\\"id\\\":\\\"2\\\",\\\"title\\\":\\\"Towns\\\","
                                         "\\\"link\\\":\\\"https://doi.org/10.1080/b\\\","
                                         "\\\"url\\\":\\\"0af3\\\"}]\",\n\"other\": \"[{]\"}\n";

static void a_small_sample_is_read(void)
{
    dgg_corpus corpus = read_as("knowledge_map", sample);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On \"maps\" é😀"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->line, 3);
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(text_is(paper->doi, "10.1080/a"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(text_is(paper->pmid, "314"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "Where. Whose."));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Doe, Kim][Ray, Jo]"));
    CU_ASSERT_TRUE(list_is(paper->keywords, "[maps][smart towns]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].url, "https://doi.org/10.1080/b"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].doi, "10.1080/b"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_list_that_is_no_text_is_read_too(void)
{
    dgg_corpus corpus =
        read_as("knowledge_map", "{\"context\": {\"id\": \"x\"}, \"data\": [{\"title\": \"Maps\", "
                                 "\"paper_abstract\": \"Where.\", \"published_in\": \"Towns\"}]}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].venue, "Towns"));
    dgg_corpus_destroy(&corpus);
}

static void what_stands_before_damage_is_read(void)
{
    static const char *const ends[] = {
        "",           "\\", "\\u00", "\\q,\\\"", "\\ud83d", "\\u0000", ", {\\\"title\\\":\\\"To",
        "\\ud83d\\u", "\""
    };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        dgg_buffer text = { 0 };
        dgg_corpus corpus = { 0 };
        dgg_buffer_add(&text, dgg_text_of(BEGIN FIRST), NULL);
        dgg_buffer_add(&text, dgg_text_of(ends[i]), NULL);
        CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_buffer_text(&text), "map", NULL, NULL),
                        DGG_OK);
        CU_ASSERT_EQUAL(corpus.paper_count, 1);
        dgg_corpus_destroy(&corpus);
        dgg_buffer_destroy(&text);
    }
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const struct {
        const char *path;
        size_t records, dois;
    } files[] = { { SHARED "json/climate-change.json", 100, 98 },
                  { SHARED "json/digital-education-sg.json", 275, 183 } };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t warnings = 0;
        filled count = count_file(files[i].path, "knowledge_map", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == files[i].records);
        CU_ASSERT_TRUE(count.records == 0 || count.dois == files[i].dois);
        CU_ASSERT_EQUAL(count.titles, count.records);
        CU_ASSERT_EQUAL(count.abstracts, count.records);
        CU_ASSERT_EQUAL(warnings, 0);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("knowledge_map", sample));
}

SUITE("corpus/readers/knowledge_map", { "a small sample is read", a_small_sample_is_read },
      { "a list that is no text is read too", a_list_that_is_no_text_is_read_too },
      { "what stands before damage is read", what_stands_before_damage_is_read },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
