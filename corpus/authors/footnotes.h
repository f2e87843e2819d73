/* footnotes.h - marks of affiliations that stand behind names: "Jane Smith¹,²*, John Doe3". */
#ifndef DGG_FOOTNOTES_H
#define DGG_FOOTNOTES_H

#include "base/buffer.h"

/* Appends names without such marks. Digits that belong to a name stay: "G20", "Covid19 Group". */
dgg_status dgg_footnotes_drop(dgg_buffer *kept, dgg_text names, dgg_error *error);

#endif
