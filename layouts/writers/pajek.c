/* Pajek: network.net, and in a folder beside it the communities and kinds as partitions (.clu) and
 * each score as a vector (.vec). Who reads a network by its labels (networkx) finds them all
 * different. A score that is not defined is 999999998, Pajek's missing value. */
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/distinct_labels.h"
#include "layouts/placed.h"
#include "layouts/writers.h"

enum { LONGEST_NAME = 100 };

static const double missing = 999999998;

typedef struct network {
    const dgg_analysis *analysis;
    dgg_text *labels;
    dgg_arena *arena;
    dgg_point *places;
    double least, most; /* coordinates: Pajek's reach from 0 to 1 */
} network;

static void write_line(double number, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    fprintf(out, "%s\n", dgg_number_exact(number, room));
}

static void write_vertices(size_t count, FILE *out)
{
    fprintf(out, "*Vertices %zu\n", count);
}

static void find_bounds(network *net)
{
    size_t count = net->analysis->graph->node_count;
    for (size_t i = 0; i < count; i++) {
        const dgg_point *place = &net->places[i];
        double least = fmin(place->x, place->y), most = fmax(place->x, place->y);
        net->least = i == 0 ? least : fmin(net->least, least);
        net->most = i == 0 ? most : fmax(net->most, most);
    }
}

static double scaled(const network *net, double number)
{
    enum { MILLIONTHS = 1000000 };
    double range = net->most - net->least;
    double share = range > 0 ? (number - net->least) / range : 0.5;
    return round(share * MILLIONTHS) / MILLIONTHS;
}

static void write_vertex(const network *net, uint32_t node, FILE *out)
{
    char x[DGG_NUMBER_ROOM], y[DGG_NUMBER_ROOM];
    const dgg_point *place = &net->places[node];
    fprintf(out, "%u \"", node + 1);
    fwrite(net->labels[node].start, 1, net->labels[node].length, out);
    fprintf(out, "\" %s %s\n", dgg_number_exact(scaled(net, place->x), x),
            dgg_number_exact(scaled(net, -place->y + net->least + net->most), y));
}

static void write_network(const network *net, FILE *out)
{
    const dgg_graph *graph = net->analysis->graph;
    char weight[DGG_NUMBER_ROOM];
    write_vertices(graph->node_count, out);
    for (uint32_t i = 0; i < graph->node_count; i++) {
        write_vertex(net, i, out);
    }
    fputs(graph->is_undirected ? "*Edges\n" : "*Arcs\n", out);
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        fprintf(out, "%u %u %s\n", link->source + 1, link->target + 1,
                dgg_number_exact(link->weight, weight));
    }
}

static dgg_status prepare(network *net, const dgg_choices *choices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_distinct_labels(net->analysis->graph, &net->arena, &net->labels, error));
    DGG_TRY(dgg_placed(net->analysis, choices, &net->places, error));
    find_bounds(net);
done:
    return status;
}

static void demolish(network *net)
{
    dgg_arena_release(&net->arena);
    dgg_release(net->places);
}

static dgg_status write_pajek(const dgg_analysis *analysis, const dgg_choices *choices, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    network net = { .analysis = analysis };
    DGG_TRY(prepare(&net, choices, error));
    write_network(&net, out);
    status = dgg_written(out, error);
done:
    demolish(&net);
    return status;
}

static dgg_status write_partitions(const dgg_analysis *analysis, const dgg_files *files,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    FILE *out = NULL;
    DGG_TRY(files->begin(files->context, "communities.clu", &out, error));
    write_vertices(graph->node_count, out);
    for (size_t i = 0; i < graph->node_count; i++) {
        write_line(analysis->community[i], out);
    }
    DGG_TRY(files->begin(files->context, "kinds.clu", &out, error));
    write_vertices(graph->node_count, out);
    for (size_t i = 0; i < graph->node_count; i++) {
        write_line((double)graph->nodes[i].kind + 1, out);
    }
    status = dgg_written(out, error);
done:
    return status;
}

static dgg_status write_vector(const dgg_analysis *analysis, const dgg_score *score,
                               const dgg_files *files, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char name[LONGEST_NAME];
    FILE *out = NULL;
    snprintf(name, sizeof name, "%s.vec", score->measure->name);
    DGG_TRY(files->begin(files->context, name, &out, error));
    write_vertices(analysis->graph->node_count, out);
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        write_line(isfinite(score->values[i]) ? score->values[i] : missing, out);
    }
    status = dgg_written(out, error);
done:
    return status;
}

static dgg_status write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                              const dgg_files *files, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = NULL;
    DGG_TRY(files->begin(files->context, "network.net", &out, error));
    DGG_TRY(write_pajek(analysis, choices, out, error));
    DGG_TRY(write_partitions(analysis, files, error));
    for (size_t i = 0; i < analysis->score_count; i++) {
        DGG_TRY(write_vector(analysis, &analysis->scores[i], files, error));
    }
done:
    return status;
}

const dgg_writer dgg_writer_pajek = {
    .row = { "pajek", "a network (.net); in a folder also partitions (.clu) and vectors (.vec)",
             NULL, NULL },
    .write = write_pajek,
    .write_files = write_files,
};
