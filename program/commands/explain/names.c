/* What a name means: a row of a shelf, or an option. */
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"
#include "program/commands/explain/explain.h"
#include "program/options.h"
#include "program/shelves.h"

enum { MOST_NAMES = 512 };

/* "--seed" and "seed" are the same option. */
static const dgg_option *option_of(const char *name)
{
    const char *bare = name + strspn(name, "-");
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (strcmp(dgg_option_table[i].name, bare) == 0) {
            return &dgg_option_table[i];
        }
    }
    return NULL;
}

/* A network may also be a path of kinds, whose row is made in the arena. */
static const dgg_row *row_of(const dgg_shelf *shelf, const char *name, dgg_arena **arena)
{
    const dgg_network_former *former = NULL;
    if (shelf != &dgg_networks) {
        return dgg_shelf_find(shelf, name, NULL);
    }
    bool is_there = dgg_network_find(name, arena, &former, NULL) == DGG_OK;
    return is_there ? &former->row : NULL;
}

bool dgg_explain_knows(const char *name)
{
    dgg_arena *arena = NULL;
    bool is_known = option_of(name) != NULL;
    for (size_t i = 0; dgg_shelves[i] != NULL && !is_known; i++) {
        is_known = row_of(dgg_shelves[i], name, &arena) != NULL;
    }
    dgg_arena_release(&arena);
    return is_known;
}

dgg_status dgg_explain_refuse(const char *name, dgg_error *error)
{
    const char *names[MOST_NAMES];
    size_t count = 0;
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        for (size_t j = 0; dgg_shelves[i]->rows[j] != NULL && count < MOST_NAMES; j++) {
            names[count++] = dgg_shelves[i]->rows[j]->name;
        }
    }
    for (size_t i = 0; i < dgg_option_count && count < MOST_NAMES; i++) {
        names[count++] = dgg_option_table[i].name;
    }
    const char *near = dgg_nearest_name(name, names, count);
    return dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                    "nothing is named '%.80s'%s%s%s; 'dggraph list' shows all names, and for a "
                    "paper its list must be given: dggraph explain PAPER INPUT",
                    name, near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
}

static void write_line(FILE *out, const char *head, const char *text)
{
    if (text != NULL) {
        fprintf(out, "  %s%s\n", head, text);
    }
}

void dgg_explain_name(const char *name, FILE *out)
{
    const dgg_option *option = option_of(name);
    const char *gap = "";
    dgg_arena *arena = NULL;
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        const dgg_row *row = row_of(dgg_shelves[i], name, &arena);
        if (row != NULL) {
            fprintf(out, "%s%s (%s)\n", gap, row->name, dgg_shelves[i]->name);
            write_line(out, "", row->summary);
            write_line(out, "Formula: ", row->formula);
            write_line(out, "Source: ", row->source);
            dgg_explain_measure(dgg_shelves[i], row, out);
            dgg_explain_network(dgg_shelves[i], row, out);
            gap = "\n";
        }
    }
    if (option != NULL) {
        fprintf(out, "%s--%s%s%s (options)\n", gap, option->name, option->argument ? " " : "",
                option->argument ? option->argument : "");
        write_line(out, "", option->help);
        write_line(out, "Default: ", option->preset);
        write_line(out, "Commands: ", strcmp(option->commands, "*") ? option->commands : "all");
    }
    dgg_arena_release(&arena);
}

static void write_member(dgg_json_writer *json, const char *key, const char *text)
{
    if (text != NULL) {
        dgg_json_write_key(json, key);
        dgg_json_write_text(json, dgg_text_of(text));
    }
}

void dgg_explain_name_json(const char *name, dgg_json_writer *json)
{
    const dgg_option *option = option_of(name);
    dgg_arena *arena = NULL;
    dgg_json_begin_array(json);
    for (size_t i = 0; dgg_shelves[i] != NULL; i++) {
        const dgg_row *row = row_of(dgg_shelves[i], name, &arena);
        if (row != NULL) {
            dgg_json_begin_object(json);
            write_member(json, "shelf", dgg_shelves[i]->name);
            write_member(json, "name", row->name);
            write_member(json, "summary", row->summary);
            write_member(json, "formula", row->formula);
            write_member(json, "source", row->source);
            dgg_explain_measure_json(dgg_shelves[i], row, json);
            dgg_explain_network_json(dgg_shelves[i], row, json);
            dgg_json_end_object(json);
        }
    }
    if (option != NULL) {
        dgg_json_begin_object(json);
        write_member(json, "shelf", "options");
        write_member(json, "name", option->name);
        write_member(json, "summary", option->help);
        write_member(json, "default", option->preset);
        write_member(json, "commands", option->commands);
        dgg_json_end_object(json);
    }
    dgg_json_end_array(json);
    dgg_arena_release(&arena);
}
