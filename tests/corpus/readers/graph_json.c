#include "corpus/readers.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

/* A paper, a theme, a location inside another, a venue and a person. */
#define MANIFEST                                                                                   \
    "\"manifest\": { \"program\": \"dggraph\", \"version\": \"0.1.0\","                            \
    " \"inputs\": [{ \"sha256\": \"12\", \"format\": \"pasted\", \"records\": 3 }],"               \
    " \"codebook\": \"digital 0.2.0\", \"codebook_sha256\": \"34\","                               \
    " \"gazetteer\": \"world 0.2.0\", \"gazetteer_sha256\": null,"                                 \
    " \"decisions\": [{ \"file\": \"labels.csv\", \"sha256\": \"56\", \"rows\": 4 }],"             \
    " \"options\": { \"kinds\": [\"paper\", \"venue\", \"theme\", \"location\"],"                  \
    " \"seed\": 1 } },"
#define PAPER                                                                                      \
    "{ \"id\": \"paper:smith-2019-maps\", \"kind\": \"paper\", \"label\": \"On maps\","            \
    " \"title\": \"On maps\", \"title_inferred\": false, \"venue\": \"Maps\", \"year\": 2019,"     \
    " \"authors\": [\"Smith, Jane\"], \"doi\": null, \"url\": null, \"keywords\": [\"a\", \"b\"]," \
    " \"abstract\": \"地图 of Guizhou.\", \"scores\": { \"degree\": 2 }, \"ranks\": {},"         \
    " \"community\": 1 }"
#define NODES                                                                                       \
    "{ \"id\": \"theme:maps\", \"kind\": \"theme\", \"label\": \"Maps\", \"label_zh\": \"地图\"," \
    " \"group\": \"things\", \"parent\": null, \"color\": \"#112233\", \"is_search_term\": true,"   \
    " \"definition\": \"All maps\" },\n" PAPER ",\n"                                                \
    "{ \"id\": \"venue:maps\", \"kind\": \"venue\", \"label\": \"Maps\" },\n"                       \
    "{ \"id\": \"location:CN-GZ\", \"kind\": \"location\", \"label\": \"Guizhou\","                 \
    " \"label_zh\": null, \"type\": \"province\", \"iso\": \"CN-GZ\", \"lat\": 26.5,"               \
    " \"lon\": 106.5, \"ancestors\": [\"CN\"] },\n"                                                 \
    "{ \"id\": \"location:CN\", \"kind\": \"location\", \"label\": \"China\", \"lat\": null,"       \
    " \"lon\": null, \"ancestors\": [] }"
#define EVIDENCE(quote)                                                                            \
    "{ \"field\": \"abstract\", \"start\": 6, \"end\": 13, \"sentence\": [0, 14], \"quote\": "     \
    "\"" quote                                                                                     \
    "\", \"pattern\": \"Guizhou\", \"kind\": \"name\", \"cue\": true, \"contrast\": false,"        \
    " \"weight\": 2.5 }"
#define STUDIES(quote)                                                                             \
    "{ \"source\": \"paper:smith-2019-maps\", \"target\": \"location:CN-GZ\","                     \
    " \"type\": \"studies\", \"weight\": 2.5, \"salience\": \"primary\","                          \
    " \"evidence\": [" EVIDENCE(quote) "] }"
#define LINKS                                                                                      \
    STUDIES("Guizhou")                                                                             \
    ",\n"                                                                                          \
    "{ \"source\": \"paper:smith-2019-maps\", \"target\": \"theme:maps\","                         \
    " \"type\": \"discusses\", \"weight\": 3, \"salience\": \"mention\","                          \
    " \"decision\": \"added\", \"evidence\": [] },\n"                                              \
    "{ \"source\": \"location:CN-GZ\", \"target\": \"location:CN\", \"type\": \"part_of\","        \
    " \"weight\": 1 },\n"                                                                          \
    "{ \"source\": \"paper:smith-2019-maps\", \"target\": \"venue:maps\","                         \
    " \"type\": \"published_in\", \"weight\": 1 }"
#define GRAPH(nodes, links)                                                                        \
    "{ \"format\": \"dggraph-graph/1\",\n" MANIFEST "\"nodes\": [" nodes "],\n\"links\": [" links  \
    "],\n\"communities\": [],\n\"excluded\": [{ \"kind\": \"paper\", \"id\": \"wu-2020\","         \
    " \"title\": null, \"stage\": \"screening\", \"reason\": null }] }"

