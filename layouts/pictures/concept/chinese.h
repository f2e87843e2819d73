/* chinese.h - the words around a concept map in Chinese; those in English are words.h. */
#ifndef DGG_CONCEPT_CHINESE_H
#define DGG_CONCEPT_CHINESE_H

#include "layouts/pictures/concept/choice.h"

/* Of the two the one in the language of the picture. */
const char *dgg_concept_say(const dgg_concept *map, const char *english, const char *chinese)
    __attribute__((format_arg(2), format_arg(3)));

dgg_status dgg_concept_chinese_title(dgg_concept *map, dgg_text *title, dgg_error *error);
dgg_status dgg_concept_chinese_subtitle(dgg_concept *map, dgg_text *subtitle, dgg_error *error);
dgg_status dgg_concept_chinese_omissions(dgg_concept *map, dgg_text *omissions, dgg_error *error);
dgg_status dgg_concept_chinese_apart(dgg_concept *map, dgg_text *apart, dgg_error *error);

#endif
