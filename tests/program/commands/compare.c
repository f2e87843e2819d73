#include "tests/support/lists.h"

static void two_inputs_are_compared(void)
{
    write_lists();
    expect("compare a.txt c.txt", EXIT_DONE, "Records: 1 in 'a.txt', 1 in 'c.txt', 0 in both");
    expect("compare a.txt c.txt", EXIT_DONE, "Nothing is tested or ranked");
    expect("compare a.txt c.txt --table themes --to csv", EXIT_DONE, "theme,id,a,n,a_share,b,m");
    expect("compare a.txt c.txt --table themes --to csv --sample", EXIT_DONE,
           "difference,finding,low,high");
}

static void groups_of_one_input_are_compared(void)
{
    write_lists();
    expect("compare list.txt --by period --groups 2019-2020,2021-2023", EXIT_DONE,
           "Records: 1 in '2019-2020', 2 in '2021-2023'");
    expect("compare list.txt --by location --groups shenzhen,shanghai", EXIT_DONE,
           "Themes in two groups");
    expect("compare list.txt --by location --groups shenzhen,nowhere", EXIT_INPUT_MALFORMED,
           "--groups: no paper has the location 'nowhere'");
    expect("compare list.txt --by level --groups local,central", EXIT_DONE,
           "Records: 3 in 'local', 2 in 'central', 2 in both");
    expect("compare list.txt --by level --groups local,regional", EXIT_INPUT_MALFORMED,
           "--groups: no paper has the level 'regional'");
}

static void one_input_tells_its_gaps(void)
{
    write_lists();
    expect("compare list.txt", EXIT_DONE, "too small for any cell to be tested");
    expect("compare list.txt --table gaps --json", EXIT_DONE, "\"gaps\"");
    expect("compare list.txt --rows policy --across governing", EXIT_DONE, "Two groups of themes");
    expect("compare list.txt --rows policy --across governing", EXIT_DONE,
           "Cells of two groups of themes, observed and expected");
    expect("compare list.txt --rows nothing --across policy", EXIT_INPUT_MALFORMED,
           "'nothing'; there are ");
    CU_ASSERT_TRUE(prints_the_same("compare list.txt --threads 1", "compare list.txt --threads 2"));
}

static void what_makes_no_sense_is_refused_before_reading(void)
{
    expect("compare nowhere.txt --table gasp", EXIT_USAGE, "did you mean 'gaps'?");
    expect("compare nowhere.txt --by shelf --groups a,b", EXIT_USAGE, "not by 'shelf'");
    expect("compare nowhere.txt --permutations 5", EXIT_USAGE, "100 or more");
    expect("compare nowhere.txt", EXIT_INPUT_MISSING, "nowhere.txt");
}

SUITE("program/commands/compare", { "two inputs are compared", two_inputs_are_compared },
      { "groups of one input are compared", groups_of_one_input_are_compared },
      { "one input tells its gaps", one_input_tells_its_gaps },
      { "what makes no sense is refused before reading",
        what_makes_no_sense_is_refused_before_reading })
