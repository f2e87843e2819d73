/* From the named values of a slip to a record, as the dialect says. */
#include "corpus/dialect.h"

#include <string.h>

#include "corpus/authors.h"
#include "corpus/building.h"
#include "corpus/chrome.h"
#include "corpus/doi.h"
#include "corpus/extras.h"
#include "corpus/lists.h"
#include "corpus/markup.h"
#include "corpus/texts.h"
#include "corpus/types.h"

static const char *const none[] = { NULL };

static const char *const *names_of(const dgg_dialect *dialect, dgg_role role)
{
    return dialect->names[role] != NULL ? dialect->names[role] : none;
}

static size_t first_of(const dgg_slip *slip, const dgg_dialect *dialect, dgg_role role)
{
    const char *const *names = names_of(dialect, role);
    for (size_t i = 0; names[i] != NULL; i++) {
        size_t index = dgg_slip_find(slip, names[i]);
        if (index < slip->count) {
            return index;
        }
    }
    return slip->count;
}

dgg_text dgg_dialect_text(const dgg_dialect *dialect, const dgg_slip *slip, dgg_role role)
{
    size_t index = first_of(slip, dialect, role);
    return index < slip->count ? dgg_slip_text(slip, index) : (dgg_text){ 0 };
}

static dgg_status keep(dgg_record *record, dgg_text *text, dgg_error *error)
{
    *text = dgg_buffer_text(&record->text);
    return dgg_arena_copy(&record->arena, text, error);
}

static dgg_status take_text(dgg_record *record, dgg_text value, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    record->text.length = 0;
    DGG_TRY(dgg_markup_strip(&record->text, value, error));
    DGG_TRY(keep(record, text, error));
done:
    return status;
}

/* An abstract of several paragraphs may be several values of one name. */
static dgg_status take_abstract(dgg_record *record, const dgg_slip *slip,
                                const dgg_dialect *dialect, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = first_of(slip, dialect, DGG_ROLE_ABSTRACT);
    record->text.length = 0;
    for (size_t i = first; i < slip->count; i++) {
        if (dgg_text_equal(dgg_slip_name(slip, i), dgg_slip_name(slip, first)) &&
            slip->items[i].length > 0) {
            DGG_TRY(dgg_buffer_add(&record->text, dgg_text_of(i > first ? " " : ""), error));
            DGG_TRY(dgg_markup_strip(&record->text, dgg_slip_text(slip, i), error));
        }
    }
    dgg_chrome_drop(&record->text);
    DGG_TRY(keep(record, &record->paper.abstract, error));
done:
    return status;
}

/* The first address of a value that holds several. */
static dgg_text first_address(dgg_text value)
{
    size_t end = 0;
    while (end < value.length && !dgg_is_space(value.start[end]) && value.start[end] != ';' &&
           value.start[end] != '|') {
        end++;
    }
    return dgg_text_slice(value, 0, end);
}

/* A DOI may stand among other numbers, and in any of the fields that may hold one. */
static void take_addresses(dgg_paper *paper, const dgg_slip *slip, const dgg_dialect *dialect)
{
    const char *const *names = names_of(dialect, DGG_ROLE_DOI);
    for (size_t name = 0; names[name] != NULL; name++) {
        for (size_t i = 0; i < slip->count && paper->doi.length == 0; i++) {
            paper->doi = dgg_slip_is(slip, i, names[name]) ? dgg_doi_find(dgg_slip_text(slip, i))
                                                           : paper->doi;
        }
    }
    paper->url = first_address(dgg_dialect_text(dialect, slip, DGG_ROLE_URL));
    bool is_doi = dgg_text_find(paper->url, dgg_text_of("doi.org/")) < paper->url.length;
    paper->doi = paper->doi.length == 0 && is_doi ? paper->url : paper->doi;
}

static dgg_status add_items(dgg_names *list, const dgg_slip *slip, const char *name,
                            dgg_splitting *split, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < slip->count; i++) {
        if (dgg_slip_is(slip, i, name)) {
            DGG_TRY(split(list, dgg_slip_text(slip, i), error));
        }
    }
done:
    return status;
}

/* Editors stand for authors if there are none. */
static dgg_texts *list_of(dgg_paper *paper, dgg_role role)
{
    switch (role) {
    case DGG_ROLE_AUTHORS:
        return &paper->authors;
    case DGG_ROLE_EDITORS:
        return paper->authors.count == 0 ? &paper->authors : &paper->editors;
    case DGG_ROLE_INSTITUTIONS:
        return &paper->institutions;
    case DGG_ROLE_ADDRESSES:
        return &paper->addresses;
    case DGG_ROLE_AUTHOR_IDS:
        return &paper->author_ids;
    case DGG_ROLE_KEYWORDS:
        return &paper->keywords;
    default:
        return &paper->references;
    }
}

static dgg_status take_list(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                            dgg_role role, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names *list = &record->list;
    bool is_default = role == DGG_ROLE_ADDRESSES && dialect->names[role] == NULL;
    const char *const *names = names_of(dialect, is_default ? DGG_ROLE_INSTITUTIONS : role);
    dgg_splitting *split = dialect->split[role] != NULL ? dialect->split[role]
                           : role == DGG_ROLE_ADDRESSES ? dgg_split_whole_addresses
                                                        : dgg_split_nothing;
    bool is_found = false;
    dgg_names_clear(list);
    for (size_t i = 0; names[i] != NULL; i++) {
        bool is_more = names[i][0] == '+';
        if (is_more || !is_found) {
            DGG_TRY(add_items(list, slip, names[i] + is_more, split, error));
            is_found = is_found || list->count > 0;
        }
    }
    DGG_TRY(dgg_lists_make(list, &record->arena, list_of(&record->paper, role), error));
done:
    return status;
}

