#include "base/csv.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define TEXT(string) dgg_text_of(string)
#define BYTES(string) ((dgg_text){ string, sizeof(string) - 1 })

static dgg_status add_row(dgg_buffer *said, const dgg_csv_row *row)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_print(said, NULL, "%ld", row->line));
    for (size_t i = 0; i < row->count; i++) {
        DGG_TRY(dgg_buffer_add(said, TEXT("["), NULL));
        DGG_TRY(dgg_buffer_add(said, dgg_csv_cell(row, i), NULL));
        DGG_TRY(dgg_buffer_add(said, TEXT("]"), NULL));
    }
    DGG_TRY(dgg_buffer_add(said, TEXT(" "), NULL));
done:
    return status;
}

/* Each row as its line and its cells: "1[id][name] 2[a][b] ", the header first. */
static dgg_status say(dgg_text bytes, dgg_buffer *said, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_open_text(&stream, bytes, error));
    DGG_TRY(dgg_csv_open(&csv, stream, '#', error));
    DGG_TRY(add_row(said, dgg_csv_header(csv)));
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        DGG_TRY(more ? add_row(said, &row) : DGG_OK);
    }
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return status;
}

static bool says(dgg_text bytes, const char *wanted)
{
    dgg_buffer said = { 0 };
    bool is_right =
        say(bytes, &said, NULL) == DGG_OK && dgg_text_is(dgg_buffer_text(&said), wanted);
    if (!is_right) {
        printf("\n%.*s\n", (int)said.length, said.bytes);
    }
    dgg_buffer_destroy(&said);
    return is_right;
}

/* Refused as bad input, at that line, for that reason. */
static bool refuses(dgg_text bytes, long line, const char *reason)
{
    dgg_buffer said = { 0 };
    dgg_error error = { 0 };
    bool is_right = say(bytes, &said, &error) == DGG_BAD_INPUT && error.line == line &&
                    strstr(error.message, reason) != NULL;
    if (!is_right) {
        printf("\n%ld: %s\n", error.line, error.message);
    }
    dgg_buffer_destroy(&said);
    return is_right;
}

static void rows_are_cells_with_the_line_they_begin_at(void)
{
    CU_ASSERT_TRUE(says(TEXT("id,name\na,b\n\nc,d"), "1[id][name] 2[a][b] 4[c][d] "));
    CU_ASSERT_TRUE(says(TEXT("id\r\na\r\nb\r\n"), "1[id] 2[a] 3[b] "));
    CU_ASSERT_TRUE(says(TEXT("id,name\ra,b\r"), "1[id][name] 2[a][b] "));
    CU_ASSERT_TRUE(says(TEXT(""), "0 "));
    CU_ASSERT_TRUE(says(TEXT("\n \n"), "0 "));
}

static void a_quoted_cell_may_hold_anything(void)
{
    CU_ASSERT_TRUE(
        says(TEXT("id,name\n\"a,b\",\"say \"\"so\"\"\"\n"), "1[id][name] 2[a,b][say \"so\"] "));
    CU_ASSERT_TRUE(says(TEXT("id,name\n\"a\n\n# b\r\nc\",d\ne,f\n"),
                        "1[id][name] 2[a\n\n# b\nc][d] 6[e][f] "));
    CU_ASSERT_TRUE(says(TEXT("id\n\" a \"\n"), "1[id] 2[ a ] "));
    CU_ASSERT_TRUE(says(TEXT("\"id\n2\",name\na,b\n"), "1[id\n2][name] 3[a][b] "));
}

static void a_quote_out_of_place_is_kept(void)
{
    CU_ASSERT_TRUE(says(TEXT("id,name\n5\" disk,b\n"), "1[id][name] 2[5\" disk][b] "));
    CU_ASSERT_TRUE(says(TEXT("id,name\n\"a \"b\" c\",d\n"), "1[id][name] 2[a \"b\" c][d] "));
}

static void white_space_around_a_cell_goes(void)
{
    CU_ASSERT_TRUE(says(TEXT("id , name\n a b ,\t\n"), "1[id][name] 2[a b][] "));
    CU_ASSERT_TRUE(says(TEXT("id\tname\ta\n \tb\t\n"), "1[id][name][a] 2[][b][] "));
}

static void the_header_tells_the_separator(void)
{
    CU_ASSERT_TRUE(says(TEXT("id;name\na,b;c\n"), "1[id][name] 2[a,b][c] "));
    CU_ASSERT_TRUE(says(TEXT("id\tname\na;b\tc\n"), "1[id][name] 2[a;b][c] "));
    CU_ASSERT_TRUE(says(TEXT("\"id;a;b\",name\na;b,c\n"), "1[id;a;b][name] 2[a;b][c] "));
    CU_ASSERT_TRUE(says(TEXT("id\na,b\n"), "1[id] 2[a][b] "));
    CU_ASSERT_TRUE(says(TEXT("sep=|\nid|na,me\na|b\n"), "2[id][na,me] 3[a][b] "));
    CU_ASSERT_TRUE(says(TEXT("sep=;\r\n"), "0 "));
}

static void a_byte_order_mark_is_no_part_of_the_header(void)
{
    CU_ASSERT_TRUE(says(TEXT("\xEF\xBB\xBFid,name\na,b\n"), "1[id][name] 2[a][b] "));
    CU_ASSERT_TRUE(says(TEXT("\xEF\xBB\xBF\"id\",name\na,b\n"), "1[id][name] 2[a][b] "));
}

