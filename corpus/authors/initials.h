/* initials.h - given names cut short. */
#ifndef DGG_INITIALS_H
#define DGG_INITIALS_H

#include "base/text.h"

/* "J.", "J.-P. K.", "JA", "Yu.": nothing else stands there. */
bool dgg_initials_only(dgg_text part);

/* Where the initials at the end of a name begin; its length if there are none, or nothing else. */
size_t dgg_initials_at(dgg_text name);

#endif
