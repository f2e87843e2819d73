/* Papers in another order, or fewer of them, with the links between them carried along. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/parts.h"
#include "corpus/settle.h"

static int compare_lists(dgg_texts left, dgg_texts right)
{
    for (size_t i = 0; i < left.count && i < right.count; i++) {
        int order = dgg_text_compare(left.items[i], right.items[i]);
        if (order != 0) {
            return order;
        }
    }
    return (left.count > right.count) - (left.count < right.count);
}

static int compare_numbers(long left, long right)
{
    return (left > right) - (left < right);
}

int dgg_paper_compare(const dgg_paper *left, const dgg_paper *right)
{
    int order = compare_numbers((long)left->kind, (long)right->kind);
    order = order != 0 ? order : compare_numbers(left->year, right->year);
    for (size_t part = 0; order == 0 && part < DGG_PART_TEXTS; part++) {
        order = dgg_text_compare(dgg_part_text_of(left, part), dgg_part_text_of(right, part));
    }
    for (size_t part = 0; order == 0 && part < DGG_PART_LISTS; part++) {
        order = compare_lists(dgg_part_list_of(left, part), dgg_part_list_of(right, part));
    }
    return order != 0 ? order : compare_numbers(left->is_focal, right->is_focal);
}

int dgg_paper_compare_place(const dgg_paper *left, const dgg_paper *right)
{
    int order = dgg_text_compare(left->file, right->file);
    order = order != 0 ? order : compare_numbers(left->line, right->line);
    return order != 0 ? order : dgg_paper_compare(left, right);
}

static void follow(dgg_links *links, const uint32_t *places, bool may_lead_elsewhere)
{
    for (size_t i = 0; i < links->count; i++) {
        dgg_link *link = &links->items[i];
        link->from = places[link->from];
        if (!may_lead_elsewhere || !link->to_reference) {
            link->to = places[link->to];
        }
    }
}

/* Each paper goes to its place without a second table of papers, which would be the largest there
 * is: the papers that push each other on are a ring. */
static void move_papers(dgg_paper *papers, uint32_t *order, size_t count)
{
    for (uint32_t start = 0; start < count; start++) {
        uint32_t place = start;
        dgg_paper first = papers[start];
        while (order[place] != start) {
            uint32_t next = order[place];
            papers[place] = papers[next];
            order[place] = place;
            place = next;
        }
        papers[place] = first;
        order[place] = place;
    }
}

dgg_status dgg_corpus_arrange(dgg_corpus *corpus, const uint32_t *order, size_t count,
                              const uint32_t *into, dgg_error *error)
{
    const uint32_t left_out = UINT32_MAX;
    dgg_status status = DGG_OK;
    uint32_t *places = NULL, *moves = NULL;
    size_t old_count = corpus->paper_count, left = count;
    DGG_TRY(dgg_grow(&places, old_count + 1, sizeof *places, error));
    DGG_TRY(dgg_grow(&moves, old_count + 1, sizeof *moves, error));
    for (size_t i = 0; i < old_count; i++) {
        places[i] = left_out;
    }
    for (uint32_t i = 0; i < count; i++) {
        moves[i] = order[i];
        places[order[i]] = i;
    }
    for (uint32_t i = 0; i < old_count; i++) {
        if (places[i] == left_out) {
            moves[left++] = i; /* behind those that stay */
        }
    }
    for (size_t i = 0; into != NULL && i < old_count; i++) {
        places[i] = places[into[i]];
    }
    follow(&corpus->links[DGG_RELATED_TO], places, false);
    follow(&corpus->links[DGG_CITES], places, true);
    move_papers(corpus->papers, moves, old_count);
    corpus->paper_count = count;
done:
    dgg_release(moves);
    dgg_release(places);
    return status;
}

/* A sort knows nothing but what it sorts, so each item brings its way of comparing. */
typedef struct placed {
    const dgg_paper *paper;
    dgg_paper_order *compare;
} placed;

static int compare_placed(const void *left, const void *right)
{
    const placed *one = left, *other = right;
    int order = one->compare(one->paper, other->paper);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

dgg_status dgg_corpus_sort_papers(dgg_corpus *corpus, dgg_paper_order *compare, dgg_error *error)
{
    dgg_status status = DGG_OK;
    placed *items = NULL;
    uint32_t *order = NULL;
    size_t count = corpus->paper_count;
    DGG_TRY(dgg_grow(&items, count + 1, sizeof *items, error));
    DGG_TRY(dgg_grow(&order, count + 1, sizeof *order, error));
    for (size_t i = 0; i < count; i++) {
        items[i] = (placed){ &corpus->papers[i], compare };
    }
    dgg_sort(items, count, sizeof *items, compare_placed);
    for (size_t i = 0; i < count; i++) {
        order[i] = (uint32_t)(items[i].paper - corpus->papers);
    }
    DGG_TRY(dgg_corpus_arrange(corpus, order, count, NULL, error));
done:
    dgg_release(items);
    dgg_release(order);
    return status;
}
