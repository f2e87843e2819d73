#include "tests/support/lists.h"

static void json_is_the_default(void)
{
    write_lists();
    dgg_outcome outcome = run("export list.txt");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(strncmp(outcome.printed, "{", 1), 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"dggraph-graph/1\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "\"theme:smart-cities\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "\"location:shenzhen\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "\"seed\":42"));
    CU_ASSERT_FALSE(holds(outcome.printed, "threads"));
    forget(&outcome);
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export list.txt --to json"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export list.txt --json"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export < list.txt"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export - < list.txt"));
}

static void the_ending_tells_the_format(void)
{
    write_lists();
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to graphml",
                                   "export list.txt -o g.graphml && cat g.graphml"));
    CU_ASSERT_TRUE(
        prints_the_same("export list.txt --to dot", "export list.txt -o g.dot && cat g.dot"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to dot",
                                   "export list.txt --to dot -o g.json && cat g.json"));
}

static void csv_is_two_files_in_a_folder(void)
{
    write_lists();
    expect("export list.txt --to csv -o tables", EXIT_DONE, "");
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to csv --nodes",
                                   "list > /dev/null && cat tables/nodes.csv"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to csv --links",
                                   "list > /dev/null && cat tables/links.csv"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to csv --links -o links.csv && cat links.csv",
                                   "export list.txt --to csv --links"));
    expect("export list.txt --to csv -o tables", EXIT_DONE, ""); /* again, into the same folder */
    CU_ASSERT_EQUAL(shell("test $(ls tables | wc -l) = 2"), 0);
}

static void a_format_of_several_files_needs_a_folder(void)
{
    write_lists();
    expect("export list.txt --to markdown", EXIT_USAGE,
           "markdown is several files: give -o FOLDER");
    expect("export list.txt --to vosviewer-map -o -", EXIT_USAGE, "give -o FOLDER");
    expect("export list.txt --to vosviewer-map -o vos", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("test -s vos/map.txt && test -s vos/network.txt"), 0);
    expect("export list.txt --to pajek -o net", EXIT_DONE, "");
    CU_ASSERT_TRUE(prints_the_same("export list.txt -o one.net && cat one.net",
                                   "list > /dev/null && cat net/network.net"));
    expect("export list.txt --to markdown -o notes", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("test -s notes/Shenzhen.md"), 0);
}

static void an_ending_of_no_format_is_wrong_usage(void)
{
    write_lists();
    expect("export list.txt -o p.csv", EXIT_USAGE, "csv is two tables: give -o FOLDER");
    expect("export list.txt -o p.svg", EXIT_USAGE, "'.svg' is the ending of no format");
    expect("export list.txt -o p.txt", EXIT_USAGE, ".json, .dot, .gv, .graphml");
    CU_ASSERT_EQUAL(shell("test ! -e p.csv && test ! -e p.svg && test ! -e p.txt"), 0);
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export list.txt -o ./p.json && cat p.json"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt", "export list.txt -o ./plain && cat plain"));
    CU_ASSERT_TRUE(prints_the_same("export list.txt --to csv --nodes",
                                   "export list.txt --nodes -o nodes.csv && cat nodes.csv"));
    CU_ASSERT_TRUE(
        prints_the_same("export list.txt", "export list.txt --to json -o p.txt && cat p.txt"));
}

static void what_does_not_go_together_is_wrong_usage(void)
{
    write_lists();
    expect("export list.txt --to csv", EXIT_USAGE, "csv is two tables: give -o FOLDER");
    expect("export list.txt --to csv -o -", EXIT_USAGE, "csv is two tables");
    expect("export list.txt --nodes", EXIT_USAGE, "--nodes and --links are for csv, not for json");
    expect("export list.txt --to csv --nodes --links", EXIT_USAGE, "give -o FOLDER instead");
    expect("export list.txt --json --to dot", EXIT_USAGE, "exclude each other");
    expect("export list.txt --to grpahml", EXIT_USAGE, "did you mean 'graphml'?");
    expect("export list.txt --from psated", EXIT_USAGE, "did you mean 'pasted'?");
    expect("export list.txt --network concpet", EXIT_USAGE, "did you mean 'concept'?");
    expect("export list.txt --quality mod", EXIT_USAGE, "did you mean 'modularity'?");
    expect("export list.txt --kinds thems", EXIT_USAGE, "did you mean 'theme'?");
    expect("export - -", EXIT_USAGE, "standard input can be read only once");
    expect("export list.txt --seed x", EXIT_USAGE, "--seed takes a whole number, not 'x'");
    expect("export list.txt --profile no-such", EXIT_USAGE, "no-such");
}

static void kinds_choose_the_nodes(void)
{
    write_lists();
    dgg_outcome outcome = run("export list.txt --kinds paper,theme");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"theme:smart-cities\""));
    CU_ASSERT_FALSE(holds(outcome.printed, "\"location:shenzhen\""));
    CU_ASSERT_FALSE(holds(outcome.printed, "\"venue:"));
    forget(&outcome);
}

