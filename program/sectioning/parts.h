/* parts.h - what a section needs besides the tables: works to cite, and files beside it. */
#ifndef DGG_SECTIONING_PARTS_H
#define DGG_SECTIONING_PARTS_H

#include "base/memory.h"
#include "layouts/article.h"
#include "program/options.h"

/* The works of `dggraph cite` as an article cites them, in the arena. */
dgg_status dgg_works_listed(dgg_arena **arena, dgg_method_work **works, size_t *count,
                            dgg_error *error);

/* "out/review" of "out/review.md": what files beside it are named after. NULL for standard output.
 */
dgg_status dgg_beside_stem(dgg_arena **arena, const char *output, const char **stem,
                           dgg_error *error);

/* What a figure is written beside. */
typedef struct dgg_beside {
    dgg_arena **arena;
    const char *stem, *format;
} dgg_beside;

/* The figure as it is beside a file of the format: its path, and its name as the file calls it.
 * NULL if the format has none beside it. */
dgg_status dgg_beside_figure(const dgg_beside *beside, const dgg_scene *scene, const char **name,
                             dgg_error *error);

/* STEM.bib, STEM.csl.json and, if the article is traced, STEM.trace.json. Paths live as long as the
 * arena. */
dgg_status dgg_beside_write(dgg_arena **arena, const dgg_article *article, const char *stem,
                            dgg_error *error);

#endif
