/* A graph that was saved as JSON, "dggraph-graph/1": its nodes and links become the corpus it was
 * made of again, settled and coded. What docs/graph.schema.json says holds; a node, link or piece
 * of evidence that breaks it is left out with a warning. Scores and communities are made anew. */
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/graph_json/reading.h"
#include "corpus/settle.h"

static const char *const document_keys[] = { "format", "manifest",    "analysis", "nodes",
                                             "links",  "communities", "excluded", NULL };
static const char *const manifest_keys[] = { "program",          "version",   "inputs",
                                             "codebook",         "gazetteer", "codebook_sha256",
                                             "gazetteer_sha256", "decisions", "options",
                                             "shared",           NULL };
static const char *const decision_keys[] = { "file", "sha256", "rows", NULL };
static const char *const excluded_keys[] = { "kind", "id", "title", "stage", "reason", NULL };
static const char *const input_keys[] = { "sha256", "format", "records", NULL };

static dgg_recognition recognises(dgg_text head)
{
    dgg_text text = dgg_text_trim(head), name = dgg_text_of("\"dggraph-graph/");
    bool is_named = dgg_text_find(text, name) < text.length;
    return is_named && (dgg_text_starts(text, "{") || dgg_text_starts(text, "/")) ? DGG_CERTAIN
                                                                                  : DGG_NOT_MINE;
}

static dgg_status read_input(dgg_saved_graph *g, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    dgg_source source = { .is_saved = true };
    uint32_t count = 0;
    DGG_TRY(dgg_take_check(&from, input_keys, "an input", error));
    DGG_TRY(dgg_take_text(&from, "sha256", &source.digest, error));
    DGG_TRY(dgg_take_text(&from, "format", &source.format, error));
    DGG_TRY(dgg_take_count(&from, "records", UINT32_MAX, &count, error));
    source.record_count = count;
    DGG_TRY(dgg_corpus_add_source(g->corpus, &source, error));
done:
    return status;
}

/* The graph tells the inputs it was made of, instead of being one. */
static dgg_status read_inputs(dgg_saved_graph *g, const dgg_taking *manifest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(manifest, "inputs", DGG_JSON_ARRAY, &list, error));
    if (list != NULL && g->corpus->source_count > 0) {
        g->corpus->sources[g->corpus->source_count - 1].is_saved = true;
    }
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_input(g, one, error));
    }
done:
    return status;
}

static dgg_status read_decision(dgg_saved_graph *g, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    dgg_source decided = { .is_saved = true };
    uint32_t count = 0;
    DGG_TRY(dgg_take_check(&from, decision_keys, "a file of decisions", error));
    DGG_TRY(dgg_take_text(&from, "file", &decided.name, error));
    DGG_TRY(dgg_take_text(&from, "sha256", &decided.digest, error));
    DGG_TRY(dgg_take_count(&from, "rows", UINT32_MAX, &count, error));
    decided.record_count = count;
    DGG_TRY(dgg_corpus_add_decided(g->corpus, &decided, error));
done:
    return status;
}

static dgg_status read_decisions(dgg_saved_graph *g, const dgg_taking *manifest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(manifest, "decisions", DGG_JSON_ARRAY, &list, error));
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_decision(g, one, error));
    }
done:
    return status;
}

static dgg_status read_excluded(dgg_saved_graph *g, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    dgg_excluded excluded = { 0 };
    dgg_text kind = { 0 };
    DGG_TRY(dgg_take_check(&from, excluded_keys, "an excluded record", error));
    DGG_TRY(dgg_take_text(&from, "kind", &kind, error));
    DGG_TRY(dgg_take_text(&from, "id", &excluded.paper.id, error));
    DGG_TRY(dgg_take_text(&from, "title", &excluded.paper.title, error));
    DGG_TRY(dgg_take_text(&from, "stage", &excluded.stage, error));
    DGG_TRY(dgg_take_text(&from, "reason", &excluded.reason, error));
    if (!dgg_kind_find(kind, &excluded.paper.kind) || excluded.paper.kind > DGG_EVENT) {
        return dgg_json_fail(g->json, value, error, "an excluded record of no kind that is known");
    }
    DGG_TRY(dgg_corpus_add_excluded(g->corpus, &excluded, error));
done:
    return status;
}

static dgg_status read_all_excluded(dgg_saved_graph *g, const dgg_taking *document,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(document, "excluded", DGG_JSON_ARRAY, &list, error));
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_excluded(g, one, error));
    }
done:
    return status;
}

static dgg_status keep_text(dgg_saved_graph *g, const dgg_taking *from, const char *key,
                            dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_take_text(from, key, text, error));
    DGG_TRY(dgg_arena_copy(&g->corpus->texts, text, error));
done:
    return status;
}

