/* tally.h - how many records are linked to each theme, location, venue, person or keyword. */
#ifndef DGG_TALLY_H
#define DGG_TALLY_H

#include "base/table.h"
#include "corpus/corpus.h"

typedef struct dgg_tally_row {
    uint32_t entry;            /* into the table of its kind in the corpus */
    dgg_text id, label;        /* the id stands in for an empty label */
    size_t records, primary;   /* records linked to it; of these by primary links */
    int first_year, last_year; /* of these records; 0 if no year is known */
    uint32_t last_record;      /* a record counts once, however often it is linked */
} dgg_tally_row;

/* Rows in falling order of records; equal ones by label, then id. */
typedef struct dgg_tally {
    dgg_tally_row *rows;
    size_t count;
} dgg_tally;

/* Counts along the links of that type between a record and something else: discusses, studies,
 * published_in, wrote, has_keyword, written_at, from_country. */
dgg_status dgg_tally_init(dgg_tally *tally, const dgg_corpus *corpus, dgg_link_type type,
                          dgg_error *error);
void dgg_tally_destroy(dgg_tally *tally);

/* The columns and rows of a table of venues, people or keywords: label, records, first and last
 * year. */
dgg_status dgg_tally_write(const dgg_tally *tally, const char *key, const char *name,
                           dgg_table *table, dgg_error *error);

/* The same of themes or locations: label, id, records, primary, mention, shares of all records,
 * years, and what the table adds. */
typedef struct dgg_tally_coded {
    const char *key, *name;       /* of the first column */
    size_t records;               /* of the corpus */
    bool is_sample;               /* of a larger literature: shares have intervals */
    const char *const (*more)[2]; /* key and name of further columns */
    size_t more_count;
    dgg_status (*add_more)(const void *context, const dgg_tally_row *row, dgg_table *table,
                           dgg_error *error);
    const void *context;
} dgg_tally_coded;
dgg_status dgg_tally_write_coded(const dgg_tally *tally, const dgg_tally_coded *how,
                                 dgg_table *table, dgg_error *error);

/* The same of where authors work, by written_at or from_country: label, id, records, their share of
 * those that are linked, how many are of this one alone, and years. */
typedef struct dgg_tally_head {
    const char *key, *name; /* of the first column */
} dgg_tally_head;
dgg_status dgg_tally_write_shares(const dgg_corpus *corpus, dgg_link_type type,
                                  const dgg_tally_head *head, dgg_table *table, dgg_error *error);

/* A row for each entry of the one kind, a column for each of the other, and in the cells the
 * records linked to both; where the kinds are one, those of an entry with itself are all its
 * records. Not for people, whose links lead the other way. */
typedef struct dgg_tally_sides {
    dgg_link_type rows, columns;
    const char *key, *name; /* of the first column */
} dgg_tally_sides;
dgg_status dgg_tally_write_cross(const dgg_corpus *corpus, const dgg_tally_sides *sides,
                                 dgg_table *table, dgg_error *error);

#endif