static void comments_are_passed_over(void)
{
    CU_ASSERT_TRUE(says(TEXT("# a \"comment\nid,name\n  # b\na,#b\n#c"), "2[id][name] 4[a][#b] "));
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, TEXT("#a,b\n"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_csv_open(&csv, stream, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_csv_header(csv)->count, 2);
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
}

static void a_column_is_found_by_its_name(void)
{
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    bool more = false;
    CU_ASSERT_EQUAL(dgg_stream_open_text(&stream, TEXT("Id,Same_As,id\na,b\n"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_csv_open(&csv, stream, 0, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_csv_column(csv, "same_as"), 1);
    CU_ASSERT_EQUAL(dgg_csv_column(csv, "ID"), 0);
    CU_ASSERT_EQUAL(dgg_csv_column(csv, "same"), SIZE_MAX);
    CU_ASSERT_EQUAL(dgg_csv_next(csv, &row, &more, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_csv_cell(&row, 1), "b"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_csv_cell(&row, 2), ""));
    CU_ASSERT_TRUE(dgg_text_is(dgg_csv_cell(&row, SIZE_MAX), ""));
    CU_ASSERT_TRUE(dgg_text_is(dgg_csv_header(csv)->cells[0], "Id"));
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
}

static void an_open_quote_is_told_with_its_row(void)
{
    CU_ASSERT_TRUE(refuses(TEXT("id,name\na,b\nc,\"d\ne,f\n"), 3, "never closed"));
    CU_ASSERT_TRUE(refuses(TEXT("id,\"name\na,b\n"), 1, "never closed"));
    CU_ASSERT_TRUE(refuses(TEXT("id\n\""), 2, "never closed"));
}

static void any_bytes_may_stand_in_a_cell(void)
{
    dgg_buffer said = { 0 };
    CU_ASSERT_EQUAL(say(BYTES("id,name\na\0b,\xFF\xFE\n=1+1,\"\0\"\n"), &said, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&said),
                                  BYTES("1[id][name] 2[a\0b][\xFF\xFE] 3[=1+1][\0] ")));
    dgg_buffer_destroy(&said);
}

static dgg_status repeat(dgg_buffer *buffer, const char *piece, size_t times)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < times; i++) {
        DGG_TRY(dgg_buffer_add(buffer, TEXT(piece), NULL));
    }
done:
    return status;
}

static void a_cell_may_be_of_ten_megabytes(void)
{
    enum { LINES = 1000000, LINE_LENGTH = 11, LONG = 1000000 };
    dgg_buffer bytes = { 0 }, said = { 0 };
    CU_ASSERT_EQUAL(repeat(&bytes, "id,name\n\"", 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "0123456789\n", LINES), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "\",", 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "0123456789", LONG), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "\nc,d\n", 1), DGG_OK);
    CU_ASSERT_EQUAL(say(dgg_buffer_text(&bytes), &said, NULL), DGG_OK);
    dgg_text text = dgg_buffer_text(&said);
    CU_ASSERT_TRUE(text.length > LINES * LINE_LENGTH + LONG * (LINE_LENGTH - 1));
    CU_ASSERT_TRUE(dgg_text_ends(text, "6789] 1000003[c][d] "));
    dgg_buffer_destroy(&bytes);
    dgg_buffer_destroy(&said);
}

static void a_row_without_measure_is_refused(void)
{
    enum { LINES = 7 << 20 };
    dgg_buffer bytes = { 0 };
    CU_ASSERT_EQUAL(repeat(&bytes, "id\na\n\"", 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "0123456789\n", LINES), DGG_OK);
    CU_ASSERT_TRUE(refuses(dgg_buffer_text(&bytes), 3, "closing quote"));
    bytes.length = 0;
    CU_ASSERT_EQUAL(repeat(&bytes, "id\na\n", 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, ",", DGG_CSV_MOST_CELLS - 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "\n", 1), DGG_OK);
    dgg_buffer said = { 0 };
    CU_ASSERT_EQUAL(say(dgg_buffer_text(&bytes), &said, NULL), DGG_OK);
    dgg_buffer_destroy(&said);
    bytes.bytes[bytes.length - 1] = ',';
    CU_ASSERT_TRUE(refuses(dgg_buffer_text(&bytes), 3, "cells"));
    bytes.length = 0;
    CU_ASSERT_EQUAL(repeat(&bytes, "id\n", 1), DGG_OK);
    CU_ASSERT_EQUAL(repeat(&bytes, "0123456789ABCDEF", (DGG_STREAM_LONGEST_LINE >> 4) + 1), DGG_OK);
    CU_ASSERT_TRUE(refuses(dgg_buffer_text(&bytes), 2, "too long"));
    dgg_buffer_destroy(&bytes);
}

static dgg_status say_and_forget(void)
{
    dgg_buffer said = { 0 };
    dgg_status status = say(TEXT("id,name\n\"a\nb\",c\nd,e,f,g,h,i,j,k,l\n"), &said, NULL);
    dgg_buffer_destroy(&said);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(say_and_forget());
}

SUITE("base/csv",
      { "rows are cells with the line they begin at", rows_are_cells_with_the_line_they_begin_at },
      { "a quoted cell may hold anything", a_quoted_cell_may_hold_anything },
      { "a quote out of place is kept", a_quote_out_of_place_is_kept },
      { "white space around a cell goes", white_space_around_a_cell_goes },
      { "the header tells the separator", the_header_tells_the_separator },
      { "a byte order mark is no part of the header", a_byte_order_mark_is_no_part_of_the_header },
      { "comments are passed over", comments_are_passed_over },
      { "a column is found by its name", a_column_is_found_by_its_name },
      { "an open quote is told with its row", an_open_quote_is_told_with_its_row },
      { "any bytes may stand in a cell", any_bytes_may_stand_in_a_cell },
      { "a cell may be of ten megabytes", a_cell_may_be_of_ten_megabytes },
      { "a row without measure is refused", a_row_without_measure_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
