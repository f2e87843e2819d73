/* Which kinds become nodes: read from a list of names. */
#include "graph/graph.h"

#include <string.h>

#include "graph/kind_path.h"

dgg_kinds dgg_kinds_default(void)
{
    dgg_kinds kinds = { { false } };
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        kinds.has[kind] = kind != DGG_REFERENCE && kind != DGG_COUNTRY && kind != DGG_BODY;
    }
    return kinds;
}

/* Takes one name of the list. The kinds and "all" stand on a shelf, for its message. */
static dgg_status take(dgg_kinds *kinds, dgg_text name, dgg_error *error)
{
    enum { LONGEST_NAME = 64 };
    dgg_kind read = DGG_PAPER;
    if (dgg_kind_read(name, &read)) {
        kinds->has[read] = true;
        return DGG_OK;
    }
    dgg_row rows[DGG_KIND_COUNT + 1] = { 0 };
    const dgg_row *places[DGG_KIND_COUNT + 2] = { 0 };
    for (int kind = 0; kind <= DGG_KIND_COUNT; kind++) {
        rows[kind].name = kind < DGG_KIND_COUNT ? dgg_kind_name((dgg_kind)kind) : "all";
        places[kind] = &rows[kind];
    }
    char wanted[LONGEST_NAME] = "";
    dgg_text head = dgg_text_slice(name, 0, sizeof wanted - 1);
    if (head.length > 0) {
        memcpy(wanted, head.start, head.length);
    }
    const dgg_row *found = dgg_shelf_find(&(dgg_shelf){ "kinds", places }, wanted, error);
    if (found == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    for (int i = 0; i < DGG_KIND_COUNT; i++) {
        kinds->has[i] = true;
    }
    return DGG_OK;
}

dgg_status dgg_kinds_read(dgg_kinds *kinds, const char *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kinds read = { { false } };
    dgg_text rest = dgg_text_of(list);
    do {
        DGG_TRY(take(&read, dgg_text_trim(dgg_text_cut(&rest, ',')), error));
    } while (rest.length > 0);
    *kinds = read;
done:
    return status;
}
