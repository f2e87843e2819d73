/* Every shelf a user can name something on: what `dggraph list` shows and `explain` explains. */
#include "program/shelves.h"

#include "graph/statistics.h"
#include "program/commands.h"

const dgg_shelf *const dgg_shelves[] = {
    &dgg_statistics,
    &dgg_commands,
    NULL,
};

const dgg_shelf *dgg_shelf_named(const char *name, dgg_error *error)
{
    /* The shelves themselves, as rows of a shelf: one message serves. */
    enum { SHELF_COUNT = sizeof dgg_shelves / sizeof *dgg_shelves - 1 };
    dgg_row labels[SHELF_COUNT] = { { 0 } };
    const dgg_row *rows[SHELF_COUNT + 1] = { 0 };
    const dgg_shelf shelves = { "shelves", rows };
    for (size_t i = 0; i < SHELF_COUNT; i++) {
        labels[i].name = dgg_shelves[i]->name;
        rows[i] = &labels[i];
    }
    const dgg_row *found = dgg_shelf_find(&shelves, name, error);
    return found ? dgg_shelves[found - labels] : NULL;
}
