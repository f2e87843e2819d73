/* xml_text.h - a text in XML of graphs (GraphML, GEXF), in an element or a quoted attribute. */
#ifndef DGG_XML_TEXT_H
#define DGG_XML_TEXT_H

#include <stdio.h>

#include "base/base.h"

/* Line breaks and tabs are escaped, so that readers keep them. Characters that XML 1.0 cannot hold,
 * even escaped, are dropped; a byte that is no UTF-8 becomes U+FFFD. */
void dgg_xml_write_text(dgg_text text, FILE *out);

#endif
