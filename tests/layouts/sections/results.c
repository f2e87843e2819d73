#include "tests/layouts/sections/drafted.h"

static void an_empty_corpus_has_nothing_to_describe(void)
{
    char *text = draft_of_many(0, "results", false);
    has(text, "# Results\n\nThe corpus holds no records: there is nothing to describe.\n");
    has_not(text, "##");
    free(text);
    text = draft_of_many(0, "results", true);
    has(text, "无可描述。");
    free(text);
}

/* Of one and two: the last paper of told.h has no year. */
static void few_records_are_told_and_not_ranked(void)
{
    char *text = draft_of_many(1, "results", false);
    has(text, "The corpus holds one paper; no year is known, so nothing is said about time.");
    has(text, "No record gives a year, so nothing is said about change.");
    free(text);
    text = draft_of_many(2, "results", false);
    has(text, "The corpus holds two papers, those with a year published in 2000. Of one paper the "
              "year is not known.");
    has(text, "Fewer than 30 records are too few");
    has(text, "All records with a year are of one year");
    free(text);
    text = draft_of_many(11, "results", false);
    has(text, "The corpus holds 11 papers, published between 2000 and 2009.");
    has(text, "At least a quarter of the records are about each of these, by name: Alpha (6 "
              "papers) [@p000; @p002]; and Beta, gamma (4)");
    has(text, "Subject (11 papers) is what the literature was collected by");
    has(text, "Too few records give a year to tell a trend from chance.");
    has(text, "no gap candidates are named");
    has_not(text, "Most often");
    has_not(text, "The venues with the most");
    has_not(text, "the year with the most");
    has_not(text, "rises");
    free(text);
}

static void many_records_are_ranked(void)
{
    char *text = draft_of_many(263, "results", false);
    has(text, "The corpus holds 263 papers, published between 2000 and 2009.");
    has(text, "At least half of those with a year appeared in 2004 or later");
    has(text, "Most often they are about Alpha (132 papers");
    has(text, "Most often they study or mention China (132 papers");
    has(text, "The venue with the most is Journal of All (131 papers");
    has(text, "**Table 1. ");
    free(text);
    text = draft_of_many(263, "results", true);
    has(text, "语料包括 263 篇论文，发表于 2000 年至 2009 年。");
    has(text, "涉及最多的是Alpha（132 篇论文");
    free(text);
}

static void without_themes_and_locations_that_is_said(void)
{
    told of;
    memset(&of, 0, sizeof of);
    CU_ASSERT_EQUAL_FATAL(make_told_corpus(&of.corpus, 40), DGG_OK);
    of.corpus.links[DGG_DISCUSSES].count = of.corpus.links[DGG_STUDIES].count = 0;
    of.corpus.theme_count = of.corpus.location_count = 0;
    for (size_t i = 0; i < of.corpus.paper_count; i++) {
        of.corpus.papers[i].year = 0;
        of.corpus.papers[i].abstract = (dgg_text){ 0 };
        of.corpus.papers[i].venue = (dgg_text){ 0 };
    }
    CU_ASSERT_EQUAL_FATAL(analyse_told(&of), DGG_OK);
    char *text = draft_of(&of, NULL, "results", false);
    has(text, "No theme of the codebook was found in these texts");
    has(text, "No location of the gazetteer was found in these texts");
    has(text, "no year is known");
    has(text, "No record has an abstract");
    has(text, "No author is known of any record");
    has(text, "The records form no network");
    free(text);
    text = draft_of(&of, NULL, "methods", false);
    has(text, "The records form no network: nothing was measured on one.");
    free(text);
    forget_told(&of);
}

static void all_in_one_year_is_no_change(void)
{
    told of;
    memset(&of, 0, sizeof of);
    CU_ASSERT_EQUAL_FATAL(make_told_corpus(&of.corpus, 40), DGG_OK);
    for (size_t i = 0; i < of.corpus.paper_count; i++) {
        of.corpus.papers[i].year = 2021;
    }
    CU_ASSERT_EQUAL_FATAL(analyse_told(&of), DGG_OK);
    char *text = draft_of(&of, NULL, "results", false);
    has(text, "The corpus holds 40 papers, all published in 2021.");
    has(text, "there is no change to tell");
    has_not(text, "between 2021");
    free(text);
    forget_told(&of);
}

static dgg_status add_gap(dgg_table *gaps, const char *theme, const char *finding)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(gaps, dgg_text_of(theme), NULL));
    DGG_TRY(dgg_table_add_text(gaps, dgg_text_of("Peru"), NULL));
    DGG_TRY(dgg_table_add_count(gaps, 1, NULL));
    DGG_TRY(dgg_table_add_number(gaps, 9.25, NULL));
    DGG_TRY(dgg_table_add_text(gaps, dgg_text_of(finding), NULL));
done:
    return status;
}

