/* libxml2 is fed a few bytes at a time and calls back; what it says waits in a row until it is
 * asked for. Bytes are UTF-8 by then, whatever the XML says of itself. */
#include "base/xml.h"

#include <libxml/parser.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

enum { PIECE = 4096 };

/* An event that waits; its texts are places in bytes that move as they grow. */
typedef struct waiting {
    dgg_xml_kind kind;
    long line;
    size_t name, name_length;
    size_t text, text_length; /* of an element: its attributes, "name\0value\0" each */
} waiting;

struct dgg_xml {
    dgg_stream *stream;
    dgg_text unread; /* bytes that the stream gave */
    xmlParserCtxtPtr parser;
    waiting *events;
    size_t count, room, next;
    dgg_buffer bytes;
    dgg_error failure; /* a callback cannot fail, so it notes why */
    bool is_at_end;
    long trouble_line;
    char trouble[200];
};

static dgg_text text_of(const xmlChar *string)
{
    return dgg_text_of((const char *)string);
}

static waiting *add_event(dgg_xml *xml, dgg_xml_kind kind, dgg_text name)
{
    dgg_error *failure = &xml->failure;
    waiting event = { .kind = kind, .name = xml->bytes.length, .name_length = name.length };
    bool has_input = xml->parser != NULL && xml->parser->input != NULL;
    event.line = has_input && xml->parser->input->line > 0 ? xml->parser->input->line : 1;
    if (failure->status != DGG_OK || dgg_buffer_add(&xml->bytes, name, failure) != DGG_OK ||
        dgg_reserve(&xml->events, &xml->room, xml->count + 1, sizeof event, failure) != DGG_OK) {
        return NULL;
    }
    event.text = xml->bytes.length;
    xml->events[xml->count] = event;
    return &xml->events[xml->count++];
}

/* libxml2 leaves "&" in values as "&#38;". */
static dgg_status add_value(dgg_xml *xml, dgg_text value)
{
    const dgg_text ampersand = dgg_text_of("&#38;");
    dgg_status status = DGG_OK;
    for (size_t at = dgg_text_find(value, ampersand); at < value.length;
         at = dgg_text_find(value, ampersand)) {
        DGG_TRY(dgg_buffer_add(&xml->bytes, dgg_text_slice(value, 0, at + 1), &xml->failure));
        value = dgg_text_slice(value, at + ampersand.length, value.length);
    }
    DGG_TRY(dgg_buffer_add(&xml->bytes, value, &xml->failure));
done:
    return status;
}

static void add_attribute(dgg_xml *xml, waiting *event, dgg_text name, dgg_text value)
{
    const dgg_text nul = { "", 1 };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(&xml->bytes, name, &xml->failure));
    DGG_TRY(dgg_buffer_add(&xml->bytes, nul, &xml->failure));
    DGG_TRY(add_value(xml, value));
    DGG_TRY(dgg_buffer_add(&xml->bytes, nul, &xml->failure));
    event->text_length = xml->bytes.length - event->text;
done:
    (void)status;
}

/* The signatures are libxml2's: this many parameters are its, too. Attributes are five pointers
 * each: name, prefix, address, and where the value begins and ends. */
static void open_element(void *context, const xmlChar *name, /* NOLINT(readability-function-size) */
                         const xmlChar *prefix, const xmlChar *address, int space_count,
                         const xmlChar **spaces, int attribute_count, int default_count,
                         const xmlChar **attributes)
{
    enum { POINTERS = 5, BEGIN = 3, END = 4 };
    dgg_xml *xml = context;
    waiting *event = add_event(xml, DGG_XML_OPEN, text_of(name));
    (void)prefix, (void)address, (void)space_count, (void)spaces, (void)default_count;
    for (int i = 0; i < attribute_count && event != NULL; i++) {
        const xmlChar **attribute = attributes + (ptrdiff_t)i * POINTERS;
        const char *begin = (const char *)attribute[BEGIN], *end = (const char *)attribute[END];
        add_attribute(xml, event, text_of(attribute[0]),
                      (dgg_text){ begin, (size_t)(end - begin) });
    }
}

static void close_element(void *context, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *address)
{
    (void)prefix, (void)address;
    add_event(context, DGG_XML_CLOSE, text_of(name));
}

/* Texts come in pieces; those that follow each other are one. */
static void add_text(void *context, const xmlChar *bytes, int length)
{
    dgg_xml *xml = context;
    waiting *last = xml->count > xml->next ? &xml->events[xml->count - 1] : NULL;
    if (last == NULL || last->kind != DGG_XML_TEXT) {
        last = add_event(xml, DGG_XML_TEXT, (dgg_text){ 0 });
    }
    if (last != NULL &&
        dgg_buffer_add(&xml->bytes, (dgg_text){ (const char *)bytes, (size_t)length },
                       &xml->failure) == DGG_OK) {
        last->text_length = xml->bytes.length - last->text;
    }
}

