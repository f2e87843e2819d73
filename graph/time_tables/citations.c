/* The shape of a citation network at a glance. */
#include <string.h>

#include "base/memory.h"
#include "graph/citation_study.h"

static const dgg_time_column columns[] = {
    { "what", "What", 0 },
    { "value", "Value", 0 },
};

typedef struct shape {
    size_t isolated, largest, parts, depth, most[2], most_times[2]; /* cited, citing */
} shape;

static uint32_t root_of(uint32_t *parents, uint32_t vertex)
{
    while (parents[vertex] != vertex) {
        parents[vertex] = parents[parents[vertex]];
        vertex = parents[vertex];
    }
    return vertex;
}

/* Parts that hang together, whichever way the arcs lead. */
static dgg_status find_parts(shape *found, const dgg_citing *citing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *parents = NULL, *sizes = NULL;
    size_t count = citing->vertex_count;
    DGG_TRY(dgg_grow(&parents, count + 1, sizeof *parents, error));
    DGG_TRY(dgg_grow(&sizes, count + 1, sizeof *sizes, error));
    for (uint32_t i = 0; i < count; i++) {
        parents[i] = i;
        sizes[i] = 0;
    }
    for (size_t i = 0; i < citing->arc_count; i++) {
        uint32_t one = root_of(parents, citing->arcs[i].cited);
        uint32_t other = root_of(parents, citing->arcs[i].citing);
        parents[one > other ? one : other] = one > other ? other : one;
    }
    for (uint32_t i = 0; i < count; i++) {
        size_t here = ++sizes[root_of(parents, i)];
        found->largest = here > found->largest ? here : found->largest;
        found->parts += here == 2;
    }
done:
    dgg_release(parents);
    dgg_release(sizes);
    return status;
}

static void raise(size_t *most, size_t here)
{
    *most = here > *most ? here : *most;
}

static void look_at_vertices(shape *found, const dgg_citing *citing)
{
    for (size_t i = 0; i < citing->vertex_count; i++) {
        size_t cited = citing->first_out[i + 1] - citing->first_out[i];
        size_t cites = citing->first_in[i + 1] - citing->first_in[i];
        size_t times[2] = { 0, 0 };
        for (size_t j = citing->first_out[i]; j < citing->first_out[i + 1]; j++) {
            times[0] += citing->times[j];
        }
        for (size_t j = citing->first_in[i]; j < citing->first_in[i + 1]; j++) {
            times[1] += citing->times[citing->into[j]];
        }
        found->isolated += cited + cites == 0;
        raise(&found->most[0], cited);
        raise(&found->most[1], cites);
        raise(&found->most_times[0], times[0]);
        raise(&found->most_times[1], times[1]);
    }
}

static dgg_status add_rows(const dgg_citation_study *citations, const shape *found,
                           dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_citing *citing = &citations->citing;
    const struct {
        const char *what;
        size_t value;
    } rows[] = {
        { "Papers", citing->vertex_count },
        { "Citations among them", citing->arc_count },
        { "Citations of a paper by itself, left out", citing->loop_count },
        { "Citations repeated, left out", citing->repeat_count },
        { "Papers without a citation", found->isolated },
        { "Papers of the largest part that hangs together", found->largest },
        { "Parts of two papers or more", found->parts },
        { "Circles", citations->knots.circle_count },
        { "Papers in circles", citations->knots.circled_count },
        { "Papers in the longest chain", found->depth + (citing->vertex_count > 0) },
        { "Most citations of a paper", found->most[0] },
        { "The same, repeated ones too", found->most_times[0] },
        { "Most references of a paper inside", found->most[1] },
        { "The same, repeated ones too", found->most_times[1] },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        DGG_TRY(dgg_table_add_text(telling->table, dgg_text_of(rows[i].what), error));
        DGG_TRY(dgg_table_add_count(telling->table, rows[i].value, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citation_study citations = { 0 };
    shape found = { 0 };
    DGG_TRY(dgg_citation_study_init(&citations, study, error));
    DGG_TRY(find_parts(&found, &citations.citing, error));
    DGG_TRY(dgg_knots_depth(&citations.knots, &citations.citing, &found.depth, error));
    look_at_vertices(&found, &citations.citing);
    DGG_TRY(add_rows(&citations, &found, telling, error));
    DGG_TRY(dgg_citation_study_note(&citations, telling, error));
done:
    dgg_citation_study_destroy(&citations);
    return status;
}

const dgg_time_table dgg_time_table_citations = {
    { "citations", "the shape of the citation network",
      "parts: papers that hang together whichever way arcs lead; circles: papers of which each "
      "leads to each other along arcs; chain: between circles",
      "Batagelj 2003, arXiv cs/0309023" },
    "Citation network",
    columns,
    sizeof columns / sizeof *columns,
    true,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
