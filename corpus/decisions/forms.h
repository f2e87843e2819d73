/* forms.h - what each file of decisions looks like: its columns and its words. */
#ifndef DGG_DECISION_FORMS_H
#define DGG_DECISION_FORMS_H

#include "corpus/decisions.h"

typedef struct dgg_sheet_form {
    const char *name;     /* "records" */
    const char *file;     /* "decisions/records.csv" */
    const char *template; /* what a new file holds */
    const char *columns[DGG_SHEET_COLUMNS + 1];
    const char *others[DGG_SHEET_COLUMNS]; /* what a column may be called as well; NULL: nothing */
    size_t needed;                         /* the first so many columns must be there */
    bool decides[DGG_SHEET_COLUMNS];       /* nothing is decided while all of these are empty */
    bool is_about[DGG_SHEET_COLUMNS];      /* these say about what */
    size_t decision;                       /* the column that holds one of the words */
    const char *words[5];                  /* NULL-ended; none if any text will do */
    size_t word_count;
} dgg_sheet_form;

extern const dgg_sheet_form dgg_sheet_forms[DGG_SHEET_COUNT];

/* DGG_IS_IN of "in", "include", "yes", "1" …, DGG_IS_OUT of their contraries, -1 of all else. */
int dgg_inclusion_place(dgg_text text);

/* The same word in any case of ASCII letters. */
bool dgg_is_word(dgg_text text, const char *word);

/* The place of the text among words[0 .. count), -1 if it is none of them. */
int dgg_word_place(dgg_text text, const char *const *words, size_t count);

#endif
