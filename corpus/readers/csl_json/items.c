/* Which variable of an item tells what: the first that is filled, in the order written here. */
#include "corpus/readers/csl_json/items.h"

#include "corpus/building.h"
#include "corpus/doi.h"
#include "corpus/lists.h"
#include "corpus/markup.h"
#include "corpus/readers/csl_json/crossref.h"
#include "corpus/readers/csl_json/details.h"
#include "corpus/readers/csl_json/names.h"
#include "corpus/readers/csl_json/values.h"
#include "corpus/splitting.h"
#include "corpus/texts.h"

static const char *const of_key[] = { "citation-key", "citekey", "id", NULL };
static const char *const of_title[] = { "title", "title-short", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "container-title",     "event-title",           "event",
                                        "journalAbbreviation", "container-title-short", NULL };
/* A thesis and a report are known by the house they come from. */
static const char *const of_house[] = { "publisher", "authority", "container-title", NULL };
static const char *const of_doi[] = { "DOI", "doi", NULL };
static const char *const of_url[] = { "URL", "url", NULL };
static const char *const of_language[] = { "language", NULL };
static const char *const of_note[] = { "note", NULL };
static const char *const of_people[] = { "author",      "editor",   "editorial-director",
                                         "interviewer", "director", "composer",
                                         NULL };
static const char *const of_keywords[] = { "keyword", "keywords", "tags", "categories", NULL };
static const char *const of_date[] = { "issued", "event-date", "submitted", "available-date",
                                       NULL };

typedef struct kind_of_type {
    const char *name;
    dgg_kind kind;
} kind_of_type;

/* All others are papers. */
static const kind_of_type types[] = {
    { "bill", DGG_DOCUMENT },
    { "broadcast", DGG_DOCUMENT },
    { "dataset", DGG_DOCUMENT },
    { "document", DGG_DOCUMENT },
    { "event", DGG_EVENT },
    { "hearing", DGG_DOCUMENT },
    { "legal_case", DGG_DOCUMENT },
    { "legislation", DGG_DOCUMENT },
    { "motion_picture", DGG_DOCUMENT },
    { "pamphlet", DGG_DOCUMENT },
    { "performance", DGG_EVENT },
    { "personal_communication", DGG_DOCUMENT },
    { "post", DGG_DOCUMENT },
    { "post-weblog", DGG_DOCUMENT },
    { "regulation", DGG_DOCUMENT },
    { "report", DGG_DOCUMENT },
    { "software", DGG_DOCUMENT },
    { "speech", DGG_EVENT },
    { "standard", DGG_DOCUMENT },
    { "treaty", DGG_DOCUMENT },
    { "webpage", DGG_DOCUMENT },
};

static dgg_kind kind_of(dgg_text name)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (dgg_text_is(name, types[i].name)) {
            return types[i].kind;
        }
    }
    return DGG_PAPER;
}

static long line_of(const dgg_csl_record *record, const dgg_json_value *value)
{
    long line = 0, column = 0;
    dgg_json_place(record->json, value, &line, &column);
    return line + (record->first_line > 0 ? record->first_line - 1 : 0);
}

/* The first of the names that is there and says something; NULL if none is. */
static const dgg_json_value *first_of(const dgg_csl_record *record, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        const dgg_json_value *value = dgg_json_get(record->item, names[i]);
        bool is_there = value != NULL && dgg_json_kind_of(value) != DGG_JSON_NULL &&
                        (dgg_json_kind_of(value) != DGG_JSON_STRING ||
                         dgg_text_trim(dgg_json_string(value)).length > 0) &&
                        (dgg_json_kind_of(value) < DGG_JSON_ARRAY || dgg_json_first(value) != NULL);
        if (is_there) {
            return value;
        }
    }
    return NULL;
}

