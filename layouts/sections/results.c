/* What the literature holds: a draft, each number of which is a cell of a table. */
#include "layouts/sections/results/parts.h"

size_t dgg_results_top(const dgg_table *table, const char *column, const bool *is_left_out,
                       size_t rows[DGG_RESULT_MOST])
{
    size_t count = 0, kept = 0, all = dgg_table_row_count(table);
    double last = 0;
    for (size_t i = 0; i < all; i++) {
        double number = dgg_row_number(table, i, column);
        if ((is_left_out != NULL && is_left_out[i]) || number < DGG_RESULT_LEAST) {
            continue;
        }
        if (count >= DGG_RESULT_TOP && number < last) {
            break;
        }
        if (count < DGG_RESULT_MOST) {
            rows[count] = i;
        }
        count++;
        last = count == DGG_RESULT_TOP ? number : last;
    }
    if (count <= DGG_RESULT_MOST) {
        return count;
    }
    while (kept < DGG_RESULT_TOP && dgg_row_number(table, rows[kept], column) > last) {
        kept++;
    }
    return kept;
}

static dgg_status tell_nothing(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(dgg_article_tell(draft->article,
                             "The corpus holds no records: there is nothing to describe.",
                             "语料中没有文献记录，无可描述。", draft->error));
done:
    return status;
}

static dgg_status write(dgg_section_draft *draft)
{
    static dgg_status (*const parts[])(dgg_section_draft *) = {
        dgg_results_publication, dgg_results_themes, dgg_results_locations, dgg_results_communities,
        dgg_results_change,      dgg_results_gaps,   dgg_results_limits,
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_TITLE, draft->error));
    DGG_TRY(dgg_article_tell(draft->article, "Results", "结果", draft->error));
    if (draft->records == 0) {
        return tell_nothing(draft);
    }
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(parts[i](draft));
    }
done:
    return status;
}

const dgg_section dgg_section_results = {
    { .name = "results", .summary = "what the literature holds, a draft with papers cited" },
    write,
};
