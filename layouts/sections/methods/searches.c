/* Where the records come from: searches as review.json tells them, and what became of the records.
 */
#include "layouts/sections/methods/parts.h"

/* What nobody has said is asked for in the language of the article. */
static dgg_insert or_ask(const dgg_section_draft *draft, dgg_text known, const char *english,
                         const char *chinese)
{
    return dgg_insert_or_ask(known, draft->article->is_in_chinese ? chinese : english);
}

static dgg_status tell_question(dgg_section_draft *draft)
{
    const dgg_review *review = draft->of->review;
    dgg_text question = review != NULL ? review->question : (dgg_text){ 0 };
    bool has_end = dgg_text_ends(question, "?") || dgg_text_ends(question, ".") ||
                   dgg_text_ends(question, "？") || dgg_text_ends(question, "。");
    dgg_status status =
        DGG_SAY(draft->article, "The review asks: {1}", "本综述的研究问题：{1}", draft->error,
                or_ask(draft, question, "question of the review", "研究问题"));
    return status != DGG_OK ? status
                            : dgg_article_tell(draft->article, has_end ? " " : ". ",
                                               has_end ? "" : "。", draft->error);
}

static dgg_status tell_search(dgg_section_draft *draft, const dgg_review_database *database,
                              size_t row)
{
    dgg_status status = DGG_OK;
    const dgg_insert parts[] = {
        or_ask(draft, database->name, "database", "数据库"),
        or_ask(draft, database->date, "date of the search", "检索日期"),
        or_ask(draft, database->search, "search string", "检索式"),
        dgg_insert_number(dgg_draft_table(draft, "searches"), row, "records", DGG_AS_DIGITS),
    };
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
    DGG_TRY(dgg_article_say(
        draft->article,
        (dgg_wording){ "{1}, searched on {2} for “{3}”", "{1}，检索日期 {2}，检索式“{3}”" }, parts,
        4, draft->error));
    if (database->has_record_count) {
        DGG_TRY(dgg_article_say(
            draft->article,
            (dgg_wording){ ", which gave {4} {4|record|records}", "，得到 {4} 条记录" }, parts, 4,
            draft->error));
    }
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
done:
    return status;
}

static dgg_status tell_databases(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    static const dgg_review_database unknown = { 0 };
    const dgg_review *review = draft->of->review;
    size_t count = review != NULL ? review->database_count : 0;
    if (count == 0) {
        DGG_TRY(dgg_article_tell(draft->article, "The literature was searched as follows:",
                                 "文献检索如下：", draft->error));
        return tell_search(draft, &unknown, 0);
    }
    DGG_TRY(DGG_SAY(draft->article,
                    "The literature was found by {1} {1|search|searches}:", "文献来自 {1} 次检索：",
                    draft->error, dgg_draft_count(draft, "made", "Searches")));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(tell_search(draft, &review->databases[i], i));
    }
done:
    return status;
}

