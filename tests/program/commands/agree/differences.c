#include "tests/program/commands/agree/compared.h"

/* Paper a speaks of towns and, rejected, of Georgia. */
static dgg_evidence told(uint32_t start, uint32_t end)
{
    return (dgg_evidence){ .field = DGG_ABSTRACT, .sentence_start = start, .sentence_end = end };
}

static void speaks_at(dgg_text target, uint32_t wanted)
{
    dgg_paper papers[] = { { .abstract = dgg_text_of("Ä first. Of towns. Of Georgia.") } };
    dgg_theme themes[] = { { .id = dgg_text_of("towns") } };
    dgg_link links[] = { { .evidence_count = 1 } };
    dgg_evidence evidence[] = { told(9, 18) };
    dgg_rejected rejected[] = { { 0, DGG_LOCATION, dgg_text_of("GE"), { 0 }, told(19, 30) } };
    dgg_corpus corpus = { .papers = papers,
                          .paper_count = 1,
                          .themes = themes,
                          .evidence = evidence,
                          .rejected = rejected,
                          .rejected_count = 1 };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ links, 1, 1 };
    const dgg_evidence *words = dgg_agree_words(&corpus, 0, target);
    CU_ASSERT_EQUAL(words != NULL, wanted > 0);
    CU_ASSERT_TRUE(words == NULL || words->sentence_start == wanted);
}

static void words_speak_of_it_even_if_they_were_rejected(void)
{
    speaks_at(dgg_text_of("theme:towns"), 9);
    speaks_at(dgg_text_of("location:GE"), 19);
    speaks_at(dgg_text_of("theme:maps"), 0);
    speaks_at(dgg_text_of("location:towns"), 0);
}

static void what_differs_is_listed_paper_by_paper(void)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_compared(dgg_agree_differences, false, &table), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_table_row_count(&table), 2);
    CU_ASSERT_TRUE(dgg_text_is(cell_of(&table, "b", "target")->text, "theme:maps"));
    CU_ASSERT_TRUE(dgg_text_is(cell_of(&table, "b", "first")->text, "mention"));
    CU_ASSERT_TRUE(dgg_text_is(cell_of(&table, "b", "second")->text, "no"));
    CU_ASSERT_TRUE(dgg_text_is(cell_of(&table, "c", "second")->text, "primary"));
    dgg_table_destroy(&table);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget(dgg_agree_differences));
}

SUITE("program/commands/agree/differences",
      { "words speak of it even if they were rejected",
        words_speak_of_it_even_if_they_were_rejected },
      { "what differs is listed paper by paper", what_differs_is_listed_paper_by_paper },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
