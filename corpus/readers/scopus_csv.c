/* Scopus, as CSV: with full names where it gives them, index terms behind the authors' keywords as
 * in its other exports, and the references that a paper cites. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"
#include "corpus/texts.h"

/* The longest of the addresses of the paper that the text begins with; all of it if it is none. */
static dgg_text first_address(dgg_text text, dgg_text addresses)
{
    dgg_text best = { 0 };
    while (addresses.length > 0) {
        dgg_text one = dgg_texts_trim(dgg_text_cut(&addresses, ';'));
        dgg_text head = dgg_text_slice(text, 0, one.length);
        best = one.length > best.length && dgg_text_equal(head, one) ? head : best;
    }
    return best.length > 0 ? best : text;
}

/* Several addresses of one author have only commas between them. */
static dgg_status add_addresses(dgg_attributing *to, size_t author, dgg_text rest,
                                dgg_text addresses, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (rest.length > 0) {
        rest = dgg_texts_trim(rest);
        dgg_text one = first_address(rest, addresses);
        DGG_TRY(dgg_attributing_add(to, author, one, error));
        rest = dgg_texts_trim(dgg_text_slice(rest, one.length, rest.length));
        rest = dgg_text_slice(rest, dgg_text_starts(rest, ",") ? 1 : 0, rest.length);
    }
done:
    return status;
}

/* "Owusu P., Univ X, Ghana" or "Wang, W.T., Univ Y, China": the name ends at the first comma, or at
 * the second. */
static dgg_status attribute_address(dgg_attributing *to, dgg_text value, dgg_text addresses,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t author = 0;
    dgg_text rest = value;
    for (size_t commas = 0; commas < 2 && author == 0 && rest.length > 0; commas++) {
        dgg_text_cut(&rest, ',');
        size_t length = value.length - rest.length;
        dgg_text name = dgg_text_slice(value, 0, length > 0 ? length - 1 : 0);
        DGG_TRY(dgg_attributing_find(to, name, &author, error));
    }
    DGG_TRY(add_addresses(to, author, author > 0 ? rest : value, addresses, error));
done:
    return status;
}

static dgg_status attribute_addresses(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t at = dgg_slip_find(slip, "authors with affiliations");
    size_t all = dgg_slip_find(slip, "affiliations");
    dgg_text addresses = all < slip->count ? dgg_slip_text(slip, all) : (dgg_text){ 0 };
    for (dgg_text rest = at < slip->count ? dgg_slip_text(slip, at) : (dgg_text){ 0 };
         rest.length > 0;) {
        DGG_TRY(attribute_address(to, dgg_texts_trim(dgg_text_cut(&rest, ';')), addresses, error));
    }
done:
    return status;
}

/* The ids are as many as the authors, and in their order. */
static dgg_status attribute_ids(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t at = dgg_slip_find(slip, "author(s) id"), count = 0;
    dgg_text ids = at < slip->count ? dgg_slip_text(slip, at) : (dgg_text){ 0 };
    for (dgg_text rest = ids; rest.length > 0;) {
        count += dgg_texts_trim(dgg_text_cut(&rest, ';')).length > 0 ? 1 : 0;
    }
    for (size_t i = 0; i < count && count == to->authors.count; i++) {
        DGG_TRY(dgg_attributing_add_id(to, to->authors.items[i], "scopus", dgg_text_cut(&ids, ';'),
                                       error));
    }
done:
    return status;
}

static const dgg_dialect scopus = {
    .addresses = attribute_addresses,
    .author_ids = attribute_ids,
    .database = "Scopus",
    .names = { [DGG_ROLE_EDITORS] = DGG_NAMES("editors"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("page start"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("page end"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_PMID] = DGG_NAMES("pubmed id"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("cited by"),
               [DGG_ROLE_TYPE] = DGG_NAMES("document type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("source title", "abbreviated source title", "conference name"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("link"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language of original document"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author full names", "authors"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("affiliations"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("author keywords", "+index keywords"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("references") },
    .split = { [DGG_ROLE_EDITORS] = dgg_authors_split_short,
               [DGG_ROLE_AUTHORS] = dgg_authors_split_numbered,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = dgg_split_references },
};

static dgg_status read_scopus_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &scopus, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "title", "year", "source title", "eid", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_scopus_csv = {
    { .name = "scopus_csv", .summary = "Scopus, as CSV" },
    recognises,
    read_scopus_csv,
};
