/* Knowledge maps of Open Knowledge Maps: {"context": {...}, "data": "[{\"title\": ...}]"}, where
 * the list of papers is JSON in a text of JSON. Its end and wrong escapes do not matter: what
 * stands before damage is read. */
#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/authors.h"
#include "corpus/flatten.h"
#include "corpus/readers.h"
#include "corpus/texts.h"
#include "corpus/works.h"

static const dgg_dialect map = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("publication_type", "resulttype"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("paper_abstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("published_in"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi", "identifier", "relation"),
               [DGG_ROLE_URL] = DGG_NAMES("link", "url"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("lang_detected", "lang"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year", "date"),
               [DGG_ROLE_PMID] = DGG_NAMES("pmid"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("subject_orig", "subject") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split, [DGG_ROLE_KEYWORDS] = dgg_split_semicolons },
};

typedef struct reading {
    dgg_corpus *corpus;
    dgg_slip slip;
    dgg_record record;
} reading;

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading *r = context;
    dgg_slip_clear(&r->slip, work->line);
    DGG_TRY(dgg_flatten(&r->slip, work, &map, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &map, error));
done:
    return status;
}

/* Where the text under "data" begins, behind its quote; the length if there is no such text. */
static size_t find_inner(dgg_text text)
{
    static const char key[] = "\"data\"";
    size_t at = dgg_text_find(text, dgg_text_of(key)) + sizeof key - 1;
    while (at < text.length && (dgg_is_space(text.start[at]) || text.start[at] == ':')) {
        at++;
    }
    return at < text.length && text.start[at] == '"' ? at + 1 : text.length;
}

static int32_t hexadecimal(dgg_text digits)
{
    enum { BASE = 16, TEN = 10 };
    int32_t number = 0;
    for (size_t i = 0; i < digits.length; i++) {
        char digit = dgg_texts_lower(digits.start[i]);
        bool is_letter = digit >= 'a' && digit <= 'f';
        if (!is_letter && !dgg_is_digit(digit)) {
            return -1;
        }
        number = number * BASE + (is_letter ? digit - 'a' + TEN : digit - '0');
    }
    return number;
}

/* "\u00e9", or two of them for one character; nothing of what is none. */
static dgg_status take_number(dgg_buffer *inner, dgg_text *rest, dgg_error *error)
{
    enum { LENGTH = 6, HIGH = 0xD800, LOW = 0xDC00, LAST = 0xDFFF, BITS = 10, PLANE = 0x10000 };
    int32_t character = hexadecimal(dgg_text_slice(*rest, 2, LENGTH));
    bool is_whole = rest->length >= LENGTH && character >= 0;
    *rest = dgg_text_slice(*rest, is_whole ? LENGTH : 2, rest->length);
    if (character >= HIGH && character < LOW && dgg_text_starts(*rest, "\\u")) {
        int32_t second = hexadecimal(dgg_text_slice(*rest, 2, LENGTH));
        bool is_pair = rest->length >= LENGTH && second >= LOW && second <= LAST;
        character = is_pair ? PLANE + ((character - HIGH) << BITS) + second - LOW : character;
        *rest = dgg_text_slice(*rest, is_pair ? LENGTH : 0, rest->length);
    }
    bool is_half = character >= HIGH && character <= LAST;
    return is_whole && !is_half && character > 0 ? dgg_unicode_put(inner, character, error)
                                                 : DGG_OK;
}

static dgg_status take_escape(dgg_buffer *inner, dgg_text *rest, dgg_error *error)
{
    static const char letters[] = "bfnrt", meanings[] = "  \n\r\t";
    dgg_text escaped = dgg_text_slice(*rest, 1, 2);
    if (dgg_text_is(escaped, "u")) {
        return take_number(inner, rest, error);
    }
    size_t letter = dgg_text_find(dgg_text_of(letters), escaped);
    bool is_letter = escaped.length > 0 && letter < sizeof letters - 1;
    dgg_text meant = is_letter ? (dgg_text){ meanings + letter, 1 } : escaped;
    *rest = dgg_text_slice(*rest, 2, rest->length);
    return dgg_buffer_add(inner, meant, error);
}

/* The inner text; as many line ends before it as there are in the file, so that lines are counted
 * as there. */
static dgg_status unwrap(dgg_buffer *inner, dgg_text text, size_t start, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_text_slice(text, start, text.length);
    for (size_t i = 0; i < start; i++) {
        DGG_TRY(text.start[i] == '\n' ? dgg_buffer_add(inner, dgg_text_of("\n"), error) : DGG_OK);
    }
    while (rest.length > 0 && rest.start[0] != '"') {
        size_t plain = 0;
        while (plain < rest.length && rest.start[plain] != '"' && rest.start[plain] != '\\') {
            plain++;
        }
        DGG_TRY(dgg_buffer_add(inner, dgg_text_slice(rest, 0, plain), error));
        rest = dgg_text_slice(rest, plain, rest.length);
        if (rest.length > 0 && rest.start[0] == '\\') {
            DGG_TRY(take_escape(inner, &rest, error));
        }
    }
done:
    return status;
}

static dgg_status read_knowledge_map(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    const dgg_works works = { take, &r };
    dgg_buffer inner = { 0 };
    dgg_stream *unwrapped = NULL;
    dgg_text text = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &text, error));
    if (find_inner(text) == text.length) { /* a list as it should be */
        DGG_TRY(dgg_works_read(corpus, stream, &works, error));
        goto done;
    }
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(unwrap(&inner, text, find_inner(text), error));
    DGG_TRY(dgg_stream_open_text(&unwrapped, dgg_buffer_text(&inner), error));
    DGG_TRY(dgg_works_read(corpus, unwrapped, &works, error));
done:
    dgg_stream_close(&unwrapped);
    dgg_buffer_destroy(&inner);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    bool has_abstract = dgg_text_find(head, dgg_text_of("\"paper_abstract")) < head.length ||
                        dgg_text_find(head, dgg_text_of("\\\"paper_abstract")) < head.length;
    bool is_mine = dgg_works_may_be(head) && has_abstract && dgg_works_has_key(head, "data");
    return is_mine ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_knowledge_map = {
    { .name = "knowledge_map", .summary = "knowledge maps of Open Knowledge Maps (JSON)" },
    recognises,
    read_knowledge_map,
};