static void nothing_is_scored_without_its_network(void)
{
    write_lists();
    dgg_outcome outcome = run("export list.txt --kinds theme,location");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"theme:smart-cities\""));
    CU_ASSERT_FALSE(holds(outcome.printed, "\"pagerank\":0"));
    forget(&outcome);
    write_file("ready.graphml",
               "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph "
               "edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" "
               "target=\"b\"/></graph></graphml>\n");
    expect("export ready.graphml", EXIT_DONE, "\"pagerank\":0.5");
    expect("export ready.graphml --network concept", EXIT_INPUT_MALFORMED,
           "the network 'concept' needs papers, and a ready network holds none");
    expect("communities ready.graphml --network cotheme", EXIT_INPUT_MALFORMED, "needs papers");
    expect("communities list.txt --kinds theme,location", EXIT_INPUT_MALFORMED,
           "needs papers, which this graph leaves out");
}

static void a_saved_graph_gives_itself(void)
{
    write_lists();
    expect("export page.txt -o graph.json", EXIT_DONE, "");
    CU_ASSERT_TRUE(prints_the_same("export page.txt", "export graph.json"));
    CU_ASSERT_TRUE(prints_the_same("export page.txt", "export - < graph.json"));
    CU_ASSERT_TRUE(prints_the_same("rank page.txt --json", "rank graph.json --json"));
}

static void what_a_saved_graph_cannot_tell_is_refused(void)
{
    write_lists();
    write_file("other.json", "{ \"format\": \"dggraph-codebook/1\", \"name\": \"Other\", "
                             "\"version\": \"1\", \"themes\": [ { \"id\": \"maps\", \"label\": "
                             "\"Maps\", \"include\": [\"maps\"] } ] }\n");
    expect("export page.txt --kinds paper,theme -o graph.json", EXIT_DONE, "");
    expect("export graph.json --codebook other.json", EXIT_INPUT_MALFORMED,
           "cannot be coded anew; give the list it was made from");
    expect("export graph.json --profile iso-3166-2", EXIT_INPUT_MALFORMED, "cannot be coded anew");
    expect("export graph.json --kinds location", EXIT_INPUT_MALFORMED,
           "written without nodes of the kind location");
    expect("rank graph.json --kind location", EXIT_INPUT_MALFORMED,
           "written without nodes of the kind location");
    expect("export graph.json list.txt", EXIT_INPUT_MALFORMED, "alone");
    expect("export list.txt graph.json", EXIT_INPUT_MALFORMED, "alone");
}

/* Paths call documents papers. */
static void a_saved_graph_of_documents_has_the_networks_of_records(void)
{
    write_lists();
    write_file("policies.csv", "title,type,agency,year\n"
                               "Guidance,policy document,Home Office; Cabinet Office,2020\n"
                               "Plan,policy document,Home Office,2021\n");
    expect("export policies.csv --kinds document,body -o bodies.json", EXIT_DONE, "");
    CU_ASSERT_TRUE(prints_the_same("rank policies.csv --network coissuing --json",
                                   "rank bodies.json --network coissuing --json"));
    expect("rank bodies.json --network coissuing", EXIT_DONE, "Cabinet Office");
    expect("export bodies.json --kinds paper", EXIT_INPUT_MALFORMED,
           "written without nodes of the kind paper");
    expect("rank bodies.json --kind paper --network coissuing", EXIT_INPUT_MALFORMED,
           "written without nodes of the kind paper");
    expect("export policies.csv --kinds body -o bodies.json", EXIT_DONE, "");
    expect("rank bodies.json --network coissuing", EXIT_INPUT_MALFORMED,
           "written without nodes of the kind paper");
}

static void a_saved_corpus_gives_the_same_graph(void)
{
    write_lists();
    expect("export page.txt --to corpus -o corpus.json", EXIT_DONE, "");
    dgg_outcome first = run("rank page.txt --top 0 --json -q");
    dgg_outcome second = run("rank corpus.json --top 0 --json -q");
    CU_ASSERT_EQUAL(second.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(first.printed, second.printed);
    forget(&first);
    forget(&second);
}

static void packed_inputs_are_unpacked(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("gzip -kf list.txt"), 0);
    CU_ASSERT_TRUE(prints_the_same("rank list.txt -q", "rank list.txt.gz -q"));
}

static void another_seed_is_written_down(void)
{
    write_lists();
    expect("export list.txt --seed 0", EXIT_DONE, "\"seed\":0");
    expect("export list.txt --seed 4294967295", EXIT_DONE, "\"seed\":4294967295");
}

static void strict_refuses_what_was_left_out(void)
{
    write_lists();
    expect("export list.txt --strict -q", EXIT_DONE, "dggraph-graph/1");
}

