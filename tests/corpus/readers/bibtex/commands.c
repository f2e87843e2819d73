#include "corpus/readers/bibtex/decoding.h"

#include "tests/support/suite.h"

/* What the command at the beginning becomes, "|" and what is left behind it. */
static bool becomes(const char *text, const char *wanted)
{
    dgg_buffer out = { 0 };
    dgg_decoding d = { .out = &out, .rest = dgg_text_of(text) };
    CU_ASSERT_EQUAL(dgg_decoding_command(&d, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_decoding_put(&d, "|", NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_add(&out, d.rest, NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&out), wanted);
    dgg_buffer_destroy(&out);
    return is_right;
}

static void a_command_takes_what_is_its_own(void)
{
    CU_ASSERT_TRUE(becomes("\\\"{o}del", "ö|del"));
    CU_ASSERT_TRUE(becomes("\\'ab", "á|b"));
    CU_ASSERT_TRUE(becomes("\\v {S}x", "Š|x"));
    CU_ASSERT_TRUE(becomes("\\'\\i x", "í| x"));
    CU_ASSERT_TRUE(becomes("\\ss  x", "ß|x"));
    CU_ASSERT_TRUE(becomes("\\emph{x} y", "|{x} y"));
    CU_ASSERT_TRUE(becomes("\\cite[1]{x}y", "|y"));
    CU_ASSERT_TRUE(becomes("\\enquote{x}y", "“x”|y"));
}

static void escapes_are_undone(void)
{
    CU_ASSERT_TRUE(becomes("\\&x", "&|x"));
    CU_ASSERT_TRUE(becomes("\\&amp;x", "&|x"));
    CU_ASSERT_TRUE(becomes("\\%", "%|"));
    CU_ASSERT_TRUE(becomes("\\-x", "|x"));
    CU_ASSERT_TRUE(becomes("\\ x", " |x"));
    CU_ASSERT_TRUE(becomes("\\", "\\|"));
}

static void unknown_commands_leave_what_they_can(void)
{
    CU_ASSERT_TRUE(becomes("\\foo{x}", "|{x}"));
    CU_ASSERT_TRUE(becomes("\\foo x", "foo |x"));
    CU_ASSERT_TRUE(becomes("\\foo", "foo|"));
}

SUITE("corpus/readers/bibtex/commands",
      { "a command takes what is its own", a_command_takes_what_is_its_own },
      { "escapes are undone", escapes_are_undone },
      { "unknown commands leave what they can", unknown_commands_leave_what_they_can })
