/* dggraph stats: counts by year, venue, author, keyword, theme and location. */
#include <string.h>

#include "base/folder.h"
#include "base/memory.h"
#include "graph/statistics.h"
#include "program/commands.h"
#include "program/commands/stats/narrow.h"
#include "program/messages.h"
#include "program/pipeline.h"
#include "program/report.h"

enum { MOST_STATISTICS = 64, LONGEST_NAME = 64 };

/* The statistics that were asked for, in the order of the shelf, and the tables they yield. */
typedef struct selection {
    const dgg_row *rows[MOST_STATISTICS];
    size_t count;
    dgg_table tables[MOST_STATISTICS];
    size_t table_count;
} selection;

static dgg_status mark(bool *is_chosen, const char *list, dgg_error *error)
{
    dgg_text rest = dgg_text_of(list);
    do {
        char name[LONGEST_NAME] = "";
        dgg_text item = dgg_text_trim(dgg_text_cut(&rest, ','));
        snprintf(name, sizeof name, "%.*s", (int)item.length, item.start);
        const dgg_row *row = dgg_shelf_find(&dgg_statistics, name, error);
        if (row == NULL) {
            return DGG_UNKNOWN_NAME;
        }
        for (size_t i = 0; dgg_statistics.rows[i] != NULL; i++) {
            is_chosen[i] |= dgg_statistics.rows[i] == row;
        }
    } while (rest.length > 0);
    return DGG_OK;
}

static dgg_status choose(const dgg_options *options, selection *chosen, dgg_error *error)
{
    bool is_chosen[MOST_STATISTICS] = { false };
    bool are_all = options->tables == NULL || strcmp(options->tables, "all") == 0;
    if (!are_all) {
        dgg_status status = mark(is_chosen, options->tables, error);
        if (status != DGG_OK) {
            return status;
        }
    }
    for (size_t i = 0; dgg_statistics.rows[i] != NULL && i < MOST_STATISTICS; i++) {
        if (are_all || is_chosen[i]) {
            chosen->rows[chosen->count++] = dgg_statistics.rows[i];
        }
    }
    return DGG_OK;
}

static bool is_csv(const dgg_options *options)
{
    return strcmp(dgg_report_format(options), "csv") == 0;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    selection chosen = { 0 };
    DGG_TRY(choose(options, &chosen, error));
    DGG_TRY(dgg_report_check(options, NULL, error));
    DGG_TRY(dgg_pipeline_check(options, error));
    bool has_folder = options->output != NULL && strcmp(options->output, "-") != 0;
    if (is_csv(options) && chosen.count > 1 && !has_folder) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "csv is a file a table: give -o FOLDER, or one --table");
    }
done:
    return status;
}

/* What a saved graph cannot tell is left out of the whole report, and refused if asked for. */
static dgg_status fill(selection *chosen, const dgg_graph *graph, const dgg_options *options,
                       dgg_error *error)
{
    const dgg_analysis analysis = { .graph = graph };
    for (size_t i = 0; i < chosen->count; i++) {
        dgg_error trouble = { 0 };
        dgg_table *table = &chosen->tables[chosen->table_count++];
        dgg_status status = dgg_statistic_fill(&analysis, chosen->rows[i]->name, table, &trouble);
        bool is_last = i + 1 == chosen->count && chosen->table_count == 1; /* and none is left */
        if (status == DGG_BAD_REQUEST && options->tables == NULL && !is_last) {
            dgg_say(options, DGG_WARNING, "left out: %s", trouble.message);
            chosen->table_count--;
            dgg_table_destroy(table);
        } else if (status != DGG_OK) {
            *error = trouble;
            return status;
        }
    }
    return DGG_OK;
}

static dgg_status write_folder(const selection *chosen, const dgg_options *options,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    DGG_TRY(dgg_folder_make(options->output, error));
    for (size_t i = 0; i < chosen->table_count; i++) {
        char name[LONGEST_NAME];
        const char *path = NULL;
        dgg_options ours = *options;
        const dgg_table *table = &chosen->tables[i];
        snprintf(name, sizeof name, "%.*s.csv", (int)table->key.length, table->key.start);
        DGG_TRY(dgg_folder_path(&arena, options->output, name, &path, error));
        ours.output = path;
        ours.to = "csv";
        DGG_TRY(dgg_report_write(&ours, table, 1, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

/* Files for programs hold all; prose holds what a page can show. */
static dgg_status write(selection *chosen, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (is_csv(options) && chosen->count > 1) {
        return write_folder(chosen, options, error);
    }
    bool is_prose = dgg_report_is_prose(options);
    for (size_t i = 0; is_prose && i < chosen->table_count; i++) {
        DGG_TRY(dgg_stats_narrow(&chosen->tables[i], error));
    }
    DGG_TRY(dgg_report_write(options, chosen->tables, chosen->table_count, error));
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .is_graph_only = true };
    selection chosen = { 0 };
    DGG_TRY(choose(options, &chosen, error));
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    DGG_TRY(fill(&chosen, &pipeline.graph, options, error));
    DGG_TRY(write(&chosen, options, error));
done:
    for (size_t i = 0; i < chosen.table_count; i++) {
        dgg_table_destroy(&chosen.tables[i]);
    }
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph stats reading-list.txt",
    "dggraph stats reading-list.txt --table years,themes -o stats.md",
    "dggraph stats reading-list.txt --to csv -o tables",
    "dggraph stats reading-list.txt --table theme_location --to csv",
    NULL,
};

const dgg_command dgg_command_stats = {
    { "stats", "counts by year, venue, author, theme and location", NULL, NULL },
    "INPUT...",
    examples,
    "Every table says below it how it counts. csv and json hold all of it; markdown and text\n"
    "show the first rows and columns of a large table. 'dggraph list statistics' names them.",
    true,
    check,
    run,
};
