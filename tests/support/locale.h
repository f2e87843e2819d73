/* locale.h - a locale whose decimal point is a comma, made here if the machine has none. */
#ifndef DGG_TEST_LOCALE_H
#define DGG_TEST_LOCALE_H

#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* False, with a message, if there is none to be had; the test then skips its checks. Undo with
 * setlocale(LC_ALL, "C"). */
static inline bool a_comma_is_the_decimal_point(void)
{
    static const char *const likely[] = { "de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8" };
    for (size_t i = 0; i < sizeof likely / sizeof *likely; i++) {
        if (setlocale(LC_ALL, likely[i]) != NULL) {
            return true;
        }
    }
    if (system("mkdir -p comma_locale && localedef -i de_DE -f UTF-8 ./comma_locale/de_DE.UTF-8"
               " >comma_locale/messages 2>&1") == 0 &&
        setenv("LOCPATH", "./comma_locale", 1) == 0 && setlocale(LC_ALL, "de_DE.UTF-8") != NULL) {
        return true;
    }
    printf("skipped: no locale with a decimal comma can be had\n");
    return false;
}

#endif
