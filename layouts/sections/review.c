/* The whole: how the literature was studied, and what it holds. */
#include "layouts/section_rows.h"

static dgg_status write(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_section_methods.write(draft));
    DGG_TRY(dgg_section_results.write(draft));
done:
    return status;
}

const dgg_section dgg_section_review = {
    { .name = "review", .summary = "methods and results together" },
    write,
};
