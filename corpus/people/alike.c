/* Names that may be one, as "Smith, J." and "Smith, John": joined only where an institution or a
 * co-author is shared, and initials only with the one whose they can be. */
#include "corpus/people/persons.h"

enum { MOST = 32 }; /* persons who share a clue: with more it tells little */

/* The persons of a run of equal clues, those with full names first. */
typedef struct sharing {
    uint32_t items[MOST];
    bool is_full[MOST];
    size_t count;
    bool is_crowded; /* for initials the clue must be a co-author */
} sharing;

static void add_person(dgg_persons *p, sharing *run, uint32_t item)
{
    uint32_t root = dgg_persons_find(p, item);
    bool is_there = false;
    for (size_t i = 0; i < run->count && !is_there; i++) {
        is_there = dgg_persons_find(p, run->items[i]) == root;
    }
    if (!is_there && run->count < MOST) {
        run->is_full[run->count] = p->forms[p->clusters[root].form].is_full;
        run->items[run->count++] = item;
    }
}

/* Returns the end of the run of clues that begins there. */
static size_t take_run(dgg_persons *p, const dgg_block *block, size_t first, sharing *run)
{
    const dgg_clue *begin = &p->clues[first];
    size_t end = first;
    run->count = 0;
    while (end < block->end_clue && p->clues[end].kind == begin->kind &&
           p->clues[end].number == begin->number) {
        add_person(p, run, p->clues[end].item);
        end++;
    }
    run->count = begin->kind == DGG_CLUE_PAPER ? 0 : run->count;
    run->is_crowded =
        begin->kind != DGG_CLUE_COAUTHOR && p->forms[p->items[begin->item].form].is_crowded;
    return end;
}

typedef void matching(dgg_persons *p, uint32_t one, uint32_t other);

static void join(dgg_persons *p, uint32_t one, uint32_t other)
{
    dgg_persons_join(p, one, other);
}

/* Notes whose initials they may be: of several who are not one it is not known. */
static void note(dgg_persons *p, uint32_t full, uint32_t initials)
{
    dgg_cluster *cluster = &p->clusters[dgg_persons_find(p, initials)];
    uint32_t root = dgg_persons_find(p, full);
    if (dgg_persons_compare(p, full, initials) == DGG_OTHER_NAME ||
        !dgg_persons_ids_agree(&p->clusters[root], cluster)) {
        return;
    }
    bool is_other =
        cluster->candidate != UINT32_MAX && dgg_persons_find(p, cluster->candidate) != root;
    cluster->is_ambiguous = cluster->is_ambiguous || is_other;
    cluster->candidate = full;
}

/* One item of a run with all others that are full, or are not. */
static void match_one(dgg_persons *p, const sharing *run, size_t i, bool other_is_full,
                      matching *with)
{
    for (size_t j = 0; j < run->count; j++) {
        if (j != i && run->is_full[j] == other_is_full) {
            with(p, run->items[i], run->items[j]);
        }
    }
}

/* Matches all pairs of a run of which the first and second are full, or are not. */
static void match(dgg_persons *p, const dgg_block *block, bool is_full, bool other_is_full,
                  matching *with)
{
    sharing run = { .count = 0 };
    for (size_t at = block->first_clue; at < block->end_clue;) {
        at = take_run(p, block, at, &run);
        bool is_enough = !run.is_crowded || (is_full && other_is_full);
        for (size_t i = 0; is_enough && i < run.count; i++) {
            if (run.is_full[i] == is_full) {
                match_one(p, &run, i, other_is_full, with);
            }
        }
    }
}

static void join_candidates(dgg_persons *p, const dgg_block *block)
{
    for (size_t i = block->first; i < block->end; i++) {
        uint32_t root = dgg_persons_find(p, (uint32_t)i);
        const dgg_cluster *cluster = &p->clusters[root];
        if (root == i && cluster->candidate != UINT32_MAX && !cluster->is_ambiguous) {
            dgg_persons_join(p, cluster->candidate, root);
        }
    }
}

void dgg_persons_join_alike(dgg_persons *persons, const dgg_block *block)
{
    match(persons, block, true, true, join);
    match(persons, block, true, false, note);
    join_candidates(persons, block);
    match(persons, block, false, false, join);
}
