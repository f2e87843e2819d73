/* The nodes of a saved graph: papers, themes, locations and all else, each into its table. */
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/readers/graph_json/reading.h"

enum { LATEST_YEAR = 9999 };

#define MEASURED "scores", "ranks", "community", "x", "y"

static const char *const paper_keys[] = {
    "id",  "kind", "label",    "title",    "title_inferred", "venue",  "year", "authors",
    "doi", "url",  "keywords", "abstract", "attributes",     MEASURED, NULL
};
static const char *const theme_keys[] = { "id",         "kind",   "label", "label_zh",
                                          "group",      "parent", "color", "is_search_term",
                                          "definition", MEASURED, NULL };
static const char *const location_keys[] = { "id",  "kind", "label",     "label_zh", "type", "iso",
                                             "lat", "lon",  "ancestors", MEASURED,   NULL };
static const char *const entity_keys[] = { "id", "kind", "label", MEASURED, NULL };

/* A node whose id and kind are known, but no more. */
typedef struct found {
    dgg_kind kind;
    dgg_text id; /* without the kind */
    dgg_text full_id;
    const dgg_json_value *value;
} found;

/* A label that the paper would not have by itself was given by hand. */
static dgg_status keep_label(dgg_saved_graph *g, const dgg_taking *from, dgg_paper *paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_label own = { 0 };
    dgg_text label = { 0 };
    DGG_TRY(dgg_take_text(from, "label", &label, error));
    DGG_TRY(dgg_paper_label(paper, DGG_LONGEST_LABEL, &g->lists, &own, error));
    if (label.length > 0 && !dgg_text_equal(label, own.text) && !dgg_text_equal(label, paper->id)) {
        DGG_TRY(dgg_arena_copy(&g->corpus->texts, &label, error));
        paper->label = label;
    }
done:
    return status;
}

static dgg_status take_lists(dgg_saved_graph *g, const dgg_taking *from, dgg_paper *paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_take_texts(from, "authors", &g->lists, &paper->authors, error));
    DGG_TRY(dgg_take_texts(from, "keywords", &g->lists, &paper->keywords, error));
    DGG_TRY(dgg_take_texts(from, "attributes", &g->lists, &paper->attributes, error));
done:
    return status;
}

static dgg_status add_paper(dgg_saved_graph *g, const found *node, uint32_t *entry,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, node->value };
    dgg_paper paper = { .kind = node->kind, .id = node->id };
    uint32_t year = 0;
    DGG_TRY(dgg_take_check(&from, paper_keys, "a node", error));
    DGG_TRY(dgg_take_text(&from, "title", &paper.title, error));
    DGG_TRY(dgg_take_text(&from, "venue", &paper.venue, error));
    DGG_TRY(dgg_take_text(&from, "doi", &paper.doi, error));
    DGG_TRY(dgg_take_text(&from, "url", &paper.url, error));
    DGG_TRY(dgg_take_text(&from, "abstract", &paper.abstract, error));
    DGG_TRY(dgg_take_count(&from, "year", LATEST_YEAR, &year, error));
    DGG_TRY(take_lists(g, &from, &paper, error));
    paper.year = (int)year;
    DGG_TRY(dgg_corpus_add_paper(g->corpus, &paper, entry, error));
    status = keep_label(g, &from, &g->corpus->papers[*entry], error);
done:
    return status;
}

static dgg_status add_theme(dgg_saved_graph *g, const found *node, uint32_t *entry,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, node->value };
    dgg_theme theme = { .id = node->id };
    DGG_TRY(dgg_take_check(&from, theme_keys, "a node", error));
    DGG_TRY(dgg_take_text(&from, "label", &theme.label, error));
    DGG_TRY(dgg_take_text(&from, "label_zh", &theme.label_zh, error));
    DGG_TRY(dgg_take_text(&from, "group", &theme.group, error));
    DGG_TRY(dgg_take_text(&from, "parent", &theme.parent, error));
    DGG_TRY(dgg_take_text(&from, "color", &theme.color, error));
    DGG_TRY(dgg_take_text(&from, "definition", &theme.definition, error));
    DGG_TRY(dgg_take_boolean(&from, "is_search_term", &theme.is_search_term, error));
    DGG_TRY(dgg_corpus_add_theme(g->corpus, &theme, entry, error));
done:
    return status;
}

static bool is_there(const dgg_taking *from, const char *key)
{
    const dgg_json_value *value = dgg_json_get(from->object, key);
    return value != NULL && dgg_json_kind_of(value) != DGG_JSON_NULL;
}

