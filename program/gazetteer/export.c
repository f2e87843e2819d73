/* dggraph gazetteer export: the whole gazetteer that is built in, as a file that --gazetteer reads.
 */
#include <stdio.h>

#include "base/json.h"
#include "base/output.h"
#include "corpus/gazetteer.h"
#include "corpus/words.h"
#include "program/commands.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "gazetteer export writes the one that is built in, and takes no '%.60s'",
                        options->words[0]);
    }
    return DGG_OK;
}

static void write_texts(dgg_json_writer *writer, const char *key, const dgg_text *texts,
                        size_t count)
{
    if (count == 0) {
        return;
    }
    dgg_json_write_key(writer, key);
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < count; i++) {
        dgg_json_write_text(writer, texts[i]);
    }
    dgg_json_end_array(writer);
}

/* English names stand before Chinese ones, the first of which is the Chinese label. */
static void write_names(dgg_json_writer *writer, const dgg_gazetteer_location *location)
{
    const dgg_texts *names = &location->names;
    size_t english = 0;
    while (english < names->count &&
           !dgg_text_equal(names->items[english], location->location.label_zh)) {
        english++;
    }
    dgg_json_write_key(writer, "names");
    dgg_json_begin_object(writer);
    write_texts(writer, "en", names->items, english);
    write_texts(writer, "zh", names->items + english, names->count - english);
    dgg_json_end_object(writer);
    write_texts(writer, "demonyms", location->demonyms.items, location->demonyms.count);
}

static void write_grade(dgg_json_writer *writer, const dgg_gazetteer_location *location,
                        dgg_ambiguity grade)
{
    bool has_begun = false;
    for (size_t i = 0; i < location->names.count; i++) {
        dgg_text name = location->names.items[i];
        if (location->grades[i] != grade) {
            continue;
        }
        if (!has_begun) {
            dgg_json_write_key(writer, dgg_ambiguity_name(grade));
            dgg_json_begin_array(writer);
            has_begun = true;
        }
        dgg_json_write_text(writer,
                            dgg_text_slice(name, dgg_text_starts(name, "=") ? 1 : 0, name.length));
    }
    if (has_begun) {
        dgg_json_end_array(writer);
    }
}

static void write_grades(dgg_json_writer *writer, const dgg_gazetteer_location *location)
{
    bool has_any = false;
    for (size_t i = 0; location->grades != NULL && i < location->names.count; i++) {
        has_any = has_any || location->grades[i] != DGG_UNAMBIGUOUS;
    }
    if (!has_any) {
        return;
    }
    dgg_json_write_key(writer, "ambiguous_names");
    dgg_json_begin_object(writer);
    for (dgg_ambiguity grade = DGG_NEEDS_CONTEXT; grade < DGG_AMBIGUITY_COUNT; grade++) {
        write_grade(writer, location, grade);
    }
    dgg_json_end_object(writer);
}

static void write_location(dgg_json_writer *writer, const dgg_gazetteer_location *location)
{
    const dgg_location *it = &location->location;
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "id");
    dgg_json_write_text(writer, it->id);
    dgg_json_write_key(writer, "type");
    dgg_json_write_text(writer, it->type);
    write_texts(writer, "part_of", location->part_of.items, location->part_of.count);
    write_names(writer, location);
    write_grades(writer, location);
    if (it->iso.length > 0) {
        dgg_json_write_key(writer, "iso");
        dgg_json_write_text(writer, it->iso);
    }
    if (it->has_position) {
        dgg_json_write_key(writer, "lat");
        dgg_json_write_number(writer, it->latitude);
        dgg_json_write_key(writer, "lon");
        dgg_json_write_number(writer, it->longitude);
    }
    dgg_json_end_object(writer);
}

/* The rules as they were built in, and behind them the locations, one a line. */
static void write(const dgg_gazetteer *gazetteer, FILE *out)
{
    dgg_text rules = dgg_text_trim(dgg_words_gazetteer());
    rules = dgg_text_trim(dgg_text_slice(rules, 0, rules.length - 1)); /* the last brace */
    fwrite(rules.start, 1, rules.length, out);
    fputs(",\n \"locations\": [", out);
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        dgg_json_writer writer = { .out = out };
        fputs(i > 0 ? ",\n  " : "\n  ", out);
        write_location(&writer, &gazetteer->locations[i]);
    }
    fputs("\n ]\n}\n", out);
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_gazetteer gazetteer = { 0 };
    dgg_output output = { 0 };
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    write(&gazetteer, output.file);
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static const char *const examples[] = { "dggraph gazetteer export -o world.json", NULL };

const dgg_command dgg_gazetteer_export = {
    { "export", "write the gazetteer that is built in, whole", NULL, NULL },
    "",
    examples,
    "To add a few locations you need no copy of it: 'dggraph help gazetteer add' tells how.",
    false,
    check,
    run,
};
