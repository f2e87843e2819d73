/* papers.h - how a paper is named in a page. */
#ifndef DGG_PAGE_PAPERS_H
#define DGG_PAGE_PAPERS_H

#include <stdio.h>

#include "graph/graph.h"

/* The label, with dots if it is cut. */
void dgg_page_write_short_name(const dgg_graph *graph, uint32_t node, FILE *out);

/* Its title or other label, as a link to what is known of the node; in italics if it is inferred.
 */
void dgg_page_write_link(const dgg_graph *graph, uint32_t node, FILE *out);

/* The whole title of a paper, else the label: those of papers are cut to fit a map. */
void dgg_page_write_name(const dgg_graph *graph, uint32_t node, FILE *out);

/* "Li, Wang and Zhao, 2018, Journal of Maps": what is known of it; a DOI as a link. */
void dgg_page_write_byline(const dgg_paper *paper, FILE *out);

#endif
