/* The citations that main paths lead along: the thread of a literature. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/citation_study.h"

static const dgg_time_column columns[] = {
    { "cited_id", "Cited id", 0 },      { "cited", "Cited", 0 },
    { "cited_year", "Year", 0 },        { "citing_id", "Citing id", 0 },
    { "citing", "Citing", 0 },          { "citing_year", "Year", 0 },
    { "paths", "Search paths", 0 },     { "share", "Share", 4 },
    { "forward", "Local, forward", 0 }, { "backward", "Local, backward", 0 },
    { "global", "Global", 0 },          { "key_route", "Key-route", 0 },
};

/* An arc by where it stands: the way that knowledge goes. */
typedef struct placed {
    uint32_t from, to; /* knots */
    uint32_t arc;
    uint8_t bits;
} placed;

static int by_place(const void *left, const void *right)
{
    const placed *one = left, *other = right;
    int order = (one->from > other->from) - (one->from < other->from);
    order = order != 0 ? order : (one->to > other->to) - (one->to < other->to);
    return order != 0 ? order : (one->arc > other->arc) - (one->arc < other->arc);
}

static dgg_status add_row(dgg_citation_study *citations, const dgg_traversal *traversal,
                          const placed *at, dgg_time_telling *telling, dgg_error *error)
{
    static const uint8_t paths[] = { DGG_PATH_FORWARD, DGG_PATH_BACKWARD, DGG_PATH_GLOBAL,
                                     DGG_PATH_KEY };
    dgg_status status = DGG_OK;
    const dgg_citation *pair = &citations->citing.arcs[at->arc];
    double share = dgg_scaled_ratio(traversal->along[at->arc], traversal->total);
    DGG_TRY(dgg_citation_study_tell(citations, pair->cited, telling, error));
    DGG_TRY(dgg_citation_study_tell(citations, pair->citing, telling, error));
    DGG_TRY(dgg_citation_study_count(traversal->along[at->arc], telling, error));
    DGG_TRY(dgg_time_number(telling, true, share, error));
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        DGG_TRY(dgg_time_text(telling, dgg_text_of(at->bits & paths[i] ? "yes" : ""), error));
    }
done:
    return status;
}

static dgg_status add_rows(dgg_citation_study *citations, const dgg_traversal *traversal,
                           const uint8_t *bits, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    placed *order = NULL;
    size_t count = 0;
    const dgg_citing *citing = &citations->citing;
    const uint32_t *knot = citations->knots.of;
    DGG_TRY(dgg_grow(&order, citing->arc_count + 1, sizeof *order, error));
    for (size_t i = 0; i < citing->arc_count; i++) {
        if (bits[i] != 0) {
            order[count++] = (placed){ knot[citing->arcs[i].cited], knot[citing->arcs[i].citing],
                                       (uint32_t)i, bits[i] };
        }
    }
    dgg_sort(order, count, sizeof *order, by_place);
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_row(citations, traversal, &order[i], telling, error));
    }
done:
    dgg_release(order);
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citation_study citations = { 0 };
    dgg_traversal traversal = { 0 };
    uint8_t *bits = NULL;
    DGG_TRY(dgg_citation_study_init(&citations, study, error));
    DGG_TRY(dgg_traversal_init(&traversal, &citations.citing, &citations.knots,
                               dgg_citation_study_paths(study), error));
    DGG_TRY(dgg_grow(&bits, citations.citing.arc_count + 1, sizeof *bits, error));
    DGG_TRY(dgg_main_path_find(bits, &traversal, study->how.routes, error));
    DGG_TRY(add_rows(&citations, &traversal, bits, telling, error));
    DGG_TRY(dgg_citation_study_note(&citations, telling, error));
    DGG_TRY(dgg_buffer_print(
        &telling->note, error,
        " Search paths are counted by %s; share: of all of them. Local: from the sources (or "
        "sinks) whose heaviest citation is the heaviest of all such, always along the heaviest. "
        "Global: the greatest sum of counts. Key-route: through the %u heaviest citations, each "
        "followed both ways locally. Ties are all followed. Counts above 2^53 are rounded to 53 "
        "bits.",
        study->how.paths, study->how.routes));
done:
    dgg_release(bits);
    dgg_traversal_destroy(&traversal);
    dgg_citation_study_destroy(&citations);
    return status;
}

const dgg_time_table dgg_time_table_main_path = {
    { "main_path", "the citations that most search paths run along: local, global, key-route",
      "paths of most search paths; SPC(u,v) = paths from sources to u * paths from v to sinks, u "
      "cited by v",
      "Hummon and Doreian 1989, Social Networks 11(1):39-63; Batagelj 2003, arXiv cs/0309023; Liu "
      "and Lu 2012, JASIST 63(3):528-542" },
    "Main paths",
    columns,
    sizeof columns / sizeof *columns,
    true,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
