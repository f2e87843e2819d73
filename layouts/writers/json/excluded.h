/* excluded.h - the records that people took out, so that a reader can count and question them. */
#ifndef DGG_JSON_EXCLUDED_H
#define DGG_JSON_EXCLUDED_H

#include "base/json.h"
#include "corpus/corpus.h"

/* Writes the key "excluded" and its list. */
void dgg_json_write_excluded(const dgg_corpus *corpus, dgg_json_writer *writer);

#endif
