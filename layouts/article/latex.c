/* An article as LaTeX: a document that compiles alone, with the works that it cites at its end. */
#include "layouts/article/walking.h"
#include "layouts/latex_text.h"
#include "layouts/report_parts.h"

static dgg_status write_shown(dgg_walk *walk, dgg_text text)
{
    return dgg_latex_write_text(text, &walk->room, walk->out, walk->error);
}

static void write_keys(dgg_walk *walk, size_t first, size_t count)
{
    fputs("\\cite{", walk->out);
    for (size_t i = first; i < first + count; i++) {
        dgg_text key = walk->article->pieces[i].text;
        fprintf(walk->out, "%s%.*s", i > first ? "," : "", (int)key.length, key.start);
    }
    fputs("}", walk->out);
}

static dgg_status write_piece(dgg_walk *walk, const dgg_piece *piece)
{
    dgg_status status = DGG_OK;
    bool is_traced = walk->article->is_traced && piece->kind == DGG_PIECE_NUMBER;
    switch (piece->kind) {
    case DGG_PIECE_WORDS:
        fwrite(piece->text.start, 1, piece->text.length, walk->out);
        break;
    case DGG_PIECE_TO_FILL:
        fputs(dgg_walk_word(walk, "[to fill: ", "[待填："), walk->out);
        DGG_TRY(write_shown(walk, piece->text));
        fputs("]", walk->out);
        break;
    default:
        walk->numbers += piece->kind == DGG_PIECE_NUMBER ? 1 : 0;
        if (is_traced) {
            fprintf(walk->out, "\\traced{n%zu}{", walk->numbers);
        }
        DGG_TRY(write_shown(walk, piece->text));
        fputs(is_traced ? "}" : "", walk->out);
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
            write_keys(walk, i, cited);
            i += cited - 1;
        }
    }
done:
    return status;
}

static dgg_status write_figure(dgg_walk *walk, const dgg_block *block)
{
    dgg_status status = DGG_OK;
    if (walk->article->figure_file == NULL) {
        return DGG_OK;
    }
    fprintf(walk->out,
            "\n\\begin{figure}[htbp]\n\\centering\n"
            "\\includegraphics[width=.8\\linewidth]{\\detokenize{%s}}\n\\caption{",
            walk->article->figure_file);
    DGG_TRY(write_pieces(walk, block));
    fputs("}\n\\end{figure}\n", walk->out);
done:
    return status;
}

static dgg_status write_block(dgg_walk *walk, const dgg_block *block)
{
    static const char *const opened[] = { [DGG_BLOCK_TITLE] = "\n\\section*{",
                                          [DGG_BLOCK_HEADING] = "\n\\subsection*{",
                                          [DGG_BLOCK_PARAGRAPH] = "\n",
                                          [DGG_BLOCK_ITEM] = "\\item{} ",
                                          [DGG_BLOCK_RAW] = "" };
    dgg_status status = DGG_OK;
    bool is_heading = block->kind == DGG_BLOCK_TITLE || block->kind == DGG_BLOCK_HEADING;
    if (block->kind == DGG_BLOCK_TABLE) {
        fputc('\n', walk->out);
        return dgg_latex_write_table(block->table, &walk->room, walk->out, walk->error);
    }
    if (block->kind == DGG_BLOCK_FIGURE) {
        return write_figure(walk, block);
    }
    fputs(opened[block->kind], walk->out);
    DGG_TRY(write_pieces(walk, block));
    fputs(is_heading ? "}\n" : "\n", walk->out);
done:
    return status;
}

/* Items that follow each other are one list. */
static dgg_status write_blocks(dgg_walk *walk)
{
    dgg_status status = DGG_OK;
    bool is_in_list = false;
    for (size_t i = 0; i < walk->article->block_count; i++) {
        const dgg_block *block = &walk->article->blocks[i];
        bool is_item = block->kind == DGG_BLOCK_ITEM;
        if (is_item != is_in_list) {
            fputs(is_item ? "\n\\begin{itemize}\n" : "\\end{itemize}\n", walk->out);
        }
        is_in_list = is_item;
        DGG_TRY(write_block(walk, block));
    }
    fputs(is_in_list ? "\\end{itemize}\n" : "", walk->out);
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
    fputs(
        "\n% Or, from the file of entries beside: \\bibliographystyle{plain}\\bibliography{NAME}\n",
        walk->out);
    fprintf(walk->out, "\\renewcommand{\\refname}{%s}\n",
            dgg_walk_word(walk, "References", "参考文献"));
    fputs("\\begin{thebibliography}{99}\n", walk->out);
    for (size_t i = 0; i < count; i++) {
        dgg_text key = dgg_walk_listed_key(walk->article, i);
        fprintf(walk->out, "\\bibitem{%.*s} ", (int)key.length, key.start);
        DGG_TRY(write_shown(walk, dgg_walk_listed(walk->article, i)));
        fputc('\n', walk->out);
    }
    fputs("\\end{thebibliography}\n", walk->out);
done:
    return status;
}

dgg_status dgg_article_write_latex(const dgg_article *article, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_walk walk = { .article = article, .out = out, .error = error };
    fputs(dgg_latex_beginning, out);
    if (article->is_traced) {
        fputs("% \\traced{ID}{NUMBER}: the id leads to the cell of a table that it is.\n"
              "\\providecommand{\\traced}[2]{#2}\n",
              out);
    }
    if (article->is_in_chinese) {
        fputs("\\renewcommand{\\tablename}{表}\n\\renewcommand{\\figurename}{图}\n", out);
    }
    DGG_TRY(write_blocks(&walk));
    DGG_TRY(write_references(&walk));
    fputs("\n\\end{document}\n", out);
done:
    dgg_buffer_destroy(&walk.room);
    return status;
}
