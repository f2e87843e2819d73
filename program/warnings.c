/* What the corpus has to say about the inputs: a line each, then a count of each kind. */
#include "program/warnings.h"

#include <stdio.h>

#include "program/messages.h"

enum { MOST_OF_A_KIND = 5 };

static void say_warning(const dgg_options *options, const dgg_warning *warning)
{
    char line[24] = "";
    if (warning->line > 0) {
        snprintf(line, sizeof line, ":%ld", warning->line);
    }
    bool is_stdin = dgg_text_is(warning->file, "-");
    dgg_text file = is_stdin ? dgg_text_of("standard input") : warning->file;
    dgg_say(options, warning->kind == DGG_SKIPPED ? DGG_WARNING : DGG_NOTE, "%.*s%s: %s: %.*s",
            (int)file.length, file.start, line, dgg_warning_kind_name(warning->kind),
            (int)warning->reason.length, warning->reason.start);
}

void dgg_say_warnings(const dgg_options *options, const dgg_corpus *corpus)
{
    size_t counts[DGG_WARNING_KIND_COUNT] = { 0 };
    char sum[200] = "";
    size_t used = 0;
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *warning = &corpus->warnings[i];
        if (counts[warning->kind]++ < MOST_OF_A_KIND || options->verbose) {
            say_warning(options, warning);
        }
    }
    for (int kind = 0; kind < DGG_WARNING_KIND_COUNT; kind++) {
        const char *name = dgg_warning_kind_name((dgg_warning_kind)kind);
        if (counts[kind] > MOST_OF_A_KIND && !options->verbose) {
            dgg_say(options, DGG_NOTE, "... and %zu more %s; --verbose shows all",
                    counts[kind] - MOST_OF_A_KIND, name);
        }
        if (counts[kind] > 0 && used < sizeof sum) {
            int wrote = snprintf(sum + used, sizeof sum - used, "%s%zu %s", used ? ", " : "",
                                 counts[kind], name);
            used += wrote > 0 ? (size_t)wrote : 0;
        }
    }
    if (used > 0) {
        dgg_say(options, DGG_NOTE, "%zu record%s kept; %s", corpus->paper_count,
                dgg_plural(corpus->paper_count), sum);
    }
}
