/* BibTeX in UTF-8. Titles are in double braces, so that their capitals stay; signs that LaTeX reads
 * otherwise are escaped. */
#include <stdio.h>
#include <string.h>

#include "corpus/parts.h"
#include "corpus/people.h"
#include "layouts/bibliographies.h"

static const char *const entries[DGG_PUBLICATION_COUNT] = {
    [DGG_ARTICLE_IN_JOURNAL] = "article",
    [DGG_PAPER_OF_CONFERENCE] = "inproceedings",
    [DGG_CHAPTER_OF_BOOK] = "incollection",
    [DGG_BOOK] = "book",
    [DGG_THESIS] = "phdthesis",
    [DGG_REPORT] = "techreport",
    [DGG_WEB_PAGE] = "online",
    [DGG_PUBLICATION_OTHER] = "misc",
};

static const char *const venues[DGG_PUBLICATION_COUNT] = {
    [DGG_ARTICLE_IN_JOURNAL] = "journal",
    [DGG_PAPER_OF_CONFERENCE] = "booktitle",
    [DGG_CHAPTER_OF_BOOK] = "booktitle",
    [DGG_BOOK] = "booktitle",
    [DGG_THESIS] = "school",
    [DGG_REPORT] = "institution",
    [DGG_WEB_PAGE] = "journal",
    [DGG_PUBLICATION_OTHER] = "journal",
};

/* What stands for a byte; NULL for itself. */
static const char *escape_of(char byte)
{
    switch (byte) {
    case '\\':
        return "\\textbackslash{}";
    case '~':
        return "\\textasciitilde{}";
    case '^':
        return "\\textasciicircum{}";
    case '`':
        return "\\textasciigrave{}";
    case '{':
        return "\\{";
    case '}':
        return "\\}";
    case '&':
        return "\\&";
    case '%':
        return "\\%";
    case '$':
        return "\\$";
    case '#':
        return "\\#";
    case '_':
        return "\\_";
    default:
        return NULL;
    }
}

/* Two of these would become another sign: they are parted by an empty group. */
static bool joins(char byte, char before)
{
    return byte == before && (byte == '-' || byte == '\'');
}

static void write_escaped(dgg_text text, FILE *out)
{
    for (size_t i = 0; i < text.length; i++) {
        const char *escape = escape_of(text.start[i]);
        if (i > 0 && joins(text.start[i], text.start[i - 1])) {
            fputs("{}", out);
        }
        if (escape != NULL) {
            fputs(escape, out);
        } else {
            fputc(text.start[i], out);
        }
    }
}

static void write_field(const char *name, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        fprintf(out, "  %s = {", name);
        write_escaped(text, out);
        fputs("},\n", out);
    }
}

/* Addresses are read as they are, but for braces and the signs that LaTeX minds. */
static void write_address(const char *name, dgg_text text, FILE *out)
{
    if (text.length == 0) {
        return;
    }
    fprintf(out, "  %s = {", name);
    for (size_t i = 0; i < text.length; i++) {
        bool is_minded = strchr("%$#_&{}", text.start[i]) != NULL;
        fprintf(out, "%s%c", is_minded ? "\\" : "", text.start[i]);
    }
    fputs("},\n", out);
}

/* "Family, Given" is a name; all others are in one piece. */
static bool is_in_parts(dgg_text name)
{
    size_t comma = dgg_text_find_byte(name, ',');
    dgg_text rest = dgg_text_slice(name, comma + 1, name.length);
    return comma < name.length && dgg_text_find_byte(rest, ',') == rest.length &&
           dgg_text_find(name, dgg_text_of(" and ")) == name.length;
}

