/* bursting.h - twenty records a year for ten years, and a theme that some of them tell of. */
#ifndef DGG_TEST_BURSTING_H
#define DGG_TEST_BURSTING_H

#include <math.h>
#include <stdio.h>

#include "corpus/building.h"
#include "graph/bursting.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define BURSTING_TEXT(string)                                                                      \
    {                                                                                              \
        (string), sizeof(string) - 1                                                               \
    }

enum { BURST_YEARS = 10, BURST_RECORDS = 20 };

/* hits[t] records of year t discuss the theme; all the others another one. */
static inline dgg_status make_bursting(dgg_corpus *corpus, const int hits[BURST_YEARS])
{
    static char names[BURST_YEARS * BURST_RECORDS][8];
    static const dgg_theme themes[] = {
        { .id = BURSTING_TEXT("a"), .label = BURSTING_TEXT("A") },
        { .id = BURSTING_TEXT("b"), .label = BURSTING_TEXT("B") },
    };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    DGG_TRY(dgg_corpus_add_theme(corpus, &themes[0], &index, NULL));
    DGG_TRY(dgg_corpus_add_theme(corpus, &themes[1], &index, NULL));
    for (int i = 0; i < BURST_YEARS * BURST_RECORDS; i++) {
        int year = i / BURST_RECORDS, place = i % BURST_RECORDS;
        snprintf(names[i], sizeof names[i], "p%03d", i);
        const dgg_paper paper = { .kind = DGG_PAPER,
                                  .id = dgg_text_of(names[i]),
                                  .title = dgg_text_of(names[i]),
                                  .year = 2001 + year };
        dgg_link link = { .to = place >= hits[year], .weight = 1 };
        DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &link.from, NULL));
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_DISCUSSES, &link, NULL));
    }
    corpus->is_settled = corpus->is_coded = true;
done:
    return status;
}

/* A golden of Kleinberg's automaton: its weight is 3.988189. */
static const int bursting_hits[BURST_YEARS] = { 1, 2, 1, 6, 5, 6, 5, 1, 2, 1 };

#endif
