/* Records of a sheet become nodes, whatever a person calls them. */
#include "program/commands/code/records.h"

#include "base/names.h"
#include "layouts/table_lines.h"

/* What records are called, and the node of each name. */
typedef struct naming {
    dgg_names names;
    uint32_t *nodes; /* by name; DGG_NONE for a name of several records */
    size_t room;
} naming;

static dgg_status add_name(naming *known, dgg_text name, uint32_t node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = known->names.count;
    if (name.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_names_add(&known->names, name, &number, error));
    DGG_TRY(
        dgg_reserve(&known->nodes, &known->room, known->names.count, sizeof *known->nodes, error));
    bool is_new = number == before;
    known->nodes[number] = is_new || known->nodes[number] == node ? node : DGG_NONE;
done:
    return status;
}

static dgg_status learn_names(naming *known, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        if (!dgg_is_record(node->kind)) {
            continue;
        }
        const dgg_paper *paper = &graph->corpus->papers[node->entry];
        DGG_TRY(add_name(known, node->id, i, error));
        DGG_TRY(add_name(known, paper->id, i, error));
        DGG_TRY(add_name(known, paper->key, i, error));
        DGG_TRY(add_name(known, paper->doi, i, error));
        DGG_TRY(add_name(known, paper->title, i, error));
    }
done:
    return status;
}

static dgg_status add_record(dgg_code_records *records, uint32_t node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&records->nodes, &records->room, records->count + 1, sizeof *records->nodes,
                        error));
    records->nodes[records->count++] = node;
done:
    return status;
}

static size_t record_column(const dgg_table *sheet)
{
    size_t column = 0;
    while (column < sheet->column_count && !dgg_text_is(sheet->columns[column].key, "record")) {
        column++;
    }
    return column;
}

static void count_unknown(dgg_code_records *records, dgg_text name)
{
    if (name.length > 0 && !dgg_text_starts(name, "#")) {
        records->first_unknown = records->unknown == 0 ? name : records->first_unknown;
        records->unknown++;
    }
}

static dgg_status choose_named(dgg_code_records *records, const naming *known,
                               const dgg_graph *graph, const dgg_table *sheet, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool *is_chosen = NULL;
    size_t column = record_column(sheet);
    DGG_TRY(dgg_grow(&is_chosen, graph->node_count + 1, sizeof *is_chosen, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        is_chosen[i] = false;
    }
    for (size_t row = 0; row < dgg_table_row_count(sheet); row++) {
        dgg_text name = dgg_table_cell(sheet, row, column)->text;
        uint32_t number = dgg_names_find(&known->names, name);
        uint32_t node = number < known->names.count ? known->nodes[number] : DGG_NONE;
        if (node == DGG_NONE) {
            count_unknown(records, name);
        } else if (!is_chosen[node]) {
            is_chosen[node] = true;
            DGG_TRY(add_record(records, node, error));
        }
    }
done:
    dgg_release(is_chosen);
    return status;
}

dgg_status dgg_code_records_choose(dgg_code_records *records, const dgg_graph *graph,
                                   const dgg_table *sheet, dgg_error *error)
{
    dgg_status status = DGG_OK;
    naming known = { 0 };
    for (uint32_t i = 0; i < graph->node_count && sheet == NULL; i++) {
        if (dgg_is_record(graph->nodes[i].kind)) {
            DGG_TRY(add_record(records, i, error));
        }
    }
    if (sheet != NULL) {
        DGG_TRY(learn_names(&known, graph, error));
        DGG_TRY(choose_named(records, &known, graph, sheet, error));
    }
done:
    dgg_names_destroy(&known.names);
    dgg_release(known.nodes);
    return status;
}

void dgg_code_records_destroy(dgg_code_records *records)
{
    dgg_release(records->nodes);
    *records = (dgg_code_records){ 0 };
}
