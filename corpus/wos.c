/* What the tags of Web of Science mean. Keywords are those of the authors, or the concepts of
 * BIOSIS: "id" holds words that a program took from the titles of the references. */
#include "corpus/wos.h"

#include "corpus/authors.h"
#include "corpus/lists.h"
#include "corpus/texts.h"

/* A line each in plain text, "; " between them in a table. */
static dgg_status split_cited(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_splitting *split =
        dgg_text_find_byte(value, '\n') < value.length ? dgg_split_lines : dgg_split_references;
    return split(list, value, error);
}

/* Behind "[Smith, J] " or "Smith, J (corresponding author), ". */
static dgg_text without_people(dgg_text address)
{
    static const char *const marks[] = { "(corresponding author), ", "(reprint author), ", "] " };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        dgg_text mark = dgg_text_of(marks[i]);
        size_t at = dgg_text_find(address, mark);
        address = at < address.length ? dgg_text_slice(address, at + mark.length, address.length)
                                      : address;
    }
    return address;
}

/* Up to the first ";" or line end outside of brackets. */
static dgg_text cut_address(dgg_text *rest)
{
    bool is_inside = false;
    size_t at = 0;
    while (at < rest->length && rest->start[at] != '\n' && (is_inside || rest->start[at] != ';')) {
        is_inside = rest->start[at] == '[' || (is_inside && rest->start[at] != ']');
        at++;
    }
    dgg_text address = dgg_text_slice(*rest, 0, at);
    *rest = dgg_text_slice(*rest, at + 1, rest->length);
    return address;
}

/* The institution is what an address begins with. */
static dgg_status split_addresses(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text address = without_people(cut_address(&value));
        bool is_whole = dgg_text_find_byte(address, ',') == address.length;
        address = dgg_texts_trim(dgg_text_cut(&address, ','));
        address.length -= is_whole && dgg_text_ends(address, ".") ? 1 : 0;
        DGG_TRY(dgg_lists_add(list, address, error));
    }
done:
    return status;
}

static dgg_status split_whole(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(dgg_lists_add(list, without_people(cut_address(&value)), error));
    }
done:
    return status;
}

/* "[Smith, Jane; Doe, K] Univ X, Oslo, Norway": the address is of each of these. */
static dgg_status attribute_address(dgg_attributing *to, dgg_text address, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text whole = without_people(address);
    whole.length -= dgg_text_ends(whole, ".") ? 1 : 0;
    address = dgg_texts_trim(address);
    size_t end = dgg_text_find_byte(address, ']');
    if (!dgg_text_starts(address, "[") || end == address.length) {
        return dgg_attributing_add(to, 0, whole, error);
    }
    for (dgg_text names = dgg_text_slice(address, 1, end); names.length > 0;) {
        DGG_TRY(dgg_attributing_add_of(to, dgg_text_cut(&names, ';'), whole, error));
    }
done:
    return status;
}

static dgg_status attribute_addresses(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *name = dgg_slip_find(slip, "c1") < slip->count ? "c1" : "rp";
    for (size_t i = 0; i < slip->count; i++) {
        dgg_text value = dgg_slip_is(slip, i, name) ? dgg_slip_text(slip, i) : (dgg_text){ 0 };
        while (value.length > 0) {
            DGG_TRY(attribute_address(to, cut_address(&value), error));
        }
    }
done:
    return status;
}

/* "Smith, Jane/A-1234-2010; Doe, K/0000-0002-1825-0097": ResearcherID and ORCID. */
static dgg_status attribute_ids(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < slip->count; i++) {
        bool is = dgg_slip_is(slip, i, "oi") || dgg_slip_is(slip, i, "ri");
        dgg_text value = is ? dgg_slip_text(slip, i) : (dgg_text){ 0 };
        while (value.length > 0) {
            dgg_text id = dgg_text_cut(&value, ';');
            dgg_text name = dgg_text_cut(&id, '/');
            DGG_TRY(dgg_attributing_add_id(to, name, "researcherid", id, error));
        }
    }
done:
    return status;
}

const dgg_dialect dgg_wos_dialect = {
    .addresses = attribute_addresses,
    .author_ids = attribute_ids,
    .database = "Web of Science",
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("dt"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("vl"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("is"),
               [DGG_ROLE_PAGES] = DGG_NAMES("bp", "ar"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("ep"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("pu"),
               [DGG_ROLE_ISSN] = DGG_NAMES("sn", "ei"),
               [DGG_ROLE_ISBN] = DGG_NAMES("bn"),
               [DGG_ROLE_PMID] = DGG_NAMES("pm"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("tc", "z9"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("be", "ed"),
               [DGG_ROLE_TITLE] = DGG_NAMES("ti"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("ab"),
               [DGG_ROLE_VENUE] = DGG_NAMES("so", "ct", "se", "jn"),
               [DGG_ROLE_DOI] = DGG_NAMES("di"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("la"),
               [DGG_ROLE_YEAR] = DGG_NAMES("py", "ea", "pd"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("af", "au", "bf", "ba", "ca"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("c1", "rp"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("de", "mc", "+mq"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("cr") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = split_addresses,
               [DGG_ROLE_ADDRESSES] = split_whole,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = split_cited },
};