static dgg_status read(dgg_corpus *corpus, const char *text, dgg_error *error)
{
    return dgg_corpus_read_text(corpus, TEXT(text), "graph.json", NULL, error);
}

static void nodes_become_what_they_were(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_TRUE(corpus.is_settled && corpus.is_coded && corpus.is_saved);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(dgg_text_is(paper->id, "smith-2019-maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "On maps"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL(paper->authors.count, 1);
    CU_ASSERT_EQUAL(paper->keywords.count, 2);
    CU_ASSERT_EQUAL(paper->doi.length, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.theme_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].id, "maps"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].label_zh, "地图"));
    CU_ASSERT_TRUE(corpus.themes[0].is_search_term);
    CU_ASSERT_EQUAL_FATAL(corpus.location_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].id, "CN"));
    CU_ASSERT_FALSE(corpus.locations[0].has_position);
    CU_ASSERT_TRUE(corpus.locations[1].has_position);
    CU_ASSERT_EQUAL(corpus.locations[1].longitude, 106.5);
    CU_ASSERT_EQUAL(corpus.locations[1].ancestors.count, 1);
    CU_ASSERT_EQUAL(corpus.venues.count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void links_keep_their_evidence(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_STUDIES].count, 1);
    const dgg_link *studies = &corpus.links[DGG_STUDIES].items[0];
    CU_ASSERT_EQUAL(studies->to, 1);
    CU_ASSERT_EQUAL(studies->weight, 2.5);
    CU_ASSERT_TRUE(studies->is_primary);
    CU_ASSERT_EQUAL_FATAL(studies->evidence_count, 1);
    const dgg_evidence *evidence = &corpus.evidence[studies->first_evidence];
    CU_ASSERT_PTR_EQUAL(evidence->quote.start, corpus.papers[0].abstract.start + 10);
    CU_ASSERT_TRUE(dgg_text_is(evidence->quote, "Guizhou"));
    CU_ASSERT_TRUE(dgg_text_is(evidence->pattern, "Guizhou"));
    CU_ASSERT_EQUAL(evidence->kind, DGG_NAME);
    CU_ASSERT_EQUAL(evidence->sentence_end, 14);
    CU_ASSERT_TRUE(evidence->cue && !evidence->contrast);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_DISCUSSES].count, 1);
    CU_ASSERT_FALSE(corpus.links[DGG_DISCUSSES].items[0].is_primary);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_PART_OF].count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_PART_OF].items[0].from, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_PART_OF].items[0].to, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_PUBLISHED_IN].count, 1);
    dgg_corpus_destroy(&corpus);
}

static void the_manifest_says_what_it_was_made_of(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
    CU_ASSERT_EQUAL(corpus.sources[0].name.length, 0);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].digest, "12"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "pasted"));
    CU_ASSERT_EQUAL(corpus.sources[0].record_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(corpus.codebook, "digital 0.2.0"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.gazetteer, "world 0.2.0"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.codebook_digest, "34"));
    CU_ASSERT_EQUAL(corpus.gazetteer_digest.length, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.decided_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.decided[0].name, "labels.csv"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.decided[0].digest, "56"));
    CU_ASSERT_EQUAL(corpus.decided[0].record_count, 4);
    CU_ASSERT_TRUE(corpus.lacks[DGG_PERSON]);
    CU_ASSERT_TRUE(corpus.lacks[DGG_REFERENCE]);
    CU_ASSERT_FALSE(corpus.lacks[DGG_PAPER]);
    CU_ASSERT_FALSE(corpus.lacks[DGG_LOCATION]);
    dgg_corpus_destroy(&corpus);
}

static void what_people_decided_is_kept(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.excluded_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].paper.id, "wu-2020"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.excluded[0].stage, "screening"));
    CU_ASSERT_EQUAL(corpus.excluded[0].reason.length, 0);
    CU_ASSERT_EQUAL(corpus.links[DGG_DISCUSSES].items[0].decision, DGG_ADDED);
    CU_ASSERT_EQUAL(corpus.links[DGG_STUDIES].items[0].decision, DGG_UNDECIDED);
    dgg_corpus_destroy(&corpus);
}

