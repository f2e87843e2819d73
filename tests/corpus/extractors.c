#include "corpus/extractors.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void the_shelf_knows_its_rows(void)
{
    CU_ASSERT_EQUAL(dgg_extractor_count(), 2);
    CU_ASSERT_PTR_EQUAL(dgg_shelf_find(&dgg_extractors, "themes", NULL), &dgg_extractor_at(0)->row);
    CU_ASSERT_EQUAL(dgg_extractor_at(0)->link, DGG_DISCUSSES);
    CU_ASSERT_EQUAL(dgg_extractor_at(1)->link, DGG_STUDIES);
}

static void a_hit_becomes_evidence(void)
{
    dgg_lexicon lexicon = { 0 };
    dgg_matcher matcher = { 0 };
    dgg_reading reading = { 0 };
    dgg_scan *scan = &reading.fields[DGG_ABSTRACT];
    scan->lexicon = &lexicon;
    CU_ASSERT_EQUAL_FATAL(
        dgg_matcher_scan(&matcher, scan, dgg_text_of("Á. One. The data-centres, the Data Centers."),
                         DGG_ABSTRACT, NULL),
        DGG_OK);
    const dgg_hit hit = { .start = 3, .end = 5 }, again = { .start = 6, .end = 8 };
    dgg_evidence evidence = dgg_hit_evidence(&reading, DGG_ABSTRACT, &hit);
    CU_ASSERT_TRUE(dgg_text_is(evidence.quote, "data-centres"));
    CU_ASSERT_EQUAL(evidence.start, 12);
    CU_ASSERT_EQUAL(evidence.end, 24);
    CU_ASSERT_EQUAL(evidence.sentence_start, 8);
    CU_ASSERT_EQUAL(evidence.sentence_end, 43);
    CU_ASSERT_EQUAL(evidence.field, DGG_ABSTRACT);
    CU_ASSERT_EQUAL(dgg_hit_folded(scan, &hit), dgg_hit_folded(scan, &again));
    const dgg_hit wider = { .start = 2, .end = 5 };
    const dgg_hit apart = { .start = 2, .end = 5, .gap_start = 3, .gap_end = 4 };
    CU_ASSERT_NOT_EQUAL(dgg_hit_folded(scan, &wider), dgg_hit_folded(scan, &hit));
    CU_ASSERT_NOT_EQUAL(dgg_hit_folded(scan, &wider), dgg_hit_folded(scan, &apart));
    dgg_scan_destroy(scan);
    dgg_lexicon_destroy(&lexicon);
}

static dgg_status grow_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_findings findings = { 0 };
    const dgg_finding finding = { .owner = 3 };
    const dgg_evidence evidence = { .weight = 1 };
    const dgg_rejected rejected = { .paper = 2 };
    DGG_TRY(dgg_findings_add(&findings, &finding, NULL));
    DGG_TRY(dgg_findings_add_evidence(&findings, &evidence, NULL));
    DGG_TRY(dgg_findings_reject(&findings, &rejected, NULL));
    CU_ASSERT_EQUAL(findings.items[0].owner, 3);
    CU_ASSERT_EQUAL(findings.evidence[0].weight, 1);
    CU_ASSERT_EQUAL(findings.rejected[0].paper, 2);
done:
    dgg_findings_destroy(&findings);
    return status;
}

static void findings_grow_and_a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(grow_and_forget());
}

/* Room for few is kept, room for very many is not. */
static void findings_are_forgotten_and_little_room_is_kept(void)
{
    enum { MANY = 1000 };
    dgg_findings findings = { 0 };
    const dgg_evidence evidence = { .weight = 1 };
    CU_ASSERT_EQUAL(dgg_findings_add_evidence(&findings, &evidence, NULL), DGG_OK);
    dgg_findings_clear(&findings);
    CU_ASSERT_EQUAL(findings.evidence_count, 0);
    CU_ASSERT_TRUE(findings.evidence_room > 0);
    for (int i = 0; i < MANY; i++) {
        dgg_findings_add_evidence(&findings, &evidence, NULL);
    }
    dgg_findings_clear(&findings);
    CU_ASSERT_EQUAL(findings.evidence_count, 0);
    CU_ASSERT_EQUAL(findings.evidence_room, 0);
    dgg_findings_destroy(&findings);
}

SUITE("corpus/extractors", { "the shelf knows its rows", the_shelf_knows_its_rows },
      { "a hit becomes evidence", a_hit_becomes_evidence },
      { "findings grow, and a refused allocation leaves nothing",
        findings_grow_and_a_refused_allocation_leaves_nothing },
      { "findings are forgotten, and little room is kept",
        findings_are_forgotten_and_little_room_is_kept })
