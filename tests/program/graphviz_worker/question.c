/* Linked with Graphviz and the ground floor only: igraph may not be in the same program. */
#include "program/graphviz_worker/question.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status read_from(const char *text, dgg_question *question, dgg_error *error)
{
    FILE *input = tmpfile();
    fputs(text, input);
    rewind(input);
    dgg_status status = dgg_question_read(question, input, error);
    fclose(input);
    return status;
}

static void nodes_and_edges_are_numbered_as_they_come(void)
{
    dgg_question question = { 0 };
    CU_ASSERT_EQUAL(read_from("4:node,1:b,4:node,1:a,4:edge,1:1,1:0,3:dot,", &question, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(question.node_count, 2);
    CU_ASSERT_EQUAL_FATAL(question.edge_count, 1);
    CU_ASSERT_STRING_EQUAL(agnameof(question.nodes[0]), "b");
    CU_ASSERT_PTR_EQUAL(agtail(question.edges[0]), question.nodes[1]);
    CU_ASSERT_PTR_EQUAL(aghead(question.edges[0]), question.nodes[0]);
    CU_ASSERT_PTR_NULL(question.engine);
    dgg_question_destroy(&question);
}

static void an_attribute_belongs_to_the_latest(void)
{
    dgg_question question = { 0 };
    CU_ASSERT_EQUAL(read_from("3:set,5:start,1:7,7:default,4:node,5:shape,3:box,4:node,1:a,"
                              "3:set,5:label,3:one,4:node,1:b,3:set,5:label,3:two,"
                              "4:edge,1:0,1:1,3:set,5:label,4:edge,6:layout,5:neato,",
                              &question, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(question.node_count, 2);
    CU_ASSERT_STRING_EQUAL(agget(question.graph, (char[]){ "start" }), "7");
    CU_ASSERT_STRING_EQUAL(agget(question.nodes[0], (char[]){ "shape" }), "box");
    CU_ASSERT_STRING_EQUAL(agget(question.nodes[0], (char[]){ "label" }), "one");
    CU_ASSERT_STRING_EQUAL(agget(question.nodes[1], (char[]){ "label" }), "two");
    CU_ASSERT_STRING_EQUAL(agget(question.edges[0], (char[]){ "label" }), "edge");
    CU_ASSERT_STRING_EQUAL(question.engine, "neato");
    dgg_question_destroy(&question);
    dgg_question_destroy(&question);
}

static void what_graphviz_takes_for_an_escape_is_escaped(void)
{
    dgg_question question = { 0 };
    CU_ASSERT_EQUAL(read_from("4:node,5:\\N\nb\\,3:dot,", &question, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(agnameof(question.nodes[0]), "\\\\N\\nb\\\\");
    dgg_question_destroy(&question);
}

static void an_error_says_what_is_wrong(void)
{
    dgg_question question = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(read_from("4:edge,1:0,1:0,3:dot,", &question, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "no such node"));
    dgg_question_destroy(&question);
    CU_ASSERT_EQUAL(read_from("4:node,99999999:", &question, NULL), DGG_BAD_INPUT);
    dgg_question_destroy(&question);
}

static dgg_status read_and_forget(void)
{
    dgg_question question = { 0 };
    dgg_status status = read_from("4:node,1:a,4:edge,1:0,1:0,3:dot,", &question, NULL);
    dgg_question_destroy(&question);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("program/graphviz_worker/question",
      { "nodes and edges are numbered as they come", nodes_and_edges_are_numbered_as_they_come },
      { "an attribute belongs to the latest", an_attribute_belongs_to_the_latest },
      { "what Graphviz takes for an escape is escaped",
        what_graphviz_takes_for_an_escape_is_escaped },
      { "an error says what is wrong", an_error_says_what_is_wrong },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
