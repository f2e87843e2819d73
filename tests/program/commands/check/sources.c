#include "tests/program/commands/check/lacking.h"

#include "corpus/parts.h"

/* A title and a year. */
static uint32_t bits_of(const char *const *parts)
{
    uint32_t bits = 0;
    for (size_t i = 0; parts[i] != NULL; i++) {
        for (size_t part = 0; part < DGG_PARTS; part++) {
            bits |= strcmp(dgg_part_name(part), parts[i]) == 0 ? (uint32_t)1 << part : 0;
        }
    }
    return bits;
}

static void each_input_tells_the_share_of_its_records(void)
{
    static const char *const parts[] = { "title", "year", NULL };
    const dgg_origin origins[] = { { .file = LACKING("b.bib"), .parts = bits_of(parts) },
                                   { .file = LACKING("-") } };
    dgg_paper papers[] = { { .file = LACKING("b.bib"), .title = LACKING("A") },
                           { .file = LACKING("b.bib"), .origins = origins, .origin_count = 2 } };
    dgg_corpus corpus = lacking;
    corpus.papers = papers;
    corpus.paper_count = 2;
    CU_ASSERT_TRUE(has_row(dgg_check_sources, &corpus, "b.bib|bibtex|2|1|0|0.5|0|0|0|0|0|0|0|"));
    CU_ASSERT_TRUE(has_row(dgg_check_sources, &corpus, "-||1|0|0|0|0|0|0|0|0|0|0|"));
}

static void an_input_without_records_is_not_there(void)
{
    CU_ASSERT_EQUAL(rows_of(dgg_check_sources, &lacking), 0);
}

static void survives_refused_memory(void)
{
    BRUTAL(fill_and_destroy(dgg_check_sources));
}

SUITE("program/commands/check/sources",
      { "each input tells the share of its records", each_input_tells_the_share_of_its_records },
      { "an input without records is not there", an_input_without_records_is_not_there },
      { "survives refused memory", survives_refused_memory })
