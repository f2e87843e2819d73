/* The table of a ranking, and the note that says how it came about. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "graph/network.h"
#include "program/commands/rank/ranking.h"
#include "program/messages.h"
#include "program/node_name.h"

enum { PLACES = 4, LONGEST_TITLE = 120 };

/* Says which rows of equal score were added or left out. */
static dgg_status note_ties(dgg_buffer *note, const dgg_ranking *ranking, dgg_error *error)
{
    size_t top = ranking->top;
    if (ranking->shown > top && top > 0) {
        return dgg_buffer_print(note, error, " Rank %u is shared, so %zu rows are shown.",
                                ranking->items[top - 1].rank, ranking->shown);
    }
    size_t left_out = 0, shown = ranking->shown;
    while (shown > 0 && shown + left_out < ranking->count &&
           ranking->items[shown + left_out].rank == ranking->items[shown - 1].rank) {
        left_out++;
    }
    if (left_out == 0) {
        return DGG_OK;
    }
    return dgg_buffer_print(note, error,
                            " %zu more share rank %u and are left out by their labels; "
                            "--top 0 shows all.",
                            left_out, ranking->items[shown - 1].rank);
}

/* The subject of the search is in every paper by design. */
static dgg_status note_search_terms(dgg_buffer *note, const dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = ranking->analysis->graph->corpus;
    for (size_t i = 0; i < ranking->shown && ranking->kind == DGG_THEME; i++) {
        const dgg_node *node = ranking->items[i].node;
        if (corpus->themes[node->entry].is_search_term) {
            DGG_TRY(dgg_buffer_print(note, error,
                                     " The literature was collected by '%.*s': its "
                                     "rank says nothing about the field.",
                                     (int)node->label.length, node->label.start));
        }
    }
done:
    return status;
}

static bool looks_at_network(const dgg_row *measure)
{
    return ((const dgg_centrality *)measure)->score != NULL;
}

static dgg_status note_network(dgg_buffer *note, const dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = ranking->analysis;
    bool is_of_network = looks_at_network(ranking->measure);
    for (size_t i = 0; i < ranking->other_count; i++) {
        is_of_network = is_of_network || looks_at_network(ranking->others[i]);
    }
    if (is_of_network) {
        DGG_TRY(dgg_buffer_print(
            note, error, " Network '%s' (%s): %zu node%s, %zu link%s.", analysis->network->name,
            analysis->network->summary, analysis->network_node_count,
            dgg_plural(analysis->network_node_count), analysis->network_link_count,
            dgg_plural(analysis->network_link_count)));
    }
    DGG_TRY(dgg_buffer_print(note, error, " Equal scores share a rank and stand by label."));
done:
    return status;
}

static dgg_status note_measures(dgg_buffer *note, const dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (ranking->has_formulas) {
        DGG_TRY(dgg_buffer_print(note, error, " Formulas and sources: next table."));
    } else {
        DGG_TRY(dgg_ranking_note_measure(note, ranking, ranking->measure, error));
    }
    for (size_t i = 0; i < ranking->other_count && !ranking->has_formulas; i++) {
        DGG_TRY(dgg_ranking_note_measure(note, ranking, ranking->others[i], error));
    }
    DGG_TRY(note_network(note, ranking, error));
done:
    return status;
}

