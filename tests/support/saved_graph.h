/* saved_graph.h - parts of a saved graph read by themselves. */
#ifndef DGG_TEST_SAVED_GRAPH_H
#define DGG_TEST_SAVED_GRAPH_H

#include "base/buffer.h"
#include "corpus/readers/graph_json/reading.h"

/* Reads the nodes and links of the document into the corpus. */
static inline dgg_status read_saved_graph(dgg_corpus *corpus, const char *text)
{
    dgg_status status = DGG_OK;
    dgg_saved_graph g = { .corpus = corpus };
    DGG_TRY(dgg_json_read(&g.json, dgg_text_of(text), NULL));
    const dgg_taking document = { g.json, dgg_json_root(g.json) };
    DGG_TRY(dgg_saved_read_nodes(&g, &document, NULL));
    DGG_TRY(dgg_saved_read_links(&g, &document, NULL));
done:
    dgg_json_destroy(&g.json);
    dgg_names_destroy(&g.ids);
    dgg_release(g.nodes);
    dgg_arena_release(&g.lists);
    return status;
}

#endif
