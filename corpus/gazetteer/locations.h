/* locations.h - the list of locations of a gazetteer file, and what contains what. */
#ifndef DGG_GAZETTEER_LOCATIONS_H
#define DGG_GAZETTEER_LOCATIONS_H

#include "base/names.h"
#include "corpus/entries.h"
#include "corpus/gazetteer.h"

/* What is needed while the list is read. */
typedef struct dgg_location_list {
    const dgg_entries *entries;
    const dgg_json_value *types;    /* those that may be used, NULL for any */
    const dgg_json_value *profile;  /* the other hierarchy that was asked for, NULL for none */
    dgg_names ids;                  /* number: place in the gazetteer */
    const dgg_json_value **part_of; /* of each location: the list that counts */
    dgg_arena *arena;
} dgg_location_list;

/* Reads "locations", by the hierarchy of the profile if one is named. */
dgg_status dgg_gazetteer_read_locations(dgg_gazetteer *gazetteer, const dgg_entries *entries,
                                        const char *profile);

/* Reads "ambiguous" and "ambiguous_names" of a location whose names are known. */
dgg_status dgg_gazetteer_read_ambiguity(const dgg_entries *entries, const dgg_json_value *value,
                                        dgg_gazetteer_location *location);

/* Fills the ancestors of every location: nearest first, the way of the first parents, then others.
 */
dgg_status dgg_gazetteer_find_ancestors(dgg_gazetteer *gazetteer, const dgg_location_list *list);

/* Finds the profile in "profile.others"; DGG_UNKNOWN_NAME if it is not there. NULL is none. */
dgg_status dgg_gazetteer_find_profile(dgg_location_list *list, const char *profile);

/* Lets it replace part_of, type and label. */
dgg_status dgg_gazetteer_apply_profile(dgg_gazetteer *gazetteer, const dgg_location_list *list);

#endif
