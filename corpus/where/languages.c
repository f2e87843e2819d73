/* One name for a language, whatever the source calls it. */
#include "corpus/where/languages.h"

/* Sources name languages as they like. */
static const char *const languages[][4] = {
    { "en", "eng", "english", "anglais" }, { "zh", "chi", "chinese", "zho" },
    { "de", "ger", "german", "deu" },      { "fr", "fre", "french", "fra" },
    { "es", "spa", "spanish", "espanol" }, { "pt", "por", "portuguese", "portugues" },
    { "ru", "rus", "russian", "russkii" }, { "ja", "jpn", "japanese", "jap" },
    { "ko", "kor", "korean", "kr" },       { "it", "ita", "italian", "italiano" },
    { "nl", "dut", "dutch", "nld" },       { "pl", "pol", "polish", "polski" },
};

dgg_text dgg_where_language(dgg_text key)
{
    dgg_text rest = key, first = dgg_text_cut(&rest, ' '); /* "en gb" */
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        for (size_t j = 0; j < 4; j++) {
            if (dgg_text_is(first, languages[i][j])) {
                return dgg_text_of(languages[i][0]);
            }
        }
    }
    return key;
}
