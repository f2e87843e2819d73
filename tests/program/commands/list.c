#include "program/shelves.h"
#include "tests/support/program.h"

static void shows_every_row_of_every_shelf(void)
{
    dgg_outcome outcome = run("list");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        CU_ASSERT_TRUE(holds(outcome.printed, dgg_shelves[i]->name));
        for (size_t j = 0; dgg_shelves[i]->rows[j] != NULL; j++) {
            CU_ASSERT_TRUE(holds(outcome.printed, dgg_shelves[i]->rows[j]->name));
            CU_ASSERT_TRUE(holds(outcome.printed, dgg_shelves[i]->rows[j]->summary));
        }
    }
    forget(&outcome);
}

static void shows_one_shelf(void)
{
    dgg_outcome outcome = run("list commands");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(strncmp(outcome.printed, "commands\n", 9), 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "  list "));
    forget(&outcome);
}

static void writes_json(void)
{
    dgg_outcome outcome = run("list commands --json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"shelf\": \"commands\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "\"name\": \"list\""));
    forget(&outcome);
}

static void writes_a_file(void)
{
    CU_ASSERT_TRUE(prints_the_same("list", "list -o list.txt && cat list.txt"));
}

static void wrong_names_are_wrong_usage(void)
{
    expect("list comands", EXIT_USAGE, "did you mean 'commands'?");
    expect("list one two", EXIT_USAGE, "list takes one shelf, not 2");
    expect("list -o no/such/folder", EXIT_CANNOT_CREATE, "no/such/folder: cannot be written");
    expect("list > /dev/full", EXIT_CANNOT_WRITE, "standard output");
}

SUITE("program/commands/list", { "shows every row of every shelf", shows_every_row_of_every_shelf },
      { "shows one shelf", shows_one_shelf }, { "writes json", writes_json },
      { "writes a file", writes_a_file },
      { "wrong names are wrong usage", wrong_names_are_wrong_usage })
