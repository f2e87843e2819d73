#include "corpus/readers/pasted/announcements.h"

#include <stdio.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool announces(const char *title, const char *abstract)
{
    bool does = false;
    CU_ASSERT_EQUAL(dgg_pasted_announces(dgg_text_of(title), dgg_text_of(abstract), &does, NULL),
                    DGG_OK);
    return does;
}

static void a_gathering_that_speaks_of_itself_is_an_event(void)
{
    static const char *const abstracts[] = {
        "The aim of this seminar is to present maps.",
        "Maps are everywhere. This seminar will discuss where. A Seminar with Jane Smith.",
        "Maps are everywhere. This seminar looks at how they came about.",
        "THIS WORKSHOP EXPLORES MAPS.",
        "This symposium brings together map makers. A symposium on towns.",
        "Call for papers: maps of towns.",
        "本次研讨会讨论数字治理。",
    };
    for (size_t i = 0; i < sizeof abstracts / sizeof *abstracts; i++) {
        CU_ASSERT_TRUE(announces("", abstracts[i]));
    }
    CU_ASSERT_TRUE(announces("Webinar: maps of towns", ""));
    CU_ASSERT_TRUE(announces("Call for Papers on maps", ""));
}

static void a_paper_that_mentions_one_is_none(void)
{
    static const char *const abstracts[] = {
        "",
        "We held a seminar with officials, and this seminar informed our map.",
        "A workshop with officials was held in Beijing. This workshop was part of a study.",
        "This conference paper explores maps. It was given at a seminar on maps.",
        "The aim of this study is to map seminars. The aim of the workshop was to test it.",
        "This symposium brings together five articles on maps.",
        "Seminars on maps are many; the call for papers of one is studied here.",
        "This seminary will last.",
    };
    for (size_t i = 0; i < sizeof abstracts / sizeof *abstracts; i++) {
        CU_ASSERT_FALSE(announces("", abstracts[i]));
    }
    CU_ASSERT_FALSE(announces("Workshop on maps", "We study maps."));
    CU_ASSERT_FALSE(announces("The seminar as a place of learning", "We study seminars."));
}

static dgg_status announce_and_forget(void)
{
    bool does = false;
    return dgg_pasted_announces(dgg_text_of("On maps"), dgg_text_of("Maps are."), &does, NULL);
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(announce_and_forget());
}

SUITE("corpus/readers/pasted/announcements",
      { "a gathering that speaks of itself is an event",
        a_gathering_that_speaks_of_itself_is_an_event },
      { "a paper that mentions one is none", a_paper_that_mentions_one_is_none },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
