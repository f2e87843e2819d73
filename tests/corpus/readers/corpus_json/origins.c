#include "corpus/readers/corpus_json/reading.h"

#include "corpus/parts.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status take(const char *text, dgg_paper *paper, uint32_t parts[2])
{
    dgg_status status = DGG_OK;
    dgg_saved_reading r = { 0 };
    DGG_TRY(dgg_json_read(&r.json, dgg_text_of(text), NULL));
    const dgg_taking record = { r.json, dgg_json_root(r.json) };
    DGG_TRY(dgg_saved_take_origins(&r, &record, paper, NULL));
    for (size_t i = 0; i < paper->origin_count && i < 2; i++) {
        parts[i] = paper->origins[i].parts;
    }
done:
    dgg_json_destroy(&r.json);
    dgg_arena_release(&r.lists);
    return status;
}

static void each_part_is_a_bit(void)
{
    dgg_paper paper = { 0 };
    uint32_t parts[2] = { 0 };
    CU_ASSERT_EQUAL(take("{ \"origins\": [{ \"file\": \"a\", \"line\": 3,"
                         "\"parts\": [\"key\", \"year\", \"unheard-of\"] },"
                         "{ \"file\": \"b\", \"line\": 7 }] }",
                         &paper, parts),
                    DGG_OK);
    CU_ASSERT_EQUAL(paper.origin_count, 2);
    CU_ASSERT_EQUAL(parts[0], 1 | (uint32_t)1 << (DGG_PARTS - 1));
    CU_ASSERT_EQUAL(parts[1], 0);
}

static void what_is_none_is_refused(void)
{
    dgg_paper paper = { 0 };
    uint32_t parts[2] = { 0 };
    CU_ASSERT_EQUAL(take("{}", &paper, parts), DGG_OK);
    CU_ASSERT_EQUAL(paper.origin_count, 0);
    CU_ASSERT_EQUAL(take("{ \"origins\": 7 }", &paper, parts), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(take("{ \"origins\": [7] }", &paper, parts), DGG_BAD_INPUT);
}

static dgg_status take_and_forget(void)
{
    dgg_paper paper = { 0 };
    uint32_t parts[2] = { 0 };
    return take("{ \"origins\": [{ \"parts\": [\"key\"] }] }", &paper, parts);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/readers/corpus_json/origins", { "each part is a bit", each_part_is_a_bit },
      { "what is none is refused", what_is_none_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
