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

/* "Scopus 12; Web of Science 7", each of its database; a number alone is of a table. */
static dgg_status take_counts(dgg_record *record, dgg_text value, dgg_error *error)
{
    static const char of_table[] = "Table";
    dgg_status status = DGG_OK;
    dgg_buffer database = { 0 };
    while (value.length > 0) {
        dgg_text item = dgg_texts_trim(dgg_text_cut(&value, ';'));
        size_t start = item.length;
        while (start > 0 && dgg_is_digit(item.start[start - 1])) {
            start--;
        }
        dgg_text name = dgg_texts_trim(dgg_text_slice(item, 0, start));
        database.length = 0;
        DGG_TRY(dgg_buffer_add(&database, name.length > 0 ? name : dgg_text_of(of_table), error));
        DGG_TRY(dgg_buffer_add(&database, (dgg_text){ "", 1 }, error)); /* ends with NUL */
        DGG_TRY(dgg_details_cited(&record->arena, database.bytes,
                                  dgg_text_slice(item, start, item.length),
                                  &record->paper.times_cited, error));
    }
done:
    dgg_buffer_destroy(&database);
    return status;
}

/* What a word such as "v12" or "n3" counts; empty if it counts nothing. */
static dgg_text counted(dgg_text word, char letter)
{
    bool is_it = word.length > 1 && word.start[0] == letter && dgg_is_digit(word.start[1]);
    return is_it ? dgg_text_slice(word, 1, word.length) : (dgg_text){ 0 };
}

/* "Journal of Maps, v12 n3 p45-67 Mar 2019", as ERIC writes the source of a paper: what is a
 * volume, an issue or pages goes there, if nothing else says it. *pages are those. */
static void part_source(dgg_paper *paper, dgg_text *pages)
{
    dgg_text comma = dgg_text_of(", v"), venue = paper->venue, word = { 0 };
    size_t at = dgg_text_find(venue, comma);
    dgg_text rest = dgg_text_slice(venue, at + 2, venue.length);
    dgg_text volume = counted(dgg_text_cut(&rest, ' '), 'v'), issue = { 0 }, first = { 0 };
    while (rest.length > 0) {
        word = dgg_text_cut(&rest, ' ');
        dgg_text number = counted(word, 'n'), page = counted(word, 'p');
        issue = number.length > 0 ? number : issue;
        first = page.length > 0 ? page : first;
    }
    if (at == 0 || at == venue.length || volume.length == 0 || dgg_texts_year(word) == 0) {
        return;
    }
    paper->venue = dgg_text_slice(venue, 0, at);
    paper->volume = paper->volume.length == 0 ? volume : paper->volume;
    paper->issue = paper->issue.length == 0 ? issue : paper->issue;
    *pages = pages->length == 0 ? first : *pages;
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
    dgg_text pages = dgg_dialect_text(dialect, slip, DGG_ROLE_PAGES);
    part_source(paper, &pages);
    DGG_TRY(dgg_details_pages(&record->arena, pages,
                              dgg_dialect_text(dialect, slip, DGG_ROLE_LAST_PAGE), &paper->pages,
                              error));
    dgg_text cited = dgg_dialect_text(dialect, slip, DGG_ROLE_TIMES_CITED);
    DGG_TRY(dialect->database != NULL ? dgg_details_cited(&record->arena, dialect->database, cited,
                                                          &paper->times_cited, error)
                                      : take_counts(record, cited, error));
done:
    return status;
}
