/* The map has a header ("id", "label", "x", "y", "cluster", "weight<Links>", "score<Year>"), the
 * network has none ("1<tab>18<tab>2"): commas, semicolons or tabs part the cells of both. */
#include "graph/importers/vosviewer/files.h"

#include <string.h>

#include "base/csv.h"
#include "base/names.h"
#include "base/number.h"
#include "corpus/building.h"
#include "corpus/texts.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_csv *csv;
    dgg_ready ready;
    dgg_names ids;
} reading;

static char separator_in(dgg_text line)
{
    static const char separators[] = "\t;,";
    for (const char *one = separators; *one != '\0'; one++) {
        if (dgg_text_find_byte(line, *one) < line.length) {
            return *one;
        }
    }
    return '\0';
}

static dgg_text cut_cell(dgg_text *line, char separator)
{
    dgg_text cell = dgg_texts_trim(dgg_text_cut(line, separator));
    bool is_quoted = cell.length > 1 && cell.start[0] == '"' && dgg_text_ends(cell, "\"");
    return is_quoted ? dgg_text_slice(cell, 1, cell.length - 1) : cell;
}

bool dgg_vosviewer_is_map(dgg_text head)
{
    dgg_text line = dgg_text_line(&head);
    char separator = separator_in(line);
    size_t names = 0, places = 0, others = 0;
    while (line.length > 0 && separator != '\0') {
        dgg_text cell = cut_cell(&line, separator);
        bool is_name = dgg_text_is(cell, "id") || dgg_text_is(cell, "label");
        bool is_other = dgg_text_is(cell, "cluster") || dgg_text_starts(cell, "weight<") ||
                        dgg_text_starts(cell, "score<");
        names += is_name;
        others += is_other;
        places += dgg_text_is(cell, "x") || dgg_text_is(cell, "y");
    }
    return names > 0 && (others > 0 || places == 2);
}

/* Whole numbers, and a strength that may be a fraction. */
static bool is_link_line(dgg_text line)
{
    enum { MOST_CELLS = 3 };
    char separator = separator_in(line);
    size_t cells = 0;
    double number = 0;
    while (separator != '\0' && line.length > 0) {
        dgg_text cell = cut_cell(&line, separator);
        bool is_id = cells + 1 < MOST_CELLS;
        if (++cells > MOST_CELLS || !dgg_number_read(cell, &number) || !(number >= 0) ||
            (is_id && dgg_text_find_byte(cell, '.') < cell.length)) {
            return false;
        }
    }
    return cells == MOST_CELLS || cells == MOST_CELLS - 1;
}

/* The last line of the beginning may be cut off. */
bool dgg_vosviewer_is_links(dgg_text head)
{
    size_t lines = 0;
    while (head.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&head));
        bool may_be_cut = head.length == 0 && lines > 0;
        if (line.length > 0 && !may_be_cut && !is_link_line(line)) {
            return false;
        }
        lines += line.length > 0;
    }
    return lines > 0;
}

static dgg_status skip(reading *r, long line, const char *why, dgg_error *error)
{
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, line, error, "%s: left out", why);
}

static dgg_status read_item(reading *r, const dgg_csv_row *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    dgg_entity node = { .id = dgg_csv_cell(row, dgg_csv_column(r->csv, "id")),
                        .label = dgg_csv_cell(row, dgg_csv_column(r->csv, "label")) };
    node.id = node.id.length > 0 ? node.id : node.label;
    if (node.id.length == 0) {
        return skip(r, row->line, "an item without an id", error);
    }
    DGG_TRY(
        dgg_texts_keep_each(&r->ready.texts, (dgg_text *[]){ &node.id, &node.label, NULL }, error));
    size_t before = r->ids.count;
    DGG_TRY(dgg_names_add(&r->ids, node.id, &number, error));
    if (r->ids.count == before) {
        return skip(r, row->line, "a second item of the same id", error);
    }
    DGG_TRY(dgg_ready_add_node(&r->ready, &node, error));
done:
    return status;
}

