/* An article for a terminal: lines of 80 columns, broken between words, and between any two Chinese
 * characters but before a mark that ends something. */
#include <string.h>

#include "base/unicode.h"
#include "layouts/article/walking.h"
#include "layouts/prose.h"
#include "layouts/reports.h"

enum { LINE_WIDTH = 80, INDENT = 2 };

/* A block as one text, then in lines. */
typedef struct sheet {
    dgg_walk walk;
    dgg_buffer block;
} sheet;

static dgg_status add(sheet *page, const char *words)
{
    return dgg_buffer_add(&page->block, dgg_text_of(words), page->walk.error);
}

static dgg_status add_citations(sheet *page, size_t first, size_t count)
{
    dgg_status status = DGG_OK;
    const dgg_article *article = page->walk.article;
    DGG_TRY(add(page, dgg_walk_word(&page->walk, "(", "（")));
    for (size_t i = first; i < first + count; i++) {
        DGG_TRY(add(page, i > first ? "; " : ""));
        DGG_TRY(dgg_prose_add(&page->block, dgg_walk_cited(article, &article->pieces[i]),
                              page->walk.error));
    }
    DGG_TRY(add(page, dgg_walk_word(&page->walk, ")", "）")));
done:
    return status;
}

static dgg_status add_piece(sheet *page, const dgg_piece *piece)
{
    dgg_status status = DGG_OK;
    bool is_to_fill = piece->kind == DGG_PIECE_TO_FILL;
    DGG_TRY(add(page, is_to_fill ? dgg_walk_word(&page->walk, "[to fill: ", "[待填：") : ""));
    if (piece->kind == DGG_PIECE_WORDS) {
        DGG_TRY(dgg_buffer_add(&page->block, piece->text, page->walk.error));
    } else {
        DGG_TRY(dgg_prose_add(&page->block, piece->text, page->walk.error));
    }
    DGG_TRY(add(page, is_to_fill ? "]" : ""));
    if (piece->kind == DGG_PIECE_NUMBER) {
        page->walk.numbers++;
        if (page->walk.article->is_traced) {
            DGG_TRY(dgg_buffer_print(&page->block, page->walk.error, "{n%zu}", page->walk.numbers));
        }
    }
done:
    return status;
}

static dgg_status gather(sheet *page, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    size_t end = block->first_piece + block->piece_count;
    page->block.length = 0;
    for (size_t i = block->first_piece; i < end; i++) {
        size_t cited = dgg_walk_citations(page->walk.article, block, i);
        if (cited == 0) {
            DGG_TRY(add_piece(page, &page->walk.article->pieces[i]));
        } else {
            DGG_TRY(add_citations(page, i, cited));
            i += cited - 1;
        }
    }
done:
    return status;
}

/* No line begins with one of these. */
static bool is_closing(dgg_text rest)
{
    static const char *const marks[] = { "，", "。", "、", "；", "：", "）", "”", "》", "」" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dgg_text_starts(rest, marks[i])) {
            return true;
        }
    }
    return false;
}

/* Takes what may not be broken: a word, or a Chinese character and the marks behind it. */
static dgg_text take_unit(dgg_text *rest)
{
    dgg_text start = *rest;
    bool is_wide = false;
    do {
        is_wide = dgg_unicode_is_wide(dgg_unicode_take(rest));
        dgg_text next = *rest;
        bool next_is_wide = next.length > 0 && dgg_unicode_is_wide(dgg_unicode_take(&next));
        if ((is_wide || next_is_wide) && !is_closing(*rest)) {
            break;
        }
    } while (rest->length > 0 && *rest->start != ' ');
    return (dgg_text){ start.start, start.length - rest->length };
}

static void write_lines(FILE *out, dgg_text text, size_t indent)
{
    size_t used = indent;
    bool is_begun = false;
    while (text.length > 0) {
        bool has_blank = *text.start == ' ';
        while (text.length > 0 && *text.start == ' ') {
            text = dgg_text_slice(text, 1, text.length);
        }
        if (text.length == 0) {
            break;
        }
        dgg_text unit = take_unit(&text);
        size_t width = dgg_prose_width(unit), blank = has_blank && is_begun ? 1 : 0;
        if (is_begun && used + blank + width > LINE_WIDTH) {
            fprintf(out, "\n%*s", (int)indent, "");
            used = indent;
            blank = 0;
        }
        fputs(blank > 0 ? " " : "", out);
        fwrite(unit.start, 1, unit.length, out);
        used += blank + width;
        is_begun = true;
    }
    fputc('\n', out);
}

static void write_heading(FILE *out, dgg_text text, char line)
{
    size_t width = dgg_prose_width(text);
    fwrite(text.start, 1, text.length, out);
    fputc('\n', out);
    for (size_t i = 0; i < width && i < LINE_WIDTH; i++) {
        fputc(line, out);
    }
    fputc('\n', out);
}

static dgg_status write_block(sheet *page, const dgg_block *block, bool is_first, bool after_item)
{
    dgg_status status = DGG_OK;
    FILE *out = page->walk.out;
    bool is_item = block->kind == DGG_BLOCK_ITEM;
    if (block->kind == DGG_BLOCK_FIGURE) {
        return DGG_OK;
    }
    fputs(is_first || (is_item && after_item) ? "" : "\n", out);
    if (block->kind == DGG_BLOCK_TABLE) {
        return dgg_table_write(block->table, "text", out, page->walk.error);
    }
    DGG_TRY(gather(page, block));
    dgg_text text = dgg_buffer_text(&page->block);
    if (block->kind == DGG_BLOCK_TITLE || block->kind == DGG_BLOCK_HEADING) {
        write_heading(out, text, block->kind == DGG_BLOCK_TITLE ? '=' : '-');
    } else {
        fputs(is_item ? "- " : "", out);
        write_lines(out, text, is_item ? INDENT : 0);
    }
done:
    return status;
}

static dgg_status write_references(sheet *page)
{
    dgg_status status = DGG_OK;
    size_t count = dgg_walk_listed_count(page->walk.article);
    if (count == 0) {
        return DGG_OK;
    }
    fputc('\n', page->walk.out);
    write_heading(page->walk.out, dgg_text_of(dgg_walk_word(&page->walk, "References", "参考文献")),
                  '-');
    fputc('\n', page->walk.out);
    for (size_t i = 0; i < count; i++) {
        page->block.length = 0;
        DGG_TRY(
            dgg_prose_add(&page->block, dgg_walk_listed(page->walk.article, i), page->walk.error));
        fputs("- ", page->walk.out);
        write_lines(page->walk.out, dgg_buffer_text(&page->block), INDENT);
    }
done:
    return status;
}

dgg_status dgg_article_write_text(const dgg_article *article, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet page = { .walk = { .article = article, .out = out, .error = error } };
    for (size_t i = 0; i < article->block_count; i++) {
        bool after_item = i > 0 && article->blocks[i - 1].kind == DGG_BLOCK_ITEM;
        DGG_TRY(write_block(&page, &article->blocks[i], i == 0, after_item));
    }
    DGG_TRY(write_references(&page));
done:
    dgg_buffer_destroy(&page.block);
    return status;
}
