/* Which tag tells what: the first that is filled, in the order written here. */
#include "corpus/readers/ris/record.h"

#include "corpus/chrome.h"
#include "corpus/details.h"
#include "corpus/doi.h"
#include "corpus/lists.h"
#include "corpus/markup.h"
#include "corpus/readers/ris/names.h"
#include "corpus/readers/ris/venues.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

static const char *const of_type[] = { "TY", NULL };
static const char *const of_title[] = { "TI", "T1", "CT", "ST", "TT", NULL };
static const char *const of_book[] = { "TI", "T1", "BT", "CT", "ST", NULL };
static const char *const of_abstract[] = { "AB", "N2", NULL };
static const char *const of_doi[] = { "DO", "DI", "M3", "L3", NULL };
static const char *const of_url[] = { "UR", "LK", "L2", "L1", NULL };
static const char *const of_people[] = { "AU", "A1", NULL };
static const char *const of_editors[] = { "ED", "A2", NULL };
static const char *const of_keywords[] = { "KW", NULL };
static const char *const of_addresses[] = { "AD", NULL };
static const char *const of_date[] = { "PY", "Y1", "DA", NULL };
static const char *const of_references[] = { "CR", NULL };
static const char *const of_notes[] = { "N1", NULL };
static const char *const of_volume[] = { "VL", "VO", NULL };
static const char *const of_issue[] = { "IS", "CP", NULL };
static const char *const of_publisher[] = { "PB", "PU", NULL };

static const char *const documents[] = { "BILL", "BLOG",   "CASE", "COMP",   "DATA",  "DBASE",
                                         "ELEC", "GOVDOC", "HEAR", "ICOMM",  "LEGAL", "PCOMM",
                                         "RPRT", "STAND",  "STAT", "UNBILL", "WEB",   NULL };

static bool is_among(dgg_text name, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (dgg_text_is(name, names[i])) {
            return true;
        }
    }
    return false;
}

static bool has_tag(const dgg_ris_fields *fields, size_t index, const char *const *tags)
{
    return is_among((dgg_text){ fields->items[index].tag, DGG_RIS_TAG }, tags);
}

static dgg_text first_of(const dgg_ris_fields *fields, const char *const *tags)
{
    size_t index = dgg_ris_find(fields, tags);
    return index < fields->count ? dgg_ris_value(fields, index) : (dgg_text){ 0 };
}

/* Without tags of HTML. */
static dgg_status take_text(dgg_ris_record *record, dgg_text value, dgg_text *text,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    record->text.length = 0;
    DGG_TRY(dgg_markup_strip(&record->text, value, error));
    *text = dgg_buffer_text(&record->text);
    DGG_TRY(dgg_arena_copy(&record->arena, text, error));
done:
    return status;
}

/* An abstract of several paragraphs may be several fields. */
static dgg_status take_abstract(dgg_ris_record *record, const dgg_ris_fields *fields,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = dgg_ris_find(fields, of_abstract);
    record->text.length = 0;
    for (size_t i = first; i < fields->count; i++) {
        const char *const tags[] = { dgg_ris_is(fields, first, "AB") ? "AB" : "N2", NULL };
        if (has_tag(fields, i, tags)) {
            DGG_TRY(dgg_buffer_add(&record->text, dgg_text_of(i > first ? " " : ""), error));
            DGG_TRY(dgg_markup_strip(&record->text, dgg_ris_value(fields, i), error));
        }
    }
    dgg_chrome_drop(&record->text);
    record->paper.abstract = dgg_buffer_text(&record->text);
    DGG_TRY(dgg_arena_copy(&record->arena, &record->paper.abstract, error));
done:
    return status;
}

static dgg_status take_titles(dgg_ris_record *record, const dgg_ris_fields *fields, dgg_text type,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    dgg_text title = first_of(fields, dgg_ris_is_book(type) ? of_book : of_title);
    DGG_TRY(take_text(record, title, &paper->title, error));
    DGG_TRY(take_text(record, dgg_ris_venue(fields, type), &paper->venue, error));
    if (dgg_text_equal(paper->venue, paper->title)) {
        paper->venue = (dgg_text){ 0 };
    }
done:
    return status;
}

