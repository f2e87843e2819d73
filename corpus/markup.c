/* Tags go, their contents stay; only tags that are known are taken for some. */
#include "corpus/markup.h"

#include "base/unicode.h"
#include "corpus/texts.h"

enum { LONGEST_TAG = 512 }; /* bytes; keeps the search linear */

/* In lower case. */
static const char *const inside_words[] = { "i",   "b",    "u",    "em",     "strong",    "sup",
                                            "sub", "sc",   "span", "font",   "a",         "small",
                                            "tt",  "code", "bold", "italic", "underline", NULL };
static const char *const between_words[] = { "p",     "br", "div", "title",    "sec",
                                             "list",  "ul", "ol",  "li",       "h1",
                                             "h2",    "h3", "h4",  "section",  "label",
                                             "table", "tr", "td",  "abstract", NULL };
/* Of whole families of tags: "<jats:p>", "<mml:mi>". */
static const char *const families[] = { "jats:", "mml:", "xhtml:", NULL };

static bool is_among(dgg_text name, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (name.length == dgg_text_of(names[i]).length &&
            dgg_texts_starts_any_case(name, names[i])) {
            return true;
        }
    }
    return false;
}

static bool ends_name(char byte)
{
    return dgg_is_space(byte) || byte == '>' || byte == '/';
}

/* "jats:p" of "<jats:p>", "i" of "</i>"; empty if there is no name. */
static dgg_text name_of(dgg_text tag)
{
    size_t start = dgg_text_starts(tag, "</") ? 2 : 1, end = start;
    while (end < tag.length && !ends_name(tag.start[end])) {
        end++;
    }
    return dgg_text_slice(tag, start, end);
}

/* A tag at the beginning of the text: its length, 0 if there is none. */
static size_t tag_length(dgg_text text, bool *parts_words)
{
    dgg_text tag = dgg_text_slice(text, 0, LONGEST_TAG);
    size_t end = dgg_text_find_byte(tag, '>');
    dgg_text name = name_of(tag);
    if (!dgg_text_starts(text, "<") || end == tag.length || name.length == 0) {
        return 0;
    }
    bool is_known = false;
    for (size_t i = 0; families[i] != NULL && !is_known; i++) {
        is_known = dgg_texts_starts_any_case(name, families[i]);
        name = is_known ? dgg_text_slice(name, dgg_text_of(families[i]).length, name.length) : name;
    }
    *parts_words = is_among(name, between_words);
    return is_known || *parts_words || is_among(name, inside_words) ? end + 1 : 0;
}

/* What stands at "<" or "&": taken off the text, its meaning appended. */
static dgg_status take_special(dgg_buffer *buffer, dgg_text *rest, dgg_error *error)
{
    int32_t character = 0;
    bool parts_words = false;
    size_t tag = tag_length(*rest, &parts_words);
    size_t entity = tag == 0 ? dgg_markup_entity(*rest, &character) : 0;
    size_t length = tag + entity > 0 ? tag + entity : 1;
    dgg_text whole = *rest;
    *rest = dgg_text_slice(whole, length, whole.length);
    if (tag > 0) {
        return dgg_buffer_add(buffer, dgg_text_of(parts_words ? " " : ""), error);
    }
    return entity > 0 ? dgg_unicode_put(buffer, character, error)
                      : dgg_buffer_add(buffer, dgg_text_slice(whole, 0, 1), error);
}

dgg_status dgg_markup_strip(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = buffer->length;
    while (text.length > 0) {
        size_t plain = 0;
        while (plain < text.length && text.start[plain] != '<' && text.start[plain] != '&') {
            plain++;
        }
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_slice(text, 0, plain), error));
        text = dgg_text_slice(text, plain, text.length);
        if (text.length > 0) {
            DGG_TRY(take_special(buffer, &text, error));
        }
    }
    dgg_texts_collapse(buffer, start);
done:
    return status;
}
