/* Markdown: reading lists, an entry a bullet or linked heading, with notes below it; and notes on
 * one paper, which the front matter names. Headings and tags are keywords. */
#include "corpus/authors.h"
#include "corpus/building.h"
#include "corpus/dialect.h"
#include "corpus/readers.h"
#include "corpus/readers/markdown/completing.h"
#include "corpus/readers/markdown/entry.h"
#include "corpus/readers/markdown/front.h"
#include "corpus/readers/markdown/lines.h"
#include "corpus/readers/markdown/pieces.h"
#include "corpus/texts.h"

/* Without "et al.", which is no one's name. */
static dgg_status split_authors(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_authors_guess(list, dgg_markdown_without_others(value), error);
}

static const dgg_dialect markdown = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("type", "itemtype"),
               [DGG_ROLE_KEY] = DGG_NAMES("citekey", "citation_key", "key"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] =
                   DGG_NAMES("abstract", "text", "summary", "description", "key_insight"),
               [DGG_ROLE_VENUE] = DGG_NAMES("venue", "journal", "publication", "container-title",
                                            "booktitle", "conference", "publisher"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi", "source", "source_url", "url", "link"),
               [DGG_ROLE_URL] = DGG_NAMES("url", "source_url", "source", "link", "paper", "pdf"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language", "lang"),
               [DGG_ROLE_YEAR] =
                   DGG_NAMES("year", "published", "publication_date", "issued", "date"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue", "number"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pages"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors", "author", "authors.name", "author.name"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("editors", "editor"),
               [DGG_ROLE_KEYWORDS] =
                   DGG_NAMES("keywords", "+tags", "+categories", "+topics", "+heading") },
    .split = { [DGG_ROLE_AUTHORS] = split_authors, [DGG_ROLE_EDITORS] = split_authors },
};

typedef struct reading {
    dgg_corpus *corpus;
    dgg_markdown_front front;
    dgg_slip slip; /* of the entry */
    dgg_record record;
    dgg_markdown_spans spans;
    dgg_reference_parser parser;
    dgg_buffer heading;     /* the last one below the title */
    dgg_buffer before;      /* the first entry */
    dgg_buffer first, text; /* of the entry: its own lines, what stands below */
    long first_line;
    size_t indent; /* of the entry */
    bool is_open, is_of_heading, is_sure;
    bool is_fenced; /* inside of code */
    bool is_behind_blank;
    size_t entries, stray_count;
    long first_stray;
} reading;

static dgg_status add_plain(dgg_buffer *buffer, const dgg_markdown_spans *spans, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = dgg_texts_trim(dgg_buffer_text(&spans->text));
    if (text.length > 0) {
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(buffer->length > 0 ? " " : ""), error));
        DGG_TRY(dgg_buffer_add(buffer, text, error));
    }
done:
    return status;
}

/* Words of the list itself, which tag all that is on it. */
static dgg_status add_tags(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_slip *front = &r->front.slip;
    for (size_t i = 0; i < front->count; i++) {
        DGG_TRY(dgg_markdown_is_tag(dgg_slip_name(front, i))
                    ? dgg_slip_add(&r->slip, dgg_text_of("tags"), dgg_slip_text(front, i),
                                   front->items[i].line, error)
                    : DGG_OK);
    }
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of("heading"), dgg_buffer_text(&r->heading),
                         r->first_line, error));
done:
    return status;
}

/* What stands before the first entry is the text of the file, should there be none. A link that
 * leads around in the file itself is of no list. */
static dgg_status leave_out(reading *r, dgg_error *error)
{
    bool leads_around = r->spans.count > 0 && dgg_text_starts(r->spans.items[0].address, "#");
    r->first_stray = r->stray_count == 0 ? r->first_line : r->first_stray;
    r->stray_count += leads_around ? 0 : 1;
    return r->entries == 0 ? add_plain(&r->before, &r->spans, error) : DGG_OK;
}

static dgg_status end_entry(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_open) {
        return DGG_OK;
    }
    r->is_open = false;
    DGG_TRY(dgg_markdown_look(&r->spans, dgg_buffer_text(&r->first), error));
    if (!dgg_markdown_is_entry(&r->spans)) {
        return leave_out(r, error);
    }
    r->entries++;
    dgg_slip_clear(&r->slip, r->first_line);
    if (!dgg_markdown_stands_out(&r->spans)) { /* no title without doubt: a reference first */
        DGG_TRY(dgg_markdown_complete(&r->slip, &r->spans, &r->parser, error));
    }
    DGG_TRY(dgg_markdown_take_entry(&r->slip, &r->spans, r->first_line, error));
    DGG_TRY(dgg_markdown_give_title(&r->slip, &r->spans, error));
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of("text"), dgg_buffer_text(&r->text), r->first_line,
                         error));
    DGG_TRY(add_tags(r, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &markdown, error));
done:
    return status;
}

static dgg_status open_entry(reading *r, dgg_text text, size_t indent, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(end_entry(r, error));
    r->first.length = r->text.length = 0;
    DGG_TRY(dgg_buffer_add(&r->first, text, error));
    r->is_open = true;
    r->is_of_heading = r->is_sure = false;
    r->indent = indent;
    r->first_line = line;
done:
    return status;
}

static dgg_status take_below(reading *r, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_markdown_look(&r->spans, text, error));
    DGG_TRY(add_plain(&r->text, &r->spans, error));
done:
    return status;
}

