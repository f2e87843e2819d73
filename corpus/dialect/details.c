/* The small print of a record: volume, pages, numbers, how often it is cited. */
#include "corpus/details.h"

#include "corpus/dialect.h"
#include "corpus/texts.h"

/* An ISBN among ISSNs or the other way round goes where it belongs. */
static void take_book_number(dgg_paper *paper, dgg_text value)
{
    enum { ISSN = 8 };
    char digits[DGG_BOOK_NUMBER_ROOM];
    if (dgg_details_book_number(value, digits)) {
        bool is_issn = dgg_text_of(digits).length == ISSN;
        dgg_text *number = is_issn ? &paper->issn : &paper->isbn;
        *number = number->length == 0 ? value : *number;
    }
}

/* The digits of "PMID: 31452104" and "https://pubmed.ncbi.nlm.nih.gov/31452104". */
static dgg_text digits_in(dgg_text value)
{
    size_t start = 0;
    while (start < value.length && !dgg_is_digit(value.start[start])) {
        start++;
    }
    size_t end = start;
    while (end < value.length && dgg_is_digit(value.start[end])) {
        end++;
    }
    return dgg_text_slice(value, start, end);
}

/* "W2741809807" of "https://openalex.org/W2741809807". */
static dgg_text openalex_in(dgg_text value)
{
    dgg_text number = { 0 };
    while (value.length > 0) {
        number = dgg_text_cut(&value, '/');
    }
    return dgg_text_starts(number, "W") ? number : (dgg_text){ 0 };
}

dgg_status dgg_record_take_details(dgg_record *record, const dgg_slip *slip,
                                   const dgg_dialect *dialect, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    paper->volume = dgg_dialect_text(dialect, slip, DGG_ROLE_VOLUME);
    paper->issue = dgg_dialect_text(dialect, slip, DGG_ROLE_ISSUE);
    paper->publisher = dgg_dialect_text(dialect, slip, DGG_ROLE_PUBLISHER);
    paper->pmid = digits_in(dgg_dialect_text(dialect, slip, DGG_ROLE_PMID));
    paper->openalex = openalex_in(dgg_dialect_text(dialect, slip, DGG_ROLE_OPENALEX));
    take_book_number(paper, dgg_dialect_text(dialect, slip, DGG_ROLE_ISSN));
    take_book_number(paper, dgg_dialect_text(dialect, slip, DGG_ROLE_ISBN));
    DGG_TRY(dgg_details_pages(&record->arena, dgg_dialect_text(dialect, slip, DGG_ROLE_PAGES),
                              dgg_dialect_text(dialect, slip, DGG_ROLE_LAST_PAGE), &paper->pages,
                              error));
    if (dialect->database != NULL) {
        DGG_TRY(dgg_details_cited(&record->arena, dialect->database,
                                  dgg_dialect_text(dialect, slip, DGG_ROLE_TIMES_CITED),
                                  &paper->times_cited, error));
    }
done:
    return status;
}
