#include "layouts/page.h"

#include "base/json.h"
#include "base/memory.h"
#include "corpus/coding.h"
#include "tests/layouts/page/library.h"
#include "tests/layouts/page/sheet.h"
#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static char *page_of(const dgg_analysis *analysis, const dgg_scene *map)
{
    char *page = NULL;
    WRITE_WELL(page,
               dgg_page_write(&(dgg_map_page){ .analysis = analysis, .map = map }, out, NULL));
    return page;
}

static char *library_page(void)
{
    return page_of(&library, NULL);
}

/* What scripts and styles hold is no markup. */
static void blank(char *page, const char *start, const char *end)
{
    char *at = page != NULL ? strstr(page, start) : NULL;
    for (; at != NULL; at = strstr(at, start)) {
        at = strchr(at, '>') + 1;
        char *stop = strstr(at, end);
        memset(at, ' ', (size_t)(stop - at));
    }
}

static void it_is_well_formed(void)
{
    if (system("xmllint --version >/dev/null 2>&1") != 0) {
        printf("skipped: no xmllint\n");
        return;
    }
    char *page = library_page();
    blank(page, "<script", "</script>");
    blank(page, "<style", "</style>");
    CU_ASSERT_TRUE(write_file("page_test.html", dgg_text_of(page)));
    CU_ASSERT_EQUAL(system("xmllint --noout page_test.html"), 0);
    remove("page_test.html");
    free(page);
}

static void nothing_in_a_text_becomes_markup(void)
{
    char *page = library_page();
    CU_ASSERT_PTR_NOT_NULL_FATAL(page);
    CU_ASSERT_EQUAL(count_of(page, "<script"), 2);
    CU_ASSERT_EQUAL(count_of(page, "</script>"), 2);
    blank(page, "<script", "</script>");
    CU_ASSERT_FALSE(shows(page, "<img"));
    CU_ASSERT_FALSE(shows(page, "<svg"));
    CU_ASSERT_FALSE(shows(page, "<b>Bold"));
    CU_ASSERT_FALSE(shows(page, "href=\"javascript"));
    CU_ASSERT_FALSE(shows(page, "\" onmouseover"));
    CU_ASSERT_TRUE(shows(page, "&lt;script&gt;window.hacked=1&lt;/script&gt; ]]&gt;"));
    CU_ASSERT_TRUE(shows(page, "https://doi.org/javascript:window.hacked=7"));
    free(page);
}

static void its_own_script_and_style_end_where_they_should(void)
{
    char *page = library_page();
    dgg_text script = between(page, "<script type=\"module\">", "</script>\n</body>");
    CU_ASSERT_TRUE(script.length > 0);
    CU_ASSERT_EQUAL(dgg_text_find(script, dgg_text_of("<!--")), script.length);
    CU_ASSERT_EQUAL(dgg_text_find(script, dgg_text_of("</script")), script.length);
    CU_ASSERT_EQUAL(count_of(page, "<style>"), 1);
    CU_ASSERT_EQUAL(count_of(page, "</style>"), 1);
    CU_ASSERT_FALSE(shows(page, " style=\""));
    free(page);
}

static void it_asks_nothing_of_the_network(void)
{
    char *page = library_page();
    CU_ASSERT_TRUE(shows(page, "default-src 'none'; script-src 'sha256-"));
    CU_ASSERT_FALSE(shows(page, "unsafe"));
    CU_ASSERT_FALSE(shows(page, "src=\"http"));
    CU_ASSERT_FALSE(shows(page, "url("));
    CU_ASSERT_FALSE(shows(page, "@import"));
    free(page);
}

