/* naming.h - names put into one form, a comma at a time. */
#ifndef DGG_NAMING_H
#define DGG_NAMING_H

#include "base/buffer.h"

/* Cuts the next name off a field and appends it: "Smith,Jane A." is one, with a blank behind each
 * comma. Chinese names hold no comma and are parted by it, or by "、" and "，": "谢昕,王小增"; but
 * "谢,昕" is one, 谢昕, as a family name alone is none. Nothing may be appended at the end. */
dgg_status dgg_name_take(dgg_buffer *made, dgg_text *field, dgg_error *error);

#endif
