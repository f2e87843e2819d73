/* Two records of one paper become one, field by field. */
#include "corpus/merge.h"

#include "corpus/parts.h"

static bool is_better(dgg_text other, dgg_text kept)
{
    return other.length > kept.length ||
           (other.length == kept.length && dgg_text_compare(other, kept) < 0);
}

static void merge_text(dgg_text *kept, dgg_text other)
{
    *kept = is_better(other, *kept) ? other : *kept;
}

static size_t bytes_of(dgg_texts list)
{
    size_t bytes = 0;
    for (size_t i = 0; i < list.count; i++) {
        bytes += list.items[i].length;
    }
    return bytes;
}

/* More items; of as many the longer ones ("Smith, Jane" before "Smith, J."); then byte order. */
static bool is_better_list(dgg_texts other, dgg_texts kept)
{
    if (other.count != kept.count) {
        return other.count > kept.count;
    }
    size_t other_bytes = bytes_of(other), kept_bytes = bytes_of(kept);
    if (other_bytes != kept_bytes) {
        return other_bytes > kept_bytes;
    }
    for (size_t i = 0; i < other.count; i++) {
        int order = dgg_text_compare(other.items[i], kept.items[i]);
        if (order != 0) {
            return order < 0;
        }
    }
    return false;
}

static void merge_list(dgg_texts *kept, dgg_texts other)
{
    *kept = is_better_list(other, *kept) ? other : *kept;
}

void dgg_paper_merge(dgg_paper *kept, const dgg_paper *other)
{
    kept->kind = other->kind < kept->kind ? other->kind : kept->kind;
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        merge_text(dgg_part_text(kept, part), dgg_part_text_of(other, part));
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        merge_list(dgg_part_list(kept, part), dgg_part_list_of(other, part));
    }
    bool is_earlier = other->year != 0 && (kept->year == 0 || other->year < kept->year);
    kept->year = is_earlier ? other->year : kept->year;
    kept->is_focal = kept->is_focal || other->is_focal;
}
