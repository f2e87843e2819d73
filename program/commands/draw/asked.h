/* asked.h - what the options of draw ask for: which picture, of what, in which format. */
#ifndef DGG_ASKED_H
#define DGG_ASKED_H

#include "layouts/pictures.h"
#include "layouts/scene_writers.h"
#include "program/pipeline.h"

enum { DGG_MOST_ASKED_MEASURES = 16 };

typedef enum dgg_caption_place {
    DGG_CAPTION_INSIDE, /* only in the description of the file */
    DGG_CAPTION_BELOW,
    DGG_CAPTION_BESIDE, /* in a file of its own */
} dgg_caption_place;

typedef struct dgg_asked {
    const dgg_picture *picture;
    const dgg_scene_writer *writer;
    dgg_options options; /* without the name of the picture, with its network */
    dgg_picture_options how;
    dgg_caption_place caption;
    const char *measures[DGG_MOST_ASKED_MEASURES + 1];
} dgg_asked;

/* Fails if a name is not known or the options do not go together; nothing is read. */
dgg_status dgg_asked_read(dgg_asked *asked, const dgg_options *options, dgg_error *error);

#endif
