/* Which field of an entry tells what: the first that is filled, in the order written here. */
#include "corpus/readers/bibtex/record.h"

#include "corpus/details.h"
#include "corpus/readers/bibtex/affiliations.h"
#include "corpus/readers/bibtex/latex.h"
#include "corpus/readers/bibtex/lists.h"
#include "corpus/readers/bibtex/names.h"
#include "corpus/texts.h"

static const char *const of_title[] = { "title", NULL };
static const char *const of_subtitle[] = { "subtitle", NULL };
static const char *const of_abstract[] = { "abstract", "abstractnote", NULL };
static const char *const of_venue[] = { "journal",    "journaltitle", "booktitle",
                                        "eventtitle", "maintitle",    NULL };
static const char *const of_thesis[] = { "school", "institution", NULL };
static const char *const of_report[] = { "institution", "school", "type", NULL };
static const char *const of_language[] = { "language", "langid", "hyphenation", NULL };
static const char *const of_people[] = { "author", "authors", NULL };
static const char *const of_editors[] = { "editor", NULL };
static const char *const of_author_keywords[] = { "author_keywords", "author-keywords", NULL };
static const char *const of_keywords[] = { "keywords", "keyword", NULL };
static const char *const of_institutions[] = { "affiliations", "affiliation", NULL };
static const char *const of_references[] = { "cited-references", "references", NULL };
static const char *const of_issue[] = { "number", "issue", NULL };
static const char *const of_publisher[] = { "publisher", "organization", NULL };
static const char *const of_type[] = { "document_type", "type", NULL };
static const char *const of_year[] = { "year", "date", "issued", "eventdate", "urldate", NULL };

static dgg_text first_of(const dgg_bib_fields *fields, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        dgg_text value = dgg_bib_value(fields, names[i]);
        if (value.length > 0) {
            return value;
        }
    }
    return (dgg_text){ 0 };
}

static dgg_status keep(dgg_bib_record *record, dgg_text *text, dgg_error *error)
{
    *text = dgg_buffer_text(&record->text);
    return dgg_arena_copy(&record->arena, text, error);
}

static dgg_status take_text(dgg_bib_record *record, const dgg_bib_fields *fields,
                            const char *const *names, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    record->text.length = 0;
    DGG_TRY(dgg_latex_decode(&record->text, first_of(fields, names), error));
    DGG_TRY(keep(record, text, error));
done:
    return status;
}

static bool is_type(dgg_text type, const char *const *types)
{
    for (size_t i = 0; types[i] != NULL; i++) {
        if (type.length == dgg_text_of(types[i]).length &&
            dgg_texts_starts_any_case(type, types[i])) {
            return true;
        }
    }
    return false;
}

/* "Title: subtitle", unless the title says it already. */
static dgg_status take_title(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(take_text(record, fields, of_subtitle, &subtitle, error));
    DGG_TRY(take_text(record, fields, of_title, &record->paper.title, error));
    dgg_text title = record->paper.title;
    if (title.length == 0 || subtitle.length == 0 ||
        dgg_text_find(title, subtitle) < title.length) {
        return DGG_OK;
    }
    bool is_ended =
        dgg_text_ends(title, "?") || dgg_text_ends(title, "!") || dgg_text_ends(title, ":");
    DGG_TRY(dgg_buffer_add(&record->text, dgg_text_of(is_ended ? " " : ": "), error));
    DGG_TRY(dgg_buffer_add(&record->text, subtitle, error));
    DGG_TRY(keep(record, &record->paper.title, error));
done:
    return status;
}

static dgg_status take_venue(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_text type,
                             dgg_error *error)
{
    static const char *const theses[] = { "phdthesis", "mastersthesis", "thesis", NULL };
    static const char *const reports[] = { "techreport", "report", NULL };
    const char *const *names = is_type(type, theses)    ? of_thesis
                               : is_type(type, reports) ? of_report
                                                        : of_venue;
    dgg_status status = DGG_OK;
    DGG_TRY(take_text(record, fields, names, &record->paper.venue, error));
    if (dgg_text_equal(record->paper.venue, record->paper.title)) {
        record->paper.venue = (dgg_text){ 0 }; /* proceedings that name themselves */
    }
done:
    return status;
}

static dgg_status take_addresses(dgg_bib_record *record, const dgg_bib_fields *fields,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    record->text.length = 0;
    DGG_TRY(dgg_latex_decode_address(&record->text, dgg_bib_value(fields, "doi"), error));
    DGG_TRY(keep(record, &record->paper.doi, error));
    record->text.length = 0;
    dgg_text url = dgg_bib_value(fields, "url");
    dgg_text published = dgg_bib_value(fields, "howpublished");
    bool is_address = dgg_text_find(published, dgg_text_of("://")) < published.length;
    DGG_TRY(dgg_latex_decode_address(&record->text, url.length == 0 && is_address ? published : url,
                                     error));
    DGG_TRY(keep(record, &record->paper.url, error));
    dgg_text address = record->paper.url;
    if (record->paper.doi.length == 0 &&
        dgg_text_find(address, dgg_text_of("doi.org/")) < address.length) {
        record->paper.doi = address;
    }
done:
    return status;
}