/* Of itself the paper would be called by its title. */
static void a_label_given_by_hand_is_kept(void)
{
    static const char renamed[] = "{ \"id\": \"paper:a\", \"kind\": \"paper\", \"label\": \"On\","
                                  " \"title\": \"On maps\" }, { \"id\": \"paper:b\","
                                  " \"kind\": \"paper\", \"label\": \"b\", \"title\": null }";
    char text[4096];
    dgg_corpus corpus = { 0 };
    snprintf(text, sizeof text, GRAPH("%s", ""), renamed);
    CU_ASSERT_EQUAL(read(&corpus, text, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].label, "On"));
    CU_ASSERT_EQUAL(corpus.papers[1].label.length, 0);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.papers[0].label.length, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_wrong_quote_is_told(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, STUDIES("Gansu")), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_DOUBTFUL);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 7);
    CU_ASSERT_TRUE(dgg_text_is(corpus.evidence[0].quote, "Gansu"));
    dgg_corpus_destroy(&corpus);
}

static void what_breaks_the_schema_is_left_out(void)
{
    dgg_corpus corpus = { 0 };
    static const char graph[] =
        GRAPH("{ \"id\": \"theme:a\", \"kind\": \"venue\", \"label\": \"A\" },\n"
              "{ \"id\": \"venue:b\", \"kind\": \"venue\", \"lable\": \"B\" },\n"
              "{ \"id\": \"venue:c\", \"kind\": \"venue\", \"label\": \"C\" },\n"
              "{ \"id\": \"venue:c\", \"kind\": \"venue\", \"label\": \"D\" }, 7",
              "{ \"source\": \"venue:c\", \"target\": \"venue:b\", \"type\": \"link\" },\n"
              "{ \"source\": \"venue:c\", \"target\": \"venue:c\", \"type\": \"wrote\" },\n"
              "{ \"source\": \"venue:c\", \"target\": \"venue:c\", \"type\": \"likes\" }");
    CU_ASSERT_EQUAL(read(&corpus, graph, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.venues.count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 4 + 3);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[i].file, "graph.json"));
        CU_ASSERT_TRUE(corpus.warnings[i].line > 1);
    }
    dgg_corpus_destroy(&corpus);
}

static void fails(const char *text, const char *wanted)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read(&corpus, text, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, wanted));
    CU_ASSERT_FALSE(corpus.is_settled);
    CU_ASSERT_EQUAL(corpus.venues.count, 0);
    dgg_corpus_destroy(&corpus);
}

static void a_document_that_is_no_graph_is_refused(void)
{
    fails("{ \"format\": \"dggraph-graph/1\", \"nodes\": [] }", "no node");
    fails("{ \"format\": \"dggraph-graph/2\", \"nodes\": [] }", "not dggraph-graph/1");
    fails("{ \"format\": \"dggraph-graph/1\", \"edges\": [] }", "edges");
    fails("{ \"format\": \"dggraph-graph/1\", \"nodes\": {} }", "'nodes' is an object");
    fails("{ \"format\": \"dggraph-graph/1\", \"nodes\": [{ \"id\": \"venue:a\", \"kind\": "
          "\"venue\" }], \"manifest\": { \"options\": { \"kinds\": [\"pears\"] } } }",
          "a kind that is not known");
}

static void it_stands_alone(void)
{
    static const char list[] = "On maps\n";
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(list), "list", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "stands alone"));
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(read(&corpus, GRAPH(NODES, LINKS), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(list), "list", NULL, NULL), DGG_BAD_REQUEST);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read(&corpus, GRAPH(NODES ", 7", STUDIES("x") "," LINKS), NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/graph_json", { "nodes become what they were", nodes_become_what_they_were },
      { "links keep their evidence", links_keep_their_evidence },
      { "what people decided is kept", what_people_decided_is_kept },
      { "a label given by hand is kept", a_label_given_by_hand_is_kept },
      { "the manifest says what it was made of", the_manifest_says_what_it_was_made_of },
      { "a wrong quote is told", a_wrong_quote_is_told },
      { "what breaks the schema is left out", what_breaks_the_schema_is_left_out },
      { "a document that is no graph is refused", a_document_that_is_no_graph_is_refused },
      { "it stands alone", it_stands_alone },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
