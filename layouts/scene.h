/* scene.h - everything a picture needs: shapes, curves, hulls and texts with their coordinates,
 * ready to be written in any format. One unit is a pixel of a screen, 1/96 inch; y grows downwards.
 */
#ifndef DGG_SCENE_H
#define DGG_SCENE_H

#include <stdio.h>

#include "base/base.h"
#include "layouts/geometry.h"
#include "layouts/metrics.h"
#include "layouts/style.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A thing that a reader may point at. All may be empty. */
typedef struct dgg_about {
    dgg_text id;      /* of the node or link in the graph: "theme:data-centres" */
    dgg_text kind;    /* "theme", "discusses", "community" … */
    dgg_text tooltip; /* may have several lines */
    dgg_text link;    /* http or https; anything else is not written */
} dgg_about;

typedef struct dgg_look {
    dgg_paint fill, stroke;
    double thickness;
    double opacity; /* of the whole; 0 means 1 */
    bool is_dashed;
} dgg_look;

typedef enum dgg_anchor { DGG_CENTRED, DGG_FROM_LEFT, DGG_FROM_RIGHT } dgg_anchor;

/* One line of text. */
typedef struct dgg_scene_text {
    dgg_text text;
    dgg_point at; /* on the base line */
    dgg_anchor anchor;
    double size;
    dgg_face face;
    bool is_italic;
    dgg_paint fill;
    bool is_turned; /* reads upwards */
    bool has_halo;  /* of the ground, where it stands over lines */
} dgg_scene_text;

typedef enum dgg_form { DGG_CARD, DGG_SHEET, DGG_ELLIPSE, DGG_HEXAGON, DGG_DOT } dgg_form;

/* A card has round corners, a sheet square ones; the corners of a hexagon point left and right. */
typedef struct dgg_shape {
    dgg_form form;
    double corner; /* of a card, its radius; 0 means DGG_CARD_CORNER */
    dgg_box box;
    dgg_look look;
    dgg_about about;
    uint32_t first_text, text_count; /* texts of the scene; they stand inside */
} dgg_shape;

typedef struct dgg_curve {
    uint32_t first_point, point_count; /* points of the scene */
    bool is_smooth; /* start, then two control points and an end a piece; else a line through all */
    dgg_look look;
    dgg_about about;
} dgg_curve;

/* A closed polygon behind everything, with its name. */
typedef struct dgg_hull {
    uint32_t first_point, point_count;
    dgg_look look;
    dgg_about about;
    uint32_t first_text, text_count; /* they stand outside, above */
} dgg_hull;

struct dgg_arena;

typedef enum dgg_caption_language {
    DGG_IN_ENGLISH,
    DGG_IN_CHINESE,
    DGG_CAPTIONS
} dgg_caption_language;

/* Owns its arrays and texts. Zero it first. */
typedef struct dgg_scene {
    double width, height;
    dgg_text name;                   /* of the picture: "concept" */
    dgg_text title;                  /* what it shows */
    dgg_text description;            /* the same in words, for who cannot see it */
    dgg_text captions[DGG_CAPTIONS]; /* what, how counted, n, method: layouts/caption.h */
    dgg_text fonts;                  /* families, the first wanted first; empty: ours */
    bool is_page;                    /* it is as large as it will be printed */
    bool is_dark;                    /* for dark paper; else light, and dark where a screen is */
    dgg_text notice; /* what a user should be told about the making, empty if nothing */
    dgg_hull *hulls;
    size_t hull_count, hull_room;
    dgg_curve *curves;
    size_t curve_count, curve_room;
    dgg_shape *shapes;
    size_t shape_count, shape_room;
    dgg_scene_text *texts;
    size_t text_count, text_room;
    dgg_point *points;
    size_t point_count, point_room;
    struct dgg_arena *arena; /* of all texts */
} dgg_scene;

/* Each copies what it is given, its texts too, and puts it above what is there. Texts of a shape or
 * hull, and points, are added first. */
dgg_status dgg_scene_add_text(dgg_scene *scene, const dgg_scene_text *text, dgg_error *error);
dgg_status dgg_scene_add_point(dgg_scene *scene, dgg_point point, dgg_error *error);
dgg_status dgg_scene_add_shape(dgg_scene *scene, const dgg_shape *shape, dgg_error *error);
dgg_status dgg_scene_add_curve(dgg_scene *scene, const dgg_curve *curve, dgg_error *error);
dgg_status dgg_scene_add_hull(dgg_scene *scene, const dgg_hull *hull, dgg_error *error);
void dgg_scene_destroy(dgg_scene *scene);

extern const dgg_shelf dgg_scene_writers; /* svg, pdf, png, dot */

/* Writes the scene in the named format. */
dgg_status dgg_scene_write(const dgg_scene *scene, const char *format, FILE *out, dgg_error *error);

/* Everything on it becomes so many times as large, or moves. */
void dgg_scene_scale(dgg_scene *scene, double factor);
void dgg_scene_move(dgg_scene *scene, dgg_point by);

/* The radius of a card's corners. */
#define DGG_CARD_CORNER 9.0

enum { DGG_HEXAGON_CORNERS = 6 };
void dgg_hexagon_corners(const dgg_box *box, dgg_point corners[DGG_HEXAGON_CORNERS]);

/* How wide the text is by our metrics. */
double dgg_scene_text_width(const dgg_scene_text *text);

#ifdef __cplusplus
}
#endif

#endif
