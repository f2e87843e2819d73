#include "corpus/readers/bibtex/scan.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Each entry as "[type line body]", with "!" behind one that is not whole. */
static dgg_status find_all(const char *text, dgg_corpus *corpus, dgg_buffer *told)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_bib_scan scan = { .corpus = corpus };
    dgg_bib_entry entry = { 0 };
    bool found = true;
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), NULL));
    scan.stream = stream;
    while (found) {
        DGG_TRY(dgg_bib_next(&scan, &entry, &found, NULL));
        if (found) {
            dgg_text body = dgg_text_trim(entry.body);
            DGG_TRY(dgg_buffer_print(told, NULL, "[%.*s %ld %.*s]%s", (int)entry.type.length,
                                     entry.type.start, entry.line, (int)body.length, body.start,
                                     entry.is_whole ? "" : "!"));
        }
    }
done:
    dgg_bib_scan_destroy(&scan);
    dgg_stream_close(&stream);
    return status;
}

static bool finds(const char *text, const char *wanted, size_t warnings)
{
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(find_all(text, &corpus, &told), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted) && corpus.warning_count == warnings;
    if (!is_right) {
        printf("%s is %.*s, %zu warnings\n", text, (int)told.length, told.bytes,
               corpus.warning_count);
    }
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return is_right;
}

static void entries_are_found_among_anything(void)
{
    CU_ASSERT_TRUE(finds("Scopus\nEXPORT DATE: jane@x.org\n\n@ARTICLE{a,\nx={1}\n}\n@book (b, y=2)",
                         "[ARTICLE 4 a,\nx={1}][book 7 b, y=2]", 0));
    CU_ASSERT_TRUE(finds("@article{a} junk @article {b}", "[article 1 a][article 1 b]", 0));
    CU_ASSERT_TRUE(finds("", "", 0));
    CU_ASSERT_TRUE(finds("@ @article @{ @1{x}", "", 0));
}

static void braces_and_quotes_hide_the_end(void)
{
    CU_ASSERT_TRUE(finds("@a{k, t = {x {y} z}, u = {\n}}", "[a 1 k, t = {x {y} z}, u = {\n}]", 0));
    CU_ASSERT_TRUE(finds("@a(k, t = {)}, u = \")\")", "[a 1 k, t = {)}, u = \")\"]", 0));
}

static void a_head_may_be_spread_over_lines(void)
{
    CU_ASSERT_TRUE(finds("@\n %a\npreamble\n %a\n{ \"x\" }", "[preamble 5 \"x\"]", 0));
    CU_ASSERT_TRUE(finds("@article\n{a}", "[article 2 a]", 0));
}

static void a_broken_entry_ends_where_the_next_begins(void)
{
    CU_ASSERT_TRUE(finds("@article{a, t = {x\n @article{b, t = {y}}\n",
                         "[article 1 a, t = {x]![article 2 b, t = {y}]", 0));
    CU_ASSERT_TRUE(finds("@article{a, t = {x\n@string{j = {x}}\n@article{b,",
                         "[article 1 a, t = {x]![string 2 j = {x}][article 3 b,]!", 0));
}

static void an_address_in_a_field_begins_nothing(void)
{
    CU_ASSERT_TRUE(finds("@article{a, e = {\n@jane {at} x\n@b.org\n}}",
                         "[article 1 a, e = {\n@jane {at} x\n@b.org\n}]", 0));
}

static void an_entry_that_was_commented_out_is_none(void)
{
    CU_ASSERT_TRUE(finds("%@article{a}\n % @article{b}\n@article{c}", "[article 3 c]", 0));
}

static void fields_outside_are_told_once(void)
{
    CU_ASSERT_TRUE(finds("@article{a, t = {x}},\n year = {2019},\n note = 1\n}\n@article{b}",
                         "[article 1 a, t = {x}][article 5 b]", 1));
    CU_ASSERT_TRUE(finds("a = b\n x {y}\n", "", 0));
}

static dgg_status find_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    dgg_status status = find_all("@\narticle{a, t = {x\n@b{c}\n d = {e}\n caf\xe9", &corpus, &told);
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(find_and_forget());
}

SUITE("corpus/readers/bibtex/scan",
      { "entries are found among anything", entries_are_found_among_anything },
      { "braces and quotes hide the end", braces_and_quotes_hide_the_end },
      { "a head may be spread over lines", a_head_may_be_spread_over_lines },
      { "a broken entry ends where the next begins", a_broken_entry_ends_where_the_next_begins },
      { "an address in a field begins nothing", an_address_in_a_field_begins_nothing },
      { "an entry that was commented out is none", an_entry_that_was_commented_out_is_none },
      { "fields outside are told once", fields_outside_are_told_once },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
