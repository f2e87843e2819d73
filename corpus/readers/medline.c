/* MEDLINE, as PubMed and ERIC export it (.nbib): tags of up to four letters, a hyphen in the fifth
 * place. Keywords are those of the authors, then headings of MeSH without their subheadings. */
#include "corpus/authors.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

/* "Brain" of "Brain/metabolism" and of "*Brain". */
static dgg_status split_heading(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_text heading = dgg_texts_trim(dgg_text_cut(&value, '/'));
    heading = dgg_text_slice(heading, dgg_text_starts(heading, "*"), heading.length);
    return dgg_lists_add(list, heading, error);
}

/* "et al." is no one's name. */
static dgg_status split_author(dgg_names *list, dgg_text value, dgg_error *error)
{
    return dgg_text_is(value, "et al.") ? DGG_OK : dgg_authors_split_short(list, value, error);
}

/* What stands behind the name of an author is of this one: */
typedef dgg_status adding(dgg_attributing *to, dgg_text name, dgg_text value, dgg_error *error);

static dgg_status attribute(dgg_attributing *to, const dgg_slip *slip, const char *tag, adding *add,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *author = dgg_slip_find(slip, "fau") < slip->count ? "fau" : "au";
    dgg_text name = { 0 };
    for (size_t i = 0; i < slip->count; i++) {
        if (dgg_slip_is(slip, i, author)) {
            name = dgg_slip_text(slip, i);
        } else if (dgg_slip_is(slip, i, tag)) {
            DGG_TRY(add(to, name, dgg_slip_text(slip, i), error));
        }
    }
done:
    return status;
}

static dgg_status add_addresses(dgg_attributing *to, dgg_text name, dgg_text value,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(dgg_attributing_add_of(to, name, dgg_text_cut(&value, ';'), error));
    }
done:
    return status;
}

static dgg_status add_orcid(dgg_attributing *to, dgg_text name, dgg_text value, dgg_error *error)
{
    return dgg_attributing_add_id(to, name, NULL, value, error);
}

static dgg_status attribute_addresses(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    return attribute(to, slip, "ad", add_addresses, error);
}

static dgg_status attribute_ids(dgg_attributing *to, const dgg_slip *slip, dgg_error *error)
{
    return attribute(to, slip, "auid", add_orcid, error);
}

static const dgg_dialect medline = {
    .addresses = attribute_addresses,
    .author_ids = attribute_ids,
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("pt"),
               [DGG_ROLE_TITLE] = DGG_NAMES("ti", "bti", "tt"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("ab", "oab"),
               [DGG_ROLE_VENUE] = DGG_NAMES("jt", "ta", "bti"),
               [DGG_ROLE_DOI] = DGG_NAMES("lid", "aid", "so"),
               [DGG_ROLE_URL] = DGG_NAMES("url"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("la"),
               [DGG_ROLE_YEAR] = DGG_NAMES("dp", "dep"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("vi"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("ip"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pg"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("pb"),
               [DGG_ROLE_ISSN] = DGG_NAMES("is"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_PMID] = DGG_NAMES("pmid"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("fau", "au", "cn"),
               [DGG_ROLE_EDITORS] = DGG_NAMES("fed", "ed"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("ad"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("ot", "+mh") },
    .split = { [DGG_ROLE_AUTHORS] = split_author,
               [DGG_ROLE_EDITORS] = split_author,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = split_heading },
    .has_stops = true,
};

static bool is_tag_byte(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || dgg_is_digit(byte);
}

/* "PMID- 1", "AB  - Where."; ERIC has "ISSN - 1" too. */
static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    enum { TAG = 4 };
    size_t at = 0, hyphen = TAG;
    while (at < TAG && at < line.length && is_tag_byte(line.start[at])) {
        at++;
    }
    *name = dgg_text_slice(line, 0, at);
    while (at < TAG && at < line.length && line.start[at] == ' ') {
        at++;
    }
    hyphen += name->length == TAG && line.length > TAG && line.start[TAG] == ' ';
    *value = dgg_text_slice(line, hyphen + 1, line.length);
    return name->length > 1 && at == TAG && line.length > hyphen && line.start[hyphen] == '-';
}

static dgg_status read_medline(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &medline,
                                         .tag = read_tag,
                                         .opening = "PMID",
                                         .ends_at_empty_line = true,
                                         .joins_lines = true };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    bool is_of_pubmed = dgg_tagged_has_line(head, "PMID- ");
    bool is_of_others = dgg_tagged_has_line(head, "OWN - ");
    return is_of_pubmed ? DGG_CERTAIN : is_of_others ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_medline = {
    { .name = "medline", .summary = "MEDLINE, as PubMed and ERIC export it (.nbib)" },
    recognises,
    read_medline,
};