/* The first address of a field that holds several: "http://a.org; http://b.org". */
static dgg_text first_address(dgg_text value)
{
    size_t end = 0;
    value = dgg_text_slice(value, 0, dgg_text_find(value, dgg_text_of(";http")));
    while (end < value.length && !dgg_is_space(value.start[end])) {
        end++;
    }
    value = dgg_text_slice(value, 0, end);
    return dgg_text_slice(value, 0, end - (dgg_text_ends(value, ";") ? 1 : 0));
}

static void take_addresses(dgg_paper *paper, const dgg_ris_fields *fields)
{
    for (size_t tag = 0; of_doi[tag] != NULL && paper->doi.length == 0; tag++) {
        const char *const tags[] = { of_doi[tag], NULL };
        paper->doi = dgg_doi_find(first_of(fields, tags));
    }
    for (size_t tag = 0; of_url[tag] != NULL; tag++) {
        const char *const tags[] = { of_url[tag], NULL };
        dgg_text value = first_address(first_of(fields, tags));
        bool is_doi = dgg_text_find(value, dgg_text_of("doi.org/")) < value.length ||
                      dgg_texts_starts_any_case(value, "doi:");
        bool is_address = dgg_text_find(value, dgg_text_of("://")) < value.length;
        paper->doi = paper->doi.length == 0 && is_doi ? value : paper->doi;
        paper->url = paper->url.length == 0 && (is_address || tag == 0) ? value : paper->url;
    }
}

/* A list in the making, from all fields of some tags. */
typedef struct collecting {
    dgg_ris_record *record;
    const dgg_ris_fields *fields;
    dgg_names *list; /* of the record */
} collecting;

typedef dgg_status adding(dgg_names *list, dgg_text value, dgg_error *error);

static dgg_status collect(collecting *c, const char *const *tags, adding *add, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < c->fields->count; i++) {
        if (has_tag(c->fields, i, tags)) {
            DGG_TRY(add(c->list, dgg_ris_value(c->fields, i), error));
        }
    }
done:
    return status;
}

static dgg_status finish(collecting *c, dgg_texts *texts, dgg_error *error)
{
    dgg_status status = dgg_lists_make(c->list, &c->record->arena, texts, error);
    dgg_names_clear(c->list);
    return status;
}

static dgg_status add_keywords(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { ";", "；", "\n", NULL };
    return dgg_lists_split(list, value, separators, error);
}

static dgg_status add_institutions(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text line = dgg_text_line(&value);
        while (line.length > 0) {
            dgg_text address = dgg_texts_trim(dgg_text_cut(&line, ';'));
            address.length -= dgg_text_ends(address, ".") ? 1 : 0;
            DGG_TRY(dgg_lists_add(list, dgg_institution_of(address), error));
        }
    }
done:
    return status;
}

static dgg_status add_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "; ", ";\n", "\n", NULL };
    value = dgg_texts_trim(value);
    value.length -= dgg_text_ends(value, ";") ? 1 : 0;
    return dgg_lists_split(list, value, separators, error);
}

/* Scopus puts what is cited into a note. */
static dgg_status add_references_of_note(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char beginning[] = "references:";
    return dgg_texts_starts_any_case(value, beginning)
               ? add_references(list, dgg_text_slice(value, sizeof beginning - 1, value.length),
                                error)
               : DGG_OK;
}

static dgg_status add_reference(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const separators[] = { "\n", NULL };
    return dgg_lists_split(list, value, separators, error);
}