static dgg_status read_kinds(dgg_saved_graph *g, const dgg_taking *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts kinds = { 0 };
    DGG_TRY(dgg_take_texts(options, "kinds", &g->lists, &kinds, error));
    for (int kind = 0; kinds.count > 0 && kind < DGG_KIND_COUNT; kind++) {
        g->corpus->lacks[kind] = true;
    }
    for (size_t i = 0; i < kinds.count; i++) {
        dgg_kind kind = DGG_PAPER;
        if (!dgg_kind_find(kinds.items[i], &kind)) {
            status = dgg_json_fail(g->json, options->object, error, "a kind that is not known");
            goto done;
        }
        g->corpus->lacks[kind] = false;
    }
done:
    dgg_arena_release(&g->lists);
    return status;
}

/* What themes and locations were found by. */
static dgg_status read_coders(dgg_saved_graph *g, const dgg_taking *manifest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus *corpus = g->corpus;
    DGG_TRY(keep_text(g, manifest, "codebook", &corpus->codebook, error));
    DGG_TRY(keep_text(g, manifest, "codebook_sha256", &corpus->codebook_digest, error));
    DGG_TRY(keep_text(g, manifest, "gazetteer", &corpus->gazetteer, error));
    DGG_TRY(keep_text(g, manifest, "gazetteer_sha256", &corpus->gazetteer_digest, error));
done:
    return status;
}

/* Its links are no links of papers, themes and locations. */
static dgg_status refuse_projected(const dgg_saved_graph *g, const dgg_taking *document,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_projected = false;
    dgg_taking manifest = { g->json, NULL }, options = { g->json, NULL };
    DGG_TRY(dgg_take_children(document, "manifest", DGG_JSON_OBJECT, &manifest.object, error));
    if (manifest.object != NULL) {
        DGG_TRY(dgg_take_children(&manifest, "options", DGG_JSON_OBJECT, &options.object, error));
    }
    if (options.object != NULL) {
        DGG_TRY(dgg_take_boolean(&options, "projected", &is_projected, error));
    }
    if (is_projected) {
        status = dgg_json_fail(g->json, options.object, error,
                               "this is a network made of a corpus, not the corpus: export it as "
                               "graphml to read it again, or give the list it was made from");
    }
done:
    return status;
}

static dgg_status read_manifest(dgg_saved_graph *g, const dgg_taking *document, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_taking manifest = { g->json, NULL }, options = { g->json, NULL };
    DGG_TRY(dgg_take_children(document, "manifest", DGG_JSON_OBJECT, &manifest.object, error));
    if (manifest.object == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_take_check(&manifest, manifest_keys, "a manifest", error));
    DGG_TRY(read_coders(g, &manifest, error));
    DGG_TRY(dgg_take_boolean(&manifest, "shared", &g->corpus->is_shared, error));
    DGG_TRY(dgg_take_children(&manifest, "options", DGG_JSON_OBJECT, &options.object, error));
    if (options.object != NULL) {
        DGG_TRY(read_kinds(g, &options, error));
    }
    DGG_TRY(read_inputs(g, &manifest, error));
    DGG_TRY(read_decisions(g, &manifest, error));
done:
    return status;
}

static dgg_status read_document(dgg_saved_graph *g, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking document = { g->json, dgg_json_root(g->json) };
    dgg_text format = { 0 };
    DGG_TRY(dgg_take_check(&document, document_keys, "a graph", error));
    DGG_TRY(dgg_take_text(&document, "format", &format, error));
    if (!dgg_text_is(format, "dggraph-graph/1")) {
        return dgg_json_fail(g->json, document.object, error, "the format is not dggraph-graph/1");
    }
    DGG_TRY(refuse_projected(g, &document, error));
    DGG_TRY(dgg_saved_read_nodes(g, &document, error));
    DGG_TRY(dgg_saved_read_links(g, &document, error));
    DGG_TRY(read_manifest(g, &document, error));
    DGG_TRY(read_all_excluded(g, &document, error));
done:
    return status;
}

static dgg_status refuse_company(const dgg_corpus *corpus, dgg_error *error)
{
    if (corpus->paper_count == 0 && corpus->source_count <= 1) {
        return DGG_OK;
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "a saved graph stands alone: give it as the only input, or give the inputs it "
                    "was made of");
}

static dgg_status read_graph_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_saved_graph g = { .corpus = corpus };
    dgg_text text = { 0 };
    DGG_TRY(refuse_company(corpus, error));
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_json_read(&g.json, text, error));
    DGG_TRY(read_document(&g, error));
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        dgg_links_sort(&corpus->links[type]);
    }
    corpus->is_settled = corpus->is_coded = corpus->is_saved = true;
done:
    dgg_json_destroy(&g.json);
    dgg_names_destroy(&g.ids);
    dgg_release(g.nodes);
    dgg_arena_release(&g.lists);
    return status;
}

const dgg_reader dgg_reader_graph_json = {
    { .name = "graph_json", .summary = "a graph saved as JSON (dggraph-graph/1)" },
    recognises,
    read_graph_json,
};