static dgg_status add_location(dgg_saved_graph *g, const found *node, uint32_t *entry,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, node->value };
    dgg_location location = { .id = node->id };
    DGG_TRY(dgg_take_check(&from, location_keys, "a node", error));
    DGG_TRY(dgg_take_text(&from, "label", &location.label, error));
    DGG_TRY(dgg_take_text(&from, "label_zh", &location.label_zh, error));
    DGG_TRY(dgg_take_text(&from, "type", &location.type, error));
    DGG_TRY(dgg_take_text(&from, "iso", &location.iso, error));
    DGG_TRY(dgg_take_number(&from, "lat", &location.latitude, error));
    DGG_TRY(dgg_take_number(&from, "lon", &location.longitude, error));
    DGG_TRY(dgg_take_texts(&from, "ancestors", &g->lists, &location.ancestors, error));
    location.has_position = is_there(&from, "lat") && is_there(&from, "lon");
    DGG_TRY(dgg_corpus_add_location(g->corpus, &location, entry, error));
done:
    return status;
}

static dgg_status add_entity(dgg_saved_graph *g, const found *node, uint32_t *entry,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, node->value };
    dgg_entity entity = { .id = node->id };
    DGG_TRY(dgg_take_check(&from, entity_keys, "a node", error));
    DGG_TRY(dgg_take_text(&from, "label", &entity.label, error));
    DGG_TRY(dgg_corpus_add_entity(g->corpus, node->kind, &entity, entry, error));
done:
    return status;
}

static dgg_status add_node(dgg_saved_graph *g, const found *node, uint32_t *entry, dgg_error *error)
{
    switch (node->kind) {
    case DGG_PAPER:
    case DGG_DOCUMENT:
    case DGG_EVENT:
        return add_paper(g, node, entry, error);
    case DGG_THEME:
        return add_theme(g, node, entry, error);
    case DGG_LOCATION:
        return add_location(g, node, entry, error);
    default:
        return add_entity(g, node, entry, error);
    }
}

/* Adds a node and remembers its place. */
static dgg_status keep_node(dgg_saved_graph *g, const found *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_saved_node kept = { .kind = node->kind };
    uint32_t number = 0;
    if (dgg_names_find(&g->ids, node->full_id) != DGG_NO_NAME) {
        return dgg_json_fail(g->json, node->value, error, "another node has the id '%.*s'",
                             (int)node->full_id.length, node->full_id.start);
    }
    DGG_TRY(add_node(g, node, &kept.entry, error));
    DGG_TRY(dgg_reserve(&g->nodes, &g->node_room, g->ids.count + 1, sizeof kept, error));
    DGG_TRY(dgg_names_add(&g->ids, node->full_id, &number, error));
    g->nodes[number] = kept;
done:
    dgg_arena_release(&g->lists);
    return status;
}

static dgg_status find_node(dgg_saved_graph *g, const dgg_json_value *value, found *node,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    dgg_text kind = { 0 }, rest = { 0 };
    *node = (found){ .value = value };
    if (dgg_json_kind_of(value) != DGG_JSON_OBJECT) {
        return dgg_json_fail(g->json, value, error, "a node must be an object");
    }
    DGG_TRY(dgg_take_text(&from, "id", &node->full_id, error));
    DGG_TRY(dgg_take_text(&from, "kind", &kind, error));
    rest = node->full_id;
    bool is_right = dgg_kind_find(kind, &node->kind) &&
                    dgg_text_equal(dgg_text_cut(&rest, ':'), kind) && rest.length > 0;
    if (!is_right) {
        return dgg_json_fail(g->json, value, error,
                             "a node needs a kind, and an id that is the kind, a colon and a name");
    }
    node->id = rest;
done:
    return status;
}

static int compare_found(const void *left, const void *right)
{
    const found *one = left, *other = right;
    int order = (one->kind > other->kind) - (one->kind < other->kind);
    return order != 0 ? order : dgg_text_compare(one->id, other->id);
}

static dgg_status find_nodes(dgg_saved_graph *g, const dgg_json_value *list, found *nodes,
                             size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        dgg_error why = { 0 };
        status = find_node(g, one, &nodes[*count], &why);
        if (status == DGG_OK) {
            *count += 1;
        } else {
            DGG_TRY(dgg_take_leave_out(g->corpus, status, &why, error));
        }
    }
    dgg_sort(nodes, *count, sizeof *nodes, compare_found);
done:
    return status;
}

dgg_status dgg_saved_read_nodes(dgg_saved_graph *g, const dgg_taking *document, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    found *nodes = NULL;
    size_t count = 0;
    DGG_TRY(dgg_take_children(document, "nodes", DGG_JSON_ARRAY, &list, error));
    DGG_TRY(dgg_grow(&nodes, (list != NULL ? dgg_json_count(list) : 0) + 1, sizeof *nodes, error));
    DGG_TRY(find_nodes(g, list, nodes, &count, error));
    for (size_t i = 0; i < count; i++) {
        dgg_error why = { 0 };
        status = keep_node(g, &nodes[i], &why);
        if (status != DGG_OK) {
            DGG_TRY(dgg_take_leave_out(g->corpus, status, &why, error));
        }
    }
    status = g->ids.count > 0 ? DGG_OK
                              : dgg_json_fail(g->json, document->object, error,
                                              "there is no node that can be read");
done:
    dgg_release(nodes);
    return status;
}
