/* parts.h - what a section on results is made of. Each says, where it cannot tell, why not. */
#ifndef DGG_RESULTS_PARTS_H
#define DGG_RESULTS_PARTS_H

#include "layouts/section_rows.h"

dgg_status dgg_results_publication(dgg_section_draft *draft); /* how many, when, where */
dgg_status dgg_results_themes(dgg_section_draft *draft);      /* and how they hang together */
dgg_status dgg_results_locations(dgg_section_draft *draft);
dgg_status dgg_results_communities(dgg_section_draft *draft); /* one by one */
dgg_status dgg_results_change(dgg_section_draft *draft);      /* over time */
dgg_status dgg_results_gaps(dgg_section_draft *draft);        /* candidates */
dgg_status dgg_results_limits(dgg_section_draft *draft);

/* So few that nothing is ranked. */
static inline bool dgg_are_few(const dgg_section_draft *draft)
{
    return draft->records < DGG_FEW_RECORDS;
}

enum {
    DGG_RESULT_TOP = 3,
    DGG_RESULT_MOST = 5, /* with those that share the last place */
    DGG_RESULT_LEAST = 5 /* fewer records are no ground for a place in a ranking */
};

/* Places of the rows of a falling column that a sentence names: the first three, with those that
 * equal the third; where these are too many, only those before them. None of fewer than five. */
size_t dgg_results_top(const dgg_table *table, const char *column, const bool *is_left_out,
                       size_t rows[DGG_RESULT_MOST]);

#endif
