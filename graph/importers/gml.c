/* GML: "graph [ node [ id 1 label "a" ] edge [ source 1 target 2 ] ]", as networkx, igraph, Gephi
 * and yEd write it. Read a word at a time, without recursion: lists inside of nodes and edges are
 * passed over however deep they are. Where it is broken the reading ends, and that is told. */
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/markup.h"
#include "corpus/texts.h"
#include "graph/attributed.h"
#include "graph/importers.h"

typedef enum token_kind { END, WORD, STRING, OPEN, CLOSE, BROKEN } token_kind;

typedef struct token {
    token_kind kind;
    dgg_text text;
    long line;
} token;

typedef struct lexer {
    dgg_text rest;
    long line;
} lexer;

typedef enum place { OUTSIDE, IN_GRAPH, IN_NODE, IN_EDGE } place;

typedef struct reading {
    dgg_corpus *corpus;
    dgg_attributed all;
    lexer lexer;
    place place;
    size_t skipped; /* lists that are open and passed over */
    bool has_graph, is_directed;
    dgg_buffer name, value;
} reading;

static void pass(lexer *l, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        l->line += l->rest.start[i] == '\n';
    }
    l->rest = dgg_text_slice(l->rest, length, l->rest.length);
}

/* Passes over blanks, and over lines that begin with '#'. */
static void pass_blanks(lexer *l)
{
    while (l->rest.length > 0 && (dgg_is_space(l->rest.start[0]) || l->rest.start[0] == '#')) {
        bool is_comment = l->rest.start[0] == '#';
        pass(l, is_comment ? dgg_text_find_byte(l->rest, '\n') : 1);
    }
}

static bool ends_word(char byte)
{
    return dgg_is_space(byte) || byte == '[' || byte == ']' || byte == '"' || byte == '#';
}

static token take_token(lexer *l)
{
    pass_blanks(l);
    token taken = { .kind = END, .line = l->line };
    size_t length = 1;
    if (l->rest.length == 0) {
        return taken;
    }
    if (l->rest.start[0] == '"') {
        dgg_text inside = dgg_text_slice(l->rest, 1, l->rest.length);
        taken.text = dgg_text_slice(inside, 0, dgg_text_find_byte(inside, '"'));
        taken.kind = taken.text.length < inside.length ? STRING : BROKEN;
        length = taken.text.length + 2;
    } else if (l->rest.start[0] == '[' || l->rest.start[0] == ']') {
        taken.kind = l->rest.start[0] == '[' ? OPEN : CLOSE;
    } else {
        while (length < l->rest.length && !ends_word(l->rest.start[length])) {
            length++;
        }
        taken.kind = WORD;
        taken.text = dgg_text_slice(l->rest, 0, length);
    }
    pass(l, length < l->rest.length ? length : l->rest.length);
    return taken;
}

/* The name of a list that opens, in any case. */
static bool is_named(const token *name, const char *wanted)
{
    return name->kind == WORD && dgg_texts_starts_any_case(name->text, wanted) &&
           name->text.length == dgg_text_of(wanted).length;
}

static bool is_key(const token *name)
{
    bool is = name->kind == WORD && dgg_unicode_is_letter((unsigned char)name->text.start[0]);
    for (size_t i = 0; i < name->text.length && is; i++) {
        char byte = name->text.start[i];
        is = byte == '_' || dgg_is_digit(byte) || dgg_unicode_is_letter((unsigned char)byte);
    }
    return is;
}

/* Keys and values alternate; the outermost list "graph" holds a list "node". */
static dgg_recognition recognises(dgg_text head)
{
    lexer l = { .rest = head };
    size_t depth = 0;
    bool is_in_graph = false;
    for (token name = take_token(&l); is_key(&name) || name.kind == CLOSE; name = take_token(&l)) {
        token value = name.kind == WORD ? take_token(&l) : name;
        if (value.kind == END || value.kind == BROKEN || (value.kind == CLOSE && depth == 0)) {
            break;
        }
        if (is_in_graph && depth == 1 && value.kind == OPEN && is_named(&name, "node")) {
            return DGG_CERTAIN;
        }
        is_in_graph = depth == 0 ? is_named(&name, "graph") && value.kind == OPEN : is_in_graph;
        depth += value.kind == OPEN;
        depth -= value.kind == CLOSE;
    }
    return DGG_NOT_MINE;
}

static dgg_status leave_out(reading *r, long line, const char *why, dgg_error *error)
{
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error, "%s: left out", why);
}

