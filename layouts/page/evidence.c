/* What a cell opens where no script runs: its papers, each of which leads to its sentences. Every
 * sentence is told once, so that all of a small library is here. */
#include "layouts/page/evidence.h"

#include "layouts/page/html.h"
#include "layouts/page/papers.h"
#include "layouts/page/sentences.h"

static void write_line(const dgg_crossing *crossing, const dgg_line *line, const char *without,
                       FILE *out)
{
    if (line->node == DGG_NONE) {
        dgg_html_write(out, without);
    } else {
        dgg_html_write_label(out, crossing->graph->nodes[line->node].label);
    }
}

/* The label, which is short; a link if its sentences are given. */
static void write_entry(const dgg_graph *graph, const dgg_entry *entry, bool is_given, FILE *out)
{
    if (is_given) {
        dgg_html_write(out, "<a href=\"#of-");
        dgg_html_write_count(out, entry->paper);
        dgg_html_write(out, "\">");
    }
    dgg_page_write_short_name(graph, entry->paper, out);
    dgg_html_write(out, is_given ? "</a>" : "");
    dgg_html_write(out, entry->is_primary ? "" : " <small>mention</small>");
}

static void write_cell(const dgg_crossing *crossing, const dgg_crossing_cell *cell,
                       const dgg_given *given, FILE *out)
{
    dgg_html_write(out, "<dt>");
    write_line(crossing, &crossing->columns[cell->column], "(no location)", out);
    dgg_html_write(out, "</dt><dd id=\"");
    dgg_html_write_text(out, cell->name);
    dgg_html_write(out, "\">");
    for (size_t i = 0; i < cell->count; i++) {
        const dgg_entry *entry = &crossing->entries[cell->first + i];
        dgg_html_write(out, i > 0 ? " · " : "");
        write_entry(crossing->graph, entry, given->papers[entry->paper], out);
    }
    dgg_html_write(out, "</dd>\n");
}

/* A list a theme; themes without a cell that is given are left out. */
static void write_cells(const dgg_crossing *crossing, const dgg_given *given, FILE *out)
{
    uint32_t row = DGG_NONE;
    for (size_t i = 0; i < crossing->cell_count; i++) {
        const dgg_crossing_cell *cell = &crossing->cells[i];
        if (!given->cells[i]) {
            continue;
        }
        if (cell->row != row) {
            dgg_html_write(out, row == DGG_NONE ? "<h3>" : "</dl>\n<h3>");
            write_line(crossing, &crossing->rows[cell->row], "(no theme)", out);
            dgg_html_write(out, "</h3>\n<dl>\n");
            row = cell->row;
        }
        write_cell(crossing, cell, given, out);
    }
    dgg_html_write(out, row == DGG_NONE ? "" : "</dl>\n");
}

static dgg_status write_papers(const dgg_graph *graph, const bool *is_given, FILE *out,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stretch links = { 0 };
    while (dgg_stretch_next(graph, &links)) {
        if (is_given[links.paper]) {
            dgg_html_write(out, "<details><summary>");
            dgg_page_write_name(graph, links.paper, out);
            dgg_html_write(out, "</summary>\n<div id=\"of-");
            dgg_html_write_count(out, links.paper);
            dgg_html_write(out, "\">\n");
            DGG_TRY(dgg_page_write_sentences(graph, &links, out, error));
            dgg_html_write(out, "</div>\n</details>\n");
        }
    }
done:
    return status;
}

static void write_bounds(const dgg_crossing *crossing, const dgg_given *given, FILE *out)
{
    if (given->cell_count < crossing->cell_count || given->paper_count < crossing->paper_count) {
        dgg_html_write(out, "<p id=\"cut\">Of ");
        dgg_html_write_count(out, crossing->cell_count);
        dgg_html_write(out, " cells these are the ");
        dgg_html_write_count(out, given->cell_count);
        dgg_html_write(out, " fullest, and the sentences are those of ");
        dgg_html_write_counted(out, given->paper_count, "paper", "papers");
        dgg_html_write(out, "; everything opens where scripts may run.</p>\n");
    }
}

dgg_status dgg_page_write_evidence(const dgg_crossing *crossing, const dgg_given *given, FILE *out,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_html_write(out, "<section id=\"evidence\" aria-labelledby=\"evidence-title\">\n"
                        "<h2 id=\"evidence-title\">The papers behind the table</h2>\n");
    write_bounds(crossing, given, out);
    write_cells(crossing, given, out);
    dgg_html_write(out, "</section>\n<section id=\"sentences\" aria-labelledby=\"sentences-title\""
                        ">\n<h2 id=\"sentences-title\">The sentences behind the links</h2>\n");
    DGG_TRY(write_papers(crossing->graph, given->papers, out, error));
    dgg_html_write(out, "</section>\n");
done:
    return status;
}
