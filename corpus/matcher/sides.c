/* Sides: each ending of a text is looked up once, however often it stands there. What is noted
 * bears the number of the text, so that nothing must be cleared between two of them. */
#include "corpus/matcher/sides.h"

#include <string.h>

#include "base/memory.h"

void dgg_sides_destroy(dgg_sides *sides)
{
    dgg_release(sides->pairs);
    dgg_release(sides->phrases);
    dgg_release(sides->endings);
    *sides = (dgg_sides){ 0 };
}

static dgg_status add_pair(dgg_sides *sides, uint32_t target, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (sides->pair_count > 0 && sides->pairs[sides->pair_count - 1].target == target) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&sides->pairs, &sides->pair_room, sides->pair_count + 1,
                        sizeof *sides->pairs, error));
    sides->pairs[sides->pair_count++] = (dgg_pair){ target, DGG_NO_SIDE };
done:
    return status;
}

static dgg_status add_ending(dgg_sides *sides, uint32_t *ending, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&sides->endings, &sides->ending_room, sides->ending_count + 1,
                        sizeof *sides->endings, error));
    *ending = (uint32_t)sides->ending_count;
    sides->endings[sides->ending_count++] = DGG_NO_SIDE;
done:
    return status;
}

/* "(smart|smart) ~3 city" */
static bool is_there(const dgg_sides *sides, uint32_t pair, dgg_which_side side, uint32_t ending)
{
    for (uint32_t i = sides->endings[ending]; i != DGG_NO_SIDE; i = sides->phrases[i].next_there) {
        if (sides->phrases[i].pair == pair && sides->phrases[i].side == side) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_sides_add(dgg_sides *sides, uint32_t target, dgg_which_side side, uint32_t *ending,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_pair(sides, target, error));
    DGG_TRY(*ending == DGG_NO_SIDE ? add_ending(sides, ending, error) : DGG_OK);
    uint32_t pair = (uint32_t)(sides->pair_count - 1);
    if (is_there(sides, pair, side, *ending)) {
        goto done;
    }
    DGG_TRY(dgg_reserve(&sides->phrases, &sides->phrase_room, sides->phrase_count + 1,
                        sizeof *sides->phrases, error));
    sides->phrases[sides->phrase_count] =
        (dgg_side_phrase){ pair, side, *ending, sides->endings[*ending], sides->pairs[pair].first };
    sides->endings[*ending] = sides->pairs[pair].first = (uint32_t)sides->phrase_count++;
done:
    return status;
}

void dgg_stops_destroy(dgg_stops *stops)
{
    dgg_release(stops->items);
    dgg_release(stops->endings);
    dgg_release(stops->pairs);
    dgg_release(stops->joined);
    *stops = (dgg_stops){ 0 };
}

/* Round 0 is the one in which nothing was noted. */
static dgg_status make_room(dgg_noted **noted, size_t *room, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t known = *room;
    DGG_TRY(dgg_reserve(noted, room, count, sizeof **noted, error));
    if (*room > known) {
        memset(*noted + known, 0, (*room - known) * sizeof **noted);
    }
done:
    return status;
}

static void forget(dgg_noted *noted, size_t count)
{
    if (count > 0) {
        memset(noted, 0, count * sizeof *noted);
    }
}

dgg_status dgg_stops_begin(dgg_stops *stops, const dgg_sides *sides, dgg_error *error)
{
    dgg_status status = DGG_OK;
    stops->count = 0;
    stops->joined_count = 0;
    DGG_TRY(make_room(&stops->endings, &stops->ending_room, sides->ending_count, error));
    DGG_TRY(make_room(&stops->pairs, &stops->pair_room, sides->pair_count, error));
    if (++stops->round == 0) {
        forget(stops->endings, stops->ending_room);
        forget(stops->pairs, stops->pair_room);
        stops->round = 1;
    }
done:
    return status;
}

/* Notes the pairs that an ending is a side of. */
static dgg_status note_pairs(dgg_stops *stops, const dgg_sides *sides, uint32_t ending,
                             dgg_error *error)
{
    enum { BOTH = 1 << DGG_LEFT_SIDE | 1 << DGG_RIGHT_SIDE };
    dgg_status status = DGG_OK;
    for (uint32_t i = sides->endings[ending]; i != DGG_NO_SIDE; i = sides->phrases[i].next_there) {
        const dgg_side_phrase *phrase = &sides->phrases[i];
        dgg_noted *pair = &stops->pairs[phrase->pair];
        uint32_t known = pair->round == stops->round ? pair->value : 0;
        *pair = (dgg_noted){ stops->round, known | UINT32_C(1) << phrase->side };
        if (pair->value == BOTH && known != BOTH) {
            DGG_TRY(dgg_reserve(&stops->joined, &stops->joined_room, stops->joined_count + 1,
                                sizeof *stops->joined, error));
            stops->joined[stops->joined_count++] = phrase->pair;
        }
    }
done:
    return status;
}

dgg_status dgg_stops_add(dgg_stops *stops, const dgg_sides *sides, const dgg_stop *stop,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_noted *ending = &stops->endings[stop->ending];
    bool is_known = ending->round == stops->round;
    DGG_TRY(dgg_reserve(&stops->items, &stops->room, stops->count + 1, sizeof *stop, error));
    stops->items[stops->count] = *stop;
    stops->items[stops->count].next = is_known ? ending->value : DGG_NO_SIDE;
    *ending = (dgg_noted){ stops->round, (uint32_t)stops->count++ };
    DGG_TRY(is_known ? DGG_OK : note_pairs(stops, sides, stop->ending, error));
done:
    return status;
}
