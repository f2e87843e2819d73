/* walking.h - what the writers of articles share. */
#ifndef DGG_WALKING_H
#define DGG_WALKING_H

#include "layouts/article.h"

/* Zero it, set the first three. */
typedef struct dgg_walk {
    const dgg_article *article;
    FILE *out;
    dgg_error *error;
    dgg_buffer room; /* for one text after the other */
    size_t numbers;  /* met so far: the next one is "n" and one more */
    size_t tables;   /* the same of tables */
} dgg_walk;

/* How many citations begin at the piece: those that follow each other. */
size_t dgg_walk_citations(const dgg_article *article, const dgg_block *block, size_t piece);

/* How a line names what is cited, and how a list does. */
dgg_text dgg_walk_cited(const dgg_article *article, const dgg_piece *piece);

/* What is listed as references: papers first, then works. */
size_t dgg_walk_listed_count(const dgg_article *article);
dgg_text dgg_walk_listed(const dgg_article *article, size_t i);
dgg_text dgg_walk_listed_key(const dgg_article *article, size_t i);
dgg_text dgg_walk_listed_name(const dgg_article *article, size_t i);

/* The word in the language of the article. */
const char *dgg_walk_word(const dgg_walk *walk, const char *english, const char *chinese);

#endif
