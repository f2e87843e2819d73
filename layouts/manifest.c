/* What a result depends on, written as a JSON object. */
#include "layouts/manifest.h"

#include <stdlib.h>

#include "base/memory.h"

static int compare_sources(const void *left, const void *right)
{
    const dgg_source *one = *(const dgg_source *const *)left;
    const dgg_source *other = *(const dgg_source *const *)right;
    int order = dgg_text_compare(one->digest, other->digest);
    order = order ? order : dgg_text_compare(one->format, other->format);
    return order ? order
                 : (one->record_count > other->record_count) -
                       (one->record_count < other->record_count);
}

static void write_key_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    if (text.length > 0) {
        dgg_json_write_text(writer, text);
    } else {
        dgg_json_write_null(writer);
    }
}

static dgg_status write_inputs(const dgg_corpus *corpus, dgg_json_writer *writer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_source **sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, corpus->source_count + 1, sizeof(const dgg_source *), error));
    for (size_t i = 0; i < corpus->source_count; i++) {
        sorted[i] = &corpus->sources[i];
    }
    qsort(sorted, corpus->source_count, sizeof(const dgg_source *), compare_sources);
    dgg_json_write_key(writer, "inputs");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < corpus->source_count; i++) {
        dgg_json_begin_object(writer);
        write_key_text(writer, "sha256", sorted[i]->digest);
        write_key_text(writer, "format", sorted[i]->format);
        dgg_json_write_key(writer, "records");
        dgg_json_write_count(writer, sorted[i]->record_count);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
done:
    dgg_release(sorted);
    return status;
}

/* Files that decide nothing change nothing: they are not among these. */
static void write_decisions(const dgg_corpus *corpus, dgg_json_writer *writer)
{
    dgg_json_write_key(writer, "decisions");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < corpus->decided_count; i++) {
        dgg_json_begin_object(writer);
        write_key_text(writer, "file", corpus->decided[i].name);
        write_key_text(writer, "sha256", corpus->decided[i].digest);
        dgg_json_write_key(writer, "rows");
        dgg_json_write_count(writer, corpus->decided[i].record_count);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_kinds(const dgg_kinds *kinds, dgg_json_writer *writer)
{
    dgg_kinds chosen = kinds ? *kinds : dgg_kinds_default();
    dgg_json_write_key(writer, "kinds");
    dgg_json_begin_array(writer);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        if (chosen.has[kind]) {
            dgg_json_write_text(writer, dgg_text_of(dgg_kind_name((dgg_kind)kind)));
        }
    }
    dgg_json_end_array(writer);
}

static void write_measures(const dgg_analysis *analysis, dgg_json_writer *writer)
{
    dgg_json_write_key(writer, "measures");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < analysis->score_count; i++) {
        dgg_json_write_text(writer, dgg_text_of(analysis->scores[i].measure->name));
    }
    dgg_json_end_array(writer);
}

static void write_key_number(dgg_json_writer *writer, const char *key, double number)
{
    if (number > 0) {
        dgg_json_write_key(writer, key);
        dgg_json_write_number(writer, number);
    }
}

/* Only what is not as it is by itself. */
static void write_forming(const dgg_analysis *analysis, const dgg_choices *choices,
                          dgg_json_writer *writer)
{
    const dgg_network_options *forming =
        choices->analysis != NULL ? choices->analysis->forming : NULL;
    if (analysis->graph->corpus->chosen.length > 0) {
        write_key_text(writer, "where", analysis->graph->corpus->chosen);
    }
    if (analysis->graph->full != NULL) {
        dgg_json_write_key(writer, "projected");
        dgg_json_write_boolean(writer, true);
    }
    if (forming == NULL) {
        return;
    }
    const char *const texts[][2] = { { "counting", forming->counting },
                                     { "normalisation", forming->normalisation },
                                     { "backbone", forming->backbone } };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i][1] != NULL) {
            write_key_text(writer, texts[i][0], dgg_text_of(texts[i][1]));
        }
    }
    write_key_number(writer, "minimum_weight", forming->minimum_weight);
    write_key_number(writer, "top_nodes", forming->top);
    write_key_number(writer, "hub", forming->hub);
    if (forming->is_largest_component) {
        dgg_json_write_key(writer, "largest_component");
        dgg_json_write_boolean(writer, true);
    }
}

static void write_options(const dgg_analysis *analysis, const dgg_choices *choices,
                          dgg_json_writer *writer)
{
    const dgg_row *maximised = analysis->maximised;
    dgg_json_write_key(writer, "options");
    dgg_json_begin_object(writer);
    write_kinds(choices->kinds, writer);
    write_key_text(writer, "profile", dgg_text_of(choices->profile));
    if (analysis->graph->corpus->is_in_chinese) {
        write_key_text(writer, "language", dgg_text_of("zh"));
    }
    write_key_text(writer, "network", dgg_text_of(analysis->network->name));
    write_forming(analysis, choices, writer);
    write_measures(analysis, writer);
    write_key_text(writer, "communities", dgg_text_of(analysis->method->name));
    write_key_text(writer, "quality", dgg_text_of(maximised != NULL ? maximised->name : NULL));
    dgg_json_write_key(writer, "resolution");
    dgg_json_write_number(writer, analysis->resolution);
    dgg_json_write_key(writer, "seed");
    dgg_json_write_count(writer, analysis->seed);
    dgg_json_end_object(writer);
}

dgg_status dgg_manifest_write(const dgg_analysis *analysis, const dgg_choices *choices,
                              dgg_json_writer *writer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    dgg_json_begin_object(writer);
    write_key_text(writer, "program", dgg_text_of("dggraph"));
    write_key_text(writer, "version", dgg_text_of(DGG_VERSION));
    if (corpus->is_shared) {
        dgg_json_write_key(writer, "shared");
        dgg_json_write_boolean(writer, true);
    }
    DGG_TRY(write_inputs(corpus, writer, error));
    write_key_text(writer, "codebook", corpus->codebook);
    write_key_text(writer, "codebook_sha256", corpus->codebook_digest);
    write_key_text(writer, "gazetteer", corpus->gazetteer);
    write_key_text(writer, "gazetteer_sha256", corpus->gazetteer_digest);
    write_decisions(corpus, writer);
    write_options(analysis, choices, writer);
    dgg_json_end_object(writer);
done:
    return status;
}
