/* What each measure of a ranking is: in the note of the table, or in a table of its own. */
#include <math.h>

#include "base/buffer.h"
#include "graph/network.h"
#include "program/commands/rank/ranking.h"

static dgg_text said_of(const dgg_analysis *analysis, const dgg_row *measure)
{
    dgg_text said = { 0 };
    for (size_t i = 0; analysis->said != NULL && i < analysis->score_count; i++) {
        said = analysis->scores[i].measure == measure ? analysis->said[i] : said;
    }
    return said;
}

static bool reads_both_ways(const dgg_analysis *analysis, const dgg_centrality *measure)
{
    return analysis->network_is_directed && measure->reading == DGG_BOTH_WAYS &&
           measure->score != NULL;
}

/* It was too costly for the network, and what is said of it is the reason. */
static bool is_left_out(const dgg_ranking *ranking, const dgg_row *measure, size_t without)
{
    return without == ranking->count + ranking->undefined &&
           said_of(ranking->analysis, measure).length > 0;
}

/* How many of those that are ranked have no score, though they stand in the network. */
static size_t without_score(const dgg_ranking *ranking, const dgg_row *measure)
{
    size_t count = 0;
    for (size_t i = 0; i < ranking->count + ranking->undefined; i++) {
        count += isnan(dgg_ranking_score(ranking, measure, &ranking->items[i])) != 0;
    }
    return count;
}

static dgg_status note_undefined(dgg_buffer *note, const dgg_ranking *ranking,
                                 const dgg_row *measure, dgg_error *error)
{
    const char *undefined = ((const dgg_centrality *)measure)->undefined;
    size_t count = without_score(ranking, measure);
    if (count == 0 || is_left_out(ranking, measure, count)) {
        return DGG_OK;
    }
    return dgg_buffer_print(note, error, " %zu %s no %s (–), which is not defined for %s.", count,
                            count == 1 ? "has" : "have", measure->name,
                            undefined != NULL ? undefined : "other kinds of nodes");
}

/* What a table of formulas says besides them, and a note behind them. */
static dgg_status note_rest(dgg_buffer *note, const dgg_ranking *ranking, const dgg_row *measure,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = ranking->analysis;
    const dgg_centrality *centrality = (const dgg_centrality *)measure;
    if (reads_both_ways(analysis, centrality)) {
        DGG_TRY(dgg_buffer_print(note, error, " It reads ties both ways."));
    }
    if (centrality->needs_communities) {
        DGG_TRY(dgg_buffer_print(note, error, " Communities by %s, seed %u.",
                                 analysis->method->name, analysis->seed));
    }
    DGG_TRY(note_undefined(note, ranking, measure, error));
done:
    return status;
}

dgg_status dgg_ranking_note_measure(dgg_buffer *note, const dgg_ranking *ranking,
                                    const dgg_row *measure, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text said = said_of(ranking->analysis, measure);
    DGG_TRY(dgg_buffer_print(note, error, " %s: %s (%s%s%.*s).", measure->name,
                             measure->formula ? measure->formula : measure->summary,
                             measure->source ? measure->source : "-", said.length > 0 ? "; " : "",
                             (int)said.length, said.start));
    DGG_TRY(note_rest(note, ranking, measure, error));
done:
    return status;
}

static dgg_status add_row(const dgg_ranking *ranking, const dgg_row *measure, dgg_buffer *rest,
                          dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text said = said_of(ranking->analysis, measure);
    rest->length = 0;
    if (said.length > 0) {
        DGG_TRY(dgg_buffer_print(rest, error, "%.*s.", (int)said.length, said.start));
    }
    DGG_TRY(note_rest(rest, ranking, measure, error));
    const dgg_text cells[] = { dgg_text_of(measure->name), dgg_text_of(measure->formula),
                               dgg_text_of(measure->source), dgg_text_trim(dgg_buffer_text(rest)) };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        DGG_TRY(dgg_table_add_text(table, cells[i], error));
    }
done:
    return status;
}

dgg_status dgg_ranking_write_formulas(const dgg_ranking *ranking, dgg_table *table,
                                      dgg_error *error)
{
    static const char *const columns[][2] = { { "measure", "Measure" },
                                              { "formula", "Formula" },
                                              { "source", "Source" },
                                              { "remarks", "Here" } };
    dgg_status status = DGG_OK;
    dgg_buffer rest = { 0 };
    DGG_TRY(dgg_table_name(table, "formulas", "Measures of this table", "", error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    DGG_TRY(add_row(ranking, ranking->measure, &rest, table, error));
    for (size_t i = 0; i < ranking->other_count; i++) {
        DGG_TRY(add_row(ranking, ranking->others[i], &rest, table, error));
    }
done:
    dgg_buffer_destroy(&rest);
    return status;
}
