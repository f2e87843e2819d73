/* RefWorks tagged: "RT Journal Article" opens a record. CNKI exports it too, with several authors
 * in one line. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const char *const of_type[] = { "rt", NULL };
static const char *const of_title[] = { "t1", "tt", "ct", NULL };
static const char *const of_abstract[] = { "ab", NULL };
static const char *const of_venue[] = { "jf", "t2", "jo", "t3", NULL };
static const char *const of_doi[] = { "do", "lk", NULL };
static const char *const of_url[] = { "lk", "ul", NULL };
static const char *const of_language[] = { "la", NULL };
static const char *const of_year[] = { "yr", "fd", NULL };
static const char *const of_authors[] = { "a1", "au", NULL };
static const char *const of_editors[] = { "a2", NULL };
static const char *const of_institutions[] = { "ad", NULL };
static const char *const of_keywords[] = { "k1", NULL };
static const char *const of_volume[] = { "vo", NULL };
static const char *const of_issue[] = { "is", NULL };
static const char *const of_pages[] = { "sp", "op", NULL };
static const char *const of_last_page[] = { "op", NULL };
static const char *const of_publisher[] = { "pb", NULL };
static const char *const of_number[] = { "sn", NULL };

static const dgg_dialect refworks = {
    .names = { [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_number,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_EDITORS] = of_editors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_guess,
               [DGG_ROLE_EDITORS] = dgg_authors_guess,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons },
};

/* CNKI writes "URL https://…" where all others write "UL https://…". */
static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    static const char address[] = "URL ";
    if (dgg_text_starts(line, address)) {
        *name = dgg_text_of("UL");
        *value = dgg_text_slice(line, sizeof address - 1, line.length);
        return true;
    }
    return dgg_tagged_two_letters(line, name, value);
}

static dgg_status read_refworks(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = {
        .dialect = &refworks, .tag = read_tag, .opening = "RT", .has_heading = true
    };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    bool has_type = dgg_tagged_has_line(head, "RT ");
    bool has_field = dgg_tagged_has_line(head, "T1 ") || dgg_tagged_has_line(head, "A1");
    return has_type && has_field ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_refworks = {
    { .name = "refworks", .summary = "RefWorks tagged, as CNKI exports it too" },
    recognises,
    read_refworks,
};
