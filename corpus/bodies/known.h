/* known.h - bodies that go by several names, and the words by which numbers of documents tell whose
 * they are. */
#ifndef DGG_BODIES_KNOWN_H
#define DGG_BODIES_KNOWN_H

#include "base/text.h"

/* The name that all names of the body stand for; NULL if it is not known. Case does not matter. */
const char *dgg_body_known(dgg_text name);

/* The body that the first number of a document in the text is of, "发改高技〔2021〕709号", whose
 * beginning says so; NULL if there is none, or its beginning is not known. */
const char *dgg_body_number_find(dgg_text text, dgg_text *number);

/* Attributes of that name, as dgg_keys_words makes it, tell who issued a document; its number. */
bool dgg_body_attribute_is(dgg_text words);
bool dgg_body_number_attribute_is(dgg_text words);

#endif
