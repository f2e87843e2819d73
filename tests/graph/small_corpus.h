/* small_corpus.h - a corpus for tests, as a reader and a coder would leave it: two papers, an
 * event, three themes, three locations, one person, one venue, one reference. */
#ifndef DGG_TEST_SMALL_CORPUS_H
#define DGG_TEST_SMALL_CORPUS_H

#include "base/memory.h"
#include "corpus/building.h"
#include "graph/graph.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define SMALL_TEXT(string)                                                                         \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

static inline dgg_status add_records(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    static const dgg_paper papers[] = {
        { .kind = DGG_PAPER,
          .id = SMALL_TEXT("zhao-2021"),
          .title = SMALL_TEXT("On data centres") },
        { .kind = DGG_PAPER,
          .id = SMALL_TEXT("abel-2020"),
          .abstract = SMALL_TEXT("No title here") },
        { .kind = DGG_EVENT, .id = SMALL_TEXT("seminar-2022"), .title = SMALL_TEXT("A seminar") },
    };
    static const dgg_theme themes[] = {
        { .id = SMALL_TEXT("data-centres"), .label = SMALL_TEXT("Data centres") },
        { .id = SMALL_TEXT("local-governance"), .label = SMALL_TEXT("Local governance") },
        { .id = SMALL_TEXT("smart-cities"), .label = SMALL_TEXT("Smart cities") },
    };
    static dgg_text above[] = { SMALL_TEXT("guizhou"), SMALL_TEXT("china"), SMALL_TEXT("asia") };
    static const dgg_location locations[] = {
        { .id = SMALL_TEXT("china"), .label = SMALL_TEXT("China"), .ancestors = { above + 2, 1 } },
        { .id = SMALL_TEXT("guiyang"), .label = SMALL_TEXT("Guiyang"), .ancestors = { above, 3 } },
        { .id = SMALL_TEXT("peru"), .label = SMALL_TEXT("Peru") },
    };
    for (size_t i = 0; i < 3; i++) {
        DGG_TRY(dgg_corpus_add_paper(corpus, &papers[i], &index, error));
        DGG_TRY(dgg_corpus_add_theme(corpus, &themes[i], &index, error));
        DGG_TRY(dgg_corpus_add_location(corpus, &locations[i], &index, error));
    }
    dgg_entity person = { SMALL_TEXT("zhao-li"), SMALL_TEXT("Zhao, Li") };
    dgg_entity venue = { SMALL_TEXT("policy"), SMALL_TEXT("Policy") };
    dgg_entity reference = { SMALL_TEXT("smith-1999"), SMALL_TEXT("") };
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_PERSON, &person, &index, error));
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_VENUE, &venue, &index, error));
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_REFERENCE, &reference, &index, error));
done:
    return status;
}

static inline dgg_status make_small_corpus(dgg_corpus *corpus, dgg_error *error)
{
    static const struct {
        dgg_link_type type;
        dgg_link link;
    } links[] = {
        { DGG_DISCUSSES, { .from = 0, .to = 0, .weight = 6, .is_primary = true } },
        { DGG_DISCUSSES, { .from = 0, .to = 1, .weight = 1 } },
        { DGG_DISCUSSES, { .from = 0, .to = 2, .weight = 2 } },
        { DGG_DISCUSSES, { .from = 1, .to = 0, .weight = 3 } },
        { DGG_DISCUSSES, { .from = 1, .to = 2, .weight = 3 } },
        { DGG_STUDIES, { .from = 0, .to = 1, .weight = 4 } },
        { DGG_STUDIES, { .from = 1, .to = 0, .weight = 2 } },
        { DGG_PART_OF, { .from = 1, .to = 0, .weight = 1 } },
        { DGG_PUBLISHED_IN, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_WROTE, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_CITES, { .from = 0, .to = 1, .weight = 1 } },
        { DGG_CITES, { .from = 0, .to = 0, .weight = 1, .to_reference = true } },
        { DGG_RELATED_TO, { .from = 1, .to = 0, .weight = 1 } },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(add_records(corpus, error));
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        DGG_TRY(dgg_corpus_add_link(corpus, links[i].type, &links[i].link, error));
    }
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

/* The node of that id, which must be there. */
static inline uint32_t node_called(const dgg_graph *graph, const char *id)
{
    uint32_t node = dgg_graph_find(graph, dgg_text_of(id));
    CU_ASSERT_NOT_EQUAL_FATAL(node, UINT32_MAX);
    return node;
}

#endif
