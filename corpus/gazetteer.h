/* gazetteer.h - the locations that texts may name, what contains them, and what only looks like
 * one. */
#ifndef DGG_GAZETTEER_H
#define DGG_GAZETTEER_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_gazetteer_location {
    dgg_location location; /* ancestors: nearest first, the way of the first parents, then others */
    dgg_texts names, demonyms; /* as written, "=US" for an exact form */
    bool is_ambiguous;
} dgg_gazetteer_location;

typedef struct dgg_location_scoring {
    double field[DGG_FIELD_COUNT];
    double kind[DGG_EVIDENCE_KIND_COUNT];
    double repeat, cue_bonus, contrast_weight, primary_at, primary_top_at;
} dgg_location_scoring;

/* The words around a name that decide about it. */
typedef struct dgg_location_cues {
    dgg_texts study, contrast, organisation, organisation_not, language, before;
    dgg_texts organisation_zh, organisation_zh_not;
    dgg_text organisation_zh_stop; /* a set of characters */
} dgg_location_cues;

/* Owns its texts. Zero it first. */
typedef struct dgg_gazetteer {
    dgg_text name, version, digest;    /* the SHA-256 of its text, hexadecimal */
    dgg_gazetteer_location *locations; /* in the order of the file */
    size_t location_count;
    dgg_texts not_places; /* phrases that hold a name but are no location */
    dgg_location_scoring scoring;
    dgg_location_cues cues;
    struct dgg_arena *arena;
} dgg_gazetteer;

/* Reads a gazetteer file; the one built in if `path` is NULL. `profile` NULL is the file's own
 * hierarchy; else one of its profile.others. Fails with line and column. */
dgg_status dgg_gazetteer_read(dgg_gazetteer *gazetteer, const char *path, const char *profile,
                              dgg_error *error);
dgg_status dgg_gazetteer_read_text(dgg_gazetteer *gazetteer, dgg_text text, const char *profile,
                                   dgg_error *error);
void dgg_gazetteer_destroy(dgg_gazetteer *gazetteer);

#ifdef __cplusplus
}
#endif

#endif
