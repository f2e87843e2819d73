/* What a map shows besides papers, themes and locations: only what is asked for. */
#include <stdio.h>

#include "program/commands/map/mapped.h"

static const dgg_row mentions = { .name = "mentions", .summary = "links that are no primary ones" };
static const dgg_row venues = { .name = "venues", .summary = "where papers were published" };
static const dgg_row related = { .name = "related", .summary = "what stood on whose page" };
static const dgg_row *const rows[] = { &mentions, &venues, &related, NULL };

const dgg_shelf dgg_drawn = { "things to draw", rows };

dgg_status dgg_drawn_read(const char *list, dgg_picture_options *options, dgg_error *error)
{
    enum { LONGEST_NAME = 64 };
    dgg_text rest = dgg_text_of(list);
    while (rest.length > 0) {
        char name[LONGEST_NAME] = "";
        dgg_text item = dgg_text_trim(dgg_text_cut(&rest, ','));
        snprintf(name, sizeof name, "%.*s", (int)item.length, item.start);
        const dgg_row *row = dgg_shelf_find(&dgg_drawn, name, error);
        if (row == NULL) {
            return DGG_UNKNOWN_NAME;
        }
        options->with_mentions |= row == &mentions;
        options->with_venues |= row == &venues;
        options->with_related |= row == &related;
    }
    return DGG_OK;
}
