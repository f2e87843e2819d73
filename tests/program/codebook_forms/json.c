#include "tests/support/program.h"

static void is_what_export_writes_by_itself(void)
{
    CU_ASSERT_TRUE(prints_the_same("codebook export", "codebook export --to json"));
    expect("codebook import x --from json", EXIT_USAGE, "json is a codebook already");
}

SUITE("program/codebook_forms/json",
      { "is what export writes by itself", is_what_export_writes_by_itself })
