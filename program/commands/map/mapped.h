/* mapped.h - what a map is made from, and the files it is made of. */
#ifndef DGG_MAPPED_H
#define DGG_MAPPED_H

#include "base/table.h"
#include "graph/changes.h"
#include "layouts/pictures.h"
#include "program/commands.h"
#include "program/commands/map/previous.h"
#include "program/pipeline.h"

enum { DGG_MOST_TABLES = 48, DGG_MOST_PICTURES = 24 };

/* Each part borrows those before it: do not move it. */
typedef struct dgg_mapped {
    const dgg_options *options;
    dgg_pipeline pipeline;
    const char *title; /* --title, else that of the review, else NULL */
    dgg_choices choices;
    dgg_scene scene;
    dgg_scene pictures[DGG_MOST_PICTURES]; /* besides the map: those that the corpus supports */
    size_t picture_count;
    dgg_point *places;                 /* of every node on it */
    dgg_table tables[DGG_MOST_TABLES]; /* of the statistics that can be counted */
    size_t table_count;
    dgg_table decided[DGG_SHEET_COUNT]; /* by hand so far; empty in a map to be passed on */
    dgg_draft draft;
    dgg_previous previous;
    dgg_earlier earlier; /* the graph of the map that stood in the folder before */
    dgg_known_place *known;
    size_t known_count;
    dgg_changes changes;
} dgg_mapped;

/* Reads the map that is in the folder, if it is one of ours. */
dgg_status dgg_mapped_remember(dgg_mapped *mapped, dgg_error *error);

/* Says what has changed since. */
dgg_status dgg_mapped_compare(dgg_mapped *mapped, dgg_error *error);

/* Learns from the scene where the nodes are. */
dgg_status dgg_mapped_find_places(dgg_mapped *mapped, dgg_error *error);

/* Counts, and draws the picture. */
dgg_status dgg_mapped_make(dgg_mapped *mapped, dgg_error *error);

/* Draws what else the shelf of pictures has, as far as the corpus supports it. */
dgg_status dgg_mapped_draw_pictures(dgg_mapped *mapped, dgg_error *error);
/* Writes them into the draft: "pictures/years.svg" … */
dgg_status dgg_mapped_write_pictures(dgg_mapped *mapped, dgg_error *error);
/* Their captions, behind those of the map and the tables. */
void dgg_mapped_tell_pictures(const dgg_mapped *mapped, FILE *out);

/* Writes every file into the draft, the manifest last. Where a part that some file needs is not
 * installed, the user is told which file is left out. */
dgg_status dgg_mapped_write(dgg_mapped *mapped, dgg_error *error);

/* Puts the draft in its place, for good. */
dgg_status dgg_mapped_finish(dgg_mapped *mapped, dgg_error *error);
void dgg_mapped_destroy(dgg_mapped *mapped);

/* The folder of the map in `room`: as -o says; in a review folder "DIR/map"; of one file
 * "library-map"; else "dggraph-map". */
enum { DGG_PLACE_ROOM = 4096 };
dgg_status dgg_mapped_place(const dgg_options *options, char room[DGG_PLACE_ROOM],
                            dgg_error *error);

/* What else may be drawn, of the shelf dgg_drawn: "mentions", "venues", "related". */
dgg_status dgg_drawn_read(const char *list, dgg_picture_options *options, dgg_error *error);

#endif
