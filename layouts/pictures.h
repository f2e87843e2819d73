/* pictures.h - an analysed graph drawn as a scene: the concept map, and what else stands on the
 * shelf.
 */
#ifndef DGG_PICTURES_H
#define DGG_PICTURES_H

#include "graph/analysis.h"
#include "layouts/scene.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where something stood on an earlier picture: the id and centre of a shape of its scene. */
typedef struct dgg_known_place {
    dgg_text id;
    dgg_point centre;
    uint32_t community; /* its number there: 1, 2 …; 0 if it had none, or that is not known */
} dgg_known_place;

/* How to draw; zero means the default. */
typedef struct dgg_picture_options {
    const char *title;       /* "Papers, themes and locations" */
    bool is_in_chinese;      /* all words of the picture */
    bool has_caption;        /* its caption stands below it */
    bool is_dark;            /* drawn for dark paper */
    const char *fonts;       /* families to try before ours: "Noto Sans" */
    double width, height;    /* of the page, in pixels of 1/96 inch; 0: as the picture needs */
    size_t top;              /* how many of the best are shown; 0: the picture's own number */
    const char *size_by;     /* a measure that was scored; "pagerank" */
    const char *color_by;    /* "community", "year", "kind" */
    const char *highlight;   /* what those below have in common: "theme=smart-cities" */
    const bool *highlighted; /* by node of the graph; NULL: none stands out */
    const char *base_map;    /* a file of coastlines in GeoJSON, for maps of the world */
    const char *slices;      /* of time, for evolution: "3", or years; NULL: 3 */
    const char *of;          /* what may burst: "themes,keywords"; NULL: all but phrases */
    uint32_t burst_states;   /* of bursts; 0: 2 */
    double burst_ratio, burst_cost; /* how much more each state has, what it costs; 0: 2 and 1 */
    const char *words_of;           /* the network whose words form clusters; NULL: "cotheme" */
    const dgg_kinds *kinds;         /* only those; NULL: the picture's own */
    /* On the shelf of placements; "stress". If it needs another program and that fails, this is no
     * error: "stress" serves, and the scene's notice tells it. */
    const char *placement;
    bool with_mentions;             /* also themes and locations that are only mentioned */
    bool with_venues, with_related; /* also venues; also links to the focal paper */
    bool without_quotes;            /* no sentences of abstracts in tooltips */
    const dgg_known_place *places;  /* if most nodes have one, all stay near where they stood */
    size_t place_count;
} dgg_picture_options;

typedef struct dgg_picture {
    dgg_row row;
    /* What is measured for it: a network of dgg_networks; NULL is "concept", or what the user asks
     * for. */
    const char *network;
    const char *const *measures; /* NULL is pagerank, which is always there */
    bool is_of_corpus;  /* nothing is measured: the analysis has a graph and nothing else */
    bool is_of_network; /* the network itself becomes the graph, its ties the links */
    /* Fills an empty scene, its captions too. Fails with DGG_BAD_REQUEST if the corpus has not what
     * it shows, and says what that is. */
    dgg_status (*draw)(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error);
} dgg_picture;

extern const dgg_shelf dgg_pictures;

/* Fills an empty scene with the named picture ("concept"); `options` may be NULL. The same analysis
 * and options give the same scene everywhere. Needs the scores of "pagerank". */
dgg_status dgg_scene_draw(dgg_scene *scene, const dgg_analysis *analysis, const char *picture,
                          const dgg_picture_options *options, dgg_error *error);

#define ROW(...) extern const dgg_picture DGG_ROW(dgg_picture_, __VA_ARGS__);
#include "layouts/pictures.def"
#undef ROW

#ifdef __cplusplus
}
#endif

#endif
