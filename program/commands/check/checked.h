/* checked.h - what `dggraph check` looks at, and the tables it tells by. */
#ifndef DGG_CHECKED_H
#define DGG_CHECKED_H

#include "base/table.h"
#include "program/pipeline.h"

enum { DGG_MOST_CHECKS = 12 };

typedef struct dgg_checked {
    dgg_pipeline pipeline;
    dgg_table tables[DGG_MOST_CHECKS];
    size_t table_count;
    size_t finding_count; /* rows of the first table: what is worth a look */
} dgg_checked;

/* How many records lack something, and of how many. */
typedef struct dgg_lack {
    size_t count, of;
} dgg_lack;

dgg_lack dgg_lack_years(const dgg_corpus *corpus);
dgg_lack dgg_lack_titles(const dgg_corpus *corpus);
dgg_lack dgg_lack_abstracts(const dgg_corpus *corpus);
dgg_lack dgg_lack_venues(const dgg_corpus *corpus);
dgg_lack dgg_lack_authors(const dgg_corpus *corpus);
dgg_lack dgg_lack_dois(const dgg_corpus *corpus);
dgg_lack dgg_lack_keywords(const dgg_corpus *corpus);
dgg_lack dgg_lack_references(const dgg_corpus *corpus);
dgg_lack dgg_lack_themes(const dgg_corpus *corpus);
dgg_lack dgg_lack_locations(const dgg_corpus *corpus);
dgg_lack dgg_lack_given_names(const dgg_corpus *corpus);   /* of people: initials only */
dgg_lack dgg_lack_more_keywords(const dgg_corpus *corpus); /* of records with keywords: only one */

/* Each fills an empty table. Findings: what makes an analysis unsafe, and what was left out or is
 * doubtful. */
dgg_status dgg_check_findings(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_inputs(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_fields(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_sources(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_references(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_people(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_warnings(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);
dgg_status dgg_check_uncoded(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);

/* Names the table and its columns: { key, name } … */
dgg_status dgg_check_start(dgg_table *table, const char *const names[3],
                           const char *const (*columns)[2], size_t count, dgg_error *error);

#endif
