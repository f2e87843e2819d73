/* What is known of a name on a paper besides itself: ids, places, co-authors. */
#include "base/order.h"
#include "corpus/affiliations.h"
#include "corpus/institutions.h"
#include "corpus/people/persons.h"

static int compare_numbers(uint32_t left, uint32_t right)
{
    return (left > right) - (left < right);
}

static int compare_clues(const void *left, const void *right)
{
    const dgg_clue *one = left, *other = right;
    int order = compare_numbers(one->block, other->block);
    order = order != 0 ? order : (int)one->kind - (int)other->kind;
    order = order != 0 ? order : compare_numbers(one->number, other->number);
    return order != 0 ? order : compare_numbers(one->item, other->item);
}

/* The items of one paper, by author: UINT32_MAX for an author without a name. */
typedef struct paper_items {
    const dgg_paper *paper;
    uint32_t *of; /* by author */
} paper_items;

static dgg_status add_clue(dgg_persons *p, dgg_clue_kind kind, uint32_t item, uint32_t number,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_clue clue = { p->items[item].block, number, item, kind };
    DGG_TRY(dgg_reserve(&p->clues, &p->clue_room, p->clue_count + 1, sizeof clue, error));
    p->clues[p->clue_count++] = clue;
done:
    return status;
}

static dgg_status find_institution(dgg_persons *p, dgg_text name, uint32_t *number,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    *number = DGG_NO_NAME;
    DGG_TRY(dgg_institution_key(&p->keys, &p->text, name, &key, error));
    DGG_TRY(key.length > 0 ? dgg_names_add(&p->institutions, key, number, error) : DGG_OK);
done:
    return status;
}

static dgg_status add_place(dgg_persons *p, uint32_t item, uint32_t institution, dgg_error *error)
{
    if (item == UINT32_MAX || institution == DGG_NO_NAME) {
        return DGG_OK;
    }
    p->items[item].has_place = true;
    return add_clue(p, DGG_CLUE_INSTITUTION, item, institution, error);
}

/* An address is of the authors whose numbers it has, or of the only author. */
static dgg_status add_addresses(dgg_persons *p, const paper_items *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < of->paper->addresses.count; i++) {
        dgg_text item = of->paper->addresses.items[i];
        bool is_bound = dgg_affiliation_has_numbers(item);
        uint32_t institution = DGG_NO_NAME;
        dgg_text place = dgg_institution_at(dgg_affiliation_text(item));
        DGG_TRY(place.length > 0 ? find_institution(p, place, &institution, error) : DGG_OK);
        if (!is_bound && of->paper->authors.count == 1) {
            DGG_TRY(add_place(p, of->of[0], institution, error));
        }
        for (size_t author = is_bound ? dgg_affiliation_number(&item) : 0; author > 0;
             author = dgg_affiliation_number(&item)) {
            DGG_TRY(author <= of->paper->authors.count
                        ? add_place(p, of->of[author - 1], institution, error)
                        : DGG_OK);
        }
    }
done:
    return status;
}

/* Of all authors of a paper it is the place, or it says little of each. */
static dgg_status add_institution(dgg_persons *p, const paper_items *of, uint32_t institution,
                                  bool is_of_all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < of->paper->authors.count; i++) {
        uint32_t item = of->of[i];
        if (is_of_all) {
            DGG_TRY(add_place(p, item, institution, error));
        } else if (item != UINT32_MAX && !p->items[item].has_place) {
            DGG_TRY(add_clue(p, DGG_CLUE_PAPER, item, institution, error));
        }
    }
done:
    return status;
}

static dgg_status add_institutions(dgg_persons *p, const paper_items *of, dgg_error *error)
{
    enum { MOST = 20 };
    dgg_status status = DGG_OK;
    dgg_texts names = of->paper->institutions;
    bool is_of_all = names.count == 1 || of->paper->authors.count == 1;
    for (size_t i = 0; i < names.count && i < MOST; i++) {
        uint32_t institution = DGG_NO_NAME;
        DGG_TRY(find_institution(p, names.items[i], &institution, error));
        DGG_TRY(institution != DGG_NO_NAME ? add_institution(p, of, institution, is_of_all, error)
                                           : DGG_OK);
    }
done:
    return status;
}

/* A co-author that is met twice says something unless both have crowded names and one of them is
 * short: very many pairs of people are called "Wang, W." and "Li, Na". */
