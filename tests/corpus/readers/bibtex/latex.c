#include "corpus/readers/bibtex/latex.h"

#include <stdio.h>

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool becomes(const char *latex, const char *wanted)
{
    dgg_buffer decoded = { 0 };
    CU_ASSERT_EQUAL(dgg_latex_decode(&decoded, dgg_text_of(latex), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&decoded), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", latex, (int)decoded.length, decoded.bytes);
    }
    dgg_buffer_destroy(&decoded);
    return is_right;
}

static bool is_address(const char *latex, const char *wanted)
{
    dgg_buffer decoded = { 0 };
    CU_ASSERT_EQUAL(dgg_latex_decode_address(&decoded, dgg_text_of(latex), NULL), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&decoded), wanted);
    dgg_buffer_destroy(&decoded);
    return is_right;
}

static void accents_are_composed(void)
{
    CU_ASSERT_TRUE(becomes("P\\\"{a}ckert, G\\\"odel, {\\\"O}nn, \\'{\\i}, {\\'\\i}",
                           "Päckert, Gödel, Önn, í, í"));
    CU_ASSERT_TRUE(becomes("\\v{S}mid and {\\v S}mid and \\v Smid", "Šmid and Šmid and Šmid"));
    CU_ASSERT_TRUE(
        becomes("Fran\\c{c}ois, \\c cela, \\k{a}, \\H{o}, \\r{a}, \\u{g}, \\.{z}, \\={u}",
                "François, çela, ą, ő, å, ğ, ż, ū"));
    CU_ASSERT_TRUE(becomes("\\~{n}\\^{e}\\`{e}", "ñêè"));
    CU_ASSERT_TRUE(becomes("\\'{王}", "王\u0301"));
    CU_ASSERT_TRUE(becomes("\\'", ""));
}

static void symbols_are_characters(void)
{
    CU_ASSERT_TRUE(becomes("Stra\\ss e, \\O{}re, {\\ae}, \\L\\'od\\'z", "Straße, Øre, æ, Łódź"));
    CU_ASSERT_TRUE(becomes("R\\&D 50\\% \\$5 \\#1 a\\_b \\{x\\}", "R&D 50% $5 #1 a_b {x}"));
    CU_ASSERT_TRUE(becomes("a -- b --- c-d ``q'' `r'", "a – b — c-d “q” ‘r'"));
    CU_ASSERT_TRUE(becomes("\\textendash\\ldots\\LaTeX", "–…LaTeX"));
    CU_ASSERT_TRUE(becomes("a~b\\ c\\,d\\\\e", "a b c d e"));
}

static void shapes_and_braces_go(void)
{
    CU_ASSERT_TRUE(becomes("{The {GNU} \\emph{C} \\textbf{{Lib}rary}}", "The GNU C Library"));
    CU_ASSERT_TRUE(becomes("{\\em Natrix cetti}", "Natrix cetti"));
    CU_ASSERT_TRUE(becomes("\\href{http://x.org}{here}", "here"));
    CU_ASSERT_TRUE(becomes("\\cite[p. 2]{x}a \\noopsort{1973b}1973", "a 1973"));
    CU_ASSERT_TRUE(
        becomes("\\enquote{Maps} \\unknowncommand{kept} \\apj here", "“Maps” kept apj here"));
}

static void formulas_are_flattened(void)
{
    CU_ASSERT_TRUE(becomes("CO$_2$ and DNA$_{\\textrm{2}}$ and $\\alpha > 10^{-3}$",
                           "CO2 and DNA2 and α > 10-3"));
    CU_ASSERT_TRUE(becomes("from $5 to $6", "from $5 to $6"));
    CU_ASSERT_TRUE(becomes("a $", "a $"));
}

static void entities_are_characters(void)
{
    CU_ASSERT_TRUE(
        becomes("R&amp;D R\\&amp;D &lt;b&gt; &#8217;&#x2019; &eacute;", "R&D R&D <b> ’’ é"));
    CU_ASSERT_TRUE(becomes("AT&T &nosuch; &#0; &", "AT&T &nosuch; &#0; &"));
}

static void a_possessive_is_no_accent(void)
{
    CU_ASSERT_TRUE(becomes("China\\'s towns", "China's towns"));
    CU_ASSERT_TRUE(becomes("\\'swi\\k{e}ty, Wo\\'s{x}", "święty, Wo's"
                                                        "x"));
}

static void white_space_is_one_blank(void)
{
    CU_ASSERT_TRUE(becomes("  On\n   maps\tof \\\\ towns ", "On maps of towns"));
    CU_ASSERT_TRUE(becomes("", ""));
    CU_ASSERT_TRUE(becomes(" \n ", ""));
}

static void broken_latex_loses_no_words(void)
{
    CU_ASSERT_TRUE(becomes("On {maps", "On maps"));
    CU_ASSERT_TRUE(becomes("On maps}", "On maps"));
    CU_ASSERT_TRUE(becomes("On \\\"{maps", "On maps"));
    CU_ASSERT_TRUE(becomes("On maps\\", "On maps\\"));
}

static void addresses_are_only_unescaped(void)
{
    CU_ASSERT_TRUE(is_address("10.1007/10\\_2012\\_176--1", "10.1007/10_2012_176--1"));
    CU_ASSERT_TRUE(is_address("\\url{http://x.org/~a?b=c\\&d=50\\%}", "http://x.org/~a?b=c&d=50%"));
    CU_ASSERT_TRUE(is_address("{10.1080/a}", "10.1080/a"));
}

static void deep_nesting_is_survived(void)
{
    enum { DEPTH = 5000 };
    dgg_buffer deep = { 0 }, decoded = { 0 };
    for (int i = 0; i < DEPTH; i++) {
        CU_ASSERT_EQUAL(dgg_buffer_add(&deep, dgg_text_of("\\'{"), NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_buffer_add(&deep, dgg_text_of("a"), NULL), DGG_OK);
    for (int i = 0; i < DEPTH; i++) {
        CU_ASSERT_EQUAL(dgg_buffer_add(&deep, dgg_text_of("}"), NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_latex_decode(&decoded, dgg_buffer_text(&deep), NULL), DGG_OK);
    dgg_buffer_destroy(&deep);
    dgg_buffer_destroy(&decoded);
}

static dgg_status decode_and_forget(void)
{
    dgg_buffer decoded = { 0 };
    dgg_status status =
        dgg_latex_decode(&decoded, dgg_text_of("\\enquote{G\\\"odel} $x_2$ &amp; \\x y"), NULL);
    dgg_buffer_destroy(&decoded);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(decode_and_forget());
}

SUITE("corpus/readers/bibtex/latex", { "accents are composed", accents_are_composed },
      { "symbols are characters", symbols_are_characters },
      { "shapes and braces go", shapes_and_braces_go },
      { "formulas are flattened", formulas_are_flattened },
      { "entities are characters", entities_are_characters },
      { "a possessive is no accent", a_possessive_is_no_accent },
      { "white space is one blank", white_space_is_one_blank },
      { "broken LaTeX loses no words", broken_latex_loses_no_words },
      { "addresses are only unescaped", addresses_are_only_unescaped },
      { "deep nesting is survived", deep_nesting_is_survived },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
