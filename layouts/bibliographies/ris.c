/* RIS, for reference managers: a tag a line, each record ended by ER. */
#include <stdio.h>

#include "layouts/bibliographies.h"

static const char *const types[DGG_PUBLICATION_COUNT] = {
    [DGG_ARTICLE_IN_JOURNAL] = "JOUR",
    [DGG_PAPER_OF_CONFERENCE] = "CONF",
    [DGG_CHAPTER_OF_BOOK] = "CHAP",
    [DGG_BOOK] = "BOOK",
    [DGG_THESIS] = "THES",
    [DGG_REPORT] = "RPRT",
    [DGG_WEB_PAGE] = "ELEC",
    [DGG_PUBLICATION_OTHER] = "GEN",
};

/* A field is one line: what breaks it is a blank. */
static void write_value(dgg_text text, FILE *out)
{
    for (size_t i = 0; i < text.length; i++) {
        bool is_break = text.start[i] == '\n' || text.start[i] == '\r';
        fputc(is_break ? ' ' : text.start[i], out);
    }
}

static void write_tag(const char *tag, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        fprintf(out, "%s  - ", tag);
        write_value(text, out);
        fputs("\r\n", out);
    }
}

static void write_tags(const char *tag, dgg_texts items, FILE *out)
{
    for (size_t i = 0; i < items.count; i++) {
        write_tag(tag, items.items[i], out);
    }
}

/* "127-148" is a first and a last page. */
static void write_pages(dgg_text pages, FILE *out)
{
    size_t dash = dgg_text_find_byte(pages, '-');
    write_tag("SP", dgg_text_slice(pages, 0, dash), out);
    write_tag("EP", dgg_text_slice(pages, dash + 1, pages.length), out);
}

static void write_paper(const dgg_paper *paper, FILE *out)
{
    dgg_publication publication = dgg_publication_of(paper);
    bool is_of_house = publication == DGG_THESIS || publication == DGG_REPORT;
    fprintf(out, "TY  - %s\r\n", types[publication]);
    write_tag("ID", paper->key.length > 0 ? paper->key : paper->id, out);
    write_tags("AU", paper->authors, out);
    write_tags("ED", paper->editors, out);
    if (paper->year != 0) {
        fprintf(out, "PY  - %d\r\n", paper->year);
    }
    write_tag("TI", paper->title, out);
    write_tag(is_of_house ? "PB" : "T2", paper->venue, out);
    write_tag("PB", is_of_house ? (dgg_text){ 0 } : paper->publisher, out);
    write_tag("VL", paper->volume, out);
    write_tag("IS", paper->issue, out);
    write_pages(paper->pages, out);
    write_tag("SN", paper->issn, out);
    write_tag("SN", paper->isbn, out);
    write_tag("DO", paper->doi, out);
    write_tag("UR", paper->url, out);
    write_tag("LA", paper->language, out);
    write_tags("KW", paper->keywords, out);
    write_tags("AD", paper->institutions, out);
    write_tag("AB", paper->abstract, out);
    write_tags("CR", paper->references, out);
    fputs("ER  - \r\n\r\n", out);
}

static dgg_status write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    (void)error;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        write_paper(&corpus->papers[i], out);
    }
    return DGG_OK;
}

static const char *const lacks[] = { "pmid",        "openalex",   "author_ids", "addresses",
                                     "times_cited", "attributes", NULL };

const dgg_bibliography dgg_bibliography_ris = {
    { "ris", "RIS: EndNote, Zotero, Mendeley and most others", NULL, NULL }, lacks, write
};
