/* How many records there are, of which years, and where they appeared. */
#include "layouts/sections/results/parts.h"

static dgg_status tell_size(dgg_section_draft *draft)
{
    static const struct {
        const char *row;
        dgg_wording wording;
    } kinds[] = {
        { "Papers", { "{1} {1|paper|papers}", "{1} 篇论文" } },
        { "Documents", { "{1} {1|document|documents}", "{1} 份文件" } },
        { "Events", { "{1} {1|event|events}", "{1} 项活动" } },
    };
    dgg_status status = DGG_OK;
    size_t there = 0, told = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        there += dgg_draft_value(draft, "overview", kinds[i].row) > 0 ? 1 : 0;
    }
    DGG_TRY(dgg_article_tell(draft->article, "The corpus holds ", "语料包括 ", draft->error));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const dgg_insert count = dgg_draft_count(draft, "overview", kinds[i].row);
        if (dgg_draft_value(draft, "overview", kinds[i].row) > 0) {
            DGG_TRY(dgg_article_between(draft->article, told++, there, false, draft->error));
            DGG_TRY(dgg_article_say(draft->article, kinds[i].wording, &count, 1, draft->error));
        }
    }
done:
    return status;
}

static dgg_insert year(const dgg_section_draft *draft, const char *row)
{
    dgg_insert insert = dgg_draft_count(draft, "overview", row);
    insert.form = DGG_AS_YEAR;
    return insert;
}

static dgg_status tell_span(dgg_section_draft *draft)
{
    double first = dgg_draft_value(draft, "overview", "First year");
    double last = dgg_draft_value(draft, "overview", "Last year");
    const dgg_insert parts[] = { year(draft, "First year"), year(draft, "Last year") };
    dgg_wording wording = { ", published between {1} and {2}", "，发表于 {1} 年至 {2} 年" };
    if (first == 0) {
        wording = (dgg_wording){ "; no year is known, so nothing is said about time",
                                 "；年份均不详，因此不涉及时间" };
    } else if (first == last) {
        wording = draft->records == 1
                      ? (dgg_wording){ ", published in {1}", "，发表于 {1} 年" }
                      : (dgg_wording){ ", all published in {1}", "，均发表于 {1} 年" };
        if (dgg_draft_value(draft, "overview", "With a year") < (double)draft->records) {
            wording = (dgg_wording){ ", those with a year published in {1}",
                                     "，有年份者均发表于 {1} 年" };
        }
    }
    return dgg_article_say(draft->article, wording, parts, 2, draft->error);
}

static dgg_status tell_undated(dgg_section_draft *draft)
{
    const dgg_table *missing = dgg_draft_table(draft, "missing");
    size_t row = dgg_row_named(missing, "Year");
    bool is_dated = dgg_draft_value(draft, "overview", "First year") > 0;
    double without = dgg_row_number(missing, row, "missing");
    if (without == 0 || !is_dated) {
        return DGG_OK;
    }
    return DGG_SAY(draft->article, " Of {1} {2} the year is not known.", "其中 {1} {2}年份不详。",
                   draft->error, dgg_insert_number(missing, row, "missing", DGG_AS_WORD),
                   dgg_draft_noun(draft, without));
}

/* The year of most records, if one stands out, and the one since which half of them appeared. */
static dgg_status tell_years(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *years = dgg_draft_table(draft, "years");
    size_t rows = years != NULL ? dgg_table_row_count(years) : 0, best = 0, same = 0, half = rows;
    double all = 0, since = 0, most = 0;
    for (size_t i = 0; i < rows; i++) {
        double records = dgg_row_number(years, i, "records");
        same = records > most ? 1 : same + (records == most ? 1 : 0);
        best = records > most ? i : best;
        most = records > most ? records : most;
        all += records;
    }
    while (half > 0 && since * 2 < all) {
        since += dgg_row_number(years, --half, "records");
    }
    if (dgg_are_few(draft) || all < DGG_FEW_RECORDS || rows < 2) {
        return DGG_OK;
    }
    DGG_TRY(DGG_SAY(draft->article, " At least half of those with a year appeared in {1} or later",
                    "有年份者至少半数发表于 {1} 年及以后", draft->error,
                    dgg_insert_number(years, half, "year", DGG_AS_YEAR)));
    if (same == 1) {
        DGG_TRY(DGG_SAY(draft->article, "; the year with the most is {1} ({2} {3})",
                        "；最多的年份为 {1} 年（{2} {3}）", draft->error,
                        dgg_insert_number(years, best, "year", DGG_AS_YEAR),
                        dgg_insert_number(years, best, "records", DGG_AS_DIGITS),
                        dgg_draft_noun(draft, most)));
    }
    DGG_TRY(dgg_article_tell(draft->article,
                             ". The last year may be incomplete, for databases lag behind.",
                             "。数据库收录滞后，最后一年可能不完整。", draft->error));
done:
    return status;
}

static dgg_status tell_top_venues(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *venues = dgg_draft_table(draft, "venues");
    size_t rows[DGG_RESULT_MOST] = { 0 };
    size_t count =
        venues != NULL && !dgg_are_few(draft) ? dgg_results_top(venues, "records", NULL, rows) : 0;
    if (count == 0 || dgg_row_number(venues, rows[0], "records") < 2) {
        return DGG_OK;
    }
    const dgg_row_list list = { venues, rows, count, DGG_LINK };
    DGG_TRY(dgg_article_tell(draft->article,
                             count == 1 ? " The venue with the most is "
                                        : " The venues with the most are ",
                             "刊载最多的是", draft->error));
    DGG_TRY(dgg_draft_list(draft, &list));
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
done:
    return status;
}

static dgg_status tell_venues(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *missing = dgg_draft_table(draft, "missing");
    size_t row = dgg_row_named(missing, "Venue");
    double venues = dgg_draft_value(draft, "overview", "Venues");
    if (venues == 0) {
        return dgg_article_tell(draft->article, " Where they appeared is not recorded.",
                                "发表刊物未见记录。", draft->error);
    }
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(DGG_SAY(draft->article, "The records name {1} {1|venue|venues}",
                    "记录涉及 {1} 种刊物"
                    "或出处",
                    draft->error, dgg_draft_count(draft, "overview", "Venues")));
    if (dgg_row_number(missing, row, "missing") > 0) {
        DGG_TRY(DGG_SAY(draft->article, "; of {1} {2} the venue is not known", "；{1} {2}出处不详",
                        draft->error, dgg_insert_number(missing, row, "missing", DGG_AS_WORD),
                        dgg_draft_noun(draft, dgg_row_number(missing, row, "missing"))));
    }
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    DGG_TRY(tell_top_venues(draft));
done:
    return status;
}

dgg_status dgg_results_publication(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_heading(draft, "When and where it was published", "发表的时间与出处"));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(tell_size(draft));
    DGG_TRY(tell_span(draft));
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    DGG_TRY(tell_undated(draft));
    DGG_TRY(tell_years(draft));
    if (dgg_are_few(draft)) {
        DGG_TRY(DGG_SAY(draft->article,
                        " Fewer than {1} records are too few for a ranking or a trend: neither "
                        "is told below.",
                        "不足 {1} 条记录不足以支持排名或趋势判断，下文均不作此类陈述。",
                        draft->error,
                        dgg_insert_number(dgg_draft_table(draft, "made"),
                                          dgg_row_named(dgg_draft_table(draft, "made"),
                                                        "Fewest records of a ranking"),
                                          "value", DGG_AS_DIGITS)));
    }
    DGG_TRY(tell_venues(draft));
done:
    return status;
}
