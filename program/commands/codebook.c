/* dggraph codebook VERB: look after the themes: write them out, check them, try patterns, find
 * more. */
#include "program/commands.h"

static const char *const examples[] = { "dggraph codebook export -o my-codebook.json",
                                        "dggraph help codebook export", NULL };

const dgg_command dgg_command_codebook = {
    { "codebook", "check, try and grow the themes that are looked for", NULL, NULL },
    "VERB",
    examples,
    "A codebook holds the themes that are looked for, and the patterns that find them; one is\n"
    "built in. docs/codebook.md tells how to write your own.",
    false,
    NULL,
    NULL,
};
