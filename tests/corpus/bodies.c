#include <stdio.h>
#include <string.h>

#include "base/unicode.h"
#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* "Home Office (agency: 'Home Office' 8-19) …" of the first record of a table. */
static const char *told_by(const char *table)
{
    static char line[1024];
    dgg_corpus corpus = { 0 };
    size_t used = 0;
    line[0] = '\0';
    CU_ASSERT_EQUAL_FATAL(
        dgg_corpus_read_text(&corpus, dgg_text_of(table), "policies.csv", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    for (size_t i = 0; i < corpus.links[DGG_ISSUED_BY].count; i++) {
        const dgg_link *link = &corpus.links[DGG_ISSUED_BY].items[i];
        const dgg_evidence *words = &corpus.evidence[link->first_evidence];
        dgg_text label = corpus.bodies.items[link->to].label, field = { 0 };
        dgg_arena *arena = NULL;
        CU_ASSERT_EQUAL(link->evidence_count, 1);
        CU_ASSERT_EQUAL(
            dgg_paper_field(&corpus.papers[link->from], words->field, &arena, &field, NULL),
            DGG_OK);
        CU_ASSERT_TRUE(
            dgg_text_equal(dgg_unicode_slice(field, words->start, words->end), words->quote));
        used += (size_t)snprintf(line + used, sizeof line - used, "%.*s (%s, %.*s: %.*s) ",
                                 (int)label.length, label.start, dgg_field_name(words->field),
                                 (int)words->pattern.length, words->pattern.start,
                                 (int)words->quote.length, words->quote.start);
        dgg_arena_release(&arena);
    }
    dgg_corpus_destroy(&corpus);
    return line;
}

static void an_attribute_tells_who_issued_a_document(void)
{
    CU_ASSERT_STRING_EQUAL(told_by("title,year,text,agency\nOn data,2021,Text.,"
                                   "Home Office; Ministry of Works\n"),
                           "Home Office (attributes, agency: Home Office) "
                           "Ministry of Works (attributes, agency: Ministry of Works) ");
    CU_ASSERT_STRING_EQUAL(told_by("标题,正文,页数,发文机关\n关于数据的通知,数据。,3,"
                                   "财政部、国家发展改革委、国家发改委\n"),
                           "国家发展改革委 (attributes, 发文机关: 国家发展改革委) "
                           "财政部 (attributes, 发文机关: 财政部) ");
}

static void without_one_the_head_of_the_title_does(void)
{
    CU_ASSERT_STRING_EQUAL(
        told_by("标题,正文\n国家发展改革委 财政部关于印发数据中心方案的通知,数据。\n"),
        "国家发展改革委 (title, title: 国家发展改革委) 财政部 (title, title: 财政部) ");
    CU_ASSERT_STRING_EQUAL(told_by("title,text\nHome Office: plans for data,Text.\n"),
                           "Home Office (title, title: Home Office) ");
    CU_ASSERT_STRING_EQUAL(told_by("title,text\nData centres: the council of tomorrow,Text.\n"),
                           "");
}

static void without_both_the_first_lines_do(void)
{
    CU_ASSERT_STRING_EQUAL(
        told_by("title,text\nOn data,\"Circular 7\nIssued by: Ministry of Works, NIST. Text.\"\n"),
        "Ministry of Works (abstract, first lines: Ministry of Works) "
        "NIST (abstract, first lines: NIST) ");
    CU_ASSERT_STRING_EQUAL(
        told_by("title,text\nOn data,Jointly issued by Ministry of Works and Home Office.\n"),
        "Home Office (abstract, first lines: Home Office) "
        "Ministry of Works (abstract, first lines: Ministry of Works) ");
    CU_ASSERT_STRING_EQUAL(told_by("标题,正文\n数据,财政部 商务部 各省人民政府：数据。\n"),
                           "商务部 (abstract, first lines: 商务部) "
                           "财政部 (abstract, first lines: 财政部) ");
}

static void without_these_the_number_of_the_document_does(void)
{
    CU_ASSERT_STRING_EQUAL(told_by("标题,正文\n数据中心方案,通知如下（发改高技〔2021〕709号）。\n"),
                           "国家发展和改革委员会 (abstract, number: 发改高技〔2021〕709号) ");
    CU_ASSERT_STRING_EQUAL(told_by("标题,正文,文号\n数据中心方案,数据。,国办发〔2020〕1号\n"),
                           "国务院办公厅 (attributes, 文号: 国办发〔2020〕1号) ");
    CU_ASSERT_STRING_EQUAL(told_by("标题,正文\n数据中心方案,见粤府〔2021〕7号，（2021）。\n"), "");
}

static void papers_are_issued_by_no_one(void)
{
    CU_ASSERT_STRING_EQUAL(
        told_by("title,year,abstract,doi,journal\nHome Office: plans,2020,Text.,10.1/a,Data\n"),
        "");
}

static dgg_status settle_some(void)
{
    static const char table[] = "title,text,agency,文号\nOn data,Text.,Home Office; NDRC,\n"
                                "A,B,,财〔2020〕1号\n";
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, dgg_text_of(table), "a.csv", NULL, NULL);
    status = status == DGG_OK ? dgg_corpus_settle(&corpus, NULL) : status;
    dgg_corpus_destroy(&corpus);
    return status;
}

static void every_refusal_of_memory_is_survived(void)
{
    BRUTAL(settle_some());
}

SUITE("corpus/bodies",
      { "an attribute tells who issued a document", an_attribute_tells_who_issued_a_document },
      { "without one the head of the title does", without_one_the_head_of_the_title_does },
      { "without both the first lines do", without_both_the_first_lines_do },
      { "without these the number of the document does",
        without_these_the_number_of_the_document_does },
      { "papers are issued by no one", papers_are_issued_by_no_one },
      { "every refusal of memory is survived", every_refusal_of_memory_is_survived })
