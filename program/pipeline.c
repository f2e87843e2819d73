/* The whole way in one file: inputs are read, settled and coded; they form a graph; the graph is
 * measured. Start reading here. */
#include "program/pipeline.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/sharing.h"
#include "graph/projected.h"
#include "program/choosing.h"
#include "program/coders.h"
#include "program/forming.h"
#include "program/inputs.h"
#include "program/language.h"
#include "program/messages.h"
#include "program/progress.h"
#include "program/reviewing.h"
#include "program/warnings.h"

static dgg_status find(const dgg_shelf *shelf, const char *name, dgg_error *error)
{
    bool is_known = name == NULL || dgg_shelf_find(shelf, name, error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

dgg_status dgg_pipeline_check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kinds kinds = dgg_kinds_default();
    DGG_TRY(dgg_inputs_check(options, error));
    DGG_TRY(dgg_coders_check(options, error));
    DGG_TRY(dgg_language_check(options, error));
    DGG_TRY(dgg_forming_check(options, error));
    DGG_TRY(dgg_choosing_check(options, error));
    DGG_TRY(find(&dgg_qualities, options->quality, error));
    if (options->kinds != NULL) {
        DGG_TRY(dgg_kinds_read(&kinds, options->kinds, error));
    }
done:
    return status;
}

static dgg_status refuse_trouble(const dgg_corpus *corpus, const dgg_options *options,
                                 dgg_error *error)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->warning_count; i++) {
        dgg_warning_kind kind = corpus->warnings[i].kind;
        count += kind == DGG_SKIPPED || kind == DGG_DOUBTFUL ? 1 : 0;
    }
    if (!options->strict || count == 0) {
        return DGG_OK;
    }
    return dgg_fail(error, DGG_BAD_INPUT, 0,
                    "%zu times something was left out or doubtful, and "
                    "--strict allows none",
                    count);
}

static void say_what_was_read(const dgg_options *options, const dgg_corpus *corpus)
{
    for (size_t i = 0; i < corpus->source_count; i++) {
        const dgg_source *source = &corpus->sources[i];
        dgg_say(options, DGG_DETAIL, "%.*s: %zu record%s, read as %.*s", (int)source->name.length,
                source->name.start, source->record_count, dgg_plural(source->record_count),
                (int)source->format.length, source->format.start);
    }
    dgg_say(options, DGG_DETAIL, "%zu record%s; %zu theme%s by %.*s; %zu location%s by %.*s",
            corpus->paper_count, dgg_plural(corpus->paper_count), corpus->theme_count,
            dgg_plural(corpus->theme_count), (int)corpus->codebook.length, corpus->codebook.start,
            corpus->location_count, dgg_plural(corpus->location_count),
            (int)corpus->gazetteer.length, corpus->gazetteer.start);
}

static dgg_status read_and_code(dgg_pipeline *pipeline, const dgg_options *options,
                                dgg_progress *progress, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_coders by = { 0 };
    dgg_corpus *corpus = &pipeline->corpus;
    dgg_decisions *decisions = pipeline->review != NULL ? &pipeline->decisions : NULL;
    bool is_coded = !pipeline->is_records_only;
    corpus->keeps_doubles = options->no_merge;
    DGG_TRY(is_coded ? dgg_coders_read(&by, options, error) : DGG_OK);
    dgg_progress_start(progress, options);
    DGG_TRY(dgg_inputs_read(corpus, options, progress, error));
    dgg_progress_step(progress, "settling");
    DGG_TRY(dgg_corpus_settle_decided(corpus, decisions, error));
    if (!is_coded) {
        return DGG_OK;
    }
    dgg_progress_step(progress, "finding themes and locations");
    bool is_by_codebook = !corpus->is_coded && !by.by_keywords;
    DGG_TRY(dgg_coders_code(&by, corpus, options, decisions, error));
    pipeline->scoring = is_by_codebook ? by.codebook.scoring : pipeline->scoring;
done:
    dgg_coders_destroy(&by);
    return status;
}

