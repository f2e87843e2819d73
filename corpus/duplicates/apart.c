/* Records that a person keeps apart. In a group that would be one paper they end up in parts: two
 * that nobody keeps apart belong together, unless one of them might as well go with another that
 * is kept apart from the first; which of them is meant nobody knows, so it stays alone. */
#include "corpus/duplicates/apart.h"

#include <stdlib.h>
#include <string.h>

#include "base/order.h"

/* Merging before may have gone on in several steps. */
static uint32_t record_of(const dgg_merging *merging, uint32_t number)
{
    while (merging->into[number] != number) {
        number = merging->into[number];
    }
    return number;
}

static void find_ends(dgg_search *s, uint32_t *places)
{
    const dgg_merging *merging = s->merging;
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        places[s->corpus->papers[i].number] = i;
    }
    for (size_t i = 0; i < merging->apart_count; i++) {
        s->ends[i][0] = places[record_of(merging, merging->apart[i].one)];
        s->ends[i][1] = places[record_of(merging, merging->apart[i].other)];
        s->is_end[s->ends[i][0]] = s->is_end[s->ends[i][1]] = true;
    }
}

dgg_status dgg_apart_init(dgg_search *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *places = NULL;
    if (s->merging == NULL || s->merging->apart_count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&places, s->merging->record_count + 1, sizeof *places, error));
    DGG_TRY(dgg_grow(&s->ends, s->merging->apart_count, sizeof *s->ends, error));
    DGG_TRY(dgg_grow(&s->is_end, s->corpus->paper_count + 1, sizeof *s->is_end, error));
    memset(s->is_end, 0, (s->corpus->paper_count + 1) * sizeof *s->is_end);
    find_ends(s, places);
done:
    dgg_release(places);
    return status;
}

void dgg_apart_destroy(dgg_search *s)
{
    dgg_release(s->ends);
    dgg_release(s->is_end);
    s->ends = NULL;
    s->is_end = NULL;
}

void dgg_apart_follow(dgg_search *s, uint32_t paper, uint32_t into)
{
    if (s->is_end != NULL && s->is_end[paper]) {
        s->is_end[into] = true;
    }
}

bool dgg_apart_concerns(const dgg_search *s, const dgg_candidate *group, size_t count)
{
    bool concerns = false;
    for (size_t i = 0; s->is_end != NULL && i < count; i++) {
        concerns = concerns || s->is_end[group[i].paper];
    }
    return concerns;
}

static uint32_t root_of(const dgg_search *s, uint32_t paper)
{
    while (s->into[paper] != paper) {
        paper = s->into[paper];
    }
    return paper;
}

bool dgg_apart_settles(dgg_search *s, uint32_t paper, uint32_t other)
{
    bool settles = false;
    if (s->is_end == NULL || !s->is_end[paper] || !s->is_end[other]) {
        return false;
    }
    for (size_t i = 0; i < s->merging->apart_count; i++) {
        uint32_t one = root_of(s, s->ends[i][0]), another = root_of(s, s->ends[i][1]);
        if ((one == paper && another == other) || (one == other && another == paper)) {
            s->merging->apart[i].is_needed = settles = true;
        }
    }
    return settles;
}

/* Two members of a group, by their places in it, the lower first. */
typedef struct pair {
    size_t low, high;
} pair;

typedef struct parting {
    dgg_candidate *group;
    size_t count;
    pair *pairs; /* sorted, within the group */
    size_t pair_count;
    size_t *queue; /* room for all members */
    bool *is_taken;
} parting;

static int by_paper(const void *left, const void *right)
{
    const dgg_candidate *one = left, *other = right;
    return (one->paper > other->paper) - (one->paper < other->paper);
}

static int by_part(const void *left, const void *right)
{
    const dgg_candidate *one = left, *other = right;
    int order = (one->part > other->part) - (one->part < other->part);
    return order != 0 ? order : by_paper(left, right);
}

