#include "layouts/cited.h"
#include "layouts/prose.h"

#include "tests/layouts/sections/drafted.h"

static dgg_text two_authors[] = { WORDS("Li, Wei"), WORDS("Smith, Jane") };
static dgg_paper papers[] = {
    { .id = WORDS("p1"),
      .key = WORDS("li 2020, a"),
      .title = WORDS("On <b>cables</b> & _states_"),
      .year = 2020,
      .abstract = WORDS("Long words."),
      .authors = { two_authors, 2 },
      .doi = WORDS("10.1/x") },
    { .id = WORDS("p2"),
      .key = WORDS("-li-2020 a"),
      .title = WORDS("Second"),
      .year = 2020,
      .authors = { two_authors, 2 } },
    { .id = WORDS("p3"), .key = WORDS("智慧"), .abstract = WORDS("An untitled record of one.") },
};
static const dgg_corpus corpus = { .papers = papers, .paper_count = 3 };

static const dgg_table *numbers(void)
{
    static dgg_cell cells[] = {
        { DGG_CELL_TEXT, WORDS("a"), 0 }, { DGG_CELL_COUNT, { 0 }, 1 },
        { DGG_CELL_TEXT, WORDS("b"), 0 }, { DGG_CELL_COUNT, { 0 }, 4219 },
        { DGG_CELL_TEXT, WORDS("c"), 0 }, { DGG_CELL_COUNT, { 0 }, 0 },
    };
    static dgg_column columns[] = { { WORDS("What"), WORDS("what"), 0 },
                                    { WORDS("Count"), WORDS("count"), 0 } };
    static const dgg_table table = { .key = WORDS("counts"),
                                     .title = WORDS("Counts"),
                                     .columns = columns,
                                     .column_count = 2,
                                     .cells = cells,
                                     .cell_count = 6 };
    return &table;
}

static void figures_are_words_groups_and_honest_shares(void)
{
    static const struct {
        double number;
        dgg_number_form form;
        const char *english, *chinese;
    } cases[] = {
        { 0, DGG_AS_WORD, "no", "0" },
        { 1, DGG_AS_WORD, "one", "1" },
        { 9, DGG_AS_WORD, "nine", "9" },
        { 10, DGG_AS_WORD, "10", "10" },
        { 4219, DGG_AS_WORD, "4,219", "4,219" },
        { 100000, DGG_AS_DIGITS, "100,000", "100,000" },
        { 999, DGG_AS_DIGITS, "999", "999" },
        { 2024, DGG_AS_YEAR, "2024", "2024" },
        { 0.4, DGG_AS_PERCENT, "less than 1%", "不到 1%" },
        { 99.6, DGG_AS_PERCENT, "more than 99%", "99% 以上" },
        { 100, DGG_AS_PERCENT, "100%", "100%" },
        { 0, DGG_AS_PERCENT, "0%", "0%" },
        { 0.125, DGG_AS_SHARE, "13%", "13%" },
        { 0.5, DGG_AS_FIXED, "0.50", "0.50" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char room[DGG_FIGURE_ROOM];
        CU_ASSERT_STRING_EQUAL(dgg_figure(cases[i].number, cases[i].form, false, room),
                               cases[i].english);
        CU_ASSERT_STRING_EQUAL(dgg_figure(cases[i].number, cases[i].form, true, room),
                               cases[i].chinese);
    }
}

static dgg_status fill(dgg_article *article)
{
    static const char *const wording[] = {
        "{1} {1|paper was|papers were} read, {2} {2|is|are} kept ", "读入 {1} 篇，保留 {2} 篇；"
    };
    dgg_status status = DGG_OK;
    const dgg_insert parts[] = { dgg_insert_number(numbers(), 0, "count", DGG_AS_WORD),
                                 dgg_insert_number(numbers(), 1, "count", DGG_AS_DIGITS),
                                 dgg_insert_name(dgg_text_of("<i>*x* & 50%_</i>")),
                                 dgg_insert_to_fill("date") };
    DGG_TRY(dgg_article_begin(article, DGG_BLOCK_HEADING, NULL));
    DGG_TRY(dgg_article_tell(article, "Counts", "计数", NULL));
    DGG_TRY(dgg_article_begin(article, DGG_BLOCK_PARAGRAPH, NULL));
    DGG_TRY(dgg_article_say(article, (dgg_wording){ wording[0], wording[1] }, parts, 2, NULL));
    DGG_TRY(dgg_article_say(article, (dgg_wording){ "{3}, {4} ", "{3}{4}" }, parts, 4, NULL));
    DGG_TRY(dgg_article_cite(article, 0, NULL));
    DGG_TRY(dgg_article_cite(article, 1, NULL));
    DGG_TRY(dgg_article_tell(article, ".", "。", NULL));
    DGG_TRY(dgg_article_begin(article, DGG_BLOCK_ITEM, NULL));
    DGG_TRY(dgg_article_cite(article, 2, NULL));
    DGG_TRY(dgg_article_add_table(article, numbers(), NULL));
done:
    return status;
}

static char *written(const char *format, bool is_traced, bool is_in_chinese)
{
    char *text = NULL;
    dgg_article article = { .corpus = &corpus,
                            .is_traced = is_traced,
                            .is_in_chinese = is_in_chinese };
    CU_ASSERT_EQUAL(fill(&article), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&article, format, &text), DGG_OK);
    dgg_article_destroy(&article);
    return text;
}

