/* What a node is called in a table: nobody shall take first words for a title. */
#include "program/node_name.h"

dgg_status dgg_node_name(dgg_buffer *buffer, const dgg_node *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(buffer, node->label, error));
    if (node->label_is_inferred) {
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(" [untitled]"), error));
    }
done:
    return status;
}
