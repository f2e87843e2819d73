/* How the program ends: the number of each kind of failure. */
#include "program/exits.h"

const dgg_exit dgg_exits[] = {
    { EXIT_DONE, "Done." },
    { EXIT_FOUND, "check found something worth a look, or again something that differs." },
    { EXIT_USAGE, "Wrong usage." },
    { EXIT_INPUT_MALFORMED, "Nothing readable in an input, or it cannot support what was asked, or "
                            "any trouble with --strict." },
    { EXIT_INPUT_MISSING, "An input is missing." },
    { EXIT_PART_MISSING, "A needed part is not installed." },
    { EXIT_INTERNAL, "A bug, or no memory." },
    { EXIT_CANNOT_CREATE, "An output cannot be made." },
    { EXIT_CANNOT_WRITE, "An output cannot be written to its end." },
    { 0, NULL },
};

int dgg_exit_of(dgg_status status)
{
    static const int exits[] = {
        [DGG_OK] = EXIT_DONE,
        [DGG_OUT_OF_MEMORY] = EXIT_INTERNAL,
        [DGG_BAD_INPUT] = EXIT_INPUT_MALFORMED,
        [DGG_NO_INPUT] = EXIT_INPUT_MISSING,
        [DGG_UNKNOWN_NAME] = EXIT_USAGE,
        [DGG_BAD_REQUEST] = EXIT_INPUT_MALFORMED,
        [DGG_CANNOT_CREATE] = EXIT_CANNOT_CREATE,
        [DGG_CANNOT_WRITE] = EXIT_CANNOT_WRITE,
        [DGG_MISSING_PART] = EXIT_PART_MISSING,
        [DGG_LIBRARY_FAILED] = EXIT_INTERNAL,
        [DGG_FOUND] = EXIT_FOUND,
    };
    return exits[status];
}
