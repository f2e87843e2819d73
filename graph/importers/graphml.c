/* GraphML: what Gephi, yEd, igraph, networkx and dggraph itself write. Parsed by igraph's own
 * reader, which ignores entities that a file defines, so that none can grow without end. */
#include "graph/importers.h"

#include <stdio.h>
#include <string.h>

#include "graph/attributed.h"
#include "graph/importers/graphml/attributes.h"

static dgg_recognition recognises(dgg_text head)
{
    size_t at = dgg_text_find(head, dgg_text_of("<graphml"));
    return at < head.length && dgg_text_starts(dgg_text_trim(head), "<") ? DGG_CERTAIN
                                                                         : DGG_NOT_MINE;
}

/* The stream has made UTF-8 of UTF-16: a declaration that still says UTF-16 would mislead. */
static dgg_text without_stale_declaration(dgg_text bytes)
{
    dgg_text rest = bytes;
    if (dgg_text_starts(bytes, "<?xml")) {
        dgg_text declaration = dgg_text_cut(&rest, '>');
        bool is_stale = dgg_text_find(declaration, dgg_text_of("UTF-16")) < declaration.length ||
                        dgg_text_find(declaration, dgg_text_of("utf-16")) < declaration.length;
        return is_stale ? rest : bytes;
    }
    return bytes;
}

/* "Line 3: Opening and ending tag mismatch" is line 3 and what is wrong there. */
static dgg_status fail_to_parse(igraph_error_t code, dgg_error *error)
{
    if (code == IGRAPH_ENOMEM) {
        return dgg_igraph_fail(error, code);
    }
    long line = 0;
    dgg_text what = dgg_text_of(dgg_igraph_reason());
    if (dgg_text_starts(what, "Line ")) {
        dgg_text place = dgg_text_cut(&what, ':');
        line = dgg_text_number(dgg_text_slice(place, 5, place.length));
        what = dgg_text_trim(what);
    }
    return dgg_fail(error, DGG_BAD_INPUT, line, "igraph cannot read this GraphML: %.*s",
                    (int)what.length, what.start);
}

/* Numbers of the file are read in the locale "C". */
static igraph_error_t parse(FILE *in, igraph_t *graph)
{
    igraph_safelocale_t locale;
    igraph_error_t code = igraph_enter_safelocale(&locale);
    if (code == IGRAPH_SUCCESS) {
        code = igraph_read_graph_graphml(graph, in, 0);
        igraph_exit_safelocale(&locale);
    }
    return code;
}

/* Inside a visit and with the table of attributes in place. */
static dgg_status build(FILE *in, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_attributed all = { 0 };
    igraph_t graph;
    igraph_error_t code = parse(in, &graph);
    if (code != IGRAPH_SUCCESS) {
        return fail_to_parse(code, error);
    }
    DGG_TRY(dgg_graphml_take(&graph, &all, error));
    DGG_TRY(dgg_attributed_build(&all, corpus, error));
done:
    igraph_destroy(&graph);
    dgg_attributed_destroy(&all);
    return status;
}

static dgg_status read_graphml(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text bytes = { 0 };
    DGG_TRY(dgg_stream_rest(stream, &bytes, error));
    bytes = without_stale_declaration(bytes);
    if (bytes.length == 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "this GraphML is empty");
    }
    void *start = NULL; /* not const, as the C library asks; it only reads */
    memcpy(&start, &bytes.start, sizeof start);
    FILE *in = fmemopen(start, bytes.length, "rb");
    if (in == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to read %zu bytes", bytes.length);
    }
    dgg_igraph_visit visit;
    dgg_igraph_begin(&visit);
    const igraph_attribute_table_t table = dgg_graphml_table();
    const igraph_attribute_table_t *callers = igraph_set_attribute_table(&table);
    status = build(in, corpus, error);
    igraph_set_attribute_table(callers);
    dgg_igraph_end(&visit);
    fclose(in);
done:
    return status;
}

const dgg_importer dgg_importer_graphml = {
    { "graphml", "a ready network: nodes, ties, weights, kinds if they are named", NULL, NULL },
    recognises,
    read_graphml,
    NULL
};
