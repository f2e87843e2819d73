/* people.h - records whose authors are sorted into people, and what comes of it as one text. */
#ifndef DGG_TEST_PEOPLE_H
#define DGG_TEST_PEOPLE_H

#include <stdio.h>
#include <string.h>

#include "corpus/rulings.h"
#include "corpus/settle.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static inline dgg_status make_people(dgg_corpus *corpus, const dgg_paper *records, size_t count,
                                     const dgg_rulings *rulings)
{
    dgg_status status = add_records(corpus, records, count, false);
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        static const char *const ids[] = { "a", "b", "c", "d", "e", "f" };
        corpus->papers[i].id = dgg_text_of(ids[i]);
    }
    status = status == DGG_OK ? dgg_corpus_add_people(corpus, rulings, NULL) : status;
    dgg_links_sort(&corpus->links[DGG_WROTE]);
    return status;
}

/* "Smith, Jane: a b|Smith, John: b", in the order of ids; equal labels in that of papers. */
static inline const char *people_in(const dgg_corpus *corpus)
{
    static char text[1000];
    const dgg_links *wrote = &corpus->links[DGG_WROTE];
    char people[20][100] = { "" };
    size_t count = 0;
    text[0] = '\0';
    for (uint32_t i = 0; i < corpus->people.count && count < 20; i++) {
        dgg_text label = corpus->people.items[i].label;
        size_t used = (size_t)snprintf(people[count], sizeof *people, "%.*s:", (int)label.length,
                                       label.start);
        for (size_t j = 0; j < wrote->count; j++) {
            if (wrote->items[j].from == i) {
                dgg_text id = corpus->papers[wrote->items[j].to].id;
                used += (size_t)snprintf(people[count] + used, sizeof *people - used, " %.*s",
                                         (int)id.length, id.start);
            }
        }
        size_t at = count++;
        for (; at > 0 && strcmp(people[at - 1], people[at]) > 0; at--) {
            char kept[sizeof *people];
            memcpy(kept, people[at], sizeof kept);
            memcpy(people[at], people[at - 1], sizeof kept);
            memcpy(people[at - 1], kept, sizeof kept);
        }
    }
    for (size_t i = 0; i < count; i++) {
        strncat(text, i > 0 ? "|" : "", sizeof text - strlen(text) - 1);
        strncat(text, people[i], sizeof text - strlen(text) - 1);
    }
    return text;
}

#define EXPECT_PEOPLE(records, expected)                                                           \
    do {                                                                                           \
        dgg_corpus sorted_ = { 0 };                                                                \
        CU_ASSERT_EQUAL(make_people(&sorted_, records, sizeof(records) / sizeof *(records), NULL), \
                        DGG_OK);                                                                   \
        CU_ASSERT_STRING_EQUAL(people_in(&sorted_), expected);                                     \
        dgg_corpus_destroy(&sorted_);                                                              \
    } while (0)

/* The same records in another order give the same people. */
static inline dgg_status make_people_and_destroy(const dgg_paper *records, size_t count)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = make_people(&corpus, records, count, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

#endif
