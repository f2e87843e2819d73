/* What a person has decided comes first: who are two, then who is one. */
#include "corpus/rulings.h"

#include "base/order.h"
#include "corpus/people/persons.h"

static int compare_twins(const void *left, const void *right)
{
    const dgg_twins *one = left, *other = right;
    int order = (one->block > other->block) - (one->block < other->block);
    order = order != 0 ? order : (one->one > other->one) - (one->one < other->one);
    return order != 0 ? order : (one->other > other->other) - (one->other < other->other);
}

/* The item of a name on a paper; UINT32_MAX if it says nothing. Rulings are few. */
static uint32_t item_at(const dgg_persons *p, dgg_author_place place)
{
    uint32_t item = 0;
    while (item < p->count &&
           (p->items[item].paper != place.paper || p->items[item].author != place.author)) {
        item++;
    }
    return item < p->count ? item : UINT32_MAX;
}

dgg_status dgg_persons_rule(dgg_persons *persons, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = persons->rulings != NULL ? persons->rulings->count : 0;
    for (size_t i = 0; i < count; i++) {
        const dgg_ruling *ruling = &persons->rulings->items[i];
        uint32_t one = item_at(persons, ruling->one), other = item_at(persons, ruling->other);
        if (ruling->are_same || one == UINT32_MAX || other == UINT32_MAX) {
            continue;
        }
        DGG_TRY(dgg_reserve(&persons->twins, &persons->twin_room, persons->twin_count + 1,
                            sizeof *persons->twins, error));
        persons->twins[persons->twin_count++] =
            (dgg_twins){ persons->items[one].block, one, other };
    }
    dgg_sort(persons->twins, persons->twin_count, sizeof *persons->twins, compare_twins);
done:
    return status;
}

void dgg_persons_obey(dgg_persons *persons)
{
    size_t count = persons->rulings != NULL ? persons->rulings->count : 0;
    for (size_t i = 0; i < count; i++) {
        dgg_ruling *ruling = &persons->rulings->items[i];
        uint32_t one = item_at(persons, ruling->one), other = item_at(persons, ruling->other);
        if (!ruling->are_same || one == UINT32_MAX || other == UINT32_MAX) {
            continue;
        }
        bool are_on_one = ruling->one.paper == ruling->other.paper;
        one = dgg_persons_find(persons, one);
        other = dgg_persons_find(persons, other);
        ruling->is_refused = are_on_one || dgg_persons_are_apart(persons, one, other);
        if (!ruling->is_refused) {
            dgg_persons_unite(persons, one, other);
        }
    }
}
