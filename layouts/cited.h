/* cited.h - papers that an article cites: their keys, how a line names them, how a list does. */
#ifndef DGG_CITED_H
#define DGG_CITED_H

#include "layouts/article.h"

/* *cited is the place of the paper among those cited; it becomes one if it is none. */
dgg_status dgg_cited_find(dgg_article *article, uint32_t paper, size_t *cited, dgg_error *error);

/* The cited papers as a corpus of their own, whose keys are those of the article; it borrows all
 * but its list of papers, which dgg_release(part->papers) gives back. Abstracts, references and
 * keywords stay behind: an entry is what is needed to cite. */
dgg_status dgg_cited_corpus(const dgg_article *article, dgg_corpus *part, dgg_error *error);

#endif
