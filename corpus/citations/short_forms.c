/* A short form is a family name in ASCII letters, a year, a volume and a page; all of them must be
 * equal. References in the style of a journal are taken apart for them, if their first author and
 * year are those of a paper. */
#include "corpus/citations/short_forms.h"

#include "base/unicode.h"
#include "corpus/people.h"
#include "corpus/texts.h"

/* Appends letters and digits in ASCII only, so that "van Raan" and "VANRAAN" are one name. */
static dgg_status add_letters(dgg_buffer *form, dgg_text text, dgg_error *error)
{
    size_t start = form->length, kept = form->length;
    dgg_status status = dgg_unicode_slug(form, text, error);
    for (size_t i = start; status == DGG_OK && i < form->length; i++) {
        if (form->bytes[i] != '-') {
            form->bytes[kept++] = form->bytes[i];
        }
    }
    form->length = kept;
    return status;
}

typedef struct parts {
    dgg_text family, volume, page;
    int year;
} parts;

/* *is_whole is false if a part says nothing. */
static dgg_status make_form(dgg_buffer *form, const parts *of, bool *is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_text texts[] = { of->family, of->volume, of->page };
    form->length = 0;
    *is_whole = of->year != 0;
    DGG_TRY(dgg_buffer_print(form, error, "%d", of->year));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        DGG_TRY(dgg_buffer_add(form, dgg_text_of(" "), error));
        size_t start = form->length;
        DGG_TRY(add_letters(form, texts[i], error));
        *is_whole = *is_whole && form->length > start;
    }
done:
    return status;
}

/* "2004 tobler". */
static dgg_status make_opening(dgg_buffer *form, dgg_text family, int year, dgg_error *error)
{
    dgg_status status = DGG_OK;
    form->length = 0;
    DGG_TRY(dgg_buffer_print(form, error, "%d ", year));
    DGG_TRY(add_letters(form, family, error));
done:
    return status;
}

static dgg_status learn_opening(dgg_short_forms *forms, const parts *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    DGG_TRY(make_opening(&forms->form, of->family, of->year, error));
    DGG_TRY(dgg_names_add(&forms->openings, dgg_buffer_text(&forms->form), &number, error));
done:
    return status;
}

static dgg_status learn(dgg_short_forms *forms, dgg_text form, uint32_t index, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = forms->forms.count;
    DGG_TRY(dgg_reserve(&forms->papers, &forms->room, before + 1, sizeof *forms->papers, error));
    DGG_TRY(dgg_names_add(&forms->forms, form, &number, error));
    forms->papers[number] = forms->forms.count > before ? index : DGG_NO_PAPER;
done:
    return status;
}

dgg_status dgg_short_forms_learn(dgg_short_forms *forms, const dgg_paper *paper, uint32_t index,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_whole = false;
    dgg_text pages = paper->pages;
    const parts of = {
        .family =
            paper->authors.count > 0 ? dgg_person_family(paper->authors.items[0]) : (dgg_text){ 0 },
        .volume = paper->volume,
        .page = dgg_text_cut(&pages, '-'),
        .year = paper->year,
    };
    DGG_TRY(make_form(&forms->form, &of, &is_whole, error));
    DGG_TRY(is_whole ? learn(forms, dgg_buffer_text(&forms->form), index, error) : DGG_OK);
    DGG_TRY(is_whole ? learn_opening(forms, &of, error) : DGG_OK);
    DGG_TRY(paper->openalex.length > 0 ? learn(forms, paper->openalex, index, error) : DGG_OK);
done:
    return status;
}

/* "V." and "AFJ"; of several words at the end of a name only the last may lack its full stop. */
static bool is_initials(dgg_text word, bool is_last)
{
    enum { MOST_INITIALS = 4 };
    dgg_text rest = word;
    bool is_bare = is_last && word.length <= MOST_INITIALS;
    for (size_t i = 0; i < word.length; i++) { /* "Raan" is a name */
        is_bare = is_bare && (word.start[i] < 'a' || word.start[i] > 'z');
    }
    bool is_short = dgg_text_ends(word, ".") || is_bare;
    return is_short && word.length > 0 && dgg_unicode_is_upper(dgg_unicode_take(&rest));
}

/* "Ginzburg" of "Ginzburg V. L.", "van Raan" of "van Raan AFJ". */
static dgg_text family_of(dgg_text name)
{
    name = dgg_texts_trim(name);
    size_t end = name.length;
    for (size_t at = name.length; at > 0; at--) {
        if (name.start[at - 1] == ' ') {
            if (!is_initials(dgg_text_trim(dgg_text_slice(name, at, end)), end == name.length)) {
                break;
            }
            end = at - 1;
        }
    }
    return dgg_text_slice(name, 0, end);
}

/* "31" of "V31": behind the letter that says what a part is. */
static dgg_text numbered(dgg_text part, char letter)
{
    bool has_digit = false;
    for (size_t i = 1; i < part.length; i++) {
        has_digit = has_digit || dgg_is_digit(part.start[i]);
    }
    bool is_it = has_digit && *part.start == letter && dgg_text_find_byte(part, ' ') == part.length;
    return is_it ? dgg_text_slice(part, 1, part.length) : (dgg_text){ 0 };
}

