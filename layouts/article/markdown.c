/* An article as Markdown: Pandoc resolves its citations; or resolved, for who cannot. */
#include "layouts/article/walking.h"
#include "layouts/markdown_text.h"
#include "layouts/reports.h"

/* What the functions below share. */
typedef struct sheet {
    dgg_walk walk;
    bool is_resolved;
    bool after_item;
} sheet;

static dgg_status write_shown(sheet *page, dgg_text text)
{
    return dgg_markdown_write_text(text, &page->walk.room, page->walk.out, page->walk.error);
}

static dgg_status write_citations(sheet *page, size_t first, size_t count)
{
    dgg_status status = DGG_OK;
    const dgg_article *article = page->walk.article;
    FILE *out = page->walk.out;
    fputs(page->is_resolved ? dgg_walk_word(&page->walk, "(", "（") : "[", out);
    for (size_t i = first; i < first + count; i++) {
        const dgg_piece *piece = &article->pieces[i];
        fputs(i > first ? "; " : "", out);
        if (page->is_resolved) {
            DGG_TRY(write_shown(page, dgg_walk_cited(article, piece)));
        } else {
            fprintf(out, "@%.*s", (int)piece->text.length, piece->text.start);
        }
    }
    fputs(page->is_resolved ? dgg_walk_word(&page->walk, ")", "）") : "]", out);
done:
    return status;
}

static dgg_status write_piece(sheet *page, const dgg_piece *piece)
{
    dgg_status status = DGG_OK;
    FILE *out = page->walk.out;
    bool is_traced = page->walk.article->is_traced && piece->kind == DGG_PIECE_NUMBER;
    switch (piece->kind) {
    case DGG_PIECE_WORDS:
        fwrite(piece->text.start, 1, piece->text.length, out);
        break;
    case DGG_PIECE_TO_FILL:
        fprintf(out, "%s%.*s]", dgg_walk_word(&page->walk, "[to fill: ", "[待填："),
                (int)piece->text.length, piece->text.start);
        break;
    case DGG_PIECE_NUMBER:
        page->walk.numbers++;
        if (is_traced) {
            fprintf(out, "<span id=\"n%zu\">", page->walk.numbers);
        }
        fwrite(piece->text.start, 1, piece->text.length, out);
        fputs(is_traced ? "</span>" : "", out);
        break;
    default:
        DGG_TRY(write_shown(page, piece->text));
    }
done:
    return status;
}

static dgg_status write_pieces(sheet *page, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    const dgg_article *article = page->walk.article;
    size_t end = block->first_piece + block->piece_count;
    for (size_t i = block->first_piece; i < end; i++) {
        size_t cited = dgg_walk_citations(article, block, i);
        if (cited == 0) {
            DGG_TRY(write_piece(page, &article->pieces[i]));
        } else {
            DGG_TRY(write_citations(page, i, cited));
            i += cited - 1;
        }
    }
done:
    return status;
}

/* A caption of ours instead of the heading that tables have in a report. */
static dgg_status write_table(sheet *page, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    dgg_table shown = *table;
    shown.title = (dgg_text){ 0 };
    page->walk.tables++;
    fprintf(page->walk.out, "**%s %zu. ", dgg_walk_word(&page->walk, "Table", "表"),
            page->walk.tables);
    DGG_TRY(write_shown(page, table->title));
    fputs("**\n\n", page->walk.out);
    DGG_TRY(dgg_table_write(&shown, "markdown", page->walk.out, page->walk.error));
done:
    return status;
}

static dgg_status write_figure(sheet *page, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    const char *file = page->walk.article->figure_file;
    fputs("![", page->walk.out);
    DGG_TRY(write_pieces(page, block));
    fprintf(page->walk.out, "](<%s>)\n", file);
done:
    return status;
}

/* What makes a line a heading or an item. */
static void write_mark(sheet *page, const dgg_block *block)
{
    bool is_heading = block->kind == DGG_BLOCK_TITLE || block->kind == DGG_BLOCK_HEADING;
    for (int i = 0; is_heading && i < block->level; i++) {
        fputc('#', page->walk.out);
    }
    fputs(is_heading ? " " : block->kind == DGG_BLOCK_ITEM ? "- " : "", page->walk.out);
}

static dgg_status write_block(sheet *page, const dgg_block *block, bool is_first)
{
    dgg_status status = DGG_OK;
    bool is_item = block->kind == DGG_BLOCK_ITEM;
    if (block->kind == DGG_BLOCK_RAW) {
        page->after_item = false;
        return write_pieces(page, block);
    }
    if (block->kind == DGG_BLOCK_FIGURE && page->walk.article->figure_file == NULL) {
        return DGG_OK;
    }
    fputs(is_first || (is_item && page->after_item) ? "" : "\n", page->walk.out);
    page->after_item = is_item;
    if (block->kind == DGG_BLOCK_TABLE) {
        return write_table(page, block->table);
    }
    if (block->kind == DGG_BLOCK_FIGURE) {
        return write_figure(page, block);
    }
    write_mark(page, block);
    DGG_TRY(write_pieces(page, block));
    fputc('\n', page->walk.out);
done:
    return status;
}

static dgg_status write_references(sheet *page)
{
    dgg_status status = DGG_OK;
    const dgg_article *article = page->walk.article;
    size_t count = dgg_walk_listed_count(article);
    if (!page->is_resolved || count == 0) {
        return DGG_OK;
    }
    fprintf(page->walk.out, "\n## %s\n\n", dgg_walk_word(&page->walk, "References", "参考文献"));
    for (size_t i = 0; i < count; i++) {
        fputs("- ", page->walk.out);
        DGG_TRY(write_shown(page, dgg_walk_listed(article, i)));
        fputc('\n', page->walk.out);
    }
done:
    return status;
}

static dgg_status write(const dgg_article *article, bool is_resolved, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    sheet page = { .walk = { .article = article, .out = out, .error = error },
                   .is_resolved = is_resolved };
    for (size_t i = 0; i < article->block_count; i++) {
        bool is_first = i == 0 || article->blocks[i - 1].kind == DGG_BLOCK_RAW;
        DGG_TRY(write_block(&page, &article->blocks[i], is_first));
    }
    DGG_TRY(write_references(&page));
done:
    dgg_buffer_destroy(&page.walk.room);
    return status;
}

dgg_status dgg_article_write_markdown(const dgg_article *article, FILE *out, dgg_error *error)
{
    return write(article, false, out, error);
}

dgg_status dgg_article_write_resolved(const dgg_article *article, FILE *out, dgg_error *error)
{
    return write(article, true, out, error);
}
