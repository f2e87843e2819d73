/* What a network is made of: its nodes, its ties, and how these are counted and normalised. */
#include "graph/network.h"

#include "graph/kind_path.h"
#include "graph/projection.h"
#include "program/commands/explain/explain.h"

static bool read_path(const dgg_shelf *shelf, const dgg_row *row, dgg_kind_path *path)
{
    const dgg_network_former *former = (const dgg_network_former *)row;
    return shelf == &dgg_networks && former->path != NULL &&
           dgg_kind_path_read(path, dgg_text_of(former->path), NULL) == DGG_OK;
}

/* Ad-hoc paths are directed if they follow citations one way; rows say it themselves. */
static bool is_directed(const dgg_row *row, const dgg_kind_path *path)
{
    const dgg_network_former *former = (const dgg_network_former *)row;
    return former->path != NULL ? dgg_projection_is_directed(path) : former->is_directed;
}

static void write_nodes(const dgg_network_former *former, FILE *out)
{
    const char *gap = "";
    fputs("  Nodes: ", out);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        if (dgg_network_takes(former, (dgg_kind)kind)) {
            fprintf(out, "%s%s", gap, dgg_kind_several((dgg_kind)kind));
            gap = ", ";
        }
    }
    fputs("\n", out);
}

void dgg_explain_network(const dgg_shelf *shelf, const dgg_row *row, FILE *out)
{
    dgg_kind_path path = { .count = 0 };
    const dgg_network_former *former = (const dgg_network_former *)row;
    if (shelf != &dgg_networks) {
        return;
    }
    bool is_path = read_path(shelf, row, &path);
    write_nodes(former, out);
    fprintf(out, "  Ties: %s\n", is_directed(row, &path) ? "directed" : "undirected");
    if (is_path) {
        char name[DGG_KIND_PATH_ROOM];
        dgg_kind_path_write(&path, name);
        fprintf(out, "  Path of kinds: %s; each tie keeps the %s that make it\n", name,
                dgg_kind_several(path.kinds[dgg_projection_middle(&path)]));
        fprintf(out, "  Counting: full; --counting fractional and refined\n");
        fprintf(out, "  Normalisation: %s; --normalise takes another\n",
                former->normalisation != NULL ? former->normalisation : "none");
    }
}

static void write_member(dgg_json_writer *json, const char *key, const char *text)
{
    dgg_json_write_key(json, key);
    dgg_json_write_text(json, dgg_text_of(text));
}

void dgg_explain_network_json(const dgg_shelf *shelf, const dgg_row *row, dgg_json_writer *json)
{
    dgg_kind_path path = { .count = 0 };
    const dgg_network_former *former = (const dgg_network_former *)row;
    if (shelf != &dgg_networks) {
        return;
    }
    bool is_path = read_path(shelf, row, &path);
    dgg_json_write_key(json, "nodes");
    dgg_json_begin_array(json);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        if (dgg_network_takes(former, (dgg_kind)kind)) {
            dgg_json_write_text(json, dgg_text_of(dgg_kind_name((dgg_kind)kind)));
        }
    }
    dgg_json_end_array(json);
    dgg_json_write_key(json, "directed");
    dgg_json_write_boolean(json, is_directed(row, &path));
    if (is_path) {
        char name[DGG_KIND_PATH_ROOM];
        dgg_kind_path_write(&path, name);
        write_member(json, "path", name);
        write_member(json, "counting", "full");
        write_member(json, "normalisation",
                     former->normalisation != NULL ? former->normalisation : "none");
    }
}
