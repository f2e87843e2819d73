/* record.h - what the manifest of a map tells: how it was made, of what, and its files. */
#ifndef DGG_AGAIN_RECORD_H
#define DGG_AGAIN_RECORD_H

#include "base/json.h"
#include "base/memory.h"

/* Zero it first. Texts are of the arena. */
typedef struct dgg_again_record {
    const char **words; /* the command and its options */
    size_t word_count, word_room;
    const char **files; /* "map.svg", "tables/years.csv"; the manifest included */
    size_t file_count, file_room;
    const char **digests; /* of the inputs */
    size_t digest_count, digest_room;
    dgg_text version, codebook, codebook_digest, gazetteer, gazetteer_digest;
    size_t decisions; /* files of decisions that were obeyed */
    dgg_arena *arena;
} dgg_again_record;

/* Fails with DGG_NO_INPUT if there is no such file, with DGG_BAD_INPUT if it is no manifest of a
 * map, or one that does not tell how it was made. */
dgg_status dgg_again_record_read(dgg_again_record *record, const char *path, dgg_error *error);
void dgg_again_record_destroy(dgg_again_record *record);

#endif
