#include "tests/support/program.h"

static void says_what_its_verbs_are(void)
{
    expect("codebook --help", EXIT_DONE, "\nVerbs:\n");
    expect("codebook --help", EXIT_DONE, "\n  export ");
    expect("codebook --help", EXIT_DONE, "'dggraph help codebook VERB' tells more.");
    expect("help", EXIT_DONE, "\n  codebook ");
}

/* As a command without an input does. */
static void without_a_verb_it_helps(void)
{
    dgg_outcome outcome = run("codebook");
    CU_ASSERT_EQUAL(outcome.code, EXIT_USAGE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "\nVerbs:\n"));
    forget(&outcome);
}

SUITE("program/commands/codebook", { "says what its verbs are", says_what_its_verbs_are },
      { "without a verb it helps", without_a_verb_it_helps })
