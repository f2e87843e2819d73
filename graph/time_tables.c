/* The shelf of time tables, and what they have in common. */
#include "graph/time_tables.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"

#define ROW(...) &DGG_ROW(dgg_time_table_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/time_tables.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_time_tables = { "time", rows };

static void find_years(dgg_study *study)
{
    const dgg_corpus *corpus = study->corpus;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        bool is_first = year != 0 && (study->first_year == 0 || year < study->first_year);
        study->first_year = is_first ? year : study->first_year;
        study->last_year = year > study->last_year ? year : study->last_year;
    }
}

static dgg_status refuse_what_lacks(const dgg_time_table *row, const dgg_corpus *corpus,
                                    dgg_error *error)
{
    const char *name = row->row.name;
    if (!row->takes_networks && corpus->paper_count == 0 && corpus->nodes.count > 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "'%s' counts records and their years, and a ready network holds none",
                        name);
    }
    for (size_t i = 0; i < DGG_TIME_NEEDS; i++) {
        dgg_kind kind = row->needs[i];
        if (kind != DGG_KIND_COUNT && corpus->lacks[kind]) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "'%s' counts nodes of the kind %s, and the saved graph was written "
                            "without them",
                            name, dgg_kind_name(kind));
        }
    }
    return DGG_OK;
}

static dgg_status begin(const dgg_time_table *row, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < row->column_count; i++) {
        const dgg_time_column *column = &row->columns[i];
        DGG_TRY(dgg_table_add_column(telling->table, dgg_text_of(column->key),
                                     dgg_text_of(column->name), column->places, error));
    }
    DGG_TRY(dgg_buffer_print(&telling->note, error, "Formula: %s. Source: %s.", row->row.formula,
                             row->row.source));
done:
    return status;
}

/* Why a table has no rows, which nobody should have to guess. */
static dgg_status tell_why_empty(const dgg_study *study, const char *name,
                                 dgg_time_telling *telling, dgg_error *error)
{
    static const char *const reasons[][2] = {
        { "trends", "no record discusses a theme of the codebook" },
        { "theme_years", "no record discusses a theme of the codebook" },
        { "bursts", "nothing that could burst is in three records" },
        { "rpys", "no record cites a work of a known year" },
        { "rpys_by_year", "no record with a year cites a work of a known year" },
        { "traversal", "no paper of the list cites another" },
        { "main_path", "no paper of the list cites another" },
        { "evolution", "no two slices that follow each other have clusters that share a word" },
    };
    const char *why = NULL;
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        why = strcmp(reasons[i][0], name) == 0 ? reasons[i][1] : why;
    }
    bool is_cited = strcmp(name, "traversal") == 0 || strcmp(name, "main_path") == 0 ||
                    strcmp(name, "rpys") == 0;
    why = study->first_year == 0 && !is_cited ? "no record has a year" : why;
    why = study->corpus->paper_count == 0 && study->corpus->nodes.count == 0 ? "no record was read"
                                                                             : why;
    return why == NULL
               ? DGG_OK
               : dgg_buffer_print(&telling->note, error, " There is nothing to show: %s.", why);
}

dgg_status dgg_study_init(dgg_study *study, const dgg_graph *graph, const dgg_time_options *options,
                          dgg_error *error)
{
    static const dgg_time_options none = { 0 };
    *study = (dgg_study){ .graph = graph, .corpus = graph->corpus };
    study->how = options != NULL ? *options : none;
    find_years(study);
    return dgg_time_options_complete(&study->how, error);
}

dgg_status dgg_time_table_fill(const dgg_graph *graph, const dgg_time_options *options,
                               const char *name, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_time_telling telling = { .table = table };
    dgg_study study = { 0 };
    const dgg_time_table *row =
        (const dgg_time_table *)dgg_shelf_find(&dgg_time_tables, name, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    DGG_TRY(dgg_study_init(&study, graph, options, error));
    DGG_TRY(refuse_what_lacks(row, study.corpus, error));
    DGG_TRY(begin(row, &telling, error));
    DGG_TRY(row->fill(&study, &telling, error));
    DGG_TRY(dgg_table_row_count(table) > 0 ? DGG_OK
                                           : tell_why_empty(&study, name, &telling, error));
    DGG_TRY(dgg_buffer_add(&telling.note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, name, row->title, telling.note.bytes, error));
done:
    dgg_buffer_destroy(&telling.note);
    return status;
}

dgg_status dgg_study_slices(const dgg_study *study, dgg_slices *slices, dgg_error *error)
{
    enum { USUAL = 3 };
    static const char *const numbers[USUAL + 1] = { "", "1", "2", "3" };
    int years = study->last_year > 0 ? study->last_year - study->first_year + 1 : 0;
    const char *asked = study->how.slices;
    asked = asked != NULL ? asked : numbers[years < USUAL ? years : USUAL];
    *slices = (dgg_slices){ 0 };
    return years > 0 ? dgg_slices_read(slices, asked, study->first_year, study->last_year, error)
                     : DGG_OK;
}

dgg_status dgg_study_years(const dgg_study *study, size_t **counts, size_t *year_count,
                           dgg_error *error)
{
    const dgg_corpus *corpus = study->corpus;
    *year_count = study->last_year > 0 ? (size_t)(study->last_year - study->first_year) + 1 : 0;
    dgg_status status = dgg_grow(counts, *year_count + 1, sizeof **counts, error);
    if (status != DGG_OK) {
        return status;
    }
    memset(*counts, 0, (*year_count + 1) * sizeof **counts);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].year != 0) {
            (*counts)[corpus->papers[i].year - study->first_year]++;
        }
    }
    return DGG_OK;
}

dgg_status dgg_time_year(dgg_time_telling *telling, int year, dgg_error *error)
{
    return year > 0 ? dgg_table_add_count(telling->table, (size_t)year, error)
                    : dgg_table_add_empty(telling->table, error);
}

dgg_status dgg_time_number(dgg_time_telling *telling, bool is_known, double number,
                           dgg_error *error)
{
    return is_known && isfinite(number) ? dgg_table_add_number(telling->table, number, error)
                                        : dgg_table_add_empty(telling->table, error);
}

dgg_status dgg_time_text(dgg_time_telling *telling, dgg_text text, dgg_error *error)
{
    return text.length > 0 ? dgg_table_add_text(telling->table, text, error)
                           : dgg_table_add_empty(telling->table, error);
}

dgg_status dgg_time_note(dgg_time_telling *telling, double number, int places, dgg_error *error)
{
    char text[DGG_NUMBER_ROOM];
    return dgg_buffer_add(&telling->note, dgg_text_of(dgg_number_fixed(number, places, text)),
                          error);
}