static dgg_status write_note(dgg_buffer *note, const dgg_ranking *ranking, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t all = ranking->count + ranking->undefined;
    DGG_TRY(dgg_buffer_print(note, error, "%zu of %zu %s.", ranking->shown, all,
                             all == 1 ? dgg_ranking_one(ranking) : dgg_ranking_several(ranking)));
    DGG_TRY(note_measures(note, ranking, error));
    if (ranking->analysis->network_note.length > 0) {
        DGG_TRY(dgg_buffer_add(note, dgg_text_of(" "), error));
        DGG_TRY(dgg_buffer_add(note, ranking->analysis->network_note, error));
    }
    DGG_TRY(note_ties(note, ranking, error));
    if (ranking->outside > 0) {
        DGG_TRY(dgg_buffer_print(note, error, " %zu %s %s not in the network.", ranking->outside,
                                 ranking->outside == 1 ? dgg_ranking_one(ranking)
                                                       : dgg_ranking_several(ranking),
                                 ranking->outside == 1 ? "is" : "are"));
    }
    DGG_TRY(note_search_terms(note, ranking, error));
    DGG_TRY(dgg_buffer_add(note, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static bool are_whole(const dgg_ranking *ranking, const dgg_row *measure)
{
    for (size_t i = 0; i < ranking->count; i++) {
        double score = dgg_ranking_score(ranking, measure, &ranking->items[i]);
        if (!isnan(score) && score != floor(score)) {
            return false;
        }
    }
    return true;
}

/* As people write them: "PageRank", "Betweenness unweighted", "PageRank personalised". */
static void head(const char *measure, char heading[LONGEST_TITLE])
{
    bool is_pagerank = strncmp(measure, "pagerank", strlen("pagerank")) == 0;
    snprintf(heading, LONGEST_TITLE, "%c%s", measure[0] - 'a' + 'A', measure + 1);
    if (is_pagerank) {
        heading[strlen("Page")] = 'R';
    }
    for (char *hyphen = heading; (hyphen = strchr(hyphen, '-')) != NULL;) {
        *hyphen = ' ';
    }
}

static dgg_status add_column(dgg_table *table, const char *key, const char *name, int places,
                             dgg_error *error)
{
    return dgg_table_add_column(table, dgg_text_of(key), dgg_text_of(name), places, error);
}

static dgg_status add_rows(const dgg_ranking *ranking, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    for (size_t i = 0; i < ranking->shown; i++) {
        const dgg_ranked *item = &ranking->items[i];
        DGG_TRY(item->rank > 0 ? dgg_table_add_count(table, item->rank, error)
                               : dgg_table_add_number(table, (double)NAN, error));
        name.length = 0;
        DGG_TRY(
            ranking->has_whole_names
                ? dgg_node_whole_name(&name, ranking->analysis->graph->corpus, item->node, error)
                : dgg_node_name(&name, item->node, 0, error));
        DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&name), error));
        DGG_TRY(dgg_table_add_text(table, item->node->id, error));
        DGG_TRY(dgg_table_add_number(table, item->score, error));
        for (size_t j = 0; j < ranking->other_count; j++) {
            DGG_TRY(dgg_table_add_number(
                table, dgg_ranking_score(ranking, ranking->others[j], item), error));
        }
    }
done:
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status add_measure(const dgg_ranking *ranking, const dgg_row *measure, dgg_table *table,
                              dgg_error *error)
{
    char heading[LONGEST_TITLE];
    head(measure->name, heading);
    return add_column(table, measure->name, heading, are_whole(ranking, measure) ? 0 : PLACES,
                      error);
}

dgg_status dgg_ranking_write(const dgg_ranking *ranking, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    char title[2 * LONGEST_TITLE], heading[LONGEST_TITLE];
    const char *kind = dgg_ranking_several(ranking);
    head(ranking->measure->name, heading);
    snprintf(title, sizeof title, "%c%s by %s", kind[0] - 'a' + 'A', kind + 1, heading);
    DGG_TRY(write_note(&note, ranking, error));
    DGG_TRY(dgg_table_name(table, "ranking", title, note.bytes, error));
    DGG_TRY(add_column(table, "rank", "Rank", 0, error));
    DGG_TRY(add_column(table, "label", "Label", 0, error));
    DGG_TRY(add_column(table, "id", "Id", 0, error));
    DGG_TRY(add_measure(ranking, ranking->measure, table, error));
    for (size_t i = 0; i < ranking->other_count; i++) {
        DGG_TRY(add_measure(ranking, ranking->others[i], table, error));
    }
    DGG_TRY(add_rows(ranking, table, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}
