/* Attributes of a GraphML file. Files differ in the types they give: a year or an id may be a text
 * or a number, a truth a boolean or a word. */
#include "graph/importers/graphml/attributes.h"

#include <math.h>
#include <string.h>

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

bool dgg_graphml_has(const dgg_graphml *file, dgg_graphml_part part, const char *name)
{
    return type_of(file, part, name) != IGRAPH_ATTRIBUTE_UNSPECIFIED;
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

dgg_text dgg_graphml_text(const dgg_graphml *file, dgg_graphml_part part, const char *name,
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

double dgg_graphml_number(const dgg_graphml *file, dgg_graphml_part part, const char *name,
                          size_t index)
{
    double number = NAN;
    char room[DGG_NUMBER_ROOM];
    if (type_of(file, part, name) == IGRAPH_ATTRIBUTE_NUMERIC) {
        return number_at(file, part, name, index);
    }
    dgg_text text = dgg_graphml_text(file, part, name, index, room);
    return dgg_number_read(text, &number) ? number : NAN;
}
