#include "tests/support/program.h"

static void categories_become_themes(void)
{
    write_file("d.dic", "%\n1\tAir\n22\tWater use\n%\nair quality*\t1\nriver*\t22\t1\nlake 22\n");
    expect("codebook import d.dic -o d.json", EXIT_DONE, "2 themes, 4 patterns, read as liwc");
    expect("codebook export d.json --to vosviewer -q", EXIT_DONE, "lake\tWater use\n");
    expect("codebook export d.json --to quanteda -q", EXIT_DONE,
           "\"air\":\n  - \"air quality*\"\n  - \"river*\"\n");
}

static void it_is_not_written(void)
{
    expect("codebook export --to liwc", EXIT_USAGE, "liwc is read by codebook import, not written");
}

static void trouble_is_told_with_its_line(void)
{
    write_file("bad.dic", "%\n1\tAir\n%\nriver\t7\n");
    expect("codebook import bad.dic", EXIT_INPUT_MALFORMED,
           "bad.dic:4: '7' is the number of no category");
    write_file("bad.dic", "%\nAir\n%\n");
    expect("codebook import bad.dic", EXIT_INPUT_MALFORMED, "bad.dic:2: a category is a number");
    write_file("bad.dic", "%\n%\n");
    expect("codebook import bad.dic", EXIT_INPUT_MALFORMED, "bad.dic: no themes");
}

SUITE("program/codebook_forms/liwc", { "categories become themes", categories_become_themes },
      { "it is not written", it_is_not_written },
      { "trouble is told with its line", trouble_is_told_with_its_line })
