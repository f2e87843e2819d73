/* main_path.h - the thread of a literature: how many search paths run along each citation (Hummon
 * and Doreian 1989; Batagelj 2003), and the paths that follow the most of them. Papers that cite
 * each other in a circle are taken as one. All in time linear in the citations. */
#ifndef DGG_MAIN_PATH_H
#define DGG_MAIN_PATH_H

#include "graph/citing.h"
#include "graph/scaled.h"

/* Circles as one: knots in an order in which every citation between two leads upwards. */
typedef struct dgg_knots {
    uint32_t *of; /* the knot of each vertex */
    uint32_t *sizes;
    size_t count;
    size_t circle_count, circled_count; /* knots of more than one vertex; vertices in them */
    uint32_t *vertices;                 /* by knot; those of a knot from first[knot] on */
    size_t *first;                      /* of each knot, and one more */
} dgg_knots;

/* Zero it first. */
dgg_status dgg_knots_init(dgg_knots *knots, const dgg_citing *citing, dgg_error *error);
void dgg_knots_destroy(dgg_knots *knots);

/* The most citations that a way from knot to knot has. */
dgg_status dgg_knots_depth(const dgg_knots *knots, const dgg_citing *citing, size_t *depth,
                           dgg_error *error);

typedef enum dgg_path_count {
    DGG_SPC,  /* paths from a source to a sink */
    DGG_SPLC, /* paths from anywhere to a sink */
    DGG_SPNP, /* paths from anywhere to anywhere */
    DGG_PATH_COUNT_COUNT
} dgg_path_count;

/* How many paths run along each citation; nothing for one within a circle. */
typedef struct dgg_traversal {
    const dgg_citing *citing; /* borrowed, as are the knots */
    const dgg_knots *knots;
    dgg_scaled *along; /* of each arc */
    dgg_scaled total;  /* of all paths */
} dgg_traversal;

/* Zero it first. */
dgg_status dgg_traversal_init(dgg_traversal *traversal, const dgg_citing *citing,
                              const dgg_knots *knots, dgg_path_count count, dgg_error *error);
void dgg_traversal_destroy(dgg_traversal *traversal);

/* On which paths a citation lies: bits. */
enum {
    DGG_PATH_FORWARD = 1,  /* local, from the sources */
    DGG_PATH_BACKWARD = 2, /* local, from the sinks */
    DGG_PATH_GLOBAL = 4,   /* the greatest sum */
    DGG_PATH_KEY = 8       /* through the heaviest citations */
};

/* Sets the bits of each arc; ties are all followed. `routes` says through how many of the heaviest
 * citations the key-route path leads (more if they tie); each is followed both ways locally. */
dgg_status dgg_main_path_find(uint8_t *bits, const dgg_traversal *traversal, size_t routes,
                              dgg_error *error);

#endif
