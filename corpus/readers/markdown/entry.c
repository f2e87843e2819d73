/* "Doe, J. (2019). *On maps*. Maps. [link](address)", "**2019** — [On maps](address) — *Maps*",
 * "[On maps](address), Jane Doe, 2019: what it says". What stands out is the title: a link, then
 * strong words, then those in quotation marks, then emphasis. */
#include "corpus/readers/markdown/entry.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/readers/markdown/pieces.h"
#include "corpus/texts.h"

enum { NONE = -1, FEWEST_WORDS = 3 };

/* An entry on its way. */
typedef struct entry {
    const dgg_markdown_spans *spans;
    dgg_text all, title;
    dgg_text before, behind; /* the title */
    dgg_text venue, names, year;
    bool is_reference; /* names or a year stand where references have them */
    size_t limit;      /* of the text in which the title is looked for */
    long title_span;   /* NONE if the title is no span */
} entry;

static bool is_heading(dgg_text text)
{
    text = dgg_texts_trim(text);
    return dgg_text_ends(text, ":") || dgg_markdown_count_words(text) == 0;
}

/* The first span of a kind that may be a title. */
static long find_span(const entry *e, bool is_link, bool is_strong)
{
    for (size_t i = 0; i < e->spans->count && e->spans->items[i].start < e->limit; i++) {
        const dgg_markdown_span *span = &e->spans->items[i];
        dgg_text text = dgg_markdown_span_text(e->spans, i);
        bool is_kind = is_link     ? span->is_link
                       : is_strong ? span->is_strong && !span->is_link
                                   : span->is_emphasis && !span->is_link && !span->is_strong;
        if (is_kind && !is_heading(text) && !(span->is_link && dgg_markdown_is_generic(text))) {
            return (long)i;
        }
    }
    return NONE;
}

/* Strong words before a link are the title, unless they are few: a name, a date, a theme. */
static long choose_span(const entry *e)
{
    long link = find_span(e, true, false), strong = find_span(e, false, true);
    bool is_first = strong != NONE && (link == NONE || strong < link);
    if (is_first && (link == NONE || dgg_markdown_count_words(dgg_markdown_span_text(
                                         e->spans, (size_t)strong)) >= FEWEST_WORDS)) {
        return strong;
    }
    return link;
}

static void take_title(entry *e, dgg_text title)
{
    size_t start = (size_t)(title.start - e->all.start);
    e->title = title;
    e->before = dgg_text_slice(e->all, 0, start);
    e->behind = dgg_text_slice(e->all, start + title.length, e->all.length);
}

static bool find_quoted(entry *e)
{
    static const char *const marks[][2] = { { "“", "”" }, { "\"", "\"" }, { "《", "》" } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t start = dgg_text_find(e->all, dgg_text_of(marks[i][0])) + strlen(marks[i][0]);
        dgg_text rest = dgg_text_slice(e->all, start, e->limit);
        size_t length = dgg_text_find(rest, dgg_text_of(marks[i][1]));
        if (length < rest.length && dgg_markdown_count_words(dgg_text_slice(rest, 0, length)) > 1) {
            take_title(e, dgg_text_slice(rest, 0, length));
            return true;
        }
    }
    return false;
}

/* Behind "Doe, J. (2019). " and up to the next ". " or what is emphasised: APA without marks. */
static bool find_after_year(entry *e, long emphasis)
{
    size_t limit = emphasis != NONE ? e->spans->items[emphasis].start : e->limit;
    size_t year = dgg_markdown_find_year(dgg_text_slice(e->all, 0, limit));
    bool is_marked = year > 0 && year < limit && e->all.start[year - 1] == '(';
    dgg_text rest = dgg_text_slice(e->all, year, limit);
    size_t close = dgg_text_find_byte(rest, ')');
    rest = dgg_text_slice(rest, close + 1, rest.length);
    rest = dgg_texts_trim(dgg_text_slice(rest, dgg_text_starts(rest, "."), rest.length));
    size_t length = dgg_text_find(rest, dgg_text_of(". "));
    size_t question = dgg_text_find(rest, dgg_text_of("? "));
    length = question < length ? question + 1 : length;
    dgg_text title = dgg_texts_trim(dgg_text_slice(rest, 0, length));
    title.length -= dgg_text_ends(title, ".");
    if (!is_marked || dgg_markdown_count_words(title) < FEWEST_WORDS) {
        return false;
    }
    take_title(e, title);
    return true;
}

