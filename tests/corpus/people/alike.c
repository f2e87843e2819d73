#include "tests/corpus/people/people.h"

static void initials_join_by_a_shared_institution(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Smith, J."), TEXT("Roe, B.")),
          .addresses = LIST(TEXT("[1 2] Univ Oxford, Oxford, England")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Smith, John")),
          .addresses = LIST(TEXT("The University of Oxford, Oxford, UK")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Roe, Bo")) },
    };
    EXPECT_PEOPLE(records, "Roe, B.: a|Roe, Bo: c|Smith, John: a b");
}

static void initials_join_by_a_shared_coauthor(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J."), TEXT("Roe, B.")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Roe, Bo"), TEXT("Smith, John W.")) },
    };
    EXPECT_PEOPLE(records, "Roe, Bo: a b|Smith, John W.: a b");
}

static void initials_that_may_be_two_people_stay_apart(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, J."), TEXT("Roe, Bo")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, John"), TEXT("Roe, Bo")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, James"), TEXT("Roe, Bo")) },
    };
    EXPECT_PEOPLE(records, "Roe, Bo: a b c|Smith, J.: a|Smith, James: c|Smith, John: b");
}

static void a_further_initial_needs_something_shared(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("Smith, John")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Smith, John W."), TEXT("Roe, Bo")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Smith, John Will"), TEXT("Roe, Bo")) },
    };
    EXPECT_PEOPLE(records, "Roe, Bo: b c|Smith, John Will: b c|Smith, John: a");
}

static void common_initials_need_more_than_an_institution(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"),
          .authors = LIST(TEXT("Wang, W.")),
          .addresses = LIST(TEXT("Univ X, Beijing, China")) },
        { .title = TEXT("B"),
          .authors = LIST(TEXT("Wang, Wei")),
          .addresses = LIST(TEXT("Univ X, Beijing, China")) },
    };
    EXPECT_PEOPLE(records, "Wang, W.: a|Wang, Wei: b");
}

static void one_name_in_two_scripts_joins_by_a_coauthor(void)
{
    const dgg_paper records[] = {
        { .title = TEXT("A"), .authors = LIST(TEXT("欧阳小明"), TEXT("Borg, Ann")) },
        { .title = TEXT("B"), .authors = LIST(TEXT("Ouyang, Xiao-Ming"), TEXT("Borg, Ann")) },
        { .title = TEXT("C"), .authors = LIST(TEXT("Xiaoming Ouyang"), TEXT("Borg, Ann")) },
    };
    EXPECT_PEOPLE(records, "Borg, Ann: a b c|Ouyang, Xiao-Ming: a b c");
}

SUITE("corpus/people/alike",
      { "initials join by a shared institution", initials_join_by_a_shared_institution },
      { "initials join by a shared co-author", initials_join_by_a_shared_coauthor },
      { "initials that may be two people stay apart", initials_that_may_be_two_people_stay_apart },
      { "a further initial needs something shared", a_further_initial_needs_something_shared },
      { "common initials need more than an institution",
        common_initials_need_more_than_an_institution },
      { "one name in two scripts joins by a co-author",
        one_name_in_two_scripts_joins_by_a_coauthor })
