#include "corpus/readers/pasted/reading.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* A page of two papers, of which the first line is a rule and the last a number. */
static const char page[] = "----\nOn maps\n\nOn towns\nOn seas\nOn air\nOn land\n17\n";

static dgg_status read_lines(dgg_corpus *corpus, size_t *lines, size_t *most, size_t *after_blank)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_pasted_reading r = { 0 };
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(page), NULL));
    r = dgg_pasted_start(corpus, stream);
    DGG_TRY(dgg_pasted_fill(&r, NULL));
    while (r.count > 0) {
        *lines += 1;
        *most = r.count > *most ? r.count : *most;
        *after_blank += dgg_pasted_at(&r, 0)->is_after_blank;
        dgg_pasted_drop(&r);
        DGG_TRY(dgg_pasted_fill(&r, NULL));
    }
    CU_ASSERT_EQUAL(dgg_pasted_at(&r, 0)->kind, DGG_PASTED_BLANK);
done:
    dgg_pasted_stop(&r);
    dgg_stream_close(&stream);
    return status;
}

static void the_window_moves_over_lines_that_say_something(void)
{
    dgg_corpus corpus = { 0 };
    size_t lines = 0, most = 0, after_blank = 0;
    CU_ASSERT_EQUAL(read_lines(&corpus, &lines, &most, &after_blank), DGG_OK);
    CU_ASSERT_EQUAL(lines, 5);
    CU_ASSERT_EQUAL(most, DGG_PASTED_WINDOW);
    CU_ASSERT_EQUAL(after_blank, 2);
    CU_ASSERT_EQUAL(corpus.warning_count, 1);
    dgg_corpus_destroy(&corpus);
}

static void records_behind_the_focal_one_are_related_to_it(void)
{
    dgg_corpus corpus = { 0 };
    dgg_pasted_reading r = dgg_pasted_start(&corpus, NULL);
    const dgg_pasted_line line = { .number = 3, .is_marked = true };
    CU_ASSERT_EQUAL(dgg_pasted_begin(&r, &line, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_buffer_add(&r.title, dgg_text_of("On maps"), NULL), DGG_OK);
    r.paper.is_focal = true;
    CU_ASSERT_TRUE(r.is_marked);
    CU_ASSERT_EQUAL(dgg_pasted_begin(&r, &line, NULL), DGG_OK);
    CU_ASSERT_EQUAL(r.title.length, 0);
    CU_ASSERT_EQUAL(dgg_pasted_end(&r, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_pasted_end(&r, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On maps"));
    CU_ASSERT_EQUAL(corpus.papers[0].line, 3);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_RELATED_TO].count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[0].from, 1);
    dgg_pasted_stop(&r);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    size_t lines = 0, most = 0, after_blank = 0;
    dgg_status status = read_lines(&corpus, &lines, &most, &after_blank);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/pasted/reading",
      { "the window moves over lines that say something",
        the_window_moves_over_lines_that_say_something },
      { "records behind the focal one are related to it",
        records_behind_the_focal_one_are_related_to_it },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
