#include "graph/network.h"
#include "program/commands/rank/ranking.h"
#include "tests/support/brutal.h"
#include "tests/support/lists.h"

enum { NODES = 8 };

/* Six themes, one of them outside the network, and two papers. */
typedef struct ranked_graph {
    dgg_corpus corpus;
    dgg_theme themes[6];
    dgg_node nodes[NODES];
    dgg_graph graph;
    double values[NODES];
    dgg_score score;
    dgg_analysis analysis;
} ranked_graph;

static void make(ranked_graph *made)
{
    static const char *const ids[] = { "paper:a", "paper:b", "theme:a", "theme:b",
                                       "theme:c", "theme:d", "theme:e", "theme:f" };
    static const double scores[] = { .9, .8, .2, .4, .2, .2, .1, (double)NAN };
    memset(made, 0, sizeof *made);
    for (uint32_t i = 0; i < NODES; i++) {
        bool is_paper = i < 2;
        made->nodes[i] = (dgg_node){ is_paper ? DGG_PAPER : DGG_THEME, is_paper ? i : i - 2,
                                     dgg_text_of(ids[i]), dgg_text_of(ids[i] + 6), false };
        made->values[i] = scores[i];
    }
    made->themes[1].is_search_term = true;
    made->corpus.themes = made->themes;
    made->corpus.theme_count = 6;
    made->graph = (dgg_graph){ .corpus = &made->corpus, .nodes = made->nodes, .node_count = NODES };
    made->score = (dgg_score){ dgg_shelf_find(&dgg_centralities, "pagerank", NULL), made->values };
    made->analysis = (dgg_analysis){ .graph = &made->graph,
                                     .network = dgg_shelf_find(&dgg_networks, "concept", NULL),
                                     .scores = &made->score,
                                     .score_count = 1 };
}

static dgg_status fill(ranked_graph *made, dgg_kind kind, size_t top, dgg_table *table)
{
    dgg_status status = DGG_OK;
    make(made);
    dgg_ranking ranking = {
        .analysis = &made->analysis, .measure = made->score.measure, .kind = kind, .top = top
    };
    DGG_TRY(dgg_ranking_fill(&ranking, NULL));
    DGG_TRY(dgg_ranking_write(&ranking, table, NULL));
done:
    dgg_ranking_destroy(&ranking);
    return status;
}

static void row_is(const dgg_table *table, size_t row, double rank, const char *id)
{
    CU_ASSERT_EQUAL(dgg_table_cell(table, row, 0)->number, rank);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(table, row, 2)->text, id));
}

static bool notes(const dgg_table *table, const char *words)
{
    return dgg_text_find(table->note, dgg_text_of(words)) < table->note.length;
}

static void equal_scores_share_a_rank_and_stay_together(void)
{
    ranked_graph made;
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&made, DGG_THEME, 2, &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 4);
    row_is(&table, 0, 1, "theme:b");
    row_is(&table, 1, 2, "theme:a");
    row_is(&table, 2, 2, "theme:c");
    row_is(&table, 3, 2, "theme:d");
    CU_ASSERT_TRUE(dgg_text_is(table.title, "Themes by PageRank"));
    CU_ASSERT_TRUE(notes(&table, "4 of 5 themes."));
    CU_ASSERT_TRUE(notes(&table, "Rank 2 is shared, so 4 rows are shown."));
    CU_ASSERT_TRUE(notes(&table, "1 theme is not in the network"));
    CU_ASSERT_TRUE(notes(&table, "collected by 'b'"));
    dgg_table_destroy(&table);
}

