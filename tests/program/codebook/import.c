#include "tests/support/program.h"

static void the_format_is_told_by_content_or_by_name(void)
{
    write_file("a.txt", "label\treplace by\nIoT\tInternet of things\n");
    write_file("b.txt", "Cities:\n  - smart city\n");
    expect("codebook import a.txt", EXIT_DONE, "read as vosviewer");
    expect("codebook import b.txt", EXIT_DONE, "read as quanteda");
    expect("codebook import b.txt --from quanteda -o b.json", EXIT_DONE, "");
    expect("codebook check b.json", EXIT_FOUND, "no definition");
    expect("codebook import b.txt --from quantda", EXIT_USAGE, "did you mean 'quanteda'?");
    expect("codebook import a.txt --from csv", EXIT_INPUT_MALFORMED, "a.txt:1: ");
}

static void what_is_no_dictionary_is_refused(void)
{
    write_file("empty.txt", "");
    expect("codebook import empty.txt", EXIT_INPUT_MALFORMED, "--from NAME tells which it is");
    expect("codebook import missing.txt", EXIT_INPUT_MISSING, "missing.txt");
    expect("codebook import", EXIT_USAGE, "codebook import takes one file, not 0");
    CU_ASSERT_EQUAL(shell("printf '\\377\\000\\001' > binary.txt"), 0);
    expect("codebook import binary.txt", EXIT_INPUT_MALFORMED, "this is no text");
    write_file("b.txt", "Cities:\n  - smart city\n");
    expect("codebook import b.txt > /dev/full", EXIT_CANNOT_WRITE, "cannot be written");
}

SUITE("program/codebook/import",
      { "the format is told by content or by name", the_format_is_told_by_content_or_by_name },
      { "what is no dictionary is refused", what_is_no_dictionary_is_refused })