/* "King, Martin, Jr." is "King, Jr., Martin" here. */
static void write_name(dgg_text name, FILE *out)
{
    dgg_text suffix = dgg_person_suffix(name), given = dgg_person_given(name);
    bool is_whole = suffix.length == 0 && !is_in_parts(name);
    if (suffix.length > 0) {
        write_escaped(dgg_person_family(name), out);
        fputs(", ", out);
        write_escaped(suffix, out);
        fputs(", ", out);
        write_escaped(dgg_text_cut(&given, ','), out);
        return;
    }
    fputs(is_whole ? "{" : "", out);
    write_escaped(name, out);
    fputs(is_whole ? "}" : "", out);
}

static void write_names(const char *field, dgg_texts names, FILE *out)
{
    for (size_t i = 0; i < names.count; i++) {
        fprintf(out, i > 0 ? " and " : "  %s = {", field);
        write_name(names.items[i], out);
    }
    fputs(names.count > 0 ? "},\n" : "", out);
}

/* A single item is ended by a semicolon as well: a comma in it parts nothing then. */
static void write_list(const char *field, dgg_texts items, FILE *out)
{
    for (size_t i = 0; i < items.count; i++) {
        fprintf(out, i > 0 ? "; " : "  %s = {", field);
        write_escaped(items.items[i], out);
    }
    fputs(items.count == 1 ? ";" : "", out);
    fputs(items.count > 0 ? "},\n" : "", out);
}

/* References are lines with a full stop at their end, as Web of Science writes them. */
static void write_references(dgg_texts items, FILE *out)
{
    for (size_t i = 0; i < items.count; i++) {
        fputs(i > 0 ? "\n   " : "  cited-references = {", out);
        write_escaped(items.items[i], out);
        fputc('.', out);
    }
    fputs(items.count > 0 ? "\n},\n" : "", out);
}

static void write_details(const dgg_paper *paper, const char *entry, FILE *out)
{
    if (paper->year != 0) {
        fprintf(out, "  year = {%d},\n", paper->year);
    }
    write_field("volume", paper->volume, out);
    write_field("number", paper->issue, out);
    write_field("pages", paper->pages, out);
    write_field("publisher", paper->publisher, out);
    write_address("doi", paper->doi, out);
    write_address("url", paper->url, out);
    write_field("issn", paper->issn, out);
    write_field("isbn", paper->isbn, out);
    write_field("pmid", paper->pmid, out);
    write_field("language", paper->language, out);
    write_field("document_type", dgg_text_is(paper->type, entry) ? (dgg_text){ 0 } : paper->type,
                out);
}

static void write_paper(const dgg_paper *paper, FILE *out)
{
    dgg_publication publication = dgg_publication_of(paper);
    dgg_text key = paper->key.length > 0 ? paper->key : paper->id;
    fprintf(out, "@%s{", entries[publication]);
    for (size_t i = 0; i < key.length; i++) {
        bool is_safe = strchr("{}(),=\"#%~\\ \t", key.start[i]) == NULL;
        fputc(is_safe ? key.start[i] : '-', out);
    }
    fputs(",\n", out);
    if (paper->title.length > 0) {
        fputs("  title = {{", out);
        write_escaped(paper->title, out);
        fputs("}},\n", out);
    }
    write_names("author", paper->authors, out);
    write_names("editor", paper->editors, out);
    write_field(venues[publication], paper->venue, out);
    write_details(paper, entries[publication], out);
    write_list("keywords", paper->keywords, out);
    write_list("affiliation", paper->institutions, out);
    write_field("abstract", paper->abstract, out);
    write_references(paper->references, out);
    fputs("}\n", out);
}

static dgg_status write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    (void)error;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        fputs(i > 0 ? "\n" : "", out);
        write_paper(&corpus->papers[i], out);
    }
    return DGG_OK;
}

static const char *const lacks[] = { "openalex",    "author_ids", "addresses",
                                     "times_cited", "attributes", NULL };

const dgg_bibliography dgg_bibliography_bibtex = {
    { "bibtex", "BibTeX in UTF-8: LaTeX, JabRef, Zotero", NULL, NULL }, lacks, write
};
