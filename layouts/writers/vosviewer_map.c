/* VOSviewer's map and network files: tables with tabs, a line an item ("id", "label", "x", "y",
 * "cluster", weights, scores) and a line a link (two ids and a strength, no header). */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "layouts/attributes.h"
#include "layouts/distinct_labels.h"
#include "layouts/placed.h"
#include "layouts/tied.h"
#include "layouts/writers.h"

enum { MOST_CLUSTERS = 1000 };

typedef struct tables {
    const dgg_analysis *analysis;
    dgg_point *places;
    dgg_text *labels;
    dgg_arena *arena;
    dgg_tied tied;
} tables;

static void write_number(double number, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    fprintf(out, "\t%s", isfinite(number) ? dgg_number_exact(number, room) : "");
}

static void write_header(const dgg_analysis *analysis, FILE *out)
{
    fputs("id\tlabel\tx\ty\tcluster\tweight<Links>\tweight<Total link strength>", out);
    for (size_t i = 0; i < analysis->score_count; i++) {
        fprintf(out, "\tscore<%s>", analysis->scores[i].measure->name);
    }
    fputc('\n', out);
}

static void write_item(const tables *written, uint32_t node, FILE *out)
{
    const dgg_analysis *analysis = written->analysis;
    uint32_t community = analysis->community[node];
    fprintf(out, "%u\t\"", node + 1);
    fwrite(written->labels[node].start, 1, written->labels[node].length, out);
    fputc('"', out);
    write_number(written->places[node].x, out);
    write_number(written->places[node].y, out);
    write_number(community > 0 && community <= MOST_CLUSTERS ? (double)community : NAN, out);
    write_number(written->tied.links[node], out);
    write_number(written->tied.strengths[node], out);
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number(analysis->scores[i].values[node], out);
    }
    fputc('\n', out);
}

static dgg_status write_both(const tables *written, const dgg_files *files, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = NULL;
    DGG_TRY(files->begin(files->context, "map.txt", &out, error));
    write_header(written->analysis, out);
    for (uint32_t i = 0; i < written->analysis->graph->node_count; i++) {
        write_item(written, i, out);
    }
    DGG_TRY(files->begin(files->context, "network.txt", &out, error));
    for (size_t i = 0; i < written->tied.pair_count; i++) {
        const dgg_pair *pair = &written->tied.pairs[i];
        fprintf(out, "%u\t%u", pair->one + 1, pair->other + 1);
        write_number(pair->weight, out);
        fputc('\n', out);
    }
    status = dgg_written(out, error);
done:
    return status;
}

static dgg_status write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                              const dgg_files *files, dgg_error *error)
{
    dgg_status status = DGG_OK;
    tables written = { .analysis = analysis };
    DGG_TRY(dgg_placed(analysis, choices, &written.places, error));
    DGG_TRY(dgg_distinct_labels(analysis->graph, &written.arena, &written.labels, error));
    DGG_TRY(dgg_tied_make(&written.tied, analysis->graph, error));
    DGG_TRY(write_both(&written, files, error));
done:
    dgg_release(written.places);
    dgg_tied_destroy(&written.tied);
    dgg_arena_release(&written.arena);
    return status;
}

const dgg_writer dgg_writer_vosviewer_map = {
    .row = { "vosviewer-map", "VOSviewer's map and network files, in a folder", NULL, NULL },
    .write_files = write_files,
};
