/* Numbers in sentences: small ones as words, large ones in groups, percentages that never claim
 * nothing or all. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "layouts/article.h"

/* "4219" becomes "4,219". */
static const char *group(double number, char room[DGG_FIGURE_ROOM])
{
    enum { GROUP = 3 };
    char digits[DGG_NUMBER_ROOM];
    size_t length = strlen(dgg_number_fixed(number, 0, digits)), at = 0;
    for (size_t i = 0; i < length && at + 2 < DGG_FIGURE_ROOM; i++) {
        bool is_between = i > 0 && (length - i) % GROUP == 0 && digits[i - 1] != '-';
        if (is_between) {
            room[at++] = ',';
        }
        room[at++] = digits[i];
    }
    room[at] = '\0';
    return room;
}

static const char *percent(double share, bool is_in_chinese, char room[DGG_FIGURE_ROOM])
{
    enum { ALL = 100 };
    char digits[DGG_NUMBER_ROOM];
    if (share > 0 && share < 1) {
        return is_in_chinese ? "不到 1%" : "less than 1%";
    }
    if (share < ALL && share > ALL - 1) {
        return is_in_chinese ? "99% 以上" : "more than 99%";
    }
    snprintf(room, DGG_FIGURE_ROOM, "%s%%", dgg_number_fixed(round(share), 0, digits));
    return room;
}

static const char *word(double number, char room[DGG_FIGURE_ROOM])
{
    enum { TEN = 10 };
    static const char *const words[TEN] = { "no",   "one", "two",   "three", "four",
                                            "five", "six", "seven", "eight", "nine" };
    bool is_small = number >= 0 && number < TEN && number == floor(number);
    return is_small ? words[(size_t)number] : group(number, room);
}

const char *dgg_figure(double number, dgg_number_form form, bool is_in_chinese,
                       char room[DGG_FIGURE_ROOM])
{
    enum { HUNDRED = 100, PLACES = 2 };
    char digits[DGG_NUMBER_ROOM];
    switch (form) {
    case DGG_AS_WORD:
        return is_in_chinese ? group(number, room) : word(number, room);
    case DGG_AS_YEAR:
        snprintf(room, DGG_FIGURE_ROOM, "%s", dgg_number_fixed(number, 0, digits));
        return room;
    case DGG_AS_PERCENT:
        return percent(number, is_in_chinese, room);
    case DGG_AS_SHARE:
        return percent(HUNDRED * number, is_in_chinese, room);
    case DGG_AS_FIXED:
        snprintf(room, DGG_FIGURE_ROOM, "%s", dgg_number_fixed(number, PLACES, digits));
        return room;
    default:
        return group(number, room);
    }
}
