/* changes.h - what is other than in an earlier graph. */
#ifndef DGG_CHANGES_H
#define DGG_CHANGES_H

#include "base/buffer.h"
#include "base/table.h"
#include "graph/earlier.h"

typedef enum dgg_change_kind {
    DGG_IS_NEW,
    DGG_IS_GONE,
    DGG_IS_RENAMED, /* the same id, or the same members, under another name */
    DGG_IS_SPLIT,   /* of a community: its members went to several */
    DGG_IS_JOINED,  /* of a community: its members came from several */
    DGG_CHANGE_KIND_COUNT
} dgg_change_kind;

typedef struct dgg_change {
    dgg_change_kind change;
    bool is_community;
    dgg_kind kind;          /* of a node: a paper, document, event, theme or location */
    dgg_text id;            /* of a node */
    dgg_text before, after; /* labels or names; several are separated by "; " */
} dgg_change;

/* Zero it first. Borrows nothing. */
typedef struct dgg_changes {
    dgg_change *items; /* nodes in the order of kind and id, then communities */
    size_t count, room;
    size_t counts[DGG_KIND_COUNT][DGG_CHANGE_KIND_COUNT];           /* of nodes */
    size_t link_counts[DGG_LINK_TYPE_COUNT][DGG_CHANGE_KIND_COUNT]; /* discusses and studies: new
                                                                       and gone */
    dgg_arena *texts;
} dgg_changes;

/* Compares records, themes, locations, the links between them, and communities. A community is the
 * same as an earlier one if it is most like it and has half of the members of either in common; it
 * has split, or others have joined in it, if two or more hold a quarter of its members each. */
dgg_status dgg_changes_find(dgg_changes *changes, const dgg_earlier *earlier,
                            const dgg_analysis *analysis, dgg_error *error);
void dgg_changes_destroy(dgg_changes *changes);

/* Whether anything has changed. */
bool dgg_changes_any(const dgg_changes *changes);

/* How many records, themes, locations and links are new, and how many are gone. */
dgg_status dgg_changes_count(const dgg_changes *changes, dgg_table *table, dgg_error *error);

/* Every change of a node or community, a row each. */
dgg_status dgg_changes_list(const dgg_changes *changes, dgg_table *table, dgg_error *error);

/* Appends sentences for people: "2 papers are new, 1 is gone. The community 'A' is now called
 * 'B'." Nothing if nothing has changed. */
dgg_status dgg_changes_say(const dgg_changes *changes, dgg_buffer *prose, dgg_error *error);

#endif
