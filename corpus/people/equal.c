/* Equal names. A name in full is one person's, unless ids tell several; one that very many people
 * have, only where something else is shared, or where nothing tells of more than one. */
#include "corpus/people/persons.h"

/* Two initials at least tell nearly as much as a name in full: "Berners-Lee, T. J.". */
static bool tells_much(const dgg_person_name *name)
{
    return name->is_full || (!name->is_crowded && name->initials.length > 1);
}

/* What a clue must be to join names that are equal. */
static bool is_enough(const dgg_person_name *name, dgg_clue_kind kind)
{
    return name->is_full || kind == DGG_CLUE_COAUTHOR ||
           (kind == DGG_CLUE_INSTITUTION && !name->is_crowded);
}

static void join_by_clues(dgg_persons *p, const dgg_block *block)
{
    for (size_t i = block->first_clue + 1; i < block->end_clue; i++) {
        const dgg_clue *one = &p->clues[i - 1], *other = &p->clues[i];
        uint32_t form = p->items[one->item].form;
        bool is_same = one->kind == other->kind && one->number == other->number &&
                       form == p->items[other->item].form;
        const dgg_person_name name = dgg_persons_name(p, form);
        if (is_same && is_enough(&name, one->kind)) {
            dgg_persons_join(p, one->item, other->item);
        }
    }
}

static bool has_id(const dgg_cluster *cluster)
{
    bool has = false;
    for (size_t i = 0; i < DGG_ID_SCHEMES; i++) {
        has = has || cluster->ids[i] != 0;
    }
    return has;
}

/* Whether it is known of a person who it is: by an id, or else by a place. */
static bool is_known(const dgg_persons *p, uint32_t root, bool by_place)
{
    return has_id(&p->clusters[root]) || (by_place && p->clusters[root].has_place);
}

/* Joins all of one form that are known (or not), one after the other; returns how many remain. */
static size_t join_some(dgg_persons *p, size_t first, size_t end, bool by_place, uint32_t *last)
{
    size_t remain = 0;
    *last = UINT32_MAX;
    for (size_t i = first; i < end; i++) {
        uint32_t root = dgg_persons_find(p, (uint32_t)i);
        bool is_other = is_known(p, root, by_place) && root != *last;
        if (!is_other) {
            continue;
        }
        bool may_join = *last != UINT32_MAX && !by_place;
        if (!may_join || !dgg_persons_join(p, *last, (uint32_t)i)) {
            remain++;
        }
        *last = dgg_persons_find(p, (uint32_t)i);
    }
    return remain;
}

/* Those of whom nothing else is known join each other, and the only one who is known. */
static void join_rest(dgg_persons *p, size_t first, size_t end, uint32_t known, bool by_place)
{
    uint32_t last = known;
    for (size_t i = first; i < end; i++) {
        uint32_t root = dgg_persons_find(p, (uint32_t)i);
        if (!is_known(p, root, by_place) || root == known) {
            if (last != UINT32_MAX) {
                dgg_persons_join(p, last, (uint32_t)i);
            }
            last = last != UINT32_MAX ? last : (uint32_t)i;
        }
    }
}

static void join_form(dgg_persons *p, size_t first, size_t end)
{
    const dgg_person_name name = dgg_persons_name(p, p->items[first].form);
    bool by_place = name.is_crowded || !name.is_full;
    uint32_t known = UINT32_MAX;
    if (!tells_much(&name)) {
        return;
    }
    size_t count = join_some(p, first, end, by_place, &known);
    if (count <= 1) {
        join_rest(p, first, end, known, by_place);
    } else if (!by_place) {
        join_rest(p, first, end, UINT32_MAX, by_place);
    }
}

void dgg_persons_join_equal(dgg_persons *persons, const dgg_block *block)
{
    join_by_clues(persons, block);
    for (size_t first = block->first, end = first; first < block->end; first = end) {
        while (end < block->end && persons->items[end].form == persons->items[first].form) {
            end++;
        }
        join_form(persons, first, end);
    }
}
