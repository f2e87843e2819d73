/* web.h - one connected part of a network, and places for it. */
#ifndef DGG_SPARSE_STRESS_WEB_H
#define DGG_SPARSE_STRESS_WEB_H

#include "layouts/geometry.h"

/* The neighbours of node i are others[first[i]] to others[first[i + 1] - 1]. */
typedef struct dgg_web {
    const size_t *first;
    const uint32_t *others;
    size_t count;
} dgg_web;

/* Fills places[0 .. count) of a web in which there is a way between any two. */
dgg_status dgg_web_place(const dgg_web *web, dgg_point *places, dgg_error *error);

#endif
