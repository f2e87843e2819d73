/* What the program says on standard error. */
#include "program/messages.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LONGEST_LINE = 1200 };

bool dgg_has_colour(const dgg_options *options)
{
    const char *refused = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    return !options->no_color && (refused == NULL || *refused == '\0') && terminal != NULL &&
           strcmp(terminal, "dumb") != 0 && isatty(STDERR_FILENO);
}

static bool is_heard(const dgg_options *options, dgg_voice tone)
{
    if (tone == DGG_TROUBLE) {
        return true;
    }
    return tone == DGG_DETAIL ? options->verbose && !options->quiet : !options->quiet;
}

/* A message may hold words of the input: no control character of theirs reaches the terminal, and
 * no character cut in half at the end. */
static void defuse(char *line)
{
    size_t length = strlen(line), whole = length;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)line[i];
        unsigned char next = (unsigned char)line[i + 1];
        if (byte < ' ' || byte == 0x7f) {
            line[i] = '?';
        } else if (byte == 0xc2 && next >= 0x80 && next < 0xa0) {
            line[i] = line[i + 1] = '?';
        }
    }
    while (whole > 0 && ((unsigned char)line[whole - 1] & 0xc0) == 0x80) {
        whole--;
    }
    unsigned char lead = whole > 0 ? (unsigned char)line[whole - 1] : 0;
    size_t needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    if (lead >= 0xc0 && length - (whole - 1) < needs) {
        line[whole - 1] = '\0';
    }
}

void dgg_say(const dgg_options *options, dgg_voice tone, const char *format, ...)
{
    static const char *const colours[] = {
        [DGG_TROUBLE] = "\033[31m", [DGG_WARNING] = "\033[33m", [DGG_NOTE] = "", [DGG_DETAIL] = ""
    };
    if (!is_heard(options, tone)) {
        return;
    }
    char line[LONGEST_LINE] = "";
    va_list values;
    va_start(values, format);
    vsnprintf(line, sizeof line, format, values);
    va_end(values);
    defuse(line);
    bool is_coloured = dgg_has_colour(options) && *colours[tone] != '\0';
    fprintf(stderr, "%sdggraph:%s %s\n", is_coloured ? colours[tone] : "",
            is_coloured ? "\033[0m" : "", line);
}

/* "-" means one of two things; what cannot be written is the output, named or not. */
static const char *file_of(const dgg_options *options, const dgg_error *error)
{
    bool is_output = error->status == DGG_CANNOT_CREATE || error->status == DGG_CANNOT_WRITE;
    const char *file = error->file;
    if (file == NULL && is_output) {
        file = options->output != NULL ? options->output : "-";
    }
    if (file == NULL || strcmp(file, "-") != 0) {
        return file;
    }
    return is_output ? "standard output" : "standard input";
}

void dgg_say_error(const dgg_options *options, const dgg_error *error)
{
    const char *file = file_of(options, error);
    if (file != NULL && error->line > 0 && error->column > 0) {
        dgg_say(options, DGG_TROUBLE, "%s:%ld:%ld: %s", file, error->line, error->column,
                error->message);
    } else if (file != NULL && error->line > 0) {
        dgg_say(options, DGG_TROUBLE, "%s:%ld: %s", file, error->line, error->message);
    } else if (file != NULL) {
        dgg_say(options, DGG_TROUBLE, "%s: %s", file, error->message);
    } else {
        dgg_say(options, DGG_TROUBLE, "%s", error->message);
    }
}
