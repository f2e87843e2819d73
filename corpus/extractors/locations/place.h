/* place.h - what the rules for locations work on: the names found in a field, and what the words
 * around them say. A rule drops a name by giving it a reason. */
#ifndef DGG_LOCATIONS_PLACE_H
#define DGG_LOCATIONS_PLACE_H

#include "corpus/extractors.h"

/* What a target is to this extractor. */
enum {
    DGG_ROLE_NAME,
    DGG_ROLE_DEMONYM,
    DGG_ROLE_MASK, /* a phrase that holds a name but is no location */
    DGG_ROLE_STUDY,
    DGG_ROLE_CONTRAST,
    DGG_ROLE_ORGANISATION,
    DGG_ROLE_ORGANISATION_NOT,
    DGG_ROLE_LANGUAGE,
    DGG_ROLE_BEFORE,
    DGG_ROLE_ORGANISATION_ZH,
    DGG_ROLE_ORGANISATION_ZH_NOT,
    DGG_ROLE_NEGATION,
    DGG_ROLE_BEFORE_SURELY,
    DGG_ROLE_BEHIND_SURELY,
    DGG_ROLE_INSTRUMENT,
    DGG_ROLE_CONTRAST_BEHIND,
    DGG_ROLE_CURRENCY,
    DGG_ROLE_GIVEN_NAME,
    DGG_ROLE_TALLY,
    DGG_ROLE_COUNTED,
};

/* What is known of a word. */
enum {
    DGG_MARK_STUDY = 1 << 0,    /* near a study cue */
    DGG_MARK_CONTRAST = 1 << 1, /* behind a contrast cue */
    DGG_MARK_ORGANISATION = 1 << 2,
    DGG_MARK_ORGANISATION_NOT = 1 << 3, /* part of "Civil Society" */
    DGG_MARK_LANGUAGE = 1 << 4,
    DGG_MARK_BEFORE = 1 << 5,
    DGG_MARK_ORGANISATION_ZH = 1 << 6, /* 大学 … begins here */
    DGG_MARK_ORGANISATION_ZH_NOT = 1 << 7,
    DGG_MARK_IN_ORGANISATION = 1 << 8, /* in a run of capitals that names an organisation */
    DGG_MARK_COPYRIGHT = 1 << 9,       /* in a copyright line */
    DGG_MARK_NEGATED = 1 << 10,        /* "not Guinea" */
    DGG_MARK_NEGATED_LIST = 1 << 11,   /* "excluding Guinea, Mali and Chad": so are the others */
    DGG_MARK_SURELY = 1 << 12,         /* last word of "held in", "city of" */
    DGG_MARK_BEHIND = 1 << 13,         /* "Province" */
    DGG_MARK_INSTRUMENT = 1 << 14,     /* "Protocol" */
    DGG_MARK_HEADLINE = 1 << 15,       /* of a sentence in which all words have capitals */
    DGG_MARK_SHOUTED = 1 << 16,        /* of a sentence of capitals throughout */
    DGG_MARK_CURRENCY = 1 << 18,       /* "dollars" */
    DGG_MARK_GIVEN_NAME = 1 << 19,     /* "Jack" */
    DGG_MARK_TALLY = 1 << 20,          /* near "publications": a place that is counted */
    DGG_MARK_ADDRESS = 1 << 17,        /* behind an organisation, as in a list of addresses */
};

/* A name, demonym or mask that was found. */
typedef struct dgg_place {
    dgg_hit hit;
    dgg_field field;
    uint32_t role, owner;
    const char *reason; /* why it makes no link; NULL if it does */
    bool is_double;     /* the same words for the same location: not even worth a reason */
    bool cue, contrast; /* near a study cue; behind a contrast cue */
    bool has_context;   /* "in Georgia" */
    bool is_sure;       /* "held in Reading", "Nice, France" */
    bool joins_next;    /* in a list with the next one that holds its words */
    bool closes_list;   /* and by "and", with a comma behind that: the list ends there */
    bool is_torn;       /* the record speaks for several locations of this name alike */
    bool is_believed;
    bool is_tallied;     /* in "China leads in publications": nobody looks at it */
    bool is_beside_part; /* "Denmark" of "Aarhus, Denmark": it tells where Aarhus is */
} dgg_place;

/* The reason of names that lack a capital. */
extern const char dgg_lower_case[];

/* The reason of a location that has a name with another. */
extern const char dgg_overlap[];

/* The search of one paper. */
typedef struct dgg_place_search {
    const dgg_coding *coding;
    const dgg_reading *reading;
    dgg_findings *findings;
    dgg_error *error;
    dgg_place *items;
    size_t count, room;
    dgg_field field; /* at hand */
    uint32_t *marks; /* of its words */
    size_t mark_room;
} dgg_place_search;

static inline const dgg_scan *dgg_scan_at_hand(const dgg_place_search *search)
{
    return &search->reading->fields[search->field];
}

static inline const dgg_target *dgg_place_target(const dgg_place_search *search,
                                                 const dgg_place *place)
{
    return &search->coding->matcher->targets[place->hit.target];
}

