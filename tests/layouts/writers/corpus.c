#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void what_was_read_can_be_read_again(void)
{
    char *written = NULL;
    dgg_corpus again = { 0 };
    CU_ASSERT_EQUAL(write_analysed("corpus", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, "\"dggraph-corpus/1\""));
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&again, dgg_text_of(written), "again", NULL, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(again.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_equal(again.papers[0].title, analysed_papers[0].title));
    CU_ASSERT_TRUE(dgg_text_equal(again.papers[0].abstract, analysed_papers[0].abstract));
    CU_ASSERT_EQUAL(again.papers[1].title.length, 0);
    CU_ASSERT_EQUAL(again.papers[1].kind, DGG_EVENT);
    dgg_corpus_destroy(&again);
    free(written);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("corpus", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("corpus", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/corpus",
      { "what was read can be read again", what_was_read_can_be_read_again },
      { "trouble is told", trouble_is_told })
