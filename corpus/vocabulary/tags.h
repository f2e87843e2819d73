/* tags.h - units are names with their kind as first byte, so that one table tells whether a word of
 * a text is any of them. */
#ifndef DGG_VOCABULARY_TAGS_H
#define DGG_VOCABULARY_TAGS_H

#include "corpus/vocabulary.h"

static const char dgg_tags[] = { 'w', 'f', '=', '*' };

static inline dgg_text dgg_tagged(dgg_buffer *buffer, dgg_unit_kind kind, size_t length)
{
    buffer->bytes[0] = dgg_tags[kind];
    return (dgg_text){ buffer->bytes, length + 1 };
}

/* Starts a text that can be tagged. */
static inline dgg_status dgg_tag_begin(dgg_buffer *buffer, dgg_error *error)
{
    buffer->length = 0;
    return dgg_buffer_add(buffer, dgg_text_of(" "), error);
}

static inline dgg_text dgg_untagged(const dgg_buffer *buffer)
{
    return dgg_text_slice(dgg_buffer_text(buffer), 1, buffer->length);
}

static inline size_t dgg_two_bytes(const char *start)
{
    return (size_t)(unsigned char)start[0] << 8 | (unsigned char)start[1];
}

#endif
