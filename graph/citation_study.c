/* The citation network of a corpus or a ready network, and its words. */
#include "graph/citation_study.h"

#include <string.h>

#include "base/memory.h"
#include "base/number.h"

dgg_status dgg_citation_study_init(dgg_citation_study *citations, const dgg_study *study,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = study->corpus;
    bool is_cited_first = strcmp(study->how.arcs, "cited-citing") == 0;
    citations->study = study;
    if (corpus->paper_count == 0 && corpus->nodes.count > 0 && corpus->is_undirected) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "the ties of this ready network have no direction, so none is a citation");
    }
    DGG_TRY(dgg_citing_read(&citations->citing, corpus, is_cited_first, error));
    DGG_TRY(dgg_knots_init(&citations->knots, &citations->citing, error));
done:
    return status;
}

void dgg_citation_study_destroy(dgg_citation_study *citations)
{
    dgg_citing_destroy(&citations->citing);
    dgg_knots_destroy(&citations->knots);
    dgg_arena_release(&citations->texts);
}

dgg_status dgg_citation_study_note(const dgg_citation_study *citations, dgg_time_telling *telling,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_citing *citing = &citations->citing;
    const dgg_knots *knots = &citations->knots;
    const char *way = citations->study->how.arcs;
    DGG_TRY(dgg_buffer_print(&telling->note, error, " Network: %zu citation%s among %zu %s%s",
                             citing->arc_count, citing->arc_count == 1 ? "" : "s",
                             citing->vertex_count, citing->is_ready ? "node" : "record",
                             citing->vertex_count == 1 ? "" : "s"));
    DGG_TRY(citing->is_ready ? dgg_buffer_print(&telling->note, error, " of a ready network")
                             : DGG_OK);
    DGG_TRY(citing->is_ready
                ? dgg_buffer_print(&telling->note, error,
                                   ", its arcs read as %s (--arcs says which way they lead)", way)
                : DGG_OK);
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             ". Each pair counts once; left out: %zu of a paper by itself, %zu "
                             "repeated. No citation is left out for its year.",
                             citing->loop_count, citing->repeat_count));
    if (knots->circle_count > 0) {
        DGG_TRY(dgg_buffer_print(&telling->note, error,
                                 " %zu papers cite each other in %zu circle%s; those of a circle "
                                 "are taken as one, and no path runs along a citation within it.",
                                 knots->circled_count, knots->circle_count,
                                 knots->circle_count == 1 ? "" : "s"));
    }
done:
    return status;
}

int dgg_citation_study_year(const dgg_citation_study *citations, uint32_t vertex)
{
    return citations->citing.is_ready ? 0 : citations->study->corpus->papers[vertex].year;
}

dgg_text dgg_citation_study_id(const dgg_citation_study *citations, uint32_t vertex)
{
    const dgg_corpus *corpus = citations->study->corpus;
    return citations->citing.is_ready ? corpus->nodes.items[vertex].id : corpus->papers[vertex].id;
}

dgg_status dgg_citation_study_tell(dgg_citation_study *citations, uint32_t vertex,
                                   dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_label label = { 0 };
    const dgg_corpus *corpus = citations->study->corpus;
    if (citations->citing.is_ready) {
        label.text = corpus->nodes.items[vertex].label;
    } else {
        DGG_TRY(dgg_paper_label(&corpus->papers[vertex], DGG_LONGEST_LABEL, &citations->texts,
                                &label, error));
    }
    DGG_TRY(dgg_time_text(telling, dgg_citation_study_id(citations, vertex), error));
    DGG_TRY(dgg_time_text(telling, label.text, error));
    DGG_TRY(dgg_time_year(telling, dgg_citation_study_year(citations, vertex), error));
done:
    return status;
}

dgg_status dgg_citation_study_count(dgg_scaled count, dgg_time_telling *telling, dgg_error *error)
{
    enum { PLACES = 2, ROOM = DGG_NUMBER_ROOM + 8 };
    static const double exact = 9007199254740992; /* 2^53 */
    double number = 0;
    if (dgg_scaled_number(count, &number)) {
        return number <= exact ? dgg_table_add_count(telling->table, (size_t)number, error)
                               : dgg_table_add_number(telling->table, number, error);
    }
    char text[ROOM] = "10^", power[DGG_NUMBER_ROOM];
    dgg_number_fixed(dgg_scaled_log10(count), PLACES, power);
    memcpy(text + 3, power, strlen(power) + 1);
    return dgg_table_add_text(telling->table, dgg_text_of(text), error);
}

dgg_path_count dgg_citation_study_paths(const dgg_study *study)
{
    for (int i = 0; i < DGG_PATH_COUNT_COUNT; i++) {
        if (strcmp(dgg_path_counts.rows[i]->name, study->how.paths) == 0) {
            return (dgg_path_count)i;
        }
    }
    return DGG_SPC;
}
