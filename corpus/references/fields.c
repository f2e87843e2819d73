/* Words of one label that stand together are a part; the first of each kind counts. */
#include "corpus/references/fields.h"

#include "corpus/lists.h"
#include "corpus/references/kinds.h"
#include "corpus/references/numbers.h"
#include "corpus/references/people.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"

/* Words [start, end) of the reference; none if they are equal. */
typedef struct run {
    size_t start, end;
} run;

static run next_run(const dgg_reference_parser *p, dgg_reference_label label, size_t from)
{
    run found = { from, from };
    while (found.start < p->words.count && p->labels.items[found.start] != label) {
        found.start++;
    }
    found.end = found.start;
    while (found.end < p->words.count && p->labels.items[found.end] == label) {
        found.end++;
    }
    return found;
}

static bool is_there(run of)
{
    return of.end > of.start;
}

static dgg_text text_of(const dgg_reference_parser *p, run of)
{
    return is_there(of)
               ? dgg_span_join(p->words.items[of.start].text, p->words.items[of.end - 1].text)
               : (dgg_text){ 0 };
}

/* A few words of another label do not part a title or a venue. */
static run widened(const dgg_reference_parser *p, dgg_reference_label label, run of)
{
    enum { FEW = 3 };
    run more = next_run(p, label, of.end);
    while (is_there(of) && is_there(more) && more.start - of.end <= FEW) {
        for (size_t i = of.end; i < more.start; i++) {
            dgg_reference_label between = p->labels.items[i];
            if (between == DGG_OF_EDITORS || between == DGG_OF_DATE || between == DGG_OF_ADDRESS) {
                return of;
            }
        }
        of.end = more.end;
        more = next_run(p, label, of.end);
    }
    return of;
}

/* A second title behind editors is that of the book they edited. */
static run venue_of(const dgg_reference_parser *p, run title)
{
    run journal = next_run(p, DGG_OF_JOURNAL, 0), container = next_run(p, DGG_OF_CONTAINER, 0);
    if (is_there(journal)) {
        return widened(p, DGG_OF_JOURNAL, journal);
    }
    if (is_there(container) && container.start != title.start) {
        return widened(p, DGG_OF_CONTAINER, container);
    }
    run second = next_run(p, DGG_OF_TITLE, title.end);
    bool is_edited =
        is_there(second) && second.start > 0 && p->labels.items[second.start - 1] == DGG_OF_EDITORS;
    return is_edited && is_there(title) ? second : (run){ 0, 0 };
}

/* A book that is edited may be taken for one that holds something. */
static run title_of(const dgg_reference_parser *p)
{
    run title = next_run(p, DGG_OF_TITLE, 0);
    bool has_journal = is_there(next_run(p, DGG_OF_JOURNAL, 0));
    if (!is_there(title) && !has_journal) {
        title = next_run(p, DGG_OF_CONTAINER, 0);
    }
    return is_there(title) && p->labels.items[title.start] == DGG_OF_TITLE
               ? widened(p, DGG_OF_TITLE, title)
               : title;
}

/* "In", "in:" and the like go. */
static dgg_text clean_venue(const dgg_reference_parser *p, run of)
{
    while (is_there(of) && of.end - of.start > 1 &&
           (p->words.items[of.start].cues & DGG_CUE('i')) &&
           !(p->words.items[of.start].cues & DGG_CUE('f'))) {
        of.start++;
    }
    dgg_text text = text_of(p, of);
    bool is_in = of.end - of.start == 1 && dgg_text_is(dgg_span_strip(text, "", ":"), "In");
    text = dgg_span_strip(is_in ? (dgg_text){ 0 } : text, ":;,.([*", ",;:([");
    text = dgg_span_unquote(text);
    bool has_open = dgg_text_find_byte(text, '(') < text.length;
    text = dgg_span_strip(text, "", has_open ? "," : ",)");
    bool is_shortened = dgg_text_ends(text, ".") && dgg_text_find_byte(text, '.') + 1 < text.length;
    return is_shortened ? text : dgg_span_strip(text, "", ".");
}

/* "(ed.), Maps": a role before the title is none of it. */
static dgg_text without_role(dgg_text text)
{
    static const char *const roles[] = { "(ed)", "(ed.)", "(eds)", "(eds.)", "(hrsg.)", "(hg.)" };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (dgg_texts_starts_any_case(text, roles[i])) {
            return dgg_text_slice(text, dgg_text_find_byte(text, ')') + 1, text.length);
        }
    }
    return text;
}

