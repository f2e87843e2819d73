#include "graph/statistics.h"
#include "tests/support/lists.h"

/* What is not about lists is asked of their graph: it need not be coded again each time. */
static void save_graph(void)
{
    write_lists();
    expect("export list.txt -q -o saved.json", EXIT_DONE, "");
}

static void shows_every_table_and_how_it_counts(void)
{
    save_graph();
    dgg_outcome outcome = run("stats saved.json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "Overview"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| Records | 3 |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Records by year"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| 2020 | 0 |")); /* between 2019 and 2021 */
    CU_ASSERT_TRUE(holds(outcome.printed, "Annals of Harbours"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Themes by locations"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Full counting"));
    forget(&outcome);
}

static void one_table_or_some_may_be_asked_for(void)
{
    dgg_outcome outcome = run("stats saved.json --table venues,years");
    CU_ASSERT_TRUE(holds(outcome.printed, "Records by year"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Records by venue"));
    CU_ASSERT_FALSE(holds(outcome.printed, "Overview"));
    forget(&outcome);
    CU_ASSERT_TRUE(prints_the_same("stats saved.json --table gaps,years -q",
                                   "stats saved.json --table years,gaps -q"));
}

static void csv_is_a_file_a_table(void)
{
    expect("stats saved.json --to csv", EXIT_USAGE, "csv is a file a table: give -o FOLDER");
    expect("stats list.txt --to csv -o tables", EXIT_DONE, "");
    for (size_t i = 0; dgg_statistics.rows[i] != NULL; i++) {
        char file[200];
        snprintf(file, sizeof file, "test -s tables/%s.csv", dgg_statistics.rows[i]->name);
        CU_ASSERT_EQUAL(shell(file), 0);
    }
    CU_ASSERT_TRUE(prints_the_same("stats saved.json --to csv --table years",
                                   "list > /dev/null && cat tables/years.csv"));
}

static void writes_json(void)
{
    dgg_outcome outcome = run("stats saved.json --json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"theme_location\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "2019"));
    forget(&outcome);
}

static void readers_of_chinese_read_chinese(void)
{
    dgg_outcome outcome = run("stats saved.json --table years,flow,venue_theme --lang zh -q");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "## 各年文献数"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| 年份 | 文献数 | 累计 | 增长率（%） |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "有年份的文献不足 30 篇，不计算增长率。"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| 纳入 |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Annals of Harbours")); /* what is data stays */
    forget(&outcome);
    outcome = run("stats saved.json --table years --lang zh --to csv -q");
    CU_ASSERT_TRUE(holds(outcome.printed, "year,records,cumulative,change"));
    forget(&outcome);
}

static void a_terminal_gets_aligned_text(void)
{
    char *text = shown("TERM=xterm", "stats saved.json --table years");
    CU_ASSERT_TRUE(holds(text, "Records by year"));
    CU_ASSERT_FALSE(holds(text, "| Year"));
    free(text);
}

static void what_was_not_saved_is_left_out_and_told(void)
{
    write_lists();
    expect("export list.txt --kinds paper,theme -o graph.json", EXIT_DONE, "");
    dgg_outcome outcome = run("stats graph.json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "Records by theme"));
    CU_ASSERT_FALSE(holds(outcome.printed, "Records by location"));
    CU_ASSERT_TRUE(holds(outcome.said, "left out: 'locations' counts nodes of the kind location"));
    forget(&outcome);
    expect("stats graph.json --table locations", EXIT_INPUT_MALFORMED, "written without them");
}

static void a_graph_without_records_counts_nothing(void)
{
    write_lists();
    write_file("ready.graphml",
               "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph "
               "edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" "
               "target=\"b\"/></graph></graphml>\n");
    expect("export list.txt --kinds theme,location -o graph.json", EXIT_DONE, "");
    expect("stats graph.json --table theme_location", EXIT_INPUT_MALFORMED, "of the kind paper");
    expect("stats ready.graphml", EXIT_INPUT_MALFORMED, "a ready network holds none");
}

static void wrong_names_are_wrong_usage(void)
{
    write_lists();
    expect("stats list.txt --table yeers", EXIT_USAGE, "did you mean 'years'?");
    expect("stats list.txt --table years,,themes", EXIT_USAGE, "among the statistics");
    expect("stats list.txt --to dot", EXIT_USAGE, "among the reports");
}

static void tells_what_has_changed_since_an_earlier_run(void)
{
    write_lists();
    expect("stats list.txt --json -o old.json", EXIT_DONE, "");
    expect("stats list.txt --table years,gaps --since old.json", EXIT_DONE, "Nothing has changed.");
    write_file("more.ris", "TY  - JOUR\nTI  - Maps of small towns\nPY  - 2021\nER  - \n");
    dgg_outcome outcome = run("stats list.txt more.ris --since old.json --to csv");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "table,row,column,before,now,change"));
    CU_ASSERT_TRUE(holds(outcome.printed, "overview,Records,count,3,4,changed"));
    CU_ASSERT_TRUE(holds(outcome.printed, "change\nrecords,"));
    forget(&outcome);
    expect("stats saved.json --since nowhere.json", EXIT_INPUT_MISSING, "nowhere.json");
    expect("stats saved.json --since list.txt", EXIT_INPUT_MALFORMED, "list.txt");
}

static void rows_stand_by_a_column(void)
{
    expect("stats saved.json --table years --by records --to csv", EXIT_DONE,
           "year,records,cumulative,change");
    expect("stats saved.json --table years --by size", EXIT_INPUT_MALFORMED,
           "the first has year, records, cumulative, change");
}

SUITE("program/commands/stats",
      { "shows every table and how it counts", shows_every_table_and_how_it_counts },
      { "one table or some may be asked for", one_table_or_some_may_be_asked_for },
      { "csv is a file a table", csv_is_a_file_a_table }, { "writes json", writes_json },
      { "readers of Chinese read Chinese", readers_of_chinese_read_chinese },
      { "a terminal gets aligned text", a_terminal_gets_aligned_text },
      { "what was not saved is left out and told", what_was_not_saved_is_left_out_and_told },
      { "a graph without records counts nothing", a_graph_without_records_counts_nothing },
      { "wrong names are wrong usage", wrong_names_are_wrong_usage },
      { "tells what has changed since an earlier run",
        tells_what_has_changed_since_an_earlier_run },
      { "rows stand by a column", rows_stand_by_a_column })
