/* dialect.h - what the names of a source's fields mean, and how its lists are parted: with it a
 * slip becomes a record. Most readers are a dialect and little else. */
#ifndef DGG_DIALECT_H
#define DGG_DIALECT_H

#include "corpus/attributing.h"
#include "corpus/corpus.h"
#include "corpus/slip.h"
#include "corpus/splitting.h"

typedef enum dgg_role {
    DGG_ROLE_TYPE, /* "report": also tells documents from papers */
    DGG_ROLE_KEY,
    DGG_ROLE_TITLE,
    DGG_ROLE_ABSTRACT,
    DGG_ROLE_VENUE,
    DGG_ROLE_DOI,
    DGG_ROLE_URL,
    DGG_ROLE_LANGUAGE,
    DGG_ROLE_YEAR,
    DGG_ROLE_VOLUME,
    DGG_ROLE_ISSUE,
    DGG_ROLE_PAGES, /* a range, or the first page */
    DGG_ROLE_LAST_PAGE,
    DGG_ROLE_PUBLISHER,
    DGG_ROLE_ISSN, /* ISSN and ISBN may be mixed up: their digits tell */
    DGG_ROLE_ISBN,
    DGG_ROLE_PMID,
    DGG_ROLE_OPENALEX,
    DGG_ROLE_TIMES_CITED,
    DGG_ROLE_AUTHORS,
    DGG_ROLE_EDITORS,
    DGG_ROLE_INSTITUTIONS,
    DGG_ROLE_ADDRESSES,  /* whole; those of the institutions if no other names are given */
    DGG_ROLE_AUTHOR_IDS, /* behind the numbers of authors, as corpus/affiliations.h says */
    DGG_ROLE_KEYWORDS,
    DGG_ROLE_REFERENCES,
    DGG_ROLE_COUNT
} dgg_role;

/* The names of fields for a role, as a constant. */
#define DGG_NAMES(...) ((const char *const[]){ __VA_ARGS__, NULL })

/* Tells what a record says of its authors one by one. */
typedef dgg_status dgg_attribution(dgg_attributing *to, const dgg_slip *slip, dgg_error *error);

typedef struct dgg_dialect {
    /* Names of fields for each role, in lower case, ending with NULL; the first that says something
     * counts. Of a list, one that begins with "+" counts in any case. NULL if there are none. */
    const char *const *names[DGG_ROLE_COUNT];
    dgg_splitting *split[DGG_ROLE_COUNT];    /* of the lists; else their values are the items */
    dgg_attribution *addresses, *author_ids; /* NULL if the source does not tell whose they are */
    const char *database;                    /* that counts how often a record is cited */
    bool has_stops;                          /* titles end in a full stop, which goes */
    bool is_of_documents;                    /* all records are documents, whatever their type */
    bool keeps_rest;     /* what has no role is an attribute of a document: corpus/extras.h */
    bool keeps_all_rest; /* and of a paper too */
} dgg_dialect;

/* A record in the making. Zero it first. */
typedef struct dgg_record {
    dgg_paper paper; /* its texts live until the next is made */
    dgg_arena *arena;
    dgg_buffer text;
    dgg_attributing attributing;
    dgg_names list; /* in the making */
} dgg_record;

/* Fills the paper from the slip: texts without tags of HTML and with single blanks. */
dgg_status dgg_record_make(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                           dgg_error *error);

/* The first value of the role that says something; empty if there is none. */
dgg_text dgg_dialect_text(const dgg_dialect *dialect, const dgg_slip *slip, dgg_role role);

/* Fills volume, pages, numbers and counts. */
dgg_status dgg_record_take_details(dgg_record *record, const dgg_slip *slip,
                                   const dgg_dialect *dialect, dgg_error *error);

/* Makes the record and adds it; one that says nothing is told and left out, as is a date without a
 * year. */
dgg_status dgg_record_put(dgg_record *record, dgg_corpus *corpus, const dgg_slip *slip,
                          const dgg_dialect *dialect, dgg_error *error);
void dgg_record_destroy(dgg_record *record);

#endif
