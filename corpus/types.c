/* Types as databases and reference managers name them. */
#include "corpus/types.h"

#include <string.h>

#include "corpus/texts.h"

/* Types that are no papers, in lower case, as all sources write them. */
static const char *const documents[] = {
    "blog post",
    "data set",
    "dataset",
    "document",
    "e-mail",
    "email",
    "government report",
    "legal rule",
    "legislation",
    "newspaper article",
    "patent",
    "policy",
    "policy document",
    "post",
    "report",
    "software",
    "standard",
    "statute",
    "tweet",
    "web page",
    "webpage",
    "website",
    "报告",
    "标准",
    "专利",
};

dgg_kind dgg_type_kind(dgg_text type)
{
    bool is_document = false;
    for (size_t i = 0; i < sizeof documents / sizeof *documents && !is_document; i++) {
        is_document =
            type.length == strlen(documents[i]) && dgg_texts_starts_any_case(type, documents[i]);
    }
    return is_document ? DGG_DOCUMENT : DGG_PAPER;
}

bool dgg_type_has_house(dgg_text type)
{
    static const char *const types[] = { "thesis", "dissertation", "report", "standard",
                                         "学位",   "硕士",         "博士",   "标准" };
    for (size_t at = 0; at < type.length; at++) {
        dgg_text rest = dgg_text_slice(type, at, type.length);
        for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
            if (dgg_texts_starts_any_case(rest, types[i])) {
                return true;
            }
        }
    }
    return false;
}
