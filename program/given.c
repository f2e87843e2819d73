/* Tells again which options were given. */
#include "program/given.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"

/* They change nothing in what is made. */
static bool is_idle(const dgg_option *option)
{
    static const char *const idle[] = { "output",  "threads",  "strict", "quiet",
                                        "verbose", "no-color", "help",   "version" };
    bool is_one = false;
    for (size_t i = 0; i < sizeof idle / sizeof *idle; i++) {
        is_one = is_one || strcmp(option->name, idle[i]) == 0;
    }
    return is_one;
}

static const char *without_folders(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static void write_value(const dgg_options *options, const dgg_option *option,
                        dgg_json_writer *writer)
{
    const char *place = (const char *)options + option->place;
    char room[DGG_NUMBER_ROOM];
    const char *word = NULL;
    uint32_t whole = 0;
    double real = 0;
    if (option->value == DGG_TAKES_WORD) {
        bool is_file = strcmp(option->argument, "FILE") == 0;
        memcpy(&word, place, sizeof word);
        word = is_file ? without_folders(word) : word;
    } else if (option->value == DGG_TAKES_WHOLE) {
        memcpy(&whole, place, sizeof whole);
        snprintf(room, sizeof room, "%" PRIu32, whole);
        word = room;
    } else {
        memcpy(&real, place, sizeof real);
        word = dgg_number_exact(real, room);
    }
    dgg_json_write_text(writer, dgg_text_of(word));
}

void dgg_given_write(const dgg_options *options, const char *command, dgg_json_writer *writer)
{
    dgg_json_begin_array(writer);
    dgg_json_write_text(writer, dgg_text_of(command));
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        if (!options->given[i] || is_idle(option) || !dgg_option_fits(option, command)) {
            continue;
        }
        enum { ROOM = 40 };
        char name[ROOM];
        snprintf(name, sizeof name, "--%s", option->name);
        dgg_json_write_text(writer, dgg_text_of(name));
        if (option->value != DGG_TAKES_NOTHING) {
            write_value(options, option, writer);
        }
    }
    dgg_json_end_array(writer);
}
