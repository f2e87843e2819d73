/* What has become of communities: by the members that they have in common. */
#include <string.h>

#include "base/buffer.h"
#include "base/order.h"
#include "graph/changes/changing.h"

/* An earlier community and a present one that share members. */
typedef struct overlap {
    uint32_t before, after; /* from 0 */
    size_t common, whole;   /* members of both; of either */
} overlap;

typedef struct comparing {
    dgg_changing *changing;
    overlap *overlaps; /* in the order of before, then after */
    size_t count, room;
    size_t *common;           /* by present community: members that come from the earlier at hand */
    size_t *stayed, *came;    /* by earlier and by present community: members that are in both */
    uint32_t *partner;        /* by earlier community: the present one that is the same, plus one */
    bool *is_told, *has_been; /* by earlier and by present community */
    dgg_buffer names;
} comparing;

static dgg_status prepare(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = c->changing->earlier->community_count;
    size_t after = c->changing->analysis->community_count;
    DGG_TRY(dgg_grow(&c->common, after + 1, sizeof *c->common, error));
    DGG_TRY(dgg_grow(&c->came, after + 1, sizeof *c->came, error));
    DGG_TRY(dgg_grow(&c->has_been, after + 1, sizeof *c->has_been, error));
    DGG_TRY(dgg_grow(&c->stayed, before + 1, sizeof *c->stayed, error));
    DGG_TRY(dgg_grow(&c->partner, before + 1, sizeof *c->partner, error));
    DGG_TRY(dgg_grow(&c->is_told, before + 1, sizeof *c->is_told, error));
    memset(c->came, 0, (after + 1) * sizeof *c->came);
    memset(c->has_been, 0, (after + 1) * sizeof *c->has_been);
    memset(c->stayed, 0, (before + 1) * sizeof *c->stayed);
    memset(c->partner, 0, (before + 1) * sizeof *c->partner);
    memset(c->is_told, 0, (before + 1) * sizeof *c->is_told);
done:
    return status;
}

/* Adds the overlaps of one earlier community. */
static dgg_status follow(comparing *c, uint32_t before, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_earlier *earlier = c->changing->earlier;
    const dgg_earlier_community *community = &earlier->communities[before];
    const dgg_analysis *analysis = c->changing->analysis;
    memset(c->common, 0, (analysis->community_count + 1) * sizeof *c->common);
    for (size_t i = 0; i < community->count; i++) {
        uint32_t node = c->changing->now[earlier->members[community->first + i]];
        uint32_t after = node != UINT32_MAX ? analysis->community[node] : 0;
        c->common[after] += after > 0 ? 1 : 0;
        c->stayed[before] += after > 0 ? 1 : 0;
    }
    for (uint32_t after = 0; after < analysis->community_count; after++) {
        size_t common = c->common[after + 1];
        if (common > 0) {
            DGG_TRY(dgg_reserve(&c->overlaps, &c->room, c->count + 1, sizeof *c->overlaps, error));
            c->overlaps[c->count++] =
                (overlap){ before, after, common,
                           community->count + analysis->communities[after].size - common };
            c->came[after] += common;
        }
    }
done:
    return status;
}

/* The most alike first, compared without rounding. */
static int by_likeness(const void *left, const void *right)
{
    const overlap *one = left, *other = right;
    uint64_t share = (uint64_t)one->common * other->whole;
    uint64_t other_share = (uint64_t)other->common * one->whole;
    int order = (share < other_share) - (share > other_share);
    order = order != 0 ? order : (one->before > other->before) - (one->before < other->before);
    return order != 0 ? order : (one->after > other->after) - (one->after < other->after);
}

static dgg_status pair_up(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    overlap *sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, c->count + 1, sizeof *sorted, error));
    for (size_t i = 0; i < c->count; i++) {
        sorted[i] = c->overlaps[i];
    }
    dgg_sort(sorted, c->count, sizeof *sorted, by_likeness);
    for (size_t i = 0; i < c->count && sorted[i].common * 2 >= sorted[i].whole; i++) {
        const overlap *pair = &sorted[i];
        if (c->partner[pair->before] == 0 && !c->has_been[pair->after]) {
            c->partner[pair->before] = pair->after + 1;
            c->has_been[pair->after] = c->is_told[pair->before] = true;
        }
    }
done:
    dgg_release(sorted);
    return status;
}

static dgg_text name_before(const comparing *c, uint32_t before)
{
    return c->changing->earlier->communities[before].name;
}

static dgg_text name_after(const comparing *c, uint32_t after)
{
    return c->changing->analysis->communities[after].name;
}

static dgg_status tell(comparing *c, dgg_change_kind kind, dgg_text before, dgg_text after,
                       dgg_error *error)
{
    const dgg_change change = {
        .change = kind, .is_community = true, .before = before, .after = after
    };
    return dgg_changing_add(c->changing, change, error);
}

