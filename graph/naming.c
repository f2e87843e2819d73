/* Names for communities that change: every row is compared with every community that it shares a
 * member with, and the best pairs are taken first. */
#include "graph/naming.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"

/* A row and a community that it shares members with. */
typedef struct likeness {
    uint32_t row, community; /* the community from 1 */
    size_t common, whole;    /* members of both; of either */
    dgg_text name;
} likeness;

typedef struct naming {
    dgg_analysis *analysis;
    dgg_decisions *decisions;
    dgg_sheet *sheet;
    likeness *pairs;
    size_t count, room;
    size_t *common;     /* by community: members of the row at hand */
    size_t *gone;       /* by row: members that are no nodes */
    uint32_t *named_by; /* by community: the row that names it, plus one */
} naming;

static int by_text(const void *left, const void *right)
{
    return dgg_text_compare(*(const dgg_text *)left, *(const dgg_text *)right);
}

/* The ids of a row, sorted, each once. */
static dgg_status split_members(dgg_text members, dgg_texts *ids, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t kept = 0, room = 0;
    while (members.length > 0) {
        dgg_text id = dgg_text_cut(&members, ' ');
        if (id.length > 0) {
            DGG_TRY(dgg_reserve(&ids->items, &room, ids->count + 1, sizeof id, error));
            ids->items[ids->count++] = id;
        }
    }
    dgg_sort(ids->items, ids->count, sizeof *ids->items, by_text);
    for (size_t i = 0; i < ids->count; i++) {
        if (kept == 0 || !dgg_text_equal(ids->items[kept - 1], ids->items[i])) {
            ids->items[kept++] = ids->items[i];
        }
    }
    ids->count = kept;
done:
    return status;
}

/* Adds the pairs of one row. */
static dgg_status compare_row(naming *n, uint32_t row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = n->analysis;
    dgg_texts ids = { 0 };
    DGG_TRY(split_members(n->sheet->rows[row].cells[DGG_COMMUNITY_MEMBERS], &ids, error));
    memset(n->common, 0, (analysis->community_count + 1) * sizeof *n->common);
    for (size_t i = 0; i < ids.count; i++) {
        uint32_t node = dgg_graph_find(analysis->graph, ids.items[i]);
        n->gone[row] += node == UINT32_MAX ? 1 : 0;
        n->common[node == UINT32_MAX ? 0 : analysis->community[node]]++;
    }
    for (uint32_t k = 1; k <= analysis->community_count; k++) {
        size_t common = n->common[k];
        if (common > 0) {
            DGG_TRY(dgg_reserve(&n->pairs, &n->room, n->count + 1, sizeof *n->pairs, error));
            n->pairs[n->count++] =
                (likeness){ row, k, common, ids.count + analysis->communities[k - 1].size - common,
                            n->sheet->rows[row].cells[DGG_COMMUNITY_NAME] };
        }
    }
done:
    dgg_release(ids.items);
    return status;
}

/* The larger share first, compared without rounding. */
static int compare_likeness(const likeness *one, const likeness *other)
{
    uint64_t left = (uint64_t)one->common * other->whole;
    uint64_t right = (uint64_t)other->common * one->whole;
    return (left < right) - (left > right);
}

