/* What is no number tells which number follows. */
#include "corpus/references/numbers.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

/* Letters that stand before a number in one word: "v.39", "n°167", "Vol.2". */
static dgg_text letters_before(dgg_text core)
{
    size_t at = 0;
    while (at < core.length && !dgg_is_digit(core.start[at])) {
        at++;
    }
    return dgg_text_slice(core, 0, at < core.length ? at : 0);
}

static bool is_one_of(dgg_text letters, const char *const *words)
{
    letters = dgg_span_strip(letters, ".(", ".-:");
    for (size_t i = 0; words[i] != NULL; i++) {
        if (letters.length == strlen(words[i]) && dgg_texts_starts_any_case(letters, words[i])) {
            return true;
        }
    }
    return false;
}

static void put(dgg_reference_counting *c, dgg_text number, bool is_bracketed)
{
    dgg_text *volume = &c->found.volume, *issue = &c->found.issue;
    bool is_issue = c->awaits_issue || (!c->awaits_volume && (volume->length > 0 || is_bracketed));
    dgg_text *place = is_issue ? issue : volume;
    if (place->length == 0) {
        *place = number;
    }
    c->awaits_volume = c->awaits_issue = false;
}

/* "52.4" is volume and issue. */
static bool put_both(dgg_reference_counting *c, dgg_text number)
{
    size_t dot = dgg_text_find_byte(number, '.');
    bool is_free = c->found.volume.length == 0 && !c->awaits_volume && !c->awaits_issue;
    for (size_t i = 0; i < number.length; i++) {
        if (i != dot && !dgg_is_digit(number.start[i])) {
            return false;
        }
    }
    if (!is_free || dot == 0 || dot + 1 >= number.length) {
        return false;
    }
    c->found.volume = dgg_text_slice(number, 0, dot);
    c->found.issue = rest_of(number, dot + 1);
    return true;
}

static bool is_roman(dgg_text core)
{
    for (size_t i = 0; i < core.length; i++) {
        if (strchr("IVXLC", core.start[i]) == NULL) {
            return false;
        }
    }
    return core.length > 0;
}

void dgg_reference_count(dgg_reference_counting *counting, const dgg_reference_word *word)
{
    static const char *const volumes[] = { "v", "vol", "bd", "t", "tome", "band", NULL };
    static const char *const issues[] = { "n", "no",  "nr", "n°",    "nº",
                                          "№", "iss", "h",  "issue", NULL };
    dgg_text letters = letters_before(word->core), number = rest_of(word->core, letters.length);
    bool has_number = number.length > 0 && dgg_is_digit(*number.start);
    bool is_bracketed = (word->lead & DGG_LEAD_ROUND) && counting->found.volume.length > 0;
    if (is_roman(word->core) && !(word->cues & DGG_CUE('v'))) {
        put(counting, word->core, is_bracketed);
        return;
    }
    if (!has_number) {
        counting->awaits_volume = counting->awaits_volume || (word->cues & DGG_CUE('v'));
        counting->awaits_issue = counting->awaits_issue || (word->cues & DGG_CUE('o'));
        return;
    }
    counting->awaits_volume = counting->awaits_volume || is_one_of(letters, volumes);
    counting->awaits_issue = counting->awaits_issue || is_one_of(letters, issues);
    if (letters.length > 0 && !counting->awaits_volume && !counting->awaits_issue) {
        number = word->core; /* "S12" */
    }
    if (!put_both(counting, number)) {
        put(counting, number, is_bracketed);
    }
}

static bool is_dash(int32_t c)
{
    return c == '-' || c == '~' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF5E ||
           c == 0xAD || c == 0xFF0D;
}

/* "p.", "Pp", "pages", "S.", "第": at the beginning of the pages. */
static dgg_text without_label(dgg_text text)
{
    static const char *const labels[] = { "pages", "page", "seiten", "pags", "pag", "pgs", "pg",
                                          "pp",    "p",    "ss",     "s",    "第",  "str" };
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        size_t length = strlen(labels[i]);
        dgg_text behind = rest_of(text, length);
        bool is_supplement = labels[i][0] == 's'; /* "S33" */
        const char *followers = is_supplement ? ". :" : ". :1234567890";
        if (dgg_texts_starts_any_case(text, labels[i]) &&
            (behind.length == 0 || strchr(followers, *behind.start) != NULL)) {
            return dgg_span_strip(behind, ".:", "");
        }
    }
    return text;
}

/* "250 p." and "30p" tell how long a book is. */
static bool is_extent(dgg_text text)
{
    static const char *const labels[] = { "pages", "pp", "p", "s", "seiten", "页" };
    size_t digits = 0;
    while (digits < text.length && dgg_is_digit(text.start[digits])) {
        digits++;
    }
    dgg_text label = dgg_span_strip(rest_of(text, digits), "", ".,;)");
    for (size_t i = 0; digits > 0 && i < sizeof labels / sizeof *labels; i++) {
        if (label.length == strlen(labels[i]) && dgg_texts_starts_any_case(label, labels[i])) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_reference_pages(dgg_buffer *pages, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    text = dgg_span_strip(text, "([.,:;", ")].,:;");
    if (is_extent(text)) {
        return DGG_OK;
    }
    text = without_label(text);
    size_t start = pages->length;
    bool was_dash = false;
    while (text.length > 0) {
        int32_t c = dgg_unicode_take(&text);
        bool is_blank = dgg_unicode_is_space(c);
        dgg_text ahead = dgg_texts_trim(text), after = ahead;
        bool before_dash = ahead.length > 0 && is_dash(dgg_unicode_take(&after));
        if ((is_dash(c) && was_dash) || (is_blank && (was_dash || before_dash))) {
            continue;
        }
        was_dash = is_dash(c);
        DGG_TRY(dgg_unicode_put(pages, was_dash ? '-' : c, error));
    }
    dgg_text kept = dgg_text_slice(dgg_buffer_text(pages), start, pages->length);
    bool has_digit = false;
    for (size_t i = 0; i < kept.length; i++) {
        has_digit = has_digit || dgg_is_digit(kept.start[i]);
    }
    bool is_word = kept.length > 0 && !has_digit && dgg_text_find_byte(kept, ' ') < kept.length;
    pages->length = is_word ? start : pages->length;
done:
    return status;
}
