/* References with the marks of GB/T 7714 and those in Chinese are taken apart by their signs, all
 * others by labels of their words. */
#include "corpus/references.h"

#include <string.h>

#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/marks.h"
#include "corpus/references/chinese.h"
#include "corpus/references/fields.h"
#include "corpus/references/people.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"

/* What pages put behind each of their references. */
static dgg_text without_links(dgg_text text)
{
    static const char *const links[] = { "[Google Scholar]", "[CrossRef]",       "[Crossref]",
                                         "[PubMed]",         "[Green Version]",  "[Web of Science]",
                                         "Google Scholar",   "[Google Scholar ]" };
    for (size_t i = 0; i < sizeof links / sizeof *links;) {
        if (!dgg_text_ends(text, links[i]) || text.length == strlen(links[i])) {
            i++;
            continue;
        }
        text = dgg_texts_trim(dgg_text_slice(text, 0, text.length - strlen(links[i])));
        i = 0; /* more of them may stand before it */
    }
    return text;
}

/* "12. ", "[3] ", "14 Bard": the number of a reference in its list, but no year. */
static dgg_text without_number(dgg_text text)
{
    enum { MOST_DIGITS = 3 };
    size_t length = 0, at = 0, digits = 0;
    if (text.length == 0) {
        return text;
    }
    char sign = dgg_span_sign(text, &length);
    at = sign == '[' || sign == '(' ? length : 0;
    while (at < text.length && dgg_is_digit(text.start[at])) {
        at++;
        digits++;
    }
    size_t end = at;
    while (end < text.length &&
           (sign = dgg_span_sign(dgg_text_slice(text, end, text.length), &length)) != 0 &&
           strchr("]).", sign) != NULL) {
        end += length;
    }
    dgg_text rest = dgg_texts_trim(dgg_text_slice(text, end, text.length)), after = rest;
    int32_t first = rest.length > 0 ? dgg_unicode_take(&after) : 0;
    bool is_parted = end > at || rest.start > text.start + end;
    bool is_number = digits > 0 && digits <= MOST_DIGITS && is_parted &&
                     (end > at ? first != 0 : dgg_unicode_is_upper(first));
    return is_number ? rest : text;
}

/* Digits and letters of a wide form are those of the narrow one: "２０１９". */
static dgg_status narrow(dgg_buffer *narrowed, dgg_text text, dgg_error *error)
{
    enum { FIRST_WIDE = 0xFF01, LAST_WIDE = 0xFF5E, FIRST = 0x21 };
    dgg_status status = DGG_OK;
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        bool is_wide = character >= FIRST_WIDE && character <= LAST_WIDE &&
                       (dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character));
        DGG_TRY(
            dgg_unicode_put(narrowed, is_wide ? character - FIRST_WIDE + FIRST : character, error));
    }
done:
    return status;
}

/* A stroke at the beginning stands for authors; its length is that of the stroke. */
static size_t stroke_of(dgg_text text)
{
    size_t end = 0;
    dgg_text rest = text;
    while (rest.length > 0) {
        int32_t c = dgg_unicode_take(&rest);
        if (c != '_' && c != '-' && (c < 0x2010 || c > 0x2015) && c != 0x2500) {
            break;
        }
        end = text.length - rest.length;
    }
    return dgg_reference_repeats(dgg_text_slice(text, 0, end)) ? end : 0;
}

static dgg_status keep_line(dgg_reference_parser *p, dgg_text *text, dgg_arena **arena,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    p->line.length = 0;
    p->pages.length = 0;
    DGG_TRY(dgg_unicode_clean(&p->pages, *text, error));
    DGG_TRY(narrow(&p->line, dgg_buffer_text(&p->pages), error));
    dgg_texts_collapse(&p->line, 0);
    bool is_marked = false;
    dgg_text line = dgg_marks_strip_marker(dgg_buffer_text(&p->line), &is_marked);
    *text = without_links(is_marked ? line : without_number(line));
    DGG_TRY(dgg_arena_copy(arena, text, error));
done:
    return status;
}

static dgg_status parse_by_labels(dgg_reference_parser *p, dgg_text line, dgg_arena **arena,
                                  dgg_reference *reference, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reference_words_cut(&p->words, line, error));
    DGG_TRY(dgg_reference_context_fill(&p->context, &p->words, error));
    DGG_TRY(dgg_reference_labels_fill(&p->labels, &p->words, &p->context, error));
    DGG_TRY(dgg_reference_fields(p, arena, reference, error));
done:
    return status;
}

static const char *doubt_of(const dgg_reference_parser *p, const dgg_reference *reference,
                            bool is_labelled)
{
    enum { NARROW = 60 };
    const dgg_paper *paper = &reference->paper;
    bool has_people = paper->authors.count > 0 || paper->editors.count > 0;
    if (paper->title.length == 0) {
        return "no title could be told";
    }
    if (!has_people && !reference->repeats_authors && paper->year == 0) {
        return "neither authors nor a year could be told";
    }
    return is_labelled && p->labels.doubt < NARROW ? "where its parts begin and end is not sure"
                                                   : NULL;
}

dgg_status dgg_reference_parse(dgg_reference_parser *parser, dgg_text text, dgg_arena **arena,
                               dgg_reference *reference, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_chinese = false;
    const dgg_reference_making making = { parser, arena, reference };
    *reference = (dgg_reference){ .paper.kind = DGG_PAPER };
    DGG_TRY(keep_line(parser, &text, arena, error));
    size_t stroke = stroke_of(text);
    reference->repeats_authors = stroke > 0;
    text = dgg_span_strip(dgg_text_slice(text, stroke, text.length), stroke > 0 ? ".,:" : "", "");
    DGG_TRY(dgg_reference_chinese(&making, text, &is_chinese, error));
    if (!is_chinese) {
        DGG_TRY(parse_by_labels(parser, text, arena, reference, error));
    }
    DGG_TRY(dgg_arena_copy(arena, &reference->paper.pages, error));
    reference->paper.doi = text;
    DGG_TRY(dgg_doi_keep(arena, &reference->paper.doi, error));
    reference->doubt = doubt_of(parser, reference, !is_chinese);
done:
    return status;
}

void dgg_reference_parser_destroy(dgg_reference_parser *parser)
{
    dgg_reference_words_destroy(&parser->words);
    dgg_reference_context_destroy(&parser->context);
    dgg_reference_labels_destroy(&parser->labels);
    dgg_buffer_destroy(&parser->line);
    dgg_buffer_destroy(&parser->pages);
    *parser = (dgg_reference_parser){ 0 };
}
