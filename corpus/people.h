/* people.h - names of people: "Family, Given" or "Given Family". */
#ifndef DGG_PEOPLE_H
#define DGG_PEOPLE_H

#include "base/text.h"

/* "Smith" of "Smith, Jane" and of "Jane Smith"; the whole of a Chinese name or a single word. */
dgg_text dgg_person_family(dgg_text name);

/* "Jane" of both; empty if there is none. */
dgg_text dgg_person_given(dgg_text name);

/* "Jr.", "Sr", "III" and the like: what may stand behind a name. */
bool dgg_person_is_suffix(dgg_text part);

/* "Jr." of "King, Martin, Jr."; empty if the name has no such part. */
dgg_text dgg_person_suffix(dgg_text name);

/* Of Han characters and white space only: written in one piece, the family first. */
bool dgg_person_is_chinese(dgg_text name);

/* How many bytes of a name in Chinese are the family's: one character, or two as in 欧阳修. */
size_t dgg_person_chinese_family(dgg_text name);

#endif
