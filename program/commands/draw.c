/* dggraph draw: one picture of a reading list, ready for an article. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/output.h"
#include "corpus/where.h"
#include "layouts/caption.h"
#include "program/commands.h"
#include "program/commands/draw/asked.h"
#include "program/known.h"
#include "program/messages.h"
#include "program/progress.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_asked asked = { 0 };
    if (options->list) {
        return DGG_OK;
    }
    DGG_TRY(dgg_asked_read(&asked, options, error));
    DGG_TRY(dgg_pipeline_check(&asked.options, error));
done:
    return status;
}

static dgg_status list(dgg_error *error)
{
    enum { NAME_WIDTH = 14 };
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, "-", error));
    for (size_t i = 0; dgg_pictures.rows[i] != NULL; i++) {
        const dgg_row *row = dgg_pictures.rows[i];
        fprintf(output.file, "%-*s %s\n", NAME_WIDTH, row->name, row->summary);
    }
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status write_picture(const dgg_asked *asked, const dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const char *path = asked->options.output;
    DGG_TRY(dgg_output_open(&output, path != NULL ? path : "-", error));
    DGG_TRY(dgg_scene_write(scene, asked->writer->row.name, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status == DGG_CANNOT_WRITE ? dgg_fail_in(error, status, path) : status;
}

/* "map.svg.caption.md": both languages, a paragraph each. */
static dgg_status write_caption(const dgg_asked *asked, const dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer path = { 0 };
    dgg_output output = { 0 };
    DGG_TRY(dgg_buffer_print(&path, error, "%s.caption.md", asked->options.output));
    DGG_TRY(dgg_buffer_add(&path, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_output_open(&output, path.bytes, error));
    fprintf(output.file, "**%.*s.** ", (int)scene->title.length, scene->title.start);
    for (size_t i = 0; i < DGG_CAPTIONS; i++) {
        fprintf(output.file, "%s%.*s\n", i > 0 ? "\n" : "", (int)scene->captions[i].length,
                scene->captions[i].start);
    }
    DGG_TRY(dgg_output_finish(&output, error));
    dgg_say(&asked->options, DGG_NOTE, "its caption is in %s", path.bytes);
done:
    dgg_output_destroy(&output);
    dgg_buffer_destroy(&path);
    return status;
}

/* Marks the papers, by node of the graph. */
static dgg_status mark(dgg_asked *asked, const dgg_pipeline *pipeline, bool **marks,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_where where = { 0 };
    bool *papers = NULL;
    const dgg_graph *graph = &pipeline->graph;
    size_t count = pipeline->corpus.paper_count;
    if (asked->options.highlight == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_where_read(&where, dgg_text_of(asked->options.highlight), error));
    DGG_TRY(dgg_grow(&papers, count + 1, sizeof *papers, error));
    DGG_TRY(dgg_grow(marks, graph->node_count + 1, sizeof **marks, error));
    memset(papers, true, count + 1);
    DGG_TRY(dgg_where_mark(&where, &pipeline->corpus, papers, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        dgg_kind kind = graph->nodes[i].kind;
        bool is_record = kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
        (*marks)[i] = is_record && papers[graph->nodes[i].entry];
    }
    asked->how.highlight = asked->options.highlight;
    asked->how.highlighted = *marks;
done:
    dgg_release(papers);
    dgg_where_destroy(&where);
    return status;
}

/* What is kept while a picture is drawn. */
typedef struct drawn_from {
    bool *marks;
    dgg_earlier earlier;
    dgg_known_place *known;
} drawn_from;

static dgg_status recall(dgg_asked *asked, drawn_from *kept, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (asked->options.like != NULL) {
        DGG_TRY(dgg_earlier_read(&kept->earlier, asked->options.like, error));
        if (!kept->earlier.is_there) {
            dgg_fail(error, DGG_NO_INPUT, 0, "there is no such graph");
            return dgg_fail_in(error, DGG_NO_INPUT, asked->options.like);
        }
        DGG_TRY(dgg_known_places(&kept->earlier, &kept->known, &asked->how.place_count, error));
        asked->how.places = kept->known;
    }
done:
    return status;
}

static dgg_status draw(dgg_asked *asked, dgg_pipeline *pipeline, dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis only_graph = { .graph = &pipeline->graph };
    const dgg_picture *picture = asked->picture;
    const dgg_wanted wanted = { .measures = asked->measures,
                                .is_graph_only = picture->is_of_corpus,
                                .is_network = picture->is_of_network,
                                .needs_network = picture->network != NULL };
    dgg_progress progress = { 0 };
    drawn_from kept = { .marks = NULL };
    DGG_TRY(recall(asked, &kept, error));
    DGG_TRY(dgg_pipeline_run(pipeline, &asked->options, &wanted, error));
    DGG_TRY(mark(asked, pipeline, &kept.marks, error));
    dgg_progress_start(&progress, &asked->options);
    dgg_progress_step(&progress, "drawing");
    DGG_TRY(dgg_scene_draw(scene, picture->is_of_corpus ? &only_graph : &pipeline->analysis,
                           picture->row.name, &asked->how, error));
done:
    dgg_progress_stop(&progress);
    dgg_release(kept.marks);
    dgg_release(kept.known);
    dgg_earlier_destroy(&kept.earlier);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_asked asked = { 0 };
    dgg_pipeline pipeline = { 0 };
    dgg_scene scene = { 0 };
    if (options->list) {
        return list(error);
    }
    DGG_TRY(dgg_asked_read(&asked, options, error));
    DGG_TRY(draw(&asked, &pipeline, &scene, error));
    if (scene.notice.length > 0) {
        dgg_say(options, DGG_WARNING, "%.*s", (int)scene.notice.length, scene.notice.start);
    }
    DGG_TRY(write_picture(&asked, &scene, error));
    DGG_TRY(asked.caption == DGG_CAPTION_BESIDE ? write_caption(&asked, &scene, error) : DGG_OK);
done:
    dgg_scene_destroy(&scene);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph draw concept library.bib -o map.svg",
    "dggraph draw concept library.bib -o map.pdf --page a4 --caption below",
    "dggraph draw concept library.bib -o map.png --page slide --dark",
    "dggraph draw --list",
    NULL,
};

const dgg_command dgg_command_draw = {
    { "draw", "one picture, ready for an article", NULL, NULL },
    "PICTURE INPUT...",
    examples,
    "Writes SVG, PDF, PNG (300 dots an inch) or DOT, as --to or the ending of -o says; 'dggraph\n"
    "list pictures' shows the pictures. What a picture shows, how that was counted, of how many\n"
    "and by which method is told in English and in Chinese inside the SVG, and as a text by\n"
    "--caption. The same input and options give the same SVG and DOT everywhere; PDF and PNG\n"
    "are set in the fonts of this machine.",
    true,
    check,
    run,
};
