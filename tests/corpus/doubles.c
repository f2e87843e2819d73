#include "corpus/doubles.h"

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status read_two(dgg_corpus *corpus, const char *first, const char *second)
{
    static const char text[] = "On maps (original) (raw)\nRelated papers\nCaf\xe9s\nTowns, 1999\n";
    dgg_status status = dgg_corpus_read_text(corpus, dgg_text_of(text), first, NULL, NULL);
    return status != DGG_OK ? status
                            : dgg_corpus_read_text(corpus, dgg_text_of(text), second, NULL, NULL);
}

static void the_same_file_twice_is_read_once(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(read_two(&corpus, "a.txt", "a.txt"), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_EQUAL(corpus.source_count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 1);
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[1].kind, DGG_MERGED);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[1].file, "a.txt"));
    dgg_corpus_destroy(&corpus);
}

static void the_order_of_two_names_does_not_matter(void)
{
    const char *const names[][2] = { { "a.txt", "b.txt" }, { "b.txt", "a.txt" } };
    for (size_t i = 0; i < 2; i++) {
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL(read_two(&corpus, names[i][0], names[i][1]), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
        CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "a.txt"));
        CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].file, "a.txt"));
        CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].file, "a.txt"));
        CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
        CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].file, "a.txt"));
        CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[1].file, "b.txt"));
        dgg_corpus_destroy(&corpus);
    }
}

static void other_bytes_under_the_same_name_are_read(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("On maps"), "x/a", NULL, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("On maps\n"), "y/a", NULL, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(corpus.source_count, 2);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    dgg_corpus_destroy(&corpus);
}

/* A saved corpus may have been edited since: the file it was made from is read again. */
static void a_source_that_was_only_told_is_no_double(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("On maps"), "a", NULL, NULL), DGG_OK);
    corpus.sources[0].is_saved = true;
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of("On maps"), "a", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = read_two(&corpus, "b", "a");
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/doubles", { "the same file twice is read once", the_same_file_twice_is_read_once },
      { "the order of two names does not matter", the_order_of_two_names_does_not_matter },
      { "other bytes under the same name are read", other_bytes_under_the_same_name_are_read },
      { "a source that was only told is no double", a_source_that_was_only_told_is_no_double },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
