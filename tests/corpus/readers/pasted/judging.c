#include "corpus/readers/pasted/judging.h"

#include "tests/support/suite.h"

/* A record that has begun with a title, and the next lines. */
static dgg_pasted_reading begin(const char *title, const char *lines)
{
    static dgg_corpus corpus;
    dgg_pasted_reading r = dgg_pasted_start(&corpus, NULL);
    dgg_text rest = dgg_text_of(lines);
    r.is_open = title != NULL;
    CU_ASSERT_EQUAL(dgg_buffer_add(&r.title, dgg_text_of(title), NULL), DGG_OK);
    while (rest.length > 0 && r.count < DGG_PASTED_WINDOW) {
        dgg_pasted_line *line = &r.window[r.count++];
        dgg_text text = dgg_text_line(&rest);
        bool is_after_blank = text.length == 0;
        text = is_after_blank ? dgg_text_line(&rest) : text;
        CU_ASSERT_EQUAL(dgg_pasted_look(line, text, NULL), DGG_OK);
        line->is_after_blank = is_after_blank;
        line->number = (long)r.count;
    }
    return r;
}

typedef bool question(const dgg_pasted_reading *r);

static bool holds(question *is, const char *title, const char *lines)
{
    dgg_pasted_reading r = begin(title, lines);
    bool held = is(&r);
    dgg_pasted_stop(&r);
    return held;
}

static void names_before_a_venue_are_authors(void)
{
    CU_ASSERT_TRUE(holds(dgg_pasted_is_authors, "On maps", "Jane Smith\nMaps, 1998\n"));
    CU_ASSERT_FALSE(holds(dgg_pasted_is_authors, "On maps", "Jane Smith\nOn towns\n"));
    CU_ASSERT_FALSE(holds(dgg_pasted_is_authors, "On maps", "\nJane Smith\nMaps, 1998\n"));
    CU_ASSERT_FALSE(holds(dgg_pasted_is_authors, NULL, "Jane Smith\nMaps, 1998\n"));
}

static void the_line_before_a_venue_is_a_title(void)
{
    CU_ASSERT_TRUE(holds(dgg_pasted_is_before_venue, NULL, "On maps\nMaps, 1998\n"));
    CU_ASSERT_TRUE(holds(dgg_pasted_is_before_venue, NULL, "On maps\nJane Smith\nMaps, 1998\n"));
    CU_ASSERT_FALSE(holds(dgg_pasted_is_before_venue, NULL, "A sentence.\nMaps, 1998\n"));
    CU_ASSERT_FALSE(holds(dgg_pasted_is_before_venue, NULL, "On maps\n1. Maps, 1998\n"));
}

static void what_follows_a_venue_is_the_abstract(void)
{
    dgg_pasted_reading r = begin("On maps", "Maps are\nOn towns\n");
    CU_ASSERT_TRUE(dgg_pasted_awaits_venue(&r));
    CU_ASSERT_FALSE(dgg_pasted_is_abstract(&r));
    r.paper.venue = dgg_text_of("Maps");
    CU_ASSERT_TRUE(dgg_pasted_is_abstract(&r));
    CU_ASSERT_FALSE(dgg_pasted_awaits_venue(&r));
    r.window[0].is_after_blank = true;
    CU_ASSERT_FALSE(dgg_pasted_is_abstract(&r));
    dgg_pasted_stop(&r);
}

static void a_marked_title_may_go_on(void)
{
    dgg_pasted_reading r = begin("On maps and", "towns of all lands\n");
    CU_ASSERT_FALSE(dgg_pasted_is_more_title(&r));
    r.is_marked = true;
    CU_ASSERT_TRUE(dgg_pasted_is_more_title(&r));
    dgg_pasted_stop(&r);
}

SUITE("corpus/readers/pasted/judging",
      { "names before a venue are authors", names_before_a_venue_are_authors },
      { "the line before a venue is a title", the_line_before_a_venue_is_a_title },
      { "what follows a venue is the abstract", what_follows_a_venue_is_the_abstract },
      { "a marked title may go on", a_marked_title_may_go_on })
