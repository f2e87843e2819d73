/* VOSviewer: JSON, {"network": {"items": [...], "links": [...]}}, or its map and network files
 * (vosviewer/files.h). Places, clusters and weights of items are what its own measures say, and are
 * left to it. */
#include "base/json.h"
#include "base/names.h"
#include "base/number.h"
#include "corpus/building.h"
#include "corpus/texts.h"
#include "graph/importers.h"
#include "graph/importers/vosviewer/files.h"
#include "graph/ready.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_json *json;
    dgg_ready ready;
    dgg_names ids;
} reading;

static bool is_json(dgg_text head)
{
    return dgg_text_starts(dgg_texts_trim(head), "{");
}

static dgg_recognition recognises(dgg_text head)
{
    if (dgg_vosviewer_is_map(head)) {
        return DGG_CERTAIN;
    }
    if (dgg_vosviewer_is_links(head)) {
        return DGG_LIKELY;
    }
    size_t network = dgg_text_find(head, dgg_text_of("\"network\""));
    dgg_text inside = dgg_text_slice(head, network, head.length);
    bool has_items = dgg_text_find(inside, dgg_text_of("\"items\"")) < inside.length;
    return is_json(head) && network < head.length && has_items ? DGG_CERTAIN : DGG_NOT_MINE;
}

/* Ids are numbers or texts. */
static dgg_text text_of(const dgg_json_value *value, char room[DGG_NUMBER_ROOM])
{
    if (value != NULL && dgg_json_kind_of(value) == DGG_JSON_NUMBER) {
        return dgg_text_of(dgg_number_exact(dgg_json_number(value), room));
    }
    return value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
}

static dgg_status skip(reading *r, const dgg_json_value *value, const char *why, dgg_error *error)
{
    long line = 0, column = 0;
    dgg_json_place(r->json, value, &line, &column);
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error, "%s: left out", why);
}

static dgg_status read_item(reading *r, const dgg_json_value *item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char room[DGG_NUMBER_ROOM], other[DGG_NUMBER_ROOM];
    uint32_t number = 0;
    dgg_entity node = { .id = text_of(dgg_json_get(item, "id"), room),
                        .label = text_of(dgg_json_get(item, "label"), other) };
    if (node.id.length == 0) {
        return skip(r, item, "an item without an id", error);
    }
    size_t before = r->ids.count;
    DGG_TRY(dgg_names_add(&r->ids, node.id, &number, error));
    if (r->ids.count == before) {
        return skip(r, item, "a second item of the same id", error);
    }
    DGG_TRY(dgg_ready_add_node(&r->ready, &node, error));
done:
    return status;
}

static dgg_status read_link(reading *r, const dgg_json_value *link, dgg_error *error)
{
    char room[DGG_NUMBER_ROOM];
    const dgg_json_value *strength = dgg_json_get(link, "strength");
    uint32_t from = dgg_names_find(&r->ids, text_of(dgg_json_get(link, "source_id"), room));
    uint32_t to = dgg_names_find(&r->ids, text_of(dgg_json_get(link, "target_id"), room));
    const dgg_ready_tie tie = { from, to, strength != NULL ? dgg_json_number(strength) : 1 };
    if (from == DGG_NO_NAME || to == DGG_NO_NAME) {
        return skip(r, link, "a link of an item that is not there", error);
    }
    return tie.weight > 0 ? dgg_ready_add_tie(&r->ready, &tie, error)
                          : skip(r, link, "a link without a strength above 0", error);
}

static dgg_status read_all(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *network = dgg_json_get(dgg_json_root(r->json), "network");
    const dgg_json_value *items = network != NULL ? dgg_json_get(network, "items") : NULL;
    const dgg_json_value *links = network != NULL ? dgg_json_get(network, "links") : NULL;
    const dgg_json_value *one = items != NULL ? dgg_json_first(items) : NULL;
    for (; one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_item(r, one, error));
    }
    one = links != NULL ? dgg_json_first(links) : NULL;
    for (; one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_link(r, one, error));
    }
    DGG_TRY(dgg_ready_build(&r->ready, r->corpus, error));
done:
    return status;
}

static dgg_status read_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    dgg_text bytes = { 0 };
    DGG_TRY(dgg_stream_rest(stream, &bytes, error));
    DGG_TRY(dgg_json_read(&r.json, bytes, error));
    DGG_TRY(read_all(&r, error));
    corpus->is_undirected = true;
done:
    dgg_ready_destroy(&r.ready);
    dgg_names_destroy(&r.ids);
    dgg_json_destroy(&r.json);
    return status;
}

static dgg_status read_vosviewer(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    status = is_json(head) ? read_json(corpus, stream, error)
                           : dgg_vosviewer_read_files(corpus, stream, NULL, error);
done:
    return status;
}

const dgg_importer dgg_importer_vosviewer = {
    { "vosviewer", "a ready network of VOSviewer: JSON, or a map and a network file", NULL, NULL },
    recognises,
    read_vosviewer,
    dgg_vosviewer_read_files
};
