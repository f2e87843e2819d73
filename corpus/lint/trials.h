/* trials.h - patterns tried on the words of other patterns: what one of them stands for is written
 * as a text, and searched for all of them. */
#ifndef DGG_LINT_TRIALS_H
#define DGG_LINT_TRIALS_H

#include "corpus/extractors.h"

/* Which pattern of which theme a target is: its owner is the theme, its role the place among the
 * includes, then the excludes. */
typedef struct dgg_trials {
    const dgg_codebook *codebook;
    const dgg_gazetteer *gazetteer; /* NULL if locations are not looked for */
    dgg_matcher themes, places;
    dgg_lexicon lexicon, place_lexicon;
    dgg_scan scan;             /* of the last text */
    dgg_parsed_pattern parsed; /* the last pattern */
    dgg_buffer text, small;    /* what was searched last; the same without capitals */
} dgg_trials;

/* Zero it first; destroy it whatever happens. */
dgg_status dgg_trials_init(dgg_trials *trials, const dgg_codebook *codebook,
                           const dgg_gazetteer *gazetteer, dgg_error *error);
void dgg_trials_destroy(dgg_trials *trials);

/* The place of a pattern: includes come first. */
const dgg_pattern *dgg_trials_pattern(const dgg_codebook_theme *theme, uint32_t role);
bool dgg_trials_is_include(const dgg_codebook_theme *theme, uint32_t role);

/* Parses a pattern into trials->parsed, which lasts until the next one. */
dgg_status dgg_trials_parse(dgg_trials *trials, dgg_text pattern, dgg_error *error);

/* Searches what the phrase stands for: the hits are in trials->scan. */
dgg_status dgg_trials_search(dgg_trials *trials, const dgg_phrase *phrase, dgg_error *error);

/* The first location that is named in the text searched last, as the gazetteer places it;
 * DGG_NO_NAME if there is none. */
dgg_status dgg_trials_location(dgg_trials *trials, uint32_t *location, dgg_error *error);

#endif
