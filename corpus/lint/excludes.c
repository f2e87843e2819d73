/* An exclude is of use if it may stand over an include of its theme. */
#include "corpus/lint/patterns.h"

/* Whether one of the words that were searched last is in an include of the theme. */
static bool meets_an_include(const dgg_linting *linting, uint32_t theme)
{
    const dgg_scan *scan = &linting->trials.scan;
    for (size_t i = 0; i < scan->tokens.count; i++) {
        const dgg_word *word = &scan->lexicon->words[scan->words[i]];
        for (uint32_t j = 0; j < word->unit_count; j++) {
            uint32_t unit = scan->lexicon->units[word->first_unit + j];
            if (linting->last_theme[unit] == theme + 1) {
                return true;
            }
        }
    }
    return false;
}

dgg_status dgg_lint_exclude(dgg_linting *linting, uint32_t theme, uint32_t role)
{
    dgg_status status = DGG_OK;
    const dgg_pattern *pattern = dgg_trials_pattern(&linting->codebook->themes[theme], role);
    const dgg_parsed_pattern *parsed = &linting->trials.parsed;
    bool is_idle = true;
    DGG_TRY(dgg_trials_parse(&linting->trials, pattern->text, linting->error));
    for (size_t i = 0; i < parsed->left.count + parsed->right.count && is_idle; i++) {
        bool is_left = i < parsed->left.count;
        const dgg_phrase *phrase =
            is_left ? &parsed->left.items[i] : &parsed->right.items[i - parsed->left.count];
        DGG_TRY(dgg_trials_search(&linting->trials, phrase, linting->error));
        is_idle = !meets_an_include(linting, theme);
    }
    if (is_idle) {
        DGG_TRY(dgg_lint_say(linting, DGG_LINT_IDLE, theme, pattern,
                             "this exclude masks nothing: no include of the theme has one of its "
                             "words"));
    }
done:
    return status;
}
