/* template.h - a person's own Markdown with places to fill: "{{section methods}}". */
#ifndef DGG_TEMPLATE_H
#define DGG_TEMPLATE_H

#include "layouts/sections.h"

/* Appends the Markdown to the article, its places filled:
 *
 *   {{section NAME --level N}}              a section; N is the level of its title, else 2
 *   {{table NAME --top N --columns N}}      the first rows and columns of a table; else 10 and all
 *   {{list NAME --top N}}                   its first rows as a list in a sentence; else 3
 *   {{number NAME}}                         papers, records, themes … of the table of numbers
 *   {{number TABLE "ROW" COLUMN --as FORM}} a cell; FORM is digits, word, year, percent, fixed
 *   {{figure flow}}                         the flow of records
 *
 * "\{{" stays "{{". Fails with DGG_BAD_INPUT and the line for a place that cannot be filled, and
 * suggests the nearest name. */
dgg_status dgg_template_fill(const dgg_section_source *source, dgg_text markdown,
                             dgg_article *article, dgg_error *error);

#endif
