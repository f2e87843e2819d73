/* Names and plain words: rows of words without any signs but a "=" in front. */
#include "base/unicode.h"
#include "corpus/patterns.h"

enum { SHOWN = 60 };

static dgg_status check(const dgg_tokens *tokens, dgg_text text, dgg_error *error)
{
    dgg_text shown = dgg_unicode_slice(text, 0, SHOWN);
    const char *reason = NULL;
    for (size_t i = 0; i < tokens->count; i++) {
        reason = tokens->items[i].word.length > DGG_LONGEST_WORD ? "a word is too long" : reason;
    }
    if (tokens->count == 0) {
        reason = "no letter or digit in it";
    } else if (tokens->count > DGG_LONGEST_PHRASE) {
        reason = "it is longer than 24 words";
    } else if (tokens->count == 1 && (tokens->items[0].form & DGG_FORM_HAN)) {
        reason = "a single Chinese character means too much";
    }
    return reason == NULL ? DGG_OK
                          : dgg_fail(error, DGG_BAD_INPUT, 0, "'%.*s': %s", (int)shown.length,
                                     shown.start, reason);
}

static dgg_status begin(dgg_phrase *phrase, const dgg_tokens *tokens, dgg_arena **arena,
                        dgg_error *error)
{
    *phrase = (dgg_phrase){ .count = (uint32_t)tokens->count,
                            .is_han = (tokens->items[0].form & DGG_FORM_HAN) != 0 };
    return dgg_arena_alloc(arena, &phrase->units, tokens->count * sizeof *phrase->units, error);
}

dgg_status dgg_name_parse(dgg_phrase *phrase, dgg_text name, dgg_vocabulary *vocabulary,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tokens *tokens = &vocabulary->tokens;
    bool is_exact = dgg_text_starts(name, "=");
    DGG_TRY(dgg_tokens_cut(tokens, dgg_text_slice(name, is_exact ? 1 : 0, name.length), DGG_TITLE,
                           error));
    DGG_TRY(check(tokens, name, error));
    DGG_TRY(begin(phrase, tokens, &vocabulary->phrases, error));
    for (size_t i = 0; i < tokens->count; i++) {
        dgg_token token = tokens->items[i];
        bool stands_so = is_exact || (token.form & DGG_FORM_CAPITALS) != 0;
        if (!stands_so && (token.form & DGG_FORM_CAPITAL)) {
            phrase->capitals |= UINT32_C(1) << i;
        }
        if (dgg_text_ends(token.word, "s") || dgg_text_ends(token.word, "S")) {
            phrase->plurals |= UINT32_C(1) << i;
        }
        DGG_TRY(dgg_vocabulary_add(vocabulary, stands_so ? DGG_UNIT_EXACT : DGG_UNIT_WORD,
                                   token.word, &phrase->units[i], error));
    }
done:
    return status;
}

dgg_status dgg_name_spell_out(dgg_buffer *spelled, dgg_text name, bool *has_umlauts,
                              dgg_error *error)
{
    static const struct {
        const char *letter, *letters;
    } umlauts[] = { { "ä", "ae" }, { "ö", "oe" }, { "ü", "ue" }, { "å", "aa" },
                    { "Ä", "Ae" }, { "Ö", "Oe" }, { "Ü", "Ue" }, { "Å", "Aa" } };
    dgg_status status = DGG_OK;
    *has_umlauts = false;
    for (dgg_text rest = name; rest.length > 0;) {
        dgg_text before = rest;
        dgg_unicode_take(&rest);
        dgg_text letter = { before.start, before.length - rest.length };
        for (size_t i = 0; letter.length > 1 && i < sizeof umlauts / sizeof *umlauts; i++) {
            if (dgg_text_is(letter, umlauts[i].letter)) {
                letter = dgg_text_of(umlauts[i].letters);
                *has_umlauts = true;
            }
        }
        DGG_TRY(dgg_buffer_add(spelled, letter, error));
    }
done:
    return status;
}

dgg_status dgg_words_parse(dgg_phrase *phrase, dgg_text words, dgg_unit_kind kind,
                           dgg_vocabulary *vocabulary, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tokens *tokens = &vocabulary->tokens;
    DGG_TRY(dgg_tokens_cut(tokens, words, DGG_TITLE, error));
    DGG_TRY(check(tokens, words, error));
    DGG_TRY(begin(phrase, tokens, &vocabulary->phrases, error));
    for (size_t i = 0; i < tokens->count; i++) {
        DGG_TRY(
            dgg_vocabulary_add(vocabulary, kind, tokens->items[i].word, &phrase->units[i], error));
    }
done:
    return status;
}