/* An item that no map names is called by its id. */
static dgg_status find_item(reading *r, dgg_text id, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = r->ids.count;
    const dgg_entity node = { id, id };
    DGG_TRY(dgg_names_add(&r->ids, id, number, error));
    DGG_TRY(r->ids.count > before ? dgg_ready_add_node(&r->ready, &node, error) : DGG_OK);
done:
    return status;
}

static dgg_status read_link(reading *r, const dgg_csv_row *row, bool has_map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ready_tie tie = { .weight = 1 };
    dgg_text from = dgg_csv_cell(row, 0), to = dgg_csv_cell(row, 1);
    dgg_text strength = dgg_csv_cell(row, 2);
    double number = 0;
    if (!dgg_number_read(from, &number) || !dgg_number_read(to, &number) ||
        (strength.length > 0 && !dgg_number_read(strength, &tie.weight))) {
        return skip(r, row->line, "no link: two ids and a strength make one", error);
    }
    if (has_map && (dgg_names_find(&r->ids, from) == DGG_NO_NAME ||
                    dgg_names_find(&r->ids, to) == DGG_NO_NAME)) {
        return skip(r, row->line, "a link of an item that the map does not name", error);
    }
    if (!(tie.weight > 0)) {
        return skip(r, row->line, "a link without a strength above 0", error);
    }
    DGG_TRY(find_item(r, from, &tie.from, error));
    DGG_TRY(find_item(r, to, &tie.to, error));
    DGG_TRY(dgg_ready_add_tie(&r->ready, &tie, error));
done:
    return status;
}

/* A row that cannot be read is told, and is the last. */
static dgg_status next_row(reading *r, dgg_csv_row *row, bool *more, dgg_error *error)
{
    dgg_error trouble = { 0 };
    dgg_status status = dgg_csv_next(r->csv, row, more, &trouble);
    if (status != DGG_BAD_INPUT) {
        return status == DGG_OK ? DGG_OK : dgg_fail(error, status, 0, "%s", trouble.message);
    }
    *more = false;
    return dgg_corpus_warn(r->corpus, DGG_SKIPPED, trouble.line, error, "%s", trouble.message);
}

static dgg_status read_map(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_csv_row row = { 0 };
    bool more = true;
    DGG_TRY(dgg_csv_open(&r->csv, stream, 0, error));
    DGG_TRY(next_row(r, &row, &more, error));
    while (more) {
        DGG_TRY(read_item(r, &row, error));
        DGG_TRY(next_row(r, &row, &more, error));
    }
done:
    dgg_csv_close(&r->csv);
    return status;
}

/* What tables have as header is a link here. */
static dgg_status read_links(reading *r, dgg_stream *stream, bool has_map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool more = true;
    DGG_TRY(dgg_csv_open(&r->csv, stream, 0, error));
    dgg_csv_row row = *dgg_csv_header(r->csv);
    more = row.count > 0;
    while (more) {
        DGG_TRY(read_link(r, &row, has_map, error));
        DGG_TRY(next_row(r, &row, &more, error));
    }
done:
    dgg_csv_close(&r->csv);
    return status;
}

dgg_status dgg_vosviewer_read_files(dgg_corpus *corpus, dgg_stream *one, dgg_stream *other,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    dgg_stream *map = NULL, *links = NULL;
    dgg_stream *const given[] = { one, other };
    for (size_t i = 0; i < 2 && given[i] != NULL; i++) {
        dgg_text head = { 0 };
        DGG_TRY(dgg_stream_peek(given[i], &head, error));
        dgg_stream **place = dgg_vosviewer_is_map(head) ? &map : &links;
        if (*place != NULL) {
            return dgg_fail(error, DGG_BAD_INPUT, 0,
                            "both files of VOSviewer are %s: a map and a network make one",
                            place == &map ? "maps" : "networks");
        }
        *place = given[i];
    }
    DGG_TRY(map != NULL ? read_map(&r, map, error) : DGG_OK);
    DGG_TRY(links != NULL ? read_links(&r, links, map != NULL, error) : DGG_OK);
    DGG_TRY(dgg_ready_build(&r.ready, corpus, error));
    corpus->is_undirected = true;
done:
    dgg_ready_destroy(&r.ready);
    dgg_names_destroy(&r.ids);
    return status;
}
