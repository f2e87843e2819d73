/* What is said of a network: how it came about, and why it has no ties. */
#include <string.h>

#include "base/buffer.h"
#include "graph/backbones.h"
#include "graph/counting.h"
#include "graph/kind_path.h"
#include "graph/normalisations.h"
#include "graph/projection.h"
#include "graph/trimming.h"

static dgg_status tell_papers(dgg_buffer *note, const dgg_graph *graph, dgg_error *error)
{
    const dgg_corpus *corpus = graph->corpus;
    if (corpus == NULL || corpus->chosen.length == 0) {
        return DGG_OK;
    }
    return dgg_buffer_print(note, error, "Papers: %.*s (%zu). ", (int)corpus->chosen.length,
                            corpus->chosen.start, corpus->paper_count);
}

static dgg_status tell_counting(dgg_buffer *note, const dgg_network *network,
                                const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kind_path path = { .count = 0 };
    const dgg_counting *counting = dgg_counting_find(options->counting, error);
    if (network->former->path == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_kind_path_read(&path, dgg_text_of(network->former->path), error));
    dgg_kind middle = path.kinds[dgg_projection_middle(&path)];
    bool is_shared = !dgg_kind_is_record(middle);
    DGG_TRY(dgg_buffer_print(note, error, "Counting: %s (each %s%s %s).", counting->row.name,
                             is_shared ? "shared " : "", dgg_kind_name(middle), counting->does));
    if (middle == DGG_REFERENCE && counting->share != dgg_counting_find(NULL, NULL)->share) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " Batagelj 2020 (Scientometrics 123:621-633) holds that wrong for "
                                 "coupling: full counting with salton is the default."));
    }
done:
    return status;
}

/* People whose names differ may be one; who looks at a ranking of them should know. */
static dgg_status tell_people(dgg_buffer *note, const dgg_network *network, dgg_error *error)
{
    if (network->former->path == NULL || !dgg_network_takes(network->former, DGG_PERSON)) {
        return DGG_OK;
    }
    return dgg_buffer_print(note, error,
                            " Names that differ are one person only where more than the name says "
                            "so (docs/people.md); dggraph check lists those in doubt.");
}

static bool is_ready_with_arcs(const dgg_graph *graph)
{
    bool is_ready = strcmp(dgg_network_default(graph), "whole") == 0;
    return is_ready && (graph->corpus == NULL || !graph->corpus->is_undirected);
}

static dgg_status tell_arcs(dgg_buffer *note, const dgg_network *network, const dgg_graph *graph,
                            const dgg_network_options *options, dgg_error *error)
{
    const char *way = options->arcs != NULL ? options->arcs : "citing-cited";
    if (!is_ready_with_arcs(graph)) {
        return DGG_OK;
    }
    return network->is_directed
               ? dgg_buffer_print(note, error, " Arcs of the file are read as %s%s.", way,
                                  options->arcs == NULL ? " (--arcs cited-citing turns them)" : "")
               : dgg_buffer_print(note, error,
                                  " Arcs of the file, %s, are read both ways, as ties; --network "
                                  "citation follows them.",
                                  way);
}

static dgg_status tell_normalisation(dgg_buffer *note, const dgg_network *network,
                                     const dgg_network_options *options, dgg_error *error)
{
    const char *name =
        options->normalisation ? options->normalisation : network->former->normalisation;
    const dgg_row *row = dgg_shelf_find(&dgg_normalisations, name ? name : "none", error);
    dgg_sizes sizes = ((const dgg_normalisation *)row)->sizes;
    if (sizes == DGG_NO_SIZES) {
        return DGG_OK;
    }
    bool is_strength = sizes == DGG_TOTAL_STRENGTH || network->occurrences == NULL;
    return dgg_buffer_print(note, error, " Normalisation: %s, %s; here s = %s.", row->name,
                            row->formula, is_strength ? "total link strength" : "occurrences");
}

static dgg_status tell_cuts(dgg_buffer *note, const dgg_network *network,
                            const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (options->minimum_weight > 0) {
        DGG_TRY(dgg_buffer_print(note, error, " Ties below %g, before normalising, are left out.",
                                 options->minimum_weight));
    }
    if (options->top > 0) {
        DGG_TRY(dgg_buffer_print(note, error, " Only the %u nodes%s of most %s are in it.",
                                 options->top, network->modes != NULL ? " of each kind" : "",
                                 network->occurrences != NULL ? "occurrences" : "strength"));
    }
    if (options->backbone != NULL) {
        const dgg_backbone *backbone = NULL;
        double level = 0;
        DGG_TRY(dgg_backbone_read(options->backbone, &backbone, &level, error));
        DGG_TRY(dgg_buffer_print(note, error, " Backbone: %s, %s", backbone->row.name,
                                 backbone->row.formula));
        DGG_TRY(level > 0 ? dgg_buffer_print(note, error, "; level %g.", level)
                          : dgg_buffer_print(note, error, "."));
    }
    if (options->is_largest_component) {
        DGG_TRY(dgg_buffer_print(note, error, " Only the largest component is in it."));
    }
done:
    return status;
}

