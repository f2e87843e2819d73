/* Two groups of themes by each other, as policy objectives by instruments. */
#include <string.h>

#include "base/memory.h"
#include "graph/theme_groups.h"

typedef struct margin {
    uint32_t *places; /* of each theme of the corpus; UINT32_MAX if it is not of the group */
    uint32_t *themes;
    uint32_t count;
} margin;

/* Behind the cells of a row stand those of records with any theme of the other group, and of all
 * records; below the rows likewise. */
typedef struct tabulation {
    margin rows, across;
    uint32_t *cells; /* written with the totals first: a page may show the first columns only */
    size_t width;
} tabulation;

static dgg_status choose(margin *chosen, const dgg_corpus *corpus, const char *name,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = corpus->theme_count;
    DGG_TRY(dgg_grow(&chosen->places, count + 1, sizeof *chosen->places, error));
    DGG_TRY(dgg_grow(&chosen->themes, count + 1, sizeof *chosen->themes, error));
    for (size_t i = 0; i < count; i++) {
        bool is_in = dgg_theme_is_of(corpus, i, name);
        chosen->places[i] = is_in ? chosen->count : UINT32_MAX;
        chosen->themes[chosen->count] = (uint32_t)i;
        chosen->count += is_in;
    }
done:
    return status;
}

static uint32_t *cell_at(const tabulation *all, size_t row, size_t column)
{
    return &all->cells[row * all->width + column];
}

static uint32_t count_of(const margin *of, const dgg_link *links, size_t count)
{
    uint32_t found = 0;
    for (size_t i = 0; i < count; i++) {
        found += of->places[links[i].to] != UINT32_MAX;
    }
    return found;
}

static void count_row(const tabulation *all, uint32_t row, const dgg_link *links, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t column = all->across.places[links[i].to];
        if (column != UINT32_MAX) {
            ++*cell_at(all, row, column);
        }
    }
}

/* The themes of one record. */
static void count_record(const tabulation *all, const dgg_link *links, size_t count)
{
    uint32_t rows = all->rows.count, across = all->across.count;
    bool has_row = count_of(&all->rows, links, count) > 0;
    bool has_across = count_of(&all->across, links, count) > 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t row = all->rows.places[links[i].to];
        if (row != UINT32_MAX) {
            count_row(all, row, links, count);
            *cell_at(all, row, across) += has_across;
            ++*cell_at(all, row, across + 1);
        }
    }
    count_row(all, rows + 1, links, count);
    if (has_row) {
        count_row(all, rows, links, count);
    }
    *cell_at(all, rows, across) += has_row && has_across;
    *cell_at(all, rows, across + 1) += has_row;
    *cell_at(all, rows + 1, across) += has_across;
}

/* Links are sorted by record. */
static void count_records(const tabulation *all, const dgg_corpus *corpus)
{
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    for (size_t i = 0, end = 0; i < links->count; i = end) {
        while (end < links->count && links->items[end].from == links->items[i].from) {
            end++;
        }
        count_record(all, links->items + i, end - i);
    }
    *cell_at(all, all->rows.count + 1, all->across.count + 1) = (uint32_t)corpus->paper_count;
}

static dgg_status write(dgg_compared *compared, const tabulation *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = compared->corpus;
    dgg_table *table = compared->table;
    dgg_text any = dgg_text_of("Any of these"), records = dgg_text_of("All records");
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("all_records"), records, 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("any_of_these"), any, 0, error));
    for (size_t i = 0; i < all->across.count; i++) {
        dgg_named name = dgg_compared_entry(corpus, DGG_DISCUSSES, all->across.themes[i]);
        DGG_TRY(dgg_table_add_column(table, name.id, name.label, 0, error));
    }
    for (size_t i = 0; i < all->rows.count + 2; i++) {
        dgg_text name = i == all->rows.count ? any : records;
        if (i < all->rows.count) {
            name = dgg_compared_entry(corpus, DGG_DISCUSSES, all->rows.themes[i]).label;
        }
        DGG_TRY(dgg_table_add_text(table, name, error));
        for (size_t j = 0; j < all->width; j++) {
            size_t column = j < 2 ? all->width - 1 - j : j - 2;
            DGG_TRY(dgg_table_add_count(table, *cell_at(all, i, column), error));
        }
    }
done:
    return status;
}

static dgg_status tabulate(tabulation *all, dgg_compared *compared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_comparison_options *how = &compared->how;
    const dgg_corpus *corpus = compared->corpus;
    DGG_TRY(choose(&all->rows, corpus, how->rows, error));
    DGG_TRY(choose(&all->across, corpus, how->across, error));
    all->width = (size_t)all->across.count + 2;
    size_t size = all->width * ((size_t)all->rows.count + 2);
    DGG_TRY(dgg_grow(&all->cells, size, sizeof *all->cells, error));
    memset(all->cells, 0, size * sizeof *all->cells);
    count_records(all, corpus);
    DGG_TRY(write(compared, all, error));
done:
    return status;
}

static dgg_status fill(dgg_compared *compared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    tabulation all = { 0 };
    DGG_TRY(dgg_theme_groups_check(compared, error));
    DGG_TRY(tabulate(&all, compared, error));
    DGG_TRY(dgg_buffer_print(&compared->note, error,
                             " Themes of the group '%s' by those of '%s'. Full counting: a record "
                             "counts once in every cell of two themes it discusses, primary or "
                             "mention, so cells do not add up to their margins; where both are one "
                             "theme stand its records. Any of these: records with one or more of "
                             "the themes; all records: whatever else they discuss. The table "
                             "'crosstab_cells' tests what stands in the cells.",
                             compared->how.rows, compared->how.across));
done:
    dgg_release(all.cells);
    dgg_release(all.rows.places);
    dgg_release(all.rows.themes);
    dgg_release(all.across.places);
    dgg_release(all.across.themes);
    return status;
}

const dgg_comparison dgg_comparison_crosstab = {
    { "crosstab", "records by two groups of themes of the codebook, with totals",
      "records that discuss both themes", "a count" },
    "Two groups of themes",
    false,
    DGG_THEME,
    fill,
};
