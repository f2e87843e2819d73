/* The client of dggraph-graphviz: a graph told in netstrings as it is made, and the answer. */
#include "layouts/graphviz.h"

#include <inttypes.h>
#include <limits.h>
#include <stdarg.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/graphviz/finding.h"

enum { DEFAULT_SECONDS = 60, CHUNK = 1 << 16, MOST_SAID = 200 };

#define DONE "done"

dgg_status dgg_graphviz_start(dgg_graphviz *graphviz, unsigned seconds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char path[PATH_MAX];
    const char *const arguments[] = { path, NULL };
    *graphviz = (dgg_graphviz){ 0 };
    DGG_TRY(dgg_graphviz_find(path, sizeof path, error));
    DGG_TRY(
        dgg_worker_start(&graphviz->worker, arguments, seconds ? seconds : DEFAULT_SECONDS, error));
done:
    return status;
}

void dgg_graphviz_destroy(dgg_graphviz *graphviz)
{
    dgg_worker_destroy(&graphviz->worker);
    dgg_buffer_destroy(&graphviz->told);
}

static dgg_status send_told(dgg_graphviz *graphviz, dgg_error *error)
{
    dgg_text told = dgg_buffer_text(&graphviz->told);
    graphviz->told.length = 0;
    return dgg_worker_send(&graphviz->worker, told, error);
}

/* Adds a word as a netstring: how long it is, a colon, the word, a comma. */
static dgg_status tell(dgg_graphviz *graphviz, dgg_text word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *told = &graphviz->told;
    DGG_TRY(dgg_buffer_print(told, error, "%zu:", word.length));
    DGG_TRY(dgg_buffer_add(told, word, error));
    DGG_TRY(dgg_buffer_add(told, dgg_text_of(","), error));
    if (told->length >= CHUNK) {
        status = send_told(graphviz, error);
    }
done:
    return status;
}

static dgg_status tell_words(dgg_graphviz *graphviz, dgg_error *error, size_t count, ...)
{
    dgg_status status = DGG_OK;
    va_list words;
    va_start(words, count);
    for (size_t i = 0; i < count && status == DGG_OK; i++) {
        status = tell(graphviz, va_arg(words, dgg_text), error);
    }
    va_end(words);
    return status;
}

dgg_status dgg_graphviz_default(dgg_graphviz *graphviz, const char *kind, const char *name,
                                const char *value, dgg_error *error)
{
    return tell_words(graphviz, error, 4, dgg_text_of("default"), dgg_text_of(kind),
                      dgg_text_of(name), dgg_text_of(value));
}

dgg_status dgg_graphviz_node(dgg_graphviz *graphviz, dgg_text name, dgg_error *error)
{
    graphviz->node_count++;
    return tell_words(graphviz, error, 2, dgg_text_of("node"), name);
}

dgg_status dgg_graphviz_edge(dgg_graphviz *graphviz, size_t from, size_t to, dgg_error *error)
{
    char numbers[2][DGG_NUMBER_ROOM];
    snprintf(numbers[0], sizeof numbers[0], "%zu", from);
    snprintf(numbers[1], sizeof numbers[1], "%zu", to);
    graphviz->edge_count++;
    return tell_words(graphviz, error, 3, dgg_text_of("edge"), dgg_text_of(numbers[0]),
                      dgg_text_of(numbers[1]));
}

dgg_status dgg_graphviz_set(dgg_graphviz *graphviz, const char *name, dgg_text value,
                            dgg_error *error)
{
    return tell_words(graphviz, error, 3, dgg_text_of("set"), dgg_text_of(name), value);
}

dgg_status dgg_graphviz_set_number(dgg_graphviz *graphviz, const char *name, double value,
                                   dgg_error *error)
{
    char text[DGG_NUMBER_ROOM];
    return dgg_graphviz_set(graphviz, name, dgg_text_of(dgg_number_exact(value, text)), error);
}

/* Where an answer goes: DOT to a file as it comes, all else into memory. */
typedef struct answer {
    dgg_buffer begun; /* what came, until the first line is whole; then all of it, or nothing */
    FILE *out;
    bool is_good; /* the first line said so */
} answer;

static dgg_status take_chunk(answer *taken, dgg_text chunk, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text whole = chunk;
    bool was_good = taken->is_good;
    if (!was_good || taken->out == NULL) {
        DGG_TRY(dgg_buffer_add(&taken->begun, chunk, error));
        whole = dgg_buffer_text(&taken->begun);
    }
    if (!was_good && dgg_text_starts(whole, DONE "\n")) {
        taken->is_good = true;
        whole = dgg_text_slice(whole, sizeof DONE, whole.length);
    }
    if (taken->is_good && taken->out != NULL &&
        fwrite(whole.start, 1, whole.length, taken->out) != whole.length) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
done:
    return status;
}

