/* Where a theme and a location stand together less often than chance would have it: candidates for
 * gaps, never gaps. */
#include "layouts/sections/results/parts.h"

enum { MOST_GAPS = 8 };

static dgg_status tell_gap(dgg_section_draft *draft, const dgg_table *table, size_t row)
{
    const dgg_insert parts[] = { dgg_insert_name(dgg_row_text(table, row, "theme")),
                                 dgg_insert_name(dgg_row_text(table, row, "location")),
                                 dgg_insert_number(table, row, "observed", DGG_AS_WORD),
                                 dgg_draft_noun(draft, dgg_row_number(table, row, "observed")),
                                 dgg_insert_number(table, row, "expected", DGG_AS_FIXED) };
    dgg_status status = dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error);
    return status != DGG_OK
               ? status
               : dgg_article_say(draft->article,
                                 (dgg_wording){ "{1} in {2}: {3} {4}, where {5} would be expected "
                                                "if the two were independent.",
                                                "{1}与{2}：{3} {4}，若两者独立则应有 {5}。" },
                                 parts, 5, draft->error);
}

static dgg_status tell_gaps(dgg_section_draft *draft, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    size_t told = 0, all = dgg_table_row_count(table);
    DGG_TRY(dgg_article_tell(
        draft->article,
        "A gap candidate is a theme and a location that stand together in fewer records than "
        "chance would have it. Whether it is a gap of the field, of the searches or of the "
        "codebook, only reading can tell.",
        "空白候选指某主题与某地点同现的记录少于偶然所应有的数目。它究竟是研究领域、检索还是编码本的"
        "空白，"
        "只有阅读文献才能判断。",
        draft->error));
    for (size_t i = 0; i < all; i++) {
        if (dgg_text_starts(dgg_row_text(table, i, "finding"), "too few")) {
            DGG_TRY(told < MOST_GAPS ? tell_gap(draft, table, i) : DGG_OK);
            told++;
        }
    }
    if (told > MOST_GAPS) {
        DGG_TRY(dgg_draft_paragraph(draft));
        DGG_TRY(dgg_article_tell(draft->article, "Further candidates stand in the table of gaps.",
                                 "其余候选见空白候选表。", draft->error));
    }
    if (told == 0) {
        DGG_TRY(dgg_article_tell(
            draft->article,
            " No such pair was found among those that could be tested; an "
            "empty cell says that this corpus holds no such record, not that "
            "there is none.",
            "可检验的组合中未发现这样的组合；空单元格只说明本语料没有此类记录，并非"
            "不存在此类研究。",
            draft->error));
    }
done:
    return status;
}

dgg_status dgg_results_gaps(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_draft_table(draft, "gaps");
    DGG_TRY(dgg_draft_heading(draft, "Gap candidates", "空白候选"));
    DGG_TRY(dgg_draft_paragraph(draft));
    if (dgg_are_few(draft) || table == NULL || dgg_table_row_count(table) == 0) {
        return dgg_article_tell(
            draft->article,
            "Too few records carry both a theme and a location to tell what "
            "is rarer than chance would have it: no gap candidates are named. "
            "An empty cell says that this corpus holds no such record, not "
            "that there is none.",
            "兼有主题和地点的记录太少，无法判断何者少于偶然，因此不列空白候选。空单元格只"
            "说明本语料没有此类记录，并非不存在此类研究。",
            draft->error);
    }
    DGG_TRY(tell_gaps(draft, table));
done:
    return status;
}
