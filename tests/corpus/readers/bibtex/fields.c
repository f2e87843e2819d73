#include "corpus/readers/bibtex/fields.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Reads bodies as @string (those that begin with "#") or as entries, and tells the last one. */
static dgg_status read_all(const char *const *bodies, size_t count, dgg_corpus *corpus,
                           dgg_buffer *told)
{
    dgg_status status = DGG_OK;
    dgg_bib_strings strings = { 0 };
    dgg_bib_fields fields = { .corpus = corpus, .strings = &strings };
    for (size_t i = 0; i < count; i++) {
        bool is_string = bodies[i][0] == '#';
        const dgg_bib_entry entry = { .body = dgg_text_of(bodies[i] + is_string), .line = 1 };
        DGG_TRY(is_string ? dgg_bib_strings_read(&fields, &entry, NULL)
                          : dgg_bib_fields_read(&fields, &entry, NULL));
    }
    DGG_TRY(dgg_buffer_add(told, fields.key, NULL));
    for (size_t i = 0; i < fields.count; i++) {
        const dgg_bib_field *field = &fields.items[i];
        DGG_TRY(dgg_buffer_print(told, NULL, "|%.*s=%.*s", (int)field->name.length,
                                 field->name.start, (int)field->value.length, field->value.start));
    }
done:
    dgg_bib_fields_destroy(&fields);
    dgg_bib_strings_destroy(&strings);
    return status;
}

static bool tells(const char *const *bodies, size_t count, const char *wanted, size_t warnings)
{
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(read_all(bodies, count, &corpus, &told), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted) && corpus.warning_count == warnings;
    if (!is_right) {
        printf("is %.*s, %zu warnings\n", (int)told.length, told.bytes, corpus.warning_count);
    }
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return is_right;
}

static bool is(const char *body, const char *wanted, size_t warnings)
{
    return tells(&body, 1, wanted, warnings);
}

static void values_stand_in_braces_quotes_or_bare(void)
{
    CU_ASSERT_TRUE(is("a,\n Title = {On {M}aps},\n journal=\"The {\"}Maps{\"}\", year = 2019, ",
                      "a|title=On {M}aps|journal=The {\"}Maps{\"}|year=2019", 0));
    CU_ASSERT_TRUE(
        is("a, month = mar # \"~1\", funding text 1 = {x}", "a|month=mar~1|funding text 1=x", 0));
    CU_ASSERT_TRUE(is(" DBLP:x/y-2019 , t = {}", "DBLP:x/y-2019|t=", 0));
    CU_ASSERT_TRUE(is("a", "a", 0));
    CU_ASSERT_TRUE(is("", "", 0));
}

static void strings_are_put_in(void)
{
    const char *const bodies[] = { "#jm = \"Journal of Maps\"", "#JLong = jm # { and Towns}",
                                   "a, journal = JLONG # {!}" };
    CU_ASSERT_TRUE(tells(bodies, 3, "a|journal=Journal of Maps and Towns!", 0));
    CU_ASSERT_TRUE(is("a, journal = apj", "a|journal=apj", 1));
}

static void an_entry_may_lack_its_key(void)
{
    CU_ASSERT_TRUE(is("title = {x}, year = 2019", "|title=x|year=2019", 0));
    CU_ASSERT_TRUE(is(",title = {x}", "|title=x", 0));
    CU_ASSERT_TRUE(is("a\n title = {x}", "a|title=x", 0));
}

static void missing_commas_and_comments_lose_nothing(void)
{
    CU_ASSERT_TRUE(is("a, t = {x} y = {z}", "a|t=x|y=z", 0));
    CU_ASSERT_TRUE(is("a, t = {x}, % a comment, with = {}\n y = {z}", "a|t=x|y=z", 0));
}

static void what_is_no_field_is_told(void)
{
    CU_ASSERT_TRUE(is("a, t = {x}, {stray}, y = {z}", "a|t=x|y=z", 1));
    CU_ASSERT_TRUE(is("a, stray, y = {z}", "a|y=z", 1));
    CU_ASSERT_TRUE(is("a, = {x}, y = {z}", "a|y=z", 1));
    CU_ASSERT_TRUE(is("a, t = {x}, y = {z", "a|t=x", 1));
    CU_ASSERT_TRUE(is("a, t = \"x\"y\", z = {1}", "a|t=x|z=1", 1) ||
                   is("a, t = \"x\"y\", z = {1}", "a|t=x", 1));
}

static dgg_status read_and_forget(void)
{
    const char *const bodies[] = { "#j = {x}", "a, t = {x} # j # k, {stray}, y = \"z" };
    dgg_corpus corpus = { 0 };
    dgg_buffer told = { 0 };
    dgg_status status = read_all(bodies, 2, &corpus, &told);
    dgg_buffer_destroy(&told);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/bibtex/fields",
      { "values stand in braces, quotes or bare", values_stand_in_braces_quotes_or_bare },
      { "strings are put in", strings_are_put_in },
      { "an entry may lack its key", an_entry_may_lack_its_key },
      { "missing commas and comments lose nothing", missing_commas_and_comments_lose_nothing },
      { "what is no field is told", what_is_no_field_is_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
