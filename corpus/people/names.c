/* A name taken apart: the family, what is given, and what stands behind. */
#include "corpus/people/names.h"

#include "base/unicode.h"
#include "corpus/people.h"
#include "corpus/texts.h"

static bool is_any_of(dgg_text word, const char *const *words, size_t count)
{
    bool is = false;
    for (size_t i = 0; !is && i < count; i++) {
        is = dgg_text_is(word, words[i]);
    }
    return is;
}

static bool is_suffix(dgg_text word)
{
    static const char *const words[] = { "jr", "sr", "ii", "iii", "iv", "2nd", "3rd" };
    return is_any_of(word, words, sizeof words / sizeof *words);
}

static bool is_particle(dgg_text word)
{
    static const char *const words[] = { "van", "von", "der", "den", "de",   "del", "della",
                                         "di",  "da",  "do",  "dos", "das",  "du",  "la",
                                         "le",  "las", "los", "ten", "ter",  "te",  "zu",
                                         "zur", "vom", "al",  "el",  "bin",  "ibn", "het",
                                         "t",   "st",  "y",   "e",   "degli" };
    return is_any_of(word, words, sizeof words / sizeof *words);
}

/* *words becomes the words of a text, folded and without accents; valid until the next call. */
static dgg_status fold(dgg_name_reading *r, dgg_text text, dgg_text *words, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    DGG_TRY(dgg_keys_words(&r->keys, text, &key, error));
    r->made.length = 0;
    DGG_TRY(dgg_unicode_plain(&r->made, key, error));
    *words = dgg_buffer_text(&r->made);
done:
    return status;
}

static dgg_text last_word(dgg_text words)
{
    size_t at = words.length;
    while (at > 0 && words.start[at - 1] != ' ') {
        at--;
    }
    return dgg_text_slice(words, at, words.length);
}

static dgg_text without_last(dgg_text words)
{
    return dgg_text_trim(dgg_text_slice(words, 0, words.length - last_word(words).length));
}

static dgg_status keep(dgg_name_reading *r, dgg_text text, dgg_text *kept, dgg_error *error)
{
    *kept = text;
    return dgg_arena_copy(&r->arena, kept, error);
}

/* A part between commas that is only a suffix is told apart; the first of the others is the family.
 */
static dgg_status part_at_commas(dgg_name_reading *r, dgg_text text, dgg_text *suffix,
                                 bool *has_comma, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    r->family.length = r->given.length = 0;
    while (text.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&text, ',')), words = { 0 };
        DGG_TRY(fold(r, part, &words, error));
        if (count > 0 && is_suffix(words)) {
            DGG_TRY(keep(r, words, suffix, error));
        } else if (words.length > 0) {
            dgg_buffer *to = count == 0 ? &r->family : &r->given;
            DGG_TRY(dgg_buffer_add(to, dgg_text_of(to->length > 0 ? " " : ""), error));
            DGG_TRY(dgg_buffer_add(to, part, error));
            count++;
        }
    }
    *has_comma = count > 1;
done:
    return status;
}

/* "Smith Jr" and "John Smith III": the last word goes. */
static dgg_status take_suffix(dgg_name_reading *r, dgg_text *suffix, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = dgg_buffer_text(&r->family), words = { 0 };
    dgg_text last = last_word(text);
    DGG_TRY(fold(r, last, &words, error));
    if (last.length < text.length && is_suffix(words)) {
        DGG_TRY(keep(r, words, suffix, error));
        r->family.length = without_last(text).length;
    }
done:
    return status;
}

/* Without a comma the family is the last word, and in "Zhang Xiaoming" the first; if both might be,
 * the one that more people have. */
static dgg_status part_at_blank(dgg_name_reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = dgg_buffer_text(&r->family), words = { 0 };
    DGG_TRY(fold(r, text, &words, error));
    dgg_text rest = words, first = dgg_text_cut(&rest, ' ');
    size_t starts[8], rank = dgg_pinyin_family_rank(first);
    size_t last_rank = dgg_pinyin_family_rank(last_word(words));
    bool is_pinyin = rank != SIZE_MAX && rest.length > 0;
    for (dgg_text more = rest; is_pinyin && more.length > 0;) {
        dgg_text word = dgg_text_cut(&more, ' ');
        is_pinyin = dgg_pinyin_part(&r->pinyin, word, starts, 3) > 0;
    }
    dgg_text last = last_word(text);
    size_t at =
        is_pinyin && rank < last_rank ? dgg_text_find_byte(text, ' ') : text.length - last.length;
    bool is_first = is_pinyin && rank < last_rank;
    dgg_text family = is_first ? dgg_text_slice(text, 0, at) : last;
    dgg_text given = is_first ? dgg_text_slice(text, at, text.length) : without_last(text);
    DGG_TRY(dgg_buffer_add(&r->given, dgg_text_trim(given), error));
    DGG_TRY(keep(r, family, &family, error));
    r->family.length = 0;
    DGG_TRY(dgg_buffer_add(&r->family, family, error));
done:
    return status;
}

/* Letters alone; particles before the others go. */
static dgg_status make_family(dgg_name_reading *r, dgg_person_name *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text words = { 0 };
    DGG_TRY(fold(r, dgg_buffer_text(&r->family), &words, error));
    for (dgg_text rest = words; rest.length > 0; words = rest) {
        if (!is_particle(dgg_text_cut(&rest, ' ')) || rest.length == 0) {
            break;
        }
    }
    r->family.length = 0;
    while (words.length > 0) {
        DGG_TRY(dgg_buffer_add(&r->family, dgg_text_cut(&words, ' '), error));
    }
    DGG_TRY(keep(r, dgg_buffer_text(&r->family), &name->family, error));
done:
    return status;
}

