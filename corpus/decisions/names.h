/* names.h - what a person may call a record: its id, citation key, DOI, title, or the place where
 * it was read. Records keep a number while they are merged and put in another order, so that all of
 * their names keep leading to the paper they have become. */
#ifndef DGG_RECORD_NAMES_H
#define DGG_RECORD_NAMES_H

#include "base/names.h"
#include "corpus/decisions.h"
#include "corpus/keys.h"

/* A name of a kind that comes first wins over the others. */
typedef enum dgg_name_kind {
    DGG_NAME_ID,
    DGG_NAME_EARLIER_ID, /* before merging */
    DGG_NAME_KEY,
    DGG_NAME_DOI,
    DGG_NAME_TITLE,
    DGG_NAME_PLACE,
    DGG_NAME_KIND_COUNT
} dgg_name_kind;

/* One record of a name; `next` is the place of the one before it plus one, 0 if there is none. */
typedef struct dgg_named_record {
    uint32_t number, next;
} dgg_named_record;

typedef struct dgg_name_table {
    dgg_names names;
    uint32_t *last; /* by name: the place of its last record plus one */
    size_t last_room;
    dgg_named_record *records;
    size_t count, room;
} dgg_name_table;

struct dgg_record_names {
    dgg_name_table tables[DGG_NAME_KIND_COUNT];
    uint32_t *into;   /* by number: the record it has gone into, itself if none */
    uint32_t *places; /* by number: its place among the papers, DGG_NO_PLACE if it is none */
    size_t count;
    dgg_keys keys;
    dgg_arena *scratch;
};

#define DGG_NO_PLACE UINT32_MAX

typedef struct dgg_numbers {
    uint32_t *items;
    size_t count, room;
} dgg_numbers;

/* *names starts as NULL. Numbers the papers in their order and learns what they are called, but for
 * ids. */
dgg_status dgg_record_names_init(struct dgg_record_names **names, dgg_corpus *corpus,
                                 dgg_error *error);
void dgg_record_names_destroy(struct dgg_record_names **names);

/* Learns ids, as the papers have them now. */
dgg_status dgg_record_names_add_ids(struct dgg_record_names *names, const dgg_corpus *corpus,
                                    dgg_name_kind kind, dgg_error *error);

/* Learns where the papers are now. */
void dgg_record_names_place(struct dgg_record_names *names, const dgg_corpus *corpus);

/* The record that this one has become. */
uint32_t dgg_record_root(const struct dgg_record_names *names, uint32_t number);

/* Fills numbers with all records of that name, each as it was read. */
dgg_status dgg_record_names_gather(struct dgg_record_names *names, dgg_text name,
                                   dgg_numbers *numbers, dgg_error *error);

/* The paper that the cell of a row names; else the row is left out, with a warning that says why,
 * and *number is DGG_NO_PLACE. */
dgg_status dgg_decisions_find(dgg_decisions *decisions, dgg_decision *row, dgg_text name,
                              uint32_t *number, dgg_error *error);

/* Leaves the row out for a name that no record has. */
dgg_status dgg_decisions_refuse_unknown(dgg_decisions *decisions, dgg_decision *row, dgg_text name,
                                        dgg_error *error);

#endif
