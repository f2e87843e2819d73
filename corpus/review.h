/* review.h - a folder that holds all that a literature review is made of, so that it can be made
 * again: inputs in sources/, what was searched for in review.json, the codebook, and what people
 * have decided in decisions/. */
#ifndef DGG_REVIEW_H
#define DGG_REVIEW_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One search, as review.json tells it; what is not told is empty. */
typedef struct dgg_review_database {
    dgg_text name, search, date;
    dgg_text file; /* in sources/, what the search gave */
    size_t record_count;
    bool has_record_count;
} dgg_review_database;

/* Owns its texts and paths. Zero it first. */
typedef struct dgg_review {
    dgg_text title, question;
    dgg_review_database *databases;
    size_t database_count, database_room;
    dgg_texts inclusion, exclusion; /* criteria */
    const char *folder;
    const char **sources; /* paths, in the byte order of their names */
    size_t source_count, source_room;
    const char *codebook, *gazetteer; /* paths; NULL if the folder holds none */
    bool by_keywords;                 /* "themes": "keywords": these, and no codebook */
    uint32_t min_papers;              /* that a keyword needs; 0 if not said */
    const char *thesaurus;            /* a path; NULL if none is named */
    const char *decisions;            /* the path of their folder, which need not be there */
    const char *map;                  /* where a map of it goes */
    dgg_warning *warnings;
    size_t warning_count, warning_room;
    struct dgg_arena *texts;
} dgg_review;

/* Whether the path is a folder that holds a review.json. */
bool dgg_review_recognises(const char *path);

/* Reads review.json and finds the inputs: all files in sources/ but hidden ones, README and what
 * editors leave behind. Fails with DGG_NO_INPUT if there is none of it, and with DGG_BAD_INPUT,
 * line and column, if review.json is not as it must be. The review must outlive the error. */
dgg_status dgg_review_read(dgg_review *review, const char *folder, dgg_error *error);
void dgg_review_destroy(dgg_review *review);

/* Compares what review.json says with what was read: files that are named and not there, numbers of
 * records that differ, inputs that no search tells of. Adds a warning for each. */
dgg_status dgg_review_compare(dgg_review *review, const dgg_corpus *corpus, dgg_error *error);

/* What making a folder came to. */
typedef struct dgg_review_part {
    const char *path;
    bool is_new; /* else it was there, and stays as it is */
} dgg_review_part;

/* Zero it first. */
typedef struct dgg_review_making {
    dgg_review_part *parts; /* in the order in which a person would look at them */
    size_t count, room;
    struct dgg_arena *texts;
} dgg_review_making;

/* Makes a folder for a new review, with the codebook that is built in; what is there already stays
 * as it is. What contains the folder must be there. Fails with DGG_CANNOT_CREATE or
 * DGG_CANNOT_WRITE; the making must outlive the error. */
dgg_status dgg_review_make(dgg_review_making *making, const char *folder, dgg_error *error);
void dgg_review_making_destroy(dgg_review_making *making);

#ifdef __cplusplus
}
#endif

#endif
