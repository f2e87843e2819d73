/* Blocks of records that share something, and pairs in them that are nearly the same. */
#include "corpus/duplicates/similar.h"

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/duplicates/apart.h"
#include "corpus/duplicates/knowing.h"

enum {
    TITLE_END = 12,     /* bytes of a title that make a block */
    BLOCKS_A_PAPER = 5, /* at most */
    SMALL_BLOCK = 24,
    NEIGHBOURS = 8
};

/* A paper in a block, which is known by a hash. */
typedef struct placed {
    uint64_t block;
    uint32_t paper;
} placed;

typedef struct pair {
    uint32_t low, high;
    bool is_same; /* else it is doubtful */
} pair;

typedef struct comparing {
    dgg_search *s;
    dgg_known *known; /* by paper */
    placed *placed;
    size_t placed_count;
    pair *pairs;
    size_t pair_count, pair_room;
} comparing;

static uint64_t mix(uint64_t hash, dgg_text text)
{
    enum { STEP = 31 };
    return hash * STEP + dgg_text_hash(text);
}

static void place(comparing *c, uint64_t block, uint32_t paper)
{
    c->placed[c->placed_count++] = (placed){ block, paper };
}

/* In blocks of its year and the next, so that papers of two years that follow share one. */
static void place_by_author(comparing *c, uint32_t paper)
{
    const dgg_known *known = &c->known[paper];
    if (known->family.length > 0 && known->year > 0) {
        uint64_t family = mix('f', known->family);
        place(c, family + (uint64_t)known->year, paper);
        place(c, family + (uint64_t)known->year + 1, paper);
    }
}

static void place_in_blocks(comparing *c, uint32_t paper)
{
    const dgg_known *known = &c->known[paper];
    dgg_text title = known->title;
    place_by_author(c, paper);
    if (title.length > TITLE_END) {
        place(c, mix('b', dgg_text_slice(title, 0, TITLE_END)), paper);
        place(c, mix('e', dgg_text_slice(title, title.length - TITLE_END, title.length)), paper);
    }
    if (known->volume.length > 0 && known->page.length > 0) {
        place(c, mix(mix('p', known->volume), known->page) + (uint64_t)known->year, paper);
    }
}

static int compare_placed(const void *left, const void *right)
{
    const placed *one = left, *other = right;
    int order = (one->block > other->block) - (one->block < other->block);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

/* A paper with its title, to be sorted by it. */
typedef struct titled {
    dgg_text title;
    uint32_t paper;
} titled;

static int compare_titles(const void *left, const void *right)
{
    const titled *one = left, *other = right;
    int order = dgg_text_compare(one->title, other->title);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static dgg_status compare_two(comparing *c, uint32_t one, uint32_t other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_likeness likeness = dgg_likeness_of(&c->known[one], &c->known[other]);
    if (likeness == DGG_OTHER || one == other) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&c->pairs, &c->pair_room, c->pair_count + 1, sizeof *c->pairs, error));
    c->pairs[c->pair_count++] =
        (pair){ one < other ? one : other, one < other ? other : one, likeness == DGG_SAME };
done:
    return status;
}

static dgg_status compare_small(comparing *c, const placed *block, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i + 1; j < count; j++) {
            DGG_TRY(compare_two(c, block[i].paper, block[j].paper, error));
        }
    }
done:
    return status;
}

static dgg_status compare_large(comparing *c, const placed *block, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    titled *order = NULL;
    DGG_TRY(dgg_grow(&order, count, sizeof *order, error));
    for (size_t i = 0; i < count; i++) {
        order[i] = (titled){ c->known[block[i].paper].title, block[i].paper };
    }
    dgg_sort(order, count, sizeof *order, compare_titles);
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i + 1; j < count && j <= i + NEIGHBOURS; j++) {
            DGG_TRY(compare_two(c, order[i].paper, order[j].paper, error));
        }
    }
done:
    dgg_release(order);
    return status;
}

static int compare_pairs(const void *left, const void *right)
{
    const pair *one = left, *other = right;
    int order = (one->low > other->low) - (one->low < other->low);
    return order != 0 ? order : (one->high > other->high) - (one->high < other->high);
}

static dgg_status find_pairs(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sort(c->placed, c->placed_count, sizeof *c->placed, compare_placed);
    for (size_t at = 0, end = 0; at < c->placed_count; at = end) {
        while (end < c->placed_count && c->placed[end].block == c->placed[at].block) {
            end++;
        }
        DGG_TRY(end - at <= SMALL_BLOCK ? compare_small(c, c->placed + at, end - at, error)
                                        : compare_large(c, c->placed + at, end - at, error));
    }
    dgg_sort(c->pairs, c->pair_count, sizeof *c->pairs, compare_pairs);
done:
    return status;
}

static dgg_status doubt(dgg_search *s, const pair *two, dgg_error *error)
{
    const dgg_paper *low = &s->corpus->papers[two->low], *high = &s->corpus->papers[two->high];
    if (dgg_apart_settles(s, two->low, two->high)) {
        return DGG_OK;
    }
    return dgg_corpus_warn_of(s->corpus, DGG_DOUBTFUL, high, error,
                              "may be the paper at %.*s:%ld: it has %s, but not quite the same "
                              "title",
                              (int)low->file.length, low->file.start, low->line, s->shared);
}

static bool is_twice(const comparing *c, size_t i)
{
    return i > 0 && compare_pairs(&c->pairs[i - 1], &c->pairs[i]) == 0;
}

/* What is sure first: a doubt about two that have become one is none. */
static dgg_status settle(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    c->s->shared = "nearly the same title, author and year";
    for (size_t i = 0; i < c->pair_count; i++) {
        DGG_TRY(c->pairs[i].is_same && !is_twice(c, i)
                    ? dgg_search_join(c->s, c->pairs[i].low, c->pairs[i].high, error)
                    : DGG_OK);
    }
    for (size_t i = 0; i < c->pair_count; i++) {
        const pair *two = &c->pairs[i];
        bool is_open = !two->is_same && !is_twice(c, i) && dgg_search_is_alone(c->s, two->low) &&
                       dgg_search_is_alone(c->s, two->high);
        bool is_translated = c->known[two->low].is_han != c->known[two->high].is_han;
        c->s->shared =
            is_translated ? "the same year, volume and pages" : "the same first author and year";
        DGG_TRY(is_open ? doubt(c->s, two, error) : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_search_merge_similar(dgg_search *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = s->corpus->paper_count;
    comparing c = { .s = s };
    DGG_TRY(dgg_grow(&c.known, count + 1, sizeof *c.known, error));
    DGG_TRY(dgg_grow(&c.placed, BLOCKS_A_PAPER * count + 1, sizeof *c.placed, error));
    for (uint32_t i = 0; i < count; i++) {
        if (dgg_search_is_alone(s, i) && s->corpus->papers[i].title.length > 0) {
            DGG_TRY(dgg_search_know(s, &s->corpus->papers[i], &c.known[i], error));
            place_in_blocks(&c, i);
        }
    }
    DGG_TRY(find_pairs(&c, error));
    DGG_TRY(settle(&c, error));
done:
    dgg_release(c.known);
    dgg_release(c.placed);
    dgg_release(c.pairs);
    return status;
}
