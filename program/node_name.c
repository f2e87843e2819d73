/* What a node is called in a table: nobody shall take first words for a title. */
#include "program/node_name.h"

#include "base/unicode.h"

/* The beginning of a label, at most so long, without a half word at its end. */
static dgg_text beginning_of(dgg_text label, size_t longest)
{
    dgg_text head = dgg_unicode_slice(label, 0, longest);
    size_t end = head.length;
    bool is_between = end < label.length && dgg_is_space(label.start[end]);
    while (!is_between && end > 0 && !dgg_is_space(head.start[end - 1])) {
        end--;
    }
    return end > 0 ? dgg_text_trim(dgg_text_slice(head, 0, end)) : head;
}

dgg_status dgg_node_name(dgg_buffer *buffer, const dgg_node *node, size_t longest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (longest > 0 && dgg_unicode_count(node->label) > longest) {
        DGG_TRY(dgg_buffer_add(buffer, beginning_of(node->label, longest), error));
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(" …"), error));
    } else {
        DGG_TRY(dgg_buffer_add(buffer, node->label, error));
    }
    if (node->label_is_inferred) {
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(" [untitled]"), error));
    }
done:
    return status;
}

dgg_status dgg_node_whole_name(dgg_buffer *buffer, const dgg_corpus *corpus, const dgg_node *node,
                               dgg_error *error)
{
    bool is_record =
        node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
    if (!is_record || node->label_is_inferred) {
        return dgg_node_name(buffer, node, 0, error);
    }
    const dgg_paper *paper = &corpus->papers[node->entry];
    dgg_text name = paper->label.length > 0 ? paper->label : paper->title;
    return dgg_buffer_add(buffer, name.length > 0 ? name : node->label, error);
}
