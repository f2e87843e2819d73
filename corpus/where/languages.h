/* languages.h - a language, however it is called. */
#ifndef DGG_WHERE_LANGUAGES_H
#define DGG_WHERE_LANGUAGES_H

#include "base/text.h"

/* "en" of "eng", "english", "en gb", "anglais"; what is not known stays. Of folded words. */
dgg_text dgg_where_language(dgg_text key);

#endif
