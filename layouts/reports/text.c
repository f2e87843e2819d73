/* Text: columns aligned for a terminal, where a Chinese character takes two columns. */
#include "base/memory.h"
#include "layouts/article.h"
#include "layouts/prose.h"
#include "layouts/reports.h"
#include <string.h>

enum {
    GAP = 2,           /* blanks between columns */
    LINE_WIDTH = 100,  /* columns in which a note is written */
    PAGE_WIDTH = 80,   /* columns that a table should fit in: its texts are broken for that */
    LONGEST_WORD = 20, /* a longer one may be broken */
};

/* A column on the page. */
typedef struct ruler {
    size_t width, least; /* least: numbers and words are not broken */
    bool is_right;       /* numbers are aligned at the right */
} ruler;

/* What the functions of one document share. */
typedef struct sheet {
    FILE *out;
    dgg_buffer room; /* for one text after the other */
    ruler *rulers;   /* for one table after the other */
    size_t ruler_room;
    dgg_error *error;
} sheet;

/* *shown is what a line shows of the text, valid until the next call. */
static dgg_status show(sheet *page, dgg_text text, dgg_text *shown)
{
    page->room.length = 0;
    dgg_status status = dgg_prose_add(&page->room, text, page->error);
    *shown = dgg_buffer_text(&page->room);
    return status;
}

/* Line 0 is the header, line i row i - 1. */
static dgg_text text_at(const dgg_table *table, size_t line, size_t column,
                        char room[DGG_NUMBER_ROOM])
{
    return line == 0 ? table->columns[column].name : dgg_prose_cell(table, line - 1, column, room);
}

/* Takes the next word off the text. */
static dgg_text take_word(dgg_text *text)
{
    const char *blank = memchr(text->start, ' ', text->length);
    size_t length = blank == NULL ? text->length : (size_t)(blank - text->start);
    dgg_text word = { text->start, length };
    size_t taken = blank == NULL ? length : length + 1;
    *text = (dgg_text){ text->start + taken, text->length - taken };
    return word;
}

static size_t longest_word(dgg_text text)
{
    size_t longest = 0;
    while (text.length > 0) {
        size_t width = dgg_prose_width(take_word(&text));
        width = width < LONGEST_WORD ? width : LONGEST_WORD;
        longest = width > longest ? width : longest;
    }
    return longest;
}

static dgg_status measure(sheet *page, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&page->rulers, &page->ruler_room, table->column_count, sizeof *page->rulers,
                        page->error));
    for (size_t j = 0; j < table->column_count; j++) {
        ruler *column = &page->rulers[j];
        *column = (ruler){ .is_right = dgg_prose_is_numeric(table, j) };
        for (size_t i = 0; i <= dgg_table_row_count(table); i++) {
            char number[DGG_NUMBER_ROOM];
            dgg_text shown = { 0 };
            DGG_TRY(show(page, text_at(table, i, j, number), &shown));
            size_t width = dgg_prose_width(shown);
            column->width = width > column->width ? width : column->width;
            size_t word = i > 0 && column->is_right ? width : longest_word(shown);
            column->least = word > column->least ? word : column->least;
        }
    }
done:
    return status;
}

/* The widest columns give way until the page is wide enough, or none can. */
static void fit(sheet *page, size_t columns)
{
    size_t total = columns > 0 ? GAP * (columns - 1) : 0;
    for (size_t j = 0; j < columns; j++) {
        total += page->rulers[j].width;
    }
    while (total > PAGE_WIDTH) {
        ruler *widest = NULL;
        for (size_t j = 0; j < columns; j++) {
            ruler *one = &page->rulers[j];
            bool can = one->width > one->least;
            widest = can && (widest == NULL || one->width > widest->width) ? one : widest;
        }
        if (widest == NULL) {
            return;
        }
        widest->width--;
        total--;
    }
}

/* Bytes of the character at the start. */
static size_t character_length(dgg_text text)
{
    size_t length = 1;
    while (length < text.length && ((unsigned char)text.start[length] & 0xC0) == 0x80) {
        length++;
    }
    return length;
}

/* Takes what fits into the width off the text: whole words, or part of one that is too long. */
static dgg_text take_piece(dgg_text *text, size_t width)
{
    size_t length = 0, word_end = 0;
    while (length < text->length) {
        size_t next = length + character_length(dgg_text_slice(*text, length, text->length));
        if (dgg_prose_width(dgg_text_slice(*text, 0, next)) > width && length > 0) {
            break;
        }
        word_end = text->start[length] == ' ' ? length : word_end;
        length = next;
    }
    bool is_rest = length == text->length;
    size_t taken = is_rest                                       ? length
                   : text->start[length] == ' ' || word_end == 0 ? length
                                                                 : word_end;
    dgg_text piece = dgg_text_slice(*text, 0, taken);
    while (taken < text->length && text->start[taken] == ' ') {
        taken++;
    }
    *text = dgg_text_slice(*text, taken, text->length);
    return piece;
}