static int by_ends(const void *left, const void *right)
{
    const pair *one = left, *other = right;
    int order = (one->low > other->low) - (one->low < other->low);
    return order != 0 ? order : (one->high > other->high) - (one->high < other->high);
}

/* SIZE_MAX if the paper is not in the group. */
static size_t place_in(const parting *p, uint32_t paper)
{
    const dgg_candidate wanted = { .paper = paper };
    const dgg_candidate *found = bsearch(&wanted, p->group, p->count, sizeof *p->group, by_paper);
    return found != NULL ? (size_t)(found - p->group) : SIZE_MAX;
}

static bool has_pair(const parting *p, size_t one, size_t other)
{
    const pair wanted = { one < other ? one : other, one < other ? other : one };
    return bsearch(&wanted, p->pairs, p->pair_count, sizeof wanted, by_ends) != NULL;
}

static void find_pairs(parting *p, dgg_search *s)
{
    for (size_t i = 0; i < s->merging->apart_count; i++) {
        size_t one = place_in(p, root_of(s, s->ends[i][0]));
        size_t other = place_in(p, root_of(s, s->ends[i][1]));
        if (one != SIZE_MAX && other != SIZE_MAX && one != other) {
            s->merging->apart[i].is_needed = true;
            p->pairs[p->pair_count++] =
                (pair){ one < other ? one : other, one < other ? other : one };
        }
    }
    dgg_sort(p->pairs, p->pair_count, sizeof *p->pairs, by_ends);
}

/* All that hang together with the first, two by two, by not being kept apart. */
static size_t gather(parting *p, size_t first)
{
    size_t length = 1;
    p->queue[0] = first;
    p->is_taken[first] = true;
    for (size_t at = 0; at < length; at++) {
        for (size_t i = 0; i < p->count; i++) {
            if (!p->is_taken[i] && p->group[i].part != DGG_FITS_ALL &&
                !has_pair(p, p->queue[at], i)) {
                p->is_taken[i] = true;
                p->queue[length++] = i;
            }
        }
    }
    return length;
}

static bool is_at_odds(const parting *p, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        for (size_t j = i + 1; j < length; j++) {
            if (has_pair(p, p->queue[i], p->queue[j])) {
                return true;
            }
        }
    }
    return false;
}

static void number_parts(parting *p)
{
    for (size_t i = 0; i < p->count; i++) {
        p->group[i].part = DGG_FITS_ALL;
        p->is_taken[i] = false;
    }
    for (size_t i = 0; i < p->pair_count; i++) {
        p->group[p->pairs[i].low].part = p->group[p->pairs[i].high].part = 0;
    }
    uint32_t part = 0;
    for (size_t i = 0; i < p->count; i++) {
        if (p->is_taken[i] || p->group[i].part == DGG_FITS_ALL) {
            continue;
        }
        size_t length = gather(p, i);
        uint32_t given = is_at_odds(p, length) ? DGG_FITS_SEVERAL : part++;
        for (size_t j = 0; j < length; j++) {
            p->group[p->queue[j]].part = given;
        }
    }
}

dgg_status dgg_apart_split(dgg_search *s, dgg_candidate *group, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    parting p = { .group = group, .count = count };
    DGG_TRY(dgg_grow(&p.pairs, s->merging->apart_count, sizeof *p.pairs, error));
    DGG_TRY(dgg_grow(&p.queue, count, sizeof *p.queue, error));
    DGG_TRY(dgg_grow(&p.is_taken, count, sizeof *p.is_taken, error));
    dgg_sort(group, count, sizeof *group, by_paper);
    find_pairs(&p, s);
    number_parts(&p);
    for (size_t i = 0; i < count && p.pair_count == 0; i++) {
        group[i].part = 0;
    }
    dgg_sort(group, count, sizeof *group, by_part);
done:
    dgg_release(p.pairs);
    dgg_release(p.queue);
    dgg_release(p.is_taken);
    return status;
}
