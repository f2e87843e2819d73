/* An article grows by blocks, and each block by pieces. */
#include "layouts/article.h"

#include <string.h>

#include "layouts/cited.h"

dgg_insert dgg_insert_number(const dgg_table *table, size_t row, const char *column,
                             dgg_number_form form)
{
    dgg_insert part = { .kind = DGG_PIECE_NUMBER, .row = row, .form = form };
    for (size_t j = 0; table != NULL && j < table->column_count; j++) {
        if (dgg_text_is(table->columns[j].key, column)) {
            part.table = table;
            part.column = j;
        }
    }
    return part;
}

dgg_insert dgg_insert_name(dgg_text name)
{
    return (dgg_insert){ .kind = DGG_PIECE_NAME, .text = name };
}

dgg_insert dgg_insert_words(const char *words)
{
    return (dgg_insert){ .kind = DGG_PIECE_WORDS, .text = dgg_text_of(words) };
}

dgg_insert dgg_insert_to_fill(const char *what)
{
    return (dgg_insert){ .kind = DGG_PIECE_TO_FILL, .text = dgg_text_of(what) };
}

dgg_insert dgg_insert_or_ask(dgg_text name, const char *what)
{
    return name.length > 0 ? dgg_insert_name(name) : dgg_insert_to_fill(what);
}

dgg_status dgg_article_begin(dgg_article *article, dgg_block_kind kind, dgg_error *error)
{
    dgg_status status = dgg_reserve(&article->blocks, &article->block_room,
                                    article->block_count + 1, sizeof *article->blocks, error);
    if (status == DGG_OK) {
        int title = article->level > 0 ? article->level : 1;
        article->blocks[article->block_count++] =
            (dgg_block){ .kind = kind,
                         .first_piece = article->piece_count,
                         .level = kind == DGG_BLOCK_HEADING ? title + 1 : title };
    }
    return status;
}

dgg_status dgg_article_add_table(dgg_article *article, const dgg_table *table, dgg_error *error)
{
    dgg_status status = dgg_article_begin(article, DGG_BLOCK_TABLE, error);
    if (status == DGG_OK) {
        article->blocks[article->block_count - 1].table = table;
    }
    return status;
}

static dgg_status add(dgg_article *article, dgg_piece piece, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (article->block_count == 0) {
        DGG_TRY(dgg_article_begin(article, DGG_BLOCK_PARAGRAPH, error));
    }
    DGG_TRY(dgg_reserve(&article->pieces, &article->piece_room, article->piece_count + 1,
                        sizeof *article->pieces, error));
    DGG_TRY(dgg_arena_copy(&article->arena, &piece.text, error));
    article->pieces[article->piece_count++] = piece;
    article->blocks[article->block_count - 1].piece_count++;
done:
    return status;
}

static dgg_status add_words(dgg_article *article, dgg_text words, dgg_error *error)
{
    if (words.length == 0) {
        return DGG_OK;
    }
    return add(article, (dgg_piece){ .kind = DGG_PIECE_WORDS, .text = words }, error);
}

static double number_of(const dgg_insert *part)
{
    return part->table == NULL ? 0 : dgg_table_cell(part->table, part->row, part->column)->number;
}

static dgg_status add_part(dgg_article *article, const dgg_insert *part, dgg_error *error)
{
    char room[DGG_FIGURE_ROOM];
    dgg_piece piece = *part;
    if (piece.kind == DGG_PIECE_NUMBER) {
        piece.text =
            dgg_text_of(dgg_figure(number_of(part), part->form, article->is_in_chinese, room));
    }
    return add(article, piece, error);
}

/* "{1|was|were}": what is in the braces, without them. */
static dgg_status add_place(dgg_article *article, dgg_text place, const dgg_insert *parts,
                            size_t count, dgg_error *error)
{
    dgg_text choices = place, number = dgg_text_cut(&choices, '|');
    size_t which = (size_t)dgg_text_number(number);
    if (parts == NULL || which == 0 || which > count) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "a sentence has no part {%.*s}",
                        (int)number.length, number.start);
    }
    if (choices.length == 0) {
        return add_part(article, &parts[which - 1], error);
    }
    dgg_text one = dgg_text_cut(&choices, '|');
    return add_words(article, number_of(&parts[which - 1]) == 1 ? one : choices, error);
}

dgg_status dgg_article_say(dgg_article *article, dgg_wording sentence, const dgg_insert *parts,
                           size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_text_of(article->is_in_chinese ? sentence.chinese : sentence.english);
    while (rest.length > 0) {
        size_t brace = dgg_text_find_byte(rest, '{');
        DGG_TRY(add_words(article, dgg_text_slice(rest, 0, brace), error));
        rest = dgg_text_slice(rest, brace, rest.length);
        if (rest.length == 0) {
            break;
        }
        size_t end = dgg_text_find_byte(rest, '}');
        DGG_TRY(add_place(article, dgg_text_slice(rest, 1, end), parts, count, error));
        rest = dgg_text_slice(rest, end + 1, rest.length);
    }
done:
    return status;
}

dgg_status dgg_article_tell(dgg_article *article, const char *english, const char *chinese,
                            dgg_error *error)
{
    return dgg_article_say(article, (dgg_wording){ english, chinese }, NULL, 0, error);
}

dgg_status dgg_article_between(dgg_article *article, size_t i, size_t count, bool has_commas,
                               dgg_error *error)
{
    bool is_last = i + 1 == count;
    if (i == 0) {
        return DGG_OK;
    }
    if (has_commas) {
        return dgg_article_tell(article, is_last ? "; and " : "; ", "；", error);
    }
    return dgg_article_tell(article, is_last ? " and " : ", ", is_last ? "和" : "、", error);
}

/* Blanks between words and a citation are ours to set: Chinese has none. */
dgg_status dgg_article_cite(dgg_article *article, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t cited = 0;
    DGG_TRY(dgg_cited_find(article, paper, &cited, error));
    DGG_TRY(add(
        article,
        (dgg_piece){ .kind = DGG_PIECE_PAPER, .text = article->papers[cited].key, .cited = cited },
        error));
done:
    return status;
}

dgg_status dgg_article_cite_work(dgg_article *article, const char *key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t work = 0, used = 0;
    while (work < article->work_count && !dgg_text_is(article->works[work].key, key)) {
        work++;
    }
    if (work == article->work_count) {
        return DGG_OK;
    }
    while (used < article->used_count && article->used[used] != work) {
        used++;
    }
    if (used == article->used_count) {
        DGG_TRY(dgg_reserve(&article->used, &article->used_room, used + 1, sizeof *article->used,
                            error));
        article->used[article->used_count++] = work;
    }
    DGG_TRY(
        add(article,
            (dgg_piece){ .kind = DGG_PIECE_WORK, .text = article->works[work].key, .cited = work },
            error));
done:
    return status;
}

size_t dgg_article_number(const dgg_article *article, size_t piece)
{
    size_t number = 0;
    if (article->pieces[piece].kind != DGG_PIECE_NUMBER) {
        return 0;
    }
    for (size_t i = 0; i <= piece; i++) {
        number += article->pieces[i].kind == DGG_PIECE_NUMBER ? 1 : 0;
    }
    return number;
}

void dgg_article_destroy(dgg_article *article)
{
    dgg_release(article->blocks);
    dgg_release(article->pieces);
    dgg_release(article->papers);
    dgg_release(article->used);
    dgg_arena_release(&article->arena);
    *article = (dgg_article){ 0 };
}
