#include "tests/support/program.h"

static void says_what_its_verbs_are(void)
{
    expect("gazetteer --help", EXIT_DONE, "\nVerbs:\n");
    expect("gazetteer --help", EXIT_DONE, "\n  find ");
    expect("gazetteer --help", EXIT_DONE, "'dggraph help gazetteer VERB' tells more.");
    expect("help", EXIT_DONE, "\n  gazetteer ");
}

/* As a command without an input does. */
static void without_a_verb_it_helps(void)
{
    dgg_outcome outcome = run("gazetteer");
    CU_ASSERT_EQUAL(outcome.code, EXIT_USAGE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "\nVerbs:\n"));
    forget(&outcome);
}

SUITE("program/commands/gazetteer", { "says what its verbs are", says_what_its_verbs_are },
      { "without a verb it helps", without_a_verb_it_helps })
