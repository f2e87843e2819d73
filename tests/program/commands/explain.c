#include "program/commands/explain/explain.h"
#include "program/commands/explain/evidence.h"
#include "tests/support/brutal.h"
#include "tests/support/lists.h"

#define TEXT(string)                                                                               \
    {                                                                                              \
        (string), sizeof(string) - 1                                                               \
    }

static void a_measure_has_formula_and_source(void)
{
    dgg_outcome outcome = run("explain pagerank");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(strncmp(outcome.printed, "pagerank (centralities)\n", 24), 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "\n  Formula: "));
    CU_ASSERT_TRUE(holds(outcome.printed, "\n  Source: Brin and Page"));
    forget(&outcome);
}

static void a_measure_has_conventions(void)
{
    expect("explain constraint", EXIT_DONE, "Convention: low where a node bridges holes");
    expect("explain constraint", EXIT_DONE, "Not defined: for nodes without ties");
    expect("explain constraint", EXIT_DONE, "Network: concept");
    expect("explain constraint", EXIT_DONE, "Ties are read: both ways");
    expect("explain pagerank", EXIT_DONE, "Ties are read: as they lead in a directed network");
    expect("explain hubs", EXIT_DONE, "undirected networks are refused");
    expect("explain pagerank-personalised", EXIT_DONE, "Needs: --start");
    expect("explain participation", EXIT_DONE, "Needs: communities");
    expect("explain constraint --json", EXIT_DONE, "\"undefined\": \"nodes without ties\"");
}

static void a_network_says_its_nodes_and_ties(void)
{
    expect("explain coupling", EXIT_DONE, "Nodes: papers, documents, events");
    expect("explain coupling", EXIT_DONE,
           "Path of kinds: paper-reference-paper; each tie keeps the references that make it");
    expect("explain coupling", EXIT_DONE, "Normalisation: salton");
    expect("explain citation", EXIT_DONE, "Ties: directed");
    expect("explain author-theme", EXIT_DONE, "person-paper-theme (networks)");
    expect("explain author-theme --json", EXIT_DONE, "\"path\": \"person-paper-theme\"");
    expect("explain salton", EXIT_DONE, "salton (normalisations)");
    expect("explain fractional", EXIT_DONE, "Batagelj");
    expect("explain disparity", EXIT_DONE, "(1 - w(i,j)/s(i))^(k(i)-1)");
}

static void everything_that_can_be_named_is_explained(void)
{
    expect("explain leiden", EXIT_DONE, "leiden (communities)");
    expect("explain concept", EXIT_DONE, "concept (networks)");
    expect("explain pasted", EXIT_DONE, "pasted (readers)");
    expect("explain csv", EXIT_DONE, "csv (writers)");
    expect("explain csv", EXIT_DONE, "csv (reports)");
    expect("explain years", EXIT_DONE, "years (statistics)");
    expect("explain rank", EXIT_DONE, "rank (commands)");
    expect("explain resolution", EXIT_DONE, "--resolution NUMBER (options)");
    expect("explain -- --seed", EXIT_DONE, "Default: 42");
    expect("explain pagerank --json", EXIT_DONE, "\"shelf\": \"centralities\"");
    expect("explain seed --json", EXIT_DONE, "\"default\": \"42\"");
}

static void a_wrong_name_suggests_the_nearest(void)
{
    expect("explain pagernak", EXIT_USAGE, "did you mean 'pagerank'?");
    expect("explain", EXIT_USAGE, "explain what?");
    expect("explain xyzzyxyzzy", EXIT_USAGE, "dggraph explain PAPER INPUT");
}

static void a_paper_shows_its_links_with_their_words(void)
{
    write_lists();
    dgg_outcome outcome = run("explain 'data centres in shenzhen' list.txt -q");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "Smart cities and data centres in Shenzhen"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Journal of Urban Tests, 2021, read from list.txt:"));
    CU_ASSERT_TRUE(holds(outcome.printed, "(theme:smart-cities): primary, "));
    CU_ASSERT_TRUE(holds(outcome.printed, "(location:shenzhen): primary, "));
    CU_ASSERT_TRUE(
        holds(outcome.printed, "[Smart cities] and data centres in Shenzhen\n")); /* the title */
    CU_ASSERT_TRUE(holds(outcome.printed, "We study the [smart city] of Shenzhen and "));
    forget(&outcome);
}

