/* The shelf of comparisons, and what they have in common. */
#include "graph/comparisons.h"

#define ROW(...) &DGG_ROW(dgg_comparison_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/comparisons.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_comparisons = { "comparisons", rows };

static dgg_status refuse_what_lacks(const dgg_comparison *row, const dgg_compared *compared,
                                    dgg_error *error)
{
    const char *name = row->row.name;
    const dgg_corpus *corpus = compared->corpus;
    if (corpus->paper_count == 0 && corpus->nodes.count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' counts records, and a ready network holds none", name);
    }
    if (corpus->lacks[DGG_PAPER] || corpus->lacks[DGG_THEME] || corpus->lacks[row->needs]) {
        dgg_kind kind = corpus->lacks[DGG_PAPER]   ? DGG_PAPER
                        : corpus->lacks[DGG_THEME] ? DGG_THEME
                                                   : row->needs;
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' counts nodes of the kind %s, and the saved graph was written "
                        "without them",
                        name, dgg_kind_name(kind));
    }
    if (row->needs_groups && compared->how.groups == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' compares two groups: give two inputs, or --by location --groups A,B",
                        name);
    }
    return DGG_OK;
}

dgg_status dgg_comparison_fill(const dgg_corpus *corpus, const dgg_comparison_options *options,
                               const char *name, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_compared compared = { .corpus = corpus, .how = *options, .table = table };
    dgg_buffer note = { 0 };
    const dgg_comparison *row =
        (const dgg_comparison *)dgg_shelf_find(&dgg_comparisons, name, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(refuse_what_lacks(row, &compared, error));
    DGG_TRY(row->fill(&compared, error));
    if (!compared.is_untested) {
        DGG_TRY(dgg_buffer_print(&note, error, "Formula: %s. Source: %s. ", row->row.formula,
                                 row->row.source));
    }
    DGG_TRY(dgg_buffer_add(&note, dgg_text_trim(dgg_buffer_text(&compared.note)), error));
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, name, row->title, note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    dgg_buffer_destroy(&compared.note);
    return status;
}

size_t dgg_compared_count(const dgg_corpus *corpus, dgg_link_type type)
{
    return type == DGG_DISCUSSES ? corpus->theme_count : corpus->location_count;
}

dgg_named dgg_compared_entry(const dgg_corpus *corpus, dgg_link_type type, size_t entry)
{
    dgg_named found =
        type == DGG_DISCUSSES
            ? (dgg_named){ corpus->themes[entry].id, corpus->themes[entry].label }
            : (dgg_named){ corpus->locations[entry].id, corpus->locations[entry].label };
    found.label = found.label.length > 0 ? found.label : found.id;
    return found;
}
