/* scanning.h - letters that scanning takes for one another. */
#ifndef DGG_DUPLICATE_SCANNING_H
#define DGG_DUPLICATE_SCANNING_H

#include "base/text.h"

/* Whether the letters of two titles differ by nothing but what scanning confuses: "p1anning" and
 * "planning", "modem" and "modern". */
bool dgg_scanned_alike(dgg_text one, dgg_text other);

#endif
