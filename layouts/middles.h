/* middles.h - which shape of a scene has its middle at a point: what a curve joins. */
#ifndef DGG_MIDDLES_H
#define DGG_MIDDLES_H

#include "layouts/scene.h"

/* Zero it first. */
typedef struct dgg_middles {
    struct dgg_middle *items; /* one a shape: by the line of the page, from left to right */
    size_t count;
} dgg_middles;

dgg_status dgg_middles_init(dgg_middles *middles, const dgg_scene *scene, dgg_error *error);

/* The first shape of the scene whose middle is less than half a pixel away; SIZE_MAX if there is
 * none. */
size_t dgg_middles_find(const dgg_middles *middles, dgg_point point);
void dgg_middles_destroy(dgg_middles *middles);

#endif
