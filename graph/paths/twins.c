/* Twins: vertices with the same neighbours at the same lengths. No two of them are neighbours, and
 * one walk serves all. Found by a hash of the ways of each, then by comparing these. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/paths/ways.h"

struct hashed {
    uint64_t hash;
    uint32_t place;
};

static uint64_t mix(uint64_t hash, uint64_t value)
{
    static const uint64_t odd = 0x9E3779B97F4A7C15u;
    hash = (hash ^ value) * odd;
    return hash ^ hash >> 29;
}

static uint64_t hash_of(const dgg_ways *ways, size_t place)
{
    uint64_t hash = ways->first[place + 1] - ways->first[place];
    for (size_t w = ways->first[place]; w < ways->first[place + 1]; w++) {
        uint64_t length = 0;
        if (ways->lengths != NULL) {
            memcpy(&length, &ways->lengths[w], sizeof length);
        }
        hash = mix(mix(hash, ways->to[w]), length);
    }
    return hash;
}

static int by_hash(const void *left, const void *right)
{
    const struct hashed *one = left, *other = right;
    if (one->hash != other->hash) {
        return one->hash < other->hash ? -1 : 1;
    }
    return (one->place > other->place) - (one->place < other->place);
}

static bool are_twins(const dgg_ways *ways, uint32_t one, uint32_t other)
{
    size_t first = ways->first[one], count = ways->first[one + 1] - first;
    size_t second = ways->first[other];
    bool are = count == ways->first[other + 1] - second &&
               memcmp(ways->to + first, ways->to + second, count * sizeof *ways->to) == 0;
    return are && (ways->lengths == NULL || memcmp(ways->lengths + first, ways->lengths + second,
                                                   count * sizeof *ways->lengths) == 0);
}

/* firsts[p] becomes the first place that is a twin of place p, or p itself. */
static dgg_status find_twins(const dgg_ways *ways, uint32_t *firsts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct hashed *row = NULL;
    DGG_TRY(dgg_grow(&row, ways->count + 1, sizeof *row, error));
    for (size_t i = 0; i < ways->count; i++) {
        row[i] = (struct hashed){ hash_of(ways, i), (uint32_t)i };
        firsts[i] = (uint32_t)i;
    }
    dgg_sort(row, ways->count, sizeof *row, by_hash);
    for (size_t i = 1; i < ways->count; i++) {
        uint32_t first = firsts[row[i - 1].place];
        if (row[i].hash == row[i - 1].hash && are_twins(ways, first, row[i].place)) {
            firsts[row[i].place] = first;
        }
    }
done:
    dgg_release(row);
    return status;
}

/* Keeps way `from` as the one at `to`, if it leads to the first of twins; returns where the next
 * one goes. */
static size_t keep(dgg_ways *ways, const uint32_t *firsts, size_t from, size_t to)
{
    uint32_t end = ways->to[from];
    if (firsts[end] != end) {
        return to;
    }
    ways->to[to] = ways->places[end];
    if (ways->lengths != NULL) {
        ways->lengths[to] = ways->lengths[from];
    }
    return to + 1;
}

/* Closes up the ways: those from and to others than the first of twins go. */
static void close_up(dgg_ways *ways, const uint32_t *firsts)
{
    size_t kept = 0, count = 0, begin = 0;
    for (size_t i = 0; i < ways->count; i++) {
        size_t end = ways->first[i + 1];
        bool is_first = firsts[i] == i;
        for (size_t w = begin; is_first && w < end; w++) {
            kept = keep(ways, firsts, w, kept);
        }
        begin = end;
        count += is_first;
        ways->first[count] = is_first ? kept : ways->first[count];
    }
    ways->count = count;
}

dgg_status dgg_ways_join_twins(dgg_ways *ways, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *firsts = NULL, count = 0;
    DGG_TRY(dgg_grow(&firsts, ways->count + 1, sizeof *firsts, error));
    DGG_TRY(find_twins(ways, firsts, error));
    DGG_TRY(dgg_grow(&ways->places, ways->count + 1, sizeof *ways->places, error));
    DGG_TRY(dgg_grow(&ways->copies, ways->count + 1, sizeof *ways->copies, error));
    for (size_t i = 0; i < ways->count; i++) {
        bool is_first = firsts[i] == i;
        ways->places[i] = is_first ? count++ : ways->places[firsts[i]];
        ways->copies[ways->places[i]] = is_first ? 1 : ways->copies[ways->places[i]] + 1;
    }
    close_up(ways, firsts);
done:
    dgg_release(firsts);
    return status;
}
