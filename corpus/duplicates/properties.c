/* What records may share, or be set apart by: texts made comparable. */
#include "corpus/duplicates/properties.h"

#include <stdio.h>

#include "corpus/details.h"
#include "corpus/people.h"

dgg_status dgg_property_year_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                dgg_error *error)
{
    char digits[32];
    *value = (dgg_text){ digits, 0 };
    if (paper->year != 0) {
        value->length = (size_t)snprintf(digits, sizeof digits, "%d", paper->year);
    }
    return dgg_arena_copy(&s->arena, value, error);
}

dgg_status dgg_property_doi_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                               dgg_error *error)
{
    (void)s;
    (void)error;
    *value = paper->doi;
    return DGG_OK;
}

dgg_status dgg_property_letters_of(dgg_search *s, dgg_text text, dgg_text *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_keys_letters(&s->keys, text, value, error));
    DGG_TRY(dgg_arena_copy(&s->arena, value, error));
done:
    return status;
}

dgg_status dgg_property_title_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                 dgg_error *error)
{
    return dgg_property_letters_of(s, paper->title, value, error);
}

dgg_status dgg_property_venue_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                 dgg_error *error)
{
    return dgg_property_letters_of(s, paper->venue, value, error);
}

dgg_status dgg_property_author_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                  dgg_error *error)
{
    dgg_text first = paper->authors.count > 0 ? paper->authors.items[0] : (dgg_text){ 0 };
    return dgg_property_letters_of(s, dgg_person_family(first), value, error);
}

dgg_status dgg_property_pmid_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                dgg_error *error)
{
    return dgg_property_letters_of(s, paper->pmid, value, error);
}

dgg_status dgg_property_openalex_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                    dgg_error *error)
{
    return dgg_property_letters_of(s, paper->openalex, value, error);
}

dgg_status dgg_property_book_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer key = { 0 };
    dgg_text title = { 0 };
    *value = (dgg_text){ 0 };
    if (paper->isbn.length == 0 || paper->title.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_keys_letters(&s->keys, paper->title, &title, error));
    DGG_TRY(dgg_buffer_add(&key, paper->isbn, error));
    DGG_TRY(dgg_buffer_add(&key, dgg_text_of(" "), error));
    DGG_TRY(dgg_buffer_add(&key, title, error));
    *value = dgg_buffer_text(&key);
    DGG_TRY(dgg_arena_copy(&s->arena, value, error));
done:
    dgg_buffer_destroy(&key);
    return status;
}

dgg_status dgg_property_page_of(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                dgg_error *error)
{
    (void)s;
    (void)error;
    *value = dgg_details_number(paper->pages);
    return DGG_OK;
}

/* Several write an "Introduction to the special issue" in a year. */
dgg_status dgg_property_author_of_plain(dgg_search *s, const dgg_paper *paper, dgg_text *value,
                                        dgg_error *error)
{
    enum { TELLING = 40 /* bytes */ };
    *value = (dgg_text){ 0 };
    return paper->title.length < TELLING ? dgg_property_author_of(s, paper, value, error) : DGG_OK;
}
