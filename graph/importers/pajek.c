/* Pajek .net: "*Vertices 3", a line each with a number and a label, then arcs, edges, lists of them
 * or a matrix. A line that cannot be used is told, the others are kept. */
#include "base/number.h"
#include "corpus/building.h"
#include "corpus/structured.h"
#include "corpus/texts.h"
#include "graph/importers.h"
#include "graph/ready.h"

typedef enum section { NO_SECTION, VERTICES, TIES, LISTS, MATRIX } section;

typedef struct reading {
    dgg_corpus *corpus;
    dgg_ready ready;
    section section;
    size_t declared;          /* vertices; those that no line names have their number as label */
    size_t rows;              /* of the matrix */
    bool has_arcs, has_edges; /* sections of either */
    long line;
} reading;

static dgg_recognition recognises(dgg_text head)
{
    if (dgg_structured_is_values(head)) {
        return DGG_NOT_MINE;
    }
    while (head.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&head));
        bool is_comment = line.length == 0 || line.start[0] == '%';
        if (!is_comment) {
            bool is_network = dgg_texts_starts_any_case(line, "*vertices") ||
                              dgg_texts_starts_any_case(line, "*network");
            return is_network ? DGG_CERTAIN : DGG_NOT_MINE;
        }
    }
    return DGG_NOT_MINE;
}

/* Takes the next word, which may be in quotes. */
static dgg_text take_word(dgg_text *rest)
{
    *rest = dgg_texts_trim(*rest);
    char end = rest->length > 0 && rest->start[0] == '"' ? '"' : ' ';
    size_t start = end == '"' ? 1 : 0, at = start;
    while (at < rest->length &&
           !(end == '"' ? rest->start[at] == '"' : dgg_is_space(rest->start[at]))) {
        at++;
    }
    dgg_text word = dgg_text_slice(*rest, start, at);
    *rest = dgg_text_slice(*rest, at + start, rest->length);
    return word;
}

static dgg_status skip(reading *r, const char *why, dgg_error *error)
{
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, r->line, error, "%s: left out", why);
}

/* The number of a vertex, from 1; 0 if there is no such one. */
static uint32_t number_of(const reading *r, dgg_text word)
{
    double number = 0;
    bool is_number = dgg_number_read(word, &number);
    bool is_there = is_number && number >= 1 && number <= (double)r->ready.node_count;
    return is_there && number == (double)(uint32_t)number ? (uint32_t)number : 0;
}

static dgg_status add_unnamed(reading *r, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char room[DGG_NUMBER_ROOM];
    while (r->ready.node_count < count) {
        dgg_text number = dgg_text_of(dgg_number_exact((double)(r->ready.node_count + 1), room));
        const dgg_entity node = { .id = number, .label = number };
        DGG_TRY(dgg_ready_add_node(&r->ready, &node, error));
    }
done:
    return status;
}

/* What stands behind the label (places, shapes, colours) is for drawing. */
static dgg_status read_vertex(reading *r, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double number = 0;
    dgg_text word = take_word(&line), label = take_word(&line);
    bool is_next = dgg_number_read(word, &number) && number >= 1 && number <= (double)r->declared;
    if (!is_next || number != (double)(uint32_t)number) {
        return skip(r, "no vertex of this network", error);
    }
    DGG_TRY(add_unnamed(r, (size_t)number, error));
    dgg_entity *node = &r->ready.nodes[(size_t)number - 1];
    node->label = label.length > 0 ? label : node->label;
    DGG_TRY(dgg_texts_keep(&r->ready.texts, &node->label, error));
done:
    return status;
}

static dgg_status add_tie(reading *r, uint32_t from, uint32_t to, double weight, dgg_error *error)
{
    const dgg_ready_tie tie = { from - 1, to - 1, weight };
    if (from == 0 || to == 0) {
        return skip(r, "a tie of a vertex that is not there", error);
    }
    return weight > 0 ? dgg_ready_add_tie(&r->ready, &tie, error)
                      : skip(r, "a tie without a weight above 0", error);
}

static dgg_status read_tie(reading *r, dgg_text line, dgg_error *error)
{
    double weight = 1;
    uint32_t from = number_of(r, take_word(&line)), to = number_of(r, take_word(&line));
    dgg_text word = take_word(&line);
    bool is_weight = word.length == 0 || dgg_number_read(word, &weight);
    return add_tie(r, from, to, is_weight ? weight : 1, error);
}