static dgg_status take_lists(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                             dgg_error *error)
{
    static const dgg_role lists[] = { DGG_ROLE_AUTHORS,      DGG_ROLE_EDITORS,
                                      DGG_ROLE_INSTITUTIONS, DGG_ROLE_ADDRESSES,
                                      DGG_ROLE_AUTHOR_IDS,   DGG_ROLE_KEYWORDS,
                                      DGG_ROLE_REFERENCES };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        DGG_TRY(take_list(record, slip, dialect, lists[i], error));
    }
done:
    return status;
}

static dgg_status take_affiliations(dgg_record *record, const dgg_slip *slip,
                                    const dgg_dialect *dialect, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    dgg_attributing_begin(&record->attributing, paper->authors);
    if (dialect->addresses != NULL) {
        DGG_TRY(dialect->addresses(&record->attributing, slip, error));
        DGG_TRY(
            dgg_attributing_make(&record->attributing, &record->arena, &paper->addresses, error));
    }
    if (dialect->author_ids != NULL) {
        DGG_TRY(dialect->author_ids(&record->attributing, slip, error));
        DGG_TRY(
            dgg_attributing_make(&record->attributing, &record->arena, &paper->author_ids, error));
    }
done:
    return status;
}

static int year_of(const dgg_slip *slip, const dgg_dialect *dialect)
{
    const char *const *names = names_of(dialect, DGG_ROLE_YEAR);
    int year = 0;
    for (size_t i = 0; names[i] != NULL && year == 0; i++) {
        size_t index = dgg_slip_find(slip, names[i]);
        year = index < slip->count ? dgg_texts_year_in(dgg_slip_text(slip, index)) : 0;
    }
    return year;
}

dgg_status dgg_record_make(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &record->paper;
    dgg_arena_clear(&record->arena);
    dgg_text type = dgg_dialect_text(dialect, slip, DGG_ROLE_TYPE);
    *paper = (dgg_paper){ .kind = dialect->is_of_documents ? DGG_DOCUMENT : dgg_type_kind(type),
                          .type = type,
                          .line = slip->line,
                          .key = dgg_dialect_text(dialect, slip, DGG_ROLE_KEY),
                          .language = dgg_dialect_text(dialect, slip, DGG_ROLE_LANGUAGE) };
    paper->year = year_of(slip, dialect);
    take_addresses(paper, slip, dialect);
    dgg_text title = dgg_dialect_text(dialect, slip, DGG_ROLE_TITLE);
    title.length -= dialect->has_stops && dgg_text_ends(title, ".") ? 1 : 0;
    DGG_TRY(take_text(record, title, &paper->title, error));
    DGG_TRY(
        take_text(record, dgg_dialect_text(dialect, slip, DGG_ROLE_VENUE), &paper->venue, error));
    if (paper->venue.length == 0 && dgg_type_has_house(type)) {
        dgg_text house = dgg_dialect_text(dialect, slip, DGG_ROLE_PUBLISHER);
        DGG_TRY(take_text(record, house, &paper->venue, error));
    }
    if (dgg_text_equal(paper->venue, paper->title)) {
        paper->venue = (dgg_text){ 0 };
    }
    DGG_TRY(take_abstract(record, slip, dialect, error));
    DGG_TRY(take_lists(record, slip, dialect, error));
    DGG_TRY(take_affiliations(record, slip, dialect, error));
    DGG_TRY(dgg_record_take_details(record, slip, dialect, error));
    if (dialect->keeps_all_rest || (dialect->keeps_rest && paper->kind == DGG_DOCUMENT)) {
        DGG_TRY(dgg_extras_take(record, slip, dialect, error));
    }
done:
    return status;
}

static dgg_status check_date(const dgg_record *record, dgg_corpus *corpus, const dgg_slip *slip,
                             const dgg_dialect *dialect, dgg_error *error)
{
    size_t index = first_of(slip, dialect, DGG_ROLE_YEAR);
    if (record->paper.year != 0 || index == slip->count) {
        return DGG_OK;
    }
    return dgg_corpus_warn(corpus, DGG_DOUBTFUL, slip->items[index].line, error,
                           "the date names no year from 1000 to 2100");
}

dgg_status dgg_record_put(dgg_record *record, dgg_corpus *corpus, const dgg_slip *slip,
                          const dgg_dialect *dialect, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    DGG_TRY(dgg_record_make(record, slip, dialect, error));
    if (dgg_paper_says_nothing(&record->paper)) {
        return dgg_corpus_warn(corpus, DGG_SKIPPED, slip->line, error,
                               "a record that says nothing that can be kept was left out");
    }
    DGG_TRY(check_date(record, corpus, slip, dialect, error));
    DGG_TRY(dgg_corpus_add_paper(corpus, &record->paper, &index, error));
done:
    return status;
}

void dgg_record_destroy(dgg_record *record)
{
    dgg_arena_release(&record->arena);
    dgg_buffer_destroy(&record->text);
    dgg_attributing_destroy(&record->attributing);
    dgg_names_destroy(&record->list);
}