static parts parts_of(dgg_text reference)
{
    parts of = { .family = family_of(dgg_text_cut(&reference, ',')) };
    of.year = dgg_texts_year_in(dgg_text_cut(&reference, ','));
    while (reference.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&reference, ','));
        dgg_text volume = numbered(part, 'V'), page = numbered(part, 'P');
        of.volume = volume.length > 0 ? volume : of.volume;
        of.page = page.length > 0 ? page : of.page;
    }
    return of;
}

dgg_status dgg_short_forms_make(dgg_short_forms *forms, dgg_text reference, dgg_text *form,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    const parts of = parts_of(reference);
    bool is_whole = of.year != 0 && of.volume.length > 0 && of.page.length > 0;
    *form = (dgg_text){ 0 };
    if (is_whole) {
        DGG_TRY(make_form(&forms->form, &of, &is_whole, error));
        *form = is_whole ? dgg_buffer_text(&forms->form) : *form;
    }
done:
    return status;
}

/* Where the full stop stands that closes a name, as in "Smith JK. Maps"; that of initials does not.
 */
static size_t closing_stop(dgg_text reference)
{
    for (size_t at = 0; at + 1 < reference.length; at++) {
        bool is_stop = reference.start[at] == '.' && reference.start[at + 1] == ' ';
        if (is_stop && at > 1 && reference.start[at - 2] != ' ' && reference.start[at - 2] != '.') {
            return at;
        }
    }
    return reference.length;
}

/* The name of the first author: up to a comma, a semicolon, "and" or the full stop behind it. */
static dgg_text first_name(dgg_text reference)
{
    static const char *const ends[] = { ",", ";", " and ", " & ", "(" };
    size_t end = closing_stop(reference);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = dgg_text_find(dgg_text_slice(reference, 0, end), dgg_text_of(ends[i]));
        end = at < end ? at : end;
    }
    return dgg_texts_trim(dgg_text_slice(reference, 0, end));
}

/* "van Raan" of "A. F. J. van Raan". */
static dgg_text behind_initials(dgg_text name)
{
    dgg_text rest = name;
    while (is_initials(dgg_text_cut(&rest, ' '), false) && rest.length > 0) {
        name = rest;
    }
    return name;
}

/* Whether the list has a paper of that family from a year that the reference names. */
static dgg_status may_be_known(dgg_short_forms *forms, dgg_text reference, dgg_text family,
                               bool *may_be, dgg_error *error)
{
    enum { YEAR_LENGTH = 4, MOST_YEARS = 6 };
    dgg_status status = DGG_OK;
    size_t years = 0;
    *may_be = false;
    for (size_t at = 0; at + YEAR_LENGTH <= reference.length && years < MOST_YEARS && !*may_be;
         at++) {
        bool begins = dgg_is_digit(reference.start[at]) &&
                      (at == 0 || !dgg_is_digit(reference.start[at - 1]));
        int year = begins ? dgg_texts_year_in(dgg_text_slice(reference, at, at + YEAR_LENGTH)) : 0;
        if (year != 0) {
            years++;
            DGG_TRY(make_opening(&forms->form, family, year, error));
            *may_be =
                dgg_names_find(&forms->openings, dgg_buffer_text(&forms->form)) != DGG_NO_NAME;
        }
    }
done:
    return status;
}

/* In any style: "W. Tobler, Cartogr. 31 (2004) 5". */
static dgg_status find_in_style(dgg_short_forms *forms, dgg_text reference, uint32_t *number,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_reference found = { 0 };
    bool may_be = false, is_whole = false;
    dgg_text name = first_name(reference), bare = behind_initials(name);
    const dgg_text families[] = { bare.length < name.length ? bare : family_of(name),
                                  dgg_person_family(name) };
    dgg_text family = families[0];
    DGG_TRY(may_be_known(forms, reference, family, &may_be, error));
    if (!may_be && !dgg_text_equal(family, families[1])) {
        family = families[1];
        DGG_TRY(may_be_known(forms, reference, family, &may_be, error));
    }
    if (!may_be) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reference_parse(&forms->parser, reference, &arena, &found, error));
    dgg_text pages = found.paper.pages;
    const parts of = { .family = family,
                       .volume = found.paper.volume,
                       .page = dgg_text_cut(&pages, '-'),
                       .year = found.paper.year };
    DGG_TRY(make_form(&forms->form, &of, &is_whole, error));
    *number = is_whole ? dgg_names_find(&forms->forms, dgg_buffer_text(&forms->form)) : *number;
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_short_forms_find(dgg_short_forms *forms, dgg_text reference, uint32_t *paper,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_whole = false;
    *paper = DGG_NO_PAPER;
    uint32_t number = dgg_names_find(&forms->forms, dgg_texts_trim(reference));
    if (number == DGG_NO_NAME) {
        const parts of = parts_of(reference);
        DGG_TRY(make_form(&forms->form, &of, &is_whole, error));
        number = is_whole ? dgg_names_find(&forms->forms, dgg_buffer_text(&forms->form)) : number;
    }
    if (number == DGG_NO_NAME && !is_whole) {
        DGG_TRY(find_in_style(forms, reference, &number, error));
    }
    *paper = number != DGG_NO_NAME ? forms->papers[number] : DGG_NO_PAPER;
done:
    return status;
}

void dgg_short_forms_destroy(dgg_short_forms *forms)
{
    dgg_names_destroy(&forms->forms);
    dgg_names_destroy(&forms->openings);
    dgg_reference_parser_destroy(&forms->parser);
    dgg_release(forms->papers);
    dgg_buffer_destroy(&forms->form);
    *forms = (dgg_short_forms){ 0 };
}
