/* A question read from a stream of netstrings into a graph of cgraph. */
#include "program/graphviz_worker/question.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { LONGEST_WORD = 1 << 24, MOST_DIGITS = 8, MOST_SHOWN = 40 };

typedef struct statement {
    const char *verb;
    size_t words; /* with the verb */
    dgg_status (*take)(dgg_question *question, dgg_error *error);
} statement;

/* cgraph asks for char * and only reads. */
static char *word(const dgg_question *question, size_t which)
{
    return question->words[which].bytes;
}

static dgg_status read_length(FILE *input, size_t *length, dgg_error *error)
{
    int digits = 0, byte = getc(input);
    for (*length = 0; dgg_is_digit((char)byte) && digits < MOST_DIGITS; digits++) {
        *length = *length * 10 + (size_t)(byte - '0');
        byte = getc(input);
    }
    if (digits == 0 || byte != ':' || *length > LONGEST_WORD) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "the question breaks off or is no question");
    }
    return DGG_OK;
}

/* Writes a byte as Graphviz must read it; returns how many that took. */
static size_t escape(int byte, char *place)
{
    if (byte == '\\' || byte == '\n') {
        place[0] = '\\';
        place[1] = byte == '\n' ? 'n' : '\\';
        return 2;
    }
    bool is_control = byte < ' ' && byte != '\t'; /* no XML may hold it, and NUL ends a text */
    place[0] = (char)(is_control ? ' ' : byte);
    return 1;
}

/* Takes back U+FFFE or U+FFFF at the end: they are no characters, and no XML may hold them. */
static void drop_no_character(dgg_buffer *read)
{
    enum { LENGTH = 3 };
    const char *last = read->bytes + read->length - LENGTH;
    if (read->length >= LENGTH &&
        (memcmp(last, "\xEF\xBF\xBE", LENGTH) == 0 || memcmp(last, "\xEF\xBF\xBF", LENGTH) == 0)) {
        read->length -= LENGTH;
    }
}

static dgg_status read_word(FILE *input, dgg_buffer *read, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t length = 0;
    read->length = 0;
    DGG_TRY(read_length(input, &length, error));
    DGG_TRY(dgg_buffer_reserve(read, 2 * length + 1, error));
    for (size_t i = 0; i < length; i++) {
        int byte = getc(input);
        if (byte == EOF) {
            return dgg_fail(error, DGG_BAD_INPUT, 0, "the question breaks off in a word");
        }
        read->length += escape(byte, read->bytes + read->length);
        drop_no_character(read);
    }
    read->bytes[read->length] = '\0';
    if (getc(input) != ',') {
        status =
            dgg_fail(error, DGG_BAD_INPUT, 0, "no comma behind '%.*s'", MOST_SHOWN, read->bytes);
    }
done:
    return status;
}

static dgg_status take_default(dgg_question *question, dgg_error *error)
{
    bool of_nodes = strcmp(word(question, 1), "node") == 0;
    if (!of_nodes && strcmp(word(question, 1), "edge") != 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "'%.*s' is neither node nor edge", MOST_SHOWN,
                        word(question, 1));
    }
    agattr(question->graph, of_nodes ? AGNODE : AGEDGE, word(question, 2), word(question, 3));
    return DGG_OK;
}

static dgg_status take_node(dgg_question *question, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&question->nodes, &question->node_room, question->node_count + 1,
                        sizeof(Agnode_t *), error));
    Agnode_t *node = agnode(question->graph, word(question, 1), true);
    question->nodes[question->node_count++] = node;
    question->latest = node;
done:
    return status;
}

static dgg_status find_node(const dgg_question *question, const char *number, Agnode_t **node,
                            dgg_error *error)
{
    char *end = NULL;
    unsigned long long which = strtoull(number, &end, 10);
    if (!dgg_is_digit(*number) || *end != '\0' || which >= question->node_count) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "an edge to '%.*s': no such node", MOST_SHOWN,
                        number);
    }
    *node = question->nodes[which];
    return DGG_OK;
}

static dgg_status take_edge(dgg_question *question, dgg_error *error)
{
    dgg_status status = DGG_OK;
    Agnode_t *from = NULL, *to = NULL;
    DGG_TRY(find_node(question, word(question, 1), &from, error));
    DGG_TRY(find_node(question, word(question, 2), &to, error));
    DGG_TRY(dgg_reserve(&question->edges, &question->edge_room, question->edge_count + 1,
                        sizeof(Agedge_t *), error));
    Agedge_t *edge = agedge(question->graph, from, to, NULL, true);
    question->edges[question->edge_count++] = edge;
    question->latest = edge;
done:
    return status;
}

static dgg_status take_attribute(dgg_question *question, dgg_error *error)
{
    (void)error;
    agsafeset(question->latest, word(question, 1), word(question, 2), "");
    return DGG_OK;
}

static dgg_status take_dot(dgg_question *question, dgg_error *error)
{
    (void)error;
    question->is_ended = true;
    return DGG_OK;
}

static dgg_status take_layout(dgg_question *question, dgg_error *error)
{
    question->engine = word(question, 1);
    return take_dot(question, error);
}

static const statement statements[] = {
    { "default", 4, take_default }, { "node", 2, take_node }, { "edge", 3, take_edge },
    { "set", 3, take_attribute },   { "dot", 1, take_dot },   { "layout", 2, take_layout },
};

static dgg_status read_statement(dgg_question *question, FILE *input, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const statement *found = NULL;
    DGG_TRY(read_word(input, &question->words[0], error));
    for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) {
        if (strcmp(word(question, 0), statements[i].verb) == 0) {
            found = &statements[i];
        }
    }
    if (found == NULL) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "'%.*s' is not understood", MOST_SHOWN,
                        word(question, 0));
    }
    for (size_t i = 1; i < found->words; i++) {
        DGG_TRY(read_word(input, &question->words[i], error));
    }
    status = found->take(question, error);
done:
    return status;
}

dgg_status dgg_question_read(dgg_question *question, FILE *input, dgg_error *error)
{
    dgg_status status = DGG_OK;
    question->graph = agopen("dggraph", Agdirected, NULL);
    question->latest = question->graph;
    /* Longer lines than this one allows would be broken by backslashes; 0 is no limit. */
    agattr(question->graph, AGRAPH, "linelength", "0");
    while (!question->is_ended) {
        DGG_TRY(read_statement(question, input, error));
    }
    if (getc(input) != EOF) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "the question goes on behind its end");
    }
done:
    return status;
}

void dgg_question_destroy(dgg_question *question)
{
    if (question->graph != NULL) {
        agclose(question->graph);
    }
    for (size_t i = 0; i < DGG_MOST_WORDS; i++) {
        dgg_buffer_destroy(&question->words[i]);
    }
    dgg_release(question->nodes);
    dgg_release(question->edges);
    *question = (dgg_question){ 0 };
}
