/* scene_writers.h - what a row on the shelf of picture formats must offer. */
#ifndef DGG_SCENE_WRITERS_H
#define DGG_SCENE_WRITERS_H

#include "base/buffer.h"
#include "layouts/scene.h"

typedef struct dgg_scene_writer {
    dgg_row row;
    const char *ending; /* of files in the format: "svg" */
    /* Appends the file to the buffer. */
    dgg_status (*write)(const dgg_scene *scene, dgg_buffer *file, dgg_error *error);
} dgg_scene_writer;

#define ROW(...) extern const dgg_scene_writer DGG_ROW(dgg_scene_writer_, __VA_ARGS__);
#include "layouts/scene_writers.def"
#undef ROW

#endif
