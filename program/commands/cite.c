/* dggraph cite: how to cite the program and the methods a map is made with. */
#include "base/output.h"
#include "program/commands.h"
#include "program/works.h"

static const char *format_of(const dgg_options *options)
{
    return options->to != NULL ? options->to : "text";
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "cite takes no '%.80s'", options->words[0]);
    }
    bool is_known = dgg_shelf_find(&dgg_citings, format_of(options), error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const dgg_row *row = dgg_shelf_find(&dgg_citings, format_of(options), error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    DGG_TRY(((const dgg_citing *)row)->write(dgg_works, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static const char *const examples[] = { "dggraph cite", "dggraph cite --to bibtex -o dggraph.bib",
                                        NULL };

const dgg_command dgg_command_cite = {
    { "cite", "how to cite dggraph and its methods", NULL, NULL },
    "",
    examples,
    "Tells how to cite this version, and the works behind a map: networks, places,\n"
    "communities, PageRank. --to is text, bibtex, ris or csl.",
    false,
    check,
    run,
};
