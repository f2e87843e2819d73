#include "corpus/readers/bibtex/inherit.h"

#include "corpus/building.h"
#include "tests/support/bib_entry.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* One entry as written and its paper; xdata makes no paper of its own. */
typedef struct entry {
    const char *text;
    dgg_paper paper;
    bool is_xdata;
} entry;

/* A child that stands before its xdata, which has xdata of its own, and before its book. */
static dgg_status inherit(dgg_corpus *corpus)
{
    const entry entries[] = {
        { "c, xdata = {x, lost}, crossref = {b}",
          { .key = dgg_text_of("c"), .title = dgg_text_of("C") },
          false },
        { "x, xdata = {y}", { .url = dgg_text_of("near") }, true },
        { "y", { .url = dgg_text_of("far"), .language = dgg_text_of("latin") }, true },
        { "other, ids = {b}", { .title = dgg_text_of("B"), .year = 1998 }, false },
    };
    dgg_status status = DGG_OK;
    dgg_bib_family family = { .corpus = corpus };
    dgg_bib_fields fields = { 0 };
    dgg_bib_strings strings = { 0 };
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        dgg_bib_place place = { 0 };
        DGG_TRY(read_bib_entry(&fields, &strings, corpus, entries[i].text));
        if (entries[i].is_xdata) {
            DGG_TRY(dgg_bib_family_add_xdata(&family, &entries[i].paper, &place, NULL));
        } else {
            DGG_TRY(dgg_corpus_add_paper(corpus, &entries[i].paper, &place.index, NULL));
        }
        DGG_TRY(dgg_bib_family_add(&family, &fields, place, (long)i + 1, NULL));
    }
    DGG_TRY(dgg_bib_family_inherit(&family, NULL));
done:
    dgg_bib_family_destroy(&family);
    dgg_bib_fields_destroy(&fields);
    dgg_bib_strings_destroy(&strings);
    return status;
}

static void what_is_lacking_comes_from_the_nearest(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(inherit(&corpus), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].key, "c"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "C"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].url, "near"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].language, "latin"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].venue, "B"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 1998);
    CU_ASSERT_EQUAL(corpus.warning_count, 1);
    dgg_corpus_destroy(&corpus);
}

static dgg_status inherit_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = inherit(&corpus);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(inherit_and_forget());
}

SUITE("corpus/readers/bibtex/inherit",
      { "what is lacking comes from the nearest", what_is_lacking_comes_from_the_nearest },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
