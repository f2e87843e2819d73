/* An article as one page without script: its figure is in it, a traced number tells its cell. */
#include "layouts/article/walking.h"
#include "layouts/report_parts.h"

static const char more_style[] =
    "<style>\n"
    "main > h1, main > h2, main > p, main > ul, main > ol { max-width: 46em; }\n"
    "p, li { line-height: 1.55; }\n"
    "h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.6em; }\n"
    ".fill { background: #FFE08A; color: #1F2933; }\n"
    "data { border-bottom: 1px dotted; }\n"
    "figure svg { max-width: 100%; height: auto; background: #FFFFFF; }\n"
    "</style>\n";

static dgg_status write_shown(dgg_walk *walk, dgg_text text)
{
    return dgg_html_write_shown(text, &walk->room, walk->out, walk->error);
}

static dgg_status write_citations(dgg_walk *walk, size_t first, size_t count)
{
    dgg_status status = DGG_OK;
    fputs(dgg_walk_word(walk, "(", "（"), walk->out);
    for (size_t i = first; i < first + count; i++) {
        const dgg_piece *piece = &walk->article->pieces[i];
        fprintf(walk->out, "%s<a href=\"#ref-%.*s\">", i > first ? "; " : "",
                (int)piece->text.length, piece->text.start);
        DGG_TRY(write_shown(walk, dgg_walk_cited(walk->article, piece)));
        fputs("</a>", walk->out);
    }
    fputs(dgg_walk_word(walk, ")", "）"), walk->out);
done:
    return status;
}

/* "<data id="n3" value="12" title="themes, row 2, records">12</data>". */
static dgg_status write_number(dgg_walk *walk, const dgg_piece *piece)
{
    dgg_status status = DGG_OK;
    walk->numbers++;
    if (!walk->article->is_traced || piece->table == NULL) {
        return write_shown(walk, piece->text);
    }
    fprintf(walk->out, "<data id=\"n%zu\" value=\"%.*s\" title=\"", walk->numbers,
            (int)piece->text.length, piece->text.start);
    DGG_TRY(write_shown(walk, piece->table->key));
    fprintf(walk->out, ", row %zu, ", piece->row + 1);
    DGG_TRY(write_shown(walk, piece->table->columns[piece->column].key));
    fputs("\">", walk->out);
    DGG_TRY(write_shown(walk, piece->text));
    fputs("</data>", walk->out);
done:
    return status;
}

static dgg_status write_piece(dgg_walk *walk, const dgg_piece *piece)
{
    dgg_status status = DGG_OK;
    switch (piece->kind) {
    case DGG_PIECE_WORDS:
        fwrite(piece->text.start, 1, piece->text.length, walk->out);
        break;
    case DGG_PIECE_NUMBER:
        return write_number(walk, piece);
    case DGG_PIECE_TO_FILL:
        fprintf(walk->out, "<mark class=\"fill\">%s", dgg_walk_word(walk, "[to fill: ", "[待填："));
        DGG_TRY(write_shown(walk, piece->text));
        fputs("]</mark>", walk->out);
        break;
    default:
        DGG_TRY(write_shown(walk, piece->text));
    }
done:
    return status;
}

static dgg_status write_pieces(dgg_walk *walk, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    size_t end = block->first_piece + block->piece_count;
    for (size_t i = block->first_piece; i < end; i++) {
        size_t cited = dgg_walk_citations(walk->article, block, i);
        if (cited == 0) {
            DGG_TRY(write_piece(walk, &walk->article->pieces[i]));
        } else {
            DGG_TRY(write_citations(walk, i, cited));
            i += cited - 1;
        }
    }
done:
    return status;
}

static dgg_status write_figure(dgg_walk *walk, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    fputs("<figure>\n", walk->out);
    DGG_TRY(dgg_scene_write(walk->article->figure, "svg", walk->out, walk->error));
    fputs("<figcaption>", walk->out);
    DGG_TRY(write_pieces(walk, block));
    fputs("</figcaption>\n</figure>\n", walk->out);
done:
    return status;
}

static dgg_status write_block(dgg_walk *walk, const dgg_block *block)
{
    static const char *const elements[] = { [DGG_BLOCK_TITLE] = "h1",
                                            [DGG_BLOCK_HEADING] = "h2",
                                            [DGG_BLOCK_PARAGRAPH] = "p",
                                            [DGG_BLOCK_ITEM] = "li",
                                            [DGG_BLOCK_RAW] = "p" };
    dgg_status status = DGG_OK;
    if (block->kind == DGG_BLOCK_TABLE) {
        return dgg_html_write_table(block->table, ++walk->tables, walk->out, walk->error);
    }
    if (block->kind == DGG_BLOCK_FIGURE) {
        return walk->article->figure != NULL ? write_figure(walk, block) : DGG_OK;
    }
    fprintf(walk->out, "<%s>", elements[block->kind]);
    DGG_TRY(write_pieces(walk, block));
    fprintf(walk->out, "</%s>\n", elements[block->kind]);
done:
    return status;
}

static dgg_status write_blocks(dgg_walk *walk)
{
    dgg_status status = DGG_OK;
    bool is_in_list = false;
    for (size_t i = 0; i < walk->article->block_count; i++) {
        const dgg_block *block = &walk->article->blocks[i];
        bool is_item = block->kind == DGG_BLOCK_ITEM;
        if (is_item != is_in_list) {
            fputs(is_item ? "<ul>\n" : "</ul>\n", walk->out);
        }
        is_in_list = is_item;
        DGG_TRY(write_block(walk, block));
    }
    fputs(is_in_list ? "</ul>\n" : "", walk->out);
done:
    return status;
}

static dgg_status write_references(dgg_walk *walk)
{
    dgg_status status = DGG_OK;
    size_t count = dgg_walk_listed_count(walk->article);
    if (count == 0) {
        return DGG_OK;
    }
    fprintf(walk->out, "<h2>%s</h2>\n<ul>\n", dgg_walk_word(walk, "References", "参考文献"));
    for (size_t i = 0; i < count; i++) {
        dgg_text key = dgg_walk_listed_key(walk->article, i);
        fprintf(walk->out, "<li id=\"ref-%.*s\">", (int)key.length, key.start);
        DGG_TRY(write_shown(walk, dgg_walk_listed(walk->article, i)));
        fputs("</li>\n", walk->out);
    }
    fputs("</ul>\n", walk->out);
done:
    return status;
}

dgg_status dgg_article_write_html(const dgg_article *article, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_walk walk = { .article = article, .out = out, .error = error };
    fprintf(out,
            "<!doctype html>\n<html lang=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n",
            dgg_walk_word(&walk, "en", "zh-Hans"),
            dgg_walk_word(&walk, "A review, in numbers", "文献综述草稿"));
    fputs(dgg_html_style, out);
    fputs(more_style, out);
    fputs("<main>\n", out);
    DGG_TRY(write_blocks(&walk));
    DGG_TRY(write_references(&walk));
    fputs("</main>\n</html>\n", out);
done:
    dgg_buffer_destroy(&walk.room);
    return status;
}
