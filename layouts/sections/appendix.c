/* All tables, one after the other. */
#include "layouts/section_rows.h"

static dgg_status write(dgg_section_draft *draft)
{
    enum { MOST_COLUMNS = 13 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_TITLE, draft->error));
    DGG_TRY(dgg_article_tell(draft->article, "Appendix: tables", "附录：表格", draft->error));
    for (size_t i = 0; i < draft->of->table_count; i++) {
        const dgg_table *table = draft->of->tables[i];
        if (table != NULL && dgg_table_row_count(table) > 0) {
            char key[DGG_FIGURE_ROOM] = "";
            snprintf(key, sizeof key, "%.*s", (int)table->key.length, table->key.start);
            DGG_TRY(dgg_draft_excerpt(draft, key, draft->of->most_rows, MOST_COLUMNS));
        }
    }
done:
    return status;
}

const dgg_section dgg_section_appendix = {
    { .name = "appendix", .summary = "all tables, and how they count" },
    write,
};
