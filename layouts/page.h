/* page.h - pages for the browser, each one file that needs no network.
 *
 * map.html: the table of themes by locations, the map, a search and everything that is
 * known of each node, which can be read without scripts. coding.html: every record with its
 * texts, for a person who says which themes and locations it is about; what is decided is saved by
 * the browser as decisions/codings.csv. */
#ifndef DGG_PAGE_H
#define DGG_PAGE_H

#include "base/buffer.h"
#include "base/table.h"
#include "corpus/codebook.h"
#include "corpus/decisions.h"
#include "corpus/gazetteer.h"
#include "layouts/layouts.h"
#include "layouts/scene.h"

/* All borrowed. */
typedef struct dgg_map_page {
    const dgg_analysis *analysis;
    const dgg_choices *choices; /* those the analysis was made with; NULL for the default ones */
    const dgg_scene *map;       /* a picture in the page; may be NULL */
    /* What is decided so far: DGG_SHEET_COUNT tables, those without columns are not there; or NULL
     */
    const dgg_table *decided;
    const dgg_theme_scoring *scoring; /* of the codebook, if phrases may be added; else NULL */
} dgg_map_page;

/* Writes the page. The same input gives the same bytes. Fails with DGG_CANNOT_WRITE if `out` is
 * full or closed. */
dgg_status dgg_page_write(const dgg_map_page *of, FILE *out, dgg_error *error);

/* All borrowed. */
typedef struct dgg_coding_page {
    const dgg_graph *graph;       /* the records, and the links that are proposed */
    const dgg_codebook *codebook; /* what can be added */
    const dgg_gazetteer *gazetteer;
    const uint32_t *records; /* nodes, in the order in which they are shown */
    size_t record_count;
    const dgg_table *sheet; /* what is decided already, as in codings.csv; may be NULL */
    dgg_text title;
    bool is_blind; /* nothing of what was found is in the page: no links, no decisions */
} dgg_coding_page;

/* Writes the page. The same input gives the same bytes. Fails with DGG_CANNOT_WRITE if `out` is
 * full or closed. */
dgg_status dgg_coding_page_write(const dgg_coding_page *page, FILE *out, dgg_error *error);

/* Appends a page as dggraph watch gives it out: with the script that follows the runs. `version`
 * tells it which run made the page. What is no page of ours is appended as it is. */
dgg_status dgg_page_follow(dgg_text page, size_t version, dgg_buffer *out, dgg_error *error);

/* Appends a page that says there is no map yet. */
dgg_status dgg_waiting_page_add(dgg_buffer *page, dgg_error *error);

#endif
