/* Any bytes can be cleaned, composed, folded and made an id, and doing it twice changes nothing. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/unicode.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

typedef dgg_status changer(dgg_buffer *buffer, dgg_text text, dgg_error *error);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static dgg_buffer changed(changer *change, dgg_text text)
{
    dgg_buffer buffer = { 0 };
    insist(change(&buffer, text, NULL) == DGG_OK, "there is memory");
    dgg_text made = dgg_buffer_text(&buffer);
    insist(dgg_unicode_valid(made) == made.length, "what is made is valid");
    return buffer;
}

static void change_twice(changer *change, dgg_text text)
{
    dgg_buffer once = changed(change, text);
    dgg_buffer twice = changed(change, dgg_buffer_text(&once));
    insist(dgg_text_equal(dgg_buffer_text(&once), dgg_buffer_text(&twice)),
           "the second time changes nothing");
    dgg_buffer_destroy(&once);
    dgg_buffer_destroy(&twice);
}

static void fold_composed(dgg_text text)
{
    dgg_buffer composed = changed(dgg_unicode_compose, text);
    dgg_buffer folded = changed(dgg_unicode_fold, text);
    dgg_buffer both = changed(dgg_unicode_fold, dgg_buffer_text(&composed));
    insist(dgg_text_equal(dgg_buffer_text(&folded), dgg_buffer_text(&both)),
           "texts that look the same fold the same");
    dgg_buffer_destroy(&composed);
    dgg_buffer_destroy(&folded);
    dgg_buffer_destroy(&both);
}

static void walk(dgg_text text)
{
    size_t count = dgg_unicode_count(text), valid = dgg_unicode_valid(text);
    insist(dgg_text_equal(dgg_unicode_slice(text, 0, count), text), "the whole slice is the text");
    insist(dgg_unicode_slice(text, count, count + 1).length == 0, "and nothing is behind it");
    size_t half = dgg_unicode_slice(text, 0, count / 2).length;
    insist(half + dgg_unicode_slice(text, count / 2, count).length == text.length,
           "two slices are the whole");
    dgg_text rest = text;
    for (size_t i = 0; i < count; i++) {
        size_t before = rest.length;
        int32_t character = dgg_unicode_take(&rest);
        insist(character >= 0 && character <= 0x10FFFF, "what is taken is a character");
        insist(rest.length < before && before - rest.length <= 4, "of a few bytes");
    }
    insist(rest.length == 0 && dgg_unicode_take(&rest) == -1, "then nothing is left");
    insist(valid <= text.length, "no more is valid than is there");
}

static void read_number(dgg_text text)
{
    char exact[DGG_NUMBER_ROOM];
    double number = 0, again = 0;
    if (dgg_number_read(text, &number)) {
        insist(isfinite(number), "a number is finite");
        dgg_number_exact(number, exact);
        insist(dgg_number_read(dgg_text_of(exact), &again) && again == number,
               "what is written reads back");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    dgg_text text = { (const char *)bytes, length };
    walk(text);
    change_twice(dgg_unicode_clean, text);
    change_twice(dgg_unicode_compose, text);
    change_twice(dgg_unicode_fold, text);
    change_twice(dgg_unicode_slug, text);
    fold_composed(text);
    read_number(text);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
