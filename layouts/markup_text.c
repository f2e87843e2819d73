/* One rule for pictures and pages. */
#include "layouts/markup_text.h"

const char *dgg_markup_escape(int32_t character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

int32_t dgg_markup_allowed(int32_t character)
{
    enum { REPLACEMENT = 0xFFFD };
    bool is_control = character < ' ' && character != '\n' && character != '\t';
    bool is_late_control = character >= 0x7F && character < 0xA0;
    bool is_no_character =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return is_control || is_late_control || is_no_character ? REPLACEMENT : character;
}
