#include "tests/program/commands/agree/compared.h"

/* Paper a speaks of towns and, rejected, of Georgia. */
static dgg_evidence told(uint32_t start, uint32_t end)
{
    return (dgg_evidence){ .field = DGG_ABSTRACT, .sentence_start = start, .sentence_end = end };
}

static void has_sentence(dgg_text target, const char *wanted)
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
    dgg_arena *arena = NULL;
    dgg_text sentence = { 0 };
    corpus.links[DGG_DISCUSSES] = (dgg_links){ links, 1, 1 };
    CU_ASSERT_EQUAL(dgg_agree_sentence(&corpus, 0, target, &arena, &sentence, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(sentence, wanted));
    dgg_arena_release(&arena);
}

static void a_sentence_speaks_of_it_even_if_it_was_rejected(void)
{
    has_sentence(dgg_text_of("theme:towns"), "Of towns.");
    has_sentence(dgg_text_of("location:GE"), "Of Georgia.");
    has_sentence(dgg_text_of("theme:maps"), "");
    has_sentence(dgg_text_of("location:towns"), "");
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
      { "a sentence speaks of it even if it was rejected",
        a_sentence_speaks_of_it_even_if_it_was_rejected },
      { "what differs is listed paper by paper", what_differs_is_listed_paper_by_paper },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
