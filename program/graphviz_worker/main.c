/* main.c - dggraph-graphviz: draws one graph with Graphviz. A program of its own, for three
 * reasons: the licences of Graphviz (EPL) and igraph (GPL) may not meet in one; a crash, a hang or
 * a leak of Graphviz harms no one; and with no plug-in but the three linked here no picture depends
 * on the fonts of the machine.
 *
 * It reads a question (question.h) from standard input and prints a first line "done", then
 *
 *   dot            the graph in canonical DOT, without positions
 *   layout ENGINE  a line "X Y" a node, its centre; then a line "X Y X Y …" an edge, the points of
 *                  its Bezier curve (one, and three more for each piece; none if it was not
 * routed). All in points, 1/72 inch, y upwards.
 *
 * If that cannot be, it prints the reason alone and exits with 1. */
#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>

#include "program/graphviz_worker/question.h"

/* NOLINTBEGIN(readability-identifier-naming): Graphviz chose these names. */
extern gvplugin_library_t gvplugin_core_LTX_library;
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
/* NOLINTEND(readability-identifier-naming) */

static const lt_symlist_t plugins[] = {
    { "gvplugin_core_LTX_library", &gvplugin_core_LTX_library },
    { "gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library },
    { "gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library },
    { NULL, NULL },
};

static void print_route(Agedge_t *edge)
{
    const splines *route = ED_spl(edge);
    for (int i = 0; route != NULL && i < route->list[0].size; i++) {
        pointf point = route->list[0].list[i];
        printf("%s%.2f %.2f", i ? " " : "", point.x, point.y);
    }
    putchar('\n');
}

static void print_places(const dgg_question *question)
{
    for (size_t i = 0; i < question->node_count; i++) {
        pointf centre = ND_coord(question->nodes[i]);
        printf("%.2f %.2f\n", centre.x, centre.y);
    }
    for (size_t i = 0; i < question->edge_count; i++) {
        print_route(question->edges[i]);
    }
}

static dgg_status lay_out(GVC_t *graphviz, const dgg_question *question, dgg_error *error)
{
    if (gvLayout(graphviz, question->graph, question->engine) != 0) {
        const char *reason = aglasterr();
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0, "%s", reason ? reason : "no layout");
    }
    puts("done");
    print_places(question);
    gvFreeLayout(graphviz, question->graph);
    return DGG_OK;
}

int main(void)
{
    dgg_status status = DGG_OK;
    dgg_error error = { 0 };
    dgg_question question = { 0 };
    GVC_t *graphviz = NULL;
    agseterr(AGMAX); /* kept for aglasterr() */
    DGG_TRY(dgg_question_read(&question, stdin, &error));
    if (question.engine != NULL) {
        graphviz = gvContextPlugins(plugins, 0);
        DGG_TRY(lay_out(graphviz, &question, &error));
    } else {
        puts("done");
        agwrite(question.graph, stdout);
    }
done:
    if (status != DGG_OK) {
        puts(error.message);
    }
    dgg_question_destroy(&question);
    if (graphviz != NULL) {
        gvFreeContext(graphviz);
    }
    return fflush(stdout) == 0 && status == DGG_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
