/* What all of this cannot say. */
#include "layouts/sections/results/parts.h"

static dgg_status tell_item(dgg_section_draft *draft, const char *english, const char *chinese)
{
    dgg_status status = dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error);
    return status != DGG_OK ? status
                            : dgg_article_tell(draft->article, english, chinese, draft->error);
}

/* A field that a fifth of the records lack, or any that has none of it. */
static dgg_status tell_missing(dgg_section_draft *draft, const char *field, dgg_wording so,
                               dgg_wording all)
{
    enum { MANY = 5 };
    dgg_status status = DGG_OK;
    const dgg_table *missing = dgg_draft_table(draft, "missing");
    size_t row = dgg_row_named(missing, field);
    double without = dgg_row_number(missing, row, "missing");
    if (without == 0 || without * MANY < (double)draft->records) {
        return DGG_OK;
    }
    const dgg_insert parts[] = { dgg_insert_number(missing, row, "missing", DGG_AS_WORD),
                                 dgg_draft_noun(draft, without),
                                 dgg_insert_number(missing, row, "records", DGG_AS_WORD) };
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
    DGG_TRY(dgg_article_say(draft->article, without == (double)draft->records ? all : so, parts, 3,
                            draft->error));
done:
    return status;
}

static dgg_status tell_all_missing(dgg_section_draft *draft)
{
    static const struct {
        const char *field;
        dgg_wording so, all;
    } fields[] = {
        { "Year",
          { "No year is known of {1} of {3} records: what is said about time holds for the others.",
            "{3} 条记录中有 {1} 条年份不详：关于时间的陈述仅适用于其余记录。" },
          { "No year is known of any record.", "所有记录年份均不详。" } },
        { "Abstract",
          { "No abstract is known of {1} of {3} records: of these only titles and keywords "
            "could be searched, and less was found.",
            "{3} 条记录中有 {1} 条没有摘要：只能在标题和关键词中查找，所得较少。" },
          { "No record has an abstract: only titles and keywords could be searched, and less was "
            "found.",
            "所有记录均无摘要：只能在标题和关键词中查找，所得较少。" } },
        { "Authors",
          { "No author is known of {1} of {3} records: they are cited by their titles.",
            "{3} 条记录中有 {1} 条作者不详：引用时以标题代之。" },
          { "No author is known of any record: they are cited by their titles.",
            "所有记录作者不详：引用时以标题代之。" } },
        { "Theme",
          { "No theme was found in {1} of {3} records: the codebook may not fit this literature.",
            "{3} 条记录中有 {1} 条未发现主题：编码本可能不适合这批文献。" },
          { "No theme was found in any record: the codebook does not fit this literature.",
            "所有记录均未发现主题：编码本不适合这批文献。" } },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        DGG_TRY(tell_missing(draft, fields[i].field, fields[i].so, fields[i].all));
    }
done:
    return status;
}

dgg_status dgg_results_limits(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    double decided = dgg_draft_value(draft, "made", "Links confirmed by hand") +
                     dgg_draft_value(draft, "made", "Links added by hand");
    DGG_TRY(dgg_draft_heading(draft, "Limits", "局限"));
    DGG_TRY(tell_item(draft,
                      "The counts describe this corpus. They describe a field only as far as the "
                      "searches have found it.",
                      "上述计数描述的是本语料，仅在检索所及范围内反映该领域。"));
    DGG_TRY(tell_item(draft,
                      decided == 0
                          ? "Themes and locations were found by words, and no link has been "
                            "confirmed by hand yet."
                          : "Themes and locations were found by words; only a part of the links "
                            "has been decided by hand.",
                      decided == 0 ? "主题和地点依据词语查找，尚无联系经人工确认。"
                                   : "主题和地点依据词语查找，仅部分联系经人工判定。"));
    DGG_TRY(tell_item(draft,
                      "What papers hold to be true, how well they were done, and what they found "
                      "was not judged.",
                      "未评判论文的立场、质量和结论。"));
    DGG_TRY(tell_all_missing(draft));
done:
    return status;
}
