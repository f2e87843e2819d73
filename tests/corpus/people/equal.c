#include "tests/corpus/people/people.h"

static void equal_full_names_are_one_person(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, John")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("John Smith")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("SMITH, JOHN")) },
    };
    EXPECT_PEOPLE(records, "Smith, John: a b c");
}

static void different_orcids_tell_them_apart(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, John")),
          .author_ids = LIST(TEXT("[1] orcid:0000-0000-0000-0001")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Smith, John")),
          .author_ids = LIST(TEXT("[1] orcid:0000-0000-0000-0002")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, John")) },
    };
    EXPECT_PEOPLE(records, "Smith, John: a|Smith, John: b|Smith, John: c");
}

static void a_family_and_one_initial_are_never_enough(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, J.")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, John")) },
    };
    EXPECT_PEOPLE(records, "Smith, J.: a|Smith, J.: b|Smith, John: c");
}

static void two_initials_are_one_person_where_nothing_tells_of_two(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Lee-Berg, T. J.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Lee-Berg, TJ")) },
    };
    EXPECT_PEOPLE(records, "Lee-Berg, TJ: a b");
    const dgg_paper apart[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Lee-Berg, T. J.")),
          .addresses = LIST(TEXT("Univ Oslo, Oslo, Norway")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Lee-Berg, T. J.")),
          .addresses = LIST(TEXT("Univ Lima, Lima, Peru")) },
    };
    EXPECT_PEOPLE(apart, "Lee-Berg, T. J.: a|Lee-Berg, T. J.: b");
}

static void common_names_of_two_institutions_are_two(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Wang, Wei")),
          .addresses = LIST(TEXT("Univ X, Beijing, Peoples R China")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Wei Wang")),
          .addresses = LIST(TEXT("University of X, Beijing, China")) },
        { .title = TEXT("C"),
          .authors = LIST(TEXT("Wang, Wei")),
          .addresses = LIST(TEXT("Univ Y, Wuhan, Peoples R China")) },
        { .title = TEXT("D"), .authors = LIST(TEXT("Wang, Wei")) },
    };
    EXPECT_PEOPLE(records, "Wang, Wei: a b|Wang, Wei: c|Wang, Wei: d");
}

static void a_shared_coauthor_makes_common_names_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Wang, Wei"), TEXT("Borg, Ann")),
          .addresses = LIST(TEXT("[1] Univ X, Beijing, China")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Borg, A."), TEXT("Wang, Wei")),
          .addresses = LIST(TEXT("[2] Univ Y, Wuhan, China")) },
    };
    EXPECT_PEOPLE(records, "Borg, Ann: a b|Wang, Wei: a b");
}

static void common_names_of_which_nothing_is_known_are_one(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("张伟")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("张 伟")),
          .institutions = LIST(TEXT("某大学")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("张薇")) },
    };
    EXPECT_PEOPLE(records, "张伟: a b|张薇: c");
}

static void names_on_one_paper_are_two_people(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, John"), TEXT("John Smith")) },
    };
    EXPECT_PEOPLE(records, "John Smith: a|Smith, John: a");
}

SUITE("corpus/people/equal", { "equal full names are one person", equal_full_names_are_one_person },
      { "different ORCIDs tell them apart", different_orcids_tell_them_apart },
      { "a family and one initial are never enough", a_family_and_one_initial_are_never_enough },
      { "two initials are one person where nothing tells of two",
        two_initials_are_one_person_where_nothing_tells_of_two },
      { "common names of two institutions are two", common_names_of_two_institutions_are_two },
      { "a shared co-author makes common names one", a_shared_coauthor_makes_common_names_one },
      { "common names of which nothing is known are one",
        common_names_of_which_nothing_is_known_are_one },
      { "names on one paper are two people", names_on_one_paper_are_two_people })
