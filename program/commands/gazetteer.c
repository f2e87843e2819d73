/* dggraph gazetteer VERB: look after the locations: find out what a name means, check a file, add
 * some, write them out. */
#include "program/commands.h"

static const char *const examples[] = { "dggraph gazetteer find Cambridge",
                                        "dggraph gazetteer add mine.json 'Nanshan District'",
                                        "dggraph gazetteer export -o world.json", NULL };

const dgg_command dgg_command_gazetteer = {
    { "gazetteer", "look up, check and grow the locations that are looked for", NULL, NULL },
    "VERB",
    examples,
    "A gazetteer holds the locations that are looked for, and the names that find them; one of\n"
    "the world is built in. docs/gazetteer.md tells how to add to it or to write your own.",
    false,
    NULL,
    NULL,
};
