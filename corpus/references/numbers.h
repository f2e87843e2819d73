/* numbers.h - volume, issue and pages out of what references write: "vol. 39, no. 9", "52.4",
 * "12(3): 45–50", "pp. 120 - 30". */
#ifndef DGG_REFERENCES_NUMBERS_H
#define DGG_REFERENCES_NUMBERS_H

#include "corpus/references/words.h"

typedef struct dgg_reference_numbers {
    dgg_text volume, issue;
} dgg_reference_numbers;

/* Takes the next word of those that tell volume and issue; zero all first. */
typedef struct dgg_reference_counting {
    dgg_reference_numbers found;
    bool awaits_volume, awaits_issue;
} dgg_reference_counting;
void dgg_reference_count(dgg_reference_counting *counting, const dgg_reference_word *word);

/* Appends the pages with plain hyphens and no blanks; nothing for how many pages a book has
 * ("250 p."). */
dgg_status dgg_reference_pages(dgg_buffer *pages, dgg_text text, dgg_error *error);

#endif
