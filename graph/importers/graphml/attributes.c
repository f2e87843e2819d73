/* Attributes of a GraphML file. Files differ in the types they give: a year or an id may be a text
 * or a number, a truth a boolean or a word. */
#include "graph/importers/graphml/attributes.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

static const char repeat_mark = '\x01'; /* no name in XML has it */

/* Unlike the vectors, igraph's lists of strings cannot be destroyed before they are made. */
static void destroy_names(igraph_strvector_t *names)
{
    if (names->stor_begin != NULL) {
        igraph_strvector_destroy(names);
    }
}

dgg_status dgg_graphml_list(dgg_graphml *file, dgg_error *error)
{
    dgg_status status = DGG_OK;
    igraph_strvector_t names = { 0 }; /* of the graph itself: not needed */
    igraph_vector_int_t types = { 0 };
    DGG_TRY_IGRAPH(igraph_strvector_init(&names, 0));
    DGG_TRY_IGRAPH(igraph_vector_int_init(&types, 0));
    for (int part = 0; part < 2; part++) {
        DGG_TRY_IGRAPH(igraph_strvector_init(&file->names[part], 0));
        DGG_TRY_IGRAPH(igraph_vector_int_init(&file->types[part], 0));
    }
    DGG_TRY_IGRAPH(igraph_cattribute_list(&file->graph, &names, &types, &file->names[0],
                                          &file->types[0], &file->names[1], &file->types[1]));
done:
    destroy_names(&names);
    igraph_vector_int_destroy(&types);
    return status;
}

void dgg_graphml_destroy(dgg_graphml *file)
{
    for (int part = 0; part < 2; part++) {
        destroy_names(&file->names[part]);
        igraph_vector_int_destroy(&file->types[part]);
    }
    if (file->has_graph) {
        igraph_destroy(&file->graph);
    }
    *file = (dgg_graphml){ 0 };
}

#if IGRAPH_VERSION_MAJOR < 1
/* The attributes of nodes or edges on their way into a graph, under names of their own. */
struct renamed {
    igraph_vector_ptr_t list; /* of records */
    dgg_arena *arena;
};

/* *name becomes a name like it with one more repeat mark. */
static igraph_error_t mark(struct renamed *renamed, const char **name)
{
    char *marked = NULL;
    size_t length = strlen(*name);
    if (dgg_arena_alloc(&renamed->arena, &marked, length + 2, NULL) != DGG_OK) {
        return IGRAPH_ENOMEM;
    }
    memcpy(marked, *name, length);
    marked[length] = repeat_mark;
    *name = marked;
    return IGRAPH_SUCCESS;
}

static bool is_taken(const struct renamed *renamed, dgg_int before, const char *name)
{
    for (dgg_int i = 0; i < before; i++) {
        const igraph_attribute_record_t *record = VECTOR(renamed->list)[i];
        if (strcmp(record->name, name) == 0) {
            return true;
        }
    }
    return false;
}

static igraph_error_t rename_repeats(const igraph_vector_ptr_t *given, struct renamed *renamed)
{
    igraph_attribute_record_t *records = NULL;
    dgg_int count = igraph_vector_ptr_size(given);
    igraph_error_t code = igraph_vector_ptr_init(&renamed->list, count);
    if (code != IGRAPH_SUCCESS ||
        dgg_arena_alloc(&renamed->arena, &records, (size_t)count * sizeof *records, NULL) !=
            DGG_OK) {
        return IGRAPH_ENOMEM;
    }
    for (dgg_int i = 0; i < count; i++) {
        records[i] = *(const igraph_attribute_record_t *)VECTOR(*given)[i];
        while (code == IGRAPH_SUCCESS && is_taken(renamed, i, records[i].name)) {
            code = mark(renamed, &records[i].name);
        }
        VECTOR(renamed->list)[i] = &records[i];
    }
    return code;
}

static void forget_names(struct renamed *renamed)
{
    igraph_vector_ptr_destroy(&renamed->list);
    dgg_arena_release(&renamed->arena);
}

static igraph_error_t add_vertices(igraph_t *graph, igraph_integer_t count,
                                   igraph_vector_ptr_t *given)
{
    struct renamed renamed = { 0 };
    igraph_error_t code = given ? rename_repeats(given, &renamed) : IGRAPH_SUCCESS;
    if (code == IGRAPH_SUCCESS) {
        code = igraph_cattribute_table.add_vertices(graph, count, given ? &renamed.list : NULL);
    }
    forget_names(&renamed);
    return code;
}

