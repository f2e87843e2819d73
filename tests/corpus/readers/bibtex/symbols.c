#include "corpus/readers/bibtex/symbols.h"

#include "tests/support/suite.h"

static dgg_bib_meaning of(const char *name)
{
    return dgg_bib_command_of(dgg_text_of(name));
}

static void commands_are_found_by_name(void)
{
    static const char *const names[] = { "AA",    "ss", "zeta",          "alpha", "textquoteright",
                                         "LaTeX", "i",  "guillemotleft", "Xi",    "th",
                                         "l",     "TH" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        CU_ASSERT_EQUAL(of(names[i]).command, DGG_BIB_SYMBOL);
    }
    CU_ASSERT_STRING_EQUAL(of("ss").text, "ß");
    CU_ASSERT_EQUAL(of("'").command, DGG_BIB_ACCENT);
    CU_ASSERT_EQUAL(of("'").mark, 0x301);
    CU_ASSERT_EQUAL(of("c").mark, 0x327);
    CU_ASSERT_EQUAL(of("emph").command, DGG_BIB_NOTHING);
    CU_ASSERT_EQUAL(of("href").command, DGG_BIB_DROPPED);
    CU_ASSERT_EQUAL(of("enquote").command, DGG_BIB_QUOTED);
    CU_ASSERT_EQUAL(of("emp").command, DGG_BIB_UNKNOWN);
    CU_ASSERT_EQUAL(of("").command, DGG_BIB_UNKNOWN);
}

SUITE("corpus/readers/bibtex/symbols", { "commands are found by name", commands_are_found_by_name })