static dgg_status open_list(reading *r, const token *name, dgg_error *error)
{
    const dgg_attributed_item edge = { .line = name->line };
    bool is_graph = r->place == OUTSIDE && is_named(name, "graph");
    if (r->skipped == 0 && is_graph && r->has_graph) {
        r->skipped = 1;
        return leave_out(r, name->line, "a second network of one file", error);
    }
    if (r->skipped > 0 || r->place > IN_GRAPH) {
        r->skipped++;
        return DGG_OK;
    }
    if (is_graph) {
        r->has_graph = true;
        r->place = IN_GRAPH;
    } else if (r->place == IN_GRAPH && is_named(name, "node")) {
        r->place = IN_NODE;
        return dgg_attributed_add_node(&r->all, name->line, error);
    } else if (r->place == IN_GRAPH && is_named(name, "edge")) {
        r->place = IN_EDGE;
        return dgg_attributed_add_edge(&r->all, &edge, error);
    } else {
        r->skipped = 1;
    }
    return DGG_OK;
}

static void close_list(reading *r)
{
    if (r->skipped > 0) {
        r->skipped--;
    } else {
        r->place = r->place > IN_GRAPH ? IN_GRAPH : OUTSIDE;
    }
}

/* Entities become characters. */
static dgg_status decode(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    buffer->length = 0;
    while (text.length > 0) {
        int32_t character = 0;
        size_t plain = dgg_text_find_byte(text, '&');
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_slice(text, 0, plain), error));
        text = dgg_text_slice(text, plain, text.length);
        size_t length = dgg_markup_entity(text, &character);
        if (length > 0) {
            DGG_TRY(dgg_unicode_put(buffer, character, error));
        } else {
            DGG_TRY(dgg_buffer_add(buffer, dgg_text_slice(text, 0, 1), error));
        }
        text = dgg_text_slice(text, length > 0 ? length : 1, text.length);
    }
done:
    return status;
}

/* Names are told in lower case. */
static dgg_status take_value(reading *r, const token *name, const token *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_attributed_items *items = r->place == IN_NODE ? &r->all.nodes : &r->all.edges;
    if (r->place == IN_GRAPH && r->skipped == 0 && is_named(name, "directed")) {
        r->is_directed = dgg_text_is(value->text, "1");
    }
    if (r->place <= IN_GRAPH || r->skipped > 0) {
        return DGG_OK;
    }
    r->name.length = 0;
    DGG_TRY(dgg_buffer_add(&r->name, name->text, error));
    for (size_t i = 0; i < r->name.length; i++) {
        r->name.bytes[i] = dgg_texts_lower(r->name.bytes[i]);
    }
    DGG_TRY(decode(&r->value, value->text, error));
    DGG_TRY(dgg_attributed_tell_named(&r->all, &items->items[items->count - 1],
                                      dgg_buffer_text(&r->name), dgg_buffer_text(&r->value),
                                      error));
done:
    return status;
}

/* What is not closed may be half of what it was. */
static dgg_status end_early(reading *r, const token *at, dgg_error *error)
{
    r->all.nodes.count -= r->place == IN_NODE;
    r->all.edges.count -= r->place == IN_EDGE;
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, at->line, error,
                           at->kind == BROKEN ? "a quote is never closed: the rest is left out"
                           : at->kind == END  ? "the file ends inside of a list"
                                              : "this is no GML: the rest is left out");
}

static dgg_status read_all(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (;;) {
        token name = take_token(&r->lexer);
        bool is_outside = r->place == OUTSIDE && r->skipped == 0;
        if (name.kind == CLOSE && !is_outside) {
            close_list(r);
            continue;
        }
        if (name.kind == END && is_outside) {
            break;
        }
        token value = name.kind == WORD ? take_token(&r->lexer) : name;
        bool is_pair = name.kind == WORD && value.kind != END && value.kind != BROKEN;
        if (!is_pair || value.kind == CLOSE) {
            DGG_TRY(end_early(r, &value, error));
            break;
        }
        DGG_TRY(value.kind == OPEN ? open_list(r, &name, error)
                                   : take_value(r, &name, &value, error));
    }
done:
    return status;
}

/* Newman's files, and others, give weights as "value". */
static dgg_status settle_edges(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < r->all.edges.count; i++) {
        dgg_attributed_item *edge = &r->all.edges.items[i];
        edge->is_directed = r->is_directed;
        if (dgg_attributed_text(&r->all, edge, "weight").length == 0) {
            DGG_TRY(dgg_attributed_tell(&r->all, edge, "weight",
                                        dgg_attributed_text(&r->all, edge, "value"), error));
        }
    }
done:
    return status;
}

static dgg_status read_gml(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .lexer.line = 1 };
    DGG_TRY(dgg_stream_rest(stream, &r.lexer.rest, error));
    DGG_TRY(read_all(&r, error));
    DGG_TRY(dgg_attributed_join(&r.all, corpus, error));
    DGG_TRY(dgg_attributed_call_by_labels(&r.all, error));
    DGG_TRY(settle_edges(&r, error));
    DGG_TRY(dgg_attributed_build(&r.all, corpus, error));
done:
    dgg_attributed_destroy(&r.all);
    dgg_buffer_destroy(&r.name);
    dgg_buffer_destroy(&r.value);
    return status;
}

const dgg_importer dgg_importer_gml = {
    { "gml", "a ready network of GML: nodes, edges, their attributes", NULL, NULL },
    recognises,
    read_gml,
    NULL
};