dgg_status dgg_pipeline_read(dgg_pipeline *pipeline, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_options opened = *options;
    dgg_progress progress = { 0 };
    pipeline->profile = options->profile;
    DGG_TRY(dgg_reviewing_open(pipeline, &opened, error));
    DGG_TRY(read_and_code(pipeline, &opened, &progress, error));
    DGG_TRY(dgg_reviewing_keep_warnings(pipeline, error));
    dgg_language_choose(options, &pipeline->corpus);
done:
    dgg_progress_stop(&progress);
    dgg_say_warnings(options, &pipeline->corpus);
    if (status == DGG_OK) {
        say_what_was_read(options, &pipeline->corpus);
        status = refuse_trouble(&pipeline->corpus, options, error);
    } else {
        dgg_reviewing_name_folder(pipeline, options, error);
    }
    return status;
}

/* Paths of kinds call records papers, whichever they are: a graph of documents has some. */
static bool has_other_records(const dgg_corpus *corpus, int kind)
{
    return kind == DGG_PAPER && (!corpus->lacks[DGG_DOCUMENT] || !corpus->lacks[DGG_EVENT]);
}

/* Without --kinds a saved graph keeps its own. */
static dgg_status choose_kinds(dgg_pipeline *pipeline, const dgg_options *options,
                               const dgg_wanted *wanted, dgg_error *error)
{
    dgg_kinds *kinds = &pipeline->kinds;
    const dgg_corpus *corpus = &pipeline->corpus;
    dgg_kinds needed = { { false } };
    *kinds = dgg_kinds_default();
    dgg_forming_needs(options, wanted, &needed);
    if (options->kinds != NULL) {
        dgg_status status = dgg_kinds_read(kinds, options->kinds, error);
        if (status != DGG_OK) {
            return status;
        }
    }
    for (int i = 0; i < DGG_KIND_COUNT; i++) {
        bool is_needed = needed.has[i] && !(corpus->lacks[i] && has_other_records(corpus, i));
        bool is_asked = (wanted->has_kind && i == (int)wanted->kind) || is_needed;
        bool is_wanted = options->kinds != NULL ? kinds->has[i] : is_asked;
        if (is_wanted && corpus->lacks[i]) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "the saved graph was written without nodes of the kind %s; give the "
                            "list it was made from",
                            dgg_kind_name((dgg_kind)i));
        }
        if (options->kinds == NULL) {
            bool is_kept = !corpus->lacks[i] && (corpus->is_saved || kinds->has[i]);
            kinds->has[i] = is_kept || is_wanted;
        }
    }
    return DGG_OK;
}

/* Shortest paths between all nodes of a large network take minutes, and nobody asked for them. */
static void spare_time(dgg_pipeline *pipeline, const dgg_options *options)
{
    static const char *const quick[] = { "degree",      "strength", "pagerank",
                                         "eigenvector", "coreness", NULL };
    static const double affordable = 3e8; /* nodes by ties: some seconds */
    const dgg_graph *graph = &pipeline->graph;
    bool is_large = (double)graph->node_count * (double)graph->link_count > affordable;
    if (is_large && pipeline->how.measures == NULL) {
        pipeline->how.measures = quick;
        dgg_say(options, DGG_NOTE,
                "betweenness and closeness of %zu nodes with %zu ties would take minutes and are "
                "left out; rank --by betweenness finds them",
                graph->node_count, graph->link_count);
    }
}

