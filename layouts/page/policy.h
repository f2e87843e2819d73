/* policy.h - what a page may do: run its own script and wear its own styles, nothing else. */
#ifndef DGG_PAGE_POLICY_H
#define DGG_PAGE_POLICY_H

#include <stdio.h>

#include "base/base.h"

/* "sha256-" and the digest in base 64, NUL-ended. */
enum { DGG_HASH_ROOM = 7 + 44 + 1 };

/* Of the parts, one after the other. */
dgg_status dgg_page_hash(const dgg_text *parts, size_t count, char hash[DGG_HASH_ROOM],
                         dgg_error *error);

/* What stands between the first "<style>" of the text and its end; empty if there is none. */
dgg_text dgg_page_find_style(dgg_text text);

#endif