/* ISSN and ISBN share a tag: one is eight digits, the other ten or thirteen. */
static void take_numbers(dgg_paper *paper, const dgg_ris_fields *fields)
{
    enum { ISSN = 8 };
    char digits[DGG_BOOK_NUMBER_ROOM];
    for (size_t i = 0; i < fields->count; i++) {
        dgg_text number = dgg_ris_value(fields, i);
        if (has_tag(fields, i, (const char *const[]){ "SN", NULL }) &&
            dgg_details_book_number(number, digits)) {
            bool is_issn = dgg_text_of(digits).length == ISSN;
            dgg_text *place = is_issn ? &paper->issn : &paper->isbn;
            *place = place->length == 0 ? number : *place;
        }
    }
}

static dgg_status take_details(dgg_ris_record *record, const dgg_ris_fields *fields, dgg_text type,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    paper->type = type;
    paper->volume = first_of(fields, of_volume);
    paper->issue = first_of(fields, of_issue);
    take_numbers(paper, fields);
    DGG_TRY(dgg_details_pages(&record->arena, first_of(fields, (const char *const[]){ "SP", NULL }),
                              first_of(fields, (const char *const[]){ "EP", NULL }), &paper->pages,
                              error));
    DGG_TRY(take_text(record, first_of(fields, of_publisher), &paper->publisher, error));
    for (size_t i = 0; i < fields->count; i++) {
        dgg_text note = dgg_ris_value(fields, i);
        if (has_tag(fields, i, of_notes) && dgg_texts_starts_any_case(note, "cited by")) {
            DGG_TRY(dgg_details_cited(&record->arena, "Scopus", note, &paper->times_cited, error));
        }
    }
done:
    return status;
}

/* All that is of one kind. */
static dgg_status take_list(collecting *c, const char *const *tags, adding *add, dgg_texts *texts,
                            dgg_error *error)
{
    dgg_status status = collect(c, tags, add, error);
    return status == DGG_OK ? finish(c, texts, error) : status;
}

static dgg_status take_lists(dgg_ris_record *record, const dgg_ris_fields *fields, dgg_error *error)
{
    dgg_status status = DGG_OK;
    collecting c = { .record = record, .fields = fields, .list = &record->list };
    dgg_paper *paper = &record->paper;
    DGG_TRY(take_list(&c, of_people, dgg_ris_names, &paper->authors, error));
    DGG_TRY(take_list(&c, of_editors, dgg_ris_names,
                      paper->authors.count == 0 ? &paper->authors : &paper->editors, error));
    DGG_TRY(take_list(&c, of_keywords, add_keywords, &paper->keywords, error));
    DGG_TRY(take_list(&c, of_addresses, add_institutions, &paper->institutions, error));
    DGG_TRY(take_list(&c, of_addresses, dgg_split_whole_addresses, &paper->addresses, error));
    DGG_TRY(collect(&c, of_references, add_reference, error));
    DGG_TRY(collect(&c, of_notes, add_references_of_note, error));
    DGG_TRY(finish(&c, &paper->references, error));
done:
    return status;
}

dgg_status dgg_ris_record_make(dgg_ris_record *record, const dgg_ris_fields *fields,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text type = first_of(fields, of_type);
    dgg_arena_clear(&record->arena);
    record->paper =
        (dgg_paper){ .kind = is_among(type, documents) ? DGG_DOCUMENT : DGG_PAPER,
                     .key = first_of(fields, (const char *const[]){ "ID", NULL }),
                     .language = first_of(fields, (const char *const[]){ "LA", NULL }) };
    for (size_t tag = 0; of_date[tag] != NULL && record->paper.year == 0; tag++) {
        const char *const tags[] = { of_date[tag], NULL };
        record->paper.year = dgg_texts_year_in(first_of(fields, tags));
    }
    DGG_TRY(take_titles(record, fields, type, error));
    DGG_TRY(take_abstract(record, fields, error));
    take_addresses(&record->paper, fields);
    DGG_TRY(take_lists(record, fields, error));
    DGG_TRY(take_details(record, fields, type, error));
done:
    return status;
}

void dgg_ris_record_destroy(dgg_ris_record *record)
{
    dgg_arena_release(&record->arena);
    dgg_buffer_destroy(&record->text);
    dgg_names_destroy(&record->list);
}
