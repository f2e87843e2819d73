/* patterns.h - one pattern of a codebook, looked at beside all others. */
#ifndef DGG_LINT_PATTERNS_H
#define DGG_LINT_PATTERNS_H

#include "corpus/lint.h"
#include "corpus/lint/trials.h"

/* What lint needs at hand. */
typedef struct dgg_linting {
    dgg_lint *lint;
    const dgg_codebook *codebook;
    dgg_trials trials;
    uint32_t *last_theme; /* of each unit: the theme, plus one, whose includes had it last */
    size_t *overlap_of;   /* of each other theme: its overlap with the one at hand, plus one */
    dgg_error *error;
} dgg_linting;

/* Adds a finding about a theme, or a pattern of it (NULL if it is about the theme). */
dgg_status dgg_lint_add(dgg_linting *linting, dgg_lint_kind kind, uint32_t theme,
                        const dgg_pattern *pattern, dgg_text message);
dgg_status dgg_lint_say(dgg_linting *linting, dgg_lint_kind kind, uint32_t theme,
                        const dgg_pattern *pattern, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Looks at the pattern `role` of a theme: an include or an exclude. */
dgg_status dgg_lint_include(dgg_linting *linting, uint32_t theme, uint32_t role);
dgg_status dgg_lint_exclude(dgg_linting *linting, uint32_t theme, uint32_t role);

#endif
