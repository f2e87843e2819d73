#include "tests/support/lists.h"

static void shows_communities_and_how_they_came_about(void)
{
    write_lists();
    dgg_outcome outcome = run("communities list.txt --resolution 1");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "| Community | Name | Size |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "leiden"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Compared with: "));
    CU_ASSERT_TRUE(holds(outcome.printed, "Modularity 0."));
    CU_ASSERT_TRUE(holds(outcome.printed, "seed 42"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| Top members | Top paper |"));
    CU_ASSERT_TRUE(holds(outcome.printed, "| Smart cities and data centres in … |\n"));
    forget(&outcome);
    expect("communities list.txt --json", EXIT_DONE,
           "\"Smart cities and data centres in Shenzhen\"");
}

/* The sum of a column of the CSV that is a number, and how many rows there are. */
static size_t sum_of(const char *csv, size_t column, size_t *rows)
{
    size_t sum = 0;
    *rows = 0;
    for (const char *line = strchr(csv, '\n'); line != NULL && line[1] != '\0';
         line = strchr(line + 1, '\n')) {
        const char *cell = line + 1;
        bool is_quoted = false;
        for (size_t i = 0; i < column && *cell != '\0'; cell++) {
            is_quoted ^= *cell == '"';
            i += *cell == ',' && !is_quoted ? 1 : 0;
        }
        sum += strtoul(cell, NULL, 10);
        *rows += 1;
    }
    return sum;
}

static void sizes_add_up_to_the_members(void)
{
    write_lists();
    dgg_outcome outcome = run("communities list.txt --to csv -q");
    size_t rows = 0;
    size_t size = sum_of(outcome.printed, 2, &rows);
    CU_ASSERT_TRUE(rows > 0);
    CU_ASSERT_EQUAL(size, sum_of(outcome.printed, 3, &rows) + sum_of(outcome.printed, 4, &rows) +
                              sum_of(outcome.printed, 5, &rows));
    CU_ASSERT_EQUAL(sum_of(outcome.printed, 3, &rows), 3); /* every paper is in one */
    forget(&outcome);
}

static void more_resolution_gives_more_communities(void)
{
    write_lists();
    size_t few = 0, many = 0;
    dgg_outcome low = run("communities list.txt --to csv -q --resolution 0.01");
    dgg_outcome high = run("communities list.txt --to csv -q --resolution 5");
    sum_of(low.printed, 2, &few);
    sum_of(high.printed, 2, &many);
    CU_ASSERT_TRUE(few < many);
    forget(&low);
    forget(&high);
}

static void finds_them_in_several_ways(void)
{
    write_lists();
    expect("communities list.txt --by louvain", EXIT_DONE, "louvain");
    expect("communities list.txt --by components", EXIT_DONE, "components");
    expect("communities list.txt --quality cpm --resolution 0.3", EXIT_DONE, "Quality (cpm)");
    expect("communities list.txt --json", EXIT_DONE, "\"community\":1");
    expect("communities list.txt --to dot", EXIT_DONE, "community=");
    expect("communities list.txt --network cotheme", EXIT_DONE, "cotheme");
}

static void what_does_not_go_together_is_wrong_usage(void)
{
    write_lists();
    expect("communities list.txt --by lieden", EXIT_USAGE, "did you mean 'leiden'?");
    expect("communities list.txt --by louvain --quality cpm", EXIT_USAGE,
           "--quality is for leiden, not for louvain");
    expect("communities list.txt --by components --resolution 2", EXIT_USAGE,
           "components has no --resolution: use leiden");
    expect("communities list.txt --resolution 0", EXIT_USAGE, "a number above 0");
    expect("communities list.txt --to graphml", EXIT_USAGE, "among the reports");
}

static void consensus_and_small_communities_are_told(void)
{
    write_lists();
    expect("communities list.txt --consensus 5", EXIT_DONE, "Consensus of 5 runs");
    expect("communities list.txt --minimum-size 3", EXIT_DONE, "fewer than 3 nodes have joined");
    expect("communities list.txt --quality barber", EXIT_DONE, "two-mode configuration model");
}

SUITE("program/commands/communities",
      { "shows communities and how they came about", shows_communities_and_how_they_came_about },
      { "sizes add up to the members", sizes_add_up_to_the_members },
      { "more resolution gives more communities", more_resolution_gives_more_communities },
      { "finds them in several ways", finds_them_in_several_ways },
      { "what does not go together is wrong usage", what_does_not_go_together_is_wrong_usage },
      { "consensus and small communities are told", consensus_and_small_communities_are_told })