static void markdown_cites_by_key_and_escapes(void)
{
    char *text = written("markdown", false, false);
    has(text, "## Counts\n\none paper was read, 4,219 are kept \\<i\\>\\*x\\* \\& 50%\\_\\</i\\>, "
              "[to fill: date] [@li-2020-a; @li-2020-a-2].\n\n- [@智慧]\n\n**Table 1. Counts**\n");
    free(text);
    text = written("markdown", true, true);
    has(text, "读入 <span id=\"n1\">1</span> 篇，保留 <span id=\"n2\">4,219</span> 篇；");
    has(text, "[待填：date]");
    free(text);
}

static void latex_cites_and_lists_what_it_cites(void)
{
    char *text = written("latex", true, false);
    has(text, "\\subsection*{Counts}");
    has(text, "\\traced{n1}{one} paper was");
    has(text, "\\cite{li-2020-a,li-2020-a-2}");
    has(text, "50\\%\\_");
    has(text, "\\bibitem{li-2020-a} Li, Wei; Smith, Jane (2020). On");
    has(text, "\\begin{itemize}\n\\item{} \\cite{智慧}\n\\end{itemize}\n");
    has(text, "\\end{document}");
    free(text);
}

static void html_is_a_page_with_traced_numbers(void)
{
    char *text = written("html", true, false);
    has(text, "<html lang=\"en\">");
    has(text, "<data id=\"n2\" value=\"4,219\" title=\"counts, row 2, count\">4,219</data>");
    has(text, "(<a href=\"#ref-li-2020-a\">Li and Smith 2020</a>; ");
    has(text, ">Li and Smith 2020b</a>)");
    has(text, "<mark class=\"fill\">[to fill: date]</mark>");
    has(text,
        "<ul>\n<li>(<a href=\"#ref-智慧\">“An untitled record of one.” n.d.</a>)</li>\n</ul>");
    has_not(text, "<i>");
    has_not(text, "<b>");
    free(text);
    text = written("html", false, true);
    has(text, "<html lang=\"zh-Hans\">");
    has_not(text, "<data");
    free(text);
}

