#include "corpus/references/notes.h"

#include "tests/support/suite.h"

typedef struct taken {
    dgg_paper paper;
    dgg_reference_imprint imprint;
    dgg_text authors;
} taken;

static void lists_of_cssci_are_parted_by_stops(void)
{
    taken t = { 0 };
    CU_ASSERT_TRUE(dgg_reference_take_dotted(dgg_text_of("王伟,李明.地图1.0与治理.管理世界.2019"),
                                             &t.authors, &t.paper, &t.imprint));
    CU_ASSERT_TRUE(dgg_text_is(t.authors, "王伟,李明"));
    CU_ASSERT_TRUE(dgg_text_is(t.paper.title, "地图1.0与治理"));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.venue, "管理世界"));
    CU_ASSERT_EQUAL(t.imprint.year, 2019);
    t = (taken){ 0 };
    CU_ASSERT_TRUE(dgg_reference_take_dotted(dgg_text_of("费孝.乡土.北京大学出版社.1998"),
                                             &t.authors, &t.paper, &t.imprint));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.publisher, "北京大学出版社"));
    CU_ASSERT_FALSE(dgg_reference_take_dotted(dgg_text_of("王伟. 地图. 管理世界, 2019"), &t.authors,
                                              &t.paper, &t.imprint));
    CU_ASSERT_FALSE(
        dgg_reference_take_dotted(dgg_text_of("2019"), &t.authors, &t.paper, &t.imprint));
}

static void notes_put_titles_into_marks(void)
{
    taken t = { 0 };
    CU_ASSERT_TRUE(dgg_reference_take_note(
        dgg_text_of("王伟：《论〈地图〉与治理》，《管理世界》2019年第3期，第45—50页。"), &t.authors,
        &t.paper, &t.imprint));
    CU_ASSERT_TRUE(dgg_text_is(t.authors, "王伟"));
    CU_ASSERT_TRUE(dgg_text_is(t.paper.title, "论〈地图〉与治理"));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.venue, "管理世界"));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.issue, "3"));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.pages, "45—50"));
    t = (taken){ 0 };
    CU_ASSERT_TRUE(
        dgg_reference_take_note(dgg_text_of("费孝：《乡土》，北京：某某出版社，1998年，第12页。"),
                                &t.authors, &t.paper, &t.imprint));
    CU_ASSERT_TRUE(dgg_text_is(t.imprint.publisher, "某某出版社"));
    CU_ASSERT_EQUAL(t.imprint.year, 1998);
    CU_ASSERT_FALSE(dgg_reference_take_note(dgg_text_of("我们读了《乡土》，这是1998年的书"),
                                            &t.authors, &t.paper, &t.imprint));
    CU_ASSERT_FALSE(
        dgg_reference_take_note(dgg_text_of("王伟：《乡土"), &t.authors, &t.paper, &t.imprint));
}

SUITE("corpus/references/notes",
      { "lists of CSSCI are parted by stops", lists_of_cssci_are_parted_by_stops },
      { "notes put titles into marks", notes_put_titles_into_marks })
