/* catchwords.h - the first word of a text that says something, for ids. */
#ifndef DGG_CATCHWORDS_H
#define DGG_CATCHWORDS_H

#include "base/text.h"

/* "governing" of "The Governing of …"; of a Chinese text its first characters. Empty if there is
 * none. It is a part of the text, not folded. */
dgg_text dgg_catchword(dgg_text text);

/* The same of the name of a venue: "Chinese" of "Journal of Chinese Governance". */
dgg_text dgg_catchword_of_venue(dgg_text venue);

#endif