static dgg_status take_details(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_text type,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    DGG_TRY(take_text(record, fields, of_type, &paper->type, error));
    paper->type = paper->type.length > 0 ? paper->type : type;
    DGG_TRY(
        take_text(record, fields, (const char *const[]){ "volume", NULL }, &paper->volume, error));
    DGG_TRY(take_text(record, fields, of_issue, &paper->issue, error));
    DGG_TRY(
        take_text(record, fields, (const char *const[]){ "pages", NULL }, &paper->pages, error));
    DGG_TRY(dgg_details_pages(&record->arena, paper->pages, (dgg_text){ 0 }, &paper->pages, error));
    DGG_TRY(take_text(record, fields, of_publisher, &paper->publisher, error));
    DGG_TRY(take_text(record, fields, (const char *const[]){ "issn", NULL }, &paper->issn, error));
    DGG_TRY(take_text(record, fields, (const char *const[]){ "isbn", NULL }, &paper->isbn, error));
    DGG_TRY(take_text(record, fields, (const char *const[]){ "pmid", NULL }, &paper->pmid, error));
done:
    return status;
}

/* Scopus tells it in a note, Web of Science in a field of its own. */
static dgg_status take_times_cited(dgg_bib_record *record, const dgg_bib_fields *fields,
                                   dgg_error *error)
{
    static const char beginning[] = "cited by";
    dgg_status status = DGG_OK;
    dgg_texts *list = &record->paper.times_cited;
    dgg_text note = dgg_bib_value(fields, "note");
    DGG_TRY(dgg_details_cited(&record->arena, "Web of Science",
                              dgg_bib_value(fields, "times-cited"), list, error));
    if (dgg_texts_starts_any_case(note, beginning)) {
        DGG_TRY(dgg_details_cited(&record->arena, "Scopus",
                                  dgg_text_slice(note, sizeof beginning - 1, note.length), list,
                                  error));
    }
done:
    return status;
}

/* A book of many hands is known by its editors. */
static dgg_status take_people(dgg_bib_record *record, const dgg_bib_fields *fields,
                              dgg_error *error)
{
    dgg_text people = first_of(fields, of_people);
    dgg_text editors = first_of(fields, of_editors);
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_bib_names(people.length > 0 ? people : editors, &record->arena,
                          &record->paper.authors, error));
    DGG_TRY(dgg_bib_names(people.length > 0 ? editors : (dgg_text){ 0 }, &record->arena,
                          &record->paper.editors, error));
done:
    return status;
}

/* Scopus has index terms beside the keywords of the authors; so that its exports agree, both count.
 */
static dgg_status take_keywords(dgg_bib_record *record, const dgg_bib_fields *fields,
                                dgg_error *error)
{
    dgg_text of_authors = first_of(fields, of_author_keywords);
    dgg_text keywords = first_of(fields, of_keywords);
    bool is_scopus =
        of_authors.length > 0 || dgg_text_is(dgg_bib_value(fields, "source"), "Scopus");
    return is_scopus ? dgg_bib_index_terms(of_authors, keywords, &record->arena,
                                           &record->paper.keywords, error)
                     : dgg_bib_keywords(keywords, &record->arena, &record->paper.keywords, error);
}

static dgg_kind kind_of(dgg_text type)
{
    static const char *const documents[] = { "online",       "electronic", "www",      "webpage",
                                             "legislation",  "legal",      "software", "dataset",
                                             "jurisdiction", NULL };
    return is_type(type, documents) ? DGG_DOCUMENT : DGG_PAPER;
}

static dgg_status take_affiliations(dgg_bib_record *record, const dgg_bib_fields *fields,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    dgg_attributing *to = &record->attributing;
    dgg_attributing_begin(to, paper->authors);
    DGG_TRY(dgg_bib_addresses(to, first_of(fields, of_institutions), error));
    DGG_TRY(dgg_attributing_make(to, &record->arena, &paper->addresses, error));
    DGG_TRY(dgg_bib_author_ids(to, dgg_bib_value(fields, "orcid-numbers"), error));
    DGG_TRY(dgg_bib_author_ids(to, dgg_bib_value(fields, "researcherid-numbers"), error));
    DGG_TRY(dgg_attributing_make(to, &record->arena, &paper->author_ids, error));
done:
    return status;
}

static dgg_status take_lists(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(take_people(record, fields, error));
    DGG_TRY(take_times_cited(record, fields, error));
    DGG_TRY(take_keywords(record, fields, error));
    DGG_TRY(dgg_bib_institutions(first_of(fields, of_institutions), &record->arena,
                                 &record->paper.institutions, error));
    DGG_TRY(take_affiliations(record, fields, error));
    DGG_TRY(dgg_bib_references(first_of(fields, of_references), &record->arena,
                               &record->paper.references, error));
done:
    return status;
}

dgg_status dgg_bib_record_make(dgg_bib_record *record, const dgg_bib_fields *fields, dgg_text type,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena_clear(&record->arena);
    record->paper = (dgg_paper){ .kind = kind_of(type), .key = fields->key };
    for (size_t i = 0; of_year[i] != NULL && record->paper.year == 0; i++) {
        record->paper.year = dgg_texts_year_in(dgg_bib_value(fields, of_year[i]));
    }
    DGG_TRY(take_title(record, fields, error));
    DGG_TRY(take_venue(record, fields, type, error));
    DGG_TRY(take_text(record, fields, of_abstract, &record->paper.abstract, error));
    DGG_TRY(take_text(record, fields, of_language, &record->paper.language, error));
    DGG_TRY(take_addresses(record, fields, error));
    DGG_TRY(take_details(record, fields, type, error));
    DGG_TRY(take_lists(record, fields, error));
done:
    return status;
}

void dgg_bib_record_destroy(dgg_bib_record *record)
{
    dgg_arena_release(&record->arena);
    dgg_buffer_destroy(&record->text);
    dgg_attributing_destroy(&record->attributing);
}
