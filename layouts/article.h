/* article.h - part of an article: paragraphs in which every number knows the cell it comes from,
 * papers that are cited by key, tables and a figure. Sections (layouts/sections.h) fill it; reports
 * write it (layouts/reports.h). */
#ifndef DGG_ARTICLE_H
#define DGG_ARTICLE_H

#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/table.h"
#include "corpus/corpus.h"
#include "layouts/scene.h"

/* How a number is written. */
typedef enum dgg_number_form {
    DGG_AS_WORD,    /* "no", "two", "1,204" in English; digits in Chinese */
    DGG_AS_DIGITS,  /* "0", "2", "1,204" */
    DGG_AS_YEAR,    /* "2024" */
    DGG_AS_PERCENT, /* of a percentage: "13%", "less than 1%" */
    DGG_AS_SHARE,   /* the same of a share of 1 */
    DGG_AS_FIXED    /* "0.42" */
} dgg_number_form;

typedef enum dgg_piece_kind {
    DGG_PIECE_WORDS,   /* of ours */
    DGG_PIECE_NAME,    /* of others: a label, a title, a search string */
    DGG_PIECE_NUMBER,  /* of a cell of a table */
    DGG_PIECE_PAPER,   /* a citation of a paper of the corpus */
    DGG_PIECE_WORK,    /* a citation of a method */
    DGG_PIECE_TO_FILL, /* what only a person knows */
} dgg_piece_kind;

typedef struct dgg_piece {
    dgg_piece_kind kind;
    dgg_number_form form;
    dgg_text text;          /* as it is read; of a citation its key */
    const dgg_table *table; /* of a number, borrowed */
    size_t row, column;
    size_t cited; /* of a citation: among the papers, or works, of the article */
} dgg_piece;

typedef enum dgg_block_kind {
    DGG_BLOCK_TITLE,
    DGG_BLOCK_HEADING,
    DGG_BLOCK_PARAGRAPH,
    DGG_BLOCK_ITEM,
    DGG_BLOCK_TABLE,
    DGG_BLOCK_FIGURE,
    DGG_BLOCK_RAW /* Markdown of a template: its words stand as they are */
} dgg_block_kind;

typedef struct dgg_block {
    dgg_block_kind kind;
    size_t first_piece, piece_count; /* of a figure: its caption */
    const dgg_table *table;          /* borrowed */
    int level;                       /* of a heading: 1, 2 … */
} dgg_block;

/* A work behind a method: its key, how it is cited in a line, and how it is listed. Borrowed. */
typedef struct dgg_method_work {
    dgg_text key, cited, listed;
} dgg_method_work;

/* A paper that is cited. */
typedef struct dgg_cited_paper {
    uint32_t paper;  /* of the corpus */
    dgg_text key;    /* unique in the article */
    dgg_text cited;  /* "Li et al. 2024a" */
    dgg_text listed; /* as a list of references has it */
} dgg_cited_paper;

/* Zero it, set what is borrowed. */
typedef struct dgg_article {
    const dgg_corpus *corpus;
    const dgg_method_work *works;
    size_t work_count;
    const dgg_scene *figure; /* of the flow; NULL if there is none */
    const char *figure_file; /* how a text format names it; NULL: it is not written beside */
    bool is_in_chinese;
    bool is_traced; /* numbers carry their ids */
    int level;      /* of the next title; 0 is 1 */

    dgg_block *blocks;
    size_t block_count, block_room;
    dgg_piece *pieces;
    size_t piece_count, piece_room;
    dgg_cited_paper *papers; /* in the order in which they are cited first */
    size_t paper_count, paper_room;
    size_t *used; /* of the works, in that order */
    size_t used_count, used_room;
    dgg_arena *arena;
} dgg_article;

/* What stands in a sentence at the place of its number: made by the functions below. */
typedef dgg_piece dgg_insert;

/* A cell of the row; a part without a table if there is no such column. Zero counts as 0. */
dgg_insert dgg_insert_number(const dgg_table *table, size_t row, const char *column,
                             dgg_number_form form);
dgg_insert dgg_insert_name(dgg_text name);
dgg_insert dgg_insert_to_fill(const char *what);
dgg_insert dgg_insert_words(const char *words); /* of ours */
/* The name, or what is to be filled in where it is empty. */
dgg_insert dgg_insert_or_ask(dgg_text name, const char *what);

dgg_status dgg_article_begin(dgg_article *article, dgg_block_kind kind, dgg_error *error);
dgg_status dgg_article_add_table(dgg_article *article, const dgg_table *table, dgg_error *error);

/* Appends a sentence to the last block, in the language of the article. "{1}" is the first part;
 * "{1|was|were}" the first word if it is the number 1, else the second; "{{" is a brace. A part is
 * shown as often as it is named. */
typedef struct dgg_wording {
    const char *english, *chinese;
} dgg_wording;
dgg_status dgg_article_say(dgg_article *article, dgg_wording sentence, const dgg_insert *parts,
                           size_t count, dgg_error *error);
#define DGG_SAY(article, english, chinese, error, ...)                                             \
    dgg_article_say(article, (dgg_wording){ english, chinese },                                    \
                    (const dgg_insert[]){ __VA_ARGS__ },                                           \
                    sizeof((const dgg_insert[]){ __VA_ARGS__ }) / sizeof(dgg_insert), error)

/* A sentence without parts. */
dgg_status dgg_article_tell(dgg_article *article, const char *english, const char *chinese,
                            dgg_error *error);
/* What stands before item `i` of `count` in a list: nothing, ", ", " and "; "; " where the items
 * hold commas. */
dgg_status dgg_article_between(dgg_article *article, size_t i, size_t count, bool has_commas,
                               dgg_error *error);

/* Cites a paper of the corpus; citations that follow each other are one. */
dgg_status dgg_article_cite(dgg_article *article, uint32_t paper, dgg_error *error);
/* Cites a method by its key; nothing if nobody has said what that is. */
dgg_status dgg_article_cite_work(dgg_article *article, const char *key, dgg_error *error);

/* The number as the form has it, in the language; at most DGG_FIGURE_ROOM bytes with its end. */
enum { DGG_FIGURE_ROOM = 64 };
const char *dgg_figure(double number, dgg_number_form form, bool is_in_chinese,
                       char room[DGG_FIGURE_ROOM]);

/* "n12": of a piece that is a number, its place among the numbers of the article; else 0. */
size_t dgg_article_number(const dgg_article *article, size_t piece);

void dgg_article_destroy(dgg_article *article);

/* Each number with its id, text, table, row, column and value, and the tables they stand in. */
dgg_status dgg_article_write_trace(const dgg_article *article, FILE *out, dgg_error *error);

/* What a report does with it. Only Markdown, and the same with citations resolved, can hold raw
 * blocks. */
dgg_status dgg_article_write_markdown(const dgg_article *article, FILE *out, dgg_error *error);
dgg_status dgg_article_write_resolved(const dgg_article *article, FILE *out, dgg_error *error);
dgg_status dgg_article_write_latex(const dgg_article *article, FILE *out, dgg_error *error);
dgg_status dgg_article_write_html(const dgg_article *article, FILE *out, dgg_error *error);
dgg_status dgg_article_write_text(const dgg_article *article, FILE *out, dgg_error *error);
dgg_status dgg_article_write_json(const dgg_article *article, FILE *out, dgg_error *error);

#endif
