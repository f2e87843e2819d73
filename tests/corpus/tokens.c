#include "corpus/tokens.h"

#include <string.h>

#include "base/buffer.h"
#include "base/unicode.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The words of the text joined by "|". */
static bool cuts(const char *text, const char *expected)
{
    dgg_tokens tokens = { 0 };
    dgg_buffer words = { 0 };
    CU_ASSERT_EQUAL(dgg_tokens_cut(&tokens, dgg_text_of(text), DGG_ABSTRACT, NULL), DGG_OK);
    for (size_t i = 0; i < tokens.count; i++) {
        dgg_buffer_add(&words, dgg_text_of(i > 0 ? "|" : ""), NULL);
        dgg_buffer_add(&words, tokens.items[i].word, NULL);
    }
    bool is_equal = dgg_text_is(dgg_buffer_text(&words), expected);
    dgg_buffer_destroy(&words);
    dgg_tokens_destroy(&tokens);
    return is_equal;
}

/* The sentences of the field, each in "<>". */
static bool has_sentences(const char *text, dgg_field field, const char *expected)
{
    dgg_tokens tokens = { 0 };
    dgg_buffer all = { 0 };
    CU_ASSERT_EQUAL(dgg_tokens_cut(&tokens, dgg_text_of(text), field, NULL), DGG_OK);
    for (size_t i = 0; i < tokens.sentence_count; i++) {
        dgg_sentence sentence = tokens.sentences[i];
        dgg_buffer_add(&all, dgg_text_of("<"), NULL);
        dgg_buffer_add(&all, dgg_unicode_slice(dgg_text_of(text), sentence.start, sentence.end),
                       NULL);
        dgg_buffer_add(&all, dgg_text_of(">"), NULL);
    }
    bool is_equal = dgg_text_is(dgg_buffer_text(&all), expected);
    dgg_buffer_destroy(&all);
    dgg_tokens_destroy(&tokens);
    return is_equal;
}

static bool has_abstract(const char *text, const char *expected)
{
    return has_sentences(text, DGG_ABSTRACT, expected);
}

static unsigned form_of(const char *text)
{
    dgg_tokens tokens = { 0 };
    dgg_tokens_cut(&tokens, dgg_text_of(text), DGG_ABSTRACT, NULL);
    CU_ASSERT_FATAL(tokens.count > 0);
    unsigned form = tokens.items[0].form;
    dgg_tokens_destroy(&tokens);
    return form;
}

static void letters_and_digits_make_words(void)
{
    CU_ASSERT_TRUE(cuts("5G, Web 2.0 and Industry4", "5G|Web|2|0|and|Industry4"));
    CU_ASSERT_TRUE(cuts("São Paulo; Zürich", "São|Paulo|Zürich"));
    CU_ASSERT_TRUE(cuts("  ", ""));
    CU_ASSERT_TRUE(cuts("", ""));
    CU_ASSERT_TRUE(cuts("... !? --", ""));
}

static void hyphen_dash_slash_and_apostrophe_are_borders(void)
{
    CU_ASSERT_TRUE(cuts("e-government", "e|government"));
    CU_ASSERT_TRUE(cuts("low‐carbon zero‑covid", "low|carbon|zero|covid"));
    CU_ASSERT_TRUE(cuts("preventing/settling citizen–state", "preventing|settling|citizen|state"));
    CU_ASSERT_TRUE(cuts("Xi'an l’Europe", "Xi|an|l|Europe"));
}

static void a_lone_s_behind_an_apostrophe_is_dropped(void)
{
    CU_ASSERT_TRUE(cuts("China's, China’s, China‘s CHINA'S end", "China|China|China|CHINA|end"));
    CU_ASSERT_TRUE(cuts("the party's", "the|party"));
    CU_ASSERT_TRUE(cuts("rock 's' roll", "rock|s|roll"));
    CU_ASSERT_TRUE(cuts("it's so", "it|so"));
}

static void letters_with_points_stay_whole(void)
{
    CU_ASSERT_TRUE(cuts("the U.S. and P.R. China, U.K, D.C.", "the|U.S.|and|P.R.|China|U.K|D.C."));
    CU_ASSERT_TRUE(cuts("a.) first, J. Smith", "a|first|J|Smith"));
    CU_ASSERT_TRUE(cuts("U.S.-led, e.g. this", "U.S.|led|e.g.|this"));
    CU_ASSERT_TRUE(cuts("one.Two x.Then", "one|Two|x|Then"));
}

