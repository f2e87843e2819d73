#include "corpus/readers.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char list[] =
    "---\ntitle: Reading list\ntags: [governance, course]\n---\n\n# Reading list\n\n"
    "Words [with a link](https://x.org).\n\n- [Contents](#contents)\n- just words\n\n"
    "## Smart cities\n\n"
    "- Doe, J., & Kis, E. (2019). *On maps of towns*. Journal of Maps. [link](https://doi.org/"
    "10.1080/A)\n"
    "- **The city as a platform** by Jane Doe and John\n  Ray, *Urban Studies*, 2018. "
    "[[pdf](https://x.org/c.pdf)]\n"
    "  - A note, *with* marks.\n  - [another](https://y.org)\n\n  More of it.\n\n"
    "## Law, Regulation & Liability\n\n```\n- [code](https://z.org)\n```\n"
    "1. [Platform urbanism](https://x.org/p): it tells what it is about in a few words.\n\n"
    "### [Governing maps](https://doi.org/10.1111/gov)\nWhere.\n\n- Whose.\n\n| a | b |\n\n"
    "# Other\n\nProse.\n";

static void a_list_of_bullets_and_headings_is_read(void)
{
    dgg_corpus corpus = read_as("markdown", list);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 4);
    const dgg_paper *paper = corpus.papers;
    CU_ASSERT_TRUE(text_is(paper[0].title, "On maps of towns"));
    CU_ASSERT_TRUE(list_is(paper[0].authors, "[Doe, J.][Kis, E.]"));
    CU_ASSERT_EQUAL(paper[0].year, 2019);
    CU_ASSERT_TRUE(text_is(paper[0].venue, "Journal of Maps"));
    CU_ASSERT_TRUE(text_is(paper[0].doi, "10.1080/a"));
    CU_ASSERT_TRUE(list_is(paper[0].keywords, "[governance][course][Smart cities]"));
    CU_ASSERT_EQUAL(paper[0].line, 15);
    CU_ASSERT_TRUE(text_is(paper[1].title, "The city as a platform"));
    CU_ASSERT_TRUE(list_is(paper[1].authors, "[Jane Doe][John Ray]"));
    CU_ASSERT_TRUE(text_is(paper[1].venue, "Urban Studies"));
    CU_ASSERT_TRUE(text_is(paper[1].url, "https://x.org/c.pdf"));
    CU_ASSERT_TRUE(text_is(paper[1].abstract, "A note, with marks. another More of it."));
    CU_ASSERT_TRUE(text_is(paper[2].title, "Platform urbanism"));
    CU_ASSERT_TRUE(text_is(paper[2].abstract, "it tells what it is about in a few words."));
    CU_ASSERT_TRUE(list_is(paper[2].keywords, "[governance][course][Law, Regulation & Liability]"));
    CU_ASSERT_TRUE(text_is(paper[3].title, "Governing maps"));
    CU_ASSERT_TRUE(text_is(paper[3].abstract, "Where. Whose."));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 11);
    dgg_corpus_destroy(&corpus);
}

