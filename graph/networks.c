/* The shelf of networks, and those along any path of kinds, which stand on no shelf. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "graph/network.h"
#include "graph/projection.h"

#define ROW(...) &DGG_ROW(dgg_network_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/networks.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_networks = { "networks", rows };

enum { LONGEST_NAME = 320, LONGEST_TELLING = 768 };

const char *dgg_network_default(const dgg_graph *graph)
{
    for (size_t i = graph->node_count; i > 0; i--) {
        if (graph->nodes[i - 1].kind == DGG_NODE) {
            return "whole";
        }
    }
    return "concept";
}

static dgg_status keep(dgg_arena **arena, const char *told, const char **kept, dgg_error *error)
{
    dgg_text text = { told, strlen(told) + 1 };
    dgg_status status = dgg_arena_copy(arena, &text, error);
    *kept = text.start;
    return status;
}

/* What the ties of such a path are, in words. */
static void tell(const dgg_kind_path *path, char *told)
{
    const char *middle = dgg_kind_name(path->kinds[dgg_projection_middle(path)]);
    const char *first = dgg_kind_name(path->kinds[0]);
    const char *last = dgg_kind_name(path->kinds[path->count - 1]);
    bool is_directed = dgg_projection_is_directed(path);
    snprintf(
        told, LONGEST_TELLING,
        "weight of a tie = number of nodes of the kind %s (of all records, for paper; of all "
        "cited works, for reference) that the path leads to from the %s and on to the %s, each "
        "counted once; %s; counting, normalisation and cuts as said below a table",
        middle, first, last,
        is_directed ? "directed from the first end to the last" : "undirected");
}

static dgg_status make_former(const dgg_kind_path *path, dgg_arena **arena,
                              const dgg_network_former **found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_network_former *former = NULL;
    char name[DGG_KIND_PATH_ROOM], told[LONGEST_TELLING];
    const char *first = dgg_kind_name(path->kinds[0]);
    const char *last = dgg_kind_name(path->kinds[path->count - 1]);
    DGG_TRY(dgg_arena_alloc(arena, &former, sizeof *former, error));
    dgg_kind_path_write(path, name);
    DGG_TRY(keep(arena, name, &former->row.name, error));
    bool is_alike = strcmp(first, last) == 0;
    snprintf(told, sizeof told, "nodes of the kind %s joined %s%s along %s", first,
             is_alike ? "with each other" : "with those of the kind ", is_alike ? "" : last, name);
    DGG_TRY(keep(arena, told, &former->row.summary, error));
    tell(path, told);
    DGG_TRY(keep(arena, told, &former->row.formula, error));
    former->path = former->row.name;
    former->is_of_records = true;
    *found = former;
done:
    return status;
}

/* "theme_location" and "theme-location" are one name. */
static const dgg_network_former *find_row(const char *name)
{
    for (size_t i = 0; rows[i] != NULL; i++) {
        const char *one = rows[i]->name, *other = name;
        while (*one != '\0' && (*one == *other || (*one == '-' && *other == '_'))) {
            one++;
            other++;
        }
        if (*one == '\0' && *other == '\0') {
            return (const dgg_network_former *)rows[i];
        }
    }
    return NULL;
}

dgg_status dgg_network_find(const char *name, dgg_arena **arena, const dgg_network_former **former,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kind_path path = { .count = 0 };
    *former = find_row(name);
    if (*former != NULL) {
        return DGG_OK;
    }
    if (!dgg_kind_path_is(dgg_text_of(name))) {
        dgg_shelf_find(&dgg_networks, name, error);
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(dgg_kind_path_read(&path, dgg_text_of(name), error));
    DGG_TRY(make_former(&path, arena, former, error));
done:
    return status;
}

bool dgg_network_takes(const dgg_network_former *former, dgg_kind kind)
{
    dgg_kind_path path = { .count = 0 };
    if (former->path == NULL) {
        return former->belongs(kind);
    }
    bool is_path = dgg_kind_path_read(&path, dgg_text_of(former->path), NULL) == DGG_OK;
    return is_path && (dgg_kind_path_takes(path.kinds[0], kind) ||
                       dgg_kind_path_takes(path.kinds[path.count - 1], kind));
}

bool dgg_network_is_two_mode(const dgg_network_former *former)
{
    dgg_kind_path path = { .count = 0 };
    if (former->path == NULL) {
        return former->is_two_mode;
    }
    bool is_path = dgg_kind_path_read(&path, dgg_text_of(former->path), NULL) == DGG_OK;
    return is_path && path.kinds[0] != path.kinds[path.count - 1] &&
           !dgg_projection_is_directed(&path);
}

void dgg_network_needs(const dgg_network_former *former, dgg_kinds *kinds)
{
    dgg_kind_path path = { .count = 0 };
    bool is_path = former->path != NULL &&
                   dgg_kind_path_read(&path, dgg_text_of(former->path), NULL) == DGG_OK;
    for (size_t i = 0; is_path && i < path.count; i++) {
        kinds->has[path.kinds[i]] = true;
    }
}