/* The graph, or the network that stands for it. */
static dgg_status form_graph(dgg_pipeline *pipeline, const dgg_options *options,
                             const dgg_wanted *wanted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!wanted->is_network || !dgg_forming_is_path(options)) {
        return dgg_graph_init(&pipeline->graph, &pipeline->corpus, &pipeline->kinds, error);
    }
    DGG_TRY(dgg_graph_init(&pipeline->full, &pipeline->corpus, &pipeline->kinds, error));
    DGG_TRY(dgg_forming_refuse(pipeline, options, wanted, error));
    DGG_TRY(dgg_grow(&pipeline->projected, 1, sizeof *pipeline->projected, error));
    *pipeline->projected = (dgg_projected){ 0 };
    DGG_TRY(dgg_projected_init(pipeline->projected, &pipeline->full, &pipeline->forming, error));
    pipeline->graph = pipeline->projected->graph;
    pipeline->how.given = &pipeline->projected->network;
    spare_time(pipeline, options);
done:
    return status;
}

static dgg_status analyse(dgg_pipeline *pipeline, const dgg_options *options,
                          const dgg_wanted *wanted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_progress progress = { 0 };
    pipeline->how = (dgg_analysis_options){
        .network = options->network,
        .forming = &pipeline->forming,
        .communities = wanted->communities,
        .quality = options->quality,
        .resolution = options->resolution,
        .minimum_size = options->minimum_size,
        .consensus = options->consensus,
        .seed = options->seed,
        .seed_is_zero = options->seed == 0,
        .threads = options->threads,
        .measures = wanted->measures,
        .leaves_out = wanted->leaves_out,
        .starts = options->start,
        .alpha = options->alpha,
        .epsilon = options->epsilon,
        .delta = options->delta,
    };
    pipeline->forming = dgg_forming_of(options);
    dgg_progress_start(&progress, options);
    dgg_progress_step(&progress, "forming the graph");
    DGG_TRY(form_graph(pipeline, options, wanted, error));
    if (!wanted->is_graph_only) {
        DGG_TRY(dgg_forming_refuse(pipeline, options, wanted, error));
        dgg_progress_step(&progress, "measuring");
        DGG_TRY(dgg_analysis_init(&pipeline->analysis, &pipeline->graph, &pipeline->how, error));
        DGG_TRY(dgg_forming_refuse_empty(pipeline, options, wanted, error));
    }
done:
    dgg_progress_stop(&progress);
    return status;
}

dgg_status dgg_pipeline_run(dgg_pipeline *pipeline, const dgg_options *options,
                            const dgg_wanted *wanted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_pipeline_read(pipeline, options, error));
    DGG_TRY(dgg_choosing_keep(&pipeline->corpus, options, error));
    if (wanted->is_shared) {
        DGG_TRY(dgg_corpus_share(&pipeline->corpus, error));
    }
    if (!wanted->is_graph_only) {
        DGG_TRY(dgg_forming_group(&pipeline->corpus, options, error));
    }
    DGG_TRY(choose_kinds(pipeline, options, wanted, error));
    DGG_TRY(analyse(pipeline, options, wanted, error));
    DGG_TRY(dgg_reviewing_name(pipeline, options, error));
    dgg_say(options, DGG_DETAIL,
            "%zu node%s, %zu link%s; of these in the network: %zu, %zu; seed %u",
            pipeline->graph.node_count, dgg_plural(pipeline->graph.node_count),
            pipeline->graph.link_count, dgg_plural(pipeline->graph.link_count),
            pipeline->analysis.network_node_count, pipeline->analysis.network_link_count,
            options->seed);
done:
    return status;
}

void dgg_pipeline_destroy(dgg_pipeline *pipeline)
{
    dgg_analysis_destroy(&pipeline->analysis);
    if (pipeline->graph.full == NULL) {
        dgg_graph_destroy(&pipeline->graph);
    }
    pipeline->graph = (dgg_graph){ 0 };
    if (pipeline->projected != NULL) {
        dgg_projected_destroy(pipeline->projected);
    }
    dgg_release(pipeline->projected);
    pipeline->projected = NULL;
    dgg_graph_destroy(&pipeline->full);
    dgg_corpus_destroy(&pipeline->corpus);
    dgg_decisions_destroy(&pipeline->decisions);
    dgg_review_destroy(&pipeline->folder);
    pipeline->review = NULL;
}
