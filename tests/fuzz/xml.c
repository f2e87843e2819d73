/* Any bytes are events of XML: elements close that were opened, and nothing is left. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/xml.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static void check_event(const dgg_xml *xml, const dgg_xml_event *event, size_t *depth)
{
    switch (event->kind) {
    case DGG_XML_OPEN:
        insist(event->name.length > 0, "elements have names");
        insist(dgg_xml_attribute(xml, "no such name").length == 0, "nothing is made up");
        dgg_xml_attribute(xml, "id");
        ++*depth;
        break;
    case DGG_XML_CLOSE:
        insist(*depth > 0, "what closes was opened");
        --*depth;
        break;
    default:
        break;
    }
    insist(event->kind == DGG_XML_END || event->line > 0, "events have a line");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    dgg_stream *stream = NULL;
    dgg_xml *xml = NULL;
    dgg_error error = { 0 };
    dgg_text reason = { 0 };
    dgg_xml_event event = { .kind = DGG_XML_TEXT };
    size_t depth = 0;
    dgg_text input = { (const char *)bytes, length };
    dgg_status status = dgg_stream_open_text(&stream, input, &error);
    if (status == DGG_OK) {
        status = dgg_xml_open(&xml, stream, &error);
    }
    while (status == DGG_OK && event.kind != DGG_XML_END) {
        status = dgg_xml_next(xml, &event, &error);
        if (status == DGG_OK) {
            check_event(xml, &event, &depth);
        }
    }
    insist(status == error.status, "the error tells the status");
    insist(xml == NULL || dgg_xml_trouble(xml, &reason) >= 0, "trouble has a line");
    dgg_xml_close(&xml);
    dgg_stream_close(&stream);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
