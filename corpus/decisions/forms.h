/* forms.h - what each file of decisions looks like: its columns and its words. */
#ifndef DGG_DECISION_FORMS_H
#define DGG_DECISION_FORMS_H

#include "corpus/decisions.h"

/* Places of the columns … */
enum { DGG_RECORD_OF, DGG_RECORD_DECISION, DGG_RECORD_STAGE, DGG_RECORD_REASON };
enum { DGG_MERGE_OF, DGG_MERGE_SAME_AS, DGG_MERGE_DECISION, DGG_MERGE_NOTE };
enum {
    DGG_CODING_OF,
    DGG_CODING_TARGET,
    DGG_CODING_DECISION,
    DGG_CODING_SALIENCE,
    DGG_CODING_NOTE
};
enum { DGG_COMMUNITY_NAME, DGG_COMMUNITY_MEMBERS };
enum { DGG_LABEL_OF, DGG_LABEL_NEW, DGG_LABEL_ZH };

/* … and of the words a decision may be. */
enum { DGG_IS_IN, DGG_IS_OUT };
enum { DGG_IS_MERGED, DGG_IS_APART };
enum { DGG_IS_ACCEPTED, DGG_IS_REJECTED, DGG_IS_ADDED };

typedef struct dgg_sheet_form {
    const char *name;     /* "records" */
    const char *file;     /* "decisions/records.csv" */
    const char *template; /* what a new file holds */
    const char *columns[DGG_SHEET_COLUMNS + 1];
    size_t needed;                    /* the first so many columns must be there */
    bool decides[DGG_SHEET_COLUMNS];  /* nothing is decided while all of these are empty */
    bool is_about[DGG_SHEET_COLUMNS]; /* these say about what */
    size_t decision;                  /* the column that holds one of the words */
    const char *words[4];             /* NULL-ended; none if any text will do */
    size_t word_count;
} dgg_sheet_form;

extern const dgg_sheet_form dgg_sheet_forms[DGG_SHEET_COUNT];

/* The same word in any case of ASCII letters. */
bool dgg_is_word(dgg_text text, const char *word);

/* The place of the text among words[0 .. count), -1 if it is none of them. */
int dgg_word_place(dgg_text text, const char *const *words, size_t count);

#endif
