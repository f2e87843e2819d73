/* dggraph list [SHELF]: what there is to name: formats, measures, networks, commands. */
#include "base/json.h"
#include "base/output.h"
#include "program/commands.h"
#include "program/shelves.h"

enum { NAME_WIDTH = 24, BROKEN_LEVELS = 4 };

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count > 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "list takes one shelf, not %zu",
                        options->word_count);
    }
    bool is_known = options->word_count == 0 || dgg_shelf_named(options->words[0], error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

static void write_member(dgg_json_writer *json, const char *key, const char *string)
{
    if (string != NULL) {
        dgg_json_write_key(json, key);
        dgg_json_write_text(json, dgg_text_of(string));
    }
}

static void write_json_shelf(dgg_json_writer *json, const dgg_shelf *shelf)
{
    dgg_json_begin_object(json);
    write_member(json, "shelf", shelf->name);
    dgg_json_write_key(json, "rows");
    dgg_json_begin_array(json);
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        dgg_json_begin_object(json);
        write_member(json, "name", shelf->rows[i]->name);
        write_member(json, "summary", shelf->rows[i]->summary);
        write_member(json, "formula", shelf->rows[i]->formula);
        write_member(json, "source", shelf->rows[i]->source);
        dgg_json_end_object(json);
    }
    dgg_json_end_array(json);
    dgg_json_end_object(json);
}

static dgg_status write_json(const dgg_shelf *only, FILE *out, dgg_error *error)
{
    dgg_json_writer json = { .out = out, .broken = BROKEN_LEVELS };
    dgg_json_begin_array(&json);
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        if (only == NULL || only == dgg_shelves[i]) {
            write_json_shelf(&json, dgg_shelves[i]);
        }
    }
    dgg_json_end_array(&json);
    return dgg_json_end(&json, error);
}

static void write_lines(const dgg_shelf *only, FILE *out)
{
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        const dgg_shelf *shelf = dgg_shelves[i];
        if (only != NULL && only != shelf) {
            continue;
        }
        fprintf(out, "%s%s\n", only == NULL && i > 0 ? "\n" : "", shelf->name);
        for (size_t j = 0; shelf->rows[j] != NULL; j++) {
            fprintf(out, "  %-*s %s\n", NAME_WIDTH, shelf->rows[j]->name, shelf->rows[j]->summary);
        }
    }
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    const dgg_shelf *only = NULL;
    if (options->word_count > 0) {
        only = dgg_shelf_named(options->words[0], error);
    }
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    if (options->json) {
        DGG_TRY(write_json(only, output.file, error));
    } else {
        write_lines(only, output.file);
    }
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static const char *const examples[] = { "dggraph list", "dggraph list centralities",
                                        "dggraph list readers --json", NULL };

const dgg_command dgg_command_list = {
    { "list", "what there is to name: formats, measures, networks", NULL, NULL },
    "[SHELF]",
    examples,
    "Shows every shelf, or one of them. 'dggraph explain NAME' tells more about a row.",
    false,
    check,
    run,
};
