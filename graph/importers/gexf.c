/* GEXF 1.1 to 1.3, as Gephi writes it: nodes, edges, and attributes that are declared above them.
 * An element at a time; places, colours, spells and hierarchies are passed over. */
#include "base/xml.h"
#include "corpus/building.h"
#include "corpus/texts.h"
#include "graph/attributed.h"
#include "graph/importers.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_xml *xml;
    dgg_attributed all;
    dgg_attributed_items *items; /* those that the last node or edge is of; NULL outside */
    dgg_names keys;              /* ids of declared attributes, behind the class */
    dgg_names titles;
    uint32_t *title_of; /* by key */
    size_t title_room;
    bool is_of_edges; /* the attributes that are being declared */
    bool is_directed; /* edges that do not say what they are */
    dgg_buffer text;
} reading;

static dgg_recognition recognises(dgg_text head)
{
    bool is_xml = dgg_text_starts(dgg_texts_trim(head), "<");
    bool has_root = dgg_text_find(head, dgg_text_of("<gexf")) < head.length;
    return is_xml && has_root ? DGG_CERTAIN : DGG_NOT_MINE;
}

/* The id of an attribute, behind "n" for nodes or "e" for edges; in r->text. */
static dgg_status make_key(reading *r, bool is_of_edges, dgg_text id, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->text.length = 0;
    DGG_TRY(dgg_buffer_add(&r->text, dgg_text_of(is_of_edges ? "e" : "n"), error));
    DGG_TRY(dgg_buffer_add(&r->text, id, error));
done:
    return status;
}

/* Titles are kept in lower case; of two declarations the first counts. */
static dgg_status declare(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t key = 0, title = 0;
    size_t before = r->keys.count;
    DGG_TRY(make_key(r, r->is_of_edges, dgg_xml_attribute(r->xml, "id"), error));
    DGG_TRY(dgg_names_add(&r->keys, dgg_buffer_text(&r->text), &key, error));
    if (key < before) {
        return DGG_OK;
    }
    r->text.length = 0;
    DGG_TRY(dgg_buffer_add(&r->text, dgg_xml_attribute(r->xml, "title"), error));
    for (size_t i = 0; i < r->text.length; i++) {
        r->text.bytes[i] = dgg_texts_lower(r->text.bytes[i]);
    }
    DGG_TRY(dgg_names_add(&r->titles, dgg_buffer_text(&r->text), &title, error));
    DGG_TRY(dgg_reserve(&r->title_of, &r->title_room, r->keys.count, sizeof *r->title_of, error));
    r->title_of[key] = title;
done:
    return status;
}

static dgg_status tell(reading *r, const char *name, const char *attribute, dgg_error *error)
{
    return dgg_attributed_tell(&r->all, &r->items->items[r->items->count - 1], name,
                               dgg_xml_attribute(r->xml, attribute), error);
}

static dgg_status begin_node(reading *r, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_attributed_add_node(&r->all, line, error));
    r->items = &r->all.nodes;
    DGG_TRY(tell(r, "id", "id", error));
    DGG_TRY(tell(r, "label", "label", error));
done:
    return status;
}

static dgg_status begin_edge(reading *r, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text type = dgg_xml_attribute(r->xml, "type");
    bool is_directed = dgg_text_is(type, "directed");
    bool is_of_ties = is_directed || dgg_text_is(type, "undirected") || dgg_text_is(type, "mutual");
    const dgg_attributed_item edge = {
        .line = line,
        .is_directed = is_of_ties ? is_directed : r->is_directed,
    };
    DGG_TRY(dgg_attributed_add_edge(&r->all, &edge, error));
    r->items = &r->all.edges;
    DGG_TRY(tell(r, "source", "source", error));
    DGG_TRY(tell(r, "target", "target", error));
    DGG_TRY(tell(r, "weight", "weight", error));
    DGG_TRY(is_of_ties ? DGG_OK : tell(r, "type", "type", error)); /* as networkx writes ours */
done:
    return status;
}

/* <attvalue for="0" value="2019"/>; 1.1 has "id" for "for". */
static dgg_status take_value(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text id = dgg_xml_attribute(r->xml, "for");
    id = id.length > 0 ? id : dgg_xml_attribute(r->xml, "id");
    DGG_TRY(make_key(r, r->items == &r->all.edges, id, error));
    uint32_t key = dgg_names_find(&r->keys, dgg_buffer_text(&r->text));
    if (key != DGG_NO_NAME) {
        DGG_TRY(dgg_attributed_tell_named(&r->all, &r->items->items[r->items->count - 1],
                                          r->titles.texts[r->title_of[key]],
                                          dgg_xml_attribute(r->xml, "value"), error));
    }
done:
    return status;
}

static dgg_status open_element(reading *r, const dgg_xml_event *event, dgg_error *error)
{
    if (dgg_text_is(event->name, "node")) {
        return begin_node(r, event->line, error);
    }
    if (dgg_text_is(event->name, "edge")) {
        return begin_edge(r, event->line, error);
    }
    if (dgg_text_is(event->name, "attvalue") && r->items != NULL) {
        return take_value(r, error);
    }
    if (dgg_text_is(event->name, "attribute")) {
        return declare(r, error);
    }
    if (dgg_text_is(event->name, "attributes")) {
        r->is_of_edges = dgg_text_is(dgg_xml_attribute(r->xml, "class"), "edge");
    } else if (dgg_text_is(event->name, "graph")) {
        r->is_directed = dgg_text_is(dgg_xml_attribute(r->xml, "defaultedgetype"), "directed");
    }
    return DGG_OK;
}

static dgg_status read_all(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text reason = { 0 };
    dgg_xml_event event = { .kind = DGG_XML_TEXT };
    while (event.kind != DGG_XML_END) {
        DGG_TRY(dgg_xml_next(r->xml, &event, error));
        if (event.kind == DGG_XML_OPEN) {
            DGG_TRY(open_element(r, &event, error));
        } else if (event.kind == DGG_XML_CLOSE &&
                   (dgg_text_is(event.name, "node") || dgg_text_is(event.name, "edge"))) {
            r->items = NULL;
        }
    }
    long line = dgg_xml_trouble(r->xml, &reason);
    if (line > 0) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, line, error,
                                "the XML is not well formed here: %.*s", (int)reason.length,
                                reason.start));
    }
done:
    return status;
}

static dgg_status read_gexf(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    DGG_TRY(dgg_xml_open(&r.xml, stream, error));
    DGG_TRY(read_all(&r, error));
    DGG_TRY(dgg_attributed_join(&r.all, corpus, error));
    DGG_TRY(dgg_attributed_build(&r.all, corpus, error));
done:
    dgg_xml_close(&r.xml);
    dgg_attributed_destroy(&r.all);
    dgg_names_destroy(&r.keys);
    dgg_names_destroy(&r.titles);
    dgg_release(r.title_of);
    dgg_buffer_destroy(&r.text);
    return status;
}

const dgg_importer dgg_importer_gexf = {
    { "gexf", "a ready network of GEXF, as Gephi writes it: nodes, edges, attributes", NULL, NULL },
    recognises,
    read_gexf,
    NULL
};