/* Later versions of libxml2 have a const more. */
static void note_trouble(void *context, xmlErrorPtr trouble)
{
    dgg_xml *xml = context;
    if (xml->trouble_line > 0 || trouble == NULL || trouble->message == NULL) {
        return;
    }
    dgg_text message = dgg_text_trim(dgg_text_of(trouble->message));
    message = dgg_text_slice(message, 0, sizeof xml->trouble - 1);
    memcpy(xml->trouble, message.start, message.length);
    xml->trouble_line = trouble->line > 0 ? trouble->line : 1;
}

dgg_status dgg_xml_open(dgg_xml **xml, dgg_stream *stream, dgg_error *error)
{
    enum { OPTIONS = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC };
    dgg_status status = DGG_OK;
    xmlSAXHandler calls = { .initialized = XML_SAX2_MAGIC,
                            .startElementNs = open_element,
                            .endElementNs = close_element,
                            .characters = add_text,
                            .ignorableWhitespace = add_text,
                            .cdataBlock = add_text,
                            .serror = (xmlStructuredErrorFunc)note_trouble };
    DGG_TRY(dgg_grow(xml, 1, sizeof **xml, error));
    **xml = (dgg_xml){ .stream = stream };
    (*xml)->parser = xmlCreatePushParserCtxt(&calls, *xml, NULL, 0, NULL);
    if ((*xml)->parser == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory to read XML");
    }
    xmlCtxtUseOptions((*xml)->parser, OPTIONS);
done:
    return status;
}

void dgg_xml_close(dgg_xml **xml)
{
    if (*xml == NULL) {
        return;
    }
    if ((*xml)->parser != NULL) {
        xmlFreeDoc((*xml)->parser->myDoc);
        xmlFreeParserCtxt((*xml)->parser);
    }
    dgg_release((*xml)->events);
    dgg_buffer_destroy(&(*xml)->bytes);
    dgg_release(*xml);
    *xml = NULL;
}

/* What was asked for is forgotten; what still waits, a text at most, moves to the front. */
static void make_room(dgg_xml *xml)
{
    size_t left = xml->count - xml->next;
    waiting *first = left > 0 ? &xml->events[xml->next] : NULL;
    size_t gone = first != NULL ? first->name : xml->bytes.length;
    xml->bytes.length -= gone;
    if (xml->bytes.length > 0) {
        memmove(xml->bytes.bytes, xml->bytes.bytes + gone, xml->bytes.length);
    }
    for (size_t i = 0; i < left; i++) {
        waiting event = xml->events[xml->next + i];
        event.name -= gone;
        event.text -= gone;
        xml->events[i] = event;
    }
    xml->next = 0;
    xml->count = left;
}

static dgg_status feed(dgg_xml *xml, dgg_error *error)
{
    dgg_status status = DGG_OK;
    make_room(xml);
    if (xml->unread.length == 0) {
        DGG_TRY(dgg_stream_some(xml->stream, &xml->unread, error));
    }
    dgg_text piece = dgg_text_slice(xml->unread, 0, PIECE);
    xml->unread = dgg_text_slice(xml->unread, piece.length, xml->unread.length);
    xmlParseChunk(xml->parser, piece.length > 0 ? piece.start : "", (int)piece.length,
                  piece.length == 0);
    xml->is_at_end = piece.length == 0 || xml->parser->disableSAX != 0;
    if (xml->failure.status != DGG_OK) {
        return dgg_fail(error, xml->failure.status, 0, "%s", xml->failure.message);
    }
done:
    return status;
}

/* A text that is the last to wait may go on. */
static bool is_ready(const dgg_xml *xml)
{
    size_t count = xml->count - xml->next;
    return count > 1 || (count == 1 && xml->events[xml->next].kind != DGG_XML_TEXT);
}

dgg_status dgg_xml_next(dgg_xml *xml, dgg_xml_event *event, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *event = (dgg_xml_event){ .kind = DGG_XML_END };
    while (!is_ready(xml) && !xml->is_at_end) {
        DGG_TRY(feed(xml, error));
    }
    if (xml->next < xml->count) {
        const waiting *next = &xml->events[xml->next++];
        dgg_text bytes = dgg_buffer_text(&xml->bytes);
        event->kind = next->kind;
        event->line = next->line;
        event->name = dgg_text_slice(bytes, next->name, next->name + next->name_length);
        if (next->kind == DGG_XML_TEXT) {
            event->text = dgg_text_slice(bytes, next->text, next->text + next->text_length);
        }
    }
done:
    return status;
}

dgg_text dgg_xml_attribute(const dgg_xml *xml, const char *name)
{
    const waiting *event = xml->next > 0 ? &xml->events[xml->next - 1] : NULL;
    if (event == NULL || event->kind != DGG_XML_OPEN) {
        return (dgg_text){ 0 };
    }
    dgg_text rest =
        dgg_text_slice(dgg_buffer_text(&xml->bytes), event->text, event->text + event->text_length);
    while (rest.length > 0) {
        dgg_text found = dgg_text_cut(&rest, '\0');
        dgg_text value = dgg_text_cut(&rest, '\0');
        if (dgg_text_is(found, name)) {
            return value;
        }
    }
    return (dgg_text){ 0 };
}

long dgg_xml_trouble(const dgg_xml *xml, dgg_text *reason)
{
    *reason = dgg_text_of(xml->trouble);
    return xml->trouble_line;
}