static inline uint32_t dgg_place_grade(const dgg_place_search *search, const dgg_place *place)
{
    return place->role == DGG_ROLE_NAME ? dgg_place_target(search, place)->grade : DGG_UNAMBIGUOUS;
}

/* Not to be asked of a mask. */
static inline const dgg_gazetteer_location *dgg_place_location(const dgg_place_search *search,
                                                               const dgg_place *place)
{
    return &search->coding->gazetteer->locations[place->owner];
}

static inline bool dgg_is_separated(const dgg_token *token)
{
    return (token->gap & (DGG_GAP_COMMA | DGG_GAP_BREAK | DGG_GAP_SENTENCE)) != 0;
}

/* Puts names, demonyms, masks and cues into the matcher (targets.c). */
dgg_status dgg_places_prepare(dgg_matcher *matcher, const dgg_coding *coding, dgg_error *error);

/* Empty for a mask. */
dgg_text dgg_gazetteer_id(const dgg_coding *coding, uint32_t owner);

/* Links each location of the corpus to the nearest of its ancestors that is there (containing.c).
 */
dgg_status dgg_places_contain(dgg_corpus *corpus, dgg_error *error);

/* Marks the words of the field at hand by the cues that were found in it (cues.c). */
dgg_status dgg_places_mark_cues(dgg_place_search *search);

/* Marks the words of runs of capitals that name an organisation (organisations.c). */
void dgg_places_mark_organisations(dgg_place_search *search);

/* Marks the words of copyright lines (copyright.c). */
void dgg_places_mark_copyright(const dgg_place_search *search);

/* "Fudan University Shanghai"; 香港理工大学: a Chinese word for an organisation follows the name
 * (organisations.c). */
bool dgg_place_is_in_organisation(const dgg_place_search *search, const dgg_place *place);

/* Lets the members of a list share what cues say of one (cues.c). */
void dgg_places_note_cues(const dgg_place_search *search, dgg_place *places, size_t count);

/* Why a name that stands for itself is no location all the same: a language, a thing named after a
 * town, a street, an address; NULL if nothing speaks against it (objections.c). */
const char *dgg_place_objection(const dgg_place_search *search, const dgg_place *place);

/* Why a place is named in passing only, for a conference, a body that acts or the title of a work;
 * NULL if it is not (passing.c). */
const char *dgg_place_in_passing(const dgg_place_search *search, const dgg_place *place);

/* Europe and the EU are the setting of many a paper: that an abstract names them again, away from a
 * study cue, says little (passing.c). */
bool dgg_place_is_setting(const dgg_place_search *search, const dgg_place *place);

/* "Jack London", "J. London", "Paris Hilton" (persons.c). */
bool dgg_place_is_person(const dgg_place_search *search, const dgg_place *place);

/* Marks what stands in an address behind an organisation (addresses.c). */
void dgg_places_mark_addresses(const dgg_place_search *search);

/* Lets each word belong to one place: the longest, then the earlier; masks before names
 * (overlaps.c). The places are sorted as they stand. */
dgg_status dgg_places_settle_overlaps(dgg_place_search *search, dgg_place *places, size_t count);

/* Notes what the words around the places of the field at hand say of them (surroundings.c). */
void dgg_places_look_around(const dgg_place_search *search, dgg_place *places, size_t count);

/* Marks the sentences that write all words with capitals (headlines.c). */
void dgg_places_mark_headlines(const dgg_place_search *search);

/* Drops ambiguous names for which nothing in the record vouches, and finds which of the locations
 * of one name is meant (vouching.c). */
dgg_status dgg_places_vouch(dgg_place_search *search);

/* Notes which names only tell where the one beside them is (beside.c). The places still stand in
 * the order of the text. */
void dgg_places_note_containers(const dgg_place_search *search);

/* The locations that a record surely names, and what contains them up to their countries
 * (named.c). Zero it first. */
typedef struct dgg_named {
    dgg_text *ids; /* sorted */
    size_t count, room;
} dgg_named;
dgg_status dgg_named_add(dgg_named *named, const dgg_gazetteer_location *location,
                         dgg_error *error);
void dgg_named_sort(dgg_named *named);

/* Whether the location, or something that contains it within its country, is among them; or the
 * country alone. */
typedef enum dgg_closeness { DGG_NOT_NAMED, DGG_IN_COUNTRY, DGG_IN_PART } dgg_closeness;
dgg_closeness dgg_named_closeness(const dgg_named *named, const dgg_gazetteer_location *location);
void dgg_named_destroy(dgg_named *named);

/* Whether another location has the name that the place at `at` holds; and finds which of them the
 * record speaks for (rivals.c). */
bool dgg_place_has_rival(const dgg_place_search *search, size_t at);
void dgg_places_settle_rivals(const dgg_place_search *search, const dgg_named *named);

/* Whether the other contains the one; whether one of the two contains the other. */
bool dgg_location_is_within(const dgg_gazetteer_location *one, const dgg_gazetteer_location *other);
bool dgg_locations_are_nested(const dgg_gazetteer_location *one,
                              const dgg_gazetteer_location *other);

/* Whether the place makes a link, as far as is known. */
static inline bool dgg_place_holds(const dgg_place *place)
{
    return place->reason == NULL && !place->is_double;
}

#endif
