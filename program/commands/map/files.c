/* The files of a map, one writer each. */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "layouts/evidence_csv.h"
#include "layouts/findings.h"
#include "layouts/manifest.h"
#include "layouts/page.h"
#include "layouts/reports.h"
#include "layouts/scene_writers.h"
#include "program/commands/map/mapped.h"
#include "program/given.h"
#include "program/messages.h"

static dgg_status write_svg(const void *context, FILE *out, dgg_error *error)
{
    const dgg_mapped *mapped = context;
    return dgg_scene_write(&mapped->scene, "svg", out, error);
}

static dgg_status write_png(const void *context, FILE *out, dgg_error *error)
{
    const dgg_mapped *mapped = context;
    return dgg_scene_write(&mapped->scene, "png", out, error);
}

static dgg_status write_page(const void *context, FILE *out, dgg_error *error)
{
    const dgg_mapped *mapped = context;
    bool is_shared = mapped->options->share;
    bool is_extensible = mapped->pipeline.scoring.primary_at > 0 && !is_shared;
    const dgg_map_page page = { .analysis = &mapped->pipeline.analysis,
                                .choices = &mapped->choices,
                                .map = &mapped->scene,
                                .decided = is_shared ? NULL : mapped->decided,
                                .scoring = is_extensible ? &mapped->pipeline.scoring : NULL };
    return dgg_page_write(&page, out, error);
}

static dgg_status write_graph(const dgg_mapped *mapped, const char *format, dgg_part part,
                              FILE *out, dgg_error *error)
{
    dgg_choices choices = mapped->choices;
    choices.part = part;
    return dgg_graph_write(&mapped->pipeline.analysis, &choices, format, out, error);
}

static dgg_status write_dot(const void *context, FILE *out, dgg_error *error)
{
    return write_graph(context, "dot", DGG_WHOLE, out, error);
}

static dgg_status write_json(const void *context, FILE *out, dgg_error *error)
{
    return write_graph(context, "json", DGG_WHOLE, out, error);
}

static dgg_status write_nodes(const void *context, FILE *out, dgg_error *error)
{
    return write_graph(context, "csv", DGG_NODES, out, error);
}

static dgg_status write_links(const void *context, FILE *out, dgg_error *error)
{
    return write_graph(context, "csv", DGG_LINKS, out, error);
}

static dgg_status write_evidence(const void *context, FILE *out, dgg_error *error)
{
    const dgg_mapped *mapped = context;
    return dgg_evidence_csv_write(&mapped->pipeline.graph, out, error);
}

static dgg_status write_rejected(const void *context, FILE *out, dgg_error *error)
{
    const dgg_mapped *mapped = context;
    return dgg_evidence_csv_write_rejected(&mapped->pipeline.corpus, out, error);
}

static dgg_findings findings_of(const dgg_mapped *mapped)
{
    return (dgg_findings){ .analysis = &mapped->pipeline.analysis,
                           .choices = &mapped->choices,
                           .tables = mapped->tables,
                           .table_count = mapped->table_count,
                           .map = &mapped->scene,
                           .changes = mapped->earlier.is_there ? &mapped->changes : NULL,
                           .review = mapped->pipeline.review,
                           .title = mapped->title };
}

static dgg_status write_findings(const void *context, FILE *out, dgg_error *error)
{
    const dgg_findings findings = findings_of(context);
    return dgg_findings_write(&findings, out, error);
}

static dgg_status write_captions(const void *context, FILE *out, dgg_error *error)
{
    const dgg_findings findings = findings_of(context);
    dgg_status status = dgg_captions_write(&findings, out, error);
    if (status == DGG_OK) {
        dgg_mapped_tell_pictures(context, out);
    }
    return status;
}

static const struct {
    const char *name;
    dgg_draft_writer *write;
} files[] = {
    { "map.svg", write_svg },
    { "map.html", write_page },
    { "map.dot", write_dot },
    { "stats.md", write_findings },
    { "captions.md", write_captions },
    { "map.png", write_png },
    { "graph.json", write_json },
    { "tables/nodes.csv", write_nodes },
    { "tables/links.csv", write_links },
    { "evidence.csv", write_evidence },
    { "rejected.csv", write_rejected },
};

static dgg_status write_table(const void *context, FILE *out, dgg_error *error)
{
    return dgg_table_write(context, "csv", out, error);
}

static dgg_status write_tables(dgg_mapped *mapped, dgg_error *error)
{
    enum { LONGEST_NAME = 80 };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < mapped->table_count; i++) {
        char name[LONGEST_NAME];
        const dgg_table *table = &mapped->tables[i];
        snprintf(name, sizeof name, "tables/%.*s.csv", (int)table->key.length, table->key.start);
        DGG_TRY(dgg_draft_write(&mapped->draft, name, write_table, table, error));
    }
done:
    return status;
}

/* What a map depends on, and which files are its own: a later map replaces no others. */
static dgg_status write_manifest(const void *context, FILE *out, dgg_error *error)
{
    enum { BROKEN_LEVELS = 4 };
    const dgg_mapped *mapped = context;
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "format");
    dgg_json_write_text(&writer, dgg_text_of(DGG_MAP_FORMAT));
    dgg_json_write_key(&writer, "shared");
    dgg_json_write_boolean(&writer, mapped->options->share);
    dgg_json_write_key(&writer, "command");
    dgg_given_write(mapped->options, "map", &writer);
    dgg_json_write_key(&writer, "manifest");
    dgg_status status =
        dgg_manifest_write(&mapped->pipeline.analysis, &mapped->choices, &writer, error);
    if (status != DGG_OK) {
        return status;
    }
    dgg_json_write_key(&writer, "files");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < mapped->draft.count; i++) {
        dgg_json_write_text(&writer, dgg_text_of(mapped->draft.names[i]));
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}

dgg_status dgg_mapped_write(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_saved = mapped->pipeline.corpus.is_saved;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        dgg_error trouble = { 0 };
        if (is_saved && files[i].write == write_rejected) {
            continue; /* a saved graph does not know them */
        }
        status = dgg_draft_write(&mapped->draft, files[i].name, files[i].write, mapped, &trouble);
        if (status == DGG_MISSING_PART) {
            dgg_say(mapped->options, DGG_WARNING, "%s is left out: %s", files[i].name,
                    trouble.message);
        } else if (status != DGG_OK) {
            *error = trouble;
            return status;
        }
    }
    DGG_TRY(dgg_mapped_write_pictures(mapped, error));
    DGG_TRY(write_tables(mapped, error));
    DGG_TRY(dgg_draft_write(&mapped->draft, DGG_MAP_MANIFEST, write_manifest, mapped, error));
done:
    return status;
}
