/* Where the program is that links Graphviz. */
#include "layouts/graphviz/finding.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Next to our own program, or in the folder of helper programs of the same installation. */
static bool find_beside(char *path, size_t size)
{
    static const char *const places[] = { "", DGG_LIBEXEC_FROM_BIN "/" };
    char ours[PATH_MAX] = "";
    ssize_t length = readlink("/proc/self/exe", ours, sizeof ours - 1);
    char *slash = length > 0 ? strrchr(ours, '/') : NULL;
    for (size_t i = 0; slash != NULL && i < sizeof places / sizeof *places; i++) {
        slash[1] = '\0';
        int wrote = snprintf(path, size, "%s%sdggraph-graphviz", ours, places[i]);
        if (wrote > 0 && (size_t)wrote < size && access(path, X_OK) == 0) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_graphviz_find(char *path, size_t size, dgg_error *error)
{
    const char *named = getenv("DGGRAPH_GRAPHVIZ");
    if (named != NULL && *named != '\0') {
        int wrote = snprintf(path, size, "%s", named);
        bool is_there = wrote > 0 && (size_t)wrote < size && access(path, X_OK) == 0;
        return is_there ? DGG_OK
                        : dgg_fail(error, DGG_MISSING_PART, 0,
                                   "no program at '%.200s', which DGGRAPH_GRAPHVIZ names", named);
    }
    return find_beside(path, size)
               ? DGG_OK
               : dgg_fail(error, DGG_MISSING_PART, 0,
                          "dggraph-graphviz is not next to this program, nor in %s from there: "
                          "install it, or name it in DGGRAPH_GRAPHVIZ",
                          DGG_LIBEXEC_FROM_BIN);
}