static void verbose_tells_what_was_done(void)
{
    write_lists();
    dgg_outcome outcome = run("export list.txt --verbose -o graph.json");
    CU_ASSERT_TRUE(holds(outcome.said, "list.txt: 3 records, read as pasted"));
    CU_ASSERT_TRUE(holds(outcome.said, "seed 42"));
    forget(&outcome);
}

/* Two papers of two authors each, one of them of both papers, and what they cite. */
static void write_library(void)
{
    write_file("l.ris",
               "TY  - JOUR\nTI  - Smart cities of the one kind\nAU  - Doe, Jane\nAU  - Roe, Ann\n"
               "PY  - 2001\nKW  - alpha\nER  - \n"
               "TY  - JOUR\nTI  - Data centres of the other kind\nAU  - Doe, Jane\nAU  - Poe, Una\n"
               "PY  - 2005\nKW  - alpha\nKW  - beta\nER  - \n");
}

static void a_projection_is_written_with_the_papers_of_its_ties(void)
{
    write_library();
    expect("export l.ris --network coauthorship", EXIT_DONE,
           "{\"source\":\"person:doe-jane\",\"target\":\"person:poe-una\",\"type\":\"link\","
           "\"weight\":1,\"papers\":[\"paper:doe-2005-data\"]}");
    expect("export l.ris --network coauthorship --to graphml", EXIT_DONE,
           "<data key=\"edge_papers\">paper:doe-2005-data</data>");
    expect("export l.ris --network coauthorship --to graphml", EXIT_DONE,
           "edgedefault=\"undirected\"");
    expect("export l.ris --network author-keyword --to csv --links", EXIT_DONE,
           "person:doe-jane,keyword:alpha,link,2,,0,,,,paper:doe-2001-smart; paper:doe-2005-data");
    expect("export l.ris --network coauthorship --to dot", EXIT_DONE,
           "papers=\"paper:doe-2005-data\"");
    expect("export l.ris --network coauthorship --counting fractional --years 2005 "
           "--normalise association",
           EXIT_DONE,
           "\"where\":\"year=2005\",\"projected\":true,\"counting\":\"fractional\","
           "\"normalisation\":\"association\"");
}

static void a_projection_can_be_read_again_as_graphml(void)
{
    write_library();
    expect("export l.ris --network coauthorship -o net.graphml", EXIT_DONE, "");
    expect("rank net.graphml --by degree", EXIT_DONE, "3 nodes, 2 links");
    expect("export l.ris --network coauthorship -o net.json", EXIT_DONE, "");
    expect("rank net.json", EXIT_INPUT_MALFORMED, "a network made of a corpus");
}

static void an_empty_projection_is_told(void)
{
    write_library();
    expect("export l.ris --network coupling", EXIT_DONE,
           "the network 'coupling' has no ties: no paper has references");
}

static void what_would_not_be_cut_is_refused(void)
{
    write_library();
    expect("export l.ris --minimum-weight 3", EXIT_USAGE, "path of kinds");
    expect("export l.ris --network concept --backbone spanning-tree", EXIT_USAGE, "path of kinds");
    expect("export l.ris --network coauthorship --minimum-weight 1", EXIT_DONE, "");
}

SUITE("program/commands/export", { "json is the default", json_is_the_default },
      { "the ending tells the format", the_ending_tells_the_format },
      { "csv is two files in a folder", csv_is_two_files_in_a_folder },
      { "a format of several files needs a folder", a_format_of_several_files_needs_a_folder },
      { "an ending of no format is wrong usage", an_ending_of_no_format_is_wrong_usage },
      { "what does not go together is wrong usage", what_does_not_go_together_is_wrong_usage },
      { "kinds choose the nodes", kinds_choose_the_nodes },
      { "nothing is scored without its network", nothing_is_scored_without_its_network },
      { "a saved graph gives itself", a_saved_graph_gives_itself },
      { "what a saved graph cannot tell is refused", what_a_saved_graph_cannot_tell_is_refused },
      { "a saved graph of documents has the networks of records",
        a_saved_graph_of_documents_has_the_networks_of_records },
      { "a saved corpus gives the same graph", a_saved_corpus_gives_the_same_graph },
      { "packed inputs are unpacked", packed_inputs_are_unpacked },
      { "another seed is written down", another_seed_is_written_down },
      { "strict refuses what was left out", strict_refuses_what_was_left_out },
      { "verbose tells what was done", verbose_tells_what_was_done },
      { "a projection is written with the papers of its ties",
        a_projection_is_written_with_the_papers_of_its_ties },
      { "a projection can be read again as graphml", a_projection_can_be_read_again_as_graphml },
      { "an empty projection is told", an_empty_projection_is_told },
      { "what would not be cut is refused", what_would_not_be_cut_is_refused })
