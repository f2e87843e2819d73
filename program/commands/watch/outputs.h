/* outputs.h - the files that a map is made of, as its manifest tells them, and their bytes. */
#ifndef DGG_OUTPUTS_H
#define DGG_OUTPUTS_H

#include "base/buffer.h"

/* Reads a file of the folder into `bytes`. Fails with DGG_NO_INPUT for what the manifest of the map
 * does not name, for what is no plain file, and for what any link leads to. */
dgg_status dgg_output_read(const char *folder, dgg_text name, dgg_buffer *bytes, dgg_error *error);

/* "text/csv; charset=utf-8", by the end of the name. */
const char *dgg_output_type(dgg_text name);

#endif