/* Says the last of the question and takes the answer until there is no more. */
static dgg_status converse(dgg_graphviz *graphviz, answer *taken, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char chunk[CHUNK];
    size_t got = 0;
    bool is_content = false;
    DGG_TRY(send_told(graphviz, error));
    dgg_worker_stop_sending(&graphviz->worker);
    do {
        DGG_TRY(dgg_worker_receive(&graphviz->worker, chunk, sizeof chunk, &got, error));
        DGG_TRY(take_chunk(taken, (dgg_text){ chunk, got }, error));
    } while (got > 0);
    DGG_TRY(dgg_worker_end(&graphviz->worker, &is_content, error));
    if (!is_content || !taken->is_good) {
        dgg_text rest = dgg_buffer_text(&taken->begun);
        dgg_text reason = taken->is_good ? (dgg_text){ 0 } : dgg_text_line(&rest);
        int length = reason.length < MOST_SAID ? (int)reason.length : MOST_SAID;
        status = dgg_fail(error, DGG_LIBRARY_FAILED, 0, "dggraph-graphviz failed%s%.*s",
                          length > 0 ? ": " : " without a reason", length,
                          length > 0 ? reason.start : "");
    }
done:
    return status;
}

dgg_status dgg_graphviz_write_dot(dgg_graphviz *graphviz, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    answer taken = { .out = out };
    DGG_TRY(tell_words(graphviz, error, 1, dgg_text_of("dot")));
    DGG_TRY(converse(graphviz, &taken, error));
done:
    dgg_buffer_destroy(&taken.begun);
    return status;
}

static bool read_point(dgg_text *line, dgg_point *point)
{
    dgg_text x = dgg_text_cut(line, ' '), y = dgg_text_cut(line, ' ');
    return dgg_number_read(x, &point->x) && dgg_number_read(y, &point->y);
}

static dgg_status read_centre(dgg_text line, dgg_places *places, bool *is_good, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&places->centres, &places->centre_room, places->centre_count + 1,
                        sizeof *places->centres, error));
    *is_good = read_point(&line, &places->centres[places->centre_count++]);
done:
    return status;
}

static dgg_status read_route(dgg_text line, dgg_places *places, bool *is_good, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (line.length > 0 && *is_good) {
        DGG_TRY(dgg_reserve(&places->bends, &places->bend_room, places->bend_count + 1,
                            sizeof *places->bends, error));
        *is_good = read_point(&line, &places->bends[places->bend_count++]);
    }
    DGG_TRY(dgg_reserve(&places->ends, &places->edge_room, places->edge_count + 1,
                        sizeof *places->ends, error));
    places->ends[places->edge_count++] = places->bend_count;
done:
    return status;
}

static dgg_status read_places(const dgg_graphviz *graphviz, dgg_text text, dgg_places *places,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_good = dgg_text_is(dgg_text_line(&text), DONE);
    for (size_t i = 0; i < graphviz->node_count && is_good; i++) {
        DGG_TRY(read_centre(dgg_text_line(&text), places, &is_good, error));
    }
    for (size_t i = 0; i < graphviz->edge_count && is_good; i++) {
        is_good = text.length > 0; /* an edge without a route has an empty line */
        DGG_TRY(read_route(dgg_text_line(&text), places, &is_good, error));
    }
    if (!is_good || text.length > 0) {
        status = dgg_fail(error, DGG_LIBRARY_FAILED, 0,
                          "dggraph-graphviz gave an answer that is none: is it of this version?");
    }
done:
    return status;
}

dgg_status dgg_graphviz_lay_out(dgg_graphviz *graphviz, const char *engine, dgg_places *places,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    answer taken = { 0 };
    DGG_TRY(tell_words(graphviz, error, 2, dgg_text_of("layout"), dgg_text_of(engine)));
    DGG_TRY(converse(graphviz, &taken, error));
    DGG_TRY(read_places(graphviz, dgg_buffer_text(&taken.begun), places, error));
done:
    dgg_buffer_destroy(&taken.begun);
    return status;
}

void dgg_places_destroy(dgg_places *places)
{
    dgg_release(places->centres);
    dgg_release(places->bends);
    dgg_release(places->ends);
    *places = (dgg_places){ 0 };
}
