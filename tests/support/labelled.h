/* labelled.h - references that people have labelled by hand, one after the other: what each says,
 * and its text on one line. */
#ifndef DGG_TEST_LABELLED_H
#define DGG_TEST_LABELLED_H

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/stream.h"
#include "base/unicode.h"
#include "corpus/texts.h"

typedef struct labelled {
    dgg_buffer line;                        /* all parts, with blanks between */
    dgg_buffer author, title, venue, years; /* as they stand; of several the first */
    bool has_journal;
} labelled;

static inline void labelled_clear(labelled *one)
{
    one->line.length = one->author.length = one->title.length = one->venue.length = 0;
    one->years.length = 0;
    one->has_journal = false;
}

static inline void labelled_destroy(labelled *one)
{
    dgg_buffer_destroy(&one->line);
    dgg_buffer_destroy(&one->author);
    dgg_buffer_destroy(&one->title);
    dgg_buffer_destroy(&one->venue);
    dgg_buffer_destroy(&one->years);
}

/* Entities undone; tags, of which "&lt;italic&gt;" is one, left out. */
static inline void add_plain(dgg_buffer *to, dgg_text text)
{
    static const char *const entities[][2] = {
        { "&lt;", "<" }, { "&gt;", ">" }, { "&amp;", "&" }, { "&quot;", "\"" }, { "&apos;", "'" },
    };
    dgg_buffer plain = { 0 };
    for (size_t at = 0; at < text.length;) {
        dgg_text rest = dgg_text_slice(text, at, text.length), byte = dgg_text_slice(rest, 0, 1);
        size_t width = 1;
        for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
            if (dgg_text_starts(rest, entities[i][0])) {
                byte = dgg_text_of(entities[i][1]);
                width = strlen(entities[i][0]);
                break;
            }
        }
        dgg_buffer_add(&plain, byte, NULL);
        at += width;
    }
    for (dgg_text rest = dgg_buffer_text(&plain); rest.length > 0;) {
        size_t end = dgg_text_find_byte(rest, '>');
        dgg_text inside = dgg_text_slice(rest, 1, end);
        inside = dgg_text_starts(inside, "/") ? dgg_text_slice(inside, 1, inside.length) : inside;
        bool is_tag = *rest.start == '<' && end < rest.length &&
                      (dgg_text_is(inside, "italic") || dgg_text_is(inside, "i") ||
                       dgg_text_is(inside, "bold") || dgg_text_is(inside, "b"));
        dgg_buffer_add(to, is_tag ? (dgg_text){ 0 } : dgg_text_slice(rest, 0, 1), NULL);
        rest = dgg_text_slice(rest, is_tag ? end + 1 : 1, rest.length);
    }
    dgg_buffer_destroy(&plain);
    dgg_texts_collapse(to, 0);
}

static inline void take_part(labelled *one, dgg_text tag, dgg_text text)
{
    bool is_journal = dgg_text_is(tag, "journal"), is_book = dgg_text_is(tag, "container-title");
    if (one->line.length > 0) {
        dgg_buffer_add(&one->line, dgg_text_of(" "), NULL);
    }
    dgg_buffer part = { 0 };
    add_plain(&part, text);
    dgg_text plain = dgg_buffer_text(&part);
    dgg_buffer_add(&one->line, plain, NULL);
    if (dgg_text_is(tag, "author") && one->author.length == 0) {
        dgg_buffer_add(&one->author, plain, NULL);
    } else if (dgg_text_is(tag, "title") && one->title.length == 0) {
        dgg_buffer_add(&one->title, plain, NULL);
    } else if ((is_journal && !one->has_journal) || (is_book && one->venue.length == 0)) {
        one->venue.length = 0;
        dgg_buffer_add(&one->venue, plain, NULL);
        one->has_journal = is_journal;
    } else if (dgg_text_is(tag, "date")) {
        dgg_buffer_add(&one->years, plain, NULL);
        dgg_buffer_add(&one->years, dgg_text_of(" "), NULL);
    } else if (dgg_text_is(tag, "volume") && dgg_texts_year(dgg_text_slice(plain, 0, 4)) != 0 &&
               dgg_text_starts(dgg_text_slice(plain, 4, 5), ";")) {
        dgg_buffer_add(&one->years, plain, NULL); /* "2000;355(9222):" */
    }
    dgg_buffer_destroy(&part);
}

/* Takes the next reference off the file; false at its end. */
static inline bool next_labelled(dgg_text *rest, labelled *one)
{
    labelled_clear(one);
    dgg_text opening = dgg_text_of("<sequence>"), closing = dgg_text_of("</sequence>");
    size_t start = dgg_text_find(*rest, opening), end = dgg_text_find(*rest, closing);
    if (start == rest->length || end == rest->length) {
        return false;
    }
    dgg_text body = dgg_text_slice(*rest, start + opening.length, end);
    *rest = dgg_text_slice(*rest, end + closing.length, rest->length);
    for (size_t at = 0; (at = dgg_text_find_byte(body, '<')) < body.length;) {
        body = dgg_text_slice(body, at + 1, body.length);
        dgg_text tag = dgg_text_cut(&body, '>');
        size_t length = dgg_text_find(body, dgg_text_of("</"));
        take_part(one, tag, dgg_text_slice(body, 0, length));
        body = dgg_text_slice(body, length, body.length);
        dgg_text_cut(&body, '>');
    }
    return true;
}

#endif
