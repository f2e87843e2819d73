/* thread.h - the papers of a historiograph, what joins them, and where each stands. */
#ifndef DGG_TIMELINE_THREAD_H
#define DGG_TIMELINE_THREAD_H

#include "base/memory.h"
#include "layouts/charts.h"
#include "layouts/labels.h"

/* A card, or the place in a row that a long line passes through. */
typedef struct dgg_thread_item {
    uint32_t paper;  /* of the corpus; UINT32_MAX for a line passing */
    size_t score;    /* how often the list cites it */
    size_t row;      /* from the top; several rows may be one year */
    double wanted;   /* while order is looked for */
    double x, width; /* of its middle */
    bool is_main;    /* on the main path */
    dgg_lines name, title;
} dgg_thread_item;

typedef struct dgg_thread_link {
    uint32_t from, to; /* items: the earlier, the later */
    size_t shared;     /* themes; 0 of a citation */
    bool is_main;
    size_t first_step, step_count; /* of the items between, in `steps` */
} dgg_thread_link;

/* Owns its arrays. Zero it first. */
typedef struct dgg_thread {
    const dgg_corpus *corpus;
    const dgg_picture_options *options;
    bool is_by_themes; /* nothing is cited inside the list: links are shared themes */
    size_t card_count; /* the first so many items */
    dgg_thread_item *items;
    size_t item_count, item_room;
    dgg_thread_link *links;
    size_t link_count, link_room;
    uint32_t *steps;
    size_t step_count, step_room;
    uint32_t *rows; /* items row by row, from left to right */
    size_t *first;  /* of each row, and one more */
    int *years;     /* of each row */
    size_t row_count;
    size_t candidates, undated, backwards; /* cited papers; without a year; arcs left out */
    double width;                          /* of the widest row */
    dgg_error *error;
} dgg_thread;

/* The papers that the list cites most, the links among them, and the main path. Fails with
 * DGG_BAD_REQUEST if no two papers with a year are joined. */
dgg_status dgg_thread_choose(dgg_thread *thread);

/* Rows by year, order in the rows with few crossings, then places from left to right. Widths of
 * cards must be known; `capacity` cards stand in a row at most. */
dgg_status dgg_thread_arrange(dgg_thread *thread, size_t capacity, double gap);
void dgg_thread_destroy(dgg_thread *thread);

#endif
