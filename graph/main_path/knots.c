/* Strongly connected papers (Tarjan 1972), without recursion: chains of citations are long. */
#include <string.h>

#include "base/memory.h"
#include "graph/main_path.h"

#define UNSEEN UINT32_MAX

typedef struct search {
    const dgg_citing *citing;
    dgg_knots *knots;
    uint32_t *number, *low; /* when a vertex was met; the earliest it leads back to */
    uint32_t *open;         /* vertices whose knot is not known */
    uint32_t *way;          /* the way to where we are */
    size_t *next;           /* the arc of a vertex to look at next */
    size_t open_count, way_length;
    uint32_t met;
} search;

static void enter(search *s, uint32_t vertex)
{
    s->number[vertex] = s->low[vertex] = s->met++;
    s->open[s->open_count++] = vertex;
    s->way[s->way_length++] = vertex;
}

/* All that was opened behind the vertex is its knot. */
static void close_knot(search *s, uint32_t vertex)
{
    dgg_knots *knots = s->knots;
    uint32_t size = 0, top = 0;
    do {
        top = s->open[--s->open_count];
        knots->of[top] = (uint32_t)knots->count;
        size++;
    } while (top != vertex);
    knots->sizes[knots->count++] = size;
    knots->circle_count += size > 1 ? 1 : 0;
    knots->circled_count += size > 1 ? size : 0;
}

static void leave(search *s, uint32_t vertex)
{
    s->way_length--;
    if (s->low[vertex] == s->number[vertex]) {
        close_knot(s, vertex);
    }
    if (s->way_length > 0) {
        uint32_t before = s->way[s->way_length - 1];
        s->low[before] = s->low[vertex] < s->low[before] ? s->low[vertex] : s->low[before];
    }
}

static void walk(search *s, uint32_t start)
{
    enter(s, start);
    while (s->way_length > 0) {
        uint32_t vertex = s->way[s->way_length - 1];
        if (s->next[vertex] == s->citing->first_out[vertex + 1]) {
            leave(s, vertex);
            continue;
        }
        uint32_t to = s->citing->arcs[s->next[vertex]++].citing;
        if (s->number[to] == UNSEEN) {
            enter(s, to);
        } else if (s->knots->of[to] == UNSEEN && s->number[to] < s->low[vertex]) {
            s->low[vertex] = s->number[to];
        }
    }
}

/* Knots were closed from the end backwards. */
static dgg_status turn_round(dgg_knots *knots, size_t vertices, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = knots->count, *next = NULL;
    for (size_t i = 0; i < count / 2; i++) {
        uint32_t size = knots->sizes[i];
        knots->sizes[i] = knots->sizes[count - 1 - i];
        knots->sizes[count - 1 - i] = size;
    }
    DGG_TRY(dgg_grow(&knots->first, count + 1, sizeof *knots->first, error));
    DGG_TRY(dgg_grow(&knots->vertices, vertices + 1, sizeof *knots->vertices, error));
    DGG_TRY(dgg_grow(&next, count + 1, sizeof *next, error));
    knots->first[0] = next[0] = 0;
    for (size_t i = 0; i < count; i++) {
        knots->first[i + 1] = next[i + 1] = knots->first[i] + knots->sizes[i];
    }
    for (size_t i = 0; i < vertices; i++) {
        knots->of[i] = (uint32_t)(count - 1 - knots->of[i]);
        knots->vertices[next[knots->of[i]]++] = (uint32_t)i;
    }
done:
    dgg_release(next);
    return status;
}

dgg_status dgg_knots_init(dgg_knots *knots, const dgg_citing *citing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = citing->vertex_count;
    search s = { .citing = citing, .knots = knots };
    uint32_t **rows[] = { &knots->of, &knots->sizes, &s.number, &s.low, &s.open, &s.way };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        DGG_TRY(dgg_grow(rows[i], count + 1, sizeof **rows[i], error));
        memset(*rows[i], UINT8_MAX, (count + 1) * sizeof **rows[i]); /* UNSEEN */
    }
    DGG_TRY(dgg_grow(&s.next, count + 1, sizeof *s.next, error));
    memcpy(s.next, citing->first_out, (count + 1) * sizeof *s.next);
    for (uint32_t i = 0; i < count; i++) {
        if (s.number[i] == UNSEEN) {
            walk(&s, i);
        }
    }
    DGG_TRY(turn_round(knots, count, error));
done:
    dgg_release(s.number);
    dgg_release(s.low);
    dgg_release(s.open);
    dgg_release(s.way);
    dgg_release(s.next);
    return status;
}

dgg_status dgg_knots_depth(const dgg_knots *knots, const dgg_citing *citing, size_t *depth,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *level = NULL;
    *depth = 0;
    DGG_TRY(dgg_grow(&level, knots->count + 1, sizeof *level, error));
    memset(level, 0, (knots->count + 1) * sizeof *level);
    for (size_t i = 0; i < citing->vertex_count; i++) {
        uint32_t vertex = knots->vertices[i], here = level[knots->of[vertex]];
        *depth = here > *depth ? here : *depth;
        for (size_t j = citing->first_out[vertex]; j < citing->first_out[vertex + 1]; j++) {
            uint32_t to = knots->of[citing->arcs[j].citing];
            bool is_higher = to != knots->of[vertex] && level[to] <= here;
            level[to] = is_higher ? here + 1 : level[to];
        }
    }
done:
    dgg_release(level);
    return status;
}

void dgg_knots_destroy(dgg_knots *knots)
{
    dgg_release(knots->of);
    dgg_release(knots->sizes);
    dgg_release(knots->vertices);
    dgg_release(knots->first);
    *knots = (dgg_knots){ 0 };
}
