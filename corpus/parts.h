/* parts.h - the texts and lists a record is made of, by name: for all that treats them alike. */
#ifndef DGG_PARTS_H
#define DGG_PARTS_H

#include "corpus/corpus.h"

enum { DGG_PART_TEXTS = 16, DGG_PART_LISTS = 6 };

/* "key", "title", "abstract", "venue", "doi", "url", "language", "type", "volume", ... */
const char *dgg_part_text_name(size_t part);
dgg_text *dgg_part_text(dgg_paper *paper, size_t part);
dgg_text dgg_part_text_of(const dgg_paper *paper, size_t part);

/* "authors", "institutions", "keywords", "references", "editors", "times_cited" */
const char *dgg_part_list_name(size_t part);
dgg_texts *dgg_part_list(dgg_paper *paper, size_t part);
dgg_texts dgg_part_list_of(const dgg_paper *paper, size_t part);

#endif
