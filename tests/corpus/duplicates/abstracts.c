#include "corpus/duplicates/abstracts.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static const char abstract[] = "In what ways has the Internet changed how towns are governed?";

static dgg_status merge(const dgg_paper *records, size_t count, size_t *merged)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_search s = { .corpus = &corpus };
    *merged = 0;
    DGG_TRY(add_records(&corpus, records, count, false));
    DGG_TRY(dgg_grow(&s.into, count + 1, sizeof *s.into, NULL));
    for (uint32_t i = 0; i < count; i++) {
        s.into[i] = i;
    }
    DGG_TRY(dgg_search_merge_by_abstract(&s, NULL));
    for (uint32_t i = 0; i < count; i++) {
        *merged += dgg_search_is_alone(&s, i) ? 0 : 1;
    }
done:
    dgg_release(s.into);
    dgg_release(s.candidates);
    dgg_keys_destroy(&s.keys);
    dgg_arena_release(&s.arena);
    dgg_corpus_destroy(&corpus);
    return status;
}

static const dgg_paper records[] = { { .abstract = { abstract, sizeof abstract - 1 } },
                                     { .title = { "On maps", 7 },
                                       .abstract = { abstract, sizeof abstract - 1 } },
                                     { .abstract = { "Short.", 6 } },
                                     { .abstract = { "Short.", 6 } } };

static void untitled_records_are_known_by_a_long_abstract(void)
{
    size_t merged = 0;
    CU_ASSERT_EQUAL(merge(records, 4, &merged), DGG_OK);
    CU_ASSERT_EQUAL(merged, 1);
}

static dgg_status merge_and_forget(void)
{
    size_t merged = 0;
    return merge(records, 2, &merged);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(merge_and_forget());
}

SUITE("corpus/duplicates/abstracts",
      { "untitled records are known by a long abstract",
        untitled_records_are_known_by_a_long_abstract },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
