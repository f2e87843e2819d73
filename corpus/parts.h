/* parts.h - the texts and lists a record is made of, by name: for all that treats them alike. */
#ifndef DGG_PARTS_H
#define DGG_PARTS_H

#include "corpus/corpus.h"

enum { DGG_PART_TEXTS = 16, DGG_PART_LISTS = 9 };

/* "key", "title", "abstract", "venue", "doi", "url", "language", "type", "volume", ... */
const char *dgg_part_text_name(size_t part);
dgg_text *dgg_part_text(dgg_paper *paper, size_t part);
dgg_text dgg_part_text_of(const dgg_paper *paper, size_t part);

/* "authors", "institutions", "keywords", "references", "editors", "author_ids", "addresses",
 * "times_cited", "attributes" */
const char *dgg_part_list_name(size_t part);
/* Whether the items hold numbers of authors, so that they belong to the list of these. */
bool dgg_part_is_of_authors(size_t part);
dgg_texts *dgg_part_list(dgg_paper *paper, size_t part);
dgg_texts dgg_part_list_of(const dgg_paper *paper, size_t part);

/* All parts together are texts, then lists, then the year; each has a bit in dgg_origin.parts. */
enum { DGG_PARTS = DGG_PART_TEXTS + DGG_PART_LISTS + 1 };
const char *dgg_part_name(size_t part);
bool dgg_part_is_filled(const dgg_paper *paper, size_t part);
bool dgg_part_is_equal(const dgg_paper *one, const dgg_paper *other, size_t part);

#endif
