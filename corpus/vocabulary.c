/* The units of patterns, each a name with its kind before it. */
#include "corpus/vocabulary.h"

#include <string.h>

#include "corpus/folding.h"
#include "corpus/vocabulary/tags.h"

dgg_status dgg_vocabulary_add(dgg_vocabulary *vocabulary, dgg_unit_kind kind, dgg_text word,
                              uint32_t *unit, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *normal = &vocabulary->normal;
    dgg_buffer *lower = &vocabulary->lower, *folded = &vocabulary->folded;
    dgg_buffer *buffer = kind == DGG_UNIT_EXACT ? normal : kind == DGG_UNIT_WORD ? folded : lower;
    DGG_TRY(dgg_tag_begin(normal, error));
    DGG_TRY(dgg_tag_begin(lower, error));
    DGG_TRY(dgg_tag_begin(folded, error));
    DGG_TRY(dgg_normalise_word(normal, word, error));
    DGG_TRY(dgg_fold_case(lower, dgg_untagged(normal), error));
    DGG_TRY(dgg_fold_spelling(folded, dgg_untagged(lower), error));
    dgg_text text = dgg_tagged(buffer, kind, buffer->length - 1);
    DGG_TRY(dgg_names_add(&vocabulary->units, text, unit, error));
    if (kind == DGG_UNIT_STEM && text.length <= DGG_LONGEST_WORD + 1) {
        vocabulary->has_stem[text.length - 1] = true;
        vocabulary->begins_stem[dgg_two_bytes(text.start + 1)] = true;
    }
done:
    return status;
}

dgg_status dgg_vocabulary_begin(dgg_vocabulary *vocabulary, const uint32_t *units, size_t count,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t known = vocabulary->begin_room;
    DGG_TRY(dgg_reserve(&vocabulary->begins, &vocabulary->begin_room, (size_t)units[0] + 1,
                        sizeof *vocabulary->begins, error));
    if (vocabulary->begin_room > known) {
        memset(vocabulary->begins + known, 0,
               (vocabulary->begin_room - known) * sizeof *vocabulary->begins);
    }
    dgg_beginning *beginning = &vocabulary->begins[units[0]];
    beginning->is_one = true;
    beginning->is_whole = beginning->is_whole || count == 1;
    beginning->goes_on |= count > 1 ? dgg_unit_bit(units[1]) : 0;
done:
    return status;
}

void dgg_vocabulary_destroy(dgg_vocabulary *vocabulary)
{
    dgg_release(vocabulary->begins);
    dgg_names_destroy(&vocabulary->units);
    dgg_repairs_destroy(&vocabulary->repairs);
    dgg_arena_release(&vocabulary->phrases);
    dgg_tokens_destroy(&vocabulary->tokens);
    dgg_buffer_destroy(&vocabulary->normal);
    dgg_buffer_destroy(&vocabulary->lower);
    dgg_buffer_destroy(&vocabulary->folded);
    *vocabulary = (dgg_vocabulary){ 0 };
}
