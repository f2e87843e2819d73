#include "corpus/tagged.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char *const of_title[] = { "ti", NULL };
static const char *const of_abstract[] = { "ab", NULL };
static const char *const of_keywords[] = { "k1", NULL };
static const char *const of_venue[] = { "so", NULL };
static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_KEYWORDS] = of_keywords },
    .split = { [DGG_ROLE_KEYWORDS] = dgg_split_lines },
};
static const char *const outside[] = { "FN", NULL };

static bool is_lost(const dgg_slip *slip, dgg_text line, const char **name, const char **reason)
{
    *name = "AB";
    *reason = "lost";
    return slip->count > 0 && dgg_text_starts(line, "Where");
}

static dgg_status add_venue(dgg_slip *slip, dgg_error *error)
{
    return dgg_slip_add(slip, TEXT("SO"), TEXT("Maps"), 0, error);
}

static const dgg_tagging tagging = { .dialect = &dialect,
                                     .tag = dgg_tagged_two_letters,
                                     .opening = "PT",
                                     .closing = "ER",
                                     .outside = outside,
                                     .lost = is_lost,
                                     .finish = add_venue };

static dgg_status read_into(dgg_corpus *corpus, const char *text, const dgg_tagging *how)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, TEXT(text), NULL));
    DGG_TRY(dgg_tagged_read(corpus, stream, how, NULL));
done:
    dgg_stream_close(&stream);
    return status;
}

static const char two[] = "FN Maps\nstray\n"
                          "PT J\nTI On\n   maps\nK1 a\n   b\nER\n\n"
                          "also stray\n"
                          "PT J\nTI Towns\nQQ x\nK1 c\nWhere.\n"
                          "PT J\nK1 d\nER\n";

static void lines_with_tags_become_records(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, two, &tagging), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_TRUE(list_is(corpus.papers[0].keywords, "[a][b]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[0].venue, "Maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].line, 3);
    CU_ASSERT_TRUE(text_is(corpus.papers[1].title, "Towns"));
    CU_ASSERT_TRUE(text_is(corpus.papers[1].abstract, "Where."));
    dgg_corpus_destroy(&corpus);
}

static void trouble_is_told_with_its_line(void)
{
    static const struct {
        long line;
        dgg_warning_kind kind;
    } wanted[] = { { 15, DGG_DOUBTFUL }, { 11, DGG_DOUBTFUL }, { 2, DGG_SKIPPED } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus, two, &tagging), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, wanted[i].line);
        CU_ASSERT_EQUAL(corpus.warnings[i].kind, wanted[i].kind);
    }
    dgg_corpus_destroy(&corpus);
}

static void an_empty_line_may_end_a_record(void)
{
    dgg_tagging how = { .dialect = &dialect,
                        .tag = dgg_tagged_two_letters,
                        .opening = "PT",
                        .ends_at_empty_line = true,
                        .holds_empty_lines = true,
                        .has_heading = true,
                        .joins_lines = true };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_into(&corpus,
                              "Heading\nTI Maps\nK1 a\n b\n\nTI Towns\n"
                              "PT J\nTI Seas\n\nAB Where.\n",
                              &how),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(list_is(corpus.papers[0].keywords, "[a b]"));
    CU_ASSERT_TRUE(text_is(corpus.papers[2].abstract, "Where."));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void two_letters_are_a_tag(void)
{
    dgg_text name = { 0 }, value = { 0 };
    CU_ASSERT_TRUE(dgg_tagged_two_letters(TEXT("A1虞锦洪"), &name, &value));
    CU_ASSERT_TRUE(text_is(name, "A1"));
    CU_ASSERT_TRUE(text_is(value, "虞锦洪"));
    CU_ASSERT_TRUE(dgg_tagged_two_letters(TEXT("ER"), &name, &value));
    CU_ASSERT_FALSE(dgg_tagged_two_letters(TEXT("TI- x"), &name, &value));
    CU_ASSERT_FALSE(dgg_tagged_two_letters(TEXT("1A x"), &name, &value));
    CU_ASSERT_FALSE(dgg_tagged_two_letters(TEXT(" TI x"), &name, &value));
    CU_ASSERT_FALSE(dgg_tagged_two_letters(TEXT("T"), &name, &value));
    CU_ASSERT_TRUE(dgg_tagged_has_line(TEXT("a\nTI x"), "TI "));
    CU_ASSERT_FALSE(dgg_tagged_has_line(TEXT("a TI x"), "TI "));
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_into(&corpus, two, &tagging);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/tagged", { "lines with tags become records", lines_with_tags_become_records },
      { "trouble is told with its line", trouble_is_told_with_its_line },
      { "an empty line may end a record", an_empty_line_may_end_a_record },
      { "two letters are a tag", two_letters_are_a_tag },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
