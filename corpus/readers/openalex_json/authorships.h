/* authorships.h - what OpenAlex says of each author of a work. */
#ifndef DGG_OPENALEX_AUTHORSHIPS_H
#define DGG_OPENALEX_AUTHORSHIPS_H

#include "base/json.h"
#include "corpus/slip.h"

/* Adds "@address" values, "NAME\tUniv X (NO)", and "@author_id" values, "NAME\tID", which the
 * dialect of OpenAlex attributes. `text` is room to write in. */
dgg_status dgg_authorships_add(dgg_slip *slip, const dgg_json_value *work, dgg_buffer *text,
                               dgg_error *error);

#endif
