/* Rows of origins have room for a power of two, so that a row that grows one by one is copied a few
 * times only. */
#include "corpus/origins.h"

#include <string.h>

#include "corpus/parts.h"

size_t dgg_origins_of(const dgg_paper *paper)
{
    return paper->origin_count > 0 ? paper->origin_count : 1;
}

size_t dgg_origins_room(size_t count)
{
    size_t room = 2;
    while (room < count) {
        room *= 2;
    }
    return room;
}

static void copy(dgg_origin *origins, const dgg_paper *paper)
{
    uint32_t parts = 0;
    for (size_t i = 0; i < paper->origin_count; i++) {
        origins[i] = paper->origins[i];
    }
    for (size_t part = 0; part < DGG_PARTS && paper->origin_count == 0; part++) {
        parts |= dgg_part_is_filled(paper, part) ? (uint32_t)1 << part : 0;
    }
    if (paper->origin_count == 0) {
        origins[0] = (dgg_origin){ paper->file, paper->line, parts };
    }
}

dgg_status dgg_origins_join(dgg_arena **arena, dgg_origin **joined, const dgg_paper *kept,
                            const dgg_paper *other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t mine = dgg_origins_of(kept), all = mine + dgg_origins_of(other);
    if (kept->origin_count > 0 && all <= dgg_origins_room(kept->origin_count)) {
        memcpy(joined, &kept->origins, sizeof(void *)); /* readers may not write what we may */
    } else {
        DGG_TRY(dgg_arena_alloc(arena, joined, dgg_origins_room(all) * sizeof **joined, error));
        copy(*joined, kept);
    }
    copy(*joined + mine, other);
done:
    return status;
}

void dgg_origins_drop(dgg_origin *origins, size_t count, const dgg_paper *paper,
                      const dgg_paper *merged)
{
    for (size_t part = 0; part < DGG_PARTS; part++) {
        bool is_of_all = dgg_text_is(dgg_text_of(dgg_part_name(part)), "times_cited") ||
                         dgg_text_is(dgg_text_of(dgg_part_name(part)), "attributes");
        bool stays = is_of_all || dgg_part_is_equal(paper, merged, part);
        for (size_t i = 0; i < count && !stays; i++) {
            origins[i].parts &= ~((uint32_t)1 << part);
        }
    }
}
