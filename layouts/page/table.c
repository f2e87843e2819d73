/* The centrepiece: themes down, locations across, in each cell the papers that stand in both. */
#include "layouts/page/table.h"

#include <math.h>

#include "layouts/page/html.h"

/* As many as the style sheet has. */
enum { SHADES = 6, LEAST_FULL = 10 /* papers that deserve the darkest */ };

/* Of a theme and a location; not of what lacks one, which may be most of the papers. */
static bool is_meeting(const dgg_crossing *crossing, const dgg_crossing_cell *cell)
{
    return crossing->rows[cell->row].node != DGG_NONE &&
           crossing->columns[cell->column].node != DGG_NONE;
}

/* Grows with the root of the number of papers, so that few can be told from none. */
static size_t shade_of(size_t count, size_t most)
{
    return (size_t)ceil(SHADES * sqrt((double)count / (double)most));
}

static size_t most_of(const dgg_crossing *crossing)
{
    size_t most = LEAST_FULL;
    for (size_t i = 0; i < crossing->cell_count; i++) {
        const dgg_crossing_cell *cell = &crossing->cells[i];
        most = is_meeting(crossing, cell) && cell->count > most ? cell->count : most;
    }
    return most;
}

/* "3" and, smaller, "+2": primary papers and mentions. */
static void write_counts(size_t primary, size_t mention, FILE *out)
{
    if (primary > 0) {
        dgg_html_write_count(out, primary);
    }
    if (mention > 0) {
        dgg_html_write(out, "<small>+");
        dgg_html_write_count(out, mention);
        dgg_html_write(out, "</small>");
    }
}

static void write_line_link(const dgg_graph *graph, const dgg_line *line, const char *without,
                            FILE *out)
{
    if (line->node == DGG_NONE) {
        dgg_html_write(out, without);
        return;
    }
    dgg_html_write(out, "<a href=\"#node=");
    dgg_html_write_fragment(out, graph->nodes[line->node].id);
    dgg_html_write(out, "\">");
    dgg_html_write_label(out, graph->nodes[line->node].label);
    dgg_html_write(out, "</a>");
}

/* The id of a line's node, for the script; empty for what has none. */
static void write_data_node(const dgg_graph *graph, const dgg_line *line, FILE *out)
{
    dgg_html_write(out, " data-node=\"");
    if (line->node != DGG_NONE) {
        dgg_html_write_text(out, graph->nodes[line->node].id);
    }
    dgg_html_write(out, "\">");
}

static void write_head(const dgg_crossing *crossing, FILE *out)
{
    dgg_html_write(out, "<thead>\n<tr><th scope=\"col\" class=\"corner\">Theme</th>");
    for (size_t i = 0; i < crossing->column_count; i++) {
        const dgg_line *line = &crossing->columns[i];
        dgg_html_write(out, "\n<th scope=\"col\" class=\"location\"");
        write_data_node(crossing->graph, line, out);
        write_line_link(crossing->graph, line, "<span>(no location)</span>", out);
        dgg_html_write(out, "</th>");
    }
    dgg_html_write(out, "\n<th scope=\"col\" class=\"total\">Papers</th></tr>\n</thead>\n");
}

