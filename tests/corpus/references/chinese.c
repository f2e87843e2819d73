#include "corpus/references/chinese.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/told.h"

static void marks_of_the_national_standard_part_a_reference(void)
{
    CU_ASSERT_TRUE(
        is_told("[1] 王伟, 李明, 等. 数字政府与治理[J]. 管理世界, 2019, 35(3): 45-50.",
                "[王伟][李明] 2019 title=数字政府与治理 venue=管理世界 volume=35 issue=3 "
                "pages=45-50 type=article"));
    CU_ASSERT_TRUE(is_told("王伟，李明．数字政府［Ｊ］．管理世界，２０１９（３）：４５－５０．",
                           "[王伟][李明] 2019 title=数字政府 venue=管理世界 issue=3 pages=45-50 "
                           "type=article"));
    CU_ASSERT_TRUE(
        is_told("[2]费孝. 乡土[M]. 北京: 北京大学出版社, 2005: 12-15.",
                "[费孝] 2005 title=乡土 pages=12-15 publisher=北京大学出版社 type=book"));
    CU_ASSERT_TRUE(is_told("张三. 智慧城市[D]. 北京: 清华大学, 2018.",
                           "[张三] 2018 title=智慧城市 publisher=清华大学 type=thesis"));
    CU_ASSERT_TRUE(
        is_told("国务院. 指导意见[EB/OL]. (2022-06-23)[2023-01-05]. http://www.gov.cn/a.htm.",
                "[国务院] 2022 title=指导意见 url=http://www.gov.cn/a.htm type=webpage"));
    CU_ASSERT_TRUE(
        is_told("SMITH J, DOE K A, et al. Governing by maps[J]. Maps, 2020, 37(2): 1-15.",
                "[SMITH, J][DOE, K A] 2020 title=Governing by maps venue=Maps volume=37 "
                "issue=2 pages=1-15 type=article"));
    CU_ASSERT_TRUE(is_told("政府白皮书[S]. 北京: 某某出版社, 2020.",
                           " 2020 title=政府白皮书 publisher=某某出版社 type=standard"));
}

static void chinese_references_without_a_mark_are_parted_too(void)
{
    CU_ASSERT_TRUE(
        is_told("王伟, 李明. 数字政府与治理. 管理世界, 2019(3): 45-50.",
                "[王伟][李明] 2019 title=数字政府与治理 venue=管理世界 issue=3 pages=45-50 "
                "type=article"));
    CU_ASSERT_TRUE(is_told("费孝. 乡土. 北京: 北京大学出版社, 2005.",
                           "[费孝] 2005 title=乡土 publisher=北京大学出版社 type=book"));
    CU_ASSERT_TRUE(
        is_told("王伟：《治理》，《管理世界》2019年第3期，第45—50页。",
                "[王伟] 2019 title=治理 venue=管理世界 issue=3 pages=45-50 type=article"));
    CU_ASSERT_TRUE(is_told("1.王伟,李明.地图与治理.管理世界.2019",
                           "[王伟][李明] 2019 title=地图与治理 venue=管理世界 type=article"));
}

static void marks_may_stand_without_blanks(void)
{
    CU_ASSERT_TRUE(is_told("[5]Smith J,Doe K.Governing by maps[J].Maps,2020,12(3):1-12.",
                           "[Smith, J][Doe, K] 2020 title=Governing by maps venue=Maps volume=12 "
                           "issue=3 pages=1-12 type=article"));
    CU_ASSERT_TRUE(is_told("[6]网络中心.统计报告[R/OL].(2021-02-03)[2021-05-01].http://x.cn/a.pdf.",
                           "[网络中心] 2021 title=统计报告 url=http://x.cn/a.pdf type=report"));
    CU_ASSERT_TRUE(is_told("李明, 等. 大数据[C]. 第十届会议论文集, 上海, 2015: 1-5.",
                           "[李明] 2015 title=大数据 venue=第十届会议论文集 pages=1-5 "
                           "type=conference paper"));
    CU_ASSERT_TRUE(is_told("王伟. 治理的困境. 《管理世界》, 2019 年第 3 期.",
                           "[王伟] 2019 title=治理的困境 venue=管理世界 issue=3 type=article"));
}

static void notes_name_translators_and_countries(void)
{
    CU_ASSERT_TRUE(is_told("[美]罗尔斯：《社会》，夏某等译，北京：某某出版社，2001年，第12页。",
                           "[罗尔斯] 2001 title=社会 pages=12 publisher=某某出版社 type=book"));
    CU_ASSERT_TRUE(is_told("汪某等：“转型与治理”，《公共管理学报》，2021年第18卷第2期，第1-12页。",
                           "[汪某] 2021 title=转型与治理 venue=公共管理学报 volume=18 issue=2 "
                           "pages=1-12 type=article"));
}

static void brackets_in_titles_are_no_marks(void)
{
    CU_ASSERT_TRUE(is_told("Smith, J. (2019). On [old] maps. Journal of Maps, 12(3), 45–60.",
                           "[Smith, J.] 2019 title=On [old] maps venue=Journal of Maps volume=12 "
                           "issue=3 pages=45-60 type=article"));
}

static dgg_status parse_and_forget(void)
{
    dgg_reference_parser parser = { 0 };
    dgg_reference reference = { 0 };
    dgg_arena *arena = NULL;
    dgg_status status = dgg_reference_parse(
        &parser, dgg_text_of("李四. 治理[C]//王伟. 文集. 北京: 某某出版社, 2015: 1-10."), &arena,
        &reference, NULL);
    dgg_arena_release(&arena);
    dgg_reference_parser_destroy(&parser);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(parse_and_forget());
}

SUITE("corpus/references/chinese",
      { "marks of the national standard part a reference",
        marks_of_the_national_standard_part_a_reference },
      { "Chinese references without a mark are parted too",
        chinese_references_without_a_mark_are_parted_too },
      { "marks may stand without blanks", marks_may_stand_without_blanks },
      { "notes name translators and countries", notes_name_translators_and_countries },
      { "brackets in titles are no marks", brackets_in_titles_are_no_marks },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