static void it_holds_the_graph_as_json(void)
{
    dgg_json *json = NULL;
    char *page = library_page(), *graph = NULL;
    dgg_text data = between(page, "id=\"graph\">\n", "</script>");
    CU_ASSERT_EQUAL(dgg_json_read(&json, data, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_count(dgg_json_get(dgg_json_root(json), "nodes")), LIBRARY_NODES);
    WRITE_PAGE(graph, dgg_graph_write(&library, NULL, "json", out, NULL));
    CU_ASSERT_TRUE(dgg_text_is(data, graph));
    dgg_json_destroy(&json);
    free(graph);
    free(page);
}

static void a_map_stands_in_it(void)
{
    dgg_scene map = { .width = 10, .height = 10 };
    map.name = dgg_text_of("concept");
    map.title = dgg_text_of("A map <of> it");
    char *page = page_of(&library, &map);
    CU_ASSERT_TRUE(shows(page, "<title>A map &lt;of&gt; it</title>"));
    CU_ASSERT_TRUE(shows(page, "<h1>A map &lt;of&gt; it</h1>"));
    CU_ASSERT_TRUE(shows(page, "id=\"concept\""));
    CU_ASSERT_TRUE(shows(page, "href=\"#map\""));
    free(page);
    page = library_page();
    CU_ASSERT_FALSE(shows(page, "id=\"map\""));
    CU_ASSERT_FALSE(shows(page, "href=\"#map\""));
    free(page);
}

static void what_is_decided_so_far_goes_into_the_file_that_corrects(void)
{
    char *page = NULL;
    dgg_table sheets[DGG_SHEET_COUNT] = { 0 };
    const dgg_theme_scoring scoring = { .field = { 3, 2, 1 }, .primary_at = 1.5 };
    const dgg_map_page of = { .analysis = &library, .decided = sheets, .scoring = &scoring };
    is_well(make_sheet(&sheets[DGG_CODINGS], NULL));
    is_well(make_sheet(&sheets[DGG_RECORDS], NULL));
    WRITE_WELL(page, dgg_page_write(&of, out, NULL));
    CU_ASSERT_TRUE(shows(page, "id=\"codings\">\n[[\"record\",\"target\""));
    CU_ASSERT_TRUE(shows(page, "id=\"decided\">\n{\"records\":[[\"record\",\"target\""));
    CU_ASSERT_TRUE(shows(page, "id=\"scoring\">\n{\"title\":3,\"keywords\":2,\"abstract\":1,"));
    CU_ASSERT_TRUE(shows(page, "\"primary_at\":1.5,\"short\":["));
    CU_ASSERT_EQUAL(count_of(page, "<script"), 5);
    dgg_table_destroy(&sheets[DGG_CODINGS]);
    dgg_table_destroy(&sheets[DGG_RECORDS]);
    free(page);
}

static void what_was_searched_by_can_be_hidden(void)
{
    char *page = library_page();
    CU_ASSERT_TRUE(shows(page, "id=\"hide-subject\""));
    free(page);
    library_themes[GOVERNANCE].is_search_term = false;
    page = library_page();
    CU_ASSERT_FALSE(shows(page, "id=\"hide-subject\""));
    free(page);
    library_themes[GOVERNANCE].is_search_term = true;
}

static void it_says_which_language_it_speaks(void)
{
    dgg_corpus chinese = *library.graph->corpus;
    dgg_graph graph = *library.graph;
    dgg_analysis analysis = library;
    graph.corpus = &chinese;
    analysis.graph = &graph;
    char *page = page_of(&analysis, NULL);
    CU_ASSERT_TRUE(shows(page, "<html lang=\"en\">"));
    free(page);
    chinese.is_in_chinese = true;
    page = page_of(&analysis, NULL);
    CU_ASSERT_TRUE(shows(page, "<html lang=\"zh-CN\">"));
    free(page);
}

static void an_empty_library_says_so(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis empty = {
        .graph = &graph, .network = &library_network, .method = &library_method, .modularity = NAN
    };
    char *page = page_of(&empty, NULL);
    CU_ASSERT_TRUE(shows(page, "There are no papers."));
    CU_ASSERT_TRUE(shows(page, "</html>"));
    free(page);
}

static void no_locale_and_no_second_time_change_a_byte(void)
{
    char *here = library_page(), *again = library_page(), *there = NULL;
    CU_ASSERT_STRING_EQUAL(here, again);
    if (a_comma_is_the_decimal_point()) {
        there = library_page();
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(again);
    free(there);
}

static dgg_status write_and_forget(void)
{
    dgg_scene map = { .width = 10, .height = 10 };
    char *page = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&page, &length);
    dgg_status status =
        dgg_page_write(&(dgg_map_page){ .analysis = &library, .map = &map }, out, NULL);
    fclose(out);
    free(page);
    return status;
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget());
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(full);
    CU_ASSERT_EQUAL(dgg_page_write(&(dgg_map_page){ .analysis = &library }, full, NULL),
                    DGG_CANNOT_WRITE);
    fclose(full);
}

