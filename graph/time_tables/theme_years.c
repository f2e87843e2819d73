/* Which share of the records of each year, or slice, discusses each theme. */
#include <string.h>

#include "base/memory.h"
#include "graph/occurrences.h"
#include "graph/time_tables.h"

static const dgg_time_column columns[] = {
    { "theme", "Theme", 0 },     { "id", "Id", 0 },       { "years", "Years", 0 },
    { "records", "Records", 0 }, { "share", "Share", 3 },
};

/* A year is a slice of its own unless slices are asked for. */
typedef struct spans {
    dgg_slices slices;
    bool are_years;
    int first_year;
    size_t count;
    size_t *records; /* of each span */
} spans;

static dgg_slice span_of(const spans *all, size_t span)
{
    int year = all->first_year + (int)span;
    return all->are_years ? (dgg_slice){ year, year } : all->slices.items[span];
}

/* all->count if it is in none. */
static size_t find_span(const spans *all, int year)
{
    if (year == 0) {
        return all->count;
    }
    return all->are_years ? (size_t)(year - all->first_year) : dgg_slices_find(&all->slices, year);
}

static dgg_status make_spans(spans *all, const dgg_study *study, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = study->corpus;
    size_t years = study->last_year > 0 ? (size_t)(study->last_year - study->first_year) + 1 : 0;
    all->are_years = study->how.slices == NULL;
    all->first_year = study->first_year;
    DGG_TRY(all->are_years ? DGG_OK : dgg_study_slices(study, &all->slices, error));
    all->count = all->are_years ? years : all->slices.count;
    DGG_TRY(dgg_grow(&all->records, all->count + 1, sizeof *all->records, error));
    memset(all->records, 0, (all->count + 1) * sizeof *all->records);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        all->records[find_span(all, corpus->papers[i].year)]++;
    }
done:
    return status;
}

static dgg_status add_rows(const spans *all, const dgg_entity *theme, const size_t *records,
                           dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < all->count; i++) {
        char name[DGG_SLICE_NAME_ROOM];
        bool has_records = all->records[i] > 0;
        double share = has_records ? (double)records[i] / (double)all->records[i] : 0;
        DGG_TRY(dgg_time_text(telling, theme->label.length > 0 ? theme->label : theme->id, error));
        DGG_TRY(dgg_time_text(telling, theme->id, error));
        DGG_TRY(dgg_time_text(telling, dgg_text_of(dgg_slice_name(span_of(all, i), name)), error));
        DGG_TRY(dgg_table_add_count(telling->table, records[i], error));
        DGG_TRY(dgg_time_number(telling, has_records, share, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    spans all = { .count = 0 };
    dgg_occurrences themes = { 0 };
    size_t *records = NULL;
    DGG_TRY(make_spans(&all, study, error));
    DGG_TRY(dgg_occurrences_init(&themes, study->corpus, "themes", error));
    DGG_TRY(dgg_grow(&records, all.count + 1, sizeof *records, error));
    for (size_t i = 0; i < themes.item_count; i++) {
        memset(records, 0, (all.count + 1) * sizeof *records);
        for (size_t j = themes.first[i]; j < themes.first[i + 1]; j++) {
            int year = study->corpus->papers[themes.list[j].record].year;
            records[find_span(&all, year)]++;
        }
        DGG_TRY(add_rows(&all, &themes.items[i], records, telling, error));
    }
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Full counting: each record counts once for every theme it "
                             "discusses; %zu record%s in none of the years. Years without a "
                             "record have no share. --slices gives longer spans.",
                             all.records[all.count],
                             all.records[all.count] == 1 ? " is" : "s are"));
done:
    dgg_release(records);
    dgg_release(all.records);
    dgg_occurrences_destroy(&themes);
    return status;
}

const dgg_time_table dgg_time_table_theme_years = {
    { "theme_years", "themes by year: how many records, and which share of all",
      "share = records of the year that discuss the theme / records of the year", "ours" },
    "Themes by year",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_THEME },
    fill,
};
