/* Two groups of themes by each other, as policy objectives by instruments. */
#include <string.h>

#include "base/memory.h"
#include "graph/comparisons.h"

enum { MOST_TOLD = 12 };

typedef struct side {
    uint32_t *places; /* of each theme of the corpus; UINT32_MAX if it is not of the group */
    uint32_t *themes;
    size_t count;
} side;

/* Each group is named once, where its first theme stands. */
static bool is_first(const dgg_corpus *corpus, size_t theme)
{
    for (size_t i = 0; i < theme; i++) {
        if (dgg_text_equal(corpus->themes[i].group, corpus->themes[theme].group)) {
            return false;
        }
    }
    return corpus->themes[theme].group.length > 0;
}

static dgg_status refuse(const dgg_corpus *corpus, const char *wrong, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer known = { 0 };
    size_t told = 0;
    for (size_t i = 0; i < corpus->theme_count && told < MOST_TOLD; i++) {
        if (is_first(corpus, i)) {
            dgg_text name = corpus->themes[i].group;
            DGG_TRY(dgg_buffer_print(&known, error, "%s%.*s", told++ > 0 ? ", " : "",
                                     (int)name.length, name.start));
        }
    }
    DGG_TRY(dgg_buffer_add(&known, (dgg_text){ "", 1 }, error));
    status = wrong != NULL
                 ? dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "no theme found is of the group '%.60s'; there are %s", wrong,
                            told > 0 ? known.bytes : "none")
                 : dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "'crosstab' takes two groups of themes: --rows A --across B of %s",
                            told > 0 ? known.bytes : "a codebook with groups");
done:
    dgg_buffer_destroy(&known);
    return status;
}

static dgg_status choose(side *chosen, const dgg_corpus *corpus, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = corpus->theme_count;
    DGG_TRY(dgg_grow(&chosen->places, count + 1, sizeof *chosen->places, error));
    DGG_TRY(dgg_grow(&chosen->themes, count + 1, sizeof *chosen->themes, error));
    for (size_t i = 0; i < count; i++) {
        bool is_in = dgg_text_is(corpus->themes[i].group, name);
        chosen->places[i] = is_in ? (uint32_t)chosen->count : UINT32_MAX;
        chosen->themes[chosen->count] = (uint32_t)i;
        chosen->count += is_in;
    }
    if (chosen->count == 0 && count > 0) {
        status = refuse(corpus, name, error);
    }
done:
    return status;
}

/* Links are sorted by record. */
static void count_cells(const dgg_links *links, const side *rows, const side *across,
                        uint32_t *cells)
{
    for (size_t i = 0; i < links->count; i++) {
        uint32_t row = rows->places[links->items[i].to];
        size_t j = i;
        while (j > 0 && links->items[j - 1].from == links->items[i].from) {
            j--;
        }
        for (; row != UINT32_MAX && j < links->count; j++) {
            uint32_t column = across->places[links->items[j].to];
            if (links->items[j].from != links->items[i].from) {
                break;
            }
            if (column != UINT32_MAX) {
                cells[row * across->count + column]++;
            }
        }
    }
}

static dgg_status write(dgg_compared *compared, const side *rows, const side *across,
                        const uint32_t *cells, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = compared->corpus;
    dgg_table *table = compared->table;
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("theme"), dgg_text_of("Theme"), 0, error));
    for (size_t i = 0; i < across->count; i++) {
        dgg_named name = dgg_compared_entry(corpus, DGG_DISCUSSES, across->themes[i]);
        DGG_TRY(dgg_table_add_column(table, name.id, name.label, 0, error));
    }
    for (size_t i = 0; i < rows->count; i++) {
        dgg_named name = dgg_compared_entry(corpus, DGG_DISCUSSES, rows->themes[i]);
        DGG_TRY(dgg_table_add_text(table, name.label, error));
        for (size_t j = 0; j < across->count; j++) {
            DGG_TRY(dgg_table_add_count(table, cells[i * across->count + j], error));
        }
    }
done:
    return status;
}

static dgg_status fill(dgg_compared *compared, dgg_error *error)
{
    dgg_status status = DGG_OK;
    side rows = { 0 }, across = { 0 };
    uint32_t *cells = NULL;
    const dgg_comparison_options *how = &compared->how;
    const dgg_corpus *corpus = compared->corpus;
    if (how->rows == NULL || how->across == NULL) {
        return refuse(corpus, NULL, error);
    }
    DGG_TRY(choose(&rows, corpus, how->rows, error));
    DGG_TRY(choose(&across, corpus, how->across, error));
    DGG_TRY(dgg_grow(&cells, rows.count * across.count + 1, sizeof *cells, error));
    memset(cells, 0, (rows.count * across.count + 1) * sizeof *cells);
    count_cells(&corpus->links[DGG_DISCUSSES], &rows, &across, cells);
    DGG_TRY(write(compared, &rows, &across, cells, error));
    DGG_TRY(dgg_buffer_print(&compared->note, error,
                             " Themes of the group '%s' by those of '%s'. Full counting: a record "
                             "counts once in every cell of two themes it discusses, primary or "
                             "mention; where both are one theme stand its records.",
                             how->rows, how->across));
done:
    dgg_release(cells);
    dgg_release(rows.places);
    dgg_release(rows.themes);
    dgg_release(across.places);
    dgg_release(across.themes);
    return status;
}

const dgg_comparison dgg_comparison_crosstab = {
    { "crosstab", "records by two groups of themes of the codebook",
      "records that discuss both themes", "a count" },
    "Two groups of themes",
    false,
    DGG_THEME,
    fill,
};
