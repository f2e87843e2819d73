/* A dictionary of LIWC (.dic): categories between two lines of "%", then words with the numbers of
 * theirs. It is read only: it has no place for most phrases. */
#include "base/unicode.h"
#include "program/codebook_forms.h"

enum { MOST_CATEGORIES = 1000 };

typedef struct reading {
    dgg_codebook_draft *draft;
    uint32_t *theme_of; /* of each number, plus one; 0 if there is none */
    long line;
    dgg_error *error;
} reading;

static dgg_text next_cell(dgg_text *rest)
{
    size_t end = 0;
    *rest = dgg_text_trim(*rest);
    while (end < rest->length && !dgg_is_space(rest->start[end])) {
        end++;
    }
    dgg_text cell = dgg_text_slice(*rest, 0, end);
    *rest = dgg_text_trim(dgg_text_slice(*rest, end, rest->length));
    return cell;
}

static bool is_number(dgg_text cell)
{
    int number = dgg_text_number(cell);
    return number > 0 && number < MOST_CATEGORIES && dgg_is_digit(cell.start[cell.length - 1]);
}

static dgg_status take_category(reading *ours, dgg_text line)
{
    dgg_status status = DGG_OK;
    uint32_t theme = 0;
    dgg_text number = next_cell(&line);
    if (number.length == 0) {
        return DGG_OK;
    }
    if (!is_number(number) || line.length == 0) {
        return dgg_fail(ours->error, DGG_BAD_INPUT, ours->line,
                        "a category is a number up to 999 and a name");
    }
    DGG_TRY(dgg_codebook_draft_labelled(ours->draft, line, &theme, ours->error));
    ours->theme_of[dgg_text_number(number)] = theme + 1;
done:
    return status;
}

/* "air quality*\t1\t4": the numbers stand last. */
static dgg_status take_word(reading *ours, dgg_text line)
{
    dgg_status status = DGG_OK;
    dgg_text word = dgg_text_trim(line);
    size_t first = dgg_text_find_byte(word, '\t');
    dgg_text numbers = dgg_text_slice(word, first, word.length);
    if (first == word.length) { /* blanks only */
        numbers = word;
        word = next_cell(&numbers);
    } else {
        word = dgg_text_slice(word, 0, first);
    }
    while (numbers.length > 0) {
        dgg_text cell = next_cell(&numbers);
        uint32_t theme = is_number(cell) ? ours->theme_of[dgg_text_number(cell)] : 0;
        if (theme == 0) {
            return dgg_fail(ours->error, DGG_BAD_INPUT, ours->line,
                            "'%.*s' is the number of no category", (int)cell.length, cell.start);
        }
        DGG_TRY(dgg_codebook_draft_add_plain(ours->draft, theme - 1, word, ours->error));
    }
done:
    return status;
}

static bool recognises(dgg_text head)
{
    return dgg_text_is(dgg_text_trim(dgg_text_line(&head)), "%");
}

static dgg_status read_dictionary(dgg_codebook_draft *draft, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading ours = { .draft = draft, .error = error };
    size_t borders = 0;
    DGG_TRY(dgg_arena_alloc(&draft->texts, &ours.theme_of, MOST_CATEGORIES * sizeof *ours.theme_of,
                            error));
    while (text.length > 0) {
        dgg_text line = dgg_text_trim(dgg_text_line(&text));
        ours.line++;
        if (dgg_unicode_valid(line) < line.length) {
            return dgg_fail(error, DGG_BAD_INPUT, ours.line, "bytes that are no UTF-8");
        }
        if (dgg_text_is(line, "%")) {
            borders++;
        } else if (line.length > 0) {
            DGG_TRY(borders < 2 ? take_category(&ours, line) : take_word(&ours, line));
        }
    }
done:
    return status;
}

const dgg_codebook_form dgg_codebook_form_liwc = {
    .row = { .name = "liwc", .summary = "a dictionary of LIWC (.dic), read only" },
    .recognises = recognises,
    .read = read_dictionary,
};