/* A place in the table is found by the keys of its columns, whatever else stands there. */
static void trends_and_gaps_are_those_of_their_tables(void)
{
    static const char *const columns[] = { "theme", "location", "observed", "expected", "finding" };
    told of;
    drafted it = { 0 };
    char *text = NULL;
    dgg_table gaps = { 0 };
    make_told(&of, 263);
    CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_name(&gaps, "gaps", "Gaps", NULL, NULL), DGG_OK);
    for (size_t i = 0; i < 5; i++) {
        CU_ASSERT_EQUAL(
            dgg_table_add_column(&gaps, dgg_text_of(columns[i]), dgg_text_of(columns[i]), 2, NULL),
            DGG_OK);
    }
    CU_ASSERT_EQUAL(add_gap(&gaps, "Common", "too many"), DGG_OK);
    for (size_t i = 0; i < 9; i++) {
        CU_ASSERT_EQUAL(add_gap(&gaps, "Rare", "too few: gap candidate"), DGG_OK);
    }
    it.tables[it.source.table_count++] = &gaps;
    for (size_t i = 0; i < of.findings.table_count; i++) {
        dgg_table *table = &of.tables[i];
        for (size_t j = 0; j < table->cell_count && dgg_text_is(table->key, "themes"); j++) {
            bool is_trend = dgg_text_is(table->columns[j % table->column_count].key, "trend");
            if (is_trend) {
                size_t row = j / table->column_count;
                table->cells[j] = (dgg_cell){ .kind = DGG_CELL_TEXT,
                                              .text = dgg_text_of(row == 1 ? "rises" : "falls") };
            }
        }
    }
    CU_ASSERT_EQUAL(dgg_section_write(&it.source, "results", &it.article, NULL), DGG_OK);
    CU_ASSERT_EQUAL(write_drafted(&it.article, "markdown", &text), DGG_OK);
    has(text, "rises for Alpha (132 papers, 50%). The share of the records of each year falls for "
              "Subject (263 papers, 100%); ");
    has(text, "For all other themes of 30 records or more no trend could be told from chance");
    has(text, "- Rare in Peru: one paper, where 9.25 would be expected if the two were "
              "independent.\n");
    has(text, "Further candidates stand in the table of gaps.");
    has_not(text, "Common in Peru");
    free(text);
    dgg_table_destroy(&gaps);
    forget_drafted(&it);
    forget_told(&of);
}

/* Words of ours hold no figures: each number is of a cell, and reads as the cell does. */
static void every_number_is_that_of_its_cell(void)
{
    static const size_t sizes[] = { 0, 1, 2, 11, 40, 263 };
    for (size_t i = 0; i < 2 * sizeof sizes / sizeof *sizes; i++) {
        told of;
        drafted it = { .article.is_in_chinese = i % 2 == 1 };
        make_told(&of, sizes[i / 2]);
        CU_ASSERT_EQUAL_FATAL(gather_drafted(&it, &of, NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_section_write(&it.source, "review", &it.article, NULL), DGG_OK);
        for (size_t j = 0; j < it.article.piece_count; j++) {
            const dgg_piece *piece = &it.article.pieces[j];
            char room[DGG_FIGURE_ROOM];
            if (piece->kind == DGG_PIECE_NUMBER) {
                CU_ASSERT_PTR_NOT_NULL_FATAL(piece->table);
                const dgg_cell *cell = dgg_table_cell(piece->table, piece->row, piece->column);
                CU_ASSERT_TRUE(cell->kind == DGG_CELL_COUNT || cell->kind == DGG_CELL_NUMBER);
                const char *shown =
                    dgg_figure(cell->number, piece->form, it.article.is_in_chinese, room);
                CU_ASSERT_TRUE(dgg_text_is(piece->text, shown));
            } else if (piece->kind == DGG_PIECE_WORDS) {
                dgg_text words = piece->text;
                size_t name = dgg_text_find(words, dgg_text_of("SHA-256"));
                for (size_t k = 0; k < words.length; k++) {
                    bool is_named = k >= name && k < name + strlen("SHA-256");
                    CU_ASSERT_TRUE(is_named || !dgg_is_digit(words.start[k]));
                }
            }
        }
        forget_drafted(&it);
        forget_told(&of);
    }
}

static void nobody_is_said_to_argue(void)
{
    static const char *const stances[] = {
        " argue",     " claim",    " believe",    " prove",
        " show that", "important", "interesting", "significant"
    };
    char *text = draft_of_many(263, "review", false);
    for (size_t i = 0; i < sizeof stances / sizeof *stances; i++) {
        has_not(text, stances[i]);
    }
    free(text);
}

static void a_refused_allocation_leaves_nothing_behind(void)
{
    survives_refusals("results", "html");
}

SUITE("layouts/sections/results",
      { "an empty corpus has nothing to describe", an_empty_corpus_has_nothing_to_describe },
      { "few records are told and not ranked", few_records_are_told_and_not_ranked },
      { "many records are ranked", many_records_are_ranked },
      { "without themes and locations that is said", without_themes_and_locations_that_is_said },
      { "all in one year is no change", all_in_one_year_is_no_change },
      { "trends and gaps are those of their tables", trends_and_gaps_are_those_of_their_tables },
      { "every number is that of its cell", every_number_is_that_of_its_cell },
      { "nobody is said to argue", nobody_is_said_to_argue },
      { "a refused allocation leaves nothing behind", a_refused_allocation_leaves_nothing_behind })
