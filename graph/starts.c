/* Starts: ids of a list are looked up among the nodes of a network. An id may hold commas itself,
 * so the longest name that fits is taken. */
#include "graph/starts.h"

#include <string.h>

#include "base/memory.h"

/* What stands behind the kind. */
static dgg_text bare(dgg_text id)
{
    return dgg_text_slice(id, dgg_text_find_byte(id, ':') + 1, id.length);
}

/* How many vertices are called so; *found is the last, an id in full the only one. */
static size_t look_up(const dgg_network *network, const dgg_graph *graph, dgg_text name,
                      size_t *found)
{
    size_t count = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        const dgg_node *node = &graph->nodes[network->nodes[i]];
        if (dgg_text_equal(node->id, name)) {
            *found = i;
            return 1;
        }
        if (dgg_text_equal(bare(node->id), name)) {
            *found = i;
            count++;
        }
    }
    return count;
}

static dgg_status refuse_unknown(const dgg_network *network, const dgg_graph *graph, dgg_text name,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char **names = NULL;
    dgg_arena *arena = NULL;
    char wrong[100];
    bool has_kind = dgg_text_find_byte(name, ':') < name.length;
    size_t length = name.length < sizeof wrong ? name.length : sizeof wrong - 1;
    DGG_TRY(dgg_grow(&names, network->vertex_count + 1, sizeof *names, error));
    for (size_t i = 0; i < network->vertex_count; i++) {
        dgg_text id = graph->nodes[network->nodes[i]].id;
        id = has_kind ? id : bare(id);
        char *copy = NULL;
        DGG_TRY(dgg_arena_alloc(&arena, &copy, id.length + 1, error));
        memcpy(copy, id.start, id.length);
        names[i] = copy;
    }
    memcpy(wrong, name.start, length);
    wrong[length] = '\0';
    const char *near = dgg_nearest_name(wrong, names, network->vertex_count);
    status = dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                      "no node of the network is called '%s'%s%.100s%s: --start takes ids, as "
                      "'dggraph rank' shows them",
                      wrong, near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
done:
    dgg_release(names);
    dgg_arena_release(&arena);
    return status;
}

/* Takes the longest name off the front of the list, up to some comma. */
static dgg_status take_name(const dgg_network *network, const dgg_graph *graph, dgg_text *rest,
                            bool *starts, dgg_error *error)
{
    size_t found = 0;
    for (size_t end = rest->length; end > 0; end--) {
        bool is_end = end == rest->length || rest->start[end] == ',';
        dgg_text name = dgg_text_trim(dgg_text_slice(*rest, 0, end));
        size_t count = is_end ? look_up(network, graph, name, &found) : 0;
        if (count > 1) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "%zu nodes are called '%.*s': --start takes its kind too, as in "
                            "theme:%.*s",
                            count, (int)name.length, name.start, (int)name.length, name.start);
        }
        if (count == 1) {
            starts[found] = true;
            *rest = dgg_text_slice(*rest, end + 1, rest->length);
            return DGG_OK;
        }
    }
    dgg_text all = *rest;
    return refuse_unknown(network, graph, dgg_text_trim(dgg_text_cut(&all, ',')), error);
}

dgg_status dgg_starts_find(const dgg_network *network, const dgg_graph *graph, const char *list,
                           bool *starts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_text_trim(dgg_text_of(list));
    memset(starts, 0, network->vertex_count * sizeof *starts);
    if (rest.length == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--start names no node");
    }
    while (status == DGG_OK && rest.length > 0) {
        status = take_name(network, graph, &rest, starts, error);
    }
    return status;
}
