/* One pattern: each phrase it stands for is searched for all patterns. What is found in every
 * phrase is found wherever the pattern matches. */
#include "corpus/lint/patterns.h"

#include <string.h>

#include "base/order.h"

#define NO_ROLE UINT32_MAX

/* What holds for the phrases of one side of a pattern. */
typedef struct verdict {
    size_t phrases, masked, contained, equal;
    const dgg_pattern *mask, *other; /* the first that was found */
    dgg_text part;                   /* the first phrase that is contained; in the arena */
} verdict;

/* The pattern at hand. */
typedef struct subject {
    dgg_linting *linting;
    uint32_t theme, role;
    const dgg_codebook_theme *of;
    const dgg_pattern *pattern;
    uint32_t location; /* named in it, DGG_NO_NAME if none is */
    bool is_shared;    /* told already */
    bool has_one_word;
} subject;

static double points_of(const subject *ours, const dgg_pattern *pattern, size_t words, bool is_near)
{
    const double *kinds = ours->linting->codebook->scoring.kind;
    if (pattern->weight >= 0) {
        return pattern->weight;
    }
    return is_near ? kinds[DGG_NEAR] : kinds[words == 1 ? DGG_WORD : DGG_PHRASE];
}

/* The hit of the pattern itself must be there: folding a word twice may give another one. */
static bool finds_itself(const subject *ours)
{
    const dgg_trials *trials = &ours->linting->trials;
    const dgg_scan *scan = &trials->scan;
    if (trials->parsed.distance > 0) {
        return scan->tokens.count > 0;
    }
    for (size_t i = 0; i < scan->hit_count; i++) {
        const dgg_target *target = &trials->themes.targets[scan->hits[i].target];
        if (target->owner == ours->theme && target->role == ours->role &&
            scan->hits[i].end - scan->hits[i].start == scan->tokens.count) {
            return true;
        }
    }
    return false;
}

static dgg_status tell_shared(subject *ours, const dgg_target *target)
{
    const dgg_codebook *codebook = ours->linting->codebook;
    dgg_text id = codebook->themes[target->owner].theme.id;
    if (ours->is_shared || target->owner < ours->theme) {
        return DGG_OK; /* told at the other one */
    }
    ours->is_shared = true;
    return dgg_lint_say(ours->linting, DGG_LINT_SHARED, ours->theme, ours->pattern,
                        "the theme %.*s has the same words: '%.*s'", (int)id.length, id.start,
                        (int)target->pattern.length, target->pattern.start);
}

/* Counts the pattern once for each other theme. */
static dgg_status count_overlap(subject *ours, const dgg_target *target)
{
    dgg_status status = DGG_OK;
    dgg_linting *linting = ours->linting;
    dgg_lint *lint = linting->lint;
    size_t *place = &linting->overlap_of[target->owner];
    if (*place == 0) {
        DGG_TRY(dgg_reserve(&lint->overlaps, &lint->overlap_room, lint->overlap_count + 1,
                            sizeof *lint->overlaps, linting->error));
        lint->overlaps[lint->overlap_count++] =
            (dgg_lint_overlap){ ours->theme,         target->owner,   0,
                                ours->pattern->text, target->pattern, NO_ROLE };
        *place = lint->overlap_count;
    }
    dgg_lint_overlap *overlap = &lint->overlaps[*place - 1];
    overlap->count += overlap->last_role != ours->role ? 1 : 0;
    overlap->last_role = ours->role;
done:
    return status;
}

/* A pattern of the same theme that was found in a phrase of ours makes ours useless there if it
 * gives as many points; of two that are equal, the later one is told. */