static dgg_status tell_criteria(dgg_section_draft *draft, dgg_texts criteria, const char *english,
                                const char *chinese)
{
    dgg_status status = DGG_OK;
    if (criteria.count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(dgg_article_tell(draft->article, english, chinese, draft->error));
    for (size_t i = 0; i < criteria.count; i++) {
        DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
        DGG_TRY(DGG_SAY(draft->article, "{1}", "{1}", draft->error,
                        dgg_insert_name(criteria.items[i])));
    }
done:
    return status;
}

dgg_status dgg_methods_searches(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_review *review = draft->of->review;
    DGG_TRY(dgg_draft_heading(draft, "Searches and records", "检索与文献记录"));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(tell_question(draft));
    DGG_TRY(tell_databases(draft));
    if (review != NULL) {
        DGG_TRY(tell_criteria(draft, review->inclusion,
                              "Included was what meets all of these:", "纳入标准（须全部满足）："));
        DGG_TRY(tell_criteria(draft, review->exclusion, "Excluded was what meets one of these:",
                              "排除标准（满足其一即排除）："));
    }
done:
    return status;
}

/* "12 at screening (not about cities)": the rows of the flow that were taken out. */
static dgg_status tell_excluded(dgg_section_draft *draft, const dgg_table *flow)
{
    dgg_status status = DGG_OK;
    size_t rows = dgg_table_row_count(flow);
    for (size_t i = 0; i < rows; i++) {
        dgg_text stage = dgg_row_text(flow, i, "stage"), reason = dgg_row_text(flow, i, "reason");
        if (!dgg_text_is(dgg_row_text(flow, i, "step"), "Excluded")) {
            continue;
        }
        DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
        DGG_TRY(DGG_SAY(draft->article, "{1} {1|record|records} {1|was|were} excluded",
                        "排除 {1} 条记录", draft->error,
                        dgg_insert_number(flow, i, "records", DGG_AS_DIGITS)));
        if (stage.length > 0) {
            DGG_TRY(DGG_SAY(draft->article, " at the stage “{1}”", "，阶段“{1}”", draft->error,
                            dgg_insert_name(stage)));
        }
        if (reason.length > 0) {
            DGG_TRY(DGG_SAY(draft->article, ": {1}", "，原因：{1}", draft->error,
                            dgg_insert_name(reason)));
        }
        DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    }
done:
    return status;
}

static dgg_status tell_screening(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_paragraph(draft));
    if (draft->of->is_screened) {
        return dgg_article_tell(
            draft->article,
            "Screening decisions are recorded one by one, so that the flow can be drawn by the "
            "stages of PRISMA (identification, screening, included).",
            "筛选决定逐条记录在案，因此文献流程可按 PRISMA 的阶段（识别、筛选、纳入）呈现。",
            draft->error);
    }
    DGG_TRY(dgg_article_tell(
        draft->article,
        "No screening decision is recorded; what is told here is the flow of records through the "
        "program, not a screening as PRISMA means it: ",
        "没有筛选决定的记录；此处仅说明记录在程序中的流向，并非 PRISMA 意义上的筛选：",
        draft->error));
    DGG_TRY(
        DGG_SAY(draft->article, "{1}.", "{1}。", draft->error,
                or_ask(draft, (dgg_text){ 0 }, "how the records were screened", "文献如何筛选")));
done:
    return status;
}

dgg_status dgg_methods_flow(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *flow = dgg_draft_table(draft, "flow");
    const dgg_insert parts[] = { dgg_draft_count(draft, "flow", "Read"),
                                 dgg_draft_count(draft, "made", "Inputs"),
                                 dgg_draft_count(draft, "flow", "Duplicates"),
                                 dgg_draft_count(draft, "flow", "Included") };
    if (flow == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(dgg_article_say(
        draft->article,
        (dgg_wording){ "From {2} {2|input|inputs}, {1} {1|record was|records were} read; ",
                       "共读入 {2} 个文件、{1} 条记录；" },
        parts, 4, draft->error));
    DGG_TRY(dgg_draft_value(draft, "flow", "Duplicates") > 0
                ? dgg_article_say(draft->article,
                                  (dgg_wording){ "{3} {3|was|were} merged with another record of "
                                                 "the same paper; ",
                                                 "其中 {3} 条与同一论文的另一记录合并；" },
                                  parts, 4, draft->error)
                : dgg_article_tell(draft->article, "no duplicates were found; ", "未发现重复；",
                                   draft->error));
    DGG_TRY(dgg_article_say(draft->article,
                            (dgg_wording){ "{4} {4|is|are} included.", "最终纳入 {4} 条。" }, parts,
                            4, draft->error));
    DGG_TRY(tell_excluded(draft, flow));
    DGG_TRY(tell_screening(draft));
    if (draft->article->figure != NULL) {
        DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_FIGURE, draft->error));
        DGG_TRY(dgg_article_tell(draft->article, "Flow of records", "文献记录流程", draft->error));
    }
done:
    return status;
}