static void write_times(FILE *out, char character, size_t times)
{
    while (times-- > 0) {
        fputc(character, out);
    }
}

/* The piece of a cell that stands in that line of its row; *has_more tells whether another does. */
static dgg_text piece_at(dgg_text shown, size_t width, size_t part, bool *has_more)
{
    dgg_text piece = { 0 };
    for (size_t i = 0; i <= part; i++) {
        piece = take_piece(&shown, width);
    }
    *has_more = *has_more || shown.length > 0;
    return piece;
}

/* Blanks are written late, before what they separate: no line ends with one. */
static dgg_status write_part(sheet *page, const dgg_table *table, size_t line, size_t part,
                             bool *has_more)
{
    dgg_status status = DGG_OK;
    size_t blanks = 0;
    for (size_t j = 0; j < table->column_count; j++) {
        char number[DGG_NUMBER_ROOM];
        dgg_text shown = { 0 };
        size_t width = page->rulers[j].width;
        DGG_TRY(show(page, text_at(table, line, j, number), &shown));
        shown = piece_at(shown, width, part, has_more);
        size_t used = dgg_prose_width(shown);
        size_t padding = width > used ? width - used : 0;
        bool is_right = page->rulers[j].is_right;
        blanks += is_right ? padding : 0;
        if (shown.length > 0) {
            write_times(page->out, ' ', blanks);
            fwrite(shown.start, 1, shown.length, page->out);
            blanks = 0;
        }
        blanks += GAP + (is_right ? 0 : padding);
    }
    fputc('\n', page->out);
done:
    return status;
}

static dgg_status write_line(sheet *page, const dgg_table *table, size_t line)
{
    dgg_status status = DGG_OK;
    bool has_more = true;
    for (size_t part = 0; has_more; part++) {
        has_more = false;
        DGG_TRY(write_part(page, table, line, part, &has_more));
    }
done:
    return status;
}

static void write_rule(const sheet *page, const dgg_table *table)
{
    for (size_t j = 0; j < table->column_count; j++) {
        write_times(page->out, ' ', j > 0 ? GAP : 0);
        write_times(page->out, '-', page->rulers[j].width);
    }
    fputc('\n', page->out);
}

static dgg_status write_title(sheet *page, dgg_text text)
{
    dgg_status status = DGG_OK;
    dgg_text shown = { 0 };
    DGG_TRY(show(page, text, &shown));
    if (shown.length > 0) {
        fwrite(shown.start, 1, shown.length, page->out);
        fputc('\n', page->out);
    }
done:
    return status;
}

/* In brackets, broken between words; later lines stand under the first word. */
static dgg_status write_note(sheet *page, dgg_text text)
{
    dgg_status status = DGG_OK;
    dgg_text shown = { 0 };
    DGG_TRY(show(page, text, &shown));
    size_t used = 1;
    const char *before = "(";
    bool is_there = shown.length > 0;
    while (shown.length > 0) {
        dgg_text word = take_word(&shown);
        size_t width = dgg_prose_width(word);
        bool is_full = used > 1 && used + 1 + width > LINE_WIDTH;
        used = is_full ? 1 + width : used + (used > 1 ? 1 : 0) + width;
        fputs(is_full ? "\n " : before, page->out);
        fwrite(word.start, 1, word.length, page->out);
        before = " ";
    }
    fputs(is_there ? ")\n" : "", page->out);
done:
    return status;
}

static dgg_status write_table(sheet *page, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    size_t rows = dgg_table_row_count(table);
    DGG_TRY(write_title(page, table->title));
    DGG_TRY(measure(page, table));
    fit(page, table->column_count);
    for (size_t i = 0; i <= rows && rows > 0; i++) {
        DGG_TRY(write_line(page, table, i));
        if (i == 0) {
            write_rule(page, table);
        }
    }
    if (rows == 0) {
        fprintf(page->out, "%s\n", dgg_prose_none(table));
    }
    DGG_TRY(write_note(page, table->note));
done:
    return status;
}

static dgg_status write_text(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet page = { .out = out, .error = error };
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n" : "", out);
        DGG_TRY(write_table(&page, &tables[i]));
    }
done:
    dgg_buffer_destroy(&page.room);
    dgg_release(page.rulers);
    return status;
}

const dgg_report dgg_report_text = {
    .row = { .name = "text", .summary = "tables for a terminal" },
    .write = write_text,
    .write_article = dgg_article_write_text,
};
