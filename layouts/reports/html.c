/* HTML: one page without script, that asks nothing of the net, to be opened, printed, or pasted
 * into a word processor, which keeps its tables. */
#include "base/unicode.h"
#include "layouts/article.h"
#include "layouts/markup_text.h"
#include "layouts/prose.h"
#include "layouts/report_parts.h"
#include "layouts/reports.h"

const char dgg_html_style[] =
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n"
    "<style>\n"
    ":root { color-scheme: light dark; --ground: #FFFFFF; --ink: #1F2933; --muted: #52606D; "
    "--line: #CBD2D9; }\n"
    "@media (prefers-color-scheme: dark) { :root { --ground: #111827; --ink: #E5E7EB; --muted: "
    "#B6C0CC; --line: "
    "#374151; } }\n"
    "@media print { :root { --ground: #FFFFFF; --ink: #000000; --muted: #333333; --line: #999999; "
    "} }\n"
    "body { margin: 2em auto; max-width: 70em; padding: 0 1em; background: var(--ground); color: "
    "var(--ink);\n"
    "  font: 15px/1.45 Helvetica, Arial, \"Liberation Sans\", \"Noto Sans CJK SC\", sans-serif; }\n"
    "figure { margin: 0 0 2.5em; overflow-x: auto; }\n"
    "table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; }\n"
    "caption { text-align: left; font-weight: bold; padding: 0 0 .4em; }\n"
    "thead th { border-bottom: 1px solid; text-align: left; vertical-align: bottom; }\n"
    "th, td { padding: .25em .8em .25em 0; vertical-align: top; font-weight: normal; }\n"
    "thead th { font-weight: bold; }\n"
    ".number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }\n"
    "tbody tr + tr > * { border-top: 1px solid var(--line); }\n"
    "figcaption { color: var(--muted); font-size: .88em; max-width: 62em; margin-top: .5em; }\n"
    "nav ul { columns: 16em; padding-left: 1.2em; }\n"
    "a { color: inherit; }\n"
    "</style>\n";

dgg_status dgg_html_write_shown(dgg_text text, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    room->length = 0;
    DGG_TRY(dgg_prose_add(room, text, error));
    dgg_text rest = dgg_buffer_text(room);
    while (rest.length > 0) {
        dgg_text before = rest;
        int32_t character = dgg_unicode_take(&rest);
        const char *escape = dgg_markup_escape(character);
        if (escape != NULL) {
            fputs(escape, out);
        } else if (dgg_markup_allowed(character) != character) {
            fputs("\uFFFD", out);
        } else {
            fwrite(before.start, 1, before.length - rest.length, out);
        }
    }
done:
    return status;
}

typedef struct sheet {
    FILE *out;
    dgg_buffer room;
    dgg_error *error;
} sheet;

static dgg_status write_shown(sheet *page, dgg_text text)
{
    return dgg_html_write_shown(text, &page->room, page->out, page->error);
}

/* "<td class="number">12</td>"; `element` is what opens, "td" or a "th" with its scope. */
static dgg_status write_cell(sheet *page, const char *element, bool is_number, dgg_text text)
{
    dgg_status status = DGG_OK;
    fprintf(page->out, "<%s%s>", element, is_number ? " class=\"number\"" : "");
    DGG_TRY(write_shown(page, text));
    fprintf(page->out, "</%.2s>", element);
done:
    return status;
}

static dgg_status write_header(sheet *page, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    fputs("<thead><tr>", page->out);
    for (size_t j = 0; j < table->column_count; j++) {
        bool is_number = dgg_prose_is_numeric(table, j);
        DGG_TRY(write_cell(page, "th scope=\"col\"", is_number, table->columns[j].name));
    }
    fputs("</tr></thead>\n<tbody>\n", page->out);
done:
    return status;
}

static dgg_status write_rows(sheet *page, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    char number[DGG_NUMBER_ROOM];
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        fputs("<tr>", page->out);
        for (size_t j = 0; j < table->column_count; j++) {
            bool is_number = dgg_prose_is_numeric(table, j);
            DGG_TRY(write_cell(page, "td", is_number, dgg_prose_cell(table, i, j, number)));
        }
        fputs("</tr>\n", page->out);
    }
    fputs("</tbody>\n", page->out);
done:
    return status;
}

static dgg_status write_table(sheet *page, const dgg_table *table, size_t number)
{
    dgg_status status = DGG_OK;
    bool has_rows = dgg_table_row_count(table) > 0;
    fprintf(page->out, "<figure id=\"table-%zu\" tabindex=\"0\">\n<table>\n", number);
    if (table->title.length > 0) {
        fputs("<caption>", page->out);
        DGG_TRY(write_shown(page, table->title));
        fputs("</caption>\n", page->out);
    }
    if (has_rows) {
        DGG_TRY(write_header(page, table));
        DGG_TRY(write_rows(page, table));
    } else {
        fprintf(page->out, "<tbody><tr><td>%s</td></tr></tbody>\n", dgg_prose_none(table));
    }
    fputs("</table>\n", page->out);
    if (dgg_text_trim(table->note).length > 0) {
        fputs("<figcaption>", page->out);
        DGG_TRY(write_shown(page, table->note));
        fputs("</figcaption>\n", page->out);
    }
    fputs("</figure>\n", page->out);
done:
    return status;
}

dgg_status dgg_html_write_table(const dgg_table *table, size_t number, FILE *out, dgg_error *error)
{
    sheet page = { .out = out, .error = error };
    dgg_status status = write_table(&page, table, number);
    dgg_buffer_destroy(&page.room);
    return status;
}

static dgg_status write_contents(sheet *page, const dgg_table *tables, size_t count)
{
    dgg_status status = DGG_OK;
    fprintf(page->out, "<nav aria-label=\"%s\">\n<ul>\n",
            dgg_prose_is_chinese(&tables[0]) ? "统计表" : "Tables");
    for (size_t i = 0; i < count; i++) {
        fprintf(page->out, "<li><a href=\"#table-%zu\">", i + 1);
        DGG_TRY(write_shown(page, tables[i].title.length > 0 ? tables[i].title : tables[i].key));
        fputs("</a></li>\n", page->out);
    }
    fputs("</ul>\n</nav>\n", page->out);
done:
    return status;
}

static dgg_status write_html(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet page = { .out = out, .error = error };
    bool is_chinese = count > 0 && dgg_prose_is_chinese(&tables[0]);
    fprintf(out,
            "<!doctype html>\n<html lang=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n",
            is_chinese ? "zh" : "en", is_chinese ? "统计表" : "Tables");
    fputs(dgg_html_style, out);
    fputs("<main>\n", out);
    DGG_TRY(count > 1 ? write_contents(&page, tables, count) : DGG_OK);
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(write_table(&page, &tables[i], i + 1));
    }
    fputs("</main>\n</html>\n", out);
done:
    dgg_buffer_destroy(&page.room);
    return status;
}

const dgg_report dgg_report_html = {
    .row = { .name = "html", .summary = "one page without script, to open, print or paste" },
    .write = write_html,
    .write_article = dgg_article_write_html,
};