static void judge_same(const subject *ours, const dgg_target *target, const dgg_hit *hit,
                       verdict *one, bool *is_contained)
{
    const dgg_trials *trials = &ours->linting->trials;
    size_t words = trials->scan.tokens.count;
    bool is_near = trials->parsed.distance > 0;
    bool is_whole = !is_near && hit->end - hit->start == words;
    const dgg_pattern *other = dgg_trials_pattern(ours->of, target->role);
    if (target->role == ours->role || target->distance > 0 || *is_contained ||
        (is_whole && target->role > ours->role) ||
        points_of(ours, other, hit->end - hit->start, false) <
            points_of(ours, ours->pattern, words, is_near)) {
        return;
    }
    *is_contained = true;
    one->other = one->other != NULL ? one->other : other;
    one->contained++;
    one->equal += is_whole ? 1 : 0;
}

static dgg_status judge_hits(subject *ours, verdict *one)
{
    dgg_status status = DGG_OK;
    const dgg_trials *trials = &ours->linting->trials;
    const dgg_scan *scan = &trials->scan;
    bool is_masked = false, is_contained = false;
    for (size_t i = 0; i < scan->hit_count; i++) {
        const dgg_hit *hit = &scan->hits[i];
        const dgg_target *target = &trials->themes.targets[hit->target];
        const dgg_codebook_theme *of = &ours->linting->codebook->themes[target->owner];
        bool is_include = dgg_trials_is_include(of, target->role);
        if (target->owner != ours->theme && is_include) {
            bool is_whole = hit->end - hit->start == scan->tokens.count;
            DGG_TRY(count_overlap(ours, target));
            DGG_TRY(is_whole && trials->parsed.distance == 0 ? tell_shared(ours, target) : DGG_OK);
        } else if (target->owner == ours->theme && is_include) {
            judge_same(ours, target, hit, one, &is_contained);
        } else if (target->owner == ours->theme && !is_masked) {
            is_masked = true;
            one->masked++;
            one->mask = one->mask != NULL ? one->mask : dgg_trials_pattern(of, target->role);
        }
    }
    if (is_contained && one->part.length == 0) {
        one->part = dgg_buffer_text(&trials->small);
        DGG_TRY(dgg_arena_copy(&ours->linting->lint->texts, &one->part, ours->linting->error));
    }
done:
    return status;
}

static dgg_status judge_phrase(subject *ours, const dgg_phrase *phrase, verdict *one)
{
    dgg_status status = DGG_OK;
    dgg_linting *linting = ours->linting;
    DGG_TRY(dgg_trials_search(&linting->trials, phrase, linting->error));
    ours->has_one_word |= phrase->count == 1;
    for (uint32_t i = 0; i < phrase->count; i++) {
        linting->last_theme[phrase->units[i]] = ours->theme + 1;
    }
    one->phrases++;
    if (finds_itself(ours)) {
        DGG_TRY(judge_hits(ours, one));
    }
    if (ours->location == DGG_NO_NAME) {
        DGG_TRY(dgg_trials_location(&linting->trials, &ours->location, linting->error));
    }
done:
    return status;
}

static int by_units(const void *left, const void *right)
{
    const dgg_phrase *one = left, *other = right;
    if (one->count != other->count) {
        return one->count < other->count ? -1 : 1;
    }
    return memcmp(one->units, other->units, one->count * sizeof *one->units);
}