/* "JP" and "XM" are initials, as is "Yu." with its full stop. */
static bool is_run_of_initials(dgg_text word)
{
    enum { MOST = 3 };
    bool is = word.length > 1 && word.length <= MOST;
    for (size_t i = 0; i < word.length; i++) {
        is = is && word.start[i] >= 'A' && word.start[i] <= 'Z';
    }
    return is;
}

/* Adds the words of what is given, a run of initials as one word each. */
static dgg_status spread_initials(dgg_name_reading *r, dgg_buffer *spread, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = dgg_buffer_text(&r->given);
    while (rest.length > 0) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        DGG_TRY(dgg_buffer_add(spread, dgg_text_of(" "), error));
        for (size_t i = 0; is_run_of_initials(word) && i < word.length; i++) {
            DGG_TRY(dgg_buffer_add(spread, dgg_text_slice(word, i, i + 1), error));
            DGG_TRY(dgg_buffer_add(spread, dgg_text_of(" "), error));
        }
        bool is_cut = dgg_text_ends(word, ".") && dgg_unicode_count(word) == 3 &&
                      dgg_text_find_byte(word, '.') == word.length - 1;
        word = is_cut ? dgg_unicode_slice(word, 0, 1) : word;
        DGG_TRY(!is_run_of_initials(word) ? dgg_buffer_add(spread, word, error) : DGG_OK);
    }
done:
    return status;
}

/* Words and initials; particles behind the others go. */
static dgg_status make_given(dgg_name_reading *r, dgg_person_name *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer spread = { 0 };
    dgg_text words = { 0 };
    DGG_TRY(spread_initials(r, &spread, error));
    DGG_TRY(fold(r, dgg_buffer_text(&spread), &words, error));
    while (words.length > 0 && last_word(words).length < words.length &&
           is_particle(last_word(words)) && last_word(words).length > 1) {
        words = without_last(words);
    }
    DGG_TRY(keep(r, words, &name->given, error));
    r->given.length = 0;
    for (dgg_text rest = name->given; rest.length > 0;) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        dgg_text initial = dgg_unicode_slice(word, 0, 1);
        name->is_full = name->is_full || initial.length < word.length;
        DGG_TRY(dgg_buffer_add(&r->given, initial, error));
    }
    DGG_TRY(keep(r, dgg_buffer_text(&r->given), &name->initials, error));
    name->is_full = name->is_full || name->given.length == 0;
done:
    dgg_buffer_destroy(&spread);
    return status;
}

/* "xiao ming" and "xiaoming" become "xiaoming", with the initials of the syllables. */
static dgg_status join_syllables(dgg_name_reading *r, dgg_person_name *name, dgg_error *error)
{
    enum { MOST = 3 };
    dgg_status status = DGG_OK;
    size_t starts[MOST] = { 0 }, count = 0;
    r->given.length = r->made.length = 0;
    for (dgg_text rest = name->given; rest.length > 0 && count <= MOST;) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        size_t parts = dgg_pinyin_part(&r->pinyin, word, starts, MOST);
        count = parts > 0 ? count + parts : MOST + 1;
        for (size_t i = 0; i < parts; i++) {
            DGG_TRY(
                dgg_buffer_add(&r->made, dgg_text_slice(word, starts[i], starts[i] + 1), error));
        }
        DGG_TRY(dgg_buffer_add(&r->given, word, error));
    }
    name->is_pinyin = count > 0 && count <= MOST;
    if (name->is_pinyin) {
        DGG_TRY(keep(r, dgg_buffer_text(&r->given), &name->given, error));
        DGG_TRY(keep(r, dgg_buffer_text(&r->made), &name->initials, error));
    }
done:
    return status;
}

static dgg_status read_latin(dgg_name_reading *r, dgg_text text, dgg_person_name *name,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_comma = false;
    DGG_TRY(part_at_commas(r, text, &name->suffix, &has_comma, error));
    DGG_TRY(take_suffix(r, &name->suffix, error));
    DGG_TRY(has_comma ? DGG_OK : part_at_blank(r, error));
    DGG_TRY(make_family(r, name, error));
    DGG_TRY(make_given(r, name, error));
    bool is_of_china = dgg_pinyin_family_rank(name->family) != SIZE_MAX;
    if (is_of_china && name->is_full && name->given.length > 0) {
        DGG_TRY(join_syllables(r, name, error));
    }
    name->is_pinyin = name->is_pinyin || (is_of_china && !name->is_full);
    name->is_crowded = name->is_pinyin || dgg_family_is_crowded(name->family);
done:
    return status;
}

dgg_status dgg_person_name_read(dgg_name_reading *reading, dgg_text text, dgg_person_name *name,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    *name = (dgg_person_name){ 0 };
    DGG_TRY(reading->pinyin.count == 0 ? dgg_pinyin_init(&reading->pinyin, error) : DGG_OK);
    text = dgg_texts_trim(text);
    DGG_TRY(text.length > 0 && dgg_person_is_chinese(text)
                ? dgg_chinese_name_read(reading, text, name, error)
                : read_latin(reading, text, name, error));
done:
    return status;
}

void dgg_name_reading_destroy(dgg_name_reading *reading)
{
    dgg_pinyin_destroy(&reading->pinyin);
    dgg_keys_destroy(&reading->keys);
    dgg_buffer_destroy(&reading->family);
    dgg_buffer_destroy(&reading->given);
    dgg_buffer_destroy(&reading->made);
    dgg_arena_release(&reading->arena);
}