static igraph_error_t add_edges(igraph_t *graph, const igraph_vector_int_t *ends,
                                igraph_vector_ptr_t *given)
{
    struct renamed renamed = { 0 };
    igraph_error_t code = given ? rename_repeats(given, &renamed) : IGRAPH_SUCCESS;
    if (code == IGRAPH_SUCCESS) {
        code = igraph_cattribute_table.add_edges(graph, ends, given ? &renamed.list : NULL);
    }
    forget_names(&renamed);
    return code;
}
#endif

igraph_attribute_table_t dgg_graphml_table(void)
{
    igraph_attribute_table_t table = igraph_cattribute_table;
#if IGRAPH_VERSION_MAJOR < 1
    table.add_vertices = add_vertices;
    table.add_edges = add_edges;
#endif
    return table;
}

static igraph_attribute_type_t type_of(const dgg_graphml *file, dgg_graphml_part part,
                                       const char *name)
{
    const igraph_strvector_t *names = &file->names[part];
    for (dgg_int i = 0; i < igraph_strvector_size(names); i++) {
        if (strcmp(igraph_strvector_get(names, i), name) == 0) {
            return (igraph_attribute_type_t)VECTOR(file->types[part])[i];
        }
    }
    return IGRAPH_ATTRIBUTE_UNSPECIFIED;
}

static double number_at(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                        size_t index)
{
    return part == DGG_GRAPHML_NODE ? igraph_cattribute_VAN(&file->graph, name, (dgg_int)index)
                                    : igraph_cattribute_EAN(&file->graph, name, (dgg_int)index);
}

static bool truth_at(const dgg_graphml *file, dgg_graphml_part part, const char *name, size_t index)
{
    return part == DGG_GRAPHML_NODE ? igraph_cattribute_VAB(&file->graph, name, (dgg_int)index)
                                    : igraph_cattribute_EAB(&file->graph, name, (dgg_int)index);
}

static const char *string_at(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                             size_t index)
{
    return part == DGG_GRAPHML_NODE ? igraph_cattribute_VAS(&file->graph, name, (dgg_int)index)
                                    : igraph_cattribute_EAS(&file->graph, name, (dgg_int)index);
}

static dgg_text text_at(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                        size_t index, char room[DGG_NUMBER_ROOM])
{
    double number = 0;
    switch (type_of(file, part, name)) {
    case IGRAPH_ATTRIBUTE_STRING:
        return dgg_text_trim(dgg_text_of(string_at(file, part, name, index)));
    case IGRAPH_ATTRIBUTE_BOOLEAN:
        return dgg_text_of(truth_at(file, part, name, index) ? "true" : "false");
    case IGRAPH_ATTRIBUTE_NUMERIC:
        number = number_at(file, part, name, index);
        return isnan(number) ? (dgg_text){ 0 } : dgg_text_of(dgg_number_exact(number, room));
    default:
        return (dgg_text){ 0 };
    }
}

dgg_text dgg_graphml_text(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                          size_t index, char room[DGG_NUMBER_ROOM])
{
    enum { LONGEST_NAME = 32, MOST_REPEATS = 3 }; /* whole, fraction, text, truth */
    char marked[LONGEST_NAME + MOST_REPEATS + 1] = "";
    size_t length = strlen(name); /* of a name in our own sources */
    snprintf(marked, LONGEST_NAME + 1, "%s", name);
    dgg_text text = text_at(file, part, name, index, room);
    for (size_t i = 0; i < MOST_REPEATS && length < LONGEST_NAME && text.length == 0; i++) {
        marked[length + i] = repeat_mark;
        text = text_at(file, part, marked, index, room);
    }
    return text;
}

double dgg_graphml_number(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                          size_t index)
{
    double number = NAN;
    char room[DGG_NUMBER_ROOM];
    dgg_text text = dgg_graphml_text(file, part, name, index, room);
    if (dgg_text_is(text, "inf") || dgg_text_is(text, "-inf")) {
        return text.length == 3 ? INFINITY : -INFINITY;
    }
    return dgg_number_read(text, &number) ? number : NAN;
}
