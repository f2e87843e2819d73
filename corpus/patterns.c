/* The pattern language: alternatives are multiplied out into phrases, so that matching knows
 * nothing but rows of units. */
#include "corpus/patterns.h"

#include "base/unicode.h"
#include "corpus/folding.h"
#include "corpus/patterns/phrases.h"

enum { DEEPEST = 8, SHORTEST_STEM = 2, SHOWN = 60 };

typedef struct parse {
    dgg_text pattern;
    size_t at; /* in bytes */
    int depth; /* of brackets */
    dgg_vocabulary *vocabulary;
    dgg_error *error;
} parse;

static dgg_status refuse(const parse *parser, size_t at, const char *reason)
{
    dgg_text shown = dgg_unicode_slice(parser->pattern, 0, SHOWN);
    size_t place = dgg_unicode_count(dgg_text_slice(parser->pattern, 0, at)) + 1;
    return dgg_fail(parser->error, DGG_BAD_INPUT, 0, "pattern '%.*s%s', character %zu: %s",
                    (int)shown.length, shown.start,
                    shown.length < parser->pattern.length ? "…" : "", place, reason);
}

static char current(const parse *parser)
{
    if (parser->at == parser->pattern.length) {
        return '\0';
    }
    return parser->pattern.start[parser->at];
}

static bool is_at_end(const parse *parser)
{
    return parser->at == parser->pattern.length;
}

static void skip_blanks(parse *parser)
{
    while (!is_at_end(parser) && dgg_is_space(current(parser))) {
        parser->at++;
    }
}

static bool is_sign(char byte)
{
    return byte == '(' || byte == ')' || byte == '|' || byte == '~';
}

/* The run of characters up to a blank or a sign. */
static dgg_text take_run(parse *parser)
{
    size_t start = parser->at;
    while (!is_at_end(parser) && !dgg_is_space(current(parser)) && !is_sign(current(parser))) {
        parser->at++;
    }
    return dgg_text_slice(parser->pattern, start, parser->at);
}

static dgg_status check_word(parse *parser, size_t at, dgg_text word, bool is_stem)
{
    const dgg_tokens *tokens = &parser->vocabulary->tokens;
    if (dgg_text_find_byte(word, '*') < word.length) {
        return refuse(parser, at, "* stands at the end of a word only");
    }
    if (dgg_text_find_byte(word, '=') < word.length) {
        return refuse(parser, at, "= stands at the beginning of a word only");
    }
    if (tokens->count == 0) {
        return refuse(parser, at, "no letter or digit in this word");
    }
    if (tokens->count > DGG_LONGEST_PHRASE) {
        return refuse(parser, at, "this is longer than 24 words");
    }
    for (size_t i = 0; i < tokens->count; i++) {
        if (tokens->items[i].word.length > DGG_LONGEST_WORD) {
            return refuse(parser, at, "this word is too long");
        }
    }
    dgg_token last = tokens->items[tokens->count - 1];
    if (is_stem && (last.form & DGG_FORM_HAN)) {
        return refuse(parser, at, "a Chinese character takes no *");
    }
    if (is_stem && last.end - last.start < SHORTEST_STEM) {
        return refuse(parser, at, "a beginning needs two letters or more before its *");
    }
    return DGG_OK;
}

/* "urbanis*" is for "urbanization" too: a beginning is one unit, or two. */
static dgg_status add_stem(parse *parser, dgg_phrases *phrases, dgg_token token)
{
    dgg_status status = DGG_OK;
    dgg_buffer lower = { 0 }, folded = { 0 };
    uint32_t units[2] = { 0 };
    DGG_TRY(dgg_fold_case(&lower, token.word, parser->error));
    DGG_TRY(dgg_fold_beginning(&folded, dgg_buffer_text(&lower), parser->error));
    DGG_TRY(dgg_vocabulary_add(parser->vocabulary, DGG_UNIT_STEM, dgg_buffer_text(&lower),
                               &units[0], parser->error));
    DGG_TRY(dgg_vocabulary_add(parser->vocabulary, DGG_UNIT_STEM, dgg_buffer_text(&folded),
                               &units[1], parser->error));
    DGG_TRY(dgg_phrases_add_units(phrases, units, units[0] == units[1] ? 1 : 2,
                                  &parser->vocabulary->phrases, parser->error));
done:
    dgg_buffer_destroy(&lower);
    dgg_buffer_destroy(&folded);
    return status;
}

/* One run: "=AI", "infrastructur*", "e-government" (two words), "数据治理" (four). */
static dgg_status parse_word(parse *parser, dgg_phrases *phrases)
{
    dgg_status status = DGG_OK;
    size_t at = parser->at;
    dgg_text word = take_run(parser);
    bool is_exact = dgg_text_starts(word, "=");
    bool is_stem = dgg_text_ends(word, "*");
    if (is_exact && is_stem) {
        return refuse(parser, at, "= and * cannot stand together");
    }
    word = dgg_text_slice(word, is_exact ? 1 : 0, word.length - (is_stem ? 1 : 0));
    DGG_TRY(dgg_tokens_cut(&parser->vocabulary->tokens, word, DGG_TITLE, parser->error));
    DGG_TRY(check_word(parser, at, word, is_stem));
    for (size_t i = 0; i < parser->vocabulary->tokens.count; i++) {
        dgg_token token = parser->vocabulary->tokens.items[i];
        uint32_t unit = 0;
        if (is_stem && i + 1 == parser->vocabulary->tokens.count) {
            DGG_TRY(add_stem(parser, phrases, token));
            continue;
        }
        DGG_TRY(dgg_vocabulary_add(parser->vocabulary, is_exact ? DGG_UNIT_EXACT : DGG_UNIT_WORD,
                                   token.word, &unit, parser->error));
        bool is_first = phrases->items[0].count == 0;
        DGG_TRY(
            dgg_phrases_add_units(phrases, &unit, 1, &parser->vocabulary->phrases, parser->error));
        for (size_t j = 0; is_first && j < phrases->count; j++) {
            phrases->items[j].is_han = (token.form & DGG_FORM_HAN) != 0;
        }
    }
done:
    return status;
}

