/* forms.h - whether a name has the form of a body: "Ministry of Works", "Home Office", "财政部". */
#ifndef DGG_BODIES_FORMS_H
#define DGG_BODIES_FORMS_H

#include "base/text.h"

/* If it is `told` that the name may be one, a head anywhere in it and abbreviations are enough. */
bool dgg_body_is(dgg_text name, bool told);

#endif
