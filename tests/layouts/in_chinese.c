#include "layouts/in_chinese.h"

#include "base/memory.h"
#include "layouts/in_chinese/words.h"
#include "layouts/sections.h"
#include "tests/support/measured.h"

/* What Chinese writes as English does. */
static bool is_of_both(dgg_text text)
{
    static const char *const both[] = { "DOI", "%" };
    bool is_one = text.length == 0 || (text.start[0] >= '0' && text.start[0] <= '9');
    for (size_t i = 0; i < COUNT_OF(both); i++) {
        is_one = is_one || dgg_text_is(text, both[i]);
    }
    return is_one;
}

static void expect_chinese(dgg_text said)
{
    dgg_buffer to = { 0 };
    bool is_whole = false;
    CU_ASSERT_EQUAL(dgg_say_in_chinese(said, &to, &is_whole, NULL), DGG_OK);
    if (!is_of_both(said) && !is_whole) {
        fprintf(stderr, "has no Chinese: %.*s\n", (int)said.length, said.start);
        CU_FAIL("a text has no Chinese");
    }
    dgg_buffer_destroy(&to);
}

static bool is_data(const dgg_table *table, size_t column)
{
    static const char *const crossed[] = { "theme_location", "theme_year", "theme_theme",
                                           "venue_theme" };
    bool is_one = false;
    for (size_t i = 0; i < COUNT_OF(crossed); i++) {
        is_one = is_one || (column > 0 && dgg_text_is(table->key, crossed[i]));
    }
    return is_one;
}

/* A single word that has no Chinese counts as a sentence that has none. */
static void expect_chinese_table(const dgg_table *table)
{
    expect_chinese(table->title);
    expect_chinese(table->note);
    for (size_t i = 0; i < table->column_count; i++) {
        if (!is_data(table, i)) {
            expect_chinese(table->columns[i].name);
        }
    }
    for (size_t i = 0; table->column_count > 0 && i < table->cell_count; i += table->column_count) {
        if (dgg_text_is(table->columns[0].key, "what") ||
            dgg_text_is(table->columns[0].key, "field")) {
            expect_chinese(table->cells[i].text);
        }
    }
}

static void every_table_of(const measured_one *one, bool is_sample)
{
    for (size_t i = 0; dgg_statistics.rows[i] != NULL; i++) {
        dgg_table table = { 0 };
        const dgg_measured measured = { &one->analysis, &one->how, is_sample };
        CU_ASSERT_EQUAL(
            dgg_statistic_measure(&measured, dgg_statistics.rows[i]->name, &table, NULL), DGG_OK);
        expect_chinese_table(&table);
        dgg_table_destroy(&table);
    }
}

static void every_table_of_the_shelf_has_its_chinese(void)
{
    measured_one few = { 0 }, many = { 0 };
    make_sides(&few, 3);
    give_authors(&few);
    CU_ASSERT_EQUAL_FATAL(measure_it(&few), DGG_OK);
    every_table_of(&few, false);
    forget_it(&few);
    make_sides(&many, 20);
    CU_ASSERT_EQUAL_FATAL(measure_it(&many), DGG_OK);
    every_table_of(&many, true);
    forget_it(&many);
}

