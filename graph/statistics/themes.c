/* Records by theme. */
#include "base/buffer.h"
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record (paper, document or event) counts once for every theme it "        \
    "discusses, so the column adds up to more than the records. Primary: by the points of its "    \
    "evidence; else a mention."

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
    fill,
};