static void json_holds_the_same(void)
{
    write_lists();
    dgg_outcome outcome = run("explain harbour list.txt -q --json");
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    dgg_text text = { outcome.printed, outcome.printed_length };
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, text, NULL), DGG_OK);
    const dgg_json_value *paper = dgg_json_root(json);
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_json_string(dgg_json_get(paper, "venue")), "Annals of Harbours"));
    const dgg_json_value *links = dgg_json_get(paper, "links");
    CU_ASSERT_TRUE_FATAL(dgg_json_count(links) > 2);
    const dgg_json_value *evidence = dgg_json_get(dgg_json_first(links), "evidence");
    CU_ASSERT_TRUE(dgg_json_string(dgg_json_get(dgg_json_first(evidence), "quote")).length > 0);
    CU_ASSERT_EQUAL(dgg_json_kind_of(dgg_json_get(paper, "rejected")), DGG_JSON_ARRAY);
    dgg_json_destroy(&json);
    forget(&outcome);
}

#define LONG_TITLE                                                                                 \
    "Smart cities told at length and once more at length and once more at length and once more "   \
    "at length and once more at length and once more at length and once more at length and one "   \
    "more time until the end of it"

static void what_fits_no_paper_or_several_is_told(void)
{
    write_lists();
    expect("explain 'no such words' list.txt", EXIT_USAGE, "no paper has the id or key");
    expect("explain 'digital governance and' list.txt", EXIT_DONE, "harbour");
    expect("explain threads", EXIT_DONE, "cores to use at most");
    write_file("long.ris", "TY  - JOUR\nTI  - " LONG_TITLE "\nPY  - 2021\nER  - \n");
    expect("explain 'and one more time' long.ris", EXIT_DONE, LONG_TITLE);
    expect("explain 'and one more time' long.ris --json", EXIT_DONE, LONG_TITLE);
    expect("explain guizhou list.txt", EXIT_DONE, ", 1 point, ");
    expect("explain a list.txt", EXIT_USAGE, "fits 3 papers:");
    expect("explain pagerank list.txt", EXIT_DONE, "pagerank (centralities)");
    expect("explain harbour no-such-file", EXIT_INPUT_MISSING, "no-such-file");
}

static void a_saved_graph_is_refused(void)
{
    write_lists();
    expect("export list.txt -o graph.json", EXIT_DONE, "");
    expect("explain harbour graph.json", EXIT_INPUT_MALFORMED,
           "does not keep the hits that were rejected");
}

/* One paper of two links, a rejected hit and a mended word; and one without a title. */
typedef struct explained {
    dgg_paper papers[2];
    dgg_theme theme;
    dgg_location location;
    dgg_link discusses, studies;
    dgg_evidence evidence[2];
    dgg_rejected rejected;
    dgg_warning warnings[2];
    dgg_corpus corpus;
} explained;

static void make(explained *made)
{
    *made = (explained){
        .papers = { { .id = TEXT("li-smart-2021"),
                      .key = TEXT("Li2021"),
                      .title = TEXT("数 smart city."),
                      .abstract = TEXT("One. The Bank of China and Paris grew. Two."),
                      .file = TEXT("a.txt"),
                      .line = 3 },
                    { .kind = DGG_EVENT,
                      .id = TEXT("b"),
                      .abstract = TEXT("A SEMINAR on maps.") } },
        .theme = { .id = TEXT("smart-cities"), .label = TEXT("Smart cities") },
        .location = { .id = TEXT("paris"), .label = TEXT("Paris") },
        .discusses = { .from = 0, .weight = 3, .is_primary = true, .evidence_count = 1 },
        .studies = { .from = 0, .weight = 0.5, .first_evidence = 1, .evidence_count = 1 },
        .evidence = { { .field = DGG_TITLE,
                        .start = 2,
                        .end = 12,
                        .sentence_end = 13,
                        .pattern = TEXT("smart (city|cities)"),
                        .kind = DGG_PHRASE,
                        .weight = 3 },
                      { .field = DGG_ABSTRACT,
                        .start = 27,
                        .end = 32,
                        .sentence_start = 5,
                        .sentence_end = 38,
                        .pattern = TEXT("Paris"),
                        .contrast = true,
                        .weight = 0.5 } },
        .rejected = { .kind = DGG_LOCATION,
                      .id = TEXT("CN"),
                      .reason = TEXT("organisation"),
                      .evidence = { .field = DGG_ABSTRACT,
                                    .start = 17,
                                    .end = 22,
                                    .sentence_start = 5,
                                    .sentence_end = 38,
                                    .pattern = TEXT("China"),
                                    .weight = 1 } },
        .warnings = { { DGG_REPAIRED, TEXT("a.txt"), 3, TEXT("li-smart-2021: 'e' is 'The'") },
                      { DGG_REPAIRED, TEXT("a.txt"), 3, TEXT("li-smart-2021b: another") } },
    };
    made->corpus = (dgg_corpus){ .papers = made->papers,
                                 .paper_count = 2,
                                 .themes = &made->theme,
                                 .theme_count = 1,
                                 .locations = &made->location,
                                 .location_count = 1,
                                 .evidence = made->evidence,
                                 .evidence_count = 2,
                                 .rejected = &made->rejected,
                                 .rejected_count = 1,
                                 .warnings = made->warnings,
                                 .warning_count = 2 };
    made->corpus.links[DGG_DISCUSSES] = (dgg_links){ &made->discusses, 1, 0 };
    made->corpus.links[DGG_STUDIES] = (dgg_links){ &made->studies, 1, 0 };
}

