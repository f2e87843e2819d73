#include "layouts/labels/pieces.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_wrapping how = { DGG_REGULAR, 10, 100, 1, 0 };

static void a_piece_knows_its_width_and_the_blank_behind(void)
{
    dgg_pieces pieces = { 0 };
    CU_ASSERT_EQUAL(dgg_pieces_cut(&pieces, dgg_text_of("Data city"), &how, 100, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(pieces.count, 2);
    CU_ASSERT_DOUBLE_EQUAL(pieces.items[0].width, 21.12, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(pieces.items[0].gap, 2.78, 1e-9);
    CU_ASSERT_EQUAL(pieces.items[1].start, 5);
    CU_ASSERT_EQUAL(pieces.items[1].end, 9);
    CU_ASSERT_EQUAL(pieces.items[1].gap, 0);
    dgg_pieces_destroy(&pieces);
}

static void no_piece_is_wider_than_allowed(void)
{
    dgg_pieces pieces = { 0 };
    dgg_text label = dgg_text_of("incomprehensibilities · 数");
    CU_ASSERT_EQUAL(dgg_pieces_cut(&pieces, label, &how, 30, NULL), DGG_OK);
    CU_ASSERT_TRUE(pieces.count >= 4);
    size_t end = 0;
    for (size_t i = 0; i < pieces.count; i++) {
        CU_ASSERT_TRUE(pieces.items[i].width <= 30);
        CU_ASSERT_TRUE(pieces.items[i].start >= end);
        end = pieces.items[i].end;
    }
    CU_ASSERT_EQUAL(end, label.length);
    dgg_pieces_destroy(&pieces);
}

static dgg_status cut_and_forget(void)
{
    dgg_pieces pieces = { 0 };
    dgg_text label = dgg_text_of("a b c d e f g h i j k l");
    dgg_status status = dgg_pieces_cut(&pieces, label, &how, 30, NULL);
    dgg_pieces_destroy(&pieces);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(cut_and_forget());
}

SUITE("layouts/labels/pieces",
      { "a piece knows its width and the blank behind",
        a_piece_knows_its_width_and_the_blank_behind },
      { "no piece is wider than allowed", no_piece_is_wider_than_allowed },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
