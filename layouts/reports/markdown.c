/* Markdown: a heading, a pipe table as GitHub shows it, the note in italics. Whatever stands in a
 * cell is shown as text: no markup, no link, no HTML can come out of it. */
#include "layouts/article.h"
#include "layouts/markdown_text.h"
#include "layouts/prose.h"
#include "layouts/reports.h"

static dgg_status write_header(const dgg_table *table, dgg_buffer *room, FILE *out,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t j = 0; j < table->column_count; j++) {
        fputs("| ", out);
        DGG_TRY(dgg_markdown_write_text(table->columns[j].name, room, out, error));
        fputs(" ", out);
    }
    fputs("|\n", out);
    for (size_t j = 0; j < table->column_count; j++) {
        fputs(dgg_prose_is_numeric(table, j) ? "| ---: " : "| --- ", out);
    }
    fputs("|\n", out);
done:
    return status;
}

static dgg_status write_rows(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char number[DGG_NUMBER_ROOM];
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        for (size_t j = 0; j < table->column_count; j++) {
            fputs("| ", out);
            DGG_TRY(dgg_markdown_write_text(dgg_prose_cell(table, i, j, number), room, out, error));
            fputs(" ", out);
        }
        fputs("|\n", out);
    }
done:
    return status;
}

static dgg_status write_table(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (table->title.length > 0) {
        fputs("## ", out);
        DGG_TRY(dgg_markdown_write_text(table->title, room, out, error));
        fputs("\n\n", out);
    }
    if (dgg_table_row_count(table) > 0) {
        DGG_TRY(write_header(table, room, out, error));
        DGG_TRY(write_rows(table, room, out, error));
    } else {
        fprintf(out, "%s\n", dgg_prose_none(table));
    }
    if (dgg_text_trim(table->note).length > 0) {
        fputs("\n*", out);
        DGG_TRY(dgg_markdown_write_text(table->note, room, out, error));
        fputs("*\n", out);
    }
done:
    return status;
}

static dgg_status write_markdown(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer room = { 0 };
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n" : "", out);
        DGG_TRY(write_table(&tables[i], &room, out, error));
    }
done:
    dgg_buffer_destroy(&room);
    return status;
}

const dgg_report dgg_report_markdown = {
    .row = { .name = "markdown", .summary = "tables as GitHub shows them" },
    .write = write_markdown,
    .write_article = dgg_article_write_markdown,
};
