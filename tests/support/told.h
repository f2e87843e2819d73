/* told.h - a reference taken apart, written on one line: for tests. */
#ifndef DGG_TEST_TOLD_H
#define DGG_TEST_TOLD_H

#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "corpus/references.h"

static inline void tell_list(dgg_buffer *told, const char *name, dgg_texts list)
{
    for (size_t i = 0; i < list.count; i++) {
        dgg_buffer_print(told, NULL, "%s[%.*s]", i == 0 ? name : "", (int)list.items[i].length,
                         list.items[i].start);
    }
}

static inline void tell_text(dgg_buffer *told, const char *name, dgg_text text)
{
    if (text.length > 0) {
        dgg_buffer_print(told, NULL, " %s=%.*s", name, (int)text.length, text.start);
    }
}

/* Whether it says "[Smith, J.] 2019 title=Maps venue=…". */
static inline bool is_told(const char *text, const char *wanted)
{
    dgg_reference_parser parser = { 0 };
    dgg_reference found = { 0 };
    dgg_arena *arena = NULL;
    dgg_buffer told = { 0 };
    CU_ASSERT_EQUAL(dgg_reference_parse(&parser, dgg_text_of(text), &arena, &found, NULL), DGG_OK);
    tell_list(&told, found.repeats_authors ? "=" : "", found.paper.authors);
    dgg_buffer_print(&told, NULL, "%s %d", found.repeats_authors ? "=" : "", found.paper.year);
    tell_text(&told, "title", found.paper.title);
    tell_text(&told, "venue", found.paper.venue);
    tell_text(&told, "volume", found.paper.volume);
    tell_text(&told, "issue", found.paper.issue);
    tell_text(&told, "pages", found.paper.pages);
    tell_text(&told, "publisher", found.paper.publisher);
    tell_text(&told, "doi", found.paper.doi);
    tell_text(&told, "url", found.paper.url);
    tell_text(&told, "type", found.paper.type);
    tell_list(&told, " editors=", found.paper.editors);
    tell_text(&told, "doubt", dgg_text_of(found.doubt));
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted);
    if (!is_right) {
        printf("%s\nis %.*s\n", text, (int)told.length, told.bytes);
    }
    dgg_buffer_destroy(&told);
    dgg_arena_release(&arena);
    dgg_reference_parser_destroy(&parser);
    return is_right;
}

#endif