static dgg_status add_coauthor(dgg_persons *p, uint32_t item, uint32_t other, dgg_error *error)
{
    const dgg_person_form *name = &p->forms[p->items[item].form];
    const dgg_person_form *known = &p->forms[p->items[other].form];
    uint32_t block = p->block_of[p->items[other].form];
    if (!known->is_crowded) {
        return add_clue(p, DGG_CLUE_COAUTHOR, item, block, error);
    }
    bool is_long = known->is_full && known->initials_length > 1;
    bool says_something = name->is_crowded ? is_long && name->is_full : known->is_full;
    uint32_t number = (uint32_t)p->blocks.count + p->items[other].form;
    return says_something ? add_clue(p, DGG_CLUE_COAUTHOR, item, number, error) : DGG_OK;
}

static dgg_status add_others(dgg_persons *p, const paper_items *of, size_t author, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t item = of->of[author];
    for (size_t i = 0; item != UINT32_MAX && i < of->paper->authors.count; i++) {
        bool is_other = i != author && of->of[i] != UINT32_MAX;
        DGG_TRY(is_other ? add_coauthor(p, item, of->of[i], error) : DGG_OK);
    }
done:
    return status;
}

/* That hundreds have signed one paper does not tell that they know each other. */
static dgg_status add_coauthors(dgg_persons *p, const paper_items *of, dgg_error *error)
{
    enum { MOST_AUTHORS = 30 };
    dgg_status status = DGG_OK;
    size_t count = of->paper->authors.count <= MOST_AUTHORS ? of->paper->authors.count : 0;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_others(p, of, i, error));
    }
done:
    return status;
}

static dgg_status add_id(dgg_persons *p, const paper_items *of, dgg_text item, dgg_error *error)
{
    static const char *const schemes[DGG_ID_SCHEMES] = { "orcid:", "scopus:", "openalex:",
                                                         "researcherid:" };
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    dgg_text id = dgg_affiliation_text(item);
    size_t scheme = 0, author = dgg_affiliation_number(&item);
    while (scheme < DGG_ID_SCHEMES && !dgg_text_starts(id, schemes[scheme])) {
        scheme++;
    }
    if (scheme == DGG_ID_SCHEMES || author == 0 || author > of->paper->authors.count ||
        of->of[author - 1] == UINT32_MAX) {
        return DGG_OK;
    }
    DGG_TRY(dgg_names_add(&p->ids, id, &number, error));
    p->items[of->of[author - 1]].ids[scheme] = number + 1;
done:
    return status;
}

static dgg_status add_ids(dgg_persons *p, const paper_items *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < of->paper->author_ids.count; i++) {
        DGG_TRY(add_id(p, of, of->paper->author_ids.items[i], error));
    }
done:
    return status;
}

/* Places of the items in the order of paper and author: next behind the authors of all before. */
static dgg_status find_places(const dgg_persons *p, uint32_t **places, size_t **first,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t all = 0;
    DGG_TRY(dgg_grow(first, p->corpus->paper_count + 1, sizeof **first, error));
    for (size_t i = 0; i < p->corpus->paper_count; i++) {
        (*first)[i] = all;
        all += p->corpus->papers[i].authors.count;
    }
    DGG_TRY(dgg_grow(places, all + 1, sizeof **places, error));
    for (size_t i = 0; i < all; i++) {
        (*places)[i] = UINT32_MAX;
    }
    for (size_t i = 0; i < p->count; i++) {
        (*places)[(*first)[p->items[i].paper] + p->items[i].author] = (uint32_t)i;
    }
done:
    return status;
}

dgg_status dgg_persons_know(dgg_persons *persons, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_persons *p = persons;
    uint32_t *places = NULL;
    size_t *first = NULL;
    DGG_TRY(find_places(p, &places, &first, error));
    for (size_t i = 0; i < p->corpus->paper_count; i++) {
        const paper_items of = { &p->corpus->papers[i], places + first[i] };
        DGG_TRY(add_ids(p, &of, error));
        DGG_TRY(add_addresses(p, &of, error));
        DGG_TRY(add_institutions(p, &of, error));
        DGG_TRY(add_coauthors(p, &of, error));
    }
    dgg_sort_in_place(p->clues, p->clue_count, sizeof *p->clues, compare_clues);
done:
    dgg_release(places);
    dgg_release(first);
    return status;
}
