/* compared.h - what was made and what is made again, file by file and fact by fact, as tables. */
#ifndef DGG_AGAIN_COMPARED_H
#define DGG_AGAIN_COMPARED_H

#include "base/table.h"
#include "program/commands/again/record.h"

/* Two maps and what their manifests tell. */
typedef struct dgg_again_pair {
    const char *folders[2]; /* before, again */
    const dgg_again_record *records[2];
    bool has_places; /* made again where an earlier map had things */
} dgg_again_pair;

/* A row for each thing that results depend on, and whether it is the same. */
dgg_status dgg_again_tell_facts(const dgg_again_pair *pair, dgg_table *table, dgg_error *error);

/* A row for each file that is not equal to the last byte; *differing counts them. */
dgg_status dgg_again_tell_files(const dgg_again_pair *pair, dgg_table *table, size_t *differing,
                                dgg_error *error);

#endif