static dgg_status tell_dropped(dgg_buffer *note, const dgg_network *network,
                               const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (network->hub_count > 0) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " %zu shared by more than %u tie nothing (--hub raises that).",
                                 network->hub_count, options->hub ? options->hub : DGG_HUB));
    }
    if (network->is_directed && network->repeat_count > 0) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " %zu tie%s once more between two that were tied already: the "
                                 "weights are added.",
                                 network->repeat_count,
                                 network->repeat_count == 1 ? " stands" : "s stand"));
    }
    if (network->loop_count > 0) {
        DGG_TRY(dgg_buffer_print(note, error, " %zu tie%s of a node with itself %s left out.",
                                 network->loop_count, network->loop_count == 1 ? "" : "s",
                                 network->loop_count == 1 ? "is" : "are"));
    }
done:
    return status;
}

/* The step of the path that no link makes; the last place if links make all. */
static size_t missing_step(const dgg_kind_path *path, const dgg_graph *graph)
{
    for (size_t at = 0; at + 1 < path->count; at++) {
        dgg_kind from = path->kinds[at], to = path->kinds[at + 1];
        bool is_there = false;
        for (size_t i = 0; i < graph->link_count && !is_there; i++) {
            const dgg_graph_link *link = &graph->links[i];
            dgg_kind source = graph->nodes[link->source].kind;
            dgg_kind target = graph->nodes[link->target].kind;
            bool forth = dgg_kind_path_steps(link->type, from, to) &&
                         dgg_kind_path_takes(from, source) && dgg_kind_path_takes(to, target);
            bool back = dgg_kind_path_steps(link->type, to, from) &&
                        dgg_kind_path_takes(to, source) && dgg_kind_path_takes(from, target);
            is_there = forth || back;
        }
        if (!is_there) {
            return at;
        }
    }
    return path->count - 1;
}

static dgg_status tell_projection(dgg_buffer *reason, const dgg_network *network,
                                  const dgg_graph *graph, dgg_error *error)
{
    dgg_kind_path path = { .count = 0 };
    dgg_status status = dgg_kind_path_read(&path, dgg_text_of(network->former->path), error);
    if (status != DGG_OK) {
        return status;
    }
    size_t at = missing_step(&path, graph);
    if (at + 1 < path.count) {
        dgg_kind one = path.kinds[at], other = path.kinds[at + 1];
        bool is_turned = dgg_kind_is_record(other) || one == DGG_REFERENCE;
        dgg_kind whose = is_turned ? other : one, what = is_turned ? one : other;
        return dgg_kind_is_record(what)
                   ? dgg_buffer_print(reason, error, "no paper of the list cites another one")
                   : dgg_buffer_print(reason, error, "no %s has %s", dgg_kind_name(whose),
                                      dgg_kind_several(what));
    }
    return dgg_buffer_print(reason, error, "no two %s share %s", dgg_kind_several(path.kinds[0]),
                            dgg_kind_several(path.kinds[dgg_projection_middle(&path)]));
}

static dgg_status tell_reason(dgg_buffer *reason, const dgg_network *network,
                              const dgg_graph *graph, const dgg_network_options *options,
                              dgg_error *error)
{
    bool is_cut = options->minimum_weight > 0 || options->top > 0 || options->backbone != NULL ||
                  network->hub_count > 0;
    if (network->edge_count > 0) {
        return DGG_OK;
    }
    if (is_cut) {
        return dgg_buffer_print(reason, error, "what was asked for cuts all its ties away");
    }
    if (network->former->path != NULL) {
        return tell_projection(reason, network, graph, error);
    }
    return dgg_buffer_print(reason, error,
                            network->is_directed ? "no paper of the list cites another one"
                                                 : "none of its nodes are linked");
}

static dgg_status keep(dgg_network *network, const dgg_buffer *told, dgg_text *text,
                       dgg_error *error)
{
    *text = dgg_text_trim(dgg_buffer_text(told));
    return dgg_arena_copy(&network->texts, text, error);
}

dgg_status dgg_network_tell(dgg_network *network, const dgg_graph *graph,
                            const dgg_network_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 }, reason = { 0 };
    DGG_TRY(tell_papers(&note, graph, error));
    DGG_TRY(tell_counting(&note, network, options, error));
    DGG_TRY(tell_people(&note, network, error));
    DGG_TRY(tell_arcs(&note, network, graph, options, error));
    DGG_TRY(tell_normalisation(&note, network, options, error));
    DGG_TRY(tell_cuts(&note, network, options, error));
    DGG_TRY(tell_dropped(&note, network, options, error));
    DGG_TRY(tell_reason(&reason, network, graph, options, error));
    DGG_TRY(keep(network, &note, &network->note, error));
    DGG_TRY(keep(network, &reason, &network->reason, error));
done:
    dgg_buffer_destroy(&note);
    dgg_buffer_destroy(&reason);
    return status;
}