static dgg_text clean_title(dgg_text text)
{
    text = without_role(text);
    bool has_open = dgg_text_find_byte(text, '(') < text.length;
    bool has_square = dgg_text_find_byte(text, '[') < text.length;
    text = dgg_span_strip(text, ":;,.*)", has_open ? ",;:.(" : ",;:.()");
    text = has_square ? text : dgg_span_strip(text, "", "]");
    return dgg_span_unquote(text);
}

static int year_at(const dgg_reference_word *word)
{
    int year = dgg_texts_year_in(word->text);
    return word->shape == DGG_SHAPE_URL || word->shape == DGG_SHAPE_DOI ? 0 : year;
}

static int year_of(const dgg_reference_parser *p)
{
    int bracketed = 0, other = 0;
    for (size_t i = 0; i < p->words.count; i++) {
        const dgg_reference_word *word = &p->words.items[i];
        dgg_reference_label label = p->labels.items[i];
        int year = year_at(word);
        if (label == DGG_OF_DATE && year != 0) {
            return year;
        }
        bool is_number = word->shape == DGG_SHAPE_YEAR && label != DGG_OF_TITLE;
        bracketed = bracketed == 0 && is_number && (word->lead & DGG_LEAD_ROUND) ? year : bracketed;
        bool may_be = is_number && label != DGG_OF_PAGES && label != DGG_OF_MARKER &&
                      label != DGG_OF_CONTAINER;
        other = other == 0 && may_be ? year : other;
    }
    return bracketed != 0 ? bracketed : other;
}

static void take_numbers(const dgg_reference_parser *p, dgg_paper *paper)
{
    dgg_reference_counting counting = { 0 };
    for (size_t i = 0; i < p->words.count; i++) {
        const dgg_reference_word *word = &p->words.items[i];
        bool is_year =
            word->shape == DGG_SHAPE_YEAR && dgg_texts_year_in(word->text) == paper->year;
        if (p->labels.items[i] == DGG_OF_VOLUME && !is_year) {
            dgg_reference_count(&counting, word);
        }
    }
    paper->volume = counting.found.volume;
    paper->issue = counting.found.issue;
}

static dgg_status take_pages(dgg_reference_parser *p, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    run of = next_run(p, DGG_OF_PAGES, 0);
    p->pages.length = 0;
    DGG_TRY(dgg_reference_pages(&p->pages, text_of(p, of), error));
    paper->pages = dgg_buffer_text(&p->pages);
done:
    return status;
}

/* The whole address, without what closes the sentence; not that of a DOI. */
static dgg_text url_of(const dgg_reference_parser *p)
{
    for (size_t i = 0; i < p->words.count; i++) {
        const dgg_reference_word *word = &p->words.items[i];
        if (word->shape == DGG_SHAPE_URL) {
            size_t from = dgg_text_find(word->text, dgg_text_of("http"));
            from = from < word->text.length ? from : dgg_text_find(word->text, dgg_text_of("www."));
            from = from < word->text.length ? from : 0;
            return dgg_span_strip(dgg_text_slice(word->text, from, word->text.length), "<([",
                                  ">)].,;");
        }
    }
    return (dgg_text){ 0 };
}

dgg_status dgg_reference_take_people(dgg_text text, dgg_arena **arena, dgg_texts *people,
                                     dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names list = { 0 };
    DGG_TRY(dgg_reference_people(&list, text, error));
    DGG_TRY(dgg_lists_make(&list, arena, people, error));
done:
    dgg_names_destroy(&list);
    return status;
}

static dgg_status take_people(dgg_reference_parser *p, dgg_arena **arena, dgg_reference *reference,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text authors = text_of(p, next_run(p, DGG_OF_AUTHORS, 0));
    dgg_text editors = text_of(p, next_run(p, DGG_OF_EDITORS, 0));
    DGG_TRY(dgg_reference_take_people(authors, arena, &reference->paper.authors, error));
    DGG_TRY(dgg_reference_take_people(editors, arena, &reference->paper.editors, error));
done:
    return status;
}

dgg_status dgg_reference_fields(dgg_reference_parser *p, dgg_arena **arena,
                                dgg_reference *reference, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &reference->paper;
    run title = title_of(p), venue = venue_of(p, title);
    paper->title = clean_title(text_of(p, title));
    paper->venue = clean_venue(p, venue);
    paper->publisher =
        dgg_span_strip(text_of(p, next_run(p, DGG_OF_PUBLISHER, 0)), ":;,.(", ",;:.()");
    paper->year = year_of(p);
    paper->url = url_of(p);
    take_numbers(p, paper);
    DGG_TRY(take_pages(p, paper, error));
    DGG_TRY(take_people(p, arena, reference, error));
    dgg_reference_kind(p, paper);
done:
    return status;
}
