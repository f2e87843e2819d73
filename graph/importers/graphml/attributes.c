/* Attributes of a GraphML file. Files differ in the types they give: a year or an id may be a text
 * or a number, a truth a boolean or a word; all become texts. */
#include "graph/importers/graphml/attributes.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"

static const char repeat_mark = '\x01'; /* no name in XML has it */

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

/* The attributes of nodes or edges. */
typedef struct columns {
    const igraph_t *graph;
    bool are_of_nodes;
    igraph_strvector_t names;
    igraph_vector_int_t types;
} columns;

/* Unlike the vectors, igraph's lists of strings cannot be destroyed before they are made. */
static void destroy_names(igraph_strvector_t *names)
{
    if (names->stor_begin != NULL) {
        igraph_strvector_destroy(names);
    }
}

static double number_at(const columns *c, const char *name, dgg_int index)
{
    return c->are_of_nodes ? igraph_cattribute_VAN(c->graph, name, index)
                           : igraph_cattribute_EAN(c->graph, name, index);
}

static bool truth_at(const columns *c, const char *name, dgg_int index)
{
    return c->are_of_nodes ? igraph_cattribute_VAB(c->graph, name, index)
                           : igraph_cattribute_EAB(c->graph, name, index);
}

static const char *string_at(const columns *c, const char *name, dgg_int index)
{
    return c->are_of_nodes ? igraph_cattribute_VAS(c->graph, name, index)
                           : igraph_cattribute_EAS(c->graph, name, index);
}

static dgg_text text_at(const columns *c, dgg_int column, dgg_int index, char room[DGG_NUMBER_ROOM])
{
    const char *name = igraph_strvector_get(&c->names, column);
    double number = 0;
    switch ((igraph_attribute_type_t)VECTOR(c->types)[column]) {
    case IGRAPH_ATTRIBUTE_STRING:
        return dgg_text_of(string_at(c, name, index));
    case IGRAPH_ATTRIBUTE_BOOLEAN:
        return dgg_text_of(truth_at(c, name, index) ? "true" : "false");
    case IGRAPH_ATTRIBUTE_NUMERIC:
        number = number_at(c, name, index);
        return isnan(number) ? (dgg_text){ 0 } : dgg_text_of(dgg_number_exact(number, room));
    default:
        return (dgg_text){ 0 };
    }
}

/* The first of the keys of one name that has a value is the one that counts. */
static dgg_status take_values(const columns *c, dgg_attributed *all, dgg_attributed_items *items,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    char room[DGG_NUMBER_ROOM];
    dgg_int count = igraph_strvector_size(&c->names);
    for (size_t i = 0; i < items->count; i++) {
        for (dgg_int column = 0; column < count; column++) {
            dgg_text name = dgg_text_of(igraph_strvector_get(&c->names, column));
            name = dgg_text_slice(name, 0, dgg_text_find_byte(name, repeat_mark));
            DGG_TRY(dgg_attributed_tell_named(all, &items->items[i], name,
                                              text_at(c, column, (dgg_int)i, room), error));
        }
    }
done:
    return status;
}

static dgg_status take_attributes(const igraph_t *graph, dgg_attributed *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { OF_GRAPH, OF_NODES, OF_EDGES, PARTS }; /* those of the graph are not needed */
    columns c[PARTS] = { { .graph = graph },
                         { .graph = graph, .are_of_nodes = true },
                         { .graph = graph } };
    for (size_t i = 0; i < PARTS; i++) {
        DGG_TRY_IGRAPH(igraph_strvector_init(&c[i].names, 0));
        DGG_TRY_IGRAPH(igraph_vector_int_init(&c[i].types, 0));
    }
    DGG_TRY_IGRAPH(igraph_cattribute_list(graph, &c[OF_GRAPH].names, &c[OF_GRAPH].types,
                                          &c[OF_NODES].names, &c[OF_NODES].types,
                                          &c[OF_EDGES].names, &c[OF_EDGES].types));
    DGG_TRY(take_values(&c[OF_NODES], all, &all->nodes, error));
    DGG_TRY(take_values(&c[OF_EDGES], all, &all->edges, error));
done:
    for (size_t i = 0; i < PARTS; i++) {
        destroy_names(&c[i].names);
        igraph_vector_int_destroy(&c[i].types);
    }
    return status;
}

dgg_status dgg_graphml_take(const igraph_t *graph, dgg_attributed *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (dgg_int i = 0; i < igraph_vcount(graph); i++) {
        DGG_TRY(dgg_attributed_add_node(all, 0, error));
    }
    for (dgg_int i = 0; i < igraph_ecount(graph); i++) {
        const dgg_attributed_item edge = { .from = (uint32_t)IGRAPH_FROM(graph, i),
                                           .to = (uint32_t)IGRAPH_TO(graph, i),
                                           .is_directed = igraph_is_directed(graph) };
        DGG_TRY(dgg_attributed_add_edge(all, &edge, error));
    }
    DGG_TRY(take_attributes(graph, all, error));
done:
    return status;
}
