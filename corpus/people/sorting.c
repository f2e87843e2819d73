/* Authorships sorted into people: equal ids first, then, within a block, equal names, names that
 * may be one with something shared, and initials with whom they can only be. */
#include "base/order.h"
#include "corpus/people/persons.h"

typedef struct bearer {
    uint32_t id, item;
} bearer;

static int compare_bearers(const void *left, const void *right)
{
    const bearer *one = left, *other = right;
    int order = (one->id > other->id) - (one->id < other->id);
    return order != 0 ? order : (one->item > other->item) - (one->item < other->item);
}

/* That one id has names which have nothing in common is a slip of the source. */
static bool share_a_part(dgg_person_name one, dgg_person_name other)
{
    bool is_family = dgg_text_equal(one.family, other.family);
    dgg_text left = dgg_text_slice(one.initials, 0, 1);
    bool is_initial = left.length > 0 && dgg_text_equal(left, dgg_text_slice(other.initials, 0, 1));
    bool is_swapped =
        dgg_text_equal(one.family, other.given) || dgg_text_equal(one.given, other.family);
    return is_family || is_initial || is_swapped;
}

static dgg_status join_ids(dgg_persons *p, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bearer *bearers = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&bearers, p->count * DGG_ID_SCHEMES + 1, sizeof *bearers, error));
    for (uint32_t i = 0; i < p->count; i++) {
        for (size_t j = 0; j < DGG_ID_SCHEMES; j++) {
            bearers[count] = (bearer){ p->items[i].ids[j], i };
            count += p->items[i].ids[j] != 0 ? 1 : 0;
        }
    }
    dgg_sort(bearers, count, sizeof *bearers, compare_bearers);
    for (size_t i = 1; i < count; i++) {
        uint32_t one = bearers[i - 1].item, other = bearers[i].item;
        uint32_t left = dgg_persons_find(p, one), right = dgg_persons_find(p, other);
        if (bearers[i - 1].id == bearers[i].id && p->items[one].paper != p->items[other].paper &&
            dgg_persons_ids_agree(&p->clusters[left], &p->clusters[right]) &&
            !dgg_persons_are_apart(p, left, right) &&
            share_a_part(dgg_persons_name(p, p->items[one].form),
                         dgg_persons_name(p, p->items[other].form))) {
            dgg_persons_unite(p, one, other);
        }
    }
done:
    dgg_release(bearers);
    return status;
}

static dgg_status begin(dgg_persons *p, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&p->clusters, p->count + 1, sizeof *p->clusters, error));
    for (uint32_t i = 0; i < p->count; i++) {
        const dgg_authorship *item = &p->items[i];
        p->clusters[i] = (dgg_cluster){ .parent = i,
                                        .size = 1,
                                        .form = item->form,
                                        .candidate = UINT32_MAX,
                                        .has_place = item->has_place };
        for (size_t j = 0; j < DGG_ID_SCHEMES; j++) {
            p->clusters[i].ids[j] = item->ids[j];
        }
    }
    for (size_t i = 0; i < p->twin_count; i++) {
        p->clusters[p->twins[i].one].has_twin = p->clusters[p->twins[i].other].has_twin = true;
    }
done:
    return status;
}

dgg_status dgg_persons_sort(dgg_persons *persons, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_persons *p = persons;
    DGG_TRY(dgg_persons_rule(p, error));
    DGG_TRY(begin(p, error));
    dgg_persons_obey(p);
    DGG_TRY(join_ids(p, error));
    for (dgg_block block = { 0 }; block.first < p->count; block.first = block.end) {
        uint32_t number = p->items[block.first].block;
        block.first_clue = block.end_clue;
        while (block.end < p->count && p->items[block.end].block == number) {
            block.end++;
        }
        while (block.end_clue < p->clue_count && p->clues[block.end_clue].block == number) {
            block.end_clue++;
        }
        dgg_persons_join_equal(p, &block);
        dgg_persons_join_alike(p, &block);
        DGG_TRY(dgg_persons_doubt(p, &block, error));
    }
    dgg_release(p->clues);
    dgg_release(p->twins);
    p->clues = NULL;
    p->twins = NULL;
    p->clue_count = p->clue_room = p->twin_count = p->twin_room = 0;
done:
    return status;
}
