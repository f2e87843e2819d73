#include "layouts/graphviz.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char *const hostile[] = {
    "\"]; }",   "<b>", "C:\\new \\N\\", "a\\\"b",        "two\nlines",
    "été 日本", "%5",  "node",          "]]>&amp;{a|b}", "\u202Eright to left\u202C",
    NULL,
};

/* Starts the program and tells it a node for each text, named by it and labelled with it, and an
 * edge from the first to the last. */
static dgg_status tell_texts(dgg_graphviz *graphviz, const char *const *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    DGG_TRY(dgg_graphviz_start(graphviz, 0, error));
    DGG_TRY(dgg_graphviz_default(graphviz, "node", "shape", "box", error));
    for (; texts[count] != NULL; count++) {
        DGG_TRY(dgg_graphviz_node(graphviz, dgg_text_of(texts[count]), error));
        DGG_TRY(dgg_graphviz_set(graphviz, "label", dgg_text_of(texts[count]), error));
    }
    DGG_TRY(dgg_graphviz_edge(graphviz, 0, count - 1, error));
    DGG_TRY(dgg_graphviz_set_number(graphviz, "weight", 2.5, error));
done:
    return status;
}

static dgg_status dot_of(const char *const *texts, char **dot, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graphviz graphviz = { 0 };
    size_t length = 0;
    FILE *out = open_memstream(dot, &length);
    DGG_TRY(tell_texts(&graphviz, texts, error));
    DGG_TRY(dgg_graphviz_write_dot(&graphviz, out, error));
done:
    fclose(out);
    dgg_graphviz_destroy(&graphviz);
    return status;
}

static void any_text_may_be_a_name_or_an_attribute(void)
{
    char *dot = NULL;
    CU_ASSERT_EQUAL(dot_of(hostile, &dot, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"\\\"]; }\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"<b>\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"C:\\\\new \\\\N\\\\\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"a\\\\\\\"b\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"two\\nlines\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "label=\"été 日本\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "\"\\\"]; }\" -> \"\u202Eright to left\u202C\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "weight=2.5"));
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "node [shape=box]"));
    free(dot);
}

