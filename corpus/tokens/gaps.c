/* Between two words: punctuation, and whether a sentence ends. A stop ends one before a blank and a
 * capital, unless an abbreviation or a single letter stands before it; a Chinese stop always does,
 * and so does an empty line. */
#include "base/unicode.h"
#include "corpus/tokens/walk.h"

static bool is_abbreviation(const dgg_token *token)
{
    static const char *const abbreviations[] = {
        "al", "approx", "cf", "ch",  "co", "corp", "dept", "dr", "ed", "eds",  "fig", "figs", "inc",
        "jr", "ltd",    "mr", "mrs", "ms", "prof", "resp", "sr", "st", "univ", "vol", "vols", "vs"
    };
    char lower[8];
    if (token->word.length >= sizeof lower) {
        return false;
    }
    for (size_t i = 0; i < token->word.length; i++) {
        char byte = token->word.start[i];
        if (byte >= 'A' && byte <= 'Z') {
            byte = (char)(byte + ('a' - 'A'));
        }
        lower[i] = byte;
    }
    for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++) {
        if (dgg_text_is((dgg_text){ lower, token->word.length }, abbreviations[i])) {
            return true;
        }
    }
    return false;
}

static bool may_end(dgg_character kind, const dgg_token *before)
{
    if (before == NULL || kind == DGG_SHOUT || kind == DGG_HAN_STOP) {
        return before != NULL;
    }
    bool is_letter =
        before->end - before->start == 1 && (before->form & (DGG_FORM_DIGITS | DGG_FORM_HAN)) == 0;
    return kind == DGG_STOP && !is_letter && !is_abbreviation(before);
}

static unsigned flag_of(dgg_character kind)
{
    switch (kind) {
    case DGG_BLANK:
    case DGG_NEWLINE:
        return DGG_GAP_BLANK;
    case DGG_HYPHEN:
        return DGG_GAP_HYPHEN;
    case DGG_SLASH:
        return DGG_GAP_SLASH;
    case DGG_AMPERSAND:
        return DGG_GAP_AMPERSAND;
    case DGG_COMMA:
        return DGG_GAP_COMMA;
    case DGG_SEMICOLON:
    case DGG_DIVIDER:
    case DGG_OPENING:
    case DGG_SHOUT:
    case DGG_HAN_STOP:
        return DGG_GAP_BREAK;
    default:
        return DGG_GAP_OTHER;
    }
}

static void end_here(dgg_gap *gap, uint32_t end)
{
    if (gap->ending == DGG_NO_ENDING) {
        gap->end = end;
    }
    gap->ending = DGG_DONE_ENDING;
    gap->is_sure = true;
}

static void note_blank(dgg_gap *gap, dgg_character kind, const dgg_token *before)
{
    if (gap->awaits_blank) {
        gap->flags |= DGG_GAP_BREAK;
    }
    if (gap->ending == DGG_OPEN_ENDING) {
        gap->ending = DGG_DONE_ENDING;
    }
    gap->newlines += kind == DGG_NEWLINE;
    if (gap->newlines > 1 && before != NULL) {
        end_here(gap, gap->solid);
    }
}

static bool closes(dgg_character kind)
{
    return kind == DGG_STOP || kind == DGG_SHOUT || kind == DGG_HAN_STOP || kind == DGG_CLOSING ||
           kind == DGG_QUOTE || kind == DGG_APOSTROPHE;
}

static void note_solid(dgg_gap *gap, const dgg_walk *walk, const dgg_token *before, dgg_field field)
{
    gap->newlines = 0;
    if (field == DGG_KEYWORDS && walk->kind == DGG_SEMICOLON && before != NULL) {
        end_here(gap, gap->solid);
        gap->solid = walk->place + 1;
        return;
    }
    if (gap->ending == DGG_OPEN_ENDING && !closes(walk->kind)) {
        gap->ending = gap->is_sure ? DGG_DONE_ENDING : DGG_NO_ENDING;
    }
    if (gap->ending == DGG_NO_ENDING && may_end(walk->kind, before)) {
        gap->ending = DGG_OPEN_ENDING;
    }
    if (gap->ending == DGG_OPEN_ENDING) {
        gap->is_sure = gap->is_sure || walk->kind == DGG_HAN_STOP;
        gap->end = walk->place + 1;
    }
    if ((gap->ending == DGG_DONE_ENDING || before == NULL) && !gap->has_next) {
        gap->has_next = true;
        gap->next = walk->place;
    }
    gap->solid = walk->place + 1;
}

/* An apostrophe inside a word is no punctuation; "'s" is no word; and the apostrophe of "citizens'
 * rights" is as good as one. */
static void take_apostrophe(dgg_walk *walk, dgg_gap *gap, const dgg_token *before)
{
    dgg_walk ahead = *walk;
    dgg_walk_step(&ahead);
    bool is_s = dgg_text_starts(ahead.rest, "s") || dgg_text_starts(ahead.rest, "S");
    bool is_blank = ahead.kind == DGG_BLANK || ahead.kind == DGG_NEWLINE;
    bool is_inside = dgg_is_of_word(ahead.kind);
    if (is_s) {
        dgg_walk behind = ahead;
        dgg_walk_step(&behind);
        if (!dgg_is_of_word(behind.kind) && behind.kind != DGG_JOINED) {
            gap->flags |= DGG_GAP_POSSESSIVE;
            ahead = behind;
        }
    } else if (is_blank && (dgg_text_ends(before->word, "s") || dgg_text_ends(before->word, "S"))) {
        gap->flags |= DGG_GAP_POSSESSIVE;
    }
    if (is_inside) {
        *walk = ahead;
        gap->solid = walk->place;
    }
}

dgg_gap dgg_gap_read(dgg_walk *walk, const dgg_token *before, dgg_field field)
{
    dgg_gap gap = { .solid = walk->place };
    if (before != NULL && walk->kind == DGG_APOSTROPHE) {
        take_apostrophe(walk, &gap, before);
    }
    while (!dgg_is_of_word(walk->kind) && walk->kind != DGG_HAN && walk->kind != DGG_END_OF_TEXT) {
        dgg_character kind = walk->kind;
        bool is_blank = kind == DGG_BLANK || kind == DGG_NEWLINE;
        if (is_blank) {
            note_blank(&gap, kind, before);
        } else if (kind != DGG_UNSEEN) {
            note_solid(&gap, walk, before, field);
        }
        gap.awaits_blank = kind == DGG_HYPHEN && (gap.flags & DGG_GAP_BLANK) != 0;
        gap.flags |= kind == DGG_UNSEEN ? 0 : flag_of(kind);
        dgg_walk_step(walk);
    }
    return gap;
}
