/* How the literature was found, coded and measured. */
#include "layouts/sections/methods/parts.h"

static dgg_status write(dgg_section_draft *draft)
{
    static dgg_status (*const parts[])(dgg_section_draft *) = {
        dgg_methods_searches, dgg_methods_flow, dgg_methods_coding, dgg_methods_measures
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_TITLE, draft->error));
    DGG_TRY(dgg_article_tell(draft->article, "Methods", "方法", draft->error));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(parts[i](draft));
    }
done:
    return status;
}

const dgg_section dgg_section_methods = {
    { .name = "methods", .summary = "searches, flow of records, coding, measures, program" },
    write,
};
