/* What the map in the folder was before: where things stood, and what has changed since. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/folder.h"
#include "program/commands/map/mapped.h"
#include "program/known.h"
#include "program/messages.h"

/* A map to be passed on and one for oneself do not know each other: one could tell what the other
 * leaves out. */
dgg_status dgg_mapped_remember(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_error trouble = { 0 };
    const char *path = NULL;
    if (mapped->previous.count == 0 || mapped->previous.is_shared != mapped->options->share) {
        return DGG_OK;
    }
    DGG_TRY(dgg_folder_path(&mapped->draft.arena, mapped->draft.place, "graph.json", &path, error));
    status = dgg_earlier_read(&mapped->earlier, path, &trouble);
    if (status == DGG_OUT_OF_MEMORY) {
        return dgg_fail(error, status, 0, "%s", trouble.message);
    }
    if (status != DGG_OK) {
        dgg_say(mapped->options, DGG_WARNING, "%s: the earlier map is not compared: %s", path,
                trouble.message);
        dgg_earlier_destroy(&mapped->earlier);
        return DGG_OK;
    }
    DGG_TRY(dgg_known_places(&mapped->earlier, &mapped->known, &mapped->known_count, error));
done:
    return status;
}

dgg_status dgg_mapped_compare(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer prose = { 0 };
    if (!mapped->earlier.is_there) {
        return DGG_OK;
    }
    DGG_TRY(
        dgg_changes_find(&mapped->changes, &mapped->earlier, &mapped->pipeline.analysis, error));
    DGG_TRY(dgg_changes_say(&mapped->changes, &prose, error));
    if (prose.length > 0) {
        dgg_say(mapped->options, DGG_NOTE, "since the last map: %.*s", (int)prose.length,
                prose.bytes);
    }
done:
    dgg_buffer_destroy(&prose);
    return status;
}

dgg_status dgg_mapped_find_places(dgg_mapped *mapped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = &mapped->pipeline.graph;
    const dgg_scene *scene = &mapped->scene;
    DGG_TRY(dgg_grow(&mapped->places, graph->node_count + 1, sizeof *mapped->places, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        mapped->places[i] = (dgg_point){ NAN, NAN };
    }
    for (size_t i = 0; i < scene->shape_count; i++) {
        uint32_t node = dgg_graph_find(graph, scene->shapes[i].about.id);
        if (node != UINT32_MAX) {
            mapped->places[node] = scene->shapes[i].box.centre;
        }
    }
    mapped->choices.places = mapped->places;
done:
    return status;
}
