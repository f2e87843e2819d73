/* What the tags of Web of Science mean. Keywords are those of the authors: "id" holds words that a
 * program took from the titles of the references. */
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

static const char *const of_title[] = { "ti", NULL };
static const char *const of_abstract[] = { "ab", NULL };
static const char *const of_venue[] = { "so", "ct", "se", "jn", NULL };
static const char *const of_doi[] = { "di", NULL };
static const char *const of_language[] = { "la", NULL };
static const char *const of_year[] = { "py", "ea", "pd", NULL };
static const char *const of_authors[] = { "af", "au", "bf", "ba", "ca", NULL };
static const char *const of_institutions[] = { "c1", "rp", NULL };
static const char *const of_keywords[] = { "de", NULL };
static const char *const of_references[] = { "cr", NULL };

static const char *const of_type[] = { "dt", NULL };
static const char *const of_volume[] = { "vl", NULL };
static const char *const of_issue[] = { "is", NULL };
static const char *const of_pages[] = { "bp", "ar", NULL };
static const char *const of_last_page[] = { "ep", NULL };
static const char *const of_publisher[] = { "pu", NULL };
static const char *const of_issn[] = { "sn", "ei", NULL };
static const char *const of_isbn[] = { "bn", NULL };
static const char *const of_pmid[] = { "pm", NULL };
static const char *const of_times_cited[] = { "tc", "z9", NULL };
static const char *const of_editors[] = { "be", "ed", NULL };

const dgg_dialect dgg_wos_dialect = {
    .database = "Web of Science",
    .names = { [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_ISBN] = of_isbn,
               [DGG_ROLE_PMID] = of_pmid,
               [DGG_ROLE_TIMES_CITED] = of_times_cited,
               [DGG_ROLE_EDITORS] = of_editors,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_EDITORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = split_cited },
};
