/* Reads a GraphML file and prints what the library finds in it as JSON, for measures.py and real.py
 * to compare. Where measures are named, partitions are left out; readers start from the first node.
 */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "graph/analysis.h"
#include "graph/importers.h"
#include "graph/network.h"

/* The partitions to print: the last one is by components. */
static const dgg_analysis_options ways[] = {
    { .communities = "leiden" },
    { .communities = "leiden", .resolution = .5 },
    { .communities = "leiden", .resolution = 2.5, .seed = 7 },
    { .communities = "leiden", .quality = "cpm", .resolution = .05 },
    { .communities = "leiden", .quality = "cpm", .resolution = 1.5 },
    { .communities = "louvain" },
    { .communities = "louvain", .resolution = 2 },
    { .communities = "infomap" },
    { .communities = "label_propagation" },
    { .communities = "walktrap" },
    { .communities = "fast_greedy" },
    { .communities = "leading_eigenvector" },
    { .communities = "components" },
};

enum { MOST_MEASURES = 64, LONGEST_ID = 200 };

/* Those that make sense in an undirected network, and are exact. */
static void name_all(const char *measures[MOST_MEASURES + 1])
{
    size_t count = 0;
    for (size_t i = 0; dgg_centralities.rows[i] != NULL && count < MOST_MEASURES; i++) {
        const dgg_centrality *measure = (const dgg_centrality *)dgg_centralities.rows[i];
        bool is_exact = measure->score != NULL && !measure->is_sampled;
        if (measure->reading != DGG_ONE_WAY && is_exact) {
            measures[count++] = measure->row.name;
        }
    }
}

static void write_scores(dgg_json_writer *writer, const dgg_analysis *analysis)
{
    dgg_json_write_key(writer, "scores");
    dgg_json_begin_object(writer);
    for (size_t i = 0; i < analysis->score_count; i++) {
        dgg_json_write_key(writer, analysis->scores[i].measure->name);
        dgg_json_begin_array(writer);
        for (size_t j = 0; j < analysis->graph->node_count; j++) {
            dgg_json_write_number(writer, analysis->scores[i].values[j]);
        }
        dgg_json_end_array(writer);
    }
    dgg_json_end_object(writer);
}

static void write_partition(dgg_json_writer *writer, const dgg_analysis *analysis)
{
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "method");
    dgg_json_write_text(writer, dgg_text_of(analysis->method->name));
    dgg_json_write_key(writer, "maximised");
    dgg_json_write_text(writer, dgg_text_of(analysis->maximised ? analysis->maximised->name : ""));
    dgg_json_write_key(writer, "resolution");
    dgg_json_write_number(writer, analysis->resolution);
    dgg_json_write_key(writer, "quality");
    dgg_json_write_number(writer, analysis->quality);
    dgg_json_write_key(writer, "modularity");
    dgg_json_write_number(writer, analysis->modularity);
    dgg_json_write_key(writer, "community");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        dgg_json_write_count(writer, analysis->community[i]);
    }
    dgg_json_end_array(writer);
    dgg_json_end_object(writer);
}

static dgg_status write_partitions(dgg_json_writer *writer, const dgg_graph *graph,
                                   const dgg_analysis_options *asked, dgg_error *error)
{
    static const char *const none[] = { NULL };
    dgg_status status = DGG_OK;
    dgg_json_write_key(writer, "partitions");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        dgg_analysis analysis = { 0 };
        dgg_analysis_options options = ways[i];
        options.network = asked->network;
        options.measures = none;
        DGG_TRY(dgg_analysis_init(&analysis, graph, &options, error));
        write_partition(writer, &analysis);
        dgg_analysis_destroy(&analysis);
    }
    dgg_json_end_array(writer);
done:
    return status;
}

static dgg_status write_all(dgg_json_writer *writer, const dgg_graph *graph,
                            const dgg_analysis_options *asked, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_analysis analysis = { 0 };
    const char *all[MOST_MEASURES + 1] = { 0 };
    dgg_analysis_options options = *asked;
    bool has_partitions = asked->measures == NULL;
    if (has_partitions) {
        name_all(all);
        options.measures = all;
    } else {
        options.communities = "components";
    }
    char first[LONGEST_ID] = "";
    if (graph->node_count > 0) {
        dgg_text id = graph->nodes[0].id;
        snprintf(first, sizeof first, "%.*s", (int)id.length, id.start);
        options.starts = first;
    }
    DGG_TRY(dgg_analysis_init(&analysis, graph, &options, error));
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "network");
    dgg_json_write_text(writer, dgg_text_of(analysis.network->name));
    dgg_json_write_key(writer, "nodes");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < graph->node_count; i++) {
        dgg_json_write_text(writer, graph->nodes[i].id);
    }
    dgg_json_end_array(writer);
    write_scores(writer, &analysis);
    if (has_partitions) {
        DGG_TRY(write_partitions(writer, graph, &options, error));
    }
    dgg_json_end_object(writer);
    DGG_TRY(dgg_json_end(writer, error));
done:
    dgg_analysis_destroy(&analysis);
    return status;
}

static dgg_status run(const char *path, const dgg_analysis_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_json_writer writer = { .out = stdout, .broken = 1 };
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_importer_read(&dgg_importer_graphml, &corpus, stream, path, error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, error));
    DGG_TRY(write_all(&writer, &graph, options, error));
done:
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    dgg_stream_close(&stream);
    return status;
}

int main(int count, char **words)
{
    dgg_error error = { 0 };
    const char *measures[MOST_MEASURES + 1] = { 0 };
    if (count < 2 || count > MOST_MEASURES) {
        fprintf(stderr, "usage: scores FILE.graphml [NETWORK [MEASURE...]]\n");
        return 2;
    }
    for (int i = 3; i < count; i++) {
        measures[i - 3] = words[i];
    }
    dgg_analysis_options options = { .network = count > 2 ? words[2] : NULL,
                                     .measures = count > 3 ? measures : NULL };
    if (run(words[1], &options, &error) != DGG_OK) {
        fprintf(stderr, "scores: %s:%ld: %s\n", words[1], error.line, error.message);
        return 1;
    }
    return 0;
}
