/* What values of a work of OpenAlex mean. In CSV bars part the items of lists, which no item holds.
 */
#include "corpus/openalex.h"

#include "corpus/authors.h"
#include "corpus/lists.h"

/* "W27" of "https://openalex.org/W27". */
static dgg_status split_works(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        dgg_text work = dgg_text_cut(&value, '|'), number = { 0 };
        while (work.length > 0) {
            number = dgg_text_cut(&work, '/');
        }
        DGG_TRY(dgg_lists_add(list, number, error));
    }
done:
    return status;
}

/* "A27" of "https://openalex.org/A27". */
static dgg_status add_id(dgg_attributing *to, dgg_text name, dgg_text id, dgg_error *error)
{
    dgg_text last = { 0 };
    if (dgg_orcid_find(id).length > 0) {
        return dgg_attributing_add_id(to, name, "orcid", id, error);
    }
    while (id.length > 0) {
        last = dgg_text_cut(&id, '/');
    }
    return dgg_attributing_add_id(to, name, "openalex", last, error);
}

/* Of JSON: "NAME\tVALUE". */
static dgg_status attribute_named(dgg_attributing *to, const dgg_slip *slip, const char *what,
                                  bool are_ids, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < slip->count; i++) {
        if (dgg_slip_is(slip, i, what)) {
            dgg_text value = dgg_slip_text(slip, i);
            dgg_text name = dgg_text_cut(&value, '\t');
            DGG_TRY(are_ids ? add_id(to, name, value, error)
                            : dgg_attributing_add_of(to, name, value, error));
        }
    }
done:
    return status;
}

static dgg_text cell_of(const dgg_slip *slip, const char *column)
{
    size_t at = dgg_slip_find(slip, column);
    return at < slip->count ? dgg_slip_text(slip, at) : (dgg_text){ 0 };
}

static size_t count_items(dgg_text cell)
{
    size_t count = 0;
    while (cell.length > 0) {
        dgg_text_cut(&cell, '|');
        count++;
    }
    return count;
}

/* Of CSV: cells that hold as many items as there are authors are in their order. */
static dgg_status attribute_column(dgg_attributing *to, const dgg_slip *slip, const char *column,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text names = cell_of(slip, "authorships.author.display_name");
    dgg_text ids = cell_of(slip, column);
    if (count_items(names) != count_items(ids)) {
        return DGG_OK;
    }
    while (ids.length > 0) {
        DGG_TRY(add_id(to, dgg_text_cut(&names, '|'), dgg_text_cut(&ids, '|'), error));
    }
done:
    return status;
}

static dgg_status add_address(dgg_attributing *to, dgg_text name, dgg_text place, dgg_text code,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer address = { 0 };
    DGG_TRY(dgg_buffer_add(&address, place, error));
    if (code.length > 0) {
        DGG_TRY(dgg_buffer_print(&address, error, "%s(%.*s)", place.length > 0 ? " " : "",
                                 (int)code.length, code.start));
    }
    DGG_TRY(dgg_attributing_add_of(to, name, dgg_buffer_text(&address), error));
done:
    dgg_buffer_destroy(&address);
    return status;
}

/* Where authors, institutions and countries are as many they belong together; else it is not known
 * which belong to which. */
static dgg_status attribute_cells(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text names = cell_of(slip, "authorships.author.display_name");
    dgg_text places = cell_of(slip, "authorships.institutions.display_name");
    dgg_text codes = cell_of(slip, "authorships.countries");
    size_t count = count_items(codes);
    bool are_paired = count == count_items(places) && count == count_items(names);
    while (codes.length > 0) {
        dgg_text name = are_paired ? dgg_text_cut(&names, '|') : (dgg_text){ 0 };
        dgg_text place = are_paired ? dgg_text_cut(&places, '|') : (dgg_text){ 0 };
        DGG_TRY(add_address(to, name, place, dgg_text_cut(&codes, '|'), error));
    }
    while (!are_paired && places.length > 0) {
        DGG_TRY(dgg_attributing_add(to, 0, dgg_text_cut(&places, '|'), error));
    }
done:
    return status;
}

static dgg_status attribute_addresses(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(attribute_named(to, slip, "@address", false, error));
    DGG_TRY(to->count == 0 ? attribute_cells(to, slip, error) : DGG_OK);
done:
    return status;
}

static dgg_status attribute_ids(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(attribute_named(to, slip, "@author_id", true, error));
    DGG_TRY(attribute_column(to, slip, "authorships.author.orcid", error));
    DGG_TRY(attribute_column(to, slip, "authorships.author.id", error));
done:
    return status;
}

const dgg_dialect dgg_openalex_dialect = {
    .addresses = attribute_addresses,
    .author_ids = attribute_ids,
    .database = "OpenAlex",
    .names = { [DGG_ROLE_VOLUME] = DGG_NAMES("biblio.volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("biblio.issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("biblio.first_page"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("biblio.last_page"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("primary_location.source.host_organization_name"),
               [DGG_ROLE_ISSN] = DGG_NAMES("primary_location.source.issn_l"),
               [DGG_ROLE_PMID] = DGG_NAMES("ids.pmid"),
               [DGG_ROLE_OPENALEX] = DGG_NAMES("id", "ids.openalex"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("cited_by_count"),
               [DGG_ROLE_TYPE] = DGG_NAMES("type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("display_name", "title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("primary_location.source.display_name",
                             "primary_location.display_name", "host_venue.display_name"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi", "ids.doi"),
               [DGG_ROLE_URL] = DGG_NAMES("primary_location.landing_page_url", "id"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language"),
               [DGG_ROLE_YEAR] = DGG_NAMES("publication_year", "publication_date"),
               [DGG_ROLE_AUTHORS] =
                   DGG_NAMES("authorships.author.display_name", "author.display_name"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("authorships.institutions.display_name"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("keywords.display_name", "keywords.keyword"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("referenced_works") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_bars,
               [DGG_ROLE_KEYWORDS] = dgg_split_bars,
               [DGG_ROLE_REFERENCES] = split_works },
};
