/* properties.h - values of a record that others may share; empty if it does not tell. All are made
 * in the arena of the search. */
#ifndef DGG_DUPLICATE_PROPERTIES_H
#define DGG_DUPLICATE_PROPERTIES_H

#include "corpus/duplicates/groups.h"

/* The letters and digits of a text, folded. */
dgg_status dgg_property_letters_of(dgg_search *s, dgg_text text, dgg_text *value, dgg_error *error);

dgg_value_of dgg_property_year_of, dgg_property_doi_of, dgg_property_title_of,
    dgg_property_venue_of, dgg_property_author_of, dgg_property_pmid_of, dgg_property_openalex_of;

/* The number of the first page. */
dgg_value_of dgg_property_page_of;

/* The first author, if the title is not long enough to tell a paper from all others. */
dgg_value_of dgg_property_author_of_plain;

/* The ISBN with the title: chapters share the number of their book. */
dgg_value_of dgg_property_book_of;

#endif
