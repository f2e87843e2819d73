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

const dgg_dialect dgg_openalex_dialect = {
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