static char *explained_paper(uint32_t paper)
{
    explained made;
    char *text = NULL;
    size_t length = 0;
    make(&made);
    FILE *out = open_memstream(&text, &length);
    CU_ASSERT_EQUAL(dgg_explain_paper(&made.corpus, paper, out, NULL), DGG_OK);
    fclose(out);
    return text;
}

static void every_hit_is_shown_in_its_sentence(void)
{
    char *text = explained_paper(0);
    CU_ASSERT_STRING_EQUAL(text, "paper:li-smart-2021\n"
                                 "  数 smart city.\n"
                                 "  read from a.txt:3\n"
                                 "\n"
                                 "discusses Smart cities (theme:smart-cities): primary, 3 points\n"
                                 "  title, 3 points, phrase 'smart (city|cities)'\n"
                                 "      数 [smart city].\n"
                                 "\n"
                                 "studies Paris (location:paris): mention, 0.5 points\n"
                                 "  abstract, 0.5 points, name 'Paris', behind a contrast cue\n"
                                 "      The Bank of China and [Paris] grew.\n"
                                 "\n"
                                 "Rejected, and why:\n"
                                 "location CN: organisation\n"
                                 "  abstract, 1 point, name 'China'\n"
                                 "      The Bank of [China] and Paris grew.\n"
                                 "\n"
                                 "Mended for matching:\n"
                                 "  'e' is 'The'\n");
    free(text);
}

