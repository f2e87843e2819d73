/* codings.h - sheets in which people have coded papers: which themes and locations each of them
 * carries. The same columns as decisions/codings.csv, with weights and texts beside. */
#ifndef DGG_CODINGS_H
#define DGG_CODINGS_H

#include "base/memory.h"
#include "base/names.h"
#include "base/stream.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_coded_record {
    dgg_text record;                    /* as the sheet names it, without "paper:" */
    dgg_text title, keywords, abstract; /* empty if the sheet does not show them */
    double weight;                      /* how many papers it stands for; 1 if not said */
    bool is_done;                       /* a person has coded it, if only to find nothing in it */
    uint32_t first_target;              /* place plus one of the last of its targets, 0 if none */
} dgg_coded_record;

/* What a sheet says of a record and a theme or location. */
typedef struct dgg_coded_target {
    uint32_t record, target; /* the target by its number in target_names */
    bool is_right;           /* added or accepted; else rejected */
    bool is_primary;         /* of one that is right; so it is if nothing is said */
    long line;
    uint32_t next; /* place plus one of the record's target before it, 0 if none */
} dgg_coded_target;

/* Owns its texts. Zero it first. */
typedef struct dgg_coding_sheet {
    dgg_coded_record *records; /* in the order of the sheet; by number in record_names */
    size_t record_count, record_room;
    dgg_coded_target *targets;
    size_t target_count, target_room;
    dgg_names record_names, target_names; /* targets as "theme:ID", "location:ID" */
    bool is_proposed; /* holds accept or reject: its coder has seen what the machine thinks */
    dgg_arena *arena;
} dgg_coding_sheet;

/* Reads a sheet: columns record, target and decision (add, accept, reject or done); salience,
 * coder, weight, title, keywords and abstract if they are there. Rows that begin with "#" are
 * comments; a row with neither decision nor coder says that the record waits to be coded. Fails
 * with DGG_BAD_INPUT and line for a table of other columns, for words that are none of these, for a
 * weight that is no number above zero, and for rows that contradict each other: a coding that is
 * not understood would spoil the figures. */
dgg_status dgg_coding_sheet_read(dgg_coding_sheet *sheet, dgg_stream *stream, dgg_error *error);
void dgg_coding_sheet_destroy(dgg_coding_sheet *sheet);

/* What the sheet says of them; NULL if nothing. The name is that of a target. */
const dgg_coded_target *dgg_coding_sheet_find(const dgg_coding_sheet *sheet, uint32_t record,
                                              dgg_text target);

#ifdef __cplusplus
}
#endif

#endif