static void long_lines_are_not_broken(void)
{
    char text[4000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    const char *const texts[] = { text, NULL };
    char *dot = NULL;
    CU_ASSERT_EQUAL(dot_of(texts, &dot, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, text));
    CU_ASSERT_PTR_NULL(strchr(dot, '\\'));
    free(dot);
}

static void the_same_graph_gives_the_same_bytes(void)
{
    char *one = NULL, *other = NULL;
    CU_ASSERT_EQUAL(dot_of(hostile, &one, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dot_of(hostile, &other, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(one, other);
    free(one);
    free(other);
}

static void a_question_larger_than_a_pipe_is_answered(void)
{
    enum { COUNT = 20000 };
    dgg_graphviz graphviz = { 0 };
    char *dot = NULL, name[16];
    size_t length = 0;
    FILE *out = open_memstream(&dot, &length);
    CU_ASSERT_EQUAL(dgg_graphviz_start(&graphviz, 0, NULL), DGG_OK);
    for (int i = 0; i < COUNT; i++) {
        snprintf(name, sizeof name, "n%d", i);
        CU_ASSERT_EQUAL(dgg_graphviz_node(&graphviz, dgg_text_of(name), NULL), DGG_OK);
        CU_ASSERT_EQUAL(
            dgg_graphviz_set(&graphviz, "tooltip", dgg_text_of("a text of some length"), NULL),
            DGG_OK);
    }
    CU_ASSERT_EQUAL(dgg_graphviz_write_dot(&graphviz, out, NULL), DGG_OK);
    fclose(out);
    CU_ASSERT_PTR_NOT_NULL(strstr(dot, "n19999"));
    CU_ASSERT_STRING_EQUAL(dot + length - 2, "}\n");
    free(dot);
    dgg_graphviz_destroy(&graphviz);
}

static const char *const defaults[][3] = {
    { "node", "label", "" },
    { "node", "shape", "box" },
    { "node", "fixedsize", "true" },
    { "edge", "dir", "none" },
};

/* Two cards of 120 by 40 points, joined by an edge. */
static dgg_status tell_two(dgg_graphviz *graphviz, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++) {
        DGG_TRY(
            dgg_graphviz_default(graphviz, defaults[i][0], defaults[i][1], defaults[i][2], error));
    }
    DGG_TRY(dgg_graphviz_set(graphviz, "splines", dgg_text_of("true"), error));
    DGG_TRY(dgg_graphviz_set(graphviz, "start", dgg_text_of("7"), error));
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_graphviz_node(graphviz, dgg_text_of(i ? "b" : "a"), error));
        DGG_TRY(dgg_graphviz_set_number(graphviz, "width", 120.0 / 72, error));
        DGG_TRY(dgg_graphviz_set_number(graphviz, "height", 40.0 / 72, error));
        DGG_TRY(dgg_graphviz_set(graphviz, "pos", dgg_text_of(i ? "300,100" : "60,20"), error));
    }
    DGG_TRY(dgg_graphviz_edge(graphviz, 0, 1, error));
done:
    return status;
}

static dgg_status lay_out_two(const char *engine, dgg_places *places, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_graphviz graphviz = { 0 };
    DGG_TRY(dgg_graphviz_start(&graphviz, 0, error));
    DGG_TRY(tell_two(&graphviz, error));
    DGG_TRY(dgg_graphviz_lay_out(&graphviz, engine, places, error));
done:
    dgg_graphviz_destroy(&graphviz);
    return status;
}

static void nodes_stay_where_they_are_put_and_edges_are_routed(void)
{
    dgg_places places = { 0 };
    CU_ASSERT_EQUAL(lay_out_two("nop", &places, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(places.centre_count, 2);
    CU_ASSERT_DOUBLE_EQUAL(places.centres[1].x - places.centres[0].x, 240, .01);
    CU_ASSERT_DOUBLE_EQUAL(places.centres[1].y - places.centres[0].y, 80, .01);
    CU_ASSERT_EQUAL_FATAL(places.edge_count, 1);
    CU_ASSERT_EQUAL_FATAL(places.ends[0], 4);
    for (size_t i = 0; i < 4; i++) { /* between the cards */
        CU_ASSERT_TRUE(places.bends[i].x > places.centres[0].x);
        CU_ASSERT_TRUE(places.bends[i].x < places.centres[1].x);
    }
    dgg_places_destroy(&places);
}

static void dot_puts_the_source_above(void)
{
    dgg_places places = { 0 };
    CU_ASSERT_EQUAL(lay_out_two("dot", &places, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(places.centre_count, 2);
    CU_ASSERT_DOUBLE_EQUAL(places.centres[0].x, places.centres[1].x, .01);
    CU_ASSERT_TRUE(places.centres[0].y > places.centres[1].y + 40);
    dgg_places_destroy(&places);
}

static void an_unknown_engine_is_named(void)
{
    dgg_places places = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(lay_out_two("papyrus", &places, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "papyrus"));
    dgg_places_destroy(&places);
}

static void an_edge_to_nowhere_is_refused_by_the_other_side(void)
{
    dgg_graphviz graphviz = { 0 };
    dgg_error error = { 0 };
    char *dot = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&dot, &length);
    CU_ASSERT_EQUAL(dgg_graphviz_start(&graphviz, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_graphviz_edge(&graphviz, 0, 7, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_graphviz_write_dot(&graphviz, out, &error), DGG_LIBRARY_FAILED);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "no such node"));
    fclose(out);
    CU_ASSERT_EQUAL(length, 0); /* a reason is no DOT */
    free(dot);
    dgg_graphviz_destroy(&graphviz);
}

static void with_program(const char *program, dgg_status expected, const char *message)
{
    const char *was = getenv("DGGRAPH_GRAPHVIZ");
    char *kept = was ? strdup(was) : NULL;
    dgg_error error = { 0 };
    dgg_places places = { 0 };
    setenv("DGGRAPH_GRAPHVIZ", program, 1);
    CU_ASSERT_EQUAL(lay_out_two("neato", &places, &error), expected);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, message));
    setenv("DGGRAPH_GRAPHVIZ", kept ? kept : "", 1);
    free(kept);
    dgg_places_destroy(&places);
}

static void what_goes_wrong_there_is_told_here(void)
{
    with_program("/nowhere/worker", DGG_MISSING_PART, "/nowhere/worker");
    with_program(DGG_SUPPORT "/crashing_worker.sh", DGG_LIBRARY_FAILED, "crashed");
    with_program("/bin/false", DGG_LIBRARY_FAILED, "without a reason");
    with_program("/bin/true", DGG_LIBRARY_FAILED, "without a reason");
}

static dgg_status lay_out_and_forget(void)
{
    dgg_places places = { 0 };
    dgg_status status = lay_out_two("neato", &places, NULL);
    dgg_places_destroy(&places);
    return status;
}

static dgg_status write_and_forget(void)
{
    char *dot = NULL;
    dgg_status status = dot_of(hostile, &dot, NULL);
    free(dot);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(lay_out_and_forget());
    BRUTAL(write_and_forget());
}

static void a_full_disk_is_told(void)
{
    dgg_graphviz graphviz = { 0 };
    FILE *full = fopen("/dev/full", "w");
    setvbuf(full, NULL, _IONBF, 0);
    CU_ASSERT_EQUAL(tell_texts(&graphviz, hostile, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_graphviz_write_dot(&graphviz, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
    dgg_graphviz_destroy(&graphviz);
}

SUITE("layouts/graphviz",
      { "any text may be a name or an attribute", any_text_may_be_a_name_or_an_attribute },
      { "long lines are not broken", long_lines_are_not_broken },
      { "the same graph gives the same bytes", the_same_graph_gives_the_same_bytes },
      { "a question larger than a pipe is answered", a_question_larger_than_a_pipe_is_answered },
      { "nodes stay where they are put and edges are routed",
        nodes_stay_where_they_are_put_and_edges_are_routed },
      { "dot puts the source above", dot_puts_the_source_above },
      { "an unknown engine is named", an_unknown_engine_is_named },
      { "an edge to nowhere is refused by the other side",
        an_edge_to_nowhere_is_refused_by_the_other_side },
      { "what goes wrong there is told here", what_goes_wrong_there_is_told_here },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing },
      { "a full disk is told", a_full_disk_is_told })
