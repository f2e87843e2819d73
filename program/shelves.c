/* Every shelf a user can name something on: what `dggraph list` shows and `explain` explains. */
#include "program/shelves.h"

#include <string.h>

#include "graph/comparisons.h"
#include "graph/importers.h"
#include "graph/statistics.h"
#include "graph/time_tables.h"
#include "layouts/bibliographies.h"
#include "layouts/layouts.h"
#include "layouts/pictures.h"
#include "layouts/placements.h"
#include "layouts/reports.h"
#include "layouts/sections.h"
#include "program/commands.h"
#include "program/community_tables.h"

enum { SHELF_COUNT = 23 };

const dgg_shelf *const dgg_shelves[SHELF_COUNT + 1] = {
    &dgg_readers,        &dgg_importers,        &dgg_networks,       &dgg_countings,
    &dgg_normalisations, &dgg_backbones,        &dgg_centralities,   &dgg_communities,
    &dgg_qualities,      &dgg_community_tables, &dgg_statistics,     &dgg_time_tables,
    &dgg_path_counts,    &dgg_burst_models,     &dgg_pictures,       &dgg_placements,
    &dgg_scene_writers,  &dgg_writers,          &dgg_bibliographies, &dgg_reports,
    &dgg_sections,       &dgg_comparisons,      &dgg_commands,       NULL,
};

/* What people say for a shelf. */
static const char *meant_by(const char *name)
{
    static const char *const words[][2] = {
        { "measures", "centralities" }, { "formats", "readers" },  { "methods", "communities" },
        { "tables", "statistics" },     { "layouts", "pictures" }, { "weights", "normalisations" },
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        name = strcmp(name, words[i][0]) == 0 ? words[i][1] : name;
    }
    return name;
}

const dgg_shelf *dgg_shelf_named(const char *name, dgg_error *error)
{
    /* The shelves themselves, as rows of a shelf: one message serves. */
    dgg_row labels[SHELF_COUNT] = { { 0 } };
    const dgg_row *rows[SHELF_COUNT + 1] = { 0 };
    const dgg_shelf shelves = { "shelves", rows };
    for (size_t i = 0; i < SHELF_COUNT; i++) {
        labels[i].name = dgg_shelves[i]->name;
        rows[i] = &labels[i];
    }
    const dgg_row *found = dgg_shelf_find(&shelves, meant_by(name), error);
    return found ? dgg_shelves[found - labels] : NULL;
}
