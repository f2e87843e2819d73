/* People who may be one: told, never joined. Each is compared with the fullest and commonest of its
 * block alone, so that the list grows with the people, not with their pairs. */
#include "base/order.h"
#include "corpus/people/persons.h"

typedef struct standing {
    uint32_t root, item, size;
    bool is_full;
} standing;

static int compare_standing(const void *left, const void *right)
{
    const standing *one = left, *other = right;
    if (one->is_full != other->is_full) {
        return one->is_full ? -1 : 1;
    }
    if (one->size != other->size) {
        return one->size > other->size ? -1 : 1;
    }
    return (one->item > other->item) - (one->item < other->item);
}

static int compare_roots(const void *left, const void *right)
{
    const standing *one = left, *other = right;
    int order = (one->root > other->root) - (one->root < other->root);
    return order != 0 ? order : (one->item > other->item) - (one->item < other->item);
}

/* The people of a block, each with its first name there. */
static dgg_status list_people(dgg_persons *p, const dgg_block *block, standing **list,
                              size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t kept = 0;
    DGG_TRY(dgg_grow(list, block->end - block->first + 1, sizeof **list, error));
    for (size_t i = block->first; i < block->end; i++) {
        uint32_t root = dgg_persons_find(p, (uint32_t)i);
        const dgg_cluster *cluster = &p->clusters[root];
        (*list)[i - block->first] =
            (standing){ root, (uint32_t)i, cluster->size, p->forms[cluster->form].is_full };
    }
    dgg_sort(*list, block->end - block->first, sizeof **list, compare_roots);
    for (size_t i = 0; i < block->end - block->first; i++) {
        if (kept == 0 || (*list)[kept - 1].root != (*list)[i].root) {
            (*list)[kept++] = (*list)[i];
        }
    }
    dgg_sort(*list, kept, sizeof **list, compare_standing);
    *count = kept;
done:
    return status;
}

static const char *reason_of(dgg_persons *p, const standing *one, const standing *other)
{
    const dgg_person_name left = dgg_persons_name(p, p->clusters[one->root].form);
    const dgg_person_name right = dgg_persons_name(p, p->clusters[other->root].form);
    if (p->clusters[other->root].is_ambiguous) {
        return "the initials may be those of several people";
    }
    if (!left.is_full || !right.is_full) {
        return "initials alone do not tell: no institution, co-author or id is shared";
    }
    if (left.chinese.length > 0 || right.chinese.length > 0) {
        return left.chinese.length == right.chinese.length
                   ? "a common name: no institution, co-author or id is shared"
                   : "the same name in two scripts: no co-author or id is shared";
    }
    return dgg_person_name_compare(&left, &right) == DGG_SAME_NAME
               ? "a common name: no institution, co-author or id is shared"
               : "a part of the name is in one only: no institution, co-author or id is shared";
}

static dgg_status tell(dgg_persons *p, const standing *one, const standing *other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus *corpus = p->corpus;
    const dgg_authorship *left = &p->items[one->item], *right = &p->items[other->item];
    const dgg_alike_people alike = {
        .names = { corpus->papers[left->paper].authors.items[left->author],
                   corpus->papers[right->paper].authors.items[right->author] },
        .papers = { left->paper, right->paper },
        .reason = reason_of(p, one, other),
    };
    DGG_TRY(dgg_reserve(&corpus->alike_people, &corpus->alike_room, corpus->alike_count + 1,
                        sizeof alike, error));
    corpus->alike_people[corpus->alike_count++] = alike;
done:
    return status;
}

/* The first of those before that may be the same; `at` itself if none may. */
static size_t first_alike(dgg_persons *persons, const standing *list, size_t at)
{
    enum { MOST = 64 };
    for (size_t j = 0; j < at && j < MOST; j++) {
        if (dgg_persons_may_be_one(persons, list[j].item, list[at].item)) {
            return j;
        }
    }
    return at;
}

dgg_status dgg_persons_doubt(dgg_persons *persons, const dgg_block *block, dgg_error *error)
{
    dgg_status status = DGG_OK;
    standing *list = NULL;
    size_t count = 0;
    if (block->end - block->first < 2) {
        return DGG_OK;
    }
    DGG_TRY(list_people(persons, block, &list, &count, error));
    for (size_t i = 1; i < count; i++) {
        size_t j = first_alike(persons, list, i);
        if (j < i) {
            DGG_TRY(tell(persons, &list[j], &list[i], error));
        }
    }
done:
    dgg_release(list);
    return status;
}
