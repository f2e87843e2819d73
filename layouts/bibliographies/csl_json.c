/* CSL-JSON, for Zotero, pandoc and other citation processors. */
#include "base/json.h"
#include "corpus/people.h"
#include "layouts/bibliographies.h"

enum { BROKEN_LEVELS = 2 };

static const char *const types[DGG_PUBLICATION_COUNT] = {
    [DGG_ARTICLE_IN_JOURNAL] = "article-journal",
    [DGG_PAPER_OF_CONFERENCE] = "paper-conference",
    [DGG_CHAPTER_OF_BOOK] = "chapter",
    [DGG_BOOK] = "book",
    [DGG_THESIS] = "thesis",
    [DGG_REPORT] = "report",
    [DGG_WEB_PAGE] = "webpage",
    [DGG_PUBLICATION_OTHER] = "document",
};

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    if (text.length > 0) {
        dgg_json_write_key(writer, key);
        dgg_json_write_text(writer, text);
    }
}

static void write_name(dgg_json_writer *writer, dgg_text name)
{
    bool is_in_parts = dgg_text_find_byte(name, ',') < name.length;
    dgg_text suffix = dgg_person_suffix(name), given = dgg_person_given(name);
    given = suffix.length > 0 ? dgg_text_cut(&given, ',') : given;
    dgg_json_begin_object(writer);
    write_text(writer, is_in_parts ? "family" : "literal",
               is_in_parts ? dgg_person_family(name) : name);
    write_text(writer, "given", is_in_parts ? given : (dgg_text){ 0 });
    write_text(writer, "suffix", suffix);
    dgg_json_end_object(writer);
}

static void write_names(dgg_json_writer *writer, const char *key, dgg_texts names)
{
    if (names.count == 0) {
        return;
    }
    dgg_json_write_key(writer, key);
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < names.count; i++) {
        write_name(writer, names.items[i]);
    }
    dgg_json_end_array(writer);
}

static void write_year(dgg_json_writer *writer, int year)
{
    if (year == 0) {
        return;
    }
    dgg_json_write_key(writer, "issued");
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "date-parts");
    dgg_json_begin_array(writer);
    dgg_json_begin_array(writer);
    dgg_json_write_number(writer, year);
    dgg_json_end_array(writer);
    dgg_json_end_array(writer);
    dgg_json_end_object(writer);
}

/* Zotero's way: a list of texts; the schema has one text, in which a comma would part them. */
static void write_keywords(dgg_json_writer *writer, dgg_texts keywords)
{
    if (keywords.count == 0) {
        return;
    }
    dgg_json_write_key(writer, "keyword");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < keywords.count; i++) {
        dgg_json_write_text(writer, keywords.items[i]);
    }
    dgg_json_end_array(writer);
}

/* As Crossref lists what nobody has taken apart. */
static void write_references(dgg_json_writer *writer, dgg_texts references)
{
    if (references.count == 0) {
        return;
    }
    dgg_json_write_key(writer, "reference");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < references.count; i++) {
        dgg_json_begin_object(writer);
        write_text(writer, "unstructured", references.items[i]);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_paper(dgg_json_writer *writer, const dgg_paper *paper)
{
    dgg_publication publication = dgg_publication_of(paper);
    bool is_of_house = publication == DGG_THESIS || publication == DGG_REPORT;
    dgg_json_begin_object(writer);
    write_text(writer, "id", paper->key.length > 0 ? paper->key : paper->id);
    write_text(writer, "type", dgg_text_of(types[publication]));
    write_text(writer, "title", paper->title);
    write_names(writer, "author", paper->authors);
    write_names(writer, "editor", paper->editors);
    write_year(writer, paper->year);
    write_text(writer, is_of_house ? "publisher" : "container-title", paper->venue);
    write_text(writer, "publisher", is_of_house ? (dgg_text){ 0 } : paper->publisher);
    write_text(writer, "volume", paper->volume);
    write_text(writer, "issue", paper->issue);
    write_text(writer, "page", paper->pages);
    write_text(writer, "DOI", paper->doi);
    write_text(writer, "URL", paper->url);
    write_text(writer, "ISSN", paper->issn);
    write_text(writer, "ISBN", paper->isbn);
    write_text(writer, "PMID", paper->pmid);
    write_text(writer, "language", paper->language);
    write_keywords(writer, paper->keywords);
    write_text(writer, "abstract", paper->abstract);
    write_references(writer, paper->references);
    dgg_json_end_object(writer);
}

static dgg_status write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        write_paper(&writer, &corpus->papers[i]);
    }
    dgg_json_end_array(&writer);
    return dgg_json_end(&writer, error);
}

static const char *const lacks[] = { "institutions", "openalex",   "author_ids", "addresses",
                                     "times_cited",  "attributes", NULL };

const dgg_bibliography dgg_bibliography_csl_json = {
    { "csl_json", "CSL-JSON: Zotero, pandoc", NULL, NULL }, lacks, write
};
