/* More sentences that look as if they named a location, across the world and in Chinese. */
#include "tests/support/gold.h"

#define TRAPS DGG_SOURCE "/tests/cases/more_place_traps.json"
enum { TRAP_COUNT = 102, RIGHT_AT_LEAST = 102 };

static void read_traps(dgg_corpus *corpus, const dgg_json *traps)
{
    uint32_t index = 0;
    for (const dgg_json_value *trap = dgg_json_first(dgg_json_root(traps)); trap != NULL;
         trap = dgg_json_next(trap)) {
        const dgg_paper paper = { .abstract = dgg_json_string(dgg_json_get(trap, "text")) };
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(corpus, &paper, &index, NULL), DGG_OK);
    }
    corpus->is_settled = true;
}

static size_t count_links(const dgg_corpus *corpus, size_t paper)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->links[DGG_STUDIES].count; i++) {
        count += corpus->links[DGG_STUDIES].items[i].from == paper;
    }
    return count;
}

/* Says what is wanted and not there, or there with another salience. */
static bool is_as_wanted(const dgg_corpus *corpus, const dgg_gazetteer *places, size_t paper,
                         const dgg_json_value *trap)
{
    const dgg_json_value *want = dgg_json_get(trap, "want");
    const dgg_json_value *salience = dgg_json_get(trap, "salience");
    bool is_right = count_links(corpus, paper) == dgg_json_count(want);
    for (const dgg_json_value *one = dgg_json_first(want); one != NULL; one = dgg_json_next(one)) {
        dgg_text told = dgg_json_string(one);
        is_right = coded_link(corpus, DGG_STUDIES, paper, told_location(places, told)) && is_right;
    }
    for (const dgg_json_value *one = dgg_json_first(salience); one != NULL;
         one = dgg_json_next(one)) {
        dgg_text told = told_location(places, dgg_json_key(one));
        const dgg_link *link = coded_link(corpus, DGG_STUDIES, paper, told);
        is_right = is_right && link != NULL &&
                   link->is_primary == dgg_text_is(dgg_json_string(one), "primary");
    }
    return is_right;
}

static void tell(const dgg_corpus *corpus, size_t paper)
{
    const dgg_links *links = &corpus->links[DGG_STUDIES];
    dgg_text text = corpus->papers[paper].abstract;
    printf("\n    %.*s →", (int)text.length, text.start);
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        dgg_text id = corpus->locations[link->to].id;
        if (link->from == paper) {
            printf(" %.*s%s", (int)id.length, id.start, link->is_primary ? "*" : "");
        }
    }
}

static void no_trap_catches_a_location(void)
{
    dgg_json *traps = read_json(TRAPS);
    dgg_corpus corpus = { 0 };
    dgg_gazetteer places = { 0 };
    size_t index = 0, right = 0;
    read_traps(&corpus, traps);
    code_by_default(&corpus);
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&places, NULL, NULL, NULL), DGG_OK);
    for (const dgg_json_value *trap = dgg_json_first(dgg_json_root(traps)); trap != NULL;
         trap = dgg_json_next(trap), index++) {
        bool is_right = is_as_wanted(&corpus, &places, index, trap);
        right += is_right;
        if (!is_right) {
            tell(&corpus, index);
        }
    }
    printf("\n    %zu of %zu are right ", right, index);
    CU_ASSERT_EQUAL(index, TRAP_COUNT);
    CU_ASSERT(right >= RIGHT_AT_LEAST);
    CU_ASSERT(check_quotes(&corpus) > TRAP_COUNT);
    dgg_json_destroy(&traps);
    dgg_corpus_destroy(&corpus);
    dgg_gazetteer_destroy(&places);
}

SUITE("corpus/coding_traps", { "no trap catches a location", no_trap_catches_a_location })
