/* Persons become one: a tree of authorships, whose root knows what is known of all of it. */
#include "base/order.h"
#include "corpus/people/persons.h"

static int compare_numbers(uint32_t left, uint32_t right)
{
    return (left > right) - (left < right);
}

static int compare_papers(const void *left, const void *right)
{
    const dgg_twins *one = left, *other = right; /* `other` of each is a paper here */
    int order = compare_numbers(one->block, other->block);
    order = order != 0 ? order : compare_numbers(one->other, other->other);
    return order != 0 ? order : compare_numbers(one->one, other->one);
}

static dgg_status add_twins(dgg_persons *p, dgg_twins twins, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&p->twins, &p->twin_room, p->twin_count + 1, sizeof twins, error));
    p->twins[p->twin_count++] = twins;
done:
    return status;
}

dgg_status dgg_persons_add_twins(dgg_persons *persons, dgg_error *error)
{
    enum { MOST = 16 };
    dgg_status status = DGG_OK;
    dgg_twins *places = NULL;
    DGG_TRY(dgg_grow(&places, persons->count + 1, sizeof *places, error));
    for (uint32_t i = 0; i < persons->count; i++) {
        places[i] = (dgg_twins){ persons->items[i].block, i, persons->items[i].paper };
    }
    dgg_sort(places, persons->count, sizeof *places, compare_papers);
    for (size_t i = 0; i < persons->count; i++) {
        for (size_t j = i + 1; j < persons->count && j <= i + MOST; j++) {
            if (places[i].block != places[j].block || places[i].other != places[j].other) {
                break;
            }
            const dgg_twins twins = { places[i].block, places[i].one, places[j].one };
            DGG_TRY(add_twins(persons, twins, error));
        }
    }
done:
    dgg_release(places);
    return status;
}

uint32_t dgg_persons_find(dgg_persons *persons, uint32_t item)
{
    dgg_cluster *clusters = persons->clusters;
    while (clusters[item].parent != item) {
        clusters[item].parent = clusters[clusters[item].parent].parent;
        item = clusters[item].parent;
    }
    return item;
}

bool dgg_persons_ids_agree(const dgg_cluster *one, const dgg_cluster *other)
{
    bool agree = true;
    if (one->ids[0] != 0 && one->ids[0] == other->ids[0]) {
        return true;
    }
    for (size_t i = 0; i < DGG_ID_SCHEMES; i++) {
        bool differ = one->ids[i] != 0 && other->ids[i] != 0 && one->ids[i] != other->ids[i];
        agree = agree && !differ;
    }
    return agree;
}

static size_t first_twins(const dgg_persons *p, uint32_t block)
{
    size_t low = 0, high = p->twin_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->twins[middle].block < block) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bool dgg_persons_are_apart(dgg_persons *p, uint32_t one, uint32_t other)
{
    uint32_t block = p->items[one].block;
    bool have = false;
    if (!p->clusters[one].has_twin || !p->clusters[other].has_twin) {
        return false;
    }
    for (size_t i = first_twins(p, block); !have && i < p->twin_count && p->twins[i].block == block;
         i++) {
        uint32_t left = dgg_persons_find(p, p->twins[i].one);
        uint32_t right = dgg_persons_find(p, p->twins[i].other);
        have = (left == one && right == other) || (left == other && right == one);
    }
    return have;
}

static size_t richness(dgg_person_name name)
{
    return (name.is_full ? 1000 : 0) + name.given.length + name.suffix.length;
}

void dgg_persons_unite(dgg_persons *persons, uint32_t one, uint32_t other)
{
    dgg_cluster *clusters = persons->clusters;
    one = dgg_persons_find(persons, one);
    other = dgg_persons_find(persons, other);
    if (one == other) {
        return;
    }
    uint32_t root = one < other ? one : other, leaf = one < other ? other : one;
    dgg_cluster *kept = &clusters[root];
    const dgg_cluster *gone = &clusters[leaf];
    size_t mine = richness(dgg_persons_name(persons, kept->form));
    size_t theirs = richness(dgg_persons_name(persons, gone->form));
    kept->form = theirs > mine ? gone->form : kept->form;
    kept->size += gone->size;
    kept->has_place = kept->has_place || gone->has_place;
    kept->has_twin = kept->has_twin || gone->has_twin;
    for (size_t i = 0; i < DGG_ID_SCHEMES; i++) {
        kept->ids[i] = kept->ids[i] != 0 ? kept->ids[i] : gone->ids[i];
    }
    clusters[leaf].parent = root;
}

dgg_name_likeness dgg_persons_compare(dgg_persons *persons, uint32_t one, uint32_t other)
{
    const dgg_cluster *clusters = persons->clusters;
    uint32_t left = clusters[dgg_persons_find(persons, one)].form;
    uint32_t right = clusters[dgg_persons_find(persons, other)].form;
    uint32_t block = persons->items[one].block;
    /* An id may have joined names of several families. */
    left = persons->block_of[left] == block ? left : persons->items[one].form;
    right = persons->block_of[right] == block ? right : persons->items[other].form;
    const dgg_person_name first = dgg_persons_name(persons, left);
    const dgg_person_name second = dgg_persons_name(persons, right);
    return dgg_person_name_compare(&first, &second);
}

bool dgg_persons_may_be_one(dgg_persons *persons, uint32_t one, uint32_t other)
{
    uint32_t left = dgg_persons_find(persons, one), right = dgg_persons_find(persons, other);
    return dgg_persons_ids_agree(&persons->clusters[left], &persons->clusters[right]) &&
           dgg_persons_compare(persons, one, other) != DGG_OTHER_NAME &&
           !dgg_persons_are_apart(persons, left, right);
}

bool dgg_persons_join(dgg_persons *persons, uint32_t one, uint32_t other)
{
    uint32_t left = dgg_persons_find(persons, one), right = dgg_persons_find(persons, other);
    bool may = left == right || dgg_persons_may_be_one(persons, one, other);
    if (left != right && may) {
        dgg_persons_unite(persons, left, right);
    }
    return may;
}
