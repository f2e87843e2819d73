/* OpenCitations, as CSV: a citation a row, told by DOIs alone. All that one paper cites becomes one
 * record, wherever its rows stand; of the numbers in a cell ("omid:… doi:…") the DOI counts. */
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/doi.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

typedef struct citation {
    uint32_t citing, cited; /* numbers of works */
    size_t place;
} citation;

typedef struct reading {
    dgg_corpus *corpus;
    dgg_csv *csv;
    size_t citing, cited; /* columns */
    dgg_names works;
    long *lines; /* by work: of its first row as the citing one */
    size_t line_room, line_count;
    citation *items;
    size_t count, room;
    dgg_texts list;
    size_t list_room;
} reading;

static dgg_text work_of(dgg_text cell)
{
    dgg_text doi = dgg_doi_find(cell);
    return doi.length > 0 ? doi : dgg_text_trim(cell);
}

static dgg_status add_row(reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    citation found = { .place = r->count };
    dgg_text citing = work_of(dgg_csv_cell(row, r->citing));
    dgg_text cited = work_of(dgg_csv_cell(row, r->cited));
    if (citing.length == 0 || cited.length == 0) {
        return dgg_corpus_warn(r->corpus, DGG_SKIPPED, row->line, error,
                               "a citation without its two works was left out");
    }
    DGG_TRY(dgg_names_add(&r->works, citing, &found.citing, error));
    DGG_TRY(dgg_names_add(&r->works, cited, &found.cited, error));
    DGG_TRY(dgg_reserve(&r->lines, &r->line_room, r->works.count, sizeof *r->lines, error));
    while (r->line_count < r->works.count) {
        r->lines[r->line_count++] = 0;
    }
    if (r->lines[found.citing] == 0) {
        r->lines[found.citing] = row->line;
    }
    DGG_TRY(dgg_reserve(&r->items, &r->room, r->count + 1, sizeof *r->items, error));
    r->items[r->count++] = found;
done:
    return status;
}

static int compare(const void *left, const void *right)
{
    const citation *a = left, *b = right;
    if (a->citing != b->citing) {
        return a->citing < b->citing ? -1 : 1;
    }
    return (a->place > b->place) - (a->place < b->place);
}

/* The record of all citations from items[first] that are of one work; *next is behind them. */
static dgg_status add_record(reading *r, size_t first, size_t *next, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t citing = r->items[first].citing, index = 0;
    for (*next = first; *next < r->count && r->items[*next].citing == citing; ++*next) {
        size_t count = *next - first + 1;
        DGG_TRY(dgg_reserve(&r->list.items, &r->list_room, count, sizeof *r->list.items, error));
        r->list.items[count - 1] = r->works.texts[r->items[*next].cited];
        r->list.count = count;
    }
    dgg_text none = { 0 }, doi = dgg_doi_find(r->works.texts[citing]);
    const dgg_paper paper = { .doi = doi,
                              .url = doi.length > 0 ? none : r->works.texts[citing],
                              .references = r->list,
                              .line = r->lines[citing] };
    DGG_TRY(dgg_corpus_add_paper(r->corpus, &paper, &index, error));
done:
    return status;
}

static dgg_status read_rows(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool more = true;
    while (more) {
        dgg_csv_row row = { 0 };
        DGG_TRY(dgg_table_next(r->corpus, r->csv, &row, &more, error));
        DGG_TRY(more ? add_row(r, &row, error) : DGG_OK);
    }
done:
    return status;
}

static dgg_status read_opencitations_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    DGG_TRY(dgg_csv_open(&r.csv, stream, 0, error));
    r.citing = dgg_csv_column(r.csv, "citing");
    r.cited = dgg_csv_column(r.csv, "cited");
    DGG_TRY(read_rows(&r, error));
    dgg_sort(r.items, r.count, sizeof *r.items, compare);
    for (size_t i = 0; i < r.count;) {
        DGG_TRY(add_record(&r, i, &i, error));
    }
done:
    dgg_csv_close(&r.csv);
    dgg_names_destroy(&r.works);
    dgg_release(r.lines);
    dgg_release(r.items);
    dgg_release(r.list.items);
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "citing", "cited", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_opencitations_csv = {
    { .name = "opencitations_csv", .summary = "OpenCitations, as CSV: who cites whom" },
    recognises,
    read_opencitations_csv,
};