static int by_likeness(const void *left, const void *right)
{
    const likeness *one = left, *other = right;
    int order = compare_likeness(one, other);
    order = order != 0 ? order
                       : (one->community > other->community) - (one->community < other->community);
    order = order != 0 ? order : dgg_text_compare(one->name, other->name);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

static bool is_like_enough(const likeness *pair)
{
    return pair->common * 2 >= pair->whole;
}

static bool is_taken_name(const naming *n, dgg_text name)
{
    for (size_t k = 0; k < n->analysis->community_count; k++) {
        uint32_t row = n->named_by[k];
        if (row > 0 && dgg_text_equal(n->sheet->rows[row - 1].cells[DGG_COMMUNITY_NAME], name)) {
            return true;
        }
    }
    return false;
}

static dgg_status give_name(naming *n, const likeness *pair, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_community *community = &n->analysis->communities[pair->community - 1];
    dgg_decision *row = &n->sheet->rows[pair->row];
    dgg_text name = row->cells[DGG_COMMUNITY_NAME];
    bool is_same = dgg_text_equal(community->name, name);
    n->named_by[pair->community - 1] = pair->row + 1;
    row->fate = DGG_OBEYED;
    if (is_same) {
        return dgg_decisions_tell(n->decisions, row, DGG_ALREADY_SO, error,
                                  "the community is called so already");
    }
    DGG_TRY(dgg_arena_copy(&n->analysis->texts, &name, error));
    community->name = name;
    if (n->gone[pair->row] > 0) {
        DGG_TRY(dgg_decisions_tell(n->decisions, row, DGG_OBEYED, error,
                                   "%zu of its members are no nodes any more", n->gone[pair->row]));
    }
done:
    return status;
}

static dgg_status give_names(naming *n, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < n->count && is_like_enough(&n->pairs[i]); i++) {
        const likeness *pair = &n->pairs[i];
        const dgg_decision *row = &n->sheet->rows[pair->row];
        bool is_free = row->fate == DGG_OPEN && n->named_by[pair->community - 1] == 0;
        if (is_free && !is_taken_name(n, row->cells[DGG_COMMUNITY_NAME])) {
            DGG_TRY(give_name(n, pair, error));
        }
    }
done:
    return status;
}

/* The best pair of the row; NULL if no community has any of its members. */
static const likeness *best_of(const naming *n, uint32_t row)
{
    for (size_t i = 0; i < n->count; i++) {
        if (n->pairs[i].row == row) {
            return &n->pairs[i];
        }
    }
    return NULL;
}

static dgg_status refuse(naming *n, uint32_t place, dgg_error *error)
{
    dgg_decision *row = &n->sheet->rows[place];
    const likeness *best = best_of(n, place);
    if (best == NULL) {
        return dgg_decisions_tell(n->decisions, row, DGG_LEFT_OUT, error,
                                  "no community has any of its members");
    }
    dgg_text name = dgg_shown(n->analysis->communities[best->community - 1].name);
    uint32_t rival = n->named_by[best->community - 1];
    if (!is_like_enough(best)) {
        return dgg_decisions_tell(n->decisions, row, DGG_LEFT_OUT, error,
                                  "no community is like it: the nearest, '%.*s', shares %zu of the "
                                  "%zu members that either has, and half is needed%s",
                                  (int)name.length, name.start, best->common, best->whole,
                                  n->gone[place] > 0 ? "; some of its members are no nodes" : "");
    }
    if (rival == 0) {
        return dgg_decisions_tell(n->decisions, row, DGG_LEFT_OUT, error,
                                  "the name is that of another community already");
    }
    return dgg_decisions_tell(n->decisions, row, DGG_LEFT_OUT, error,
                              "line %ld names the community that it fits, '%.*s'",
                              n->sheet->rows[rival - 1].line, (int)name.length, name.start);
}

static dgg_status prepare(naming *n, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t communities = n->analysis->community_count, rows = n->sheet->count;
    DGG_TRY(dgg_grow(&n->common, communities + 1, sizeof *n->common, error));
    DGG_TRY(dgg_grow(&n->named_by, communities + 1, sizeof *n->named_by, error));
    DGG_TRY(dgg_grow(&n->gone, rows + 1, sizeof *n->gone, error));
    memset(n->named_by, 0, (communities + 1) * sizeof *n->named_by);
    memset(n->gone, 0, (rows + 1) * sizeof *n->gone);
done:
    return status;
}

dgg_status dgg_analysis_name(dgg_analysis *analysis, dgg_decisions *decisions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    naming n = { .analysis = analysis, .decisions = decisions };
    n.sheet = &decisions->sheets[DGG_COMMUNITIES];
    DGG_TRY(prepare(&n, error));
    for (uint32_t i = 0; i < n.sheet->count; i++) {
        DGG_TRY(n.sheet->rows[i].fate == DGG_OPEN ? compare_row(&n, i, error) : DGG_OK);
    }
    dgg_sort(n.pairs, n.count, sizeof *n.pairs, by_likeness);
    DGG_TRY(give_names(&n, error));
    for (uint32_t i = 0; i < n.sheet->count; i++) {
        DGG_TRY(n.sheet->rows[i].fate == DGG_OPEN ? refuse(&n, i, error) : DGG_OK);
    }
done:
    dgg_release(n.pairs);
    dgg_release(n.common);
    dgg_release(n.named_by);
    dgg_release(n.gone);
    return status;
}
