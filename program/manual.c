/* The shelf of manuals, and what they all ask of the tables. */
#include "program/manual.h"

#include <string.h>

#include "corpus/readers.h"
#include "graph/importers.h"
#include "graph/statistics.h"
#include "graph/time_tables.h"
#include "layouts/layouts.h"
#include "layouts/reports.h"
#include "program/codebook_forms.h"
#include "program/coders.h"
#include "program/commands.h"

static const dgg_row *const rows[] = { &dgg_manual_man.row, &dgg_manual_bash.row,
                                       &dgg_manual_zsh.row, &dgg_manual_fish.row, NULL };

const dgg_shelf dgg_manuals = { "forms of help", rows };

const dgg_option *dgg_option_next(const char *command, size_t *place)
{
    while (*place < dgg_option_count) {
        const dgg_option *option = &dgg_option_table[(*place)++];
        bool is_of_all = strcmp(option->commands, "*") == 0;
        if (command != NULL ? dgg_option_fits(option, command) : is_of_all) {
            return option;
        }
    }
    return NULL;
}

/* NULL: of every command. */
static const struct {
    const char *command, *option;
    const dgg_shelf *shelves[DGG_MOST_SHELVES];
} values[] = {
    { "rank", "by", { &dgg_centralities } },
    { "communities", "by", { &dgg_communities } },
    { NULL, "network", { &dgg_networks } },
    { NULL, "quality", { &dgg_qualities } },
    { NULL, "themes", { &dgg_theme_sources } },
    { "codebook/import", "from", { &dgg_codebook_forms } },
    { NULL, "from", { &dgg_readers, &dgg_importers } },
    { "time", "table", { &dgg_time_tables } },
    { NULL, "table", { &dgg_statistics } },
    { NULL, "arcs", { &dgg_arc_ways } },
    { NULL, "paths", { &dgg_path_counts } },
    { NULL, "model", { &dgg_burst_models } },
    { NULL, "of", { &dgg_bursting } },
    { NULL, "draw", { &dgg_drawn } },
    { "export", "to", { &dgg_writers } },
    { "cite", "to", { &dgg_citings } },
    { "codebook/export", "to", { &dgg_codebook_forms } },
    { "help", "to", { &dgg_manuals } },
    { NULL, "to", { &dgg_reports } },
};

void dgg_values_of(const char *command, const dgg_option *option,
                   const dgg_shelf *shelves[DGG_MOST_SHELVES + 1])
{
    memset(shelves, 0, (DGG_MOST_SHELVES + 1) * sizeof(const dgg_shelf *));
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        bool is_ours = values[i].command == NULL || strcmp(values[i].command, command) == 0;
        if (is_ours && strcmp(values[i].option, option->name) == 0) {
            memcpy(shelves, values[i].shelves, sizeof values[i].shelves);
            return;
        }
    }
}

bool dgg_takes_path(const dgg_option *option)
{
    return option->argument != NULL && strcmp(option->argument, "FILE") == 0;
}
