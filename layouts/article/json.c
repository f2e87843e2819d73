/* An article for other programs: its blocks and pieces, and the cell of every number. The trace
 * beside an article is the part of it that tells the numbers. */
#include "base/json.h"
#include "layouts/article.h"

enum { BROKEN = 3 };

static void write_pair(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_text(writer, text);
}

static void write_cell(dgg_json_writer *writer, const dgg_cell *cell)
{
    if (cell->kind == DGG_CELL_TEXT) {
        dgg_json_write_text(writer, cell->text);
    } else if (cell->kind == DGG_CELL_EMPTY) {
        dgg_json_write_null(writer);
    } else {
        dgg_json_write_number(writer, cell->number);
    }
}

static void write_number(dgg_json_writer *writer, const dgg_piece *piece, size_t number)
{
    static const char *const forms[] = { "word", "digits", "year", "percent", "share", "fixed" };
    char id[DGG_FIGURE_ROOM];
    snprintf(id, sizeof id, "n%zu", number);
    dgg_json_begin_object(writer);
    write_pair(writer, "id", dgg_text_of(id));
    write_pair(writer, "text", piece->text);
    write_pair(writer, "form", dgg_text_of(forms[piece->form]));
    if (piece->table != NULL) {
        write_pair(writer, "table", piece->table->key);
        dgg_json_write_key(writer, "row");
        dgg_json_write_count(writer, piece->row + 1);
        dgg_json_write_key(writer, "of");
        write_cell(writer, dgg_table_cell(piece->table, piece->row, 0));
        write_pair(writer, "column", piece->table->columns[piece->column].key);
        dgg_json_write_key(writer, "value");
        write_cell(writer, dgg_table_cell(piece->table, piece->row, piece->column));
    }
    dgg_json_end_object(writer);
}

static void write_numbers(dgg_json_writer *writer, const dgg_article *article)
{
    size_t number = 0;
    dgg_json_write_key(writer, "numbers");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < article->piece_count; i++) {
        if (article->pieces[i].kind == DGG_PIECE_NUMBER) {
            write_number(writer, &article->pieces[i], ++number);
        }
    }
    dgg_json_end_array(writer);
}

dgg_status dgg_article_write_trace(const dgg_article *article, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = 2 };
    dgg_json_begin_object(&writer);
    write_numbers(&writer, article);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}

static void write_piece(dgg_json_writer *writer, const dgg_piece *piece, size_t *numbers)
{
    static const char *const kinds[] = { "words", "name", "number", "paper", "work", "to_fill" };
    dgg_json_begin_object(writer);
    write_pair(writer, kinds[piece->kind], piece->text);
    if (piece->kind == DGG_PIECE_NUMBER) {
        char id[DGG_FIGURE_ROOM];
        snprintf(id, sizeof id, "n%zu", ++*numbers);
        write_pair(writer, "id", dgg_text_of(id));
    }
    dgg_json_end_object(writer);
}

/* A table as rows of cells under the keys of its columns. */
static void write_table(dgg_json_writer *writer, const dgg_table *table)
{
    write_pair(writer, "table", table->key);
    write_pair(writer, "title", table->title);
    write_pair(writer, "note", table->note);
    dgg_json_write_key(writer, "rows");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        dgg_json_begin_object(writer);
        for (size_t j = 0; j < table->column_count; j++) {
            dgg_json_write_key_text(writer, table->columns[j].key);
            write_cell(writer, dgg_table_cell(table, i, j));
        }
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_block(dgg_json_writer *writer, const dgg_article *article, const dgg_block *block,
                        size_t *numbers)
{
    static const char *const kinds[] = {
        "title", "heading", "paragraph", "item", "table", "figure"
    };
    dgg_json_begin_object(writer);
    write_pair(writer, "kind", dgg_text_of(kinds[block->kind]));
    if (block->table != NULL) {
        write_table(writer, block->table);
    } else {
        dgg_json_write_key(writer, "pieces");
        dgg_json_begin_array(writer);
        for (size_t i = 0; i < block->piece_count; i++) {
            write_piece(writer, &article->pieces[block->first_piece + i], numbers);
        }
        dgg_json_end_array(writer);
    }
    dgg_json_end_object(writer);
}

static void write_cited(dgg_json_writer *writer, const dgg_article *article)
{
    dgg_json_write_key(writer, "cited");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < article->paper_count; i++) {
        dgg_json_begin_object(writer);
        write_pair(writer, "key", article->papers[i].key);
        write_pair(writer, "paper", article->corpus->papers[article->papers[i].paper].id);
        write_pair(writer, "reference", article->papers[i].listed);
        dgg_json_end_object(writer);
    }
    for (size_t i = 0; i < article->used_count; i++) {
        dgg_json_begin_object(writer);
        write_pair(writer, "key", article->works[article->used[i]].key);
        write_pair(writer, "reference", article->works[article->used[i]].listed);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

dgg_status dgg_article_write_json(const dgg_article *article, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = BROKEN };
    size_t numbers = 0;
    dgg_json_begin_object(&writer);
    write_pair(&writer, "language", dgg_text_of(article->is_in_chinese ? "zh" : "en"));
    dgg_json_write_key(&writer, "blocks");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < article->block_count; i++) {
        write_block(&writer, article, &article->blocks[i], &numbers);
    }
    dgg_json_end_array(&writer);
    write_numbers(&writer, article);
    write_cited(&writer, article);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}
