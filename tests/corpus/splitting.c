#include "corpus/splitting.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/splits.h"

static void each_source_parts_in_its_own_way(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_split_nothing, " maps;\n  towns ", "[maps; towns]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_lines, "maps; a\n\n towns", "[maps; a][towns]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_semicolons, "maps, a;towns；smart\ncities;;",
                             "[maps, a][towns][smart cities]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_bars, "maps|towns||a;b", "[maps][towns][a;b]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_slashes, "卓越教师/个性特征", "[卓越教师][个性特征]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_references, "Doe, Maps; a;b; Smith, Towns;",
                             "[Doe, Maps][a;b][Smith, Towns]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_semicolons, "", ""));
}

/* The two ways of Scopus, before 2023 and since. */
static void references_end_with_their_year_or_have_it_inside(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_split_references,
                  "Roe A; Poe B, Maps (1990-1995)., Cell, 7, (2020); Doe C, Towns, (2021)",
                  "[Roe A; Poe B, Maps (1990-1995)., Cell, 7, (2020)][Doe C, Towns, (2021)]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_references,
                             "Roe, A., Maps (2020) Cell, 7; Poe, B., Seas (2018)",
                             "[Roe, A., Maps (2020) Cell, 7][Poe, B., Seas (2018)]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_wrapped_references, "Roe A; Poe B,\nMaps, (2020); Doe C",
                             "[Roe A; Poe B, Maps, (2020)][Doe C]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_references, "Roe A; Poe B", "[Roe A][Poe B]"));
    CU_ASSERT_TRUE(
        splits_to(dgg_split_references, "Roe (19x0); (198); Poe (", "[Roe (19x0)][(198)][Poe (]"));
}

static void notes_among_references_are_none(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_split_references,
                  "Roe, A., (1998) Cell, 5; note; notenoteHuse, M., (2002) Cell; noted work",
                  "[Roe, A., (1998) Cell, 5][Huse, M., (2002) Cell][noted work]"));
}

static void a_month_or_volume_belongs_to_the_work_before_it(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_split_references,
                             "Roe, A., Maps (2002), Global Research; July; Poe, B., (2005) Cell; "
                             "vol. 1 of Annals; Feb. 2006;",
                             "[Roe, A., Maps (2002), Global Research; July]"
                             "[Poe, B., (2005) Cell; vol. 1 of Annals; Feb. 2006]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_references, "July; 31452104; 31452105; May, B., (2001) Cell",
                             "[July][31452104][31452105][May, B., (2001) Cell]"));
}

static void keywords_are_parted_by_what_they_hold(void)
{
    CU_ASSERT_TRUE(
        splits_to(dgg_split_keywords, "maps; Child, Preschool; maps", "[maps][Child, Preschool]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "maps, towns", "[maps][towns]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "maps|smart, cities", "[maps][smart, cities]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "maps\nsmart, cities", "[maps][smart, cities]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "治理、城市，数据", "[治理][城市][数据]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "维稳；治理", "[维稳][治理]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_keywords, "maps", "[maps]"));
}

static void addresses_give_their_institutions(void)
{
    CU_ASSERT_TRUE(splits_to(dgg_split_addresses,
                             "Dept. of Maps, Univ X, Oslo, Norway.; School of Towns, Univ Y, Rome\n"
                             "Fudan University",
                             "[Univ X][Univ Y][Fudan University]"));
    CU_ASSERT_TRUE(splits_to(dgg_split_institutions, "Sage, Inc.;复旦大学；Univ Y",
                             "[Sage, Inc.][复旦大学][Univ Y]"));
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(split_and_forget(dgg_split_keywords, "maps; smart\ncities"));
    BRUTAL(split_and_forget(dgg_split_references, "Roe A; Poe B,\nMaps, (2020); note"));
    BRUTAL(split_and_forget(dgg_split_addresses, "Univ X; Univ Y"));
}

SUITE("corpus/splitting", { "each source parts in its own way", each_source_parts_in_its_own_way },
      { "references end with their year or have it inside",
        references_end_with_their_year_or_have_it_inside },
      { "notes among references are none", notes_among_references_are_none },
      { "a month or volume belongs to the work before it",
        a_month_or_volume_belongs_to_the_work_before_it },
      { "keywords are parted by what they hold", keywords_are_parted_by_what_they_hold },
      { "addresses give their institutions", addresses_give_their_institutions },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
