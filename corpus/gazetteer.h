/* gazetteer.h - the locations that texts may name, what contains them, and what only looks like
 * one. */
#ifndef DGG_GAZETTEER_H
#define DGG_GAZETTEER_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What it takes to believe that a name means the location. */
typedef enum dgg_ambiguity {
    DGG_UNAMBIGUOUS,
    DGG_NEEDS_CONTEXT,   /* Georgia: "in" before it, or another location next to it in a list */
    DGG_NEEDS_CONTAINER, /* Córdoba: what contains it is named in the same record */
    DGG_NEEDS_BOTH,      /* Reading */
    DGG_NEVER_ALONE, /* Nice: what contains it stands right beside it, or "the city of" before */
    DGG_AMBIGUITY_COUNT
} dgg_ambiguity;
const char *dgg_ambiguity_name(dgg_ambiguity ambiguity);

typedef struct dgg_gazetteer_location {
    dgg_location location; /* ancestors: nearest first, the way of the first parents, then others */
    dgg_texts part_of;     /* ids, the first of which a roll-up follows */
    dgg_texts names, demonyms; /* as written, "=US" for an exact form */
    dgg_ambiguity *grades;     /* of each name, where one differs; else NULL */
    size_t country_depth;    /* so many ancestors, nearest first, are in one country, itself too */
    dgg_ambiguity ambiguity; /* of its names */
    bool is_built_in;
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
    dgg_texts negation;            /* "excluding": what follows is not studied */
    dgg_texts before_surely;       /* "held in", "city of": what follows is a location */
    dgg_texts behind_surely;       /* "Province": what it follows is a location */
    dgg_texts instrument;          /* "Protocol": what is named after a city is none */
    dgg_texts currency;            /* "US dollars" */
    dgg_texts tally;               /* "publications": places near it are counted, not studied */
    dgg_texts counted;             /* "cities": studied, if they are "three cities" */
    dgg_texts given_name;          /* "Jack London" */
    dgg_texts contrast_behind;     /* "相比": the name stands before it, behind one of with_zh */
    dgg_text organisation_zh_stop; /* these are sets of characters */
    dgg_text before_zh, behind_zh; /* as the words before and behind_surely */
    dgg_text with_zh;              /* opens what contrast_behind closes */
    dgg_text street_zh, border_zh; /* behind a name: a street; 河南|岸 */
    dgg_text people_zh;            /* behind a name: 朝鲜族 */
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
 * hierarchy; else one of its profile.others. Fails with line and column. A file that says
 * "extends": "built-in" adds to the one built in: its locations go before those of the same id. */
dgg_status dgg_gazetteer_read(dgg_gazetteer *gazetteer, const char *path, const char *profile,
                              dgg_error *error);
dgg_status dgg_gazetteer_read_text(dgg_gazetteer *gazetteer, dgg_text text, const char *profile,
                                   dgg_error *error);

/* The same with the locations of a further file, which go before all others. */
dgg_status dgg_gazetteer_read_more(dgg_gazetteer *gazetteer, const char *path, const char *further,
                                   const char *profile, dgg_error *error);
void dgg_gazetteer_destroy(dgg_gazetteer *gazetteer);

#ifdef __cplusplus
}
#endif

#endif
