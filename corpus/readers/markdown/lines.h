/* lines.h - what a line of Markdown begins with, and whether a text is Markdown at all. */
#ifndef DGG_MARKDOWN_LINES_H
#define DGG_MARKDOWN_LINES_H

#include "corpus/readers.h"

size_t dgg_markdown_indent(dgg_text line);

/* Cuts "- ", "* ", "+ ", "1. ", "1) " and the box of a task off; false if there is no such mark. */
bool dgg_markdown_cut_bullet(dgg_text *text);

/* A rule, a comment or a row of a table. */
bool dgg_markdown_is_rule(dgg_text text);

/* Front matter that has a title, or bullets and headings with links. */
dgg_recognition dgg_markdown_recognises(dgg_text head);

#endif
