/* details.h - the small print of a record: pages, counts of citations, numbers of books. */
#ifndef DGG_DETAILS_H
#define DGG_DETAILS_H

#include "base/memory.h"
#include "base/text.h"

/* "12-18" of "12" and "18", or of a first page that names both: "12--18", "12–18". An end cut short
 * stays so ("123-8"). `last` may be empty. Made in the arena. */
dgg_status dgg_details_pages(dgg_arena **arena, dgg_text first, dgg_text last, dgg_text *pages,
                             dgg_error *error);

/* Adds "DATABASE COUNT" to a list if the text names a count: "Cited By :12 (oldid)" gives 12. Made
 * in the arena; nothing if it names none. */
dgg_status dgg_details_cited(dgg_arena **arena, const char *database, dgg_text count,
                             dgg_texts *times_cited, dgg_error *error);

/* The first digits of a text, without zeros in front: "12" of "Vol. 12(3)", "1485" of "S1485-7". */
dgg_text dgg_details_number(dgg_text text);

/* Digits (and X) of an ISBN or ISSN that a text begins with, at most `room` - 1 of them, for
 * comparing; false if there are not 8, 10 or 13. */
enum { DGG_BOOK_NUMBER_ROOM = 16 };
bool dgg_details_book_number(dgg_text text, char number[DGG_BOOK_NUMBER_ROOM]);

/* Writes an ISSN as "1588-2861" and an ISBN as its digits, in the arena; what is none stays. */
dgg_status dgg_details_keep_book_number(dgg_arena **arena, dgg_text *number, dgg_error *error);

#endif
