/* caption.h - what stands below a picture in an article: what it shows, how that was counted, of
 * how many, by which method; in English and in Chinese. */
#ifndef DGG_CAPTION_H
#define DGG_CAPTION_H

#include "layouts/scene.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whole sentences with their full stops. */
typedef struct dgg_caption {
    dgg_text what;    /* "Papers by year of publication, stacked by theme." */
    dgg_text counted; /* "A paper counts once for each of its themes." */
    dgg_text number;  /* "n = 263 papers, 2 of them without a year." */
    dgg_text method;  /* "Themes by the codebook “digital governance 1.0”." */
} dgg_caption;

/* Gives the scene its caption in that language. */
dgg_status dgg_scene_set_caption(dgg_scene *scene, dgg_caption_language language,
                                 const dgg_caption *caption, dgg_error *error);

/* Adds it as text below what is there, the scene grows. */
dgg_status dgg_scene_show_caption(dgg_scene *scene, dgg_caption_language language,
                                  dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
