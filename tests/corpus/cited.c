#include "corpus/cited.h"

#include "tests/corpus/chosen.h"

static const char *const cited[] = {
    "SMALL H, 1973, J AM SOC INFORM SCI, V24, P265",
    "Small, H. (1999). Visualizing science by citation mapping. Journal of the American Society "
    "for "
    "Information Science, 50(9), 799-813.",
    "KESSLER MM, 1963, AM DOC, V14, P10",
    "1966, P IEE, V113, P2095",
};

/* Two papers: the first cites all but the last, the second the first, the last, and the first
 * paper. */
static dgg_status make_cited(dgg_corpus *corpus, dgg_error *error)
{
    static dgg_text authors[] = { CHOSEN_TEXT("Kessler, Myer") };
    static const dgg_paper papers[] = {
        { .id = CHOSEN_TEXT("a"),
          .title = CHOSEN_TEXT("A"),
          .authors = { authors, 1 },
          .venue = CHOSEN_TEXT("Am Doc") },
        { .id = CHOSEN_TEXT("b"), .title = CHOSEN_TEXT("B") },
    };
    static const uint32_t links[][2] = { { 0, 0 }, { 0, 1 }, { 0, 2 }, { 1, 0 }, { 1, 3 } };
    static const char *const ids[] = { "r0", "r1", "r2", "r3" };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_corpus_add_paper(corpus, &papers[i], &index, error));
    }
    for (size_t i = 0; i < 4; i++) {
        const dgg_entity one = { dgg_text_of(ids[i]), dgg_text_of(cited[i]) };
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_REFERENCE, &one, &index, error));
    }
    for (size_t i = 0; i < 5; i++) {
        const dgg_link link = {
            .from = links[i][0], .to = links[i][1], .weight = 1, .to_reference = true
        };
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_CITES, &link, error));
    }
    const dgg_link own = { .from = 1, .to = 0, .weight = 1 };
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_CITES, &own, error));
    corpus->is_settled = true;
done:
    return status;
}

static dgg_status group(dgg_corpus *corpus, dgg_cited_by by, size_t *unknown)
{
    *corpus = (dgg_corpus){ 0 };
    dgg_status status = make_cited(corpus, NULL);
    return status == DGG_OK ? dgg_corpus_group_cited(corpus, by, unknown, NULL) : status;
}

static void works_of_one_author_are_one_whatever_the_style(void)
{
    dgg_corpus corpus;
    size_t unknown = 0;
    CU_ASSERT_EQUAL_FATAL(group(&corpus, DGG_CITED_AUTHORS, &unknown), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.references.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[0].id, "kessler-m"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.references.items[1].id, "small-h"));
    CU_ASSERT_EQUAL(unknown, 1); /* the paper of 1966 */
    const dgg_links *links = &corpus.links[DGG_CITES];
    CU_ASSERT_EQUAL_FATAL(links->count, 4); /* each paper both authors, once */
    CU_ASSERT(links->items[2].from == 1 && links->items[2].to == 0); /* by its own list, too */
    CU_ASSERT_TRUE(links->items[2].to_reference);
    CU_ASSERT_EQUAL(corpus.cited_by, DGG_CITED_AUTHORS);
    dgg_corpus_destroy(&corpus);
}

static void venues_are_taken_as_they_are_written(void)
{
    dgg_corpus corpus;
    size_t unknown = 0;
    bool has_venue = false;
    CU_ASSERT_EQUAL_FATAL(group(&corpus, DGG_CITED_VENUES, &unknown), DGG_OK);
    for (size_t i = 0; i < corpus.references.count; i++) {
        has_venue |= dgg_text_is(corpus.references.items[i].id, "am-doc");
    }
    CU_ASSERT_TRUE(has_venue);
    CU_ASSERT_EQUAL(corpus.cited_by, DGG_CITED_VENUES);
    dgg_corpus_destroy(&corpus);
}

static dgg_status group_and_destroy(void)
{
    dgg_corpus corpus;
    size_t unknown = 0;
    dgg_status status = group(&corpus, DGG_CITED_AUTHORS, &unknown);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(group_and_destroy());
}

SUITE("corpus/cited",
      { "works of one author are one whatever the style",
        works_of_one_author_are_one_whatever_the_style },
      { "venues are taken as they are written", venues_are_taken_as_they_are_written },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