/* As it is written. */
static dgg_status take_plain(dgg_csl_record *record, const char *const *names, dgg_text *text,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *value = first_of(record, names);
    DGG_TRY(dgg_csl_text(value, &record->arena, text, error));
    if (value != NULL && text->length == 0) {
        DGG_TRY(dgg_corpus_warn(record->corpus, DGG_SKIPPED, line_of(record, value), error,
                                "'%s' is no text: left out", names[0]));
    }
done:
    return status;
}

/* Without tags of HTML and JATS. */
static dgg_status take_text(dgg_csl_record *record, const char *const *names, dgg_text *text,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text raw = { 0 };
    record->text.length = 0;
    DGG_TRY(take_plain(record, names, &raw, error));
    DGG_TRY(dgg_markup_strip(&record->text, raw, error));
    *text = dgg_buffer_text(&record->text);
    DGG_TRY(dgg_arena_copy(&record->arena, text, error));
done:
    return status;
}

static dgg_status take_venue(dgg_csl_record *record, dgg_text type, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_of_house = dgg_text_is(type, "thesis") || dgg_text_is(type, "report");
    DGG_TRY(take_text(record, is_of_house ? of_house : of_venue, &record->paper.venue, error));
    if (dgg_text_equal(record->paper.venue, record->paper.title)) {
        record->paper.venue = (dgg_text){ 0 };
    }
done:
    return status;
}

/* Programs without a variable for it put the DOI into the note, in a line "DOI: 10.1080/x". */
static dgg_text doi_in_note(dgg_text note)
{
    while (note.length > 0) {
        dgg_text line = dgg_text_trim(dgg_text_line(&note));
        if (dgg_texts_starts_any_case(line, "doi:") || dgg_texts_starts_any_case(line, "{:doi:")) {
            return line;
        }
    }
    return (dgg_text){ 0 };
}

static dgg_status take_addresses(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    dgg_text note = { 0 };
    DGG_TRY(take_plain(record, of_doi, &paper->doi, error));
    DGG_TRY(take_plain(record, of_url, &paper->url, error));
    DGG_TRY(take_plain(record, of_note, &note, error));
    if (dgg_doi_find(paper->doi).length == 0) {
        bool is_doi = dgg_text_find(paper->url, dgg_text_of("doi.org/")) < paper->url.length;
        paper->doi = is_doi ? paper->url : doi_in_note(note);
    }
done:
    return status;
}

static dgg_status take_people(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names list = { 0 };
    const dgg_json_value *people = first_of(record, of_people);
    DGG_TRY(dgg_csl_names(&list, people, error));
    DGG_TRY(dgg_lists_make(&list, &record->arena, &record->paper.authors, error));
    if (people != NULL && list.count == 0) {
        DGG_TRY(dgg_corpus_warn(record->corpus, DGG_SKIPPED, line_of(record, people), error,
                                "the authors have no names: left out"));
    }
done:
    dgg_names_destroy(&list);
    return status;
}

/* Unless they stand for authors. */
static dgg_status take_editors(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names list = { 0 };
    const dgg_json_value *editors = first_of(record, (const char *const[]){ "editor", NULL });
    if (editors != first_of(record, of_people)) {
        DGG_TRY(dgg_csl_names(&list, editors, error));
    }
    DGG_TRY(dgg_lists_make(&list, &record->arena, &record->paper.editors, error));
done:
    dgg_names_destroy(&list);
    return status;
}

/* A text of several keywords, or a list of texts or of tags (Zotero). */
static dgg_status take_keywords(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names list = { 0 };
    const dgg_json_value *keywords = first_of(record, of_keywords);
    if (keywords != NULL && dgg_json_kind_of(keywords) == DGG_JSON_STRING) {
        DGG_TRY(dgg_split_keywords(&list, dgg_json_string(keywords), error));
    }
    const dgg_json_value *one = keywords != NULL ? dgg_json_first(keywords) : NULL;
    for (; one != NULL; one = dgg_json_next(one)) {
        const dgg_json_value *tag = dgg_json_get(one, "tag");
        DGG_TRY(dgg_lists_add(&list, dgg_json_string(tag != NULL ? tag : one), error));
    }
    DGG_TRY(dgg_lists_make(&list, &record->arena, &record->paper.keywords, error));
done:
    dgg_names_destroy(&list);
    return status;
}