static void a_split_ordinal_is_one_word(void)
{
    CU_ASSERT_TRUE(cuts("the 14 th Five-Year", "the|14 th|Five|Year"));
    CU_ASSERT_TRUE(cuts("14 these, 21 st.", "14|these|21 st"));
    CU_ASSERT_TRUE(cuts("14  th", "14|th"));
}

static void each_chinese_character_is_a_word(void)
{
    CU_ASSERT_TRUE(cuts("粤港AI治理", "粤|港|AI|治|理"));
    CU_ASSERT_TRUE(cuts("大数据、5G。", "大|数|据|5G"));
}

static void marks_belong_to_their_letter_and_soft_hyphens_to_the_word(void)
{
    CU_ASSERT_TRUE(cuts("Que\xcc\x81"
                        "bec",
                        "Que\xcc\x81"
                        "bec"));
    CU_ASSERT_TRUE(cuts("gov\xc2\xad"
                        "ernance",
                        "gov\xc2\xad"
                        "ernance"));
    CU_ASSERT_TRUE(cuts("word\xc2\xad and", "word|and"));
    CU_ASSERT_TRUE(cuts("\xe2\x80\x8f"
                        "China\xe2\x80\x8f",
                        "China"));
}

static void places_count_code_points(void)
{
    dgg_tokens tokens = { 0 };
    dgg_text text = dgg_text_of("Zürich: 大数据, “São” 😀 end");
    CU_ASSERT_EQUAL(dgg_tokens_cut(&tokens, text, DGG_TITLE, NULL), DGG_OK);
    CU_ASSERT_EQUAL(tokens.count, 6);
    for (size_t i = 0; i < tokens.count; i++) {
        dgg_token token = tokens.items[i];
        CU_ASSERT_TRUE(dgg_text_equal(dgg_unicode_slice(text, token.start, token.end), token.word));
    }
    CU_ASSERT_EQUAL(tokens.items[5].start, 21);
    dgg_tokens_destroy(&tokens);
}

static void forms_tell_how_a_word_is_written(void)
{
    CU_ASSERT_EQUAL(form_of("China"), DGG_FORM_CAPITAL | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("china"), DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("USA"), DGG_FORM_CAPITAL | DGG_FORM_CAPITALS | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("ICTs"), DGG_FORM_CAPITAL | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("A"), DGG_FORM_CAPITAL | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("U.S."), DGG_FORM_CAPITAL | DGG_FORM_CAPITALS | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("Åland"), DGG_FORM_CAPITAL);
    CU_ASSERT_EQUAL(form_of("2024"), DGG_FORM_DIGITS | DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("粤"), DGG_FORM_HAN);
}

static void a_stop_ends_a_sentence_before_a_capital(void)
{
    CU_ASSERT_TRUE(has_abstract("One ends. Two ends? Three!", "<One ends.><Two ends?><Three!>"));
    CU_ASSERT_TRUE(
        has_abstract("He said “go.” Then (left.) Now", "<He said “go.”><Then (left.)><Now>"));
    CU_ASSERT_TRUE(has_abstract(" It is 3.5. “Yes” is ", "<It is 3.5.><“Yes” is>"));
    CU_ASSERT_TRUE(has_abstract("No end. here or.Here", "<No end. here or.Here>"));
    CU_ASSERT_TRUE(has_abstract("What? how! Wow", "<What? how!><Wow>"));
}

static void abbreviations_and_letters_end_no_sentence(void)
{
    CU_ASSERT_TRUE(has_abstract("Smith et al. Argue", "<Smith et al. Argue>"));
    CU_ASSERT_TRUE(has_abstract("Prof. Vincent J. Homburg", "<Prof. Vincent J. Homburg>"));
    CU_ASSERT_TRUE(has_abstract("In the U.S. Congress. It", "<In the U.S. Congress.><It>"));
    CU_ASSERT_TRUE(has_abstract("Plan B. It", "<Plan B. It>"));
    CU_ASSERT_TRUE(has_abstract("In 2024. It", "<In 2024.><It>"));
}

static void chinese_stops_always_end_one(void)
{
    CU_ASSERT_TRUE(has_abstract("数据治理。AI也是！”它？", "<数据治理。><AI也是！”><它？>"));
}

static void an_empty_line_ends_one(void)
{
    CU_ASSERT_TRUE(has_abstract("Purpose\n\nthis is\r\nit", "<Purpose><this is\r\nit>"));
    CU_ASSERT_TRUE(has_abstract("\n\nthis", "<this>"));
}

static void in_keywords_a_semicolon_ends_one(void)
{
    CU_ASSERT_TRUE(has_sentences("smart city; e government; 5G", DGG_KEYWORDS,
                                 "<smart city><e government><5G>"));
    CU_ASSERT_TRUE(has_abstract("one; Two", "<one; Two>"));
}

