/* The worker as a program: questions put by hand, answers and exits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "tests/support/suite.h"

/* Puts the question to the worker; its exit code. */
static int ask(const char *question, char *answer, size_t room)
{
    FILE *asked = fopen("question.txt", "wb");
    fputs(question, asked);
    fclose(asked);
    int outcome = system(DGG_WORKER " <question.txt >answer.txt 2>/dev/null");
    FILE *answered = fopen("answer.txt", "rb");
    answer[fread(answer, 1, room - 1, answered)] = '\0';
    fclose(answered);
    remove("question.txt");
    remove("answer.txt");
    return WIFEXITED(outcome) ? WEXITSTATUS(outcome) : -1;
}

static void expect_refusal(const char *question, const char *reason)
{
    char answer[2000];
    CU_ASSERT_EQUAL(ask(question, answer, sizeof answer), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(answer, reason));
    CU_ASSERT_PTR_NULL(strstr(answer, "done"));
}

static void a_graph_is_answered_in_dot(void)
{
    char answer[2000];
    CU_ASSERT_EQUAL(ask("4:node,1:a,4:node,1:b,4:edge,1:0,1:1,3:dot,", answer, sizeof answer), 0);
    CU_ASSERT_STRING_EQUAL(answer, "done\ndigraph dggraph {\n\tgraph [linelength=0];\n"
                                   "\ta -> b;\n}\n");
}

static void what_a_picture_cannot_hold_is_left_out(void)
{
    char answer[2000];
    CU_ASSERT_EQUAL(ask("4:node,12:a\x01\x1F\uFFFEb\uFFFF\tc,3:dot,", answer, sizeof answer), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(answer, "\"a  b\tc\";"));
}

static void an_empty_graph_is_a_graph(void)
{
    char answer[2000];
    CU_ASSERT_EQUAL(ask("3:dot,", answer, sizeof answer), 0);
    CU_ASSERT_EQUAL(ask("6:layout,5:neato,", answer, sizeof answer), 0);
    CU_ASSERT_STRING_EQUAL(answer, "done\n");
}

static void a_question_without_end_is_refused(void)
{
    expect_refusal("", "breaks off");
    expect_refusal("4:node,1:a,", "breaks off");
    expect_refusal("4:node,10:a,", "breaks off");
    expect_refusal("4:node,1:a;3:dot,", "no comma");
    expect_refusal("99999999999999:a", "breaks off");
    expect_refusal("3:dot,3:dot,", "goes on");
}

static void a_statement_that_makes_no_sense_is_refused(void)
{
    expect_refusal("7:papyrus,", "'papyrus' is not understood");
    expect_refusal("7:default,5:graph,1:a,1:b,3:dot,", "neither node nor edge");
    expect_refusal("4:node,1:a,4:edge,1:0,1:1,3:dot,", "no such node");
    expect_refusal("4:node,1:a,4:edge,1:0,2:-0,3:dot,", "no such node");
    expect_refusal("4:node,1:a,4:edge,1:0,2:0x,3:dot,", "no such node");
    expect_refusal("4:node,1:a,6:layout,7:papyrus,", "papyrus");
}

SUITE("program/graphviz_worker/main", { "a graph is answered in dot", a_graph_is_answered_in_dot },
      { "what a picture cannot hold is left out", what_a_picture_cannot_hold_is_left_out },
      { "an empty graph is a graph", an_empty_graph_is_a_graph },
      { "a question without end is refused", a_question_without_end_is_refused },
      { "a statement that makes no sense is refused", a_statement_that_makes_no_sense_is_refused })
