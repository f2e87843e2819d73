/* One label a node, all different. */
#include "layouts/distinct_labels.h"

#include "base/buffer.h"
#include "base/names.h"
#include "layouts/prose.h"

/* A straight quote would end the label in Pajek, where nothing can escape it; but networkx takes a
 * backslash for an escape there. */
static void unquote(dgg_buffer *label)
{
    for (size_t i = 0; i < label->length; i++) {
        char *byte = &label->bytes[i];
        if (*byte == '"') {
            *byte = '\'';
        } else if (*byte == '\\') {
            *byte = '/';
        }
    }
}

/* The label, and so often the id behind it. */
static dgg_status make_label(const dgg_node *node, size_t times, dgg_buffer *label,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    label->length = 0;
    DGG_TRY(dgg_prose_add(label, node->label, error));
    times += label->length == 0 && times == 0;
    for (size_t i = 0; i < times; i++) {
        DGG_TRY(dgg_buffer_add(label, dgg_text_of(label->length > 0 ? " [" : "["), error));
        DGG_TRY(dgg_prose_add(label, node->id, error));
        DGG_TRY(dgg_buffer_add(label, dgg_text_of("]"), error));
    }
    unquote(label);
done:
    return status;
}

static dgg_status make_distinct(const dgg_node *node, dgg_names *known, dgg_buffer *label,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = known->count;
    for (size_t times = 0; known->count == before; times++) {
        uint32_t number = 0;
        DGG_TRY(make_label(node, times, label, error));
        DGG_TRY(dgg_names_add(known, dgg_buffer_text(label), &number, error));
    }
done:
    return status;
}

dgg_status dgg_distinct_labels(const dgg_graph *graph, dgg_arena **arena, dgg_text **labels,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names known = { 0 };
    dgg_buffer label = { 0 };
    DGG_TRY(dgg_arena_alloc(arena, labels, (graph->node_count + 1) * sizeof **labels, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(make_distinct(&graph->nodes[i], &known, &label, error));
        (*labels)[i] = dgg_buffer_text(&label);
        DGG_TRY(dgg_arena_copy(arena, &(*labels)[i], error));
    }
done:
    dgg_names_destroy(&known);
    dgg_buffer_destroy(&label);
    return status;
}
