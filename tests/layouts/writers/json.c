#include "base/json.h"

#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static dgg_json *json;
static char *written;

static void open_written(void)
{
    CU_ASSERT_EQUAL_FATAL(write_analysed("json", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(written), NULL), DGG_OK);
}

static void close_written(void)
{
    dgg_json_destroy(&json);
    free(written);
}

/* The value at a path of keys and numbers: "nodes 1 title". */
static const dgg_json_value *at(const char *path)
{
    const dgg_json_value *value = dgg_json_root(json);
    dgg_text rest = dgg_text_of(path);
    while (rest.length > 0 && value != NULL) {
        dgg_text step = dgg_text_cut(&rest, ' ');
        const dgg_json_value *child = dgg_json_first(value);
        int left = dgg_is_digit(*step.start) ? dgg_text_number(step) : -1;
        while (child != NULL && left != 0 && !dgg_text_equal(dgg_json_key(child), step)) {
            child = dgg_json_next(child);
            left--;
        }
        value = child;
    }
    return value;
}

static bool says(const char *path, const char *text)
{
    return at(path) != NULL && dgg_text_is(dgg_json_string(at(path)), text);
}

static bool is_null(const char *path)
{
    return at(path) != NULL && dgg_json_kind_of(at(path)) == DGG_JSON_NULL;
}

static void a_paper_says_what_is_known_of_it(void)
{
    open_written();
    CU_ASSERT_TRUE(says("format", "dggraph-graph/1"));
    CU_ASSERT_TRUE(says("nodes 0 id", "paper:lee-2024-maps"));
    CU_ASSERT_TRUE(says("nodes 0 kind", "paper"));
    CU_ASSERT_TRUE(says("nodes 0 title", HOSTILE));
    CU_ASSERT_TRUE(says("nodes 0 authors 1", "=cmd|' /C calc'!A0"));
    CU_ASSERT_TRUE(says("nodes 0 abstract", "Two lines:\nthe second, with a\ttab."));
    CU_ASSERT_TRUE(says("nodes 0 keywords 1", "数据"));
    CU_ASSERT_EQUAL(dgg_json_number(at("nodes 0 year")), 2024);
    CU_ASSERT_FALSE(dgg_json_boolean(at("nodes 0 title_inferred")));
    CU_ASSERT_PTR_NULL(strstr(written, "<script"));
    close_written();
}

static void nothing_is_invented_for_an_untitled_record(void)
{
    open_written();
    CU_ASSERT_TRUE(is_null("nodes 1 title"));
    CU_ASSERT_TRUE(is_null("nodes 1 year"));
    CU_ASSERT_TRUE(is_null("nodes 1 venue"));
    CU_ASSERT_TRUE(dgg_json_boolean(at("nodes 1 title_inferred")));
    CU_ASSERT_TRUE(says("nodes 1 label", "How data centres came to Guiyang"));
    CU_ASSERT_EQUAL(dgg_json_count(at("nodes 1 authors")), 0);
    close_written();
}

static void themes_and_locations_say_what_is_known(void)
{
    open_written();
    CU_ASSERT_TRUE(says("nodes 3 label_zh", "数据中心"));
    CU_ASSERT_TRUE(is_null("nodes 3 parent"));
    CU_ASSERT_TRUE(dgg_json_boolean(at("nodes 3 is_search_term")));
    CU_ASSERT_TRUE(says("nodes 5 type", "city"));
    CU_ASSERT_DOUBLE_EQUAL(dgg_json_number(at("nodes 5 lon")), -106.63, 0);
    CU_ASSERT_TRUE(says("nodes 5 ancestors 1", "CN"));
    CU_ASSERT_TRUE(is_null("nodes 4 lat"));
    close_written();
}

static void only_nodes_in_the_network_have_scores(void)
{
    open_written();
    CU_ASSERT_DOUBLE_EQUAL(dgg_json_number(at("nodes 1 scores pagerank")), 1.0 / 3, 0);
    CU_ASSERT_EQUAL(dgg_json_number(at("nodes 5 ranks degree")), 1);
    CU_ASSERT_EQUAL(dgg_json_number(at("nodes 4 ranks degree")), 2);
    CU_ASSERT_EQUAL(dgg_json_number(at("nodes 1 community")), 1);
    CU_ASSERT_TRUE(is_null("nodes 4 community"));
    CU_ASSERT_PTR_NULL(at("nodes 2 scores"));
    CU_ASSERT_PTR_NULL(at("nodes 2 community"));
    close_written();
}

