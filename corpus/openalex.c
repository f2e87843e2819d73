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

static const char *const of_type[] = { "type", NULL };
static const char *const of_title[] = { "display_name", "title", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "primary_location.source.display_name",
                                        "primary_location.display_name", "host_venue.display_name",
                                        NULL };
static const char *const of_doi[] = { "doi", "ids.doi", NULL };
static const char *const of_url[] = { "primary_location.landing_page_url", "id", NULL };
static const char *const of_language[] = { "language", NULL };
static const char *const of_year[] = { "publication_year", "publication_date", NULL };
static const char *const of_authors[] = { "authorships.author.display_name", "author.display_name",
                                          NULL };
static const char *const of_institutions[] = { "authorships.institutions.display_name", NULL };
static const char *const of_keywords[] = { "keywords.display_name", "keywords.keyword", NULL };
static const char *const of_references[] = { "referenced_works", NULL };

static const char *const of_volume[] = { "biblio.volume", NULL };
static const char *const of_issue[] = { "biblio.issue", NULL };
static const char *const of_pages[] = { "biblio.first_page", NULL };
static const char *const of_last_page[] = { "biblio.last_page", NULL };
static const char *const of_publisher[] = { "primary_location.source.host_organization_name",
                                            NULL };
static const char *const of_issn[] = { "primary_location.source.issn_l", NULL };
static const char *const of_pmid[] = { "ids.pmid", NULL };
static const char *const of_openalex[] = { "id", "ids.openalex", NULL };
static const char *const of_times_cited[] = { "cited_by_count", NULL };

const dgg_dialect dgg_openalex_dialect = {
    .database = "OpenAlex",
    .names = { [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_PMID] = of_pmid,
               [DGG_ROLE_OPENALEX] = of_openalex,
               [DGG_ROLE_TIMES_CITED] = of_times_cited,
               [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_bars,
               [DGG_ROLE_KEYWORDS] = dgg_split_bars,
               [DGG_ROLE_REFERENCES] = split_works },
};