static void a_long_tie_is_cut_and_told(void)
{
    ranked_graph made;
    dgg_table table = { 0 };
    make(&made);
    for (size_t i = 2; i < NODES; i++) {
        made.values[i] = .5;
    }
    dgg_ranking ranking = {
        .analysis = &made.analysis, .measure = made.score.measure, .kind = DGG_THEME, .top = 2
    };
    CU_ASSERT_EQUAL_FATAL(dgg_ranking_fill(&ranking, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_ranking_write(&ranking, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_TRUE(notes(&table, "4 more share rank 1 and are left out by their labels"));
    dgg_table_destroy(&table);
    dgg_ranking_destroy(&ranking);
}

static void zero_shows_all(void)
{
    ranked_graph made;
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(&made, DGG_THEME, 0, &table), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), 5);
    row_is(&table, 4, 5, "theme:e");
    CU_ASSERT_FALSE(notes(&table, "shared"));
    dgg_table_destroy(&table);
}

static void a_kind_outside_the_network_is_refused(void)
{
    ranked_graph made;
    dgg_error error = { 0 };
    make(&made);
    made.nodes[0].kind = DGG_PERSON;
    made.values[0] = (double)NAN;
    dgg_ranking ranking = { .analysis = &made.analysis,
                            .measure = made.score.measure,
                            .kind = DGG_PERSON };
    CU_ASSERT_EQUAL(dgg_ranking_fill(&ranking, &error), DGG_BAD_REQUEST);
    CU_ASSERT_TRUE(holds(error.message, "no node of the kind person stands in the network"));
    dgg_ranking_destroy(&ranking);
}

static dgg_status fill_and_destroy(void)
{
    ranked_graph made;
    dgg_table table = { 0 };
    dgg_status status = fill(&made, DGG_THEME, 2, &table);
    dgg_table_destroy(&table);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy());
}