static dgg_status check_size(const parse *parser, const dgg_phrases *phrases)
{
    if (phrases->count > DGG_MOST_PHRASES) {
        return refuse(parser, parser->at, "this stands for more than 1000 phrases");
    }
    for (size_t i = 0; i < phrases->count; i++) {
        if (phrases->items[i].count > DGG_LONGEST_PHRASE) {
            return refuse(parser, parser->at, "this is longer than 24 words");
        }
    }
    return DGG_OK;
}

static dgg_status parse_sequence(parse *parser, dgg_phrases *phrases);

/* "(a|b c|)" */
static dgg_status parse_group(parse *parser, dgg_phrases *phrases)
{
    dgg_status status = DGG_OK;
    size_t opened = parser->at;
    dgg_phrases either = { 0 };
    if (++parser->depth > DEEPEST) {
        return refuse(parser, opened, "brackets are nested too deep");
    }
    do {
        dgg_phrases one = { 0 };
        parser->at++;
        DGG_TRY(parse_sequence(parser, &one));
        DGG_TRY(dgg_phrases_join(&either, &one, &parser->vocabulary->phrases, parser->error));
        DGG_TRY(check_size(parser, &either));
    } while (current(parser) == '|');
    if (current(parser) == '~') {
        return refuse(parser, parser->at, "~ cannot stand inside brackets");
    }
    if (is_at_end(parser)) {
        return refuse(parser, opened, "this bracket is never closed");
    }
    parser->at++;
    parser->depth--;
    if (phrases->count * either.count > DGG_MOST_PHRASES) {
        return refuse(parser, opened, "this stands for more than 1000 phrases");
    }
    DGG_TRY(dgg_phrases_multiply(phrases, &either, &parser->vocabulary->phrases, parser->error));
done:
    return status;
}

/* Words and groups up to "|", ")", "~" or the end. */
static dgg_status parse_sequence(parse *parser, dgg_phrases *phrases)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_phrases_begin(phrases, &parser->vocabulary->phrases, parser->error));
    for (skip_blanks(parser); !is_at_end(parser); skip_blanks(parser)) {
        char sign = current(parser);
        if (sign == '|' || sign == ')' || sign == '~') {
            break;
        }
        DGG_TRY(sign == '(' ? parse_group(parser, phrases) : parse_word(parser, phrases));
        DGG_TRY(check_size(parser, phrases));
    }
done:
    return status;
}

/* A whole side of the pattern. */
static dgg_status parse_side(parse *parser, dgg_phrases *phrases)
{
    dgg_status status = DGG_OK;
    size_t start = parser->at;
    DGG_TRY(parse_sequence(parser, phrases));
    if (current(parser) == ')') {
        return refuse(parser, parser->at, "this bracket was never opened");
    }
    if (current(parser) == '|') {
        return refuse(parser, parser->at, "| stands inside brackets only");
    }
    for (size_t i = 0; i < phrases->count; i++) {
        if (phrases->items[i].count == 0) {
            return refuse(parser, start, "a word is missing: this would match anything");
        }
        if (phrases->items[i].count == 1 && phrases->items[i].is_han) {
            return refuse(parser, start, "a single Chinese character means too much");
        }
    }
done:
    return status;
}

/* "~5" */
static dgg_status parse_distance(parse *parser, uint32_t *distance)
{
    size_t at = parser->at++;
    dgg_text digits = take_run(parser);
    int number = dgg_text_number(digits);
    for (size_t i = 0; i < digits.length; i++) {
        number = dgg_is_digit(digits.start[i]) ? number : 0;
    }
    if (number < 1 || number > DGG_LONGEST_DISTANCE) {
        return refuse(parser, at, "~ needs a number of words from 1 to 99 right behind it");
    }
    *distance = (uint32_t)number;
    return DGG_OK;
}

dgg_status dgg_pattern_parse(dgg_parsed_pattern *parsed, dgg_text pattern,
                             dgg_vocabulary *vocabulary, dgg_error *error)
{
    dgg_status status = DGG_OK;
    parse parser = { .pattern = pattern, .vocabulary = vocabulary, .error = error };
    *parsed = (dgg_parsed_pattern){ 0 };
    DGG_TRY(parse_side(&parser, &parsed->left));
    if (current(&parser) == '~') {
        DGG_TRY(parse_distance(&parser, &parsed->distance));
        DGG_TRY(parse_side(&parser, &parsed->right));
    }
    if (!is_at_end(&parser)) {
        status = refuse(&parser, parser.at, "one ~ is the most a pattern may have");
    }
done:
    return status;
}
