/* Records by theme. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/names.h"
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record (paper, document or event) counts once for every theme it "        \
    "discusses, so the column adds up to more than the records. Primary: by the points of its "    \
    "evidence; else a mention."

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
static dgg_status add_note(dgg_buffer *note, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(note, dgg_text_of(COUNTING), error));
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

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    dgg_buffer note = { 0 };
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(add_note(&note, corpus, error));
    DGG_TRY(dgg_table_name(table, "themes", "Records by theme", note.bytes, error));
    DGG_TRY(dgg_tally_init(&tally, corpus, DGG_DISCUSSES, error));
    DGG_TRY(dgg_tally_write_coded(&tally, "theme", "Theme", table, error));
done:
    dgg_buffer_destroy(&note);
    dgg_tally_destroy(&tally);
    return status;
}

const dgg_statistic dgg_statistic_themes = {
    { "themes", "records by theme, primary and mention", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_KIND_COUNT },
    .fill = fill,
};
