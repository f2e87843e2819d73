/* Names in Chinese characters: the family first, then spelled so that they can be compared with
 * names in Latin letters. */
#include "base/unicode.h"
#include "corpus/folding.h"
#include "corpus/people/names.h"

static dgg_status keep(dgg_name_reading *r, const dgg_buffer *made, dgg_text *kept,
                       dgg_error *error)
{
    *kept = dgg_buffer_text(made);
    return dgg_arena_copy(&r->arena, kept, error);
}

/* The characters alone, simplified. */
static dgg_status keep_characters(dgg_name_reading *r, dgg_text text, dgg_text *kept,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->family.length = 0;
    while (text.length > 0) {
        dgg_text rest = text;
        int32_t character = dgg_unicode_take(&rest);
        dgg_text one = dgg_text_slice(text, 0, text.length - rest.length);
        DGG_TRY(dgg_unicode_is_han(character) ? dgg_fold_case(&r->family, one, error) : DGG_OK);
        text = rest;
    }
    DGG_TRY(keep(r, &r->family, kept, error));
done:
    return status;
}

static dgg_status spell_family(dgg_name_reading *r, dgg_text family, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text reading = dgg_chinese_family_reading(family);
    r->family.length = 0;
    DGG_TRY(dgg_buffer_add(&r->family, reading, error));
    while (family.length > 0 && reading.length == 0) {
        dgg_text syllable = dgg_pinyin_of(&r->pinyin, dgg_unicode_take(&family));
        DGG_TRY(dgg_buffer_add(&r->family, syllable, error));
    }
done:
    return status;
}

static dgg_status spell_given(dgg_name_reading *r, dgg_text given, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->given.length = r->made.length = 0;
    while (given.length > 0) {
        dgg_text syllable = dgg_pinyin_of(&r->pinyin, dgg_unicode_take(&given));
        DGG_TRY(dgg_buffer_add(&r->given, syllable, error));
        DGG_TRY(dgg_buffer_add(&r->made, dgg_text_slice(syllable, 0, 1), error));
    }
done:
    return status;
}

dgg_status dgg_chinese_name_read(dgg_name_reading *reading, dgg_text text, dgg_person_name *name,
                                 dgg_error *error)
{
    enum { LONGEST = 4 };
    dgg_status status = DGG_OK;
    DGG_TRY(keep_characters(reading, text, &name->chinese, error));
    dgg_text all = name->chinese;
    size_t length = dgg_chinese_family_length(all);
    name->is_full = true;
    if (dgg_unicode_count(all) > LONGEST || length == all.length) {
        name->family = all;
        goto done;
    }
    DGG_TRY(spell_family(reading, dgg_text_slice(all, 0, length), error));
    DGG_TRY(spell_given(reading, dgg_text_slice(all, length, all.length), error));
    DGG_TRY(keep(reading, &reading->family, &name->family, error));
    DGG_TRY(keep(reading, &reading->given, &name->given, error));
    DGG_TRY(keep(reading, &reading->made, &name->initials, error));
    name->is_pinyin = name->is_crowded = true;
done:
    return status;
}