static void what_a_person_decided_is_told(void)
{
    explained made;
    char *text = NULL;
    size_t length = 0;
    make(&made);
    made.discusses.decision = DGG_ACCEPTED;
    made.studies.decision = DGG_ADDED;
    made.studies.evidence_count = 0;
    FILE *out = open_memstream(&text, &length);
    CU_ASSERT_EQUAL(dgg_explain_paper(&made.corpus, 0, out, NULL), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_explain_node(&made.corpus, (dgg_explained_node){ DGG_STUDIES, 0 }, out, NULL), DGG_OK);
    dgg_json_writer json = { .out = out };
    CU_ASSERT_EQUAL(dgg_explain_paper_json(&made.corpus, 0, &json, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_TRUE(holds(text, "(theme:smart-cities): primary, 3 points, checked by hand\n"));
    CU_ASSERT_TRUE(holds(text, "(location:paris): mention, 0.5 points, added by hand\n"));
    CU_ASSERT_TRUE(holds(text, "mention, 0.5 points, evidence: 0, added by hand\n"));
    CU_ASSERT_TRUE(holds(text, "\"decision\":\"accepted\""));
    CU_ASSERT_TRUE(holds(text, "\"decision\":\"added\""));
    free(text);
}

static void an_untitled_paper_is_marked(void)
{
    char *text = explained_paper(1);
    CU_ASSERT_TRUE(holds(text, "event:b\n  A SEMINAR on maps"));
    CU_ASSERT_TRUE(holds(text, " [untitled]\n"));
    CU_ASSERT_FALSE(holds(text, "discusses"));
    CU_ASSERT_FALSE(holds(text, "Rejected"));
    free(text);
}

static void finds(const char *wanted, dgg_status status, uint32_t paper)
{
    explained made;
    uint32_t found = UINT32_MAX;
    make(&made);
    CU_ASSERT_EQUAL(dgg_explain_find(&made.corpus, wanted, &found, NULL), status);
    CU_ASSERT_TRUE(status != DGG_OK || found == paper);
}

static void a_paper_is_found_by_id_key_or_words(void)
{
    finds("li-smart-2021", DGG_OK, 0);
    finds("paper:li-smart-2021", DGG_OK, 0);
    finds("Li2021", DGG_OK, 0);
    finds("SMART CITY", DGG_OK, 0);
    finds("数", DGG_OK, 0);
    finds("event:b", DGG_OK, 1);
    finds("a seminar", DGG_OK, 1);
    finds("m", DGG_UNKNOWN_NAME, 0); /* both */
    finds("", DGG_UNKNOWN_NAME, 0);
    finds("paper:b", DGG_UNKNOWN_NAME, 0);
}

static void a_node_shows_its_papers_and_patterns(void)
{
    explained made;
    dgg_explained_node node = { 0 };
    char *text = NULL;
    size_t length = 0;
    make(&made);
    CU_ASSERT_FALSE(dgg_explain_find_node(&made.corpus, "location:smart-cities", &node));
    CU_ASSERT_TRUE(dgg_explain_find_node(&made.corpus, "location:paris", &node));
    CU_ASSERT_EQUAL(node.type, DGG_STUDIES);
    CU_ASSERT_TRUE_FATAL(dgg_explain_find_node(&made.corpus, "theme:smart-cities", &node));
    FILE *out = open_memstream(&text, &length);
    CU_ASSERT_EQUAL(dgg_explain_node(&made.corpus, node, out, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_TRUE(holds(text, "theme:smart-cities\n  Smart cities\n"));
    CU_ASSERT_TRUE(holds(text, "  paper:li-smart-2021: primary, 3 points, evidence: 1\n"));
    CU_ASSERT_TRUE(holds(text, "Found by:\n  smart (city|cities)\n"));
    CU_ASSERT_FALSE(holds(text, "Paris"));
    free(text);
    write_lists();
    expect("explain location:shenzhen list.txt -q", EXIT_DONE, "location:shenzhen\n  Shenzhen");
    expect("explain theme:smart-cities list.txt -q --json", EXIT_DONE, "\"patterns\": [");
}

static dgg_status explain_all(void)
{
    explained made;
    uint32_t paper = 0;
    dgg_status status = DGG_OK;
    make(&made);
    FILE *out = fopen("/dev/null", "wb");
    dgg_json_writer json = { .out = out };
    DGG_TRY(dgg_explain_find(&made.corpus, "smart city", &paper, NULL));
    DGG_TRY(dgg_explain_paper(&made.corpus, paper, out, NULL));
    DGG_TRY(dgg_explain_paper_json(&made.corpus, paper, &json, NULL));
    const dgg_explained_node theme = { DGG_DISCUSSES, 0 };
    DGG_TRY(dgg_explain_node(&made.corpus, theme, out, NULL));
    DGG_TRY(dgg_explain_node_json(&made.corpus, theme, &json, NULL));
done:
    fclose(out);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(explain_all());
}

SUITE("program/commands/explain",
      { "a measure has formula and source", a_measure_has_formula_and_source },
      { "a measure has conventions", a_measure_has_conventions },
      { "a network says its nodes and ties", a_network_says_its_nodes_and_ties },
      { "everything that can be named is explained", everything_that_can_be_named_is_explained },
      { "a wrong name suggests the nearest", a_wrong_name_suggests_the_nearest },
      { "a paper shows its links with their words", a_paper_shows_its_links_with_their_words },
      { "json holds the same", json_holds_the_same },
      { "what fits no paper or several is told", what_fits_no_paper_or_several_is_told },
      { "a saved graph is refused", a_saved_graph_is_refused },
      { "every hit is shown in its sentence", every_hit_is_shown_in_its_sentence },
      { "what a person decided is told", what_a_person_decided_is_told },
      { "an untitled paper is marked", an_untitled_paper_is_marked },
      { "a paper is found by id, key or words", a_paper_is_found_by_id_key_or_words },
      { "a node shows its papers and patterns", a_node_shows_its_papers_and_patterns },
      { "survives refused memory", survives_refused_memory })