/* "(city|cities)" is the same twice. */
static bool has_twins(dgg_phrases *phrases)
{
    dgg_sort(phrases->items, phrases->count, sizeof *phrases->items, by_units);
    for (size_t i = 1; i < phrases->count; i++) {
        if (by_units(&phrases->items[i - 1], &phrases->items[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_all(size_t count, const verdict *side)
{
    return side->phrases > 0 && count == side->phrases;
}

static dgg_status tell_contained(const subject *ours, const verdict *side, bool are_all)
{
    const dgg_pattern *other = side->other;
    if (!are_all) {
        return dgg_lint_say(ours->linting, DGG_LINT_ALTERNATIVE, ours->theme, ours->pattern,
                            "as '%.*s' it is found by '%.*s' (line %ld) already",
                            (int)side->part.length, side->part.start, (int)other->text.length,
                            other->text.start, other->line);
    }
    bool are_equal = is_all(side->equal, side);
    return dgg_lint_say(
        ours->linting, are_equal ? DGG_LINT_EQUAL : DGG_LINT_CONTAINED, ours->theme, ours->pattern,
        "'%.*s' (line %ld) finds %s", (int)other->text.length, other->text.start, other->line,
        are_equal ? "the same" : "all of it already: this only lengthens what is quoted");
}

/* A "~" needs both sides: what makes one of them useless makes the whole so. */
static dgg_status tell_sides(subject *ours, const verdict *left, const verdict *right)
{
    dgg_status status = DGG_OK;
    bool is_near = right->phrases > 0;
    const verdict *masked = is_all(left->masked, left) ? left : right;
    const verdict *contained = is_all(left->contained, left) ? left : right;
    bool are_all = is_all(contained->contained, contained);
    if (is_all(masked->masked, masked)) {
        DGG_TRY(dgg_lint_say(ours->linting, DGG_LINT_MASKED, ours->theme, ours->pattern,
                             "it can never match: the exclude '%.*s' (line %ld) masks all of it",
                             (int)masked->mask->text.length, masked->mask->text.start,
                             masked->mask->line));
    } else if (left->masked > 0) {
        DGG_TRY(dgg_lint_say(ours->linting, DGG_LINT_ALTERNATIVE, ours->theme, ours->pattern,
                             "the exclude '%.*s' (line %ld) masks %zu of its %zu alternatives",
                             (int)left->mask->text.length, left->mask->text.start, left->mask->line,
                             left->masked, left->phrases));
    }
    if (are_all || (left->contained > 0 && !is_near)) {
        DGG_TRY(tell_contained(ours, are_all ? contained : left, are_all));
    }
done:
    return status;
}

static dgg_status tell_words(const subject *ours, const verdict *left)
{
    dgg_status status = DGG_OK;
    bool is_near = ours->linting->trials.parsed.distance > 0;
    if (ours->has_one_word && !is_near && ours->pattern->weight < 0) {
        DGG_TRY(dgg_lint_say(ours->linting, DGG_LINT_ONE_WORD, ours->theme, ours->pattern,
                             left->phrases > 1 ? "as one word it counts half; a phrase finds less "
                                                 "that is wrong"
                                               : "one word counts half; a phrase finds less that "
                                                 "is wrong"));
    }
    if (ours->location != DGG_NO_NAME) {
        dgg_text name = ours->linting->trials.gazetteer->locations[ours->location].location.label;
        DGG_TRY(dgg_lint_say(ours->linting, DGG_LINT_LOCATION, ours->theme, ours->pattern,
                             "it names a location, %.*s: themes by location would go in a circle",
                             (int)name.length, name.start));
    }
done:
    return status;
}

static dgg_status judge_side(subject *ours, const dgg_phrases *phrases, verdict *side)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < phrases->count; i++) {
        DGG_TRY(judge_phrase(ours, &phrases->items[i], side));
    }
done:
    return status;
}

dgg_status dgg_lint_include(dgg_linting *linting, uint32_t theme, uint32_t role)
{
    dgg_status status = DGG_OK;
    verdict left = { 0 }, right = { 0 };
    const dgg_codebook_theme *of = &linting->codebook->themes[theme];
    subject ours = { .linting = linting,
                     .theme = theme,
                     .role = role,
                     .of = of,
                     .pattern = dgg_trials_pattern(of, role),
                     .location = DGG_NO_NAME };
    dgg_parsed_pattern *parsed = &linting->trials.parsed;
    DGG_TRY(dgg_trials_parse(&linting->trials, ours.pattern->text, linting->error));
    DGG_TRY(judge_side(&ours, &parsed->left, &left));
    DGG_TRY(judge_side(&ours, &parsed->right, &right));
    DGG_TRY(tell_sides(&ours, &left, &right));
    if (has_twins(&parsed->left) || has_twins(&parsed->right)) {
        DGG_TRY(dgg_lint_say(linting, DGG_LINT_ALTERNATIVE, theme, ours.pattern,
                             "two of its alternatives are the same words, whatever their case, "
                             "plural and spelling"));
    }
    DGG_TRY(tell_words(&ours, &left));
done:
    return status;
}
