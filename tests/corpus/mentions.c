#include "corpus/mentions.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct said {
    const char *key, *label;
} said;

static bool begins_large(dgg_text label)
{
    return label.length > 0 && label.start[0] >= 'A' && label.start[0] <= 'Z';
}

static dgg_status settle(dgg_corpus *corpus, const said *all, size_t count, dgg_naming naming)
{
    dgg_status status = DGG_OK;
    dgg_mentions mentions = { 0 };
    for (size_t i = 0; i < count; i++) {
        const dgg_mention mention = { .key = dgg_text_of(all[i].key),
                                      .label = dgg_text_of(all[i].label),
                                      .paper = (uint32_t)i };
        DGG_TRY(dgg_mentions_add(&mentions, &mention, NULL));
    }
    naming.kind = DGG_KEYWORD;
    DGG_TRY(dgg_mentions_settle(&mentions, corpus, &naming, NULL));
    for (size_t i = 0; i < mentions.count; i++) {
        CU_ASSERT_TRUE(mentions.items[i].entity < corpus->keywords.count);
    }
done:
    dgg_mentions_destroy(&mentions);
    return status;
}

static bool is(const dgg_corpus *corpus, size_t place, const char *id, const char *label)
{
    return place < corpus->keywords.count && dgg_text_is(corpus->keywords.items[place].id, id) &&
           dgg_text_is(corpus->keywords.items[place].label, label);
}

static void the_most_frequent_spelling_is_the_label(void)
{
    static const said all[] = { { "maps", "MAPS" },   { "maps", "maps" },   { "maps", "maps" },
                                { "towns", "towns" }, { "towns", "Towns" }, { "", "!" } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, all, 6, (dgg_naming){ 0 }), DGG_OK);
    CU_ASSERT_EQUAL(corpus.keywords.count, 2);
    CU_ASSERT_TRUE(is(&corpus, 0, "maps", "maps"));
    CU_ASSERT_TRUE(is(&corpus, 1, "towns", "Towns"));
    dgg_corpus_destroy(&corpus);
}

static void a_better_spelling_comes_before_a_frequent_one(void)
{
    static const said all[] = { { "maps", "maps" }, { "maps", "maps" }, { "maps", "Maps" } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, all, 3, (dgg_naming){ .is_better = begins_large }), DGG_OK);
    CU_ASSERT_TRUE(is(&corpus, 0, "maps", "Maps"));
    dgg_corpus_destroy(&corpus);
}

static void ids_that_collide_get_a_hash(void)
{
    static const said all[] = { { "müller", "Müller" },
                                { "muller", "Muller" },
                                { "карта", "Карта" } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, all, 3, (dgg_naming){ 0 }), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.keywords.count, 3);
    CU_ASSERT_EQUAL(corpus.keywords.items[0].id.length, 8);
    CU_ASSERT_TRUE(dgg_text_starts(corpus.keywords.items[1].id, "muller-"));
    CU_ASSERT_TRUE(dgg_text_starts(corpus.keywords.items[2].id, "muller-"));
    CU_ASSERT_FALSE(dgg_text_equal(corpus.keywords.items[1].id, corpus.keywords.items[2].id));
    dgg_corpus_destroy(&corpus);
}

static void a_long_id_is_cut_at_a_word(void)
{
    static const said all[] = { { "a", "maps of many towns" } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, all, 1, (dgg_naming){ .longest = 14 }), DGG_OK);
    CU_ASSERT_TRUE(is(&corpus, 0, "maps-of-many", "maps of many towns"));
    dgg_corpus_destroy(&corpus);
}

static void labels_of_the_corpus_need_no_copy(void)
{
    static const said all[] = { { "maps", "Maps" } };
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(settle(&corpus, all, 1, (dgg_naming){ .labels_are_kept = true }), DGG_OK);
    CU_ASSERT_TRUE(is(&corpus, 0, "maps", "Maps"));
    CU_ASSERT_PTR_EQUAL(corpus.keywords.items[0].label.start, all[0].label);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(settle(&corpus, all, 1, (dgg_naming){ 0 }), DGG_OK);
    CU_ASSERT_PTR_NOT_EQUAL(corpus.keywords.items[0].label.start, all[0].label);
    dgg_corpus_destroy(&corpus);
}

/* Every mention leads to its entity, whatever the order in which they come. */
static void mentions_lead_to_their_entities(void)
{
    static const said all[] = {
        { "c", "C" }, { "a", "A" }, { "c", "c" }, { "b", "B" }, { "a", "A" }
    };
    static const uint32_t expected[] = { 2, 0, 2, 1, 0 };
    dgg_corpus corpus = { 0 };
    dgg_mentions mentions = { 0 };
    const dgg_naming naming = { .kind = DGG_KEYWORD };
    for (size_t i = 0; i < 5; i++) {
        const dgg_mention mention = { .key = dgg_text_of(all[i].key),
                                      .label = dgg_text_of(all[i].label),
                                      .paper = (uint32_t)i };
        CU_ASSERT_EQUAL(dgg_mentions_add(&mentions, &mention, NULL), DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_mentions_settle(&mentions, &corpus, &naming, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(mentions.count, 5);
    for (size_t i = 0; i < 5; i++) {
        CU_ASSERT_EQUAL(mentions.items[i].paper, i);
        CU_ASSERT_EQUAL(mentions.items[i].entity, expected[i]);
    }
    dgg_mentions_destroy(&mentions);
    dgg_corpus_destroy(&corpus);
}

static dgg_status settle_and_forget(void)
{
    static const said all[] = { { "müller", "Müller" }, { "muller", "Muller" }, { "a", "a" } };
    dgg_corpus corpus = { 0 };
    dgg_status status = settle(&corpus, all, 3, (dgg_naming){ 0 });
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(settle_and_forget());
}

SUITE("corpus/mentions",
      { "the most frequent spelling is the label", the_most_frequent_spelling_is_the_label },
      { "a better spelling comes before a frequent one",
        a_better_spelling_comes_before_a_frequent_one },
      { "ids that collide get a hash", ids_that_collide_get_a_hash },
      { "a long id is cut at a word", a_long_id_is_cut_at_a_word },
      { "labels of the corpus need no copy", labels_of_the_corpus_need_no_copy },
      { "mentions lead to their entities", mentions_lead_to_their_entities },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
