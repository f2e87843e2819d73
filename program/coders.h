/* coders.h - what papers are coded by: themes of a codebook or of the papers' own keywords, and
 * locations of a gazetteer. */
#ifndef DGG_CODERS_H
#define DGG_CODERS_H

#include "corpus/coding.h"
#include "corpus/decisions.h"
#include "corpus/keyword_themes.h"
#include "program/options.h"

/* Where themes may come from: "codebook", "keywords". */
extern const dgg_shelf dgg_theme_sources;

/* What --rollup may name: "country", "region". */
extern const dgg_shelf dgg_rollups;

/* Zero it first. */
typedef struct dgg_coders {
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_thesaurus thesaurus;
    dgg_keyword_themes keywords; /* that came of the papers, if themes do */
    bool by_keywords;
} dgg_coders;

/* Fails, before anything is read, if the options do not go together. */
dgg_status dgg_coders_check(const dgg_options *options, dgg_error *error);

/* Reads the files that the options name, or those that are built in. */
dgg_status dgg_coders_read(dgg_coders *coders, const dgg_options *options, dgg_error *error);

/* Codes the papers, says what came of it, and obeys what people have decided (NULL: nothing). A
 * corpus that is coded already stays as it is; it is refused if other files were named. */
dgg_status dgg_coders_code(dgg_coders *coders, dgg_corpus *corpus, const dgg_options *options,
                           dgg_decisions *decisions, dgg_error *error);
void dgg_coders_destroy(dgg_coders *coders);

/* What tells that a codebook may be one of another field. */
typedef struct dgg_theme_cover {
    size_t papers, with_one, with_two; /* themes or more */
    uint32_t commonest; /* theme, but for search terms; DGG_NO_NAME if there is none */
    size_t links, of_commonest;
} dgg_theme_cover;

/* Fails for want of memory only. */
dgg_status dgg_theme_cover_count(dgg_theme_cover *cover, const dgg_corpus *corpus,
                                 dgg_error *error);

/* Less than a fifth of the papers have a theme. */
bool dgg_themes_are_few(const dgg_theme_cover *cover);

/* One theme has half of the links, and less than a fifth of the papers have another one: what every
 * field knows, such as health or education, is all that was found. */
bool dgg_themes_are_one(const dgg_theme_cover *cover);

#endif