static bool find_title(entry *e)
{
    long emphasis = find_span(e, false, false);
    e->title_span = choose_span(e);
    if (e->title_span == NONE && !find_quoted(e) && !find_after_year(e, emphasis)) {
        e->title_span = emphasis;
    }
    if (e->title_span != NONE) {
        take_title(e, dgg_markdown_span_text(e->spans, (size_t)e->title_span));
    }
    return e->title.length > 0;
}

/* "Jane Doe, John Ray" that something and a year stand behind, as venues do not. */
static bool are_people(const entry *e, dgg_text text)
{
    dgg_text names = dgg_markdown_without_others(text), rest = names;
    dgg_text first = dgg_text_cut(&rest, ',');
    size_t end = (size_t)(text.start + text.length - e->all.start);
    dgg_text behind = dgg_text_slice(e->all, end, e->all.length);
    size_t year = dgg_markdown_find_year(behind);
    bool is_followed =
        year < behind.length && dgg_markdown_count_words(dgg_text_slice(behind, 0, year)) > 0;
    return is_followed && dgg_text_find_byte(first, ' ') < first.length &&
           first.length < names.length && dgg_markdown_are_names(names);
}

/* What is emphasised behind the title, unless it is names. */
static void find_venue(entry *e)
{
    for (size_t i = 0; i < e->spans->count && e->venue.length == 0; i++) {
        const dgg_markdown_span *span = &e->spans->items[i];
        dgg_text text = dgg_markdown_span_text(e->spans, i);
        bool is_behind = text.start >= e->title.start + e->title.length;
        bool may_be = is_behind && span->is_emphasis && !span->is_link &&
                      dgg_markdown_count_words(text) > 0 && !are_people(e, text);
        e->venue = may_be ? dgg_markdown_without_marks(text) : (dgg_text){ 0 };
    }
}

/* What is told already stays. */
static dgg_status put(dgg_slip *slip, const char *name, dgg_text value, long line, dgg_error *error)
{
    bool is_new = value.length > 0 && dgg_slip_find(slip, name) == slip->count;
    return is_new ? dgg_slip_add(slip, dgg_text_of(name), value, line, error) : DGG_OK;
}

static dgg_status put_addresses(dgg_slip *slip, const entry *e, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text own = e->title_span != NONE ? e->spans->items[e->title_span].address : (dgg_text){ 0 };
    if (dgg_markdown_is_address(own)) {
        DGG_TRY(put(slip, "url", own, line, error));
    }
    for (size_t i = 0; i < e->spans->count; i++) {
        dgg_text address = e->spans->items[i].address;
        bool is_search = dgg_text_find(address, dgg_text_of("scholar.google")) < address.length;
        if (dgg_markdown_is_address(address) && !is_search) {
            DGG_TRY(put(slip, "url", address, line, error));
            DGG_TRY(dgg_slip_add(slip, dgg_text_of("doi"), address, line, error));
        }
    }
    DGG_TRY(dgg_slip_add(slip, dgg_text_of("doi"), e->all, line, error));
done:
    return status;
}

/* A sentence, without links that only say what is behind them. */
static dgg_status put_note(dgg_slip *slip, const entry *e, dgg_text note, long line,
                           dgg_error *error)
{
    enum { FEWEST = 6 };
    for (size_t i = 0; i < e->spans->count; i++) {
        dgg_text text = dgg_markdown_span_text(e->spans, i);
        if (e->spans->items[i].is_link && dgg_markdown_is_generic(text) &&
            text.start >= note.start && text.start < note.start + note.length) {
            bool is_end = text.start - note.start > note.start + note.length - text.start;
            note = is_end ? dgg_text_slice(note, 0, (size_t)(text.start - note.start)) : note;
        }
    }
    note = dgg_markdown_without_marks(note);
    bool is_reference =
        dgg_slip_find(slip, "pages") < slip->count ||
        dgg_slip_find(slip, "volume") < slip->count; /* that is what is left of it */
    return !is_reference && dgg_markdown_count_words(note) >= FEWEST
               ? put(slip, "text", note, line, error)
               : DGG_OK;
}

