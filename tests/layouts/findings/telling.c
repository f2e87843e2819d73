#include "layouts/findings/telling.h"

#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void is_told(dgg_status (*step)(dgg_telling *), const char *wanted)
{
    const dgg_findings findings = { .analysis = &library };
    char *text = tell(&findings, step);
    CU_ASSERT_STRING_EQUAL(text, wanted);
    free(text);
}

static dgg_status tell_counts(dgg_telling *telling)
{
    const dgg_noun noun = { "community", "communities" };
    dgg_tell_count(telling, 0, noun);
    dgg_tell(telling, ", ");
    dgg_tell_count(telling, 1, noun);
    dgg_tell(telling, ", ");
    dgg_tell_count(telling, 1200, noun);
    dgg_tell(telling, ", 1 %s, 2 %s", dgg_was(1), dgg_was(2));
    return DGG_OK;
}

static void counts_have_their_nouns(void)
{
    is_told(tell_counts, "no communities, 1 community, 1200 communities, 1 was, 2 were");
}

static dgg_status tell_shares(dgg_telling *telling)
{
    static const size_t pairs[][2] = { { 0, 9 },     { 1, 3 }, { 2, 3 }, { 1, 262 }, { 1, 200 },
                                       { 261, 262 }, { 9, 9 }, { 1, 8 }, { 0, 0 },   { 3, 200 } };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        dgg_tell_share(telling, pairs[i][0], pairs[i][1]);
        dgg_tell(telling, ";");
    }
    return DGG_OK;
}

static void shares_never_say_nothing_or_all_of_what_is_less(void)
{
    is_told(tell_shares, "0%;33%;67%;less than 1%;less than 1%;more than 99%;100%;13%;0%;2%;");
}

static dgg_status tell_hostile(dgg_telling *telling)
{
    dgg_tell(telling, "x ");
    return dgg_tell_text(telling, dgg_text_of("<script>\n[a](b) | # \u202E*\u202C"));
}

static void words_of_others_stay_text(void)
{
    is_told(tell_hostile, "x \\<script\\> \\[a\\](b) \\| \\# \\*");
}

static void lists_have_an_and_where_it_belongs(void)
{
    CU_ASSERT_STRING_EQUAL(dgg_between(0, 1, false), "");
    CU_ASSERT_STRING_EQUAL(dgg_between(1, 2, false), " and ");
    CU_ASSERT_STRING_EQUAL(dgg_between(1, 3, false), ", ");
    CU_ASSERT_STRING_EQUAL(dgg_between(2, 3, false), " and ");
    CU_ASSERT_STRING_EQUAL(dgg_between(1, 3, true), "; ");
    CU_ASSERT_STRING_EQUAL(dgg_between(2, 3, true), "; and ");
    CU_ASSERT_TRUE(dgg_has_comma(dgg_text_of("a, b")));
    CU_ASSERT_FALSE(dgg_has_comma(dgg_text_of("a b")));
}

static void the_noun_is_that_of_all_records(void)
{
    const dgg_telling papers = { .facts = { .records = 2, .papers = 2 } };
    const dgg_telling mixed = { .facts = { .records = 2, .papers = 1, .events = 1 } };
    CU_ASSERT_STRING_EQUAL(dgg_tell_noun(&papers).many, "papers");
    CU_ASSERT_STRING_EQUAL(dgg_tell_noun(&mixed).one, "record");
}

static dgg_status tell_wide_table(dgg_telling *telling)
{
    return dgg_tell_table(telling, "themes", 1, 3);
}

static void a_table_is_cut_and_says_where_the_rest_is(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, tell_wide_table);
    has(text, "| Theme | Id | Records |\n| --- | --- | ---: |\n| Subject | delta | 40 |\n\n*Full");
    has(text, " 3 more rows and 7 more columns in tables/themes.csv.*\n\n");
    has_not(text, "##");
    free(text);
    forget_told(&it);
}

static dgg_status tell_whole_table(dgg_telling *telling)
{
    return dgg_tell_table(telling, "themes", 100, 100);
}

static void a_small_table_is_told_whole(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, tell_whole_table);
    has(text, "| Alpha | alpha | 20 | 20 | 0 | 50.0 | 50.0 | 2000 | 2008 |  |\n");
    has_not(text, " more row");
    has_not(text, " more column");
    free(text);
    size_t count = it.findings.table_count;
    it.findings.table_count = 1; /* the overview: the others are not known */
    text = tell(&it.findings, tell_whole_table);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
    it.findings.table_count = count;
    forget_told(&it);
}

static dgg_table small;

static dgg_status tell_small(dgg_telling *telling)
{
    const dgg_findings findings = { .tables = &small, .table_count = 1 };
    telling->of = &findings;
    return dgg_tell_table(telling, "small", 1, 1);
}

static void survives_refused_memory(void)
{
    static dgg_cell cells[] = { { .kind = DGG_CELL_COUNT, .number = 1 },
                                { .kind = DGG_CELL_COUNT, .number = 2 } };
    static dgg_column column = { .name = WORDS("Count") };
    small = (dgg_table){ .key = WORDS("small"),
                         .note = WORDS("Counted."),
                         .columns = &column,
                         .column_count = 1,
                         .cells = cells,
                         .cell_count = 2 };
    BRUTAL(tell_and_forget(tell_small));
    BRUTAL(tell_and_forget(tell_hostile));
}

SUITE("layouts/findings/telling", { "counts have their nouns", counts_have_their_nouns },
      { "shares never say nothing or all of what is less",
        shares_never_say_nothing_or_all_of_what_is_less },
      { "words of others stay text", words_of_others_stay_text },
      { "lists have an and where it belongs", lists_have_an_and_where_it_belongs },
      { "the noun is that of all records", the_noun_is_that_of_all_records },
      { "a table is cut and says where the rest is", a_table_is_cut_and_says_where_the_rest_is },
      { "a small table is told whole", a_small_table_is_told_whole },
      { "survives refused memory", survives_refused_memory })
