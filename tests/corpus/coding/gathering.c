#include "corpus/coding/gathering.h"

#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/coded.h"

static const char book[] = CODEBOOK("\"themes\": [{ \"id\": \"zoo\" }, { \"id\": \"none\" },"
                                    " { \"id\": \"ape\" }]");

typedef struct made {
    dgg_corpus corpus;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_coding coding;
    dgg_gathering gathering;
} made;

static dgg_status begin(made *it)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    const dgg_paper paper = { .id = dgg_text_of("p"), .file = dgg_text_of("f"), .line = 4 };
    DGG_TRY(dgg_corpus_add_paper(&it->corpus, &paper, &index, NULL));
    DGG_TRY(dgg_corpus_add_paper(&it->corpus, &paper, &index, NULL));
    DGG_TRY(dgg_codebook_read_text(&it->codebook, dgg_text_of(book), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&it->gazetteer, dgg_text_of(NO_LOCATIONS), NULL, NULL));
    it->coding = (dgg_coding){ &it->codebook, &it->gazetteer, NULL, 0 };
    it->gathering = (dgg_gathering){ .corpus = &it->corpus, .coding = &it->coding };
    DGG_TRY(dgg_gathering_begin(&it->gathering, NULL));
done:
    return status;
}

/* Adds a paper with both themes, found in the order of the codebook. */
static dgg_status add(made *it, uint32_t paper)
{
    dgg_finding themes[] = {
        { .owner = 0, .weight = 2, .is_primary = true, .evidence_count = 1 },
        { .owner = 2, .weight = 1, .first_evidence = 1, .evidence_count = 2 },
    };
    dgg_evidence evidence[] = { { .quote = dgg_text_of("zoo"), .weight = 2 },
                                { .quote = dgg_text_of("ape"), .weight = 0.5 },
                                { .quote = dgg_text_of("apes"), .weight = 0.5 } };
    dgg_rejected rejected = { .kind = DGG_THEME, .reason = dgg_text_of("excluded") };
    dgg_findings findings[2] = { { .items = themes,
                                   .count = 2,
                                   .evidence = evidence,
                                   .evidence_count = 3,
                                   .rejected = &rejected,
                                   .rejected_count = 1 } };
    dgg_repaired repaired = { dgg_text_of("nding"), dgg_text_of("finding") };
    const dgg_coded coded = { .findings = findings, .repaired = &repaired, .repaired_count = 1 };
    return dgg_gathering_add(&it->gathering, paper, &coded, NULL);
}

static dgg_status make(made *it)
{
    dgg_status status = DGG_OK;
    DGG_TRY(begin(it));
    DGG_TRY(add(it, 0));
    DGG_TRY(add(it, 1));
    DGG_TRY(dgg_gathering_end(&it->gathering, NULL));
done:
    return status;
}

static void forget(made *it)
{
    dgg_gathering_destroy(&it->gathering);
    dgg_codebook_destroy(&it->codebook);
    dgg_gazetteer_destroy(&it->gazetteer);
    dgg_corpus_destroy(&it->corpus);
}

static void only_what_was_found_gets_in_sorted_by_id(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&it), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(it.corpus.theme_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.themes[0].id, "ape"));
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.themes[1].id, "zoo"));
    CU_ASSERT_EQUAL(it.corpus.location_count, 0);
    forget(&it);
}

static void links_are_sorted_and_keep_their_evidence(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&it), DGG_OK);
    const dgg_links *links = &it.corpus.links[DGG_DISCUSSES];
    CU_ASSERT_EQUAL_FATAL(links->count, 4);
    for (uint32_t i = 0; i < 4; i++) {
        const dgg_link *link = &links->items[i];
        CU_ASSERT_EQUAL(link->from, i / 2);
        CU_ASSERT_EQUAL(link->to, i % 2);
        CU_ASSERT_EQUAL(link->is_primary, i % 2 == 1);
        CU_ASSERT_EQUAL(link->evidence_count, i % 2 == 0 ? 2 : 1);
        CU_ASSERT_TRUE(dgg_text_is(it.corpus.evidence[link->first_evidence].quote,
                                   i % 2 == 0 ? "ape" : "zoo"));
    }
    CU_ASSERT_EQUAL(it.corpus.evidence_count, 6);
    forget(&it);
}

static void dropped_hits_and_mended_words_name_their_paper(void)
{
    made it = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&it), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(it.corpus.rejected_count, 2);
    CU_ASSERT_EQUAL(it.corpus.rejected[1].paper, 1);
    CU_ASSERT_EQUAL_FATAL(it.corpus.warning_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.warnings[0].reason, "p: 'nding' is read as 'finding'"));
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.warnings[0].file, "f"));
    CU_ASSERT_EQUAL(it.corpus.warnings[0].line, 4);
    forget(&it);
}

static dgg_status make_and_forget(void)
{
    made it = { 0 };
    dgg_status status = make(&it);
    forget(&it);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/coding/gathering",
      { "only what was found gets in, sorted by id", only_what_was_found_gets_in_sorted_by_id },
      { "links are sorted and keep their evidence", links_are_sorted_and_keep_their_evidence },
      { "dropped hits and mended words name their paper",
        dropped_hits_and_mended_words_name_their_paper },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
