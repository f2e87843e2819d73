/* ProQuest, plain text: "Document 2 of 100" opens a record, a rule of underscores closes it, and
 * fields between are a paragraph each, "Subject: Maps; Towns". Lists of contents and of references
 * around the records tell of them a second time. */
#include "corpus/authors.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const char rule[] = "____";
static const char opening[] = "Document";

/* Parted by ";", or else by commas, which two of ProQuest's own headings hold. */
static dgg_status split_identifiers(dgg_names *list, dgg_text value, dgg_error *error)
{
    static const char *const headings[] = { "Philosophy, religion and theology",
                                            "Language, literature and linguistics" };
    dgg_status status = DGG_OK;
    bool has_semicolons = dgg_text_find_byte(value, ';') < value.length;
    while (value.length > 0 && !has_semicolons) {
        size_t length = 0;
        value = dgg_texts_trim(value);
        for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
            length = dgg_text_starts(value, headings[i]) ? dgg_text_of(headings[i]).length : length;
        }
        dgg_text rest = dgg_text_slice(value, length, value.length);
        length += dgg_text_find_byte(rest, ',');
        DGG_TRY(dgg_lists_add(list, dgg_text_slice(value, 0, length), error));
        value = dgg_text_slice(value, length + 1, value.length);
    }
    DGG_TRY(dgg_split_semicolons(list, value, error));
done:
    return status;
}

static const dgg_dialect proquest = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("document type", "source type"),
               [DGG_ROLE_KEY] = DGG_NAMES("proquest document id"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("publication title", "conference title", "university/institution"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("document url", "url"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language", "language of publication"),
               [DGG_ROLE_YEAR] =
                   DGG_NAMES("publication year", "publication date", "degree date", "year"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pages", "first page"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn", "e-issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("cited by"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author", "corporate author"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("editor"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("author affiliation", "university/institution"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("identifier / keyword", "+subject") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = split_identifiers },
    .database = "ProQuest",
};

/* What other fields are called; a paragraph of an abstract may begin alike ("Conclusion: ..."). */
static const char *const others[] = {
    "accession number",
    "advisor",
    "alternate title",
    "classification",
    "committee member",
    "company / organization",
    "conference",
    "copyright",
    "correspondence author",
    "country of publication",
    "database",
    "degree",
    "department",
    "dissertation/thesis number",
    "document feature",
    "full text",
    "last updated",
    "links",
    "location",
    "number of pages",
    "number of references",
    "people",
    "place of publication",
    "publication info",
    "publication subject",
    "references",
    "school code",
    "section",
    "source",
    "university location",
};

static bool is_same(dgg_text name, const char *wanted)
{
    return name.length == dgg_text_of(wanted).length && dgg_texts_starts_any_case(name, wanted);
}

static bool is_field(dgg_text name)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (is_same(name, others[i])) {
            return true;
        }
    }
    for (size_t role = 0; role < DGG_ROLE_COUNT; role++) {
        for (size_t i = 0; proquest.names[role] != NULL && proquest.names[role][i] != NULL; i++) {
            const char *known = proquest.names[role][i];
            if (is_same(name, known + (known[0] == '+'))) {
                return true;
            }
        }
    }
    return false;
}

/* An address stands in a line of its own. */
static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    enum { LONGEST_NAME = 40 };
    line = dgg_texts_trim(line);
    dgg_text rest = dgg_text_slice(line, sizeof opening, line.length);
    *value = line;
    if (dgg_text_starts(line, "http://") || dgg_text_starts(line, "https://")) {
        *name = dgg_text_of("url");
        return true;
    }
    if (dgg_text_starts(line, rule)) {
        *name = dgg_text_of(rule);
        return true;
    }
    if (dgg_text_starts(line, opening) && dgg_text_number(rest) > 0) {
        *name = dgg_text_of(opening);
        return true;
    }
    size_t colon = dgg_text_find_byte(line, ':');
    *name = dgg_text_slice(line, 0, colon);
    *value = dgg_text_slice(line, colon + 1, line.length);
    return colon < line.length && colon <= LONGEST_NAME && is_field(*name);
}

static dgg_status read_proquest(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &proquest,
                                         .tag = read_tag,
                                         .opening = opening,
                                         .closing = rule,
                                         .has_frame = true,
                                         .joins_lines = true };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    bool has_name = dgg_tagged_has_line(head, "Report Information from ProQuest");
    bool has_record = dgg_tagged_has_line(head, "Document 1 of ");
    return has_name || (has_record && dgg_tagged_has_line(head, rule)) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_proquest = {
    { .name = "proquest", .summary = "ProQuest, plain text" },
    recognises,
    read_proquest,
};
