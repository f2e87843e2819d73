/* han.h - traditional and simplified Chinese characters become one. */
#ifndef DGG_HAN_H
#define DGG_HAN_H

#include "base/base.h"

/* The simplified form of the character, itself if there is no other; empty if the word is not just
 * one Chinese character in everyday use. */
dgg_text dgg_simplified(dgg_text word);

#endif
