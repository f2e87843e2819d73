/* An index of words turned back into a text. */
#include "corpus/readers/openalex_json/abstract.h"

#include "base/memory.h"

enum { MOST_WORDS = 1 << 20 };

static dgg_status place_word(dgg_inverted *inverted, const dgg_json_value *word, size_t *count,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (const dgg_json_value *place = dgg_json_first(word); place != NULL;
         place = dgg_json_next(place)) {
        double number = dgg_json_number(place);
        if (!(number >= 0 && number < MOST_WORDS)) {
            continue;
        }
        size_t at = (size_t)number;
        DGG_TRY(
            dgg_reserve(&inverted->words, &inverted->room, at + 1, sizeof *inverted->words, error));
        while (*count <= at) {
            inverted->words[(*count)++] = (dgg_text){ 0 };
        }
        inverted->words[at] = dgg_json_key(word);
    }
done:
    return status;
}

dgg_status dgg_inverted_text(dgg_inverted *inverted, const dgg_json_value *index, dgg_text *text,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    *text = (dgg_text){ 0 };
    inverted->text.length = 0;
    if (index == NULL || dgg_json_kind_of(index) != DGG_JSON_OBJECT) {
        return DGG_OK;
    }
    for (const dgg_json_value *word = dgg_json_first(index); word != NULL;
         word = dgg_json_next(word)) {
        DGG_TRY(place_word(inverted, word, &count, error));
    }
    for (size_t i = 0; i < count; i++) {
        if (inverted->words[i].length > 0) {
            DGG_TRY(dgg_buffer_add(&inverted->text,
                                   dgg_text_of(inverted->text.length > 0 ? " " : ""), error));
            DGG_TRY(dgg_buffer_add(&inverted->text, inverted->words[i], error));
        }
    }
    *text = dgg_buffer_text(&inverted->text);
done:
    return status;
}

void dgg_inverted_destroy(dgg_inverted *inverted)
{
    dgg_release(inverted->words);
    dgg_buffer_destroy(&inverted->text);
}