static void tables_of_sections_have_theirs(void)
{
    measured_one one = { 0 };
    dgg_table made = { 0 }, searches = { 0 }, checklist = { 0 };
    make_sides(&one, 3);
    CU_ASSERT_EQUAL_FATAL(measure_it(&one), DGG_OK);
    const dgg_section_source source = { .analysis = &one.analysis };
    CU_ASSERT_EQUAL(dgg_made_fill(&one.analysis, NULL, &made, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_searches_fill(NULL, &searches, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_checklist_fill(&source, &checklist, NULL), DGG_OK);
    expect_chinese_table(&made);
    expect_chinese_table(&searches);
    expect_chinese_table(&checklist);
    for (size_t i = 0; i + 2 < checklist.cell_count; i += checklist.column_count) {
        expect_chinese(checklist.cells[i].text);     /* part */
        expect_chinese(checklist.cells[i + 1].text); /* item */
        expect_chinese(checklist.cells[i + 2].text); /* state */
    }
    dgg_table_destroy(&made);
    dgg_table_destroy(&searches);
    dgg_table_destroy(&checklist);
    forget_it(&one);
}

/* Which of "{1}" to "{9}" stand in it; a number twice, or out of that range, gives 0. */
static unsigned holes_of(const char *said)
{
    unsigned holes = 1;
    for (const char *at = strchr(said, '{'); at != NULL; at = strchr(at + 1, '{')) {
        unsigned one = at[1] >= '1' && at[1] <= '9' && at[2] == '}' ? 1U << (at[1] - '0') : 0;
        holes = one == 0 || (holes & one) != 0 ? 0 : holes | one;
    }
    return holes;
}

static void expect_equal_holes(const dgg_said *list)
{
    for (size_t i = 0; list[i].english != NULL; i++) {
        bool are_equal = holes_of(list[i].english) == holes_of(list[i].chinese);
        if (!are_equal || holes_of(list[i].english) == 0) {
            fprintf(stderr, "not the same numbers: %s\n", list[i].english);
            CU_FAIL("two languages hold different numbers");
        }
    }
}

static void both_languages_hold_the_same_numbers(void)
{
    expect_equal_holes(dgg_chinese_words);
    expect_equal_holes(dgg_chinese_sentences);
}

/* Filled with numbers each sentence is known by its own words, not taken for another. */
static void no_sentence_hides_another(void)
{
    for (const dgg_said *one = dgg_chinese_sentences; one->english != NULL; one++) {
        char said[2048] = "", wanted[64] = "";
        size_t length = 0;
        for (const char *at = one->english; *at != '\0'; at++) {
            bool is_hole = *at == '{';
            said[length++] = is_hole ? '7' : *at;
            at += is_hole ? 2 : 0;
        }
        dgg_buffer to = { 0 };
        bool is_whole = false;
        size_t head = strcspn(one->chinese, "{");
        snprintf(wanted, sizeof wanted, "%.*s", (int)(head < 60 ? head : 60), one->chinese);
        CU_ASSERT_EQUAL(dgg_say_in_chinese(dgg_text_of(said), &to, &is_whole, NULL), DGG_OK);
        CU_ASSERT_TRUE(is_whole);
        CU_ASSERT_TRUE(dgg_text_starts(dgg_buffer_text(&to), wanted));
        CU_ASSERT_TRUE(dgg_text_find_byte(dgg_buffer_text(&to), '{') == to.length);
        dgg_buffer_destroy(&to);
    }
}

static void expect_said(const char *english, const char *chinese, bool is_known)
{
    dgg_buffer to = { 0 };
    bool is_whole = false;
    CU_ASSERT_EQUAL(dgg_say_in_chinese(dgg_text_of(english), &to, &is_whole, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&to), chinese));
    CU_ASSERT_EQUAL(is_whole, is_known);
    dgg_buffer_destroy(&to);
}

static void numbers_and_names_go_over_as_they_are(void)
{
    expect_said("Over seeds: ARI 0.96, excellent agreement (20 runs). Over papers: ARI 0.78, "
                "moderate agreement (50 runs).",
                "更换随机种子：ARI 0.96，一致性极好（20 次运行）。"
                "重抽样：ARI 0.78，一致性中等（50 次运行）。",
                true);
    expect_said("'A. B' with the themes inside it: 7.", "“A. B”连同其下属主题：7 篇。", true);
    expect_said("Read from a (1).bib (bibtex)", "读自 a（1).bib (bibtex）", true);
    expect_said("%: of the 437 records that cite anything. 17 works are cited by one record "
                "only, and left out.",
                "占比：占有参考文献的 437 篇文献的比例。仅被一篇文献引用的 17 项未列出。", true);
}

static void what_has_no_chinese_stays(void)
{
    expect_said("Maps.", "Maps.", false);
    expect_said("Maps are 3.5 wide. Nothing has changed. Maps.",
                "Maps are 3.5 wide.没有变化。 Maps.", false);
    expect_said("", "", true);
    expect_said("Found by {1} (", "Found by {1} (", false);
}

static dgg_status make_and_say(void)
{
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    DGG_TRY(dgg_table_name(&table, "theme_year", "Themes by years", "Nothing has changed.", NULL));
    DGG_TRY(dgg_table_add_column(&table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, NULL));
    DGG_TRY(dgg_table_add_column(&table, dgg_text_of("kind"), dgg_text_of("Kind"), 0, NULL));
    DGG_TRY(dgg_table_add_text(&table, dgg_text_of("no"), NULL));
    DGG_TRY(dgg_table_add_text(&table, dgg_text_of("no"), NULL));
    DGG_TRY(dgg_table_in_chinese(&table, &table.arena, NULL));
    CU_ASSERT_TRUE(dgg_text_is(table.title, "主题与年份交叉表"));
    CU_ASSERT_TRUE(dgg_text_is(table.note, "没有变化。"));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[0].name, "主题"));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[1].name, "Kind")); /* a theme that is called so */
    CU_ASSERT_TRUE(dgg_text_is(table.cells[1].text, "no"));
    table.key = dgg_text_of("records");
    DGG_TRY(dgg_table_in_chinese(&table, &table.arena, NULL));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[1].key, "kind"));
    CU_ASSERT_TRUE(dgg_text_is(table.columns[1].name, "类型"));
    CU_ASSERT_TRUE(dgg_text_is(table.cells[0].text, "no")); /* a theme, too */
    CU_ASSERT_TRUE(dgg_text_is(table.cells[1].text, "否"));
done:
    dgg_table_destroy(&table);
    return status;
}

static void data_stays_as_it_is(void)
{
    CU_ASSERT_EQUAL(make_and_say(), DGG_OK);
}

static void memory_runs_out_anywhere(void)
{
    BRUTAL(make_and_say());
}

SUITE("layouts/in_chinese",
      { "every table of the shelf has its Chinese", every_table_of_the_shelf_has_its_chinese },
      { "tables of sections have theirs", tables_of_sections_have_theirs },
      { "both languages hold the same numbers", both_languages_hold_the_same_numbers },
      { "no sentence hides another", no_sentence_hides_another },
      { "numbers and names go over as they are", numbers_and_names_go_over_as_they_are },
      { "what has no Chinese stays", what_has_no_chinese_stays },
      { "data stays as it is", data_stays_as_it_is },
      { "memory runs out anywhere", memory_runs_out_anywhere })