static void a_link_carries_its_evidence(void)
{
    open_written();
    CU_ASSERT_TRUE(says("links 3 source", "event:seminar-2014-how"));
    CU_ASSERT_TRUE(says("links 3 target", "location:guiyang"));
    CU_ASSERT_TRUE(says("links 3 type", "studies"));
    CU_ASSERT_TRUE(says("links 3 salience", "primary"));
    CU_ASSERT_TRUE(says("links 2 salience", "mention"));
    CU_ASSERT_DOUBLE_EQUAL(dgg_json_number(at("links 3 weight")), 0.1, 0);
    CU_ASSERT_TRUE(says("links 3 evidence 0 quote", "Guiyang"));
    CU_ASSERT_TRUE(says("links 3 evidence 0 field", "abstract"));
    CU_ASSERT_EQUAL(dgg_json_number(at("links 3 evidence 0 start")), 25);
    CU_ASSERT_EQUAL(dgg_json_number(at("links 3 evidence 0 sentence 1")), 41);
    CU_ASSERT_TRUE(dgg_json_boolean(at("links 3 evidence 0 cue")));
    CU_ASSERT_TRUE(says("links 0 evidence 0 quote", "<script>\" \\N"));
    CU_ASSERT_PTR_NULL(at("links 1 salience"));
    CU_ASSERT_PTR_NULL(at("links 4 evidence"));
    close_written();
}

static void communities_name_their_members(void)
{
    open_written();
    CU_ASSERT_EQUAL(dgg_json_count(at("communities")), 2);
    CU_ASSERT_TRUE(says("communities 0 name", "Data centres \"<&>\""));
    CU_ASSERT_EQUAL(dgg_json_number(at("communities 0 id")), 1);
    CU_ASSERT_EQUAL(dgg_json_count(at("communities 0 members")), 3);
    CU_ASSERT_TRUE(says("communities 0 members 2", "location:guiyang"));
    CU_ASSERT_EQUAL(dgg_json_count(at("communities 1 members")), 1);
    CU_ASSERT_TRUE(says("communities 1 members 0", "paper:lee-2024-maps"));
    CU_ASSERT_DOUBLE_EQUAL(dgg_json_number(at("analysis modularity")), .25, 0);
    close_written();
}

static void what_people_decided_is_said(void)
{
    open_written();
    CU_ASSERT_TRUE(says("links 2 decision", "accepted"));
    CU_ASSERT_PTR_NULL(at("links 0 decision"));
    CU_ASSERT_EQUAL(dgg_json_count(at("excluded")), 2);
    CU_ASSERT_TRUE(says("excluded 0 kind", "paper"));
    CU_ASSERT_TRUE(says("excluded 0 id", "wu-2020-farms"));
    CU_ASSERT_TRUE(says("excluded 0 title", "=Farms, \"and\""));
    CU_ASSERT_TRUE(says("excluded 0 stage", "full-text"));
    CU_ASSERT_TRUE(says("excluded 0 reason", "no town; no city"));
    CU_ASSERT_TRUE(is_null("excluded 1 title"));
    CU_ASSERT_TRUE(is_null("excluded 1 stage"));
    close_written();
}

static void an_empty_graph_is_written(void)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis empty = {
        .graph = &graph, .network = &analysed_network, .method = &analysed_method, .modularity = NAN
    };
    size_t length = 0;
    FILE *out = open_memstream(&written, &length);
    CU_ASSERT_EQUAL(dgg_graph_write(&empty, NULL, "json", out, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(written), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_count(at("nodes")), 0);
    CU_ASSERT_TRUE(is_null("analysis modularity"));
    close_written();
}

/* Reads a saved graph, measures it again and writes it. */
static dgg_status write_again(const char *saved, char **again)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    size_t length = 0;
    FILE *out = open_memstream(again, &length);
    DGG_TRY(dgg_corpus_read_text(&corpus, dgg_text_of(saved), "saved", NULL, NULL));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, NULL));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, NULL, NULL));
    DGG_TRY(dgg_graph_write(&analysis, NULL, "json", out, NULL));
done:
    fclose(out);
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_saved_graph_is_written_again_as_it_was(void)
{
    char *first = NULL, *second = NULL, *third = NULL; /* the first has scores made by hand */
    CU_ASSERT_EQUAL(write_analysed("json", DGG_WHOLE, &first), DGG_OK);
    CU_ASSERT_EQUAL(write_again(first, &second), DGG_OK);
    CU_ASSERT_EQUAL(write_again(second, &third), DGG_OK);
    CU_ASSERT_STRING_EQUAL(second, third);
    CU_ASSERT_PTR_NOT_NULL(strstr(third, "\"quote\":\"Guiyang\",\"pattern\":\"Guiyang\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(third, "\"records\":7},{\"sha256\":\"ffff"));
    free(first);
    free(second);
    free(third);
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("json", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("json", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("json", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("json", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/json",
      { "a paper says what is known of it", a_paper_says_what_is_known_of_it },
      { "nothing is invented for an untitled record", nothing_is_invented_for_an_untitled_record },
      { "themes and locations say what is known", themes_and_locations_say_what_is_known },
      { "only nodes in the network have scores", only_nodes_in_the_network_have_scores },
      { "a link carries its evidence", a_link_carries_its_evidence },
      { "communities name their members", communities_name_their_members },
      { "what people decided is said", what_people_decided_is_said },
      { "an empty graph is written", an_empty_graph_is_written },
      { "a saved graph is written again as it was", a_saved_graph_is_written_again_as_it_was },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
