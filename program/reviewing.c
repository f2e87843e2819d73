/* The pipeline on a review folder: where it gets its inputs, and what people have decided. */
#include "program/reviewing.h"

#include <stdio.h>
#include <string.h>

#include "corpus/building.h"
#include "graph/naming.h"
#include "program/messages.h"

/* A review folder is an input that stands alone: it brings its inputs, codebook and gazetteer,
 * unless others are named. */
dgg_status dgg_reviewing_open(dgg_pipeline *pipeline, dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < options->word_count; i++) {
        if (dgg_review_recognises(options->words[i])) {
            DGG_TRY(options->word_count == 1
                        ? dgg_review_read(&pipeline->folder, options->words[i], error)
                        : dgg_fail(error, DGG_BAD_REQUEST, 0,
                                   "'%s' is a review folder, which stands alone",
                                   options->words[i]));
            pipeline->review = &pipeline->folder;
        }
    }
    if (pipeline->review == NULL) {
        return DGG_OK;
    }
    const dgg_review *review = pipeline->review;
    options->words = pipeline->folder.sources;
    options->word_count = review->source_count;
    bool by_keywords = review->by_keywords && options->codebook == NULL;
    if (options->themes == NULL && by_keywords) {
        options->themes = "keywords";
    }
    if (options->themes != NULL && strcmp(options->themes, "keywords") == 0) {
        options->thesaurus = options->thesaurus ? options->thesaurus : review->thesaurus;
        options->min_papers = options->min_papers ? options->min_papers : review->min_papers;
    } else {
        options->codebook = options->codebook ? options->codebook : review->codebook;
    }
    options->gazetteer = options->gazetteer ? options->gazetteer : review->gazetteer;
    DGG_TRY(dgg_decisions_read(&pipeline->decisions, review->decisions, error));
done:
    return status;
}

/* Paths into the folder do not live as long as an error: it names the folder instead, and the
 * message what in it. */
void dgg_reviewing_name_folder(const dgg_pipeline *pipeline, const dgg_options *options,
                               dgg_error *error)
{
    const char *folder = pipeline->folder.folder;
    if (folder == NULL || error == NULL || error->file == NULL ||
        strncmp(error->file, folder, strlen(folder)) != 0) {
        return;
    }
    char message[sizeof error->message];
    const char *part = error->file + strlen(folder);
    part += *part == '/' ? 1 : 0;
    snprintf(message, sizeof message, "%.100s%s%.200s", part, *part != '\0' ? ": " : "",
             error->message);
    memcpy(error->message, message, sizeof message);
    error->file = options->words[0];
}

/* What could not be obeyed is told with what was left out. */
dgg_status dgg_reviewing_keep_warnings(dgg_pipeline *pipeline, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_decisions *decisions = &pipeline->decisions;
    for (size_t i = 0; i < decisions->warning_count; i++) {
        DGG_TRY(dgg_corpus_add_warning(&pipeline->corpus, &decisions->warnings[i], error));
    }
    for (size_t i = 0; i < pipeline->folder.warning_count; i++) {
        DGG_TRY(dgg_corpus_add_warning(&pipeline->corpus, &pipeline->folder.warnings[i], error));
    }
done:
    return status;
}

/* Communities get the names that people gave them; those that fit none are told. */
dgg_status dgg_reviewing_name(dgg_pipeline *pipeline, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_decisions *decisions = &pipeline->decisions;
    size_t before = decisions->warning_count;
    if (pipeline->review == NULL || pipeline->analysis.graph == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_analysis_name(&pipeline->analysis, decisions, error));
    for (size_t i = before; i < decisions->warning_count; i++) {
        const dgg_warning *warning = &decisions->warnings[i];
        dgg_say(options, DGG_NOTE, "%.*s:%ld: %.*s", (int)warning->file.length, warning->file.start,
                warning->line, (int)warning->reason.length, warning->reason.start);
    }
done:
    return status;
}