static void ranks_themes_by_pagerank(void)
{
    write_lists();
    dgg_outcome outcome = run("rank list.txt --kind theme --by pagerank --top 10 --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(strncmp(outcome.printed, "rank,label,id,pagerank", 22), 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "theme:smart-cities"));
    CU_ASSERT_FALSE(holds(outcome.printed, "location:"));
    forget(&outcome);
    CU_ASSERT_TRUE(prints_the_same("rank list.txt -q", "rank list.txt --kind theme --by pagerank"
                                                       " --top 10 --to markdown -q"));
}

static void writes_every_format(void)
{
    write_lists();
    expect("rank list.txt --to markdown", EXIT_DONE, "| Rank |");
    expect("rank list.txt --by betweenness-unweighted", EXIT_DONE, "| Betweenness unweighted |");
    expect("rank list.txt --json", EXIT_DONE, "\"id\":\"theme:smart-cities\"");
    expect("rank list.txt --to text", EXIT_DONE, "theme:smart-cities");
    expect("rank list.txt --to dot", EXIT_DONE, "pagerank=");
    expect("rank list.txt --kind location --by strength -o r.csv && cat r.csv", EXIT_DONE,
           "location:shenzhen");
    expect("rank list.txt --kind paper --by degree", EXIT_DONE, "paper:");
    expect("rank list.txt --network cotheme --by betweenness", EXIT_DONE, "theme:");
}

#define LONG_TITLE                                                                                 \
    "Smart cities of Shenzhen and their data centres, told at such a length that no table shows "  \
    "it whole"

static void programs_get_the_whole_title(void)
{
    write_file("long.txt", LONG_TITLE "\nJournal of Urban Tests, 2021\n");
    expect("rank long.txt --from pasted --kind paper --to csv", EXIT_DONE, LONG_TITLE);
    expect("rank long.txt --from pasted --kind paper --json", EXIT_DONE, LONG_TITLE);
    expect("rank long.txt --from pasted --kind paper", EXIT_DONE, "at such a length that no… |");
    expect("communities long.txt --from pasted --to csv", EXIT_DONE, LONG_TITLE);
    expect("communities long.txt --from pasted --json", EXIT_DONE, LONG_TITLE);
    expect("export long.txt --from pasted -o long.json", EXIT_DONE, "");
    CU_ASSERT_TRUE(prints_the_same("export long.txt --from pasted", "export long.json"));
    expect("rank long.json --kind paper --to csv", EXIT_DONE, LONG_TITLE);
}

static void what_does_not_go_together_is_wrong_usage(void)
{
    write_lists();
    expect("rank list.txt --by pagernak", EXIT_USAGE, "did you mean 'pagerank'?");
    expect("rank list.txt --kind themez", EXIT_USAGE, "did you mean 'theme'?");
    expect("rank list.txt --kind paper,theme", EXIT_USAGE, "ranks are within a kind");
    expect("rank list.txt --kind all", EXIT_USAGE, "ranks are within a kind");
    expect("rank list.txt --kinds paper", EXIT_USAGE, "--kind theme is not among --kinds paper");
    expect("rank list.txt --to graphml", EXIT_USAGE, "among the reports");
    expect("rank list.txt --kind venue", EXIT_INPUT_MALFORMED, "no node of the kind venue");
    write_file("bare.txt", "On smart cities in Shenzhen\n");
    expect("rank bare.txt --from pasted --kind person", EXIT_INPUT_MALFORMED,
           "no node of the kind person");
    expect("rank list.txt --kind location --network cotheme", EXIT_INPUT_MALFORMED,
           "no node of the kind location stands in the network 'cotheme'");
}

static void without_a_kind_the_nodes_of_the_network_are_ranked(void)
{
    write_file("two.ris",
               "TY  - JOUR\nTI  - Smart cities once\nAU  - Doe, Jane\nAU  - Roe, Ann\nER  - \n"
               "TY  - JOUR\nTI  - Smart cities twice\nAU  - Doe, Jane\nAU  - Poe, Una\nER  - \n");
    expect("rank two.ris --network coauthorship --by degree", EXIT_DONE,
           "| 1 | Doe, Jane | person:");
    expect("rank two.ris --network coauthorship --by degree", EXIT_DONE, "Counting: full");
    expect("rank two.ris --network author-theme --by degree", EXIT_DONE, "theme:smart-cities");
    expect("rank two.ris --network author-paper-pap", EXIT_USAGE, "did you mean 'paper'?");
    expect("rank two.ris --network coauthorship --where venue=x", EXIT_INPUT_MALFORMED,
           "no paper has the venue 'x'");
}

static void a_network_that_is_left_out_is_not_ranked(void)
{
    static const char *const needs_papers =
        "the network 'concept' needs papers, which this graph leaves out";
    write_lists();
    expect("export list.txt --kinds theme,location -o graph.json", EXIT_DONE, "");
    expect("rank list.txt --kinds theme,location", EXIT_INPUT_MALFORMED, needs_papers);
    expect("rank graph.json", EXIT_INPUT_MALFORMED, needs_papers);
    expect("rank list.txt --kinds theme,paper --by degree", EXIT_DONE, "theme:smart-cities");
    expect("rank list.txt --kinds paper --kind paper", EXIT_INPUT_MALFORMED,
           "needs themes or locations, which");
    expect("rank list.txt --kinds paper,location --kind location --network cotheme",
           EXIT_INPUT_MALFORMED, "the network 'cotheme' needs themes, which");
}

static void what_is_not_defined_comes_last(void)
{
    ranked_graph made;
    dgg_table table = { 0 };
    bool is_inside[NODES];
    make(&made);
    for (size_t i = 0; i < NODES; i++) {
        is_inside[i] = true;
    }
    made.analysis.is_inside = is_inside;
    made.score.measure = &dgg_centrality_constraint.row;
    dgg_ranking ranking = {
        .analysis = &made.analysis, .measure = made.score.measure, .kind = DGG_THEME, .top = 6
    };
    CU_ASSERT_EQUAL_FATAL(dgg_ranking_fill(&ranking, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_ranking_write(&ranking, &table, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 6);
    CU_ASSERT_TRUE(dgg_text_is(dgg_table_cell(&table, 5, 2)->text, "theme:f"));
    CU_ASSERT_TRUE(isnan(dgg_table_cell(&table, 5, 0)->number));
    CU_ASSERT_TRUE(isnan(dgg_table_cell(&table, 5, 3)->number));
    CU_ASSERT_TRUE(notes(&table, "6 of 6 themes."));
    CU_ASSERT_TRUE(notes(&table, "1 has no constraint (–), which is not defined for nodes "
                                 "without ties."));
    dgg_table_destroy(&table);
    dgg_ranking_destroy(&ranking);
}

static void kinds_go_by_the_words_of_users(void)
{
    write_file("two.ris", "TY  - JOUR\nAU  - Roe, Ann\nAU  - Poe, Bo\nTI  - Smart cities\nER  -\n");
    expect("rank two.ris --network coauthorship --kind author --by degree", EXIT_DONE, "Roe, Ann");
    expect("rank two.ris --network coauthorship --kind people --by degree", EXIT_DONE, "Roe, Ann");
    expect("rank two.ris --network coauthorship --by degree", EXIT_DONE, "docs/people.md");
    expect("rank two.ris --kinds authors,paper --kind authors --network coauthorship", EXIT_DONE,
           "Roe, Ann");
}

/* A and B cite X, which is in no list, and A, which is. */
static void cited_works_stand_in_one_row(void)
{
    write_file("cited.csv",
               "Title,Authors,Year,References\n"
               "Maps of towns and their people,\"Roe, A.\",2001,\"Xu, B., 1990, Seas\"\n"
               "Towns on maps once more,\"Poe, C.\",2003,\"Xu, B., 1990, Seas; Roe, A., 2001, "
               "Maps of towns and their people\"\n"
               "Maps and people of all kinds,\"Doe, D.\",2004,\"Xu, B., 1990, Seas; Roe, A., "
               "2001, Maps of towns and their people\"\n");
    expect("rank cited.csv --network cocitation --by strength", EXIT_DONE,
           "## Cited works by Strength");
    expect("rank cited.csv --network cocitation --by strength", EXIT_DONE, "2 of 2 cited works");
    expect("rank cited.csv --network cocitation --by strength --to csv", EXIT_DONE,
           "1,\"Xu, B., 1990, Seas\",reference:xu-b-1990-seas,2");
    expect("rank cited.csv --network cocitation --kind paper --by strength", EXIT_DONE,
           "## Papers by Strength");
}

static void many_measures_have_a_table_of_their_own(void)
{
    write_lists();
    expect("rank list.txt --by degree,strength,clustering,constraint", EXIT_DONE,
           "## Measures of this table");
    expect("rank list.txt --by degree,strength,clustering,constraint --kind location", EXIT_DONE,
           "have no clustering (–), which is not defined for nodes with fewer than two");
    expect("rank list.txt --by degree,clustering --kind location", EXIT_DONE,
           "have no clustering (–)");
    expect("rank list.txt --by degree,strength,clustering,constraint --json", EXIT_DONE,
           "Watts and Strogatz");
}

static void arcs_of_a_file_lead_as_they_are_said_to(void)
{
    write_file("arcs.net", "*Vertices 3\n1 \"old\"\n2 \"new\"\n3 \"newer\"\n*Arcs\n2 1\n3 1\n");
    expect("rank arcs.net --by lcs --to csv", EXIT_DONE, "1,old,node:old,2");
    expect("rank arcs.net --by lcr --arcs cited-citing --to csv", EXIT_DONE, "1,old,node:old,2");
    expect("rank arcs.net --by lcs", EXIT_DONE,
           "Arcs of the file, citing-cited, are read both ways");
    expect("rank arcs.net --network citation --by in-degree", EXIT_DONE,
           "Arcs of the file are read as citing-cited (--arcs cited-citing turns them).");
    expect("rank arcs.net --by sigma", EXIT_DONE, "| – | new | node:new | – |");
    expect("communities arcs.net --network citation", EXIT_DONE, "Ties are read both ways.");
}

SUITE("program/commands/rank",
      { "equal scores share a rank and stay together",
        equal_scores_share_a_rank_and_stay_together },
      { "a long tie is cut and told", a_long_tie_is_cut_and_told },
      { "zero shows all", zero_shows_all },
      { "without a kind the nodes of the network are ranked",
        without_a_kind_the_nodes_of_the_network_are_ranked },
      { "kinds go by the words of users", kinds_go_by_the_words_of_users },
      { "cited works stand in one row", cited_works_stand_in_one_row },
      { "many measures have a table of their own", many_measures_have_a_table_of_their_own },
      { "arcs of a file lead as they are said to", arcs_of_a_file_lead_as_they_are_said_to },
      { "a kind outside the network is refused", a_kind_outside_the_network_is_refused },
      { "what is not defined comes last", what_is_not_defined_comes_last },
      { "survives refused memory", survives_refused_memory },
      { "ranks themes by pagerank", ranks_themes_by_pagerank },
      { "writes every format", writes_every_format },
      { "programs get the whole title", programs_get_the_whole_title },
      { "what does not go together is wrong usage", what_does_not_go_together_is_wrong_usage },
      { "a network that is left out is not ranked", a_network_that_is_left_out_is_not_ranked })
