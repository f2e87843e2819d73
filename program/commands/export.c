/* dggraph export: the graph with its scores, communities and evidence, in a format. */
#include <string.h>

#include "layouts/writers.h"
#include "program/commands.h"
#include "program/forming.h"
#include "program/writing.h"

static const struct {
    const char *ending, *format;
} endings[] = {
    { ".json", "json" }, { ".dot", "dot" },   { ".gv", "dot" },  { ".graphml", "graphml" },
    { ".gexf", "gexf" }, { ".net", "pajek" }, { ".gml", "gml" }, { ".csv", "csv" },
};

/* By --to, --json or the ending of -o; else json. */
static const char *format_of(const dgg_options *options)
{
    if (options->to != NULL && !options->json) {
        return options->to;
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings && !options->json; i++) {
        if (dgg_text_ends(dgg_text_of(options->output), endings[i].ending)) {
            return endings[i].format;
        }
    }
    return "json";
}

static bool is_told(const dgg_options *options)
{
    return options->to != NULL || options->json || options->output == NULL;
}

/* An ending of no format here is refused: the file would not be what its name says. */
static dgg_status check_ending(const dgg_options *options, dgg_error *error)
{
    if (is_told(options)) {
        return DGG_OK;
    }
    const char *slash = strrchr(options->output, '/');
    const char *name = slash != NULL ? slash + 1 : options->output;
    const char *ending = strrchr(name, '.');
    bool has_ending = ending != NULL && ending != name && ending[1] != '\0';
    bool is_known = !has_ending;
    for (size_t i = 0; has_ending && i < sizeof endings / sizeof *endings; i++) {
        is_known |= strcmp(ending, endings[i].ending) == 0;
    }
    if (!is_known) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%.40s' is the ending of no format of export: they are .json, .dot, .gv, "
                        ".graphml, .gexf, .gml and .net, and csv, which is two tables; or name one "
                        "by --to: dggraph list writers",
                        ending);
    }
    return DGG_OK;
}

/* A folder is meant by --to FORMAT -o NAME: but for a name with the ending of that format, if the
 * format can be one file. */
static bool is_folder(const dgg_options *options, const dgg_writer *writer)
{
    bool is_named = options->output != NULL && strcmp(options->output, "-") != 0;
    bool is_one_file = false;
    for (size_t i = 0; is_named && i < sizeof endings / sizeof *endings; i++) {
        is_one_file |= writer->write != NULL && !writer->has_parts &&
                       strcmp(endings[i].format, writer->row.name) == 0 &&
                       dgg_text_ends(dgg_text_of(options->output), endings[i].ending);
    }
    bool has_part = options->nodes || options->links;
    return writer->write_files != NULL && is_named && is_told(options) && !is_one_file && !has_part;
}

static dgg_status check_parts(const dgg_options *options, const dgg_writer *writer,
                              dgg_error *error)
{
    bool has_one = options->nodes || options->links;
    const char *name = writer->row.name;
    if (has_one && !writer->has_parts) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--nodes and --links are for csv, not for %s",
                        name);
    }
    if (options->nodes && options->links) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--nodes and --links together are both tables: give -o FOLDER instead");
    }
    if (writer->has_parts && !has_one && !is_folder(options, writer)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "%s is two tables: give -o FOLDER for both, or --nodes or --links", name);
    }
    if (writer->write == NULL && !is_folder(options, writer)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s is several files: give -o FOLDER", name);
    }
    return DGG_OK;
}

/* What is written would not be what was measured. */
static dgg_status check_cut(const dgg_options *options, dgg_error *error)
{
    bool is_cut = options->minimum_weight > 0 || options->top_nodes > 0 ||
                  options->largest_component || options->backbone != NULL ||
                  options->normalise != NULL;
    if (is_cut && !dgg_forming_is_path(options)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "export writes all links of a graph: only a network along a path of kinds "
                        "is cut or normalised, as --network cotheme");
    }
    return DGG_OK;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (options->json && options->to != NULL && strcmp(options->to, "json") != 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--json and --to %.40s exclude each other",
                        options->to);
    }
    DGG_TRY(check_ending(options, error));
    const dgg_row *row = dgg_shelf_find(&dgg_writers, format_of(options), error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(check_parts(options, (const dgg_writer *)row, error));
    DGG_TRY(dgg_pipeline_check(options, error));
    DGG_TRY(check_cut(options, error));
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .is_network = true };
    const char *format = format_of(options);
    const dgg_row *row = dgg_shelf_find(&dgg_writers, format, error);
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    if (row != NULL && is_folder(options, (const dgg_writer *)row)) {
        DGG_TRY(dgg_write_folder(&pipeline, options, format, error));
    } else {
        dgg_part part = options->nodes ? DGG_NODES : options->links ? DGG_LINKS : DGG_WHOLE;
        DGG_TRY(dgg_write_graph(&pipeline, options, format, part, error));
    }
done:
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph export reading-list.txt --to json -o graph.json",
    "dggraph export reading-list.txt --to dot | neato -Tsvg > graph.svg",
    "dggraph export first.txt second.txt --to csv -o tables",
    "dggraph export reading-list.txt --to csv --nodes > nodes.csv",
    "dggraph export library.bib --network coupling --to graphml -o coupling.graphml",
    "dggraph export library.bib --network cotheme --to vosviewer -o themes.json",
    "dggraph export reading-list.txt --to markdown -o notes",
    NULL,
};

const dgg_command dgg_command_export = {
    { "export", "write the graph for other programs", NULL, NULL },
    "INPUT...",
    examples,
    "Writes nodes and links with scores, communities and evidence. The format is that of\n"
    "--to (dggraph list writers), else that of the ending of -o, else json. csv, pajek,\n"
    "vosviewer-map and markdown are several files in the folder that -o names; of csv one\n"
    "of the two tables by --nodes or --links, of pajek the network by -o x.net. With\n"
    "--network along a path of kinds (coupling, theme-paper-location ...) that network is\n"
    "written, with the papers that make each tie.",
    true,
    check,
    run,
};
