#include "tests/support/program.h"

static void writes_the_codebook_that_is_built_in(void)
{
    char *file = file_content(DGG_SOURCE "/corpus/words/codebook.json", NULL);
    dgg_outcome outcome = run("codebook export");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(outcome.printed, file);
    forget(&outcome);
    free(file);
}

static void writes_a_codebook_as_it_stands(void)
{
    static const char text[] = "// mine\n{ \"format\": \"dggraph-codebook/1\", \"themes\": [\n"
                               "{ \"id\": \"a\", \"label\": \"A\", "
                               "\"include\": [\"data centre\"] }, ] }\n";
    write_file("mine.json", text);
    expect("codebook export mine.json -o copy.json", EXIT_DONE, "");
    char *copy = file_content("copy.json", NULL);
    CU_ASSERT_STRING_EQUAL(copy, text);
    free(copy);
}

static void what_is_no_codebook_is_refused(void)
{
    write_file("broken.json", "{ \"format\": \"dggraph-codebook/1\",\n  \"themas\": [] }\n");
    expect("codebook export broken.json", EXIT_INPUT_MALFORMED, "broken.json:2:3: ");
    expect("codebook export missing.json", EXIT_INPUT_MISSING, "missing.json");
    expect("codebook export a b", EXIT_USAGE, "codebook export takes one codebook, not 2");
    expect("codebook export > /dev/full", EXIT_CANNOT_WRITE, "cannot be written");
}

SUITE("program/codebook/export",
      { "writes the codebook that is built in", writes_the_codebook_that_is_built_in },
      { "writes a codebook as it stands", writes_a_codebook_as_it_stands },
      { "what is no codebook is refused", what_is_no_codebook_is_refused })