static void a_lost_the_begins_a_sentence_of_an_abstract(void)
{
    CU_ASSERT_TRUE(has_abstract("It is. e results also", "<It is.><e results also>"));
    CU_ASSERT_EQUAL(form_of("e results"), DGG_FORM_ASCII | DGG_FORM_LOST_THE);
    CU_ASSERT_EQUAL(form_of("e government"), DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("e-results"), DGG_FORM_ASCII);
    CU_ASSERT_EQUAL(form_of("e Results"), DGG_FORM_ASCII);
    CU_ASSERT_TRUE(has_sentences("It is. e results", DGG_TITLE, "<It is. e results>"));
}

/* Whatever comes, places are in order and inside the text. */
static void stays_sound(dgg_text text)
{
    dgg_tokens tokens = { 0 };
    CU_ASSERT_EQUAL(dgg_tokens_cut(&tokens, text, DGG_ABSTRACT, NULL), DGG_OK);
    uint32_t last = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        dgg_token token = tokens.items[i];
        dgg_sentence sentence = tokens.sentences[token.sentence];
        CU_ASSERT(token.start >= last && token.start < token.end);
        CU_ASSERT(sentence.start <= token.start && token.end <= sentence.end);
        last = token.end;
    }
    CU_ASSERT(last <= dgg_unicode_count(text));
    dgg_tokens_destroy(&tokens);
}

static void any_bytes_keep_the_places_sound(void)
{
    static const char *const pieces[] = { "a",  "B",  " ",  ".",  "'s",  "’", "-",    " - ", "国",
                                          "。", "\n", "14", "th", "é",   "́",  "\xff", "?",   "”",
                                          "(",  ";",  "U.", "S.", "‏", "­", "😀",    "e ",  "Z" };
    enum { PIECES = sizeof pieces / sizeof *pieces, ROUNDS = 3000, LONGEST = 12 };
    uint32_t dice = 1;
    for (int round = 0; round < ROUNDS; round++) {
        dgg_buffer text = { 0 };
        for (int i = 0; i < LONGEST; i++) {
            dice = dice * 1664525U + 1013904223U;
            dgg_buffer_add(&text, dgg_text_of(pieces[(dice >> 8) % PIECES]), NULL);
        }
        stays_sound(dgg_buffer_text(&text));
        dgg_buffer_destroy(&text);
    }
    stays_sound((dgg_text){ "a\0b", 3 });
}

static void a_long_word_and_a_long_sentence_are_no_trouble(void)
{
    enum { LONG = 1 << 20 };
    static char text[LONG];
    memset(text, 'x', LONG);
    stays_sound((dgg_text){ text, LONG });
    for (size_t i = 1; i < LONG; i += 2) {
        text[i] = ' ';
    }
    stays_sound((dgg_text){ text, LONG });
}

static dgg_status cut_and_forget(void)
{
    dgg_tokens tokens = { 0 };
    dgg_status status =
        dgg_tokens_cut(&tokens, dgg_text_of("One two. Three four five."), DGG_TITLE, NULL);
    dgg_tokens_destroy(&tokens);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(cut_and_forget());
}

SUITE("corpus/tokens", { "letters and digits make words", letters_and_digits_make_words },
      { "hyphen, dash, slash and apostrophe are borders",
        hyphen_dash_slash_and_apostrophe_are_borders },
      { "a lone s behind an apostrophe is dropped", a_lone_s_behind_an_apostrophe_is_dropped },
      { "letters with points stay whole", letters_with_points_stay_whole },
      { "a split ordinal is one word", a_split_ordinal_is_one_word },
      { "each Chinese character is a word", each_chinese_character_is_a_word },
      { "marks belong to their letter, soft hyphens to the word",
        marks_belong_to_their_letter_and_soft_hyphens_to_the_word },
      { "places count code points", places_count_code_points },
      { "forms tell how a word is written", forms_tell_how_a_word_is_written },
      { "a stop ends a sentence before a capital", a_stop_ends_a_sentence_before_a_capital },
      { "abbreviations and letters end no sentence", abbreviations_and_letters_end_no_sentence },
      { "Chinese stops always end one", chinese_stops_always_end_one },
      { "an empty line ends one", an_empty_line_ends_one },
      { "in keywords a semicolon ends one", in_keywords_a_semicolon_ends_one },
      { "a lost The begins a sentence of an abstract",
        a_lost_the_begins_a_sentence_of_an_abstract },
      { "any bytes keep the places sound", any_bytes_keep_the_places_sound },
      { "a long word and a long sentence are no trouble",
        a_long_word_and_a_long_sentence_are_no_trouble },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