/* Opens the body of a group where one begins. */
static void write_group(const dgg_crossing *crossing, size_t row, FILE *out)
{
    const dgg_theme *theme = dgg_crossing_theme(crossing, row);
    const dgg_theme *before = row > 0 ? dgg_crossing_theme(crossing, row - 1) : NULL;
    if (row > 0 && theme != NULL && dgg_text_equal(theme->group, before->group)) {
        return;
    }
    dgg_html_write(out, row > 0 ? "</tbody>\n<tbody>\n" : "<tbody>\n");
    if (theme != NULL && theme->group.length > 0) {
        dgg_html_write(out, "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"");
        dgg_html_write_count(out, crossing->column_count + 2);
        dgg_html_write(out, "\"><span>");
        dgg_html_write_label(out, theme->group);
        dgg_html_write(out, "</span></th></tr>\n");
    }
}

/* What is written, and how far. */
typedef struct table {
    const dgg_crossing *crossing;
    const bool *is_given;
    size_t most; /* papers in the fullest cell */
    size_t cell; /* the next one to be written */
} table;

/* The next cell if it stands there, NULL if that place is empty. */
static const dgg_crossing_cell *cell_at(const table *written, size_t row, size_t column)
{
    const dgg_crossing_cell *cell = &written->crossing->cells[written->cell];
    bool is_there =
        written->cell < written->crossing->cell_count && cell->row == row && cell->column == column;
    return is_there ? cell : NULL;
}

static void write_cell(const table *written, const dgg_crossing_cell *cell, FILE *out)
{
    dgg_html_write(out, "<td class=\"s");
    dgg_html_write_count(
        out, is_meeting(written->crossing, cell) ? shade_of(cell->count, written->most) : 0);
    if (written->is_given[written->cell]) {
        dgg_html_write(out, "\"><a href=\"#");
        dgg_html_write_fragment(out, cell->name);
    } else {
        dgg_html_write(out, "\"><a href=\"#cut\" data-cell=\"");
        dgg_html_write_text(out, cell->name);
    }
    dgg_html_write(out, "\">");
    write_counts(cell->primary, cell->count - cell->primary, out);
    dgg_html_write(out, "</a></td>");
}

static void write_row(table *written, size_t row, FILE *out)
{
    const dgg_crossing *crossing = written->crossing;
    const dgg_theme *theme = dgg_crossing_theme(crossing, row);
    bool is_search_term = theme != NULL && theme->is_search_term;
    dgg_html_write(out, is_search_term ? "<tr class=\"subject\"" : "<tr");
    write_data_node(crossing->graph, &crossing->rows[row], out);
    dgg_html_write(out, "<th scope=\"row\">");
    write_line_link(crossing->graph, &crossing->rows[row], "(no theme)", out);
    dgg_html_write(out, is_search_term ? " <small>search term</small></th>" : "</th>");
    for (size_t column = 0; column < crossing->column_count; column++) {
        const dgg_crossing_cell *cell = cell_at(written, row, column);
        if (cell != NULL) {
            write_cell(written, cell, out);
            written->cell++;
        } else {
            dgg_html_write(out, "<td></td>");
        }
    }
    dgg_html_write(out, "<td class=\"total\">");
    write_counts(crossing->rows[row].primary, crossing->rows[row].mention, out);
    dgg_html_write(out, "</td></tr>\n");
}

static void write_foot(const dgg_crossing *crossing, FILE *out)
{
    dgg_html_write(out, "</tbody>\n<tfoot>\n<tr><th scope=\"row\">Papers</th>");
    for (size_t i = 0; i < crossing->column_count; i++) {
        dgg_html_write(out, "<td>");
        write_counts(crossing->columns[i].primary, crossing->columns[i].mention, out);
        dgg_html_write(out, "</td>");
    }
    dgg_html_write(out, "<td class=\"total\">");
    dgg_html_write_count(out, crossing->paper_count);
    dgg_html_write(out, "</td></tr>\n</tfoot>\n");
}

void dgg_page_write_table(const dgg_crossing *crossing, const bool *is_given, FILE *out)
{
    table written = { crossing, is_given, most_of(crossing), 0 };
    dgg_html_write(out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                        "aria-labelledby=\"crossing-caption\">\n<table id=\"crossing\">\n"
                        "<caption id=\"crossing-caption\"><span>Number of papers that discuss "
                        "the theme of the row and study the location of the column"
                        "</span></caption>\n");
    write_head(crossing, out);
    for (size_t row = 0; row < crossing->row_count; row++) {
        write_group(crossing, row, out);
        write_row(&written, row, out);
    }
    write_foot(crossing, out);
    dgg_html_write(out, "</table>\n</div>\n");
}
