/* What a coding page knows. A blind one has no link, no decision, and no trace of what was found in
 * the order or the names of what can be added. */
#include "layouts/page/coding_data.h"

#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/names.h"
#include "layouts/graph_json.h"
#include "layouts/page/sheet.h"
#include "layouts/table_lines.h"

enum { BROKEN_LEVELS = 2 /* a record a line */ };

typedef struct document {
    const dgg_coding_page *page;
    dgg_json_writer writer;
    dgg_buffer id, holder; /* of the theme or location that is written */
} document;

static void write_text(document *written, const char *key, dgg_text text)
{
    dgg_json_write_key(&written->writer, key);
    dgg_json_write_text(&written->writer, text);
}

/* "theme:data-centres" in `made`. */
static dgg_status make_id(dgg_buffer *made, dgg_kind kind, dgg_text id, dgg_error *error)
{
    made->length = 0;
    return dgg_buffer_print(made, error, "%s:%.*s", dgg_kind_name(kind), (int)id.length, id.start);
}

/* What a person calls it, if that may be known. */
static dgg_text label_of(const document *written, dgg_text label)
{
    const dgg_graph *graph = written->page->graph;
    uint32_t node = DGG_NONE;
    if (!written->page->is_blind) {
        node = dgg_graph_find(graph, dgg_buffer_text(&written->id));
    }
    return node == DGG_NONE ? label : graph->nodes[node].label;
}

static dgg_status write_theme(document *written, const dgg_theme *theme, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(make_id(&written->id, DGG_THEME, theme->id, error));
    dgg_json_begin_object(&written->writer);
    write_text(written, "id", dgg_buffer_text(&written->id));
    write_text(written, "kind", dgg_text_of(dgg_kind_name(DGG_THEME)));
    write_text(written, "label", label_of(written, theme->label));
    write_text(written, "label_zh", theme->label_zh);
    write_text(written, "group", theme->group);
    write_text(written, "definition", theme->definition);
    dgg_json_end_object(&written->writer);
done:
    return status;
}

static dgg_status write_place(document *written, const dgg_location *location, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_writer *writer = &written->writer;
    DGG_TRY(make_id(&written->id, DGG_LOCATION, location->id, error));
    written->holder.length = 0;
    if (location->ancestors.count > 0) {
        DGG_TRY(make_id(&written->holder, DGG_LOCATION, location->ancestors.items[0], error));
    }
    dgg_json_begin_array(writer);
    dgg_json_write_text(writer, dgg_buffer_text(&written->id));
    dgg_json_write_text(writer, label_of(written, location->label));
    dgg_json_write_text(writer, location->label_zh);
    dgg_json_write_text(writer, dgg_buffer_text(&written->holder));
    dgg_json_end_array(writer);
done:
    return status;
}

/* Notes what can be added, so that nothing is in the page twice. */
static dgg_status gather_known(const dgg_coding_page *page, document *written, dgg_names *known,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    for (size_t i = 0; i < page->codebook->theme_count; i++) {
        DGG_TRY(make_id(&written->id, DGG_THEME, page->codebook->themes[i].theme.id, error));
        DGG_TRY(dgg_names_add(known, dgg_buffer_text(&written->id), &number, error));
    }
    for (size_t i = 0; i < page->gazetteer->location_count; i++) {
        dgg_text id = page->gazetteer->locations[i].location.id;
        DGG_TRY(make_id(&written->id, DGG_LOCATION, id, error));
        DGG_TRY(dgg_names_add(known, dgg_buffer_text(&written->id), &number, error));
    }
done:
    return status;
}

/* Those of a saved graph that neither codebook nor gazetteer knows. */
static dgg_status write_unknown(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names known = { 0 };
    const dgg_graph *graph = written->page->graph;
    DGG_TRY(gather_known(written->page, written, &known, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        bool is_target = node->kind == DGG_THEME || node->kind == DGG_LOCATION;
        if (is_target && dgg_names_find(&known, node->id) == DGG_NO_NAME) {
            dgg_json_begin_object(&written->writer);
            dgg_node_json_write(&written->writer, graph->corpus, node);
            dgg_json_end_object(&written->writer);
        }
    }
done:
    dgg_names_destroy(&known);
    return status;
}

static dgg_status write_nodes(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_coding_page *page = written->page;
    dgg_json_write_key(&written->writer, "nodes");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < page->record_count; i++) {
        const dgg_node *node = &page->graph->nodes[page->records[i]];
        dgg_json_begin_object(&written->writer);
        dgg_node_json_write(&written->writer, page->graph->corpus, node);
        write_text(written, "key", page->graph->corpus->papers[node->entry].key);
        dgg_json_end_object(&written->writer);
    }
    for (size_t i = 0; i < page->codebook->theme_count; i++) {
        DGG_TRY(write_theme(written, &page->codebook->themes[i].theme, error));
    }
    if (!page->is_blind) {
        DGG_TRY(write_unknown(written, error));
    }
    dgg_json_end_array(&written->writer);
    dgg_json_write_key(&written->writer, "places");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < page->gazetteer->location_count; i++) {
        DGG_TRY(write_place(written, &page->gazetteer->locations[i].location, error));
    }
    dgg_json_end_array(&written->writer);
done:
    return status;
}

static dgg_status write_links(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *is_shown = NULL;
    const dgg_coding_page *page = written->page;
    const dgg_graph *graph = page->graph;
    DGG_TRY(dgg_grow(&is_shown, graph->node_count + 1, sizeof *is_shown, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        is_shown[i] = false;
    }
    for (size_t i = 0; i < page->record_count && !page->is_blind; i++) {
        is_shown[page->records[i]] = true;
    }
    dgg_json_write_key(&written->writer, "links");
    dgg_json_begin_array(&written->writer);
    for (size_t i = 0; i < graph->link_count; i++) {
        dgg_link_type type = graph->links[i].type;
        bool is_coding = type == DGG_DISCUSSES || type == DGG_STUDIES;
        if (is_coding && is_shown[graph->links[i].source]) {
            dgg_link_json_write(&written->writer, graph, &graph->links[i], NULL);
        }
    }
    dgg_json_end_array(&written->writer);
done:
    dgg_release(is_shown);
    return status;
}

static dgg_status write_document(document *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_begin_object(&written->writer);
    write_text(written, "format", dgg_text_of("dggraph-coding/1"));
    dgg_json_write_key(&written->writer, "blind");
    dgg_json_write_boolean(&written->writer, written->page->is_blind);
    DGG_TRY(write_nodes(written, error));
    DGG_TRY(write_links(written, error));
    dgg_json_write_key(&written->writer, "communities");
    dgg_json_begin_array(&written->writer);
    dgg_json_end_array(&written->writer);
    if (written->page->sheet != NULL) {
        dgg_json_write_key(&written->writer, "sheet");
        dgg_page_sheet_write(written->page->sheet, written->page->is_blind, &written->writer);
    }
    dgg_json_end_object(&written->writer);
    DGG_TRY(dgg_json_end(&written->writer, error));
done:
    return status;
}

dgg_status dgg_coding_data_write(const dgg_coding_page *page, FILE *out, dgg_error *error)
{
    document written = { .page = page, .writer = { .out = out, .broken = BROKEN_LEVELS } };
    dgg_status status = write_document(&written, error);
    dgg_buffer_destroy(&written.id);
    dgg_buffer_destroy(&written.holder);
    return status;
}
