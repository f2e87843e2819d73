/* chosen.h - a settled and coded corpus of four papers to choose from. */
#ifndef DGG_TEST_CHOSEN_H
#define DGG_TEST_CHOSEN_H

#include <string.h>

#include "base/memory.h"
#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define CHOSEN_TEXT(string)                                                                        \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

static inline dgg_status add_chosen_entries(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    static const dgg_paper papers[] = {
        { .id = CHOSEN_TEXT("a"),
          .title = CHOSEN_TEXT("Paper A"),
          .year = 2001,
          .language = CHOSEN_TEXT("English") },
        { .id = CHOSEN_TEXT("b"),
          .title = CHOSEN_TEXT("Paper B"),
          .year = 2005,
          .language = CHOSEN_TEXT("chi"),
          .type = CHOSEN_TEXT("Journal Article") },
        { .id = CHOSEN_TEXT("c"), .title = CHOSEN_TEXT("Paper C"), .kind = DGG_EVENT },
        { .id = CHOSEN_TEXT("d"),
          .title = CHOSEN_TEXT("Paper D"),
          .year = 2010,
          .language = CHOSEN_TEXT("en-GB") },
    };
    static const dgg_theme themes[] = {
        { .id = CHOSEN_TEXT("data-centres"), .label = CHOSEN_TEXT("Data centres") },
        { .id = CHOSEN_TEXT("smart-cities"), .label = CHOSEN_TEXT("Smart cities") },
    };
    static dgg_text above[] = { CHOSEN_TEXT("CN"), CHOSEN_TEXT("asia") };
    static const dgg_location locations[] = {
        { .id = CHOSEN_TEXT("PE"),
          .label = CHOSEN_TEXT("Peru"),
          .type = CHOSEN_TEXT("country or area") },
        { .id = CHOSEN_TEXT("shenzhen"),
          .label = CHOSEN_TEXT("Shenzhen"),
          .type = CHOSEN_TEXT("city"),
          .ancestors = { above, 2 } },
    };
    static const dgg_entity venues[] = { { CHOSEN_TEXT("cities"),
                                           CHOSEN_TEXT("Cities: A Journal") },
                                         { CHOSEN_TEXT("smart"), CHOSEN_TEXT("Smart Art") } };
    static const dgg_entity people[] = { { CHOSEN_TEXT("li-na"), CHOSEN_TEXT("Li, Na") },
                                         { CHOSEN_TEXT("roe-ann"), CHOSEN_TEXT("Roe, Ann") } };
    static const dgg_entity references[] = { { CHOSEN_TEXT("x-1990"), CHOSEN_TEXT("X 1990") },
                                             { CHOSEN_TEXT("y-1991"), CHOSEN_TEXT("Y 1991") } };
    for (size_t i = 0; i < 4; i++) {
        DGG_TRY(dgg_corpus_add_paper(corpus, &papers[i], &index, error));
    }
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_corpus_add_theme(corpus, &themes[i], &index, error));
        DGG_TRY(dgg_corpus_add_location(corpus, &locations[i], &index, error));
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_VENUE, &venues[i], &index, error));
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_PERSON, &people[i], &index, error));
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_REFERENCE, &references[i], &index, error));
    }
done:
    return status;
}

/* A: data centres, Peru, Cities, Li, cites x and nobody else. B: smart cities, Shenzhen, Smart Art,
 * Roe, cites A and y. C: both themes. D: cites A, B and x. */
static inline dgg_status make_chosen(dgg_corpus *corpus, dgg_error *error)
{
    static const struct {
        dgg_link_type type;
        dgg_link link;
    } links[] = {
        { DGG_DISCUSSES, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_DISCUSSES, { .from = 1, .to = 1, .weight = 1 } },
        { DGG_DISCUSSES, { .from = 2, .to = 0, .weight = 1 } },
        { DGG_DISCUSSES, { .from = 2, .to = 1, .weight = 1 } },
        { DGG_STUDIES, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_STUDIES, { .from = 1, .to = 1, .weight = 1 } },
        { DGG_PUBLISHED_IN, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_PUBLISHED_IN, { .from = 1, .to = 1, .weight = 1 } },
        { DGG_WROTE, { .from = 0, .to = 0, .weight = 1 } },
        { DGG_WROTE, { .from = 1, .to = 1, .weight = 1 } },
        { DGG_CITES, { .from = 0, .to = 0, .weight = 1, .to_reference = true } },
        { DGG_CITES, { .from = 1, .to = 0, .weight = 1 } },
        { DGG_CITES, { .from = 1, .to = 1, .weight = 1, .to_reference = true } },
        { DGG_CITES, { .from = 3, .to = 0, .weight = 1 } },
        { DGG_CITES, { .from = 3, .to = 0, .weight = 1, .to_reference = true } },
        { DGG_CITES, { .from = 3, .to = 1, .weight = 1 } },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(add_chosen_entries(corpus, error));
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        DGG_TRY(dgg_corpus_add_link(corpus, links[i].type, &links[i].link, error));
    }
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

#endif
