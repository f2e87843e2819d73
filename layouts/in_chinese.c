/* Titles, headings and notes of tables are made in English; here they are said in Chinese when they
 * are written for readers. Sentences with numbers are matched by their words, and what stands
 * between the words goes over as it is: no number is made twice. */
#include "layouts/in_chinese.h"

#include "base/memory.h"
#include "layouts/in_chinese/words.h"

enum { MOST_HOLES = 9, HOLE_BYTES = 3 /* "{1}" */ };

typedef struct matching {
    dgg_text holes[MOST_HOLES + 1]; /* from 1 */
    size_t length;                  /* of what was matched */
} matching;

/* The words up to the next hole, and its number; 0 if there is none. */
static size_t cut_hole(dgg_text *rest, dgg_text *words)
{
    size_t at = dgg_text_find_byte(*rest, '{');
    *words = dgg_text_slice(*rest, 0, at);
    size_t number = at < rest->length ? (size_t)(rest->start[at + 1] - '0') : 0;
    *rest = dgg_text_slice(*rest, at + (number > 0 ? HOLE_BYTES : 0), rest->length);
    return number;
}

static bool ends_at(dgg_text text, size_t at, bool is_all)
{
    return at == text.length || (!is_all && text.start[at] == ' ');
}

/* Where the words stand first, at or after `from`; as the last ones they must be followed by the
 * end, or by a blank. */
static size_t find(dgg_text text, size_t from, dgg_text words, const bool how[2])
{
    bool is_last = how[0], is_all = how[1];
    while (from <= text.length) {
        from += dgg_text_find(dgg_text_slice(text, from, text.length), words);
        bool is_there = from + words.length <= text.length;
        if (!is_there || !is_last || ends_at(text, from + words.length, is_all)) {
            return is_there ? from : text.length + 1;
        }
        from++;
    }
    return from;
}

/* A sentence that begins with a hole begins with a number: else it would take what is before it. */
static bool is_number(dgg_text text)
{
    bool is_one = text.length > 0;
    for (size_t i = 0; i < text.length; i++) {
        is_one = is_one && dgg_is_digit(text.start[i]);
    }
    return is_one;
}

/* The text begins with the pattern, or is all of it. */
static bool matches(dgg_text text, const char *pattern, bool is_all, matching *found)
{
    dgg_text rest = dgg_text_of(pattern), words = { 0 };
    size_t hole = cut_hole(&rest, &words), at = words.length;
    if (!dgg_text_equal(dgg_text_slice(text, 0, at), words)) {
        return false;
    }
    while (hole > 0) {
        size_t next = cut_hole(&rest, &words), start = at;
        at = words.length == 0 && next == 0
                 ? text.length
                 : find(text, start, words, (const bool[]){ next == 0, is_all });
        if (at > text.length) {
            return false;
        }
        found->holes[hole] = dgg_text_slice(text, start, at);
        if (start == 0 && !is_number(found->holes[hole])) {
            return false;
        }
        at += words.length;
        hole = next;
    }
    found->length = at;
    return ends_at(text, at, is_all);
}

static const dgg_said *find_said(dgg_text text, const dgg_said *list, bool is_all, matching *found)
{
    while (list->english != NULL && !matches(text, list->english, is_all, found)) {
        list++;
    }
    return list->english != NULL ? list : NULL;
}

static dgg_status add(dgg_buffer *to, const char *chinese, const matching *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_text_of(chinese), words = { 0 };
    size_t hole = 0;
    do {
        matching none = { 0 };
        hole = cut_hole(&rest, &words);
        DGG_TRY(dgg_buffer_add(to, words, error));
        if (hole > 0) {
            const dgg_said *word = find_said(found->holes[hole], dgg_chinese_words, true, &none);
            bool is_plain = word != NULL && dgg_text_find_byte(dgg_text_of(word->english), '{') ==
                                                strlen(word->english);
            DGG_TRY(dgg_buffer_add(to, is_plain ? dgg_text_of(word->chinese) : found->holes[hole],
                                   error));
        }
    } while (hole > 0);
done:
    return status;
}

