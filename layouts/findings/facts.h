/* facts.h - the numbers that sentences are made of. */
#ifndef DGG_FACTS_H
#define DGG_FACTS_H

#include "graph/analysis.h"
#include "graph/tally.h"

enum { DGG_FEW = 30 /* records below which nothing is ranked in a sentence */ };

/* Zero it first. */
typedef struct dgg_facts {
    size_t records, papers, documents, events;
    size_t read, duplicates, excluded; /* before they became these records */
    int first_year, last_year;         /* 0 if no year is known */
    int middle_year;                   /* at least half of the dated records are not older */
    size_t without_year, without_title, without_abstract, without_venue;
    size_t without_theme, without_location;
    bool knows_themes, knows_locations, knows_venues; /* a saved graph may have left them out */
    dgg_tally venues, themes, locations;
    size_t accepted, added; /* links that a person has decided on */
    size_t doubtful;        /* warnings */
} dgg_facts;

dgg_status dgg_facts_init(dgg_facts *facts, const dgg_analysis *analysis, dgg_error *error);
void dgg_facts_destroy(dgg_facts *facts);

/* The literature was collected by it: its count says nothing about the field. */
bool dgg_facts_is_subject(const dgg_corpus *corpus, const dgg_tally_row *theme);

#endif
