/* From options to a picture that can be drawn. */
#include "program/commands/draw/asked.h"

#include <string.h>

#include "corpus/where.h"
#include "program/commands/draw/paper_size.h"
#include "program/language.h"

static dgg_status find_picture(dgg_asked *asked, const dgg_options *options, dgg_error *error)
{
    if (options->word_count == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "draw needs a picture and an input: dggraph draw concept library.bib -o "
                        "map.svg; 'dggraph list pictures' shows them");
    }
    asked->picture = (const dgg_picture *)dgg_shelf_find(&dgg_pictures, options->words[0], error);
    return asked->picture != NULL ? DGG_OK : DGG_UNKNOWN_NAME;
}

/* The writer of the ending of a file name; NULL if there is none. */
static const dgg_scene_writer *writer_of_ending(const char *output)
{
    const char *ending = strrchr(output, '.');
    for (size_t i = 0; ending != NULL && dgg_scene_writers.rows[i] != NULL; i++) {
        const dgg_scene_writer *writer = (const dgg_scene_writer *)dgg_scene_writers.rows[i];
        if (strcmp(ending + 1, writer->ending) == 0) {
            return writer;
        }
    }
    return NULL;
}

/* By --to, else by the ending of -o, else SVG on standard output. */
static dgg_status find_writer(dgg_asked *asked, const dgg_options *options, dgg_error *error)
{
    bool is_named = options->output != NULL && strcmp(options->output, "-") != 0;
    if (options->to != NULL) {
        asked->writer =
            (const dgg_scene_writer *)dgg_shelf_find(&dgg_scene_writers, options->to, error);
        return asked->writer != NULL ? DGG_OK : DGG_UNKNOWN_NAME;
    }
    asked->writer = is_named ? writer_of_ending(options->output) : &dgg_scene_writer_svg;
    if (asked->writer == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%.60s' does not end as a picture does: .svg, .pdf, .png or .dot; or "
                        "name the format by --to",
                        options->output);
    }
    return DGG_OK;
}

static dgg_status find_caption(dgg_asked *asked, const dgg_options *options, dgg_error *error)
{
    static const char *const places[] = { "inside", "below", "beside" };
    dgg_text wanted = dgg_text_of(options->caption != NULL ? options->caption : places[0]);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (dgg_text_is(wanted, places[i])) {
            asked->caption = (dgg_caption_place)i;
            asked->how.has_caption = asked->caption == DGG_CAPTION_BELOW;
            bool has_file = options->output != NULL && strcmp(options->output, "-") != 0;
            return asked->caption != DGG_CAPTION_BESIDE || has_file
                       ? DGG_OK
                       : dgg_fail(error, DGG_BAD_REQUEST, 0,
                                  "--caption beside writes a file beside that of -o, and there "
                                  "is none");
        }
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "--caption takes inside, below or beside, not '%.60s'", options->caption);
}

/* What sizes and colours are to mean. */
static dgg_status find_meaning(dgg_asked *asked, const dgg_options *options, dgg_error *error)
{
    static const char *const colors[] = { "community", "year", "kind" };
    dgg_text wanted = dgg_text_of(options->color_by);
    if (options->size_by != NULL &&
        dgg_shelf_find(&dgg_centralities, options->size_by, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    asked->how.size_by = options->size_by;
    for (size_t i = 0; i < sizeof colors / sizeof *colors && wanted.length > 0; i++) {
        if (dgg_text_is(wanted, colors[i])) {
            asked->how.color_by = colors[i];
            return DGG_OK;
        }
    }
    return wanted.length == 0 ? DGG_OK
                              : dgg_fail(error, DGG_BAD_REQUEST, 0,
                                         "--color-by takes community, year or kind, not '%.60s'",
                                         options->color_by);
}

static dgg_status check_highlight(const dgg_asked *asked, const dgg_options *options,
                                  dgg_error *error)
{
    dgg_where where = { 0 };
    if (options->highlight == NULL) {
        return DGG_OK;
    }
    if (asked->picture != &dgg_picture_concept) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--highlight is for the picture concept");
    }
    dgg_status status = dgg_where_read(&where, dgg_text_of(options->highlight), error);
    dgg_where_destroy(&where);
    return status;
}

/* All that the picture itself wants, PageRank first. */
static void choose_measures(dgg_asked *asked)
{
    size_t count = 0;
    const char *const *own = asked->picture->measures;
    asked->measures[count++] = "pagerank";
    if (asked->how.size_by != NULL && strcmp(asked->how.size_by, "pagerank") != 0) {
        asked->measures[count++] = asked->how.size_by;
    }
    for (size_t i = 0; own != NULL && own[i] != NULL && count < DGG_MOST_ASKED_MEASURES; i++) {
        if (strcmp(own[i], "pagerank") != 0) {
            asked->measures[count++] = own[i];
        }
    }
    asked->measures[count] = NULL;
}

static bool is_given(const dgg_options *options, const char *name)
{
    return dgg_options_has(options, name);
}

dgg_status dgg_asked_read(dgg_asked *asked, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(find_picture(asked, options, error));
    DGG_TRY(find_writer(asked, options, error));
    DGG_TRY(dgg_paper_size_read(options->page, options->orientation, &asked->how, error));
    DGG_TRY(find_caption(asked, options, error));
    DGG_TRY(find_meaning(asked, options, error));
    DGG_TRY(check_highlight(asked, options, error));
    choose_measures(asked);
    asked->options = *options;
    asked->options.words = options->words + 1;
    asked->options.word_count = options->word_count - 1;
    if (options->network == NULL) {
        asked->options.network = asked->picture->network;
    }
    asked->how.title = options->title;
    asked->how.slices = options->slices;
    asked->how.of = options->of;
    asked->how.burst_states = options->states;
    asked->how.burst_ratio = options->ratio;
    asked->how.burst_cost = options->gamma;
    asked->how.words_of = options->network;
    asked->how.base_map = options->base_map;
    asked->how.fonts = options->fonts;
    asked->how.is_dark = options->dark;
    asked->how.top = is_given(options, "top") ? options->top : 0;
    asked->how.is_in_chinese = dgg_text_is(dgg_text_of(options->language), "zh");
done:
    return status;
}