/* Bullets below an entry are notes on it; below words that are none, entries. */
static dgg_status take_bullet(reading *r, dgg_text text, size_t indent, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (r->is_open && !r->is_sure && indent > r->indent) {
        DGG_TRY(dgg_markdown_look(&r->spans, dgg_buffer_text(&r->first), error));
        r->is_sure = dgg_markdown_is_entry(&r->spans);
    }
    bool is_below = r->is_open && (r->is_of_heading || (r->is_sure && indent > r->indent));
    DGG_TRY(is_below ? take_below(r, text, error) : open_entry(r, text, indent, line, error));
done:
    return status;
}

/* A heading that leads somewhere is an entry; the first one is the title of the list. */
static dgg_status take_heading(reading *r, dgg_text text, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t level = 0;
    while (level < text.length && text.start[level] == '#') {
        level++;
    }
    text = dgg_texts_trim(dgg_text_slice(text, level, text.length));
    DGG_TRY(end_entry(r, error));
    DGG_TRY(dgg_markdown_look(&r->spans, text, error));
    bool is_entry = level > 1 && r->spans.count > 0 && r->spans.items[0].is_link &&
                    dgg_markdown_is_entry(&r->spans);
    if (is_entry) {
        DGG_TRY(open_entry(r, text, 0, line, error));
        r->is_of_heading = true;
    } else {
        r->heading.length = 0;
        DGG_TRY(level > 1 ? add_plain(&r->heading, &r->spans, error) : DGG_OK);
    }
done:
    return status;
}

static dgg_status take_paragraph(reading *r, dgg_text text, size_t indent, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_open) {
        DGG_TRY(dgg_markdown_look(&r->spans, text, error));
        return r->entries == 0 ? add_plain(&r->before, &r->spans, error) : DGG_OK;
    }
    bool goes_on = !r->is_behind_blank && r->text.length == 0 && !r->is_of_heading;
    if (goes_on) {
        DGG_TRY(dgg_buffer_add(&r->first, dgg_text_of("\n"), error));
        return dgg_buffer_add(&r->first, text, error);
    }
    bool is_below = r->is_of_heading || !r->is_behind_blank || indent > r->indent;
    DGG_TRY(is_below ? take_below(r, text, error) : end_entry(r, error));
done:
    return status;
}

static dgg_status take_line(reading *r, const dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = dgg_texts_trim(line->text);
    bool is_fence = dgg_text_starts(text, "```") || dgg_text_starts(text, "~~~");
    bool is_heading = dgg_text_starts(text, "#") && !r->is_fenced;
    r->is_fenced = r->is_fenced != is_fence;
    if (text.length == 0 || is_fence || r->is_fenced || dgg_markdown_is_rule(text)) {
        r->is_behind_blank = true;
        return DGG_OK;
    }
    dgg_text item = dgg_texts_trim(dgg_text_slice(text, dgg_text_starts(text, ">"), text.length));
    bool is_bullet = dgg_markdown_cut_bullet(&item);
    if (r->front.is_of_paper) {
        DGG_TRY(dgg_markdown_look(&r->spans, item, error));
        DGG_TRY(is_heading ? DGG_OK : add_plain(&r->before, &r->spans, error));
    } else if (is_heading) {
        DGG_TRY(take_heading(r, text, line->number, error));
    } else if (is_bullet) {
        DGG_TRY(take_bullet(r, item, dgg_markdown_indent(line->text), line->number, error));
    } else {
        DGG_TRY(take_paragraph(r, item, dgg_markdown_indent(line->text), error));
    }
    r->is_behind_blank = false;
done:
    return status;
}

/* The one record of a note on a paper, or of a text that is no list. */
static dgg_status end_note(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_slip_add(&r->front.slip, dgg_text_of("text"), dgg_buffer_text(&r->before),
                         r->front.slip.line, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->front.slip, &markdown, error));
done:
    return status;
}

static dgg_status read_all(reading *r, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_line line = { 0 };
    bool more = true;
    DGG_TRY(dgg_markdown_read_front(r->corpus, stream, &r->front, &line, error));
    while (more) {
        DGG_TRY(take_line(r, &line, error));
        DGG_TRY(dgg_reader_line(r->corpus, stream, &line, &more, error));
    }
    DGG_TRY(end_entry(r, error));
    if (r->front.is_of_paper ||
        (r->entries == 0 && dgg_slip_find(&r->front.slip, "title") < r->front.slip.count)) {
        return end_note(r, error);
    }
    if (r->stray_count > 0) {
        DGG_TRY(
            dgg_corpus_warn(r->corpus, DGG_SKIPPED, r->first_stray, error,
                            "%zu bullets without an address, DOI or year were left out; this is "
                            "the first",
                            r->stray_count));
    }
done:
    return status;
}

static dgg_status read_markdown(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    reading r = { .corpus = corpus };
    dgg_status status = read_all(&r, stream, error);
    dgg_slip_destroy(&r.front.slip);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    dgg_markdown_spans_destroy(&r.spans);
    dgg_reference_parser_destroy(&r.parser);
    dgg_buffer_destroy(&r.heading);
    dgg_buffer_destroy(&r.before);
    dgg_buffer_destroy(&r.first);
    dgg_buffer_destroy(&r.text);
    return status;
}

const dgg_reader dgg_reader_markdown = {
    { .name = "markdown", .summary = "Markdown: reading lists, and notes with front matter" },
    dgg_markdown_recognises,
    read_markdown,
};
