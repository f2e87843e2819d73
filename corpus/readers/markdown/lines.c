/* What a line of Markdown begins with. */
#include "corpus/readers/markdown/lines.h"

#include "corpus/texts.h"

size_t dgg_markdown_indent(dgg_text line)
{
    enum { TAB = 4 };
    size_t indent = 0;
    for (size_t i = 0; i < line.length && (line.start[i] == ' ' || line.start[i] == '\t'); i++) {
        indent += line.start[i] == '\t' ? TAB : 1;
    }
    return indent;
}

/* "- ", "* ", "+ ", "1. ", "1) ": the text behind it; the same text if there is no such mark. */
bool dgg_markdown_cut_bullet(dgg_text *text)
{
    size_t at = 0;
    while (at < text->length && dgg_is_digit(text->start[at])) {
        at++;
    }
    char mark = '\0';
    if (at < text->length) {
        mark = text->start[at];
    }
    bool is_mark = at > 0 ? mark == '.' || mark == ')' : mark == '-' || mark == '*' || mark == '+';
    if (!is_mark || at + 1 >= text->length || !dgg_is_space(text->start[at + 1])) {
        return false;
    }
    *text = dgg_texts_trim(dgg_text_slice(*text, at + 1, text->length));
    if (dgg_text_starts(*text, "[ ] ") || dgg_text_starts(*text, "[x] ")) { /* of a list of tasks */
        *text = dgg_text_slice(*text, sizeof "[ ]", text->length);
    }
    return true;
}

bool dgg_markdown_is_rule(dgg_text text)
{
    return dgg_text_is(text, "---") || dgg_text_is(text, "***") || dgg_text_is(text, "___") ||
           dgg_text_starts(text, "<!--") || dgg_text_starts(text, "|");
}

/* Front matter that has a title, or bullets and headings with links. */
dgg_recognition dgg_markdown_recognises(dgg_text head)
{
    enum { FEWEST_LINKS = 2 };
    size_t links = 0, bullets = 0;
    bool has_front = dgg_text_starts(head, "---\n") || dgg_text_starts(head, "---\r\n");
    bool has_title = false;
    while (head.length > 0) {
        dgg_text line = dgg_text_trim(dgg_text_line(&head)), item = line;
        bool is_item = dgg_markdown_cut_bullet(&item) || dgg_text_starts(line, "##");
        bool is_link = dgg_text_find(line, dgg_text_of("](http")) < line.length;
        links += is_item && is_link;
        bullets += is_item;
        has_title = has_title || dgg_texts_starts_any_case(line, "title:") ||
                    dgg_texts_starts_any_case(line, "tags:");
    }
    if (has_front && has_title) {
        return DGG_CERTAIN;
    }
    return links >= FEWEST_LINKS && links * 4 >= bullets ? DGG_LIKELY : DGG_NOT_MINE;
}
