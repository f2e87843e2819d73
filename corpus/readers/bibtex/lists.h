/* lists.h - fields of BibTeX that hold several things. All lists are made in the arena. */
#ifndef DGG_BIB_LISTS_H
#define DGG_BIB_LISTS_H

#include "base/buffer.h"
#include "base/memory.h"

/* Keywords between ";", ",", or the same of Chinese; each once. */
dgg_status dgg_bib_keywords(dgg_text field, dgg_arena **arena, dgg_texts *keywords,
                            dgg_error *error);

/* The keywords of the authors, and behind them the index terms of a database. */
dgg_status dgg_bib_index_terms(dgg_text of_authors, dgg_text terms, dgg_arena **arena,
                               dgg_texts *keywords, dgg_error *error);

/* Of each address the part that names the institution: "Fudan University" of "Dept. of Politics,
 * Fudan University, Shanghai, China". Each once. */
dgg_status dgg_bib_institutions(dgg_text field, dgg_arena **arena, dgg_texts *institutions,
                                dgg_error *error);

/* References: a line each (Web of Science) or between ";" (Scopus). */
dgg_status dgg_bib_references(dgg_text field, dgg_arena **arena, dgg_texts *references,
                              dgg_error *error);

#endif
