/* What a page or a note puts around its records: headings, numbers, bullets, buttons. */
#include "corpus/marks.h"

#include <string.h>

#include "corpus/texts.h"

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

typedef struct heading {
    const char *words; /* in lower case */
    bool heads_related;
} heading;

static const heading headings[] = {
    { "related papers", true },
    { "related articles", true },
    { "related work", true },
    { "related works", true },
    { "related documents", true },
    { "related publications", true },
    { "related research", true },
    { "similar papers", true },
    { "similar articles", true },
    { "recommended papers", true },
    { "recommended articles", true },
    { "相关论文", true },
    { "相关文献", true },
    { "references", false },
    { "bibliography", false },
    { "list of references", false },
    { "reading list", false },
    { "further reading", false },
    { "works cited", false },
    { "literature", false },
    { "参考文献", false },
};

bool dgg_marks_is_heading(dgg_text text, bool *heads_related)
{
    while (text.length > 0 && strchr("#*_ ", text.start[0]) != NULL) {
        text = rest_of(text, 1);
    }
    while (text.length > 0 && strchr("*_ :()0123456789", text.start[text.length - 1]) != NULL) {
        text.length--;
    }
    text.length -= dgg_text_ends(text, "：") ? strlen("：") : 0;
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        if (text.length == strlen(headings[i].words) &&
            dgg_texts_starts_any_case(text, headings[i].words)) {
            *heads_related = headings[i].heads_related;
            return true;
        }
    }
    return false;
}

/* Bytes of "1. ", "12) ", "[3] " or "(4) ", 0 if there is no number or it is a year. */
static size_t number_marker(dgg_text text)
{
    enum { MOST_DIGITS = 4 };
    size_t at = text.length > 0 && strchr("[(", text.start[0]) != NULL ? 1 : 0;
    size_t digits = 0;
    while (at + digits < text.length && dgg_is_digit(text.start[at + digits])) {
        digits++;
    }
    if (digits == 0 || digits > MOST_DIGITS ||
        dgg_texts_year(dgg_text_slice(text, at, at + digits)) != 0) {
        return 0;
    }
    size_t end = at + digits;
    if (dgg_text_starts(rest_of(text, end), "、")) {
        return end + strlen("、");
    }
    while (end < text.length && strchr("]).", text.start[end]) != NULL) {
        end++;
    }
    bool is_closed = end > at + digits && end < text.length && text.start[end] == ' ';
    return is_closed ? end : 0;
}

static size_t bullet_marker(dgg_text text)
{
    static const char *const bullets[] = { "-", "*", "+", "•", "·", "‣", "▪", "●", "○", "–", "—" };
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        size_t length = strlen(bullets[i]);
        if (dgg_text_starts(text, bullets[i]) && (dgg_text_starts(rest_of(text, length), " ") ||
                                                  dgg_text_starts(rest_of(text, length), "\t"))) {
            return length;
        }
    }
    return 0;
}

dgg_text dgg_marks_strip_marker(dgg_text text, bool *is_marked)
{
    size_t number = number_marker(text);
    size_t length = number > 0 ? number : bullet_marker(text);
    dgg_text rest = dgg_texts_trim(rest_of(text, length));
    *is_marked = length > 0 && rest.length > 0;
    return *is_marked ? rest : text;
}

dgg_text dgg_marks_strip_chrome(dgg_text text, bool *is_page)
{
    static const char *const buttons[] = { "(original)", "(raw)", "(pdf)" };
    enum { COUNT = sizeof buttons / sizeof *buttons, PDF = 2 };
    *is_page = false;
    for (size_t i = 0; i < COUNT;) {
        if (!dgg_texts_ends_any_case(text, buttons[i]) || text.length == strlen(buttons[i])) {
            i++;
            continue;
        }
        text.length -= strlen(buttons[i]);
        text = dgg_texts_trim(text);
        *is_page = *is_page || i != PDF;
        i = 0; /* more of them may stand before it */
    }
    return text;
}
