#include "graph/time_tables.h"
#include "tests/support/brutal.h"
#include "tests/support/lists.h"

static void shows_tables_and_how_they_count(void)
{
    write_lists();
    dgg_outcome outcome = run("time list.txt");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "## Growth"));
    CU_ASSERT_TRUE(holds(outcome.printed, "## Slices of time"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Formula: "));
    forget(&outcome);
    expect("time list.txt --table growth --json", EXIT_DONE, "\"cumulative\"");
    expect("time list.txt --table growth --to csv", EXIT_DONE, "year,records,cumulative,change");
}

static void csv_of_all_is_a_folder(void)
{
    write_lists();
    expect("time list.txt --to csv", EXIT_USAGE, "csv is a file a table: give -o FOLDER");
    expect("time list.txt --to csv -o tables", EXIT_DONE, "");
    expect("list > /dev/null && cat tables/growth.csv", EXIT_DONE, "year,records");
}

static void the_historiograph_is_drawn(void)
{
    write_file("who.txt", "FN Clarivate Analytics Web of Science\nVR 1.0\n"
                          "PT J\nAU Li, N\nTI The first of all the ports\nPY 2001\n"
                          "DI 10.1000/a\nUT WOS:1\nER\n\n"
                          "PT J\nAU Xu, B\nTI The second of all the ports\nPY 2003\n"
                          "CR Li N, 2001, PORTS, V1, P1, DOI 10.1000/a\nUT WOS:2\nER\n\nEF\n");
    expect("time who.txt --table historiograph --to dot", EXIT_DONE, "lcs=1");
    expect("time who.txt --table historiograph -o who.dot && cat who.dot", EXIT_DONE, "rank=same");
    expect("time who.txt --table historiograph --top 0", EXIT_DONE, "LCS");
    expect("time who.txt --to dot", EXIT_USAGE, "--table historiograph");
    expect("time list.txt --table historiograph --to dot", EXIT_INPUT_MALFORMED, "needs papers");
}

static void what_makes_no_sense_is_refused_before_reading(void)
{
    expect("time nowhere.txt --table grouth", EXIT_USAGE, "did you mean 'growth'?");
    expect("time nowhere.txt --slices x", EXIT_USAGE, "the slices 'x'");
    expect("time nowhere.txt --of venues", EXIT_USAGE, "venues");
    expect("time nowhere.txt --arcs up", EXIT_USAGE, "citing-cited");
    expect("time nowhere.txt --paths spx", EXIT_USAGE, "spc");
    expect("time nowhere.txt --states 1", EXIT_USAGE, "states");
    expect("time nowhere.txt --ratio 1", EXIT_USAGE, "ratio");
    expect("time nowhere.txt --model batch", EXIT_USAGE, "batched");
    expect("time nowhere.txt", EXIT_INPUT_MISSING, "nowhere.txt");
}

SUITE("program/commands/time",
      { "shows tables and how they count", shows_tables_and_how_they_count },
      { "csv of all is a folder", csv_of_all_is_a_folder },
      { "the historiograph is drawn", the_historiograph_is_drawn },
      { "what makes no sense is refused before reading",
        what_makes_no_sense_is_refused_before_reading })
