/* dggraph explain: what a measure, method, format or option is; why a paper carries a theme. */
#include "program/commands/explain/explain.h"
#include "base/output.h"
#include "program/commands.h"
#include "program/pipeline.h"

enum { BROKEN_LEVELS = 6 };

/* The first word is what to explain, the others are inputs. */
static dgg_options inputs_of(const dgg_options *options)
{
    dgg_options ours = *options;
    ours.words = options->words + 1;
    ours.word_count = options->word_count - 1;
    return ours;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "explain what? dggraph explain NAME, or dggraph explain PAPER INPUT");
    }
    if (options->word_count == 1) {
        bool is_known = dgg_explain_knows(options->words[0]);
        return is_known ? DGG_OK : dgg_explain_refuse(options->words[0], error);
    }
    const dgg_options ours = inputs_of(options);
    return dgg_pipeline_check(&ours, error);
}

static dgg_status write_name(const dgg_options *options, FILE *out, dgg_error *error)
{
    if (!options->json) {
        dgg_explain_name(options->words[0], out);
        return DGG_OK;
    }
    dgg_json_writer json = { .out = out, .broken = BROKEN_LEVELS };
    dgg_explain_name_json(options->words[0], &json);
    return dgg_json_end(&json, error);
}

static dgg_status write_paper(const dgg_corpus *corpus, uint32_t paper, const dgg_options *options,
                              FILE *out, dgg_error *error)
{
    if (!options->json) {
        return dgg_explain_paper(corpus, paper, out, error);
    }
    dgg_json_writer json = { .out = out, .broken = BROKEN_LEVELS };
    dgg_status status = dgg_explain_paper_json(corpus, paper, &json, error);
    return status == DGG_OK ? dgg_json_end(&json, error) : status;
}

static dgg_status write_node(const dgg_corpus *corpus, dgg_explained_node node,
                             const dgg_options *options, FILE *out, dgg_error *error)
{
    if (!options->json) {
        return dgg_explain_node(corpus, node, out, error);
    }
    dgg_json_writer json = { .out = out, .broken = BROKEN_LEVELS };
    dgg_status status = dgg_explain_node_json(corpus, node, &json, error);
    return status == DGG_OK ? dgg_json_end(&json, error) : status;
}

static dgg_status read_and_write(const dgg_options *options, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_options ours = inputs_of(options);
    const dgg_corpus *corpus = &pipeline.corpus;
    uint32_t paper = 0;
    DGG_TRY(dgg_pipeline_read(&pipeline, &ours, error));
    if (corpus->is_saved) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a saved graph does not keep the hits that were rejected; give the list "
                          "it was made from");
        goto done;
    }
    dgg_explained_node node = { 0 };
    if (dgg_explain_find_node(corpus, options->words[0], &node)) {
        status = write_node(corpus, node, options, out, error);
        goto done;
    }
    bool is_name = dgg_explain_knows(options->words[0]);
    status = dgg_explain_find(corpus, options->words[0], &paper, is_name ? NULL : error);
    if (status == DGG_UNKNOWN_NAME && is_name) {
        status = write_name(options, out, error);
        goto done;
    }
    DGG_TRY(status);
    DGG_TRY(write_paper(corpus, paper, options, out, error));
done:
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    if (options->word_count == 1) {
        DGG_TRY(write_name(options, output.file, error));
    } else {
        DGG_TRY(read_and_write(options, output.file, error));
    }
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static const char *const examples[] = {
    "dggraph explain pagerank",
    "dggraph explain resolution",
    "dggraph explain \"Governing by the Internet\" reading-list.txt",
    "dggraph explain chinese-2018-governing reading-list.txt --json",
    "dggraph explain theme:data-centres reading-list.txt",
    NULL,
};

const dgg_command dgg_command_explain = {
    { "explain", "what a measure is; why a paper carries a theme", NULL, NULL },
    "NAME|PAPER|NODE [INPUT...]",
    examples,
    "A name alone: a measure, method, network, format, command or option, with formula and\n"
    "source. A paper (its id, its key or a part of its title) and its list: every link with\n"
    "the words that justify it, what was rejected and why, and which words were mended.\n"
    "A theme or location (its id) and the list: what it is, which papers carry it, and the\n"
    "patterns that found it in them.",
    false,
    check,
    run,
};
