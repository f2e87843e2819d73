/* keyword_themes.h - themes made of the papers' own keywords, for any field of research: what
 * enough papers name as their keyword is a theme, and the keyword the evidence of the link. */
#ifndef DGG_KEYWORD_THEMES_H
#define DGG_KEYWORD_THEMES_H

#include "corpus/codebook.h"
#include "corpus/thesaurus.h"

enum {
    DGG_KEYWORD_THEMES_MOST = 60,  /* themes, unless the fewest papers are given */
    DGG_KEYWORD_THEMES_FEWEST = 2, /* papers, unless given */
};

/* How the name of what a corpus was coded with begins. */
#define DGG_KEYWORD_THEMES_NAME "keywords of "

/* Zero it, then set what is asked for. */
typedef struct dgg_keyword_themes {
    dgg_thesaurus *thesaurus; /* borrowed; NULL: none */
    size_t most;              /* themes; 0 is DGG_KEYWORD_THEMES_MOST */
    uint32_t min_papers;      /* that a keyword needs; 0: chosen so that there are not too many */

    dgg_codebook codebook;   /* the themes that came of it, without patterns */
    size_t keyword_count;    /* different ones, spellings merged */
    size_t left_out_count;   /* of these by the thesaurus, or as telling no subject */
    size_t location_count;   /* keywords of papers that are a location of the paper */
    size_t bare_paper_count; /* papers without a keyword */
} dgg_keyword_themes;

/* Adds the themes and their links to a corpus in which locations have been looked for, and themes
 * by a codebook without any. A keyword that names a location of its paper is no theme of it. */
dgg_status dgg_keyword_themes_code(dgg_keyword_themes *themes, dgg_corpus *corpus,
                                   dgg_error *error);

/* Takes all themes and their links out of a coded corpus, so that others can be made. */
void dgg_keyword_themes_forget(dgg_corpus *corpus);
void dgg_keyword_themes_destroy(dgg_keyword_themes *themes);

#endif
