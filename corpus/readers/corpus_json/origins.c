/* The records that a merged one was made of, with the parts that come from each. */
#include <limits.h>

#include "corpus/parts.h"
#include "corpus/readers/corpus_json/reading.h"

static const char *const origin_keys[] = { "file", "line", "parts", NULL };

/* Names of parts that this version does not know say nothing. */
static uint32_t bits_of(dgg_texts names)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < names.count; i++) {
        for (size_t part = 0; part < DGG_PARTS; part++) {
            bits |= dgg_text_is(names.items[i], dgg_part_name(part)) ? (uint32_t)1 << part : 0;
        }
    }
    return bits;
}

static dgg_status take_origin(dgg_saved_reading *r, const dgg_json_value *value, dgg_origin *origin,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { r->json, value };
    dgg_texts parts = { 0 };
    uint32_t line = 0;
    DGG_TRY(dgg_take_check(&from, origin_keys, "an origin", error));
    DGG_TRY(dgg_take_text(&from, "file", &origin->file, error));
    DGG_TRY(dgg_take_count(&from, "line", INT_MAX, &line, error));
    DGG_TRY(dgg_take_texts(&from, "parts", &r->lists, &parts, error));
    origin->line = line;
    origin->parts = bits_of(parts);
done:
    return status;
}

dgg_status dgg_saved_take_origins(dgg_saved_reading *r, const dgg_taking *record, dgg_paper *paper,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    dgg_origin *origins = NULL;
    DGG_TRY(dgg_take_children(record, "origins", DGG_JSON_ARRAY, &list, error));
    if (list == NULL || dgg_json_count(list) == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(&r->lists, &origins, dgg_json_count(list) * sizeof *origins, error));
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(take_origin(r, one, &origins[paper->origin_count++], error));
    }
    paper->origins = origins;
done:
    return status;
}
