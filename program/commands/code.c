/* dggraph code: a page in which a person accepts, rejects and adds themes and locations. */
#include "base/memory.h"
#include "base/output.h"
#include "corpus/keyword_themes.h"
#include "layouts/page.h"
#include "program/coding_sheet.h"
#include "program/commands.h"
#include "program/commands/code/records.h"
#include "program/messages.h"
#include "program/pipeline.h"

/* Each part borrows those before it. */
typedef struct coding {
    const dgg_options *options;
    dgg_pipeline pipeline;
    dgg_codebook codebook, by_keywords;
    dgg_codebook_theme *keywords; /* owned; NULL if themes are those of the codebook */
    dgg_gazetteer gazetteer;
    dgg_table sheet;
    dgg_code_records records;
} coding;

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    return dgg_pipeline_check(options, error);
}

/* Themes that come from the papers' keywords are all there are. */
static dgg_status take_keywords(coding *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = &made->pipeline.corpus;
    if (!dgg_text_starts(corpus->codebook, DGG_KEYWORD_THEMES_NAME)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&made->keywords, corpus->theme_count + 1, sizeof *made->keywords, error));
    for (size_t i = 0; i < corpus->theme_count; i++) {
        made->keywords[i] = (dgg_codebook_theme){ .theme = corpus->themes[i] };
    }
    made->by_keywords =
        (dgg_codebook){ .themes = made->keywords, .theme_count = corpus->theme_count };
done:
    return status;
}

/* Everything that can be added, whether it was found or not. */
static dgg_status read_words(coding *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_options *options = made->options;
    const dgg_review *review = made->pipeline.review;
    const char *codebook = options->codebook;
    const char *gazetteer = options->gazetteer;
    if (review != NULL) {
        codebook = codebook != NULL ? codebook : review->codebook;
        gazetteer = gazetteer != NULL ? gazetteer : review->gazetteer;
    }
    DGG_TRY(dgg_codebook_read(&made->codebook, codebook, error));
    DGG_TRY(dgg_gazetteer_read_more(&made->gazetteer, gazetteer, options->add_gazetteer,
                                    options->profile, error));
    DGG_TRY(take_keywords(made, error));
done:
    return status;
}

/* The sheet that was named; else, in a review folder, what is decided there. Who codes blind sees
 * nothing of the latter. */
static dgg_status read_sheet(coding *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_review *review = made->pipeline.review;
    if (made->options->sheet != NULL) {
        DGG_TRY(dgg_hand_sheet_read(&made->sheet, made->options->sheet, error));
    } else if (review != NULL && !made->options->blind) {
        DGG_TRY(dgg_hand_sheet_of_review(&made->sheet, review, error));
    }
done:
    return status;
}

static dgg_status choose_records(coding *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_table *named = made->options->sheet != NULL ? &made->sheet : NULL;
    dgg_code_records *records = &made->records;
    DGG_TRY(dgg_code_records_choose(records, &made->pipeline.graph, named, error));
    dgg_text first = dgg_text_slice(records->first_unknown, 0, 80);
    if (records->count == 0) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "%s",
                          named != NULL ? "no record of the list is named in the sheet"
                                        : "there are no records to code");
    } else if (records->unknown > 0) {
        dgg_say(made->options, DGG_WARNING,
                "%zu row%s of %s about no record of the list, first: %.*s", records->unknown,
                records->unknown == 1 ? "" : "s", made->options->sheet, (int)first.length,
                first.start);
    }
done:
    return status;
}

static dgg_text title_of(const coding *made)
{
    if (made->options->title != NULL) {
        return dgg_text_of(made->options->title);
    }
    const dgg_review *review = made->pipeline.review;
    bool has_title = review != NULL && review->title.length > 0;
    return has_title ? review->title : dgg_text_of("Coding");
}

static dgg_status write_page(const coding *made, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const dgg_coding_page page = {
        .graph = &made->pipeline.graph,
        .codebook = made->keywords != NULL ? &made->by_keywords : &made->codebook,
        .gazetteer = &made->gazetteer,
        .records = made->records.nodes,
        .record_count = made->records.count,
        .sheet = made->sheet.column_count > 0 ? &made->sheet : NULL,
        .title = title_of(made),
        .is_blind = made->options->blind,
    };
    DGG_TRY(dgg_output_open(&output, path, error));
    DGG_TRY(dgg_coding_page_write(&page, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status make(coding *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_wanted wanted = { .is_graph_only = true };
    const char *path = made->options->output != NULL ? made->options->output : "coding.html";
    dgg_options ours = *made->options;
    ours.ignores_codings = true; /* they go on in the page */
    DGG_TRY(dgg_pipeline_run(&made->pipeline, &ours, &wanted, error));
    DGG_TRY(read_words(made, error));
    DGG_TRY(read_sheet(made, error));
    DGG_TRY(choose_records(made, error));
    DGG_TRY(write_page(made, path, error));
    dgg_say(made->options, DGG_NOTE, "%zu record%s to code: open %s, save codings.csv%s",
            made->records.count, dgg_plural(made->records.count), path,
            made->pipeline.review != NULL && !made->options->blind
                ? " into decisions/ of the folder"
                : "");
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    coding made = { .options = options };
    dgg_status status = make(&made, error);
    dgg_code_records_destroy(&made.records);
    dgg_table_destroy(&made.sheet);
    dgg_release(made.keywords);
    dgg_gazetteer_destroy(&made.gazetteer);
    dgg_codebook_destroy(&made.codebook);
    dgg_pipeline_destroy(&made.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph code library.bib -o coding.html",
    "dggraph code my-review",
    "dggraph code library.bib --blind --sheet sample.csv -o coding.html",
    NULL,
};

const dgg_command dgg_command_code = {
    { "code", "a page in which a person codes papers", NULL, NULL },
    "INPUT...",
    examples,
    "Writes one page for the browser, without network: each paper with its themes and\n"
    "locations, to accept, reject and add by keyboard. The browser saves codings.csv; put\n"
    "into decisions/ of a review folder it is obeyed by every later run, and a new page of\n"
    "the folder goes on from there. --sheet shows the records of a sheet that dggraph sample\n"
    "drew, and what is decided in it; --blind shows nothing of what was found, for coders\n"
    "whose agreement is to be measured (dggraph agree).",
    true,
    check,
    run,
};
