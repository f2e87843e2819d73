/* mentions.h - names that papers mention, made into entities: one for all that have the same key.
 */
#ifndef DGG_MENTIONS_H
#define DGG_MENTIONS_H

#include "base/names.h"
#include "corpus/corpus.h"
#include "corpus/keys.h"

typedef struct dgg_mention {
    dgg_text key;   /* equal for the same entity */
    dgg_text label; /* as this paper writes it */
    uint32_t paper;
} dgg_mention;

/* A mention that was added. There are many, so they hold no texts. */
typedef struct dgg_mentioned {
    uint32_t paper;
    uint32_t entity; /* until it is settled, the number of the key */
} dgg_mentioned;

/* Zero it first. */
typedef struct dgg_mentions {
    dgg_mentioned *items;
    size_t count, room;
    dgg_text *labels; /* of the items, until they are settled */
    size_t label_room;
    dgg_keys keys;
    dgg_names names; /* the keys of what was added, until it is settled */
    dgg_arena *arena;
} dgg_mentions;

/* Adds a mention; the key is copied, the label must stay. One without a key is passed over. */
dgg_status dgg_mentions_add(dgg_mentions *mentions, const dgg_mention *mention, dgg_error *error);

/* Makes the entities of that kind, sorted by id, and tells each mention its entity; keys and labels
 * are then forgotten. The label is
 * the spelling that `is_better` prefers, else the most frequent, else the first in byte order; the
 * id is the slug of the label, cut to `longest` bytes, and a hash if several have the same. */
typedef struct dgg_naming {
    dgg_kind kind;
    bool (*is_better)(dgg_text label); /* NULL if no spelling is better than another */
    size_t longest;                    /* 0 for no limit */
    bool labels_are_kept;              /* they are texts of the corpus, which need no copy */
} dgg_naming;
dgg_status dgg_mentions_settle(dgg_mentions *mentions, dgg_corpus *corpus, const dgg_naming *naming,
                               dgg_error *error);
void dgg_mentions_destroy(dgg_mentions *mentions);

#endif
