/* How many search paths run along each citation, counted in the three ways. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/citation_study.h"

static const dgg_time_column columns[] = {
    { "cited_id", "Cited id", 0 }, { "cited", "Cited", 0 },
    { "cited_year", "Year", 0 },   { "citing_id", "Citing id", 0 },
    { "citing", "Citing", 0 },     { "citing_year", "Year", 0 },
    { "spc", "SPC", 0 },           { "splc", "SPLC", 0 },
    { "spnp", "SPNP", 0 },         { "share", "Share", 4 },
};

typedef struct ranked {
    double share;
    uint32_t arc;
} ranked;

static int by_share(const void *left, const void *right)
{
    const ranked *one = left, *other = right;
    int order = (one->share < other->share) - (one->share > other->share);
    return order != 0 ? order : (one->arc > other->arc) - (one->arc < other->arc);
}

static dgg_status add_row(dgg_citation_study *citations,
                          const dgg_traversal counts[DGG_PATH_COUNT_COUNT], const ranked *at,
                          dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_citation *arc = &citations->citing.arcs[at->arc];
    bool is_inner = citations->knots.of[arc->cited] == citations->knots.of[arc->citing];
    DGG_TRY(dgg_citation_study_tell(citations, arc->cited, telling, error));
    DGG_TRY(dgg_citation_study_tell(citations, arc->citing, telling, error));
    for (size_t i = 0; i < DGG_PATH_COUNT_COUNT; i++) {
        DGG_TRY(is_inner ? dgg_table_add_empty(telling->table, error)
                         : dgg_citation_study_count(counts[i].along[at->arc], telling, error));
    }
    DGG_TRY(dgg_time_number(telling, !is_inner, at->share, error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citation_study citations = { 0 };
    dgg_traversal counts[DGG_PATH_COUNT_COUNT] = { 0 };
    ranked *order = NULL;
    dgg_path_count asked = dgg_citation_study_paths(study);
    DGG_TRY(dgg_citation_study_init(&citations, study, error));
    size_t arcs = citations.citing.arc_count;
    for (int i = 0; i < DGG_PATH_COUNT_COUNT; i++) {
        DGG_TRY(dgg_traversal_init(&counts[i], &citations.citing, &citations.knots,
                                   (dgg_path_count)i, error));
    }
    DGG_TRY(dgg_grow(&order, arcs + 1, sizeof *order, error));
    for (size_t i = 0; i < arcs; i++) {
        double share = dgg_scaled_ratio(counts[asked].along[i], counts[asked].total);
        order[i] = (ranked){ share, (uint32_t)i };
    }
    dgg_sort(order, arcs, sizeof *order, by_share);
    for (size_t i = 0; i < arcs; i++) {
        DGG_TRY(add_row(&citations, counts, &order[i], telling, error));
    }
    DGG_TRY(dgg_citation_study_note(&citations, telling, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Share: of all paths, by %s. Counts are exact up to 2^53 and "
                             "rounded to 53 bits above; none overflows.",
                             study->how.paths));
done:
    for (size_t i = 0; i < DGG_PATH_COUNT_COUNT; i++) {
        dgg_traversal_destroy(&counts[i]);
    }
    dgg_release(order);
    dgg_citation_study_destroy(&citations);
    return status;
}

const dgg_time_table dgg_time_table_traversal = {
    { "traversal", "search paths along each citation",
      "SPC(u,v) = paths from sources to u * paths from v to sinks, u cited by v; SPLC: from any "
      "paper to u; SPNP: from any paper to u, from v to any paper; share = count / all paths",
      "Hummon and Doreian 1989, Social Networks 11(1):39-63; Batagelj 2003, arXiv cs/0309023" },
    "Search paths",
    columns,
    sizeof columns / sizeof *columns,
    true,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
