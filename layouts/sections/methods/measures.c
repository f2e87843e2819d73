/* What was measured, with which program, so that it can be done again. */
#include <string.h>

#include "layouts/sections/methods/parts.h"

static bool is_called(const dgg_row *row, const char *name)
{
    return row != NULL && strcmp(row->name, name) == 0;
}

static dgg_status cite(dgg_section_draft *draft, const char *key)
{
    dgg_status status = DGG_OK;
    size_t before = draft->article->piece_count;
    DGG_TRY(dgg_article_tell(draft->article, " ", "", draft->error));
    DGG_TRY(dgg_article_cite_work(draft->article, key, draft->error));
    bool has_cited = draft->article->piece_count > before &&
                     draft->article->pieces[draft->article->piece_count - 1].kind == DGG_PIECE_WORK;
    if (!has_cited && draft->article->piece_count > before) {
        draft->article->piece_count = before;
        draft->article->blocks[draft->article->block_count - 1].piece_count--;
    }
done:
    return status;
}

static dgg_status tell_network(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = draft->of->analysis;
    DGG_TRY(DGG_SAY(draft->article,
                    "Measured was the network “{1}” ({2}) of {3} {3|node|nodes} and {4} "
                    "{4|tie|ties}. ",
                    "测量的网络为“{1}”，含 {3} 个节点和 {4} 条边。", draft->error,
                    dgg_insert_name(dgg_text_of(analysis->network->name)),
                    dgg_insert_name(dgg_text_of(analysis->network->summary)),
                    dgg_draft_count(draft, "made", "Nodes of the network"),
                    dgg_draft_count(draft, "made", "Ties of the network")));
    DGG_TRY(dgg_article_tell(draft->article, "Its nodes are ordered by PageRank",
                             "节点按 PageRank 排序", draft->error));
    DGG_TRY(cite(draft, "brin-1998"));
    DGG_TRY(dgg_article_tell(draft->article, "; ties weigh as much as their evidence",
                             "；边的权重为其"
                             "依据的分值之和",
                             draft->error));
    DGG_TRY(cite(draft, "barrat-2004"));
    DGG_TRY(dgg_article_tell(draft->article, ". ", "。", draft->error));
done:
    return status;
}

static dgg_status tell_quality(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = draft->of->analysis;
    bool is_barber = is_called(analysis->maximised, "barber");
    if (analysis->maximised == NULL) {
        return DGG_OK;
    }
    DGG_TRY(DGG_SAY(
        draft->article, ", maximising {1}", "，以{1}为目标函数", draft->error,
        dgg_insert_name(dgg_text_of(is_barber && draft->article->is_in_chinese ? "Barber 模块度"
                                    : is_barber ? "Barber’s modularity"
                                                : analysis->maximised->name))));
    DGG_TRY(cite(draft, is_barber ? "barber-2007" : "newman-2004"));
    DGG_TRY(DGG_SAY(draft->article, " at resolution {1}", "（分辨率 {1}）", draft->error,
                    dgg_insert_number(dgg_draft_table(draft, "made"),
                                      dgg_row_named(dgg_draft_table(draft, "made"), "Resolution"),
                                      "value", DGG_AS_FIXED)));
done:
    return status;
}

static dgg_status tell_communities(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = draft->of->analysis;
    bool is_leiden = is_called(analysis->method, "leiden");
    const dgg_table *made = dgg_draft_table(draft, "made");
    DGG_TRY(DGG_SAY(draft->article, "Communities were found by {1}", "社群由 {1} 算法划分",
                    draft->error,
                    dgg_insert_name(dgg_text_of(is_leiden ? "Leiden" : analysis->method->name))));
    DGG_TRY(is_leiden ? cite(draft, "traag-2019") : DGG_OK);
    DGG_TRY(tell_quality(draft));
    if (dgg_row_named(made, "Modularity") != DGG_NO_ROW) {
        DGG_TRY(dgg_article_tell(draft->article, "; modularity", "；模块度", draft->error));
        DGG_TRY(cite(draft, "newman-2004"));
        DGG_TRY(DGG_SAY(
            draft->article, " {1}", " {1}", draft->error,
            dgg_insert_number(made, dgg_row_named(made, "Modularity"), "value", DGG_AS_FIXED)));
    }
    DGG_TRY(dgg_article_tell(draft->article, ". ", "。", draft->error));
done:
    return status;
}

static dgg_status tell_program(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *made = dgg_draft_table(draft, "made");
    DGG_TRY(DGG_SAY(draft->article, "All of this was made by {1}", "以上均由 {1} 完成",
                    draft->error, dgg_insert_name(dgg_text_of("dggraph " DGG_VERSION))));
    DGG_TRY(cite(draft, "dggraph"));
    DGG_TRY(dgg_article_tell(draft->article, " with igraph", "，使用 igraph", draft->error));
    DGG_TRY(cite(draft, "csardi-2006"));
    DGG_TRY(DGG_SAY(
        draft->article,
        ", random seed {1}: the same inputs and options give the same results. "
        "Rankings and trends are told only of {2} records or more.",
        "，随机种子 {1}：相同输入与选项得到相同结果。记录不足 {2} 条时不作排名与趋势陈述。",
        draft->error, dgg_insert_number(made, dgg_row_named(made, "Seed"), "value", DGG_AS_YEAR),
        dgg_insert_number(made, dgg_row_named(made, "Fewest records of a ranking"), "value",
                          DGG_AS_DIGITS)));
done:
    return status;
}

dgg_status dgg_methods_measures(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_heading(draft, "Measures and program", "测量与软件"));
    DGG_TRY(dgg_draft_paragraph(draft));
    if (draft->of->analysis->network != NULL && draft->of->analysis->network_link_count > 0) {
        DGG_TRY(tell_network(draft));
        DGG_TRY(tell_communities(draft));
    } else {
        DGG_TRY(dgg_article_tell(draft->article,
                                 "The records form no network: nothing was measured on one. ",
                                 "这些记录不构成网络，未作网络测量。", draft->error));
    }
    DGG_TRY(tell_program(draft));
done:
    return status;
}
