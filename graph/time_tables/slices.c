/* What each slice of time holds, and which themes come and go. */
#include <string.h>

#include "base/memory.h"
#include "graph/occurrences.h"
#include "graph/time_tables.h"

static const dgg_time_column columns[] = {
    { "slice", "Slice", 0 },
    { "records", "Records", 0 },
    { "themes", "Themes", 0 },
    { "new_themes", "Themes not seen before", 0 },
    { "gone_themes", "Themes of the slice before that are gone", 0 },
};

/* records[slice] counts records; carries[theme * slices + slice] those that discuss the theme. */
typedef struct content {
    size_t records[DGG_SLICES_MOST + 1];
    size_t *carries;
    size_t theme_count, slice_count;
} content;

static void count(content *found, const dgg_occurrences *themes, const dgg_corpus *corpus,
                  const dgg_slices *slices)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        found->records[dgg_slices_find(slices, corpus->papers[i].year)]++;
    }
    for (size_t i = 0; i < themes->count; i++) {
        int year = corpus->papers[themes->list[i].record].year;
        size_t slice = dgg_slices_find(slices, year);
        if (slice < slices->count) {
            found->carries[themes->list[i].item * slices->count + slice]++;
        }
    }
}

static dgg_status add_row(const content *found, size_t slice, const char *name,
                          dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t there = 0, fresh = 0, gone = 0;
    for (size_t i = 0; i < found->theme_count; i++) {
        const size_t *row = &found->carries[i * found->slice_count];
        size_t earlier = 0;
        for (size_t j = 0; j < slice; j++) {
            earlier += row[j];
        }
        there += row[slice] > 0;
        fresh += row[slice] > 0 && earlier == 0;
        gone += slice > 0 && row[slice] == 0 && row[slice - 1] > 0;
    }
    DGG_TRY(dgg_table_add_text(telling->table, dgg_text_of(name), error));
    DGG_TRY(dgg_table_add_count(telling->table, found->records[slice], error));
    DGG_TRY(dgg_table_add_count(telling->table, there, error));
    DGG_TRY(dgg_table_add_count(telling->table, fresh, error));
    DGG_TRY(dgg_table_add_count(telling->table, gone, error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_slices slices = { 0 };
    dgg_occurrences themes = { 0 };
    content found = { .theme_count = study->corpus->theme_count };
    DGG_TRY(dgg_study_slices(study, &slices, error));
    DGG_TRY(dgg_occurrences_init(&themes, study->corpus, "themes", error));
    size_t cells = found.theme_count * slices.count + 1;
    DGG_TRY(dgg_grow(&found.carries, cells, sizeof *found.carries, error));
    memset(found.carries, 0, cells * sizeof *found.carries);
    found.slice_count = slices.count;
    count(&found, &themes, study->corpus, &slices);
    for (size_t i = 0; i < slices.count; i++) {
        char name[DGG_SLICE_NAME_ROOM];
        DGG_TRY(add_row(&found, i, dgg_slice_name(slices.items[i], name), telling, error));
    }
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Each record counts once; %zu in no slice or without a year.%s",
                             found.records[slices.count],
                             slices.are_equal ? " Slices were cut to the same number of years, or "
                                                "one more at the end: --slices names others."
                                              : ""));
done:
    dgg_release(found.carries);
    dgg_occurrences_destroy(&themes);
    return status;
}

const dgg_time_table dgg_time_table_slices = {
    { "slices", "records and themes in slices of time",
      "a theme is there if a record of the slice discusses it", "ours" },
    "Slices of time",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_THEME },
    fill,
};
