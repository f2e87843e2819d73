/* Names and values stand one behind the other in bytes that move as they grow, so they are places.
 */
#include "corpus/slip.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/texts.h"

void dgg_slip_clear(dgg_slip *slip, long line)
{
    slip->count = 0;
    slip->bytes.length = 0;
    slip->line = line;
}

dgg_status dgg_slip_add(dgg_slip *slip, dgg_text name, dgg_text value, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_slip_value item = { .name = slip->bytes.length, .name_length = name.length, .line = line };
    value = dgg_texts_trim(value);
    item.length = value.length;
    DGG_TRY(dgg_reserve(&slip->items, &slip->room, slip->count + 1, sizeof item, error));
    DGG_TRY(dgg_buffer_add(&slip->bytes, name, error));
    item.start = slip->bytes.length;
    DGG_TRY(dgg_buffer_add(&slip->bytes, value, error));
    slip->items[slip->count++] = item;
done:
    return status;
}

dgg_status dgg_slip_go_on(dgg_slip *slip, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    line = dgg_texts_trim(line);
    if (slip->count == 0 || line.length == 0) {
        return DGG_OK;
    }
    dgg_slip_value *last = &slip->items[slip->count - 1];
    dgg_text between = dgg_text_of(slip->joins_lines ? " " : "\n");
    DGG_TRY(last->length > 0 ? dgg_buffer_add(&slip->bytes, between, error) : DGG_OK);
    DGG_TRY(dgg_buffer_add(&slip->bytes, line, error));
    last->length = slip->bytes.length - last->start;
done:
    return status;
}

dgg_text dgg_slip_name(const dgg_slip *slip, size_t index)
{
    const dgg_slip_value *item = &slip->items[index];
    return dgg_text_slice(dgg_buffer_text(&slip->bytes), item->name,
                          item->name + item->name_length);
}

dgg_text dgg_slip_text(const dgg_slip *slip, size_t index)
{
    const dgg_slip_value *item = &slip->items[index];
    return dgg_text_slice(dgg_buffer_text(&slip->bytes), item->start, item->start + item->length);
}

bool dgg_slip_is(const dgg_slip *slip, size_t index, const char *name)
{
    dgg_text own = dgg_slip_name(slip, index);
    return own.length == strlen(name) && dgg_texts_starts_any_case(own, name);
}

size_t dgg_slip_find(const dgg_slip *slip, const char *name)
{
    for (size_t i = 0; i < slip->count; i++) {
        if (slip->items[i].length > 0 && dgg_slip_is(slip, i, name)) {
            return i;
        }
    }
    return slip->count;
}

void dgg_slip_destroy(dgg_slip *slip)
{
    dgg_release(slip->items);
    dgg_buffer_destroy(&slip->bytes);
    *slip = (dgg_slip){ 0 };
}