static dgg_status add_name(comparing *c, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(&c->names, dgg_text_of(c->names.length > 0 ? "; " : ""), error));
    DGG_TRY(dgg_buffer_add(&c->names, name, error));
done:
    return status;
}

/* A quarter of the members at least: less is a few that moved. */
static bool is_part(size_t common, size_t all)
{
    enum { QUARTER = 4 };
    return common * QUARTER >= all;
}

/* Whether the overlap is a part of what is looked at: an earlier community that has split, or a
 * present one that others have joined in. */
static bool is_part_of(const comparing *c, const overlap *one, dgg_change_kind kind)
{
    return kind == DGG_IS_SPLIT ? is_part(one->common, c->stayed[one->before])
                                : is_part(one->common, c->came[one->after]);
}

/* All overlaps of one community. */
static dgg_status tell_parts(comparing *c, const overlap *group, size_t count, dgg_change_kind kind,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_split = kind == DGG_IS_SPLIT;
    size_t parts = 0;
    c->names.length = 0;
    for (size_t i = 0; i < count; i++) {
        if (is_part_of(c, &group[i], kind)) {
            parts++;
            DGG_TRY(add_name(
                c, is_split ? name_after(c, group[i].after) : name_before(c, group[i].before),
                error));
        }
    }
    if (parts < 2) {
        return DGG_OK;
    }
    for (size_t i = 0; i < count; i++) {
        bool is_one = is_part_of(c, &group[i], kind);
        c->is_told[group[i].before] |= is_one || is_split;
        c->has_been[group[i].after] |= is_one || !is_split;
    }
    dgg_text names = dgg_buffer_text(&c->names);
    DGG_TRY(tell(c, kind, is_split ? name_before(c, group->before) : names,
                 is_split ? names : name_after(c, group->after), error));
done:
    return status;
}

static int by_after(const void *left, const void *right)
{
    const overlap *one = left, *other = right;
    int order = (one->after > other->after) - (one->after < other->after);
    return order != 0 ? order : (one->before > other->before) - (one->before < other->before);
}

static dgg_status find_splits(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0, end = 0; at < c->count; at = end) {
        while (end < c->count && c->overlaps[end].before == c->overlaps[at].before) {
            end++;
        }
        DGG_TRY(tell_parts(c, c->overlaps + at, end - at, DGG_IS_SPLIT, error));
    }
done:
    return status;
}

static dgg_status find_joins(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sort(c->overlaps, c->count, sizeof *c->overlaps, by_after);
    for (size_t at = 0, end = 0; at < c->count; at = end) {
        while (end < c->count && c->overlaps[end].after == c->overlaps[at].after) {
            end++;
        }
        DGG_TRY(tell_parts(c, c->overlaps + at, end - at, DGG_IS_JOINED, error));
    }
done:
    return status;
}

static dgg_status find_names(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < c->changing->earlier->community_count; i++) {
        dgg_text before = name_before(c, i);
        uint32_t partner = c->partner[i];
        if (partner > 0 && !dgg_text_equal(before, name_after(c, partner - 1))) {
            DGG_TRY(tell(c, DGG_IS_RENAMED, before, name_after(c, partner - 1), error));
        }
    }
done:
    return status;
}

static dgg_status find_all(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t before = (uint32_t)c->changing->earlier->community_count;
    uint32_t after = (uint32_t)c->changing->analysis->community_count;
    DGG_TRY(find_names(c, error));
    DGG_TRY(find_splits(c, error));
    DGG_TRY(find_joins(c, error));
    for (uint32_t i = 0; i < after; i++) {
        DGG_TRY(c->has_been[i] ? DGG_OK
                               : tell(c, DGG_IS_NEW, (dgg_text){ 0 }, name_after(c, i), error));
    }
    for (uint32_t i = 0; i < before; i++) {
        DGG_TRY(c->is_told[i] ? DGG_OK
                              : tell(c, DGG_IS_GONE, name_before(c, i), (dgg_text){ 0 }, error));
    }
done:
    return status;
}

dgg_status dgg_changing_communities(dgg_changing *changing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    comparing c = { .changing = changing };
    DGG_TRY(prepare(&c, error));
    for (uint32_t i = 0; i < changing->earlier->community_count; i++) {
        DGG_TRY(follow(&c, i, error));
    }
    DGG_TRY(pair_up(&c, error));
    DGG_TRY(find_all(&c, error));
done:
    dgg_release(c.overlaps);
    dgg_release(c.common);
    dgg_release(c.stayed);
    dgg_release(c.came);
    dgg_release(c.partner);
    dgg_release(c.is_told);
    dgg_release(c.has_been);
    dgg_buffer_destroy(&c.names);
    return status;
}
