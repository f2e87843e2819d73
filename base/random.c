/* Numbers as if by chance, by a generator of our own: draws can be made again anywhere. */
#include "base/random.h"

uint64_t dgg_random_next(dgg_random *random)
{
    random->state += 0x9E3779B97F4A7C15u;
    uint64_t mixed = random->state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

/* What lies above the last whole multiple of the limit is drawn again, or small numbers would be
 * likelier. */
uint32_t dgg_random_below(dgg_random *random, uint32_t limit)
{
    if (limit == 0) {
        return 0;
    }
    uint32_t drawn = 0;
    do {
        drawn = (uint32_t)(dgg_random_next(random) >> 32);
        /* The surplus is less than the limit: mostly it need not be known; that is a division. */
    } while (drawn > UINT32_MAX - limit && drawn > UINT32_MAX - (0 - limit) % limit);
    return drawn % limit;
}

void dgg_random_shuffle(dgg_random *random, uint32_t *numbers, uint32_t count)
{
    for (uint32_t left = count; left > 1; left--) {
        uint32_t place = dgg_random_below(random, left), kept = numbers[left - 1];
        numbers[left - 1] = numbers[place];
        numbers[place] = kept;
    }
}
