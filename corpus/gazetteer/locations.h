/* locations.h - the lists of locations of gazetteer files, and what contains what. */
#ifndef DGG_GAZETTEER_LOCATIONS_H
#define DGG_GAZETTEER_LOCATIONS_H

#include "base/names.h"
#include "corpus/entries.h"
#include "corpus/gazetteer.h"

/* What a location is part of, and where a file says so. */
typedef struct dgg_parents {
    dgg_texts ids;
    const dgg_entries *entries;  /* NULL for the list that is built in */
    const dgg_json_value *value; /* the list */
} dgg_parents;

/* What is needed while lists are read: of some files, each of which goes before those behind it,
 * and of the list that is built in. */
typedef struct dgg_location_list {
    const dgg_entries *files;
    const char *const *paths; /* of the files; NULL for a text */
    size_t file_count;
    dgg_text built_in;             /* the table that is built in, empty without */
    const dgg_entries *entries;    /* the file at hand */
    const dgg_json_value *types;   /* those that it may use, NULL for any */
    size_t first;                  /* location of the file at hand */
    const dgg_entries *other;      /* the file that has the profile */
    const dgg_json_value *profile; /* the other hierarchy that was asked for, NULL for none */
    dgg_names ids;                 /* number: place in the gazetteer */
    dgg_parents *part_of;          /* of each location */
    dgg_arena *arena;
} dgg_location_list;

/* Reads "match" and "cues", of which what is not there stays as it was (gazetteer.c). */
dgg_status dgg_gazetteer_read_rules(dgg_gazetteer *gazetteer, const dgg_entries *entries);

/* Looks at the keys; reads name and version, and adds the phrases of "not_places". */
dgg_status dgg_gazetteer_read_head(dgg_gazetteer *gazetteer, const dgg_entries *entries);

/* Names the file of a failure. */
dgg_status dgg_gazetteer_fail_in(const dgg_location_list *list, const dgg_entries *entries,
                                 dgg_status status, dgg_error *error);

/* Reads "locations", by the hierarchy of the profile if one is named. The caller destroys what is
 * left of the list. */
dgg_status dgg_gazetteer_read_locations(dgg_gazetteer *gazetteer, dgg_location_list *list,
                                        const char *profile, dgg_error *error);

/* Reads "ambiguous" and "ambiguous_names" of a location whose names are known. */
dgg_status dgg_gazetteer_read_ambiguity(const dgg_entries *entries, const dgg_json_value *value,
                                        dgg_gazetteer_location *location);

/* Reads a list of ids, which may be NULL. */
dgg_status dgg_gazetteer_read_parents(const dgg_entries *entries, const dgg_json_value *value,
                                      dgg_parents *parents);

/* Unpacks the table that is built in, which lives as long as the arena (compiled.c). */
dgg_status dgg_gazetteer_unpack(dgg_arena **arena, dgg_text *table, dgg_error *error);
size_t dgg_gazetteer_rows(dgg_text table);

/* Adds the locations of the table whose ids are not there yet. */
dgg_status dgg_gazetteer_read_table(dgg_gazetteer *gazetteer, dgg_location_list *list,
                                    dgg_text table, dgg_error *error);

/* Fills the ancestors of every location: nearest first, the way of the first parents, then others.
 */
dgg_status dgg_gazetteer_find_ancestors(dgg_gazetteer *gazetteer, const dgg_location_list *list,
                                        dgg_error *error);

/* Finds the profile in "profile.others" of the files; DGG_UNKNOWN_NAME if it is in none. NULL is
 * none. */
dgg_status dgg_gazetteer_find_profile(dgg_location_list *list, const char *profile,
                                      dgg_error *error);

/* Lets it replace part_of, type and label. */
dgg_status dgg_gazetteer_apply_profile(dgg_gazetteer *gazetteer, const dgg_location_list *list);

#endif
