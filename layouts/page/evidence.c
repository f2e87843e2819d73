/* What a cell opens where no script runs: a section of its own further down. The script shows all
 * cells and all sentences; here there is room for the fullest ones. */
#include "layouts/page/evidence.h"

#include "base/order.h"
#include "layouts/page/html.h"
#include "layouts/page/papers.h"
#include "layouts/page/sentences.h"

enum { MOST_PAPERS = 120, MOST_PAPERS_OF_CELL = 10 };

typedef struct ranked_cell {
    size_t cell, count;
} ranked_cell;

static int compare_cells(const void *left, const void *right)
{
    const ranked_cell *one = left, *two = right;
    int order = (one->count < two->count) - (one->count > two->count);
    return order ? order : (one->cell > two->cell) - (one->cell < two->cell);
}

static size_t given_of(size_t count)
{
    return count < MOST_PAPERS_OF_CELL ? count : MOST_PAPERS_OF_CELL;
}

dgg_status dgg_page_choose_cells(const dgg_crossing *crossing, bool **is_given, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ranked_cell *ranked = NULL;
    size_t papers = 0;
    DGG_TRY(dgg_grow(is_given, crossing->cell_count + 1, sizeof **is_given, error));
    DGG_TRY(dgg_grow(&ranked, crossing->cell_count + 1, sizeof *ranked, error));
    for (size_t i = 0; i < crossing->cell_count; i++) {
        ranked[i] = (ranked_cell){ i, crossing->cells[i].count };
    }
    dgg_sort(ranked, crossing->cell_count, sizeof *ranked, compare_cells);
    for (size_t i = 0; i < crossing->cell_count; i++) {
        papers += given_of(ranked[i].count);
        (*is_given)[ranked[i].cell] = papers <= MOST_PAPERS;
    }
done:
    dgg_release(ranked);
    return status;
}

static void write_line(const dgg_crossing *crossing, const dgg_line *line, const char *without,
                       FILE *out)
{
    if (line->node == DGG_NONE) {
        dgg_html_write(out, without);
    } else {
        dgg_html_write_label(out, crossing->graph->nodes[line->node].label);
    }
}

static void open_cell(const dgg_crossing *crossing, const dgg_crossing_cell *cell, FILE *out)
{
    dgg_html_write(out, "<details><summary>");
    write_line(crossing, &crossing->rows[cell->row], "(no theme)", out);
    dgg_html_write(out, " × ");
    write_line(crossing, &crossing->columns[cell->column], "(no location)", out);
    dgg_html_write(out, " <small>");
    dgg_html_write_counted(out, cell->count, "paper", "papers");
    dgg_html_write(out, "</small></summary>\n<div id=\"");
    dgg_html_write_text(out, cell->name);
    dgg_html_write(out, "\">\n");
}

static dgg_status write_cell(const dgg_crossing *crossing, const dgg_crossing_cell *cell, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    open_cell(crossing, cell, out);
    for (size_t i = 0; i < given_of(cell->count); i++) {
        const dgg_entry *entry = &crossing->entries[cell->first + i];
        dgg_html_write(out, "<h4>");
        dgg_page_write_name(crossing->graph, entry->paper, out);
        dgg_html_write(out, entry->is_primary ? "</h4>\n" : " <small>mention</small></h4>\n");
        DGG_TRY(dgg_page_write_sentences(crossing->graph, entry, out, error));
    }
    if (cell->count > MOST_PAPERS_OF_CELL) {
        dgg_html_write(out, "<p class=\"quiet\">and ");
        dgg_html_write_counted(out, cell->count - MOST_PAPERS_OF_CELL, "paper", "papers");
        dgg_html_write(out, " more</p>\n");
    }
    dgg_html_write(out, "</div>\n</details>\n");
done:
    return status;
}

dgg_status dgg_page_write_evidence(const dgg_crossing *crossing, const bool *is_given, FILE *out,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t given = 0;
    dgg_html_write(out, "<section id=\"evidence\" aria-labelledby=\"evidence-title\">\n"
                        "<h2 id=\"evidence-title\">The sentences behind the table</h2>\n");
    for (size_t i = 0; i < crossing->cell_count; i++) {
        given += is_given[i];
    }
    if (given < crossing->cell_count) {
        dgg_html_write(out, "<p id=\"cut\">This section gives the sentences of the ");
        dgg_html_write_count(out, given);
        dgg_html_write(out, " fullest cells of ");
        dgg_html_write_count(out, crossing->cell_count);
        dgg_html_write(out, "; the others open where scripts may run.</p>\n");
    }
    for (size_t i = 0; i < crossing->cell_count; i++) {
        if (is_given[i]) {
            DGG_TRY(write_cell(crossing, &crossing->cells[i], out, error));
        }
    }
    dgg_html_write(out, "</section>\n");
done:
    return status;
}
