/* Communities one by one: what each holds, and papers to read it by. */
#include "layouts/sections/results/parts.h"

enum { MOST_COMMUNITIES = 12 };

static dgg_status tell_head(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(DGG_SAY(
        draft->article,
        "The network falls into {1} {1|community|communities} of themes, locations "
        "and the records that join them. Each is called by its nodes of highest "
        "PageRank, and the records cited are those of highest PageRank in it. "
        "Stability, from nought to one, tells how far its members stay together when "
        "papers are drawn anew.",
        "网络划分为 {1} 个社群，由主题、地点及连接它们的文献组成。各社群以 PageRank 最高的节点"
        "命名，所引文献为其中 PageRank 最高者。稳定性（从零到一）表示重抽文献后其成员保持同组的"
        "程度。",
        draft->error, dgg_draft_count(draft, "made", "Communities")));
    if (dgg_are_few(draft)) {
        DGG_TRY(dgg_article_tell(draft->article,
                                 " With so few records they are tentative: one more or less can "
                                 "change them.",
                                 "记录很少，社群仅供参考：增减一条即可能改变划分。", draft->error));
    }
done:
    return status;
}

/* "a; b; c" as a list in a sentence. */
static dgg_status tell_names(dgg_section_draft *draft, dgg_text names)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    bool has_commas = dgg_text_find_byte(names, ',') < names.length;
    for (dgg_text rest = names; rest.length > 0; count++) {
        (void)dgg_text_cut(&rest, ';');
    }
    for (size_t i = 0; i < count; i++) {
        dgg_text name = dgg_text_trim(dgg_text_cut(&names, ';'));
        DGG_TRY(dgg_article_between(draft->article, i, count, has_commas, draft->error));
        DGG_TRY(DGG_SAY(draft->article, "{1}", "{1}", draft->error, dgg_insert_name(name)));
    }
done:
    return status;
}

static uint32_t paper_of(const dgg_corpus *corpus, dgg_text id)
{
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        if (dgg_text_equal(corpus->papers[i].id, id)) {
            return i;
        }
    }
    return UINT32_MAX;
}

static dgg_status cite_papers(dgg_section_draft *draft, dgg_text ids)
{
    dgg_status status = DGG_OK;
    bool has_begun = false;
    while (ids.length > 0) {
        uint32_t paper = paper_of(draft->corpus, dgg_text_trim(dgg_text_cut(&ids, ';')));
        if (paper == UINT32_MAX) {
            continue;
        }
        if (!has_begun) {
            DGG_TRY(dgg_article_tell(draft->article, " ", "", draft->error));
        }
        has_begun = true;
        DGG_TRY(dgg_article_cite(draft->article, paper, draft->error));
    }
done:
    return status;
}

/* How surely its members meet again when papers are drawn anew. */
static dgg_status tell_stability(dgg_section_draft *draft, const dgg_table *table, size_t row)
{
    double held = dgg_row_number(table, row, "over_papers");
    if (held <= 0) {
        return DGG_OK;
    }
    return DGG_SAY(draft->article, " Stability: {1}.", "稳定性 {1}。", draft->error,
                   dgg_insert_number(table, row, "over_papers", DGG_AS_FIXED));
}

static dgg_status tell_community(dgg_section_draft *draft, const dgg_table *table, size_t row)
{
    dgg_status status = DGG_OK;
    double papers = dgg_row_number(table, row, "papers");
    const dgg_insert parts[] = { dgg_insert_name(dgg_row_text(table, row, "name")),
                                 dgg_insert_number(table, row, "size", DGG_AS_DIGITS),
                                 dgg_insert_number(table, row, "papers", DGG_AS_DIGITS),
                                 dgg_draft_noun(draft, papers) };
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
    DGG_TRY(dgg_article_say(draft->article,
                            (dgg_wording){ "{1}: {2} {2|node|nodes}, among them {3} {4}",
                                           "{1}：{2} 个节点，其中 {3} {4}" },
                            parts, 4, draft->error));
    DGG_TRY(cite_papers(draft, dgg_row_text(table, row, "paper_ids")));
    DGG_TRY(dgg_article_tell(draft->article, ". Central in it: ", "。核心节点：", draft->error));
    DGG_TRY(tell_names(draft, dgg_row_text(table, row, "top_themes")));
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    DGG_TRY(tell_stability(draft, table, row));
done:
    return status;
}

dgg_status dgg_results_communities(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_draft_table(draft, "communities");
    size_t all = table != NULL ? dgg_table_row_count(table) : 0;
    DGG_TRY(dgg_draft_heading(draft, "Communities", "社群"));
    DGG_TRY(dgg_draft_paragraph(draft));
    if (all == 0) {
        return dgg_article_tell(draft->article,
                                "The records form no network that could be divided, so no "
                                "communities are told.",
                                "这些记录不构成可划分的网络，因此不作社群陈述。", draft->error);
    }
    DGG_TRY(tell_head(draft));
    for (size_t i = 0; i < all && i < MOST_COMMUNITIES; i++) {
        DGG_TRY(tell_community(draft, table, i));
    }
    if (all > MOST_COMMUNITIES) {
        DGG_TRY(dgg_draft_paragraph(draft));
        DGG_TRY(dgg_article_tell(draft->article,
                                 "The smaller ones stand in the table of communities.",
                                 "较小的社群见社群表。", draft->error));
    }
done:
    return status;
}
