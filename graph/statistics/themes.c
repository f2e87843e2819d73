/* Records by theme. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/names.h"
#include "graph/statistics.h"
#include "graph/tally.h"
#include "graph/time_tables.h"

#define COUNTING                                                                                   \
    "Full counting: each record (paper, document or event) counts once for every theme it "        \
    "discusses, so the column adds up to more than the records. Primary: by the points of its "    \
    "evidence; else a mention. Shares: of all records. Trend: whether the share rises or falls, "  \
    "of themes with 30 records or more that have a year; dggraph time --table trends tells how "   \
    "it is tested."

enum { DEEPEST = 32 }; /* parents: a saved graph may have them go round in a circle */

/* Records of a theme together with those of the themes inside it. */
typedef struct family {
    dgg_names ids;    /* of the themes, by their number */
    size_t *records;  /* of a theme or one inside it, each once */
    uint32_t *latest; /* the last record that counted */
    bool *has_inside;
} family;

static dgg_status prepare(family *all, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t count = corpus->theme_count + 1;
    DGG_TRY(dgg_grow(&all->records, count, sizeof *all->records, error));
    DGG_TRY(dgg_grow(&all->latest, count, sizeof *all->latest, error));
    DGG_TRY(dgg_grow(&all->has_inside, count, sizeof *all->has_inside, error));
    for (size_t i = 0; i < corpus->theme_count; i++) {
        all->records[i] = 0;
        all->latest[i] = UINT32_MAX;
        all->has_inside[i] = false;
        DGG_TRY(dgg_names_add(&all->ids, corpus->themes[i].id, &number, error));
    }
done:
    return status;
}

/* A record counts for its theme, the parent of that, and so on. */
static void count_upwards(family *all, const dgg_corpus *corpus, const dgg_link *link)
{
    uint32_t theme = link->to;
    for (size_t steps = 0; steps < DEEPEST && theme != DGG_NO_NAME; steps++) {
        all->records[theme] += all->latest[theme] != link->from;
        all->latest[theme] = link->from;
        all->has_inside[theme] = all->has_inside[theme] || theme != link->to;
        theme = dgg_names_find(&all->ids, corpus->themes[theme].parent);
    }
}

static void forget(family *all)
{
    dgg_names_destroy(&all->ids);
    dgg_release(all->records);
    dgg_release(all->latest);
    dgg_release(all->has_inside);
}

/* A link to a theme is none to its parent, so the table says nothing of the two together. */
static dgg_status add_families(dgg_buffer *note, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    family all = { 0 };
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    DGG_TRY(prepare(&all, corpus, error));
    for (size_t i = 0; i < links->count; i++) {
        count_upwards(&all, corpus, &links->items[i]);
    }
    for (size_t i = 0; i < corpus->theme_count; i++) {
        dgg_text label = corpus->themes[i].label;
        if (all.has_inside[i]) {
            DGG_TRY(dgg_buffer_print(note, error, " '%.*s' with the themes inside it: %zu.",
                                     (int)label.length, label.start, all.records[i]));
        }
    }
done:
    forget(&all);
    return status;
}

/* Names the themes the literature was collected by: their counts say nothing about the field. */
static dgg_status add_note(dgg_buffer *note, const dgg_corpus *corpus, bool is_sample,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(note, dgg_text_of(COUNTING), error));
    DGG_TRY(is_sample ? dgg_buffer_print(note, error, " From, to: 95 %% interval (Wilson 1927).")
                      : DGG_OK);
    for (size_t i = 0; i < corpus->theme_count; i++) {
        const dgg_theme *theme = &corpus->themes[i];
        if (theme->is_search_term) {
            DGG_TRY(dgg_buffer_print(note, error,
                                     " The literature was collected by '%.*s': its "
                                     "count says nothing about the field.",
                                     (int)theme->label.length, theme->label.start));
        }
    }
    DGG_TRY(add_families(note, corpus, error));
    DGG_TRY(dgg_buffer_add(note, (dgg_text){ "", 1 }, error));
done:
    return status;
}

/* Rises, falls or neither, by theme; empty for one with too few records. */
typedef struct trends {
    dgg_table table;
    dgg_names ids; /* of the rows of the table, by their number */
} trends;

enum { ID = 1, SLOPE = 3, TREND = 6 /* columns of the table of trends */ };

static dgg_status find_trends(trends *all, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    DGG_TRY(dgg_time_table_fill(graph, NULL, "trends", &all->table, error));
    for (size_t i = 0; i < dgg_table_row_count(&all->table); i++) {
        DGG_TRY(dgg_names_add(&all->ids, dgg_table_cell(&all->table, i, ID)->text, &number, error));
    }
done:
    return status;
}

static dgg_status add_trend(const void *context, const dgg_tally_row *row, dgg_table *table,
                            dgg_error *error)
{
    const trends *all = context;
    uint32_t number = dgg_names_find(&all->ids, row->id);
    bool is_told = number != DGG_NO_NAME &&
                   dgg_table_cell(&all->table, number, SLOPE)->kind == DGG_CELL_NUMBER;
    return is_told
               ? dgg_table_add_text(table, dgg_table_cell(&all->table, number, TREND)->text, error)
               : dgg_table_add_empty(table, error);
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    static const char *const more[][2] = { { "trend", "Trend" } };
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    dgg_buffer note = { 0 };
    trends all = { .table = { .note = { 0 } } };
    const dgg_corpus *corpus = measured->analysis->graph->corpus;
    const dgg_tally_coded how = { .key = "theme",
                                  .name = "Theme",
                                  .records = corpus->paper_count,
                                  .is_sample = measured->is_sample,
                                  .more = more,
                                  .more_count = 1,
                                  .add_more = add_trend,
                                  .context = &all };
    DGG_TRY(find_trends(&all, measured->analysis->graph, error));
    DGG_TRY(add_note(&note, corpus, measured->is_sample, error));
    DGG_TRY(dgg_table_name(table, "themes", "Records by theme", note.bytes, error));
    DGG_TRY(dgg_tally_init(&tally, corpus, DGG_DISCUSSES, error));
    DGG_TRY(dgg_tally_write_coded(&tally, &how, table, error));
done:
    dgg_buffer_destroy(&note);
    dgg_tally_destroy(&tally);
    dgg_table_destroy(&all.table);
    dgg_names_destroy(&all.ids);
    return status;
}

const dgg_statistic dgg_statistic_themes = {
    { "themes", "records by theme, primary and mention, share, years and trend", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_KIND_COUNT },
    .measure = measure,
};
