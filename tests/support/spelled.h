/* spelled.h - a pattern of a codebook written out: each of the phrases it stands for. */
#ifndef DGG_TEST_SPELLED_H
#define DGG_TEST_SPELLED_H

#include <ctype.h>
#include <string.h>

#include "base/text.h"

enum { SPELLED_ROOM = 400 };

/* A phrase without marks, in small letters, single blanks between its words. */
static inline void spell_letter(char *phrase, char letter)
{
    size_t length = strlen(phrase);
    bool is_blank = letter == ' ' || letter == '-';
    bool is_mark = letter == '*' || letter == '=';
    bool is_needless = is_blank && (length == 0 || phrase[length - 1] == ' ');
    if (is_mark || is_needless || length + 1 >= SPELLED_ROOM) {
        return;
    }
    phrase[length] = is_blank ? ' ' : (char)tolower((unsigned char)letter);
    phrase[length + 1] = '\0';
}

/* One of the branches of "(a|b)" goes into the phrase. Gives the length of the whole. */
static inline size_t spell_branch(char *phrase, dgg_text group, size_t *number)
{
    size_t end = 1, branches = 1, branch = 0;
    for (; end < group.length && group.start[end] != ')'; end++) {
        branches += group.start[end] == '|';
    }
    size_t wanted = *number % branches;
    *number /= branches;
    for (size_t i = 1; i < end; i++) {
        if (group.start[i] == '|') {
            branch++;
        } else if (branch == wanted) {
            spell_letter(phrase, group.start[i]);
        }
    }
    return end + 1;
}

/* Writes the phrase of that number; false if the pattern stands for fewer. Both sides of a "~" are
 * written with its number between them. */
static inline bool spell(char *phrase, dgg_text pattern, size_t number)
{
    phrase[0] = '\0';
    for (size_t i = 0; i < pattern.length;) {
        if (pattern.start[i] == '(') {
            i += spell_branch(phrase, dgg_text_slice(pattern, i, pattern.length), &number);
        } else {
            spell_letter(phrase, pattern.start[i++]);
        }
    }
    size_t length = strlen(phrase);
    if (length > 0 && phrase[length - 1] == ' ') {
        phrase[length - 1] = '\0';
    }
    return number == 0;
}

#endif