/* Up to the blank behind a point: a sentence that has no Chinese. */
static size_t sentence_length(dgg_text text)
{
    size_t end = dgg_text_find(text, dgg_text_of(". "));
    return end < text.length ? end + 1 : text.length;
}

dgg_status dgg_say_in_chinese(dgg_text said, dgg_buffer *to, bool *is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    matching found = { 0 };
    const dgg_said *word = find_said(said, dgg_chinese_words, true, &found);
    *is_whole = true;
    if (word != NULL) {
        return add(to, word->chinese, &found, error);
    }
    for (dgg_text rest = dgg_text_trim(said); rest.length > 0; rest = dgg_text_trim(rest)) {
        const dgg_said *sentence = find_said(rest, dgg_chinese_sentences, false, &found);
        size_t length = sentence != NULL ? found.length : sentence_length(rest);
        if (sentence != NULL) {
            DGG_TRY(add(to, sentence->chinese, &found, error));
        } else {
            bool is_first = to->length == 0;
            *is_whole = false;
            DGG_TRY(dgg_buffer_add(to, dgg_text_of(is_first ? "" : " "), error));
            DGG_TRY(dgg_buffer_add(to, dgg_text_slice(rest, 0, length), error));
        }
        rest = dgg_text_slice(rest, length, rest.length);
    }
done:
    return status;
}

typedef struct translation {
    struct dgg_arena **arena;
    dgg_buffer room;
    dgg_error *error;
} translation;

static dgg_status say(translation *all, dgg_text *text)
{
    dgg_status status = DGG_OK;
    bool is_whole = false;
    all->room.length = 0;
    DGG_TRY(dgg_say_in_chinese(*text, &all->room, &is_whole, all->error));
    dgg_text said = dgg_buffer_text(&all->room);
    DGG_TRY(dgg_arena_copy(all->arena, &said, all->error));
    *text = said;
done:
    return status;
}

/* Other columns of these are themes, locations and years. */
static bool is_crossed(dgg_text key)
{
    return dgg_text_is(key, "theme_location") || dgg_text_is(key, "theme_year") ||
           dgg_text_is(key, "theme_theme") || dgg_text_is(key, "venue_theme");
}

/* Their cells are words of the program, not of the records. */
static bool holds_words(const dgg_table *table, dgg_text key)
{
    static const char *const keys[] = { "kind",  "finding", "trend",  "in_list", "step",
                                        "state", "part",    "change", "field",   "item" };
    bool is_one = dgg_text_is(key, "what");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        is_one = is_one || dgg_text_is(key, keys[i]);
    }
    return is_one && !is_crossed(table->key);
}

/* Documents are a kind of records in the overview, and all of them in the main information; what
 * is not shown is a trend, or a difference. */
static dgg_text meant_by(const dgg_table *table, dgg_text word)
{
    bool is_any = dgg_text_is(table->key, "main") && dgg_text_is(word, "Documents");
    bool is_steady = dgg_text_is(table->key, "themes") && dgg_text_is(word, "none shown");
    return is_any ? dgg_text_of("Records") : is_steady ? dgg_text_of("no trend shown") : word;
}

static dgg_status say_cells(translation *all, dgg_table *table, size_t column)
{
    dgg_status status = DGG_OK;
    for (size_t i = column; i < table->cell_count; i += table->column_count) {
        dgg_cell *cell = &table->cells[i];
        cell->text = meant_by(table, cell->text);
        DGG_TRY(cell->kind == DGG_CELL_TEXT ? say(all, &cell->text) : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_table_in_chinese(dgg_table *table, struct dgg_arena **arena, dgg_error *error)
{
    dgg_status status = DGG_OK;
    translation all = { .arena = arena, .error = error };
    DGG_TRY(say(&all, &table->title));
    DGG_TRY(say(&all, &table->note));
    for (size_t i = 0; i < table->column_count; i++) {
        dgg_column *column = &table->columns[i];
        DGG_TRY(i == 0 || !is_crossed(table->key) ? say(&all, &column->name) : DGG_OK);
        DGG_TRY(holds_words(table, column->key) ? say_cells(&all, table, i) : DGG_OK);
    }
done:
    dgg_buffer_destroy(&all.room);
    return status;
}