static void references_with_marks_are_taken_apart(void)
{
    dgg_corpus corpus = read_as(
        "markdown", "1. Hollands, R.G. Will the town stand up? *City* **2008**, *12*, 303–320. "
                    "[[Google Scholar](http://scholar.google.com/y)]\n"
                    "2. [On maps](http://x.org), Doe et al., 2017. [code](http://y.org)\n"
                    "3. **Deep maps.** *Jane Doe, John Ray.* Maps 2020. [[paper](http://z.org)]\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    const dgg_paper *paper = corpus.papers;
    CU_ASSERT_TRUE(text_is(paper[0].title, "Will the town stand up?"));
    CU_ASSERT_TRUE(text_is(paper[0].venue, "City"));
    CU_ASSERT_TRUE(text_is(paper[0].volume, "12"));
    CU_ASSERT_TRUE(text_is(paper[0].pages, "303-320"));
    CU_ASSERT_TRUE(text_is(paper[0].url, ""));
    CU_ASSERT_TRUE(list_is(paper[0].authors, "[Hollands, R.G.]"));
    CU_ASSERT_TRUE(list_is(paper[1].authors, "[Doe]"));
    CU_ASSERT_TRUE(list_is(paper[2].authors, "[Jane Doe][John Ray]"));
    CU_ASSERT_TRUE(text_is(paper[2].venue, "Maps"));
    dgg_corpus_destroy(&corpus);
}

static const char note[] =
    "---\r\ntitle: \"On maps\"\r\nsource: \"https://x.org/a\"\r\npublication: Maps\r\n"
    "authors: Kim Doe et al.\r\ndate: \"2019-07\"\r\ndate_read: 2026-01-01\r\n"
    "tags:\r\n  - smart, towns\r\n  - trust\r\nkey_insight: \"Where.\"\r\n---\r\n\r\n"
    "# Review\r\n\r\nIt tells *where*,\r\nand [whose](https://y.org).\r\n\r\n"
    "- [one](https://z.org)\r\n\r\n## Key Insight\r\n\r\nWhere.\r\n";

static void a_note_on_one_paper_is_one_record(void)
{
    dgg_corpus corpus = read_as("markdown", note);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(text_is(paper->title, "On maps"));
    CU_ASSERT_TRUE(text_is(paper->url, "https://x.org/a"));
    CU_ASSERT_TRUE(text_is(paper->venue, "Maps"));
    CU_ASSERT_TRUE(list_is(paper->authors, "[Kim Doe]"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_TRUE(list_is(paper->keywords, "[smart, towns][trust]"));
    CU_ASSERT_TRUE(text_is(paper->abstract, "It tells where, and whose. one Where."));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_text_with_a_title_is_a_record_if_it_is_no_list(void)
{
    dgg_corpus corpus = read_as("markdown", "---\ntitle: On maps\ntags: towns; trust\nyear: 2019\n"
                                            "---\nWhere.\n\n- a bullet\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].abstract, "Where. a bullet"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].keywords, "[towns][trust]"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void what_is_no_markdown_is_not_taken(void)
{
    CU_ASSERT_EQUAL(dgg_reader_markdown.recognises(TEXT("---\nA rule\n---\n")), DGG_NOT_MINE);
    CU_ASSERT_EQUAL(dgg_reader_markdown.recognises(TEXT("- On maps\n- On towns (2019)\n")),
                    DGG_NOT_MINE);
    CU_ASSERT_EQUAL(
        dgg_reader_markdown.recognises(TEXT("- [Maps](https://x.org)\n* [Towns](https://y.org)\n")),
        DGG_LIKELY);
}

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const char folder[] = SHARED "plain_text/digital-governance-paper-notes/";
    static const char *const names[] = {
        "index.md", "reviews/2026/2026-03-05__build-vs-buy-in-the-age-of-llms__v1.md",
        "reviews/2026/2026-07-12__god-has-helped-us-and-so-will-ai__v1.md"
    };
    static const size_t records[] = { 76, 1, 1 };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[500];
        size_t warnings = 0;
        snprintf(path, sizeof path, "%s%s", folder, names[i]);
        filled count = count_file(path, "markdown", &warnings);
        CU_ASSERT_TRUE(count.records == 0 || count.records == records[i]);
        CU_ASSERT_EQUAL(count.titles, count.records);
        CU_ASSERT_EQUAL(count.venues, count.records);
        CU_ASSERT_EQUAL(count.abstracts, count.records);
        CU_ASSERT_EQUAL(count.keywords, count.records);
    }
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget_as("markdown", list));
    BRUTAL(read_and_forget_as("markdown", note));
}

SUITE("corpus/readers/markdown",
      { "a list of bullets and headings is read", a_list_of_bullets_and_headings_is_read },
      { "references with marks are taken apart", references_with_marks_are_taken_apart },
      { "a note on one paper is one record", a_note_on_one_paper_is_one_record },
      { "a text with a title is a record if it is no list",
        a_text_with_a_title_is_a_record_if_it_is_no_list },
      { "what is no Markdown is not taken", what_is_no_markdown_is_not_taken },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
