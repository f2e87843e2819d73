#include "tests/support/lists.h"

#define LIST DGG_SOURCE "/examples/digital_governance/reading-list.txt"
#define GOVERNING "chinese-2018-governing"
#define MAKING "contemporary-2024-making"
#define HEADER "record,target,decision,salience,coder,weight,title,abstract\n"

static void write_sheets(void)
{
    write_file("ada.csv", HEADER
               "paper:" GOVERNING ",theme:digital-governance,add,primary,,2,Digital governance,\n"
               "paper:" GOVERNING ",location:CN,add,,,,,\n"
               "paper:" MAKING ",theme:data-centres,add,,,1,Making,\"They build data centres.\"\n");
    write_file("bea.csv",
               HEADER GOVERNING ",theme:digital-governance,add,mention,,,,\n" MAKING ",,done,,,,,\n"
                                "else,,,,,,,\n");
    write_file("settled.csv", HEADER GOVERNING ",theme:digital-governance,add,,,,,\n" GOVERNING
                                               ",theme:social-credit,add,,,,,\n" MAKING
                                               ",theme:data-centres,add,,,,,\n"
                                               "gone,,done,,,,,\n");
}

static void two_people_are_compared(void)
{
    write_sheets();
    expect("agree ada.csv bea.csv", EXIT_DONE, "2 papers that both have coded");
    expect("agree ada.csv bea.csv", EXIT_DONE, "They build data centres.");
    expect("agree ada.csv bea.csv --to csv", EXIT_DONE, "\ntheme:data-centres,1,0,0,0,");
    expect("agree ada.csv bea.csv --json", EXIT_DONE, "\"disagreements\"");
    CU_ASSERT_TRUE(prints_the_same("agree ada.csv bea.csv", "agree ada.csv bea.csv --seed 42"));
    CU_ASSERT_TRUE(prints_the_same("agree ada.csv bea.csv", "agree ada.csv bea.csv --threads 1"));
}

static void the_machine_is_compared_with_what_was_settled(void)
{
    write_sheets();
    expect("agree settled.csv --machine " LIST, EXIT_DONE, "2 papers of settled.csv. Left out: 1");
    expect("agree settled.csv --machine " LIST " --to csv", EXIT_DONE,
           "\ntheme:social-credit,0,0,1,");
    expect("agree settled.csv --machine " LIST " --to csv", EXIT_DONE,
           "\ntheme:data-centres,1,0,0,1,");
    dgg_outcome both = run("agree ada.csv bea.csv --gold settled.csv --machine " LIST);
    CU_ASSERT_EQUAL(both.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(both.printed, "Agreement of two coders"));
    CU_ASSERT_TRUE(holds(both.printed, "Where the machine differs"));
    CU_ASSERT_TRUE(holds(both.printed, "shares are weighted"));
    forget(&both);
}

/* What people have said of links is no work of the machine. */
static void decisions_of_a_review_are_not_the_machine(void)
{
    write_sheets();
    (void)shell("rm -rf review && mkdir -p review/sources review/decisions && cp " LIST
                " review/sources/");
    write_file("review/review.json", "{ \"format\": \"dggraph-review/1\" }");
    write_file("review/decisions/codings.csv",
               "record,target,decision\n" GOVERNING ",theme:social-credit,add\n" MAKING
               ",theme:data-centres,reject\n");
    CU_ASSERT_TRUE(prints_the_same("agree settled.csv --machine review --to csv -q",
                                   "agree settled.csv --machine review/sources/reading-list.txt "
                                   "--to csv -q"));
    expect("export review -o graph.json", EXIT_DONE, "");
    expect("agree settled.csv --machine graph.json", EXIT_DONE, "1 link decided by hand");
}

static void whoever_saw_the_machine_is_told(void)
{
    write_sheets();
    write_file("seen.csv", HEADER GOVERNING ",theme:social-credit,reject,,,,,\n");
    expect("agree ada.csv seen.csv", EXIT_DONE, "seen.csv holds accept or reject");
}

static void what_makes_no_sense_is_refused(void)
{
    write_sheets();
    write_file("empty.csv", HEADER "a,,,,,,,\n");
    write_file("other.csv", HEADER "zzz,,done,,,,,\n");
    write_file("wrong.csv", HEADER "a,smart,add,,,,,\n");
    expect("agree", EXIT_USAGE, "agree of what?");
    expect("agree ada.csv", EXIT_USAGE, "one sheet is compared with the machine");
    expect("agree ada.csv ada.csv", EXIT_USAGE, "a sheet agrees with itself");
    expect("agree a.csv b.csv c.csv", EXIT_USAGE, "compares two sheets");
    expect("agree a.csv b.csv --gold c.csv", EXIT_USAGE, "--machine INPUT names it");
    expect("agree a.csv b.csv --machine x", EXIT_USAGE, "--gold SHEET names it");
    expect("agree ada.csv no.csv", EXIT_INPUT_MISSING, "no.csv");
    expect("agree ada.csv empty.csv", EXIT_INPUT_MALFORMED, "empty.csv: no record of 1 is coded");
    expect("agree ada.csv wrong.csv", EXIT_INPUT_MALFORMED, "wrong.csv:2: 'smart' is no target");
    expect("agree ada.csv " LIST, EXIT_INPUT_MALFORMED, "no column 'record'");
    expect("agree ada.csv other.csv", EXIT_INPUT_MALFORMED, "no coded record in common");
    expect("agree other.csv --machine " LIST, EXIT_INPUT_MALFORMED, "no coded record in common");
    expect("agree ada.csv --machine no.bib", EXIT_INPUT_MISSING, "no.bib");
}

SUITE("program/commands/agree", { "two people are compared", two_people_are_compared },
      { "the machine is compared with what was settled",
        the_machine_is_compared_with_what_was_settled },
      { "decisions of a review are not the machine", decisions_of_a_review_are_not_the_machine },
      { "whoever saw the machine is told", whoever_saw_the_machine_is_told },
      { "what makes no sense is refused", what_makes_no_sense_is_refused })
