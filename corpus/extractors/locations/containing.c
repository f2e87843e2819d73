/* What contains what, among the locations that were found: no container is added. */
#include "corpus/building.h"
#include "corpus/extractors/locations/place.h"

/* The place of the location, which are sorted by id; their count if it is not there. */
static size_t place_of(const dgg_corpus *corpus, dgg_text id)
{
    size_t low = 0, high = corpus->location_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = dgg_text_compare(corpus->locations[middle].id, id);
        if (order == 0) {
            return middle;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return corpus->location_count;
}

dgg_status dgg_places_contain(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < corpus->location_count; i++) {
        const dgg_texts *ancestors = &corpus->locations[i].ancestors;
        size_t container = corpus->location_count;
        for (size_t j = 0; j < ancestors->count && container == corpus->location_count; j++) {
            container = place_of(corpus, ancestors->items[j]);
        }
        if (container < corpus->location_count) {
            const dgg_link link = { .from = (uint32_t)i, .to = (uint32_t)container, .weight = 1 };
            DGG_TRY(dgg_corpus_add_link(corpus, DGG_PART_OF, &link, error));
        }
    }
done:
    return status;
}
