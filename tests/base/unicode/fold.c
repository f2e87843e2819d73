#include <string.h>

#include "base/unicode.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef dgg_status changer(dgg_buffer *buffer, dgg_text text, dgg_error *error);

static bool changed_is(changer *change, const char *text, const char *wanted)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = dgg_buffer_add(&buffer, dgg_text_of("id-"), NULL); /* it must append */
    status = status == DGG_OK ? change(&buffer, dgg_text_of(text), NULL) : status;
    bool is = status == DGG_OK &&
              dgg_text_is(dgg_text_slice(dgg_buffer_text(&buffer), 3, buffer.length), wanted);
    dgg_buffer_destroy(&buffer);
    return is;
}

static void accents_are_joined_to_their_letters(void)
{
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "", ""));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "Plain Text", "Plain Text"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "Poli\u0301tica", "Pol\u00EDtica"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "\u212B", "\u00C5"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "q\u0307\u0323", "q\u0323\u0307"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "\u1100\u1161\u11A8", "\uAC01"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "\uFB01 \u00B2", "\uFB01 \u00B2"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_compose, "a\xFF\u0301", "a\uFFFD\u0301"));
}

static void folded_names_that_differ_in_case_are_equal(void)
{
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "XU Yang [2]", "xu yang [2]"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "S\u00C3O", "s\u00E3o"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "STRASSE", "strasse"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "Stra\u00DFe", "strasse"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "\u03A3\u03C3\u03C2", "\u03C3\u03C3\u03C3"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "\u5927\u6E7E", "\u5927\u6E7E"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "\u1FB3\u0301", "\u03AC\u03B9"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_fold, "A\xFF", "a\uFFFD"));
}

static void latin_letters_lose_their_accents(void)
{
    CU_ASSERT_TRUE(changed_is(dgg_unicode_plain, "S\u00E3o Z\u00FCrich", "Sao Zurich"));
    CU_ASSERT_TRUE(
        changed_is(dgg_unicode_plain, "\u0142\u00F3d\u017A stra\u00DFe", "lodz strasse"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_plain, "Que\u0301bec", "Quebec"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_plain, "\u0439\u304C", "\u0439\u304C"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_plain, "\u5927\u6E7E", "\u5927\u6E7E"));
}

/* What one fold has made, a second must leave alone; composed or not, the fold is the same. */
static void folding_twice_changes_nothing(void)
{
    dgg_buffer plain = { 0 }, once = { 0 }, twice = { 0 }, composed = { 0 };
    for (int32_t character = 0; character <= 0x10FFFF; character++) {
        plain.length = once.length = twice.length = composed.length = 0;
        dgg_unicode_put(&plain, character, NULL);
        dgg_unicode_put(&plain, 0x0301, NULL);
        dgg_unicode_fold(&once, dgg_buffer_text(&plain), NULL);
        dgg_unicode_fold(&twice, dgg_buffer_text(&once), NULL);
        CU_ASSERT_TRUE_FATAL(dgg_text_equal(dgg_buffer_text(&once), dgg_buffer_text(&twice)));
        twice.length = 0;
        dgg_unicode_compose(&composed, dgg_buffer_text(&plain), NULL);
        dgg_unicode_fold(&twice, dgg_buffer_text(&composed), NULL);
        CU_ASSERT_TRUE_FATAL(dgg_text_equal(dgg_buffer_text(&once), dgg_buffer_text(&twice)));
    }
    dgg_buffer_destroy(&plain);
    dgg_buffer_destroy(&once);
    dgg_buffer_destroy(&twice);
    dgg_buffer_destroy(&composed);
}

static void ids_are_plain(void)
{
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "S\u00E3o Paulo", "sao-paulo"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "  (Greater) Bay -- Area!", "greater-bay-area"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "\u5E7F\u4E1C GD", "\u5E7F\u4E1C-gd"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "\u0141\u00F3d\u017A \u00C6r\u00F8", "lodz-aero"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "\uFF21\uFF11 \uFB01n", "a1-fin"));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "\u041C\u043E\u0441\u043A\u0432\u0430", ""));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "--", ""));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "-", ""));
    CU_ASSERT_TRUE(changed_is(dgg_unicode_slug, "", ""));
}

/* A letter under thousands of marks, the wrong way round: done at once, and in canonical order. */
static void a_tower_of_marks_is_ordered(void)
{
    enum { PAIRS = 200000 };
    dgg_buffer tower = { 0 }, made = { 0 }, wanted = { 0 };
    dgg_unicode_put(&tower, 'q', NULL);
    dgg_unicode_put(&wanted, 'q', NULL);
    for (int i = 0; i < PAIRS; i++) {
        dgg_unicode_put(&tower, 0x0307, NULL);
        dgg_unicode_put(&tower, 0x0323, NULL);
        dgg_unicode_put(&wanted, 0x0323, NULL);
    }
    for (int i = 0; i < PAIRS; i++) {
        dgg_unicode_put(&wanted, 0x0307, NULL);
    }
    CU_ASSERT_EQUAL(dgg_unicode_compose(&made, dgg_buffer_text(&tower), NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&made), dgg_buffer_text(&wanted)));
    dgg_buffer_destroy(&tower);
    dgg_buffer_destroy(&made);
    dgg_buffer_destroy(&wanted);
}

static dgg_status change_and_forget(changer *change)
{
    static const char text[] = "S\u00E3o Paulo \u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323"
                               "\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307"
                               "\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323"
                               "\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307\u0323\u0307";
    dgg_buffer buffer = { 0 };
    dgg_status status = change(&buffer, dgg_text_of(text), NULL);
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(change_and_forget(dgg_unicode_compose));
    BRUTAL(change_and_forget(dgg_unicode_fold));
    BRUTAL(change_and_forget(dgg_unicode_slug));
}

SUITE("base/unicode/fold", { "Latin letters lose their accents", latin_letters_lose_their_accents },
      { "accents are joined to their letters", accents_are_joined_to_their_letters },
      { "folded names that differ in case are equal", folded_names_that_differ_in_case_are_equal },
      { "folding twice changes nothing", folding_twice_changes_nothing },
      { "ids are plain", ids_are_plain },
      { "a tower of marks is ordered", a_tower_of_marks_is_ordered },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
