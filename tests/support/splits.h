/* splits.h - what a value is split into, each item in brackets. */
#ifndef DGG_TEST_SPLITS_H
#define DGG_TEST_SPLITS_H

#include <stdio.h>

#include "base/buffer.h"
#include "corpus/splitting.h"

static inline bool splits_to(dgg_splitting *split, const char *value, const char *wanted)
{
    dgg_names list = { 0 };
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(split(&list, dgg_text_of(value), NULL), DGG_OK);
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(&told, NULL, "[%.*s]", (int)list.texts[i].length, list.texts[i].start);
    }
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s is %.*s\n", value, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_names_destroy(&list);
    return is_right;
}

static inline dgg_status split_and_forget(dgg_splitting *split, const char *value)
{
    dgg_names list = { 0 };
    dgg_status status = split(&list, dgg_text_of(value), NULL);
    dgg_names_destroy(&list);
    return status;
}

#endif
