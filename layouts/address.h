/* address.h - where a paper can be found on the web. */
#ifndef DGG_ADDRESS_H
#define DGG_ADDRESS_H

#include "base/buffer.h"
#include "corpus/corpus.h"

/* Appends "https://doi.org/…", of which everything that means something in an address is encoded,
 * else the address that the record gives if it is http or https: what else a source gives may be a
 * script. Nothing if there is neither. */
dgg_status dgg_address_add(const dgg_paper *paper, dgg_buffer *address, dgg_error *error);

#endif