/* Crossref may count more than it lists. */
static dgg_status check_references(dgg_csl_record *record, dgg_error *error)
{
    const dgg_json_value *count = dgg_json_get(record->item, "reference-count");
    const dgg_json_value *listed = dgg_json_get(record->item, "reference");
    size_t there = listed != NULL ? dgg_json_count(listed) : 0;
    if (count == NULL || there == 0 || dgg_json_number(count) <= (double)there) {
        return DGG_OK;
    }
    return dgg_corpus_warn(record->corpus, DGG_DOUBTFUL, line_of(record, listed), error,
                           "the work cites %.0f others, but %zu are listed", dgg_json_number(count),
                           there);
}

static dgg_status take_crossref(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names institutions = { 0 }, references = { 0 };
    dgg_paper *paper = &record->paper;
    DGG_TRY(dgg_csl_institutions(&institutions, record->item, error));
    DGG_TRY(dgg_lists_make(&institutions, &record->arena, &paper->institutions, error));
    dgg_attributing_begin(&record->attributing, paper->authors);
    DGG_TRY(dgg_csl_attribute(&record->attributing, record->item, false, error));
    DGG_TRY(dgg_attributing_make(&record->attributing, &record->arena, &paper->addresses, error));
    DGG_TRY(dgg_csl_attribute(&record->attributing, record->item, true, error));
    DGG_TRY(dgg_attributing_make(&record->attributing, &record->arena, &paper->author_ids, error));
    DGG_TRY(dgg_csl_references(&references, record->item, error));
    DGG_TRY(dgg_lists_make(&references, &record->arena, &paper->references, error));
    DGG_TRY(check_references(record, error));
done:
    dgg_names_destroy(&institutions);
    dgg_names_destroy(&references);
    return status;
}

static dgg_status take_year(dgg_csl_record *record, dgg_error *error)
{
    const dgg_json_value *date = first_of(record, of_date);
    if (date == NULL) {
        return DGG_OK;
    }
    record->paper.year = dgg_csl_year(date);
    return record->paper.year != 0
               ? DGG_OK
               : dgg_corpus_warn(record->corpus, DGG_DOUBTFUL, line_of(record, date), error,
                                 "the date names no year from 1000 to 2100");
}

static dgg_status take_lists(dgg_csl_record *record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(take_people(record, error));
    DGG_TRY(take_editors(record, error));
    DGG_TRY(take_keywords(record, error));
    DGG_TRY(take_crossref(record, error));
done:
    return status;
}

dgg_status dgg_csl_record_make(dgg_csl_record *record, const dgg_json_value *item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *type = dgg_json_get(item, "type");
    dgg_text type_name = type != NULL ? dgg_json_string(type) : (dgg_text){ 0 };
    dgg_arena_clear(&record->arena);
    record->item = item;
    record->paper = (dgg_paper){ .kind = kind_of(type_name), .line = line_of(record, item) };
    DGG_TRY(take_plain(record, of_key, &record->paper.key, error));
    DGG_TRY(take_text(record, of_title, &record->paper.title, error));
    DGG_TRY(take_text(record, of_abstract, &record->paper.abstract, error));
    DGG_TRY(take_plain(record, of_language, &record->paper.language, error));
    DGG_TRY(take_venue(record, type_name, error));
    DGG_TRY(take_addresses(record, error));
    DGG_TRY(take_lists(record, error));
    DGG_TRY(dgg_csl_details(&record->paper, item, &record->arena, error));
    DGG_TRY(take_year(record, error));
done:
    return status;
}

void dgg_csl_record_destroy(dgg_csl_record *record)
{
    dgg_arena_release(&record->arena);
    dgg_buffer_destroy(&record->text);
    dgg_attributing_destroy(&record->attributing);
}
