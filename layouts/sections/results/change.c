/* Which themes rise or fall among the papers, where there are enough to tell. */
#include "layouts/sections/results/parts.h"

static dgg_status tell_trend(dgg_section_draft *draft, const char *trend, dgg_wording begins,
                             size_t *told)
{
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_draft_table(draft, "themes");
    size_t *rows = NULL, count = 0, all = dgg_table_row_count(table);
    DGG_TRY(dgg_arena_alloc(&draft->article->arena, &rows, (all + 1) * sizeof *rows, draft->error));
    for (size_t i = 0; i < all; i++) {
        if (dgg_text_is(dgg_row_text(table, i, "trend"), trend)) {
            rows[count++] = i;
        }
    }
    *told += count;
    if (count == 0) {
        return DGG_OK;
    }
    const dgg_row_list list = { table, rows, count, DGG_LINK };
    DGG_TRY(dgg_article_say(draft->article, begins, NULL, 0, draft->error));
    DGG_TRY(dgg_draft_list(draft, &list));
    DGG_TRY(dgg_article_tell(draft->article, ". ", "。", draft->error));
done:
    return status;
}

static dgg_status tell_trends(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    size_t told = 0;
    const dgg_table *made = dgg_draft_table(draft, "made");
    DGG_TRY(tell_trend(draft, "rises",
                       (dgg_wording){ "The share of the records of each year rises for ",
                                      "逐年文献占比上升的主题：" },
                       &told));
    DGG_TRY(tell_trend(draft, "falls",
                       (dgg_wording){ "The share of the records of each year falls for ",
                                      "逐年文献占比下降的主题：" },
                       &told));
    const dgg_insert fewest = dgg_insert_number(
        made, dgg_row_named(made, "Fewest records of a ranking"), "value", DGG_AS_DIGITS);
    const dgg_wording others = {
        "For all other themes of {1} records or more no trend could be "
        "told from chance, and rarer ones are not tested. A share that "
        "changes is a change of what was found, by these searches in "
        "these databases.",
        "其余不少于 {1} 条记录的主题，其趋势无法与偶然区分；更少见的主题未作检验。"
        "占比变化反映的是在这些数据库中以这些检索所得文献的变化。"
    };
    const dgg_wording none = {
        "For no theme of {1} records or more could a trend be told from "
        "chance; rarer ones are not tested.",
        "不少于 {1} 条记录的主题中，没有一个的趋势能与偶然区分；更少见的主题未作检验。"
    };
    DGG_TRY(dgg_article_say(draft->article, told > 0 ? others : none, &fewest, 1, draft->error));
done:
    return status;
}

/* Why nothing can be told; empty if something can. */
static dgg_wording reason_of(const dgg_section_draft *draft)
{
    const dgg_table *themes = dgg_draft_table(draft, "themes");
    double first = dgg_draft_value(draft, "overview", "First year");
    double last = dgg_draft_value(draft, "overview", "Last year");
    double dated = dgg_draft_value(draft, "overview", "With a year");
    if (first == 0) {
        return (dgg_wording){ "No record gives a year, so nothing is said about change.",
                              "没有记录给出年份，因此不作变化陈述。" };
    }
    if (first == last) {
        return (dgg_wording){ "All records with a year are of one year: there is no change to "
                              "tell.",
                              "有年份的记录均属同一年，无变化可述。" };
    }
    if (dated < DGG_FEW_RECORDS) {
        return (dgg_wording){ "Too few records give a year to tell a trend from chance.",
                              "有年份的记录太少，无法将趋势与偶然区分。" };
    }
    if (!dgg_has_column(themes, "trend") || dgg_table_row_count(themes) == 0) {
        return (dgg_wording){ "No theme was found whose share could change.",
                              "未发现可观察其占比变化的主题。" };
    }
    return (dgg_wording){ NULL, NULL };
}

dgg_status dgg_results_change(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_wording reason = reason_of(draft);
    DGG_TRY(dgg_draft_heading(draft, "Change over time", "随时间的变化"));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(reason.english != NULL ? dgg_article_say(draft->article, reason, NULL, 0, draft->error)
                                   : tell_trends(draft));
done:
    return status;
}
