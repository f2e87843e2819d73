/* What a map is made from. */
#include "program/commands/map/mapped.h"

#include <string.h>

#include "graph/statistics.h"
#include "program/messages.h"

static bool counts_people(const dgg_statistic *statistic)
{
    return statistic->needs[0] == DGG_PERSON || statistic->needs[1] == DGG_PERSON;
}

/* What stands elsewhere in a map, or takes long, is left to dggraph stats. */
static bool is_wanted(const dgg_mapped *mapped, const dgg_statistic *statistic)
{
    bool is_shown = !statistic->needs_analysis && !statistic->takes_long;
    return is_shown && !(mapped->options->share && counts_people(statistic));
}

/* What a saved graph cannot tell is left out. */
static dgg_status fill_tables(dgg_mapped *mapped, dgg_error *error)
{
    for (size_t i = 0; dgg_statistics.rows[i] != NULL && i < DGG_MOST_TABLES; i++) {
        dgg_error trouble = { 0 };
        const char *name = dgg_statistics.rows[i]->name;
        if (!is_wanted(mapped, (const dgg_statistic *)dgg_statistics.rows[i])) {
            continue;
        }
        dgg_table *table = &mapped->tables[mapped->table_count++];
        dgg_status status = dgg_statistic_fill(&mapped->pipeline.analysis, name, table, &trouble);
        if (status == DGG_BAD_REQUEST) {
            dgg_say(mapped->options, DGG_WARNING, "left out: %s", trouble.message);
            dgg_table_destroy(table);
            mapped->table_count--;
        } else if (status != DGG_OK) {
            *error = trouble;
            return status;
        }
    }
    return DGG_OK;
}

static dgg_status choose_title(dgg_mapped *mapped, dgg_error *error)
{
    const dgg_review *review = mapped->pipeline.review;
    mapped->title = mapped->options->title;
    if (mapped->title != NULL || review == NULL || review->title.length == 0) {
        return DGG_OK;
    }
    char *title = NULL;
    size_t length = review->title.length;
    dgg_status status = dgg_arena_alloc(&mapped->draft.arena, &title, length + 1, error);
    if (status == DGG_OK) {
        memcpy(title, review->title.start, length);
        mapped->title = title;
    }
    return status;
}

dgg_status dgg_mapped_make(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_options *options = mapped->options;
    dgg_picture_options how = { .is_in_chinese = dgg_text_is(dgg_text_of(options->language), "zh"),
                                .without_quotes = options->share };
    mapped->choices = (dgg_choices){ .analysis = &mapped->pipeline.how,
                                     .kinds = &mapped->pipeline.kinds,
                                     .profile = mapped->pipeline.profile };
    DGG_TRY(choose_title(mapped, error));
    how.title = mapped->title;
    how.places = mapped->known;
    how.place_count = mapped->known_count;
    DGG_TRY(dgg_drawn_read(options->draw, &how, error));
    DGG_TRY(fill_tables(mapped, error));
    DGG_TRY(dgg_scene_draw(&mapped->scene, &mapped->pipeline.analysis, "concept", &how, error));
    DGG_TRY(dgg_mapped_draw_pictures(mapped, error));
    DGG_TRY(dgg_mapped_find_places(mapped, error));
    DGG_TRY(dgg_mapped_compare(mapped, error));
    if (mapped->scene.notice.length > 0) {
        dgg_say(options, DGG_WARNING, "%.*s", (int)mapped->scene.notice.length,
                mapped->scene.notice.start);
    }
done:
    return status;
}

dgg_status dgg_mapped_finish(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_previous_check(&mapped->previous, &mapped->draft, error));
    dgg_previous_clear(&mapped->previous, &mapped->draft);
    DGG_TRY(dgg_draft_finish(&mapped->draft, error));
done:
    return status;
}

void dgg_mapped_destroy(dgg_mapped *mapped)
{
    dgg_draft_destroy(&mapped->draft);
    dgg_previous_destroy(&mapped->previous);
    dgg_changes_destroy(&mapped->changes);
    dgg_earlier_destroy(&mapped->earlier);
    dgg_release(mapped->known);
    dgg_release(mapped->places);
    for (size_t i = 0; i < mapped->table_count; i++) {
        dgg_table_destroy(&mapped->tables[i]);
    }
    mapped->table_count = 0;
    for (size_t i = 0; i < mapped->picture_count; i++) {
        dgg_scene_destroy(&mapped->pictures[i]);
    }
    mapped->picture_count = 0;
    for (int i = 0; i < DGG_SHEET_COUNT; i++) {
        dgg_table_destroy(&mapped->decided[i]);
    }
    mapped->known = NULL;
    mapped->places = NULL;
    dgg_scene_destroy(&mapped->scene);
    dgg_pipeline_destroy(&mapped->pipeline);
}
