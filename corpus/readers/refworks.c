/* RefWorks tagged: "RT Journal Article" opens a record. CNKI exports it too, with several authors
 * in one line. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const dgg_dialect refworks = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("rt"),
               [DGG_ROLE_TITLE] = DGG_NAMES("t1", "tt", "ct"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("ab"),
               [DGG_ROLE_VENUE] = DGG_NAMES("jf", "t2", "jo", "t3"),
               [DGG_ROLE_DOI] = DGG_NAMES("do", "lk"),
               [DGG_ROLE_URL] = DGG_NAMES("lk", "ul"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("la"),
               [DGG_ROLE_YEAR] = DGG_NAMES("yr", "fd"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("vo"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("is"),
               [DGG_ROLE_PAGES] = DGG_NAMES("sp", "op"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("op"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("pb"),
               [DGG_ROLE_ISSN] = DGG_NAMES("sn"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("a1", "au"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("a2"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("ad"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("k1") },
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
