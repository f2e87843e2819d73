/* xml.h - an XML input as events, a few at a time in memory: the only door to libxml2. Nothing is
 * fetched, and no entity but the five of XML is known. */
#ifndef DGG_XML_H
#define DGG_XML_H

#include "base/stream.h"

typedef struct dgg_xml dgg_xml;

typedef enum dgg_xml_kind {
    DGG_XML_END,   /* of the input */
    DGG_XML_OPEN,  /* of an element */
    DGG_XML_CLOSE, /* of the same */
    DGG_XML_TEXT
} dgg_xml_kind;

typedef struct dgg_xml_event {
    dgg_xml_kind kind;
    dgg_text name; /* of the element, without prefix; empty for texts */
    dgg_text text; /* of texts */
    long line;     /* 1-based */
} dgg_xml_event;

/* The stream must outlive it. *xml starts as NULL; close it whatever happens. */
dgg_status dgg_xml_open(dgg_xml **xml, dgg_stream *stream, dgg_error *error);
void dgg_xml_close(dgg_xml **xml);

/* Takes the next event, whose texts are valid until the next call. What is not well formed is
 * passed over as far as can be; where that is not possible, the input ends. */
dgg_status dgg_xml_next(dgg_xml *xml, dgg_xml_event *event, dgg_error *error);

/* The value of an attribute of the element that was opened last, by the last event; empty if it has
 * none of that name. Valid until the next event. */
dgg_text dgg_xml_attribute(const dgg_xml *xml, const char *name);

/* The first thing that is not well formed so far: its line, and what is wrong; 0 if nothing is. */
long dgg_xml_trouble(const dgg_xml *xml, dgg_text *reason);

#endif
