/* Themes by locations: counted along the links of each paper, so that the work grows with what
 * stands in the cells and not with their number. */
#include "layouts/page/crossing.h"

#include "base/buffer.h"
#include "base/names.h"
#include "base/order.h"
#include "base/unicode.h"
#include "layouts/table_lines.h"

const dgg_theme *dgg_crossing_theme(const dgg_crossing *crossing, size_t row)
{
    uint32_t node = crossing->rows[row].node;
    return node == DGG_NONE ? NULL
                            : &crossing->graph->corpus->themes[crossing->graph->nodes[node].entry];
}

/* The line of each node; the last line for nodes that have none. */
static dgg_status find_lines(const dgg_graph *graph, const dgg_line *lines, size_t count,
                             uint32_t **line_of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(line_of, graph->node_count + 1, sizeof **line_of, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        (*line_of)[i] = (uint32_t)count - 1;
    }
    for (size_t i = 0; i + 1 < count; i++) {
        (*line_of)[lines[i].node] = (uint32_t)i;
    }
done:
    return status;
}

/* The first link of the type at or behind `from`; the end of the stretch if there is none. */
static size_t next_link(const dgg_graph *graph, const dgg_stretch *of, dgg_link_type type,
                        size_t from)
{
    while (from < of->end && graph->links[from].type != type) {
        from++;
    }
    return from;
}

static bool is_mention(const dgg_graph *graph, size_t link, size_t end)
{
    return link < end && graph->links[link].link != NULL && !graph->links[link].link->is_primary;
}

/* Where the links of one paper lead: rows[node] and columns[node] are the lines of nodes. */
typedef struct places {
    const uint32_t *rows, *columns;
} places;

/* A paper stands in the cells of all its themes by all its locations. A missing side is met once,
 * as the end of the stretch. */
static dgg_status add_paper(dgg_crossing *crossing, const dgg_stretch *of, places at,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = crossing->graph;
    size_t theme = next_link(graph, of, DGG_DISCUSSES, of->start);
    do {
        size_t location = next_link(graph, of, DGG_STUDIES, of->start);
        do {
            bool has_theme = theme < of->end, has_location = location < of->end;
            DGG_TRY(dgg_reserve(&crossing->entries, &crossing->entry_room,
                                crossing->entry_count + 1, sizeof *crossing->entries, error));
            crossing->entries[crossing->entry_count++] = (dgg_entry){
                .row = has_theme ? at.rows[graph->links[theme].target]
                                 : (uint32_t)crossing->row_count - 1,
                .column = has_location ? at.columns[graph->links[location].target]
                                       : (uint32_t)crossing->column_count - 1,
                .paper = of->paper,
                .theme_link = has_theme ? (uint32_t)theme : DGG_NONE,
                .location_link = has_location ? (uint32_t)location : DGG_NONE,
                .is_primary =
                    !is_mention(graph, theme, of->end) && !is_mention(graph, location, of->end),
            };
            location = next_link(graph, of, DGG_STUDIES, location + 1);
        } while (location < of->end);
        theme = next_link(graph, of, DGG_DISCUSSES, theme + 1);
    } while (theme < of->end);
done:
    return status;
}

static dgg_status add_papers(dgg_crossing *crossing, places at, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = crossing->graph;
    dgg_stretch links = { 0 };
    while (dgg_stretch_next(graph, &links)) {
        size_t first = crossing->entry_count;
        DGG_TRY(add_paper(crossing, &links, at, error));
        const dgg_entry *entry = &crossing->entries[first];
        crossing->rows[crossing->row_count - 1].primary += entry->theme_link == DGG_NONE;
        crossing->columns[crossing->column_count - 1].primary += entry->location_link == DGG_NONE;
        crossing->paper_count++;
    }
done:
    return status;
}

static int compare_entries(const void *left, const void *right)
{
    const dgg_entry *one = left, *two = right;
    int order = (one->row > two->row) - (one->row < two->row);
    order = order ? order : (one->column > two->column) - (one->column < two->column);
    return order ? order : (one->paper > two->paper) - (one->paper < two->paper);
}