bool dgg_markdown_stands_out(const dgg_markdown_spans *spans)
{
    const entry e = { .spans = spans, .limit = spans->text.length };
    return choose_span(&e) != NONE;
}

bool dgg_markdown_is_entry(const dgg_markdown_spans *spans)
{
    dgg_text all = dgg_buffer_text(&spans->text);
    bool stands_out = false, leads_away = false;
    for (size_t i = 0; i < spans->count; i++) {
        const dgg_markdown_span *span = &spans->items[i];
        leads_away =
            leads_away || (span->address.length > 0 && !dgg_text_starts(span->address, "#"));
        if (span->is_link && dgg_markdown_is_address(span->address)) {
            return true;
        }
        stands_out = stands_out || span->is_strong || span->is_emphasis;
    }
    bool is_quoted = dgg_text_find_byte(all, '"') < all.length ||
                     dgg_text_find(all, dgg_text_of("“")) < all.length ||
                     dgg_text_find(all, dgg_text_of("《")) < all.length;
    size_t year = dgg_markdown_find_year(all);
    bool is_marked = year > 0 && year < all.length && all.start[year - 1] == '(';
    bool is_long = dgg_markdown_count_words(all) > FEWEST_WORDS;
    return dgg_doi_find(all).length > 0 || (leads_away && stands_out) ||
           (year < all.length && is_long && (stands_out || is_quoted || is_marked));
}

static dgg_text behind_title(const entry *e)
{
    size_t end = (size_t)(e->title.start + e->title.length - e->all.start);
    return dgg_text_slice(e->all, end, e->all.length);
}

/* Both stand before the title or behind it; what is left behind it is in e->behind. */
static void find_names_and_year(entry *e)
{
    size_t at = dgg_markdown_find_year(e->before);
    dgg_text names = dgg_markdown_without_others(dgg_text_slice(e->before, 0, at));
    e->year = dgg_text_slice(e->before, at, at + DGG_MARKDOWN_YEAR);
    if (e->venue.length > 0) { /* names stand before it */
        e->behind.length = (size_t)(e->venue.start - e->behind.start);
    }
    e->names = dgg_markdown_are_names(names) ? names : dgg_markdown_cut_names(&e->behind);
    e->is_reference = e->names.length > 0 || e->year.length > 0;
    if (e->year.length == 0) {
        dgg_text behind = behind_title(e);
        at = dgg_markdown_find_year(behind);
        e->year = dgg_text_slice(behind, at, at + DGG_MARKDOWN_YEAR);
    }
    if (e->venue.length > 0) {
        size_t past = (size_t)(e->venue.start + e->venue.length - e->all.start);
        e->behind = dgg_text_slice(e->all, past, e->all.length);
    } else if (e->is_reference) {
        e->venue = dgg_markdown_cut_venue(&e->behind);
    }
}

dgg_status dgg_markdown_take_entry(dgg_slip *slip, const dgg_markdown_spans *spans, long line,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    entry e = { .spans = spans,
                .all = dgg_buffer_text(&spans->text),
                .limit = spans->first_line,
                .title_span = NONE };
    if (!find_title(&e)) {
        e.limit = e.all.length;
        if (!find_title(&e)) { /* it may be a reference, which others take apart */
            return put_addresses(slip, &e, line, error);
        }
    }
    find_venue(&e);
    find_names_and_year(&e);
    dgg_text title = dgg_markdown_without_marks(e.title);
    title.length -= dgg_text_ends(title, ".") && !dgg_text_ends(title, "..");
    DGG_TRY(put(slip, "title", title, line, error));
    DGG_TRY(put(slip, "authors", e.names, line, error));
    DGG_TRY(put(slip, "year", e.year, line, error));
    DGG_TRY(put(slip, "venue", e.venue, line, error));
    DGG_TRY(put_addresses(slip, &e, line, error));
    DGG_TRY(put_note(slip, &e, e.behind, line, error));
done:
    return status;
}
