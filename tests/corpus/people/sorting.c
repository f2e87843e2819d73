#include "tests/corpus/people/people.h"

static void one_id_is_one_person_whatever_the_initials(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Roe, B."), TEXT("Smith, J.")),
          .author_ids = LIST(TEXT("[2] scopus:12")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Smith-Doe, Jane")),
          .author_ids = LIST(TEXT("[1] scopus:12")) },
        { .title = TEXT("C"),
          .authors = LIST(TEXT("Smith, J.")),
          .author_ids = LIST(TEXT("[1] scopus:34")) },
    };
    EXPECT_PEOPLE(records, "Roe, B.: a|Smith, J.: c|Smith-Doe, Jane: a b");
}

static void an_id_of_names_that_share_nothing_is_a_slip(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, Jane")),
          .author_ids = LIST(TEXT("[1] orcid:0000-0000-0000-0001")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Roe, Bo")),
          .author_ids = LIST(TEXT("[1] orcid:0000-0000-0000-0001")) },
    };
    EXPECT_PEOPLE(records, "Roe, Bo: b|Smith, Jane: a");
}

static void survives_refused_memory(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, J."), TEXT("Roe, B.")),
          .author_ids = LIST(TEXT("[2] scopus:12")),
          .addresses = LIST(TEXT("[1] Univ X, Oslo, Norway")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Roe, Bo"), TEXT("Smith, J.")) },
    };
    BRUTAL(make_people_and_destroy(records, 2));
}

SUITE("corpus/people/sorting",
      { "one id is one person whatever the initials", one_id_is_one_person_whatever_the_initials },
      { "an id of names that share nothing is a slip",
        an_id_of_names_that_share_nothing_is_a_slip },
      { "survives refused memory", survives_refused_memory })