/* "data-centres" of "theme:data-centres": letters, digits, "-", "_" and "."; others become "_". */
static dgg_status add_simple(const dgg_graph *graph, uint32_t node, dgg_buffer *name,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (node == DGG_NONE) {
        return dgg_buffer_add(name, dgg_text_of("none"), error);
    }
    dgg_text rest = graph->nodes[node].id;
    dgg_text_cut(&rest, ':');
    while (rest.length > 0) {
        int32_t character = dgg_unicode_take(&rest);
        bool stays = dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character) ||
                     character == '-' || character == '.';
        DGG_TRY(dgg_unicode_put(name, stays ? character : '_', error));
    }
done:
    return status;
}

/* "cell-data-centres-CN", with a number if another cell has come to the same name. */
static dgg_status name_cell(dgg_crossing *crossing, dgg_crossing_cell *cell, dgg_names *names,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    uint32_t number = 0;
    DGG_TRY(dgg_buffer_add(&name, dgg_text_of("cell-"), error));
    DGG_TRY(add_simple(crossing->graph, crossing->rows[cell->row].node, &name, error));
    DGG_TRY(dgg_buffer_add(&name, dgg_text_of("-"), error));
    DGG_TRY(add_simple(crossing->graph, crossing->columns[cell->column].node, &name, error));
    size_t length = name.length;
    for (size_t i = 2; dgg_names_find(names, dgg_buffer_text(&name)) != DGG_NO_NAME; i++) {
        name.length = length;
        DGG_TRY(dgg_buffer_print(&name, error, "_%zu", i));
    }
    DGG_TRY(dgg_names_add(names, dgg_buffer_text(&name), &number, error));
    cell->name = dgg_buffer_text(&name);
    DGG_TRY(dgg_arena_copy(&crossing->texts, &cell->name, error));
done:
    dgg_buffer_destroy(&name);
    return status;
}

static bool is_of(const dgg_crossing_cell *cell, const dgg_entry *entry)
{
    return cell->row == entry->row && cell->column == entry->column;
}

static dgg_status make_cells(dgg_crossing *crossing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    for (size_t i = 0; i < crossing->entry_count; i++) {
        const dgg_entry *entry = &crossing->entries[i];
        size_t last = crossing->cell_count - 1; /* of none there is no last one */
        if (crossing->cell_count == 0 || !is_of(&crossing->cells[last], entry)) {
            DGG_TRY(dgg_reserve(&crossing->cells, &crossing->cell_room, crossing->cell_count + 1,
                                sizeof *crossing->cells, error));
            last = crossing->cell_count++;
            crossing->cells[last] =
                (dgg_crossing_cell){ entry->row, entry->column, i, 0, 0, { 0 } };
            DGG_TRY(name_cell(crossing, &crossing->cells[last], &names, error));
        }
        crossing->cells[last].count++;
        crossing->cells[last].primary += entry->is_primary;
    }
done:
    dgg_names_destroy(&names);
    return status;
}

dgg_status dgg_crossing_init(dgg_crossing *crossing, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *rows = NULL, *columns = NULL;
    crossing->graph = graph;
    DGG_TRY(dgg_lines_make(graph, DGG_DISCUSSES, &crossing->rows, &crossing->row_count, error));
    DGG_TRY(dgg_lines_make(graph, DGG_STUDIES, &crossing->columns, &crossing->column_count, error));
    DGG_TRY(find_lines(graph, crossing->rows, crossing->row_count, &rows, error));
    DGG_TRY(find_lines(graph, crossing->columns, crossing->column_count, &columns, error));
    DGG_TRY(add_papers(crossing, (places){ rows, columns }, error));
    dgg_sort(crossing->entries, crossing->entry_count, sizeof *crossing->entries, compare_entries);
    DGG_TRY(make_cells(crossing, error));
    crossing->row_count -= crossing->rows[crossing->row_count - 1].primary == 0;
    crossing->column_count -= crossing->columns[crossing->column_count - 1].primary == 0;
done:
    dgg_release(rows);
    dgg_release(columns);
    return status;
}

void dgg_crossing_destroy(dgg_crossing *crossing)
{
    dgg_release(crossing->rows);
    dgg_release(crossing->columns);
    dgg_release(crossing->cells);
    dgg_release(crossing->entries);
    dgg_arena_release(&crossing->texts);
    *crossing = (dgg_crossing){ 0 };
}
