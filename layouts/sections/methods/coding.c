/* How themes and locations were found, and what a person has said to them. */
#include "corpus/keyword_themes.h"
#include "layouts/sections/methods/parts.h"

static dgg_text short_digest(dgg_text digest)
{
    enum { SHOWN = 12 };
    return dgg_text_slice(digest, 0, digest.length < SHOWN ? digest.length : SHOWN);
}

static dgg_status tell_book(dgg_section_draft *draft, dgg_text name, dgg_text digest,
                            dgg_wording wording)
{
    dgg_status status = DGG_OK;
    const dgg_insert parts[] = { dgg_insert_name(name), dgg_insert_name(short_digest(digest)) };
    DGG_TRY(dgg_article_say(draft->article, wording, parts, 1, draft->error));
    if (digest.length > 0) {
        DGG_TRY(dgg_article_say(
            draft->article, (dgg_wording){ " (SHA-256 begins with {2})", "（SHA-256 前缀 {2}）" },
            parts, 2, draft->error));
    }
done:
    return status;
}

static dgg_status tell_books(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = draft->corpus;
    bool are_keywords = dgg_text_starts(corpus->codebook, DGG_KEYWORD_THEMES_NAME);
    DGG_TRY(tell_book(draft, corpus->codebook, corpus->codebook_digest,
                      are_keywords
                          ? (dgg_wording){ "Themes are the papers’ own keywords ({1})",
                                           "主题取自论文自身的关键词（{1}）" }
                          : (dgg_wording){ "Themes were looked for in titles, keywords "
                                           "and abstracts by the codebook “{1}”",
                                           "依据编码本“{1}”在标题、关键词和摘要中查找主题" }));
    DGG_TRY(tell_book(
        draft, corpus->gazetteer, corpus->gazetteer_digest,
        (dgg_wording){ ", locations by the gazetteer “{1}”", "，依据地名表“{1}”查找地点" }));
    DGG_TRY(dgg_article_tell(
        draft->article,
        ". A link between a paper and a theme or location keeps the words that justify it. It is "
        "primary where the points of these words reach the mark that codebook and gazetteer set, "
        "and a mention elsewhere. A theme tells what a text is about, not what it holds to be "
        "true; a location tells what it studies or mentions, not where its authors work. A record "
        "counts once for each theme and each location.",
        "。论文与主题或地点之间的每条联系都保留其依据的原文词句；这些词句的分值达到编码本和地名表所"
        "设"
        "界限者为主要联系，其余为提及。主题说明文本涉及什么，不代表其立场；地点说明文本研究或提及何"
        "处，不代表作者所在地。每条记录对每个主题和地点各计一次。",
        draft->error));
done:
    return status;
}

static dgg_status tell_checks(dgg_section_draft *draft)
{
    double decided = dgg_draft_value(draft, "made", "Links confirmed by hand") +
                     dgg_draft_value(draft, "made", "Links added by hand");
    if (decided == 0) {
        return DGG_SAY(draft->article, " No link has been confirmed or added by hand: {1}.",
                       "尚无联系经人工确认或补充：{1}。", draft->error,
                       dgg_insert_to_fill(draft->article->is_in_chinese
                                              ? "编码如何核查，及其一致性"
                                              : "how the coding was checked, and how well it "
                                                "agreed"));
    }
    return DGG_SAY(draft->article, " By hand, {1} {1|link was|links were} confirmed and {2} added.",
                   "人工确认了 {1} 条联系，补充了 {2} 条。", draft->error,
                   dgg_draft_count(draft, "made", "Links confirmed by hand"),
                   dgg_draft_count(draft, "made", "Links added by hand"));
}

dgg_status dgg_methods_coding(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    if (draft->corpus->codebook.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_draft_heading(draft, "Coding", "编码"));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(tell_books(draft));
    DGG_TRY(tell_checks(draft));
done:
    return status;
}