/* The width of each line of a text: Chinese takes two columns. */
static void lines_of_a_terminal_hold_80_columns(void)
{
    static const char sentence[] = "数字治理与智慧城市，在中国的地方政府中。";
    char *text = NULL;
    dgg_article article = { .corpus = &corpus, .is_in_chinese = true };
    CU_ASSERT_EQUAL(dgg_article_begin(&article, DGG_BLOCK_PARAGRAPH, NULL), DGG_OK);
    for (int i = 0; i < 20; i++) {
        CU_ASSERT_EQUAL(dgg_article_tell(&article, "", sentence, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_article_tell(&article, "", "smart city, ", NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(write_drafted(&article, "text", &text), DGG_OK);
    size_t lines = 0;
    dgg_text rest = dgg_text_of(text);
    while (rest.length > 0) {
        dgg_text line = dgg_text_line(&rest);
        CU_ASSERT_TRUE(dgg_prose_width(line) <= 82); /* a mark may hang over the edge */
        CU_ASSERT_FALSE(dgg_text_starts(line, "，"));
        lines++;
    }
    CU_ASSERT_TRUE(lines > 10 && lines < 20);
    free(text);
    dgg_article_destroy(&article);
}

static void json_tells_the_cell_of_each_number(void)
{
    char *text = written("json", false, false);
    has(text, "\"id\": \"n2\"");
    has(text, "\"table\": \"counts\"");
    has(text, "\"value\": 4219");
    free(text);
}

static void formats_without_sentences_say_so(void)
{
    dgg_error error = { 0 };
    dgg_article article = { .corpus = &corpus };
    CU_ASSERT_EQUAL(dgg_article_write(&article, "csv", stdout, &error), DGG_BAD_REQUEST);
    has(error.message, "csv has no place for sentences");
    CU_ASSERT_EQUAL(dgg_article_write(&article, "htm", stdout, &error), DGG_UNKNOWN_NAME);
}

/* Entries are of what is cited, and of nothing else. */
static void the_corpus_of_citations_holds_these_alone(void)
{
    dgg_corpus part = { 0 };
    dgg_article article = { .corpus = &corpus };
    CU_ASSERT_EQUAL(dgg_article_cite(&article, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_article_cite(&article, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_article_cite(&article, 1, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_cited_corpus(&article, &part, NULL), DGG_OK);
    CU_ASSERT_EQUAL(part.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(part.papers[0].title, "Second"));
    CU_ASSERT_TRUE(dgg_text_is(part.papers[1].key, "li-2020-a-2"));
    CU_ASSERT_EQUAL(part.papers[1].abstract.length, 0);
    dgg_release(part.papers);
    dgg_article_destroy(&article);
}

static void a_sentence_without_its_part_is_refused(void)
{
    dgg_error error = { 0 };
    dgg_article article = { .corpus = &corpus };
    CU_ASSERT_EQUAL(dgg_article_tell(&article, "{2} papers", "", &error), DGG_BAD_REQUEST);
    dgg_article_destroy(&article);
}

static dgg_status fill_and_forget(const char *format)
{
    char *text = NULL;
    dgg_article article = { .corpus = &corpus };
    dgg_status status = fill(&article);
    status = status == DGG_OK ? write_drafted(&article, format, &text) : status;
    dgg_article_destroy(&article);
    free(text);
    return status;
}

static void a_refused_allocation_leaves_nothing_behind(void)
{
    BRUTAL(fill_and_forget("markdown"));
    BRUTAL(fill_and_forget("html"));
    BRUTAL(fill_and_forget("latex"));
    BRUTAL(fill_and_forget("text"));
    BRUTAL(fill_and_forget("json"));
}

SUITE("layouts/article",
      { "figures are words, groups and honest shares", figures_are_words_groups_and_honest_shares },
      { "Markdown cites by key and escapes", markdown_cites_by_key_and_escapes },
      { "LaTeX cites and lists what it cites", latex_cites_and_lists_what_it_cites },
      { "HTML is a page with traced numbers", html_is_a_page_with_traced_numbers },
      { "lines of a terminal hold 80 columns", lines_of_a_terminal_hold_80_columns },
      { "JSON tells the cell of each number", json_tells_the_cell_of_each_number },
      { "formats without sentences say so", formats_without_sentences_say_so },
      { "the corpus of citations holds these alone", the_corpus_of_citations_holds_these_alone },
      { "a sentence without its part is refused", a_sentence_without_its_part_is_refused },
      { "a refused allocation leaves nothing behind", a_refused_allocation_leaves_nothing_behind })
