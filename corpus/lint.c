/* Lint of a codebook: themes one after the other, each with its patterns. */
#include "corpus/lint.h"

#include <stdarg.h>
#include <string.h>

#include "base/order.h"
#include "base/unicode.h"
#include "corpus/lint/patterns.h"

static const struct {
    const char *name;
    bool is_mistake;
} kinds[DGG_LINT_KIND_COUNT] = {
    [DGG_LINT_MASKED] = { "never matches", true },
    [DGG_LINT_EQUAL] = { "written twice", true },
    [DGG_LINT_LOCATION] = { "names a location", true },
    [DGG_LINT_EMPTY] = { "no pattern", true },
    [DGG_LINT_NO_LABEL] = { "no label", true },
    [DGG_LINT_UNDEFINED] = { "no definition", true },
    [DGG_LINT_CONTAINED] = { "contained", false },
    [DGG_LINT_ALTERNATIVE] = { "idle alternative", false },
    [DGG_LINT_IDLE] = { "idle exclude", false },
    [DGG_LINT_SHARED] = { "in two themes", false },
    [DGG_LINT_ONE_WORD] = { "one word", false },
    [DGG_LINT_NO_CHINESE] = { "no Chinese", false },
};

const char *dgg_lint_kind_name(dgg_lint_kind kind)
{
    return kinds[kind].name;
}

bool dgg_lint_is_mistake(dgg_lint_kind kind)
{
    return kinds[kind].is_mistake;
}

dgg_status dgg_lint_add(dgg_linting *linting, dgg_lint_kind kind, uint32_t theme,
                        const dgg_pattern *pattern, dgg_text message)
{
    dgg_status status = DGG_OK;
    dgg_lint *lint = linting->lint;
    const dgg_codebook_theme *of = &linting->codebook->themes[theme];
    dgg_lint_finding finding = { .kind = kind,
                                 .theme = theme,
                                 .line = pattern != NULL ? pattern->line : of->line,
                                 .column = pattern != NULL ? pattern->column : of->column,
                                 .message = message };
    if (pattern != NULL) {
        finding.pattern = pattern->text;
    }
    DGG_TRY(dgg_arena_copy(&lint->texts, &finding.message, linting->error));
    DGG_TRY(dgg_reserve(&lint->findings, &lint->finding_room, lint->finding_count + 1,
                        sizeof finding, linting->error));
    lint->findings[lint->finding_count++] = finding;
done:
    return status;
}

dgg_status dgg_lint_say(dgg_linting *linting, dgg_lint_kind kind, uint32_t theme,
                        const dgg_pattern *pattern, const char *format, ...)
{
    char message[512] = "";
    va_list values;
    va_start(values, format);
    vsnprintf(message, sizeof message, format, values);
    va_end(values);
    /* What was cut may end inside a character. */
    dgg_text text = dgg_text_of(message);
    size_t whole = dgg_unicode_valid(text);
    return dgg_lint_add(linting, kind, theme, pattern, dgg_text_slice(text, 0, whole));
}

static bool has_han(const dgg_codebook_theme *theme)
{
    for (size_t i = 0; i < theme->include_count; i++) {
        dgg_text rest = theme->include[i].text;
        while (rest.length > 0) {
            if (dgg_unicode_is_han(dgg_unicode_take(&rest))) {
                return true;
            }
        }
    }
    return false;
}

static dgg_status lint_texts(dgg_linting *linting, uint32_t place)
{
    dgg_status status = DGG_OK;
    const dgg_codebook_theme *theme = &linting->codebook->themes[place];
    bool has_label = theme->theme.label.start != theme->theme.id.start; /* that is the default */
    bool has_chinese_label = theme->theme.label_zh.length > 0;
    bool has_chinese = has_han(theme);
    DGG_TRY(theme->include_count > 0
                ? DGG_OK
                : dgg_lint_say(linting, DGG_LINT_EMPTY, place, NULL,
                               "it finds nothing: no pattern is under include or include_zh"));
    DGG_TRY(has_label ? DGG_OK
                      : dgg_lint_say(linting, DGG_LINT_NO_LABEL, place, NULL,
                                     "no label: tables and maps show its id"));
    DGG_TRY(theme->theme.definition.length > 0
                ? DGG_OK
                : dgg_lint_say(linting, DGG_LINT_UNDEFINED, place, NULL,
                               "no definition: coders cannot agree on what it is about"));
    if (!has_chinese_label || !has_chinese) {
        DGG_TRY(dgg_lint_say(linting, DGG_LINT_NO_CHINESE, place, NULL, "no %s%s%s",
                             has_chinese_label ? "" : "label_zh",
                             has_chinese_label || has_chinese ? "" : ", no ",
                             has_chinese ? "" : "include_zh"));
    }
done:
    return status;
}

static dgg_status lint_theme(dgg_linting *linting, uint32_t place)
{
    dgg_status status = DGG_OK;
    const dgg_codebook_theme *theme = &linting->codebook->themes[place];
    size_t count = theme->include_count + theme->exclude_count;
    memset(linting->overlap_of, 0, linting->codebook->theme_count * sizeof *linting->overlap_of);
    DGG_TRY(lint_texts(linting, place));
    for (uint32_t role = 0; role < count; role++) {
        DGG_TRY(dgg_trials_is_include(theme, role) ? dgg_lint_include(linting, place, role)
                                                   : dgg_lint_exclude(linting, place, role));
    }
done:
    return status;
}

static int compare(long left, long right)
{
    return left < right ? -1 : left > right;
}

static int by_place(const void *left, const void *right)
{
    const dgg_lint_finding *one = left, *other = right;
    int order = compare((long)one->theme, (long)other->theme);
    order = order != 0 ? order : compare(one->line, other->line);
    order = order != 0 ? order : compare(one->column, other->column);
    order = order != 0 ? order : compare((long)one->kind, (long)other->kind);
    return order != 0 ? order : dgg_text_compare(one->message, other->message);
}

dgg_status dgg_lint_codebook(dgg_lint *lint, const dgg_codebook *codebook,
                             const dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_linting linting = { .lint = lint, .codebook = codebook, .error = error };
    DGG_TRY(dgg_trials_init(&linting.trials, codebook, gazetteer, error));
    size_t units = linting.trials.themes.vocabulary.units.count;
    DGG_TRY(dgg_grow(&linting.last_theme, units + 1, sizeof *linting.last_theme, error));
    DGG_TRY(dgg_grow(&linting.overlap_of, codebook->theme_count + 1, sizeof *linting.overlap_of,
                     error));
    memset(linting.last_theme, 0, (units + 1) * sizeof *linting.last_theme);
    for (uint32_t i = 0; i < codebook->theme_count; i++) {
        DGG_TRY(lint_theme(&linting, i));
    }
    dgg_sort(lint->findings, lint->finding_count, sizeof *lint->findings, by_place);
done:
    dgg_release(linting.last_theme);
    dgg_release(linting.overlap_of);
    dgg_trials_destroy(&linting.trials);
    return status;
}

void dgg_lint_destroy(dgg_lint *lint)
{
    dgg_release(lint->findings);
    dgg_release(lint->overlaps);
    dgg_arena_release(&lint->texts);
    *lint = (dgg_lint){ 0 };
}