/* Eleven records in less than this, without a map. */
enum { MOST_BYTES = 600000 };

static dgg_status code(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    DGG_TRY(dgg_corpus_settle(corpus, error));
    DGG_TRY(dgg_codebook_read(&codebook, NULL, error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, 1, error));
done:
    dgg_gazetteer_destroy(&gazetteer);
    dgg_codebook_destroy(&codebook);
    return status;
}

static void the_page_of_a_reading_list_is_small_and_whole(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    if (dgg_corpus_read(&corpus, DGG_SHARED "/data/seed/related-papers.txt", NULL, NULL) !=
        DGG_OK) {
        printf("skipped: no " DGG_SHARED "\n");
        dgg_corpus_destroy(&corpus);
        return;
    }
    CU_ASSERT_EQUAL_FATAL(code(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_graph_init(&graph, &corpus, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_analysis_init(&analysis, &graph, NULL, NULL), DGG_OK);
    char *page = page_of(&analysis, NULL);
    CU_ASSERT_TRUE(strlen(page) < MOST_BYTES);
    CU_ASSERT_FALSE(shows(page, "id=\"cut\""));
    CU_ASSERT_TRUE(shows(page, "id=\"cell-data-centres-CN-GZ\""));
    CU_ASSERT_EQUAL(count_of(page, "<div id=\"of-"), 11);
    free(page);
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
}

static dgg_status follow(dgg_text page)
{
    dgg_buffer followed = { 0 };
    dgg_status status = dgg_page_follow(page, 7, &followed, NULL);
    if (status == DGG_OK && dgg_text_starts(page, "<!")) {
        dgg_text text = dgg_buffer_text(&followed);
        dgg_text asks = dgg_text_of("connect-src 'self'; script-src 'sha256-");
        dgg_text script = dgg_text_of("<script type=\"module\" id=\"watch\" data-version=\"7\">");
        CU_ASSERT_TRUE(dgg_text_find(text, asks) < dgg_text_find(text, dgg_text_of("<style>")));
        CU_ASSERT_TRUE(dgg_text_find(text, script) < text.length);
        CU_ASSERT_TRUE(dgg_text_ends(text, "</script>\n</body>\n</html>\n"));
    } else if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_equal(page, dgg_buffer_text(&followed)));
    }
    dgg_buffer_destroy(&followed);
    return status;
}

static dgg_status wait_for_a_map(void)
{
    dgg_buffer page = { 0 };
    dgg_status status = dgg_waiting_page_add(&page, NULL);
    status = status == DGG_OK ? follow(dgg_buffer_text(&page)) : status;
    dgg_buffer_destroy(&page);
    return status;
}

static void only_a_page_that_is_given_out_follows_the_runs(void)
{
    char *page = library_page();
    CU_ASSERT_EQUAL(follow(dgg_text_of(page)), DGG_OK);
    free(page);
    BRUTAL(wait_for_a_map());
    BRUTAL(follow(dgg_text_of("no page; script-src 'none'; of ours")));
    CU_ASSERT_EQUAL(follow(dgg_text_of("</body>")), DGG_OK);
}

SUITE("layouts/page", { "it is well formed", it_is_well_formed },
      { "nothing in a text becomes markup", nothing_in_a_text_becomes_markup },
      { "its own script and style end where they should",
        its_own_script_and_style_end_where_they_should },
      { "it asks nothing of the network", it_asks_nothing_of_the_network },
      { "it holds the graph as JSON", it_holds_the_graph_as_json },
      { "a map stands in it", a_map_stands_in_it },
      { "what is decided so far goes into the file that corrects",
        what_is_decided_so_far_goes_into_the_file_that_corrects },
      { "what was searched by can be hidden", what_was_searched_by_can_be_hidden },
      { "it says which language it speaks", it_says_which_language_it_speaks },
      { "an empty library says so", an_empty_library_says_so },
      { "no locale and no second time change a byte", no_locale_and_no_second_time_change_a_byte },
      { "the page of a reading list is small and whole",
        the_page_of_a_reading_list_is_small_and_whole },
      { "only a page that is given out follows the runs",
        only_a_page_that_is_given_out_follows_the_runs },
      { "trouble is told", trouble_is_told })
