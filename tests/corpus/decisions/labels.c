#include "corpus/decisions/labels.h"

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char file[] = "decisions/labels.csv";

static dgg_status add_entries(dgg_corpus *corpus)
{
    const dgg_theme theme = { .id = TEXT("maps"), .label = TEXT("Maps"), .label_zh = TEXT("地图") };
    const dgg_location location = { .id = TEXT("CN"), .label = TEXT("China") };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    DGG_TRY(dgg_corpus_add_theme(corpus, &theme, &index, NULL));
    DGG_TRY(dgg_corpus_add_location(corpus, &location, &index, NULL));
done:
    return status;
}

/* Two papers of one venue, a theme and a location, with other labels as the rows say. */
static dgg_status label(dgg_corpus *corpus, dgg_decisions *decisions, const char *rows)
{
    const dgg_paper papers[] = {
        { .key = TEXT("a"), .title = TEXT("On maps"), .venue = TEXT("J. Maps") },
        { .key = TEXT("b"), .abstract = TEXT("An untitled one."), .venue = TEXT("J. Maps") },
        { .key = TEXT("c"), .title = TEXT("On seas") },
    };
    dgg_status status = DGG_OK;
    char sheet[1000];
    snprintf(sheet, sizeof sheet, "id,label,label_zh\n%s", rows);
    DGG_TRY(settle_records(corpus, papers, 3, decisions,
                           (const char *const[]){ "record,decision\nc,out\n", NULL }));
    DGG_TRY(add_entries(corpus));
    DGG_TRY(dgg_decisions_read_text(decisions, DGG_LABELS, TEXT(sheet), NULL));
    DGG_TRY(dgg_decisions_label(decisions, corpus, NULL));
done:
    return status;
}

static void forget(dgg_corpus *corpus, dgg_decisions *decisions)
{
    dgg_corpus_destroy(corpus);
    dgg_decisions_destroy(decisions);
}

static void any_node_may_be_called_otherwise(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(
        label(&corpus, &decisions,
              "theme:maps,Atlases,图集\nlocation:CN,,中国\nvenue:j-maps,Journal of Maps,\n"
              "paper:b,\"Maps, untitled\",\n"),
        DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].label, "Atlases"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.themes[0].label_zh, "图集"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].label, "China"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].label_zh, "中国"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.venues.items[0].label, "Journal of Maps"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].label, "Maps, untitled"));
    CU_ASSERT_EQUAL(corpus.papers[0].label.length, 0);
    CU_ASSERT_EQUAL(decisions.warning_count, 0);
    forget(&corpus, &decisions);
}

static void a_paper_shows_the_label_it_was_given(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_label shown = { 0 };
    CU_ASSERT_EQUAL(label(&corpus, &decisions, "paper:b,Untitled maps,\n"), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_paper_label(&corpus.papers[1], DGG_LONGEST_LABEL, &corpus.texts, &shown, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(shown.text, "Untitled maps"));
    CU_ASSERT_FALSE(shown.is_inferred);
    forget(&corpus, &decisions);
}

static void rows_that_name_nothing_are_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(label(&corpus, &decisions,
                          "maps,A,\ntheme:mops,A,\npaper:z,A,\npaper:c,A,\nvenue:,A,\n"
                          "person:li-wei,A,\n"),
                    DGG_OK);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "'maps' is no id: it begins with a kind"));
    CU_ASSERT_TRUE(warns(&decisions, file, 3, "did you mean 'maps'?"));
    CU_ASSERT_TRUE(warns(&decisions, file, 4, "no record is called 'paper:z'"));
    CU_ASSERT_TRUE(warns(&decisions, file, 5, "the record is out"));
    CU_ASSERT_TRUE(warns(&decisions, file, 6, "is no id"));
    CU_ASSERT_TRUE(warns(&decisions, file, 7, "no person of the papers has the id 'li-wei'"));
    CU_ASSERT_EQUAL(decisions.warning_count, 6);
    forget(&corpus, &decisions);
}

static void rows_without_effect_are_told(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    CU_ASSERT_EQUAL(label(&corpus, &decisions,
                          "theme:maps,Maps,地图\nlocation:CN,A,\nlocation:CN,B,\nvenue:j-maps,,图\n"
                          "paper:a,A,甲\npaper:b,B,\nb,C,\npaper:b,B,\n"),
                    DGG_OK);
    CU_ASSERT_TRUE(warns(&decisions, file, 2, "is called so already"));
    CU_ASSERT_TRUE(warns(&decisions, file, 3, "contradicts line 4"));
    CU_ASSERT_TRUE(warns(&decisions, file, 4, "contradicts line 3"));
    CU_ASSERT_TRUE(warns(&decisions, file, 5, "only themes and locations"));
    CU_ASSERT_TRUE(warns(&decisions, file, 6, "only themes and locations"));
    CU_ASSERT_TRUE(warns(&decisions, file, 8, "'b' is no id"));
    CU_ASSERT_TRUE(warns(&decisions, file, 9, "says the same as line 7"));
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_LABELS, 2), DGG_ALREADY_SO);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_LABELS, 5), DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(fate_of(&decisions, DGG_LABELS, 6), DGG_OBEYED);
    CU_ASSERT_TRUE(dgg_text_is(corpus.locations[0].label, "China"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].label, "A"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].label, "B"));
    forget(&corpus, &decisions);
}

static dgg_status label_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_decisions decisions = { 0 };
    dgg_status status = label(&corpus, &decisions,
                              "theme:maps,A,乙\ntheme:mops,A,\npaper:a,A,\npaper:a,B,\n"
                              "venue:j-maps,Journal,\n");
    forget(&corpus, &decisions);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(label_and_forget());
}

SUITE("corpus/decisions/labels",
      { "any node may be called otherwise", any_node_may_be_called_otherwise },
      { "a paper shows the label it was given", a_paper_shows_the_label_it_was_given },
      { "rows that name nothing are told", rows_that_name_nothing_are_told },
      { "rows without effect are told", rows_without_effect_are_told },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
