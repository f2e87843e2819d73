/* The records in which nothing was found: where a codebook is at its end. */
#include "base/memory.h"
#include "program/commands/check/checked.h"

/* Whether each record has a link of that type. */
static dgg_status mark(const dgg_corpus *corpus, dgg_link_type type, bool **is_linked,
                       dgg_error *error)
{
    dgg_status status = dgg_grow(is_linked, corpus->paper_count + 1, sizeof **is_linked, error);
    for (size_t i = 0; status == DGG_OK && i < corpus->paper_count; i++) {
        (*is_linked)[i] = false;
    }
    for (size_t i = 0; status == DGG_OK && i < corpus->links[type].count; i++) {
        (*is_linked)[corpus->links[type].items[i].from] = true;
    }
    return status;
}

static dgg_status add_row(dgg_table *table, const dgg_paper *paper, const char *lacks,
                          dgg_error *error)
{
    enum { LONGEST_LABEL = 80 };
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_label label = { 0 };
    DGG_TRY(dgg_paper_label(paper, LONGEST_LABEL, &arena, &label, error));
    DGG_TRY(dgg_table_add_text(table, paper->id, error));
    DGG_TRY(dgg_table_add_text(table, label.text, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(lacks), error));
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_check_uncoded(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = { "uncoded", "Records without a theme or a location",
                                         "Codebook, gazetteer or codings.csv may say more." };
    static const char *const columns[][2] = { { "record", "Record" },
                                              { "label", "Title or first words" },
                                              { "lacks", "Lacks" } };
    dgg_status status = DGG_OK;
    bool *has_theme = NULL, *has_location = NULL;
    DGG_TRY(dgg_check_start(table, names, columns, 3, error));
    DGG_TRY(mark(corpus, DGG_DISCUSSES, &has_theme, error));
    DGG_TRY(mark(corpus, DGG_STUDIES, &has_location, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (!has_theme[i] || !has_location[i]) {
            const char *lacks = has_theme[i] ? "location" : has_location[i] ? "theme" : "both";
            DGG_TRY(add_row(table, &corpus->papers[i], lacks, error));
        }
    }
done:
    dgg_release(has_location);
    dgg_release(has_theme);
    return status;
}