/* "1 2 3" are ties from 1 to 2 and to 3. */
static dgg_status read_list(reading *r, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t from = number_of(r, take_word(&line));
    for (line = dgg_texts_trim(line); line.length > 0; line = dgg_texts_trim(line)) {
        DGG_TRY(add_tie(r, from, number_of(r, take_word(&line)), 1, error));
    }
done:
    return status;
}

static dgg_status read_row(reading *r, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t from = (uint32_t)++r->rows, to = 0;
    for (line = dgg_texts_trim(line); line.length > 0; line = dgg_texts_trim(line)) {
        double weight = 0;
        dgg_text word = take_word(&line);
        bool is_there = ++to <= r->ready.node_count && from <= r->ready.node_count;
        if (!dgg_number_read(word, &weight) || !is_there) {
            DGG_TRY(skip(r, "a cell beyond the matrix, or no number", error));
        } else if (weight != 0) {
            DGG_TRY(add_tie(r, from, to, weight, error));
        }
    }
done:
    return status;
}

/* "*Vertices 3", "*Arcs", "*Edges :2", "*Arcslist", "*Matrix" */
static dgg_status read_heading(reading *r, dgg_text line, dgg_error *error)
{
    static const struct {
        const char *name;
        section section;
        bool is_of_edges;
    } headings[] = { { "*arcslist", LISTS, false },
                     { "*edgeslist", LISTS, true },
                     { "*arcs", TIES, false },
                     { "*edges", TIES, true },
                     { "*matrix", MATRIX, false } };
    dgg_status status = DGG_OK;
    if (dgg_texts_starts_any_case(line, "*vertices")) {
        enum { MOST_VERTICES = 10000000 };
        double number = 0;
        take_word(&line);
        bool is_number = dgg_number_read(take_word(&line), &number) && number >= 0;
        if (!is_number || number > MOST_VERTICES || r->section != NO_SECTION) {
            return dgg_fail(error, DGG_BAD_INPUT, r->line,
                            r->section == NO_SECTION
                                ? "'*Vertices' names no number of vertices up to 10 million"
                                : "a second network begins here: give each a file of its own");
        }
        r->declared = (size_t)number;
        r->section = VERTICES;
        return DGG_OK;
    }
    DGG_TRY(add_unnamed(r, r->declared, error));
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        if (dgg_texts_starts_any_case(line, headings[i].name)) {
            r->section = headings[i].section;
            r->has_arcs |= !headings[i].is_of_edges;
            r->has_edges |= headings[i].is_of_edges;
            return DGG_OK;
        }
    }
    if (!dgg_texts_starts_any_case(line, "*network")) {
        DGG_TRY(skip(r, "a section that says nothing of nodes and ties", error));
        r->section = NO_SECTION;
    }
done:
    return status;
}

static dgg_status read_line(reading *r, dgg_text line, dgg_error *error)
{
    static dgg_status (*const readers[])(reading *, dgg_text, dgg_error *) = {
        [VERTICES] = read_vertex, [TIES] = read_tie, [LISTS] = read_list, [MATRIX] = read_row
    };
    line = dgg_texts_trim(line);
    if (line.length == 0 || line.start[0] == '%') {
        return DGG_OK;
    }
    if (line.start[0] == '*') {
        return read_heading(r, line, error);
    }
    return r->section == NO_SECTION ? DGG_OK : readers[r->section](r, line, error);
}

static dgg_status read_pajek(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    for (bool more = true; more;) {
        dgg_line line = { 0 };
        DGG_TRY(dgg_stream_line(stream, &line, &more, error));
        r.line = line.number;
        DGG_TRY(more ? read_line(&r, line.text, error) : DGG_OK);
    }
    DGG_TRY(add_unnamed(&r, r.declared, error));
    DGG_TRY(dgg_ready_build(&r.ready, corpus, error));
    corpus->is_undirected = r.has_edges && !r.has_arcs;
done:
    dgg_ready_destroy(&r.ready);
    return status;
}

const dgg_importer dgg_importer_pajek = {
    { "pajek", "a ready network of Pajek: vertices, arcs, edges, lists or a matrix", NULL, NULL },
    recognises,
    read_pajek,
    NULL
};
