/* chrome.h - signs that Chinese databases leave in abstracts. */
#ifndef DGG_CHROME_H
#define DGG_CHROME_H

#include "base/buffer.h"

/* Takes "<正>" in any brackets and "Abstract(#br)" off the beginning of an abstract; "(#br)" in it
 * becomes a blank. */
void dgg_chrome_drop(dgg_buffer *abstract);

#endif
