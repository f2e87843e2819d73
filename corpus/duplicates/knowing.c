/* What is compared of a record, made comparable. */
#include "corpus/duplicates/knowing.h"

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/duplicates/properties.h"
#include "corpus/duplicates/series.h"

enum { BEGINNING = 60 /* characters of an abstract that are compared */ };

static bool has_han(dgg_text title)
{
    while (title.length > 0) {
        if (dgg_unicode_is_han(dgg_unicode_take(&title))) {
            return true;
        }
    }
    return false;
}

/* The title up to the sign behind which a subtitle stands. */
static dgg_text main_title(dgg_text title)
{
    static const char *const signs[] = { ": ", ". ", "? ", "! ", " – ", " — ", " - ", "：", "——" };
    size_t end = title.length;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t at = dgg_text_find(title, dgg_text_of(signs[i]));
        end = at < end ? at : end;
    }
    return dgg_text_slice(title, 0, end);
}

static bool is_between_pages(char byte)
{
    return byte == '-' || byte == ',' || byte == ' ';
}

static dgg_text first_page(dgg_text pages)
{
    size_t end = 0;
    while (end < pages.length && !is_between_pages(pages.start[end])) {
        end++;
    }
    return dgg_text_slice(pages, 0, end);
}

/* Empty if there is but one. */
static dgg_text last_page(dgg_text pages)
{
    size_t start = pages.length;
    while (start > 0 && !is_between_pages(pages.start[start - 1])) {
        start--;
    }
    return start > 0 ? dgg_text_slice(pages, start, pages.length) : (dgg_text){ 0 };
}

/* By its server, if it has no DOI that tells. The venue is folded. */
static bool is_of_server(dgg_text venue)
{
    static const char *const servers[] = {
        "arxiv",           "biorxiv",       "medrxiv",       "chemrxiv",
        "psyarxiv",        "socarxiv",      "techrxiv",      "ssrn",
        "research square", "preprints org", "osf preprints", "social science research network"
    };
    for (size_t i = 0; i < sizeof servers / sizeof *servers; i++) {
        if (dgg_text_starts(venue, servers[i])) {
            return true;
        }
    }
    return false;
}

static dgg_status know_numbers(dgg_search *s, dgg_text title, dgg_text *numbers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer found = { 0 };
    DGG_TRY(dgg_series_numbers(&found, title, error));
    *numbers = dgg_buffer_text(&found);
    DGG_TRY(dgg_arena_copy(&s->arena, numbers, error));
done:
    dgg_buffer_destroy(&found);
    return status;
}

/* Without accents, which some databases leave out. */
static dgg_status know_family(dgg_search *s, const dgg_paper *paper, dgg_text *family,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer plain = { 0 };
    DGG_TRY(dgg_property_author_of(s, paper, family, error));
    if (dgg_unicode_ascii(*family) < family->length) {
        DGG_TRY(dgg_unicode_plain(&plain, *family, error));
        *family = dgg_buffer_text(&plain);
        DGG_TRY(dgg_arena_copy(&s->arena, family, error));
    }
done:
    dgg_buffer_destroy(&plain);
    return status;
}

static dgg_status know_venue(dgg_search *s, const dgg_paper *paper, dgg_known *known,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_keys_words(&s->keys, paper->venue, &known->venue, error));
    DGG_TRY(dgg_arena_copy(&s->arena, &known->venue, error));
    known->is_preprint = dgg_doi_is_preprint(paper->doi) || is_of_server(known->venue);
done:
    return status;
}

static void know_attributes(const dgg_paper *paper, dgg_known *known)
{
    enum { STEP = 31 };
    known->file = paper->file;
    for (size_t i = 0; i < paper->attributes.count; i++) {
        known->attributes = known->attributes * STEP + dgg_text_hash(paper->attributes.items[i]);
    }
}

dgg_status dgg_search_know(dgg_search *s, const dgg_paper *paper, dgg_known *known,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text main = main_title(paper->title), letters = { 0 };
    *known = (dgg_known){ .issn = paper->issn,
                          .volume = paper->volume,
                          .issue = paper->issue,
                          .page = first_page(paper->pages),
                          .last_page = last_page(paper->pages),
                          .doi = paper->doi,
                          .year = paper->year,
                          .is_han = has_han(paper->title) };
    DGG_TRY(dgg_property_title_of(s, paper, &known->title, error));
    DGG_TRY(know_numbers(s, paper->title, &known->numbers, error));
    DGG_TRY(know_family(s, paper, &known->family, error));
    DGG_TRY(know_venue(s, paper, known, error));
    know_attributes(paper, known);
    DGG_TRY(dgg_property_letters_of(s, dgg_unicode_slice(paper->abstract, 0, BEGINNING),
                                    &known->beginning, error));
    if (main.length < paper->title.length) {
        DGG_TRY(dgg_keys_letters(&s->keys, main, &letters, error));
        known->main_length = letters.length;
    }
done:
    return status;
}
