/* Texts that many papers have are kept once: each is remembered at a place that its bytes tell,
 * until another comes there. So remembering takes little room, however large the corpus is. */
#include "corpus/recent.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/texts.h"

enum { PLACES = 1 << 15, FEW_PAPERS = 256, LONGEST = 200 };

/* A text that was kept, and a part of its hash, so that other texts need not be looked at. */
struct dgg_recent {
    dgg_text text;
    uint64_t hash;
};

/* By eight bytes at once, as most texts are no longer than some of these. */
static uint64_t hash_of(dgg_text text)
{
    enum { HALF = 32 };
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t hash = text.length, piece = 0;
    for (size_t at = 0; at < text.length; at += sizeof piece) {
        size_t left = text.length - at;
        piece = 0;
        memcpy(&piece, text.start + at, left < sizeof piece ? left : sizeof piece);
        hash = (hash ^ piece) * factor;
        hash ^= hash >> HALF;
    }
    hash *= factor;
    return hash ^ hash >> HALF;
}

/* A small corpus does not need it. */
static dgg_status begin(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (corpus->recent == NULL && corpus->paper_count >= FEW_PAPERS) {
        DGG_TRY(dgg_grow(&corpus->recent, PLACES, sizeof *corpus->recent, error));
        memset(corpus->recent, 0, PLACES * sizeof *corpus->recent);
    }
done:
    return status;
}

dgg_status dgg_recent_keep(dgg_corpus *corpus, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_text given = *text;
    DGG_TRY(begin(corpus, error));
    if (corpus->recent == NULL || given.length == 0 || given.length > LONGEST) {
        return dgg_texts_keep(&corpus->texts, text, error);
    }
    uint64_t hash = hash_of(given);
    struct dgg_recent *known = &corpus->recent[hash % PLACES];
    if (known->hash == hash && dgg_text_equal(known->text, given)) {
        *text = known->text;
        return DGG_OK;
    }
    DGG_TRY(dgg_texts_keep(&corpus->texts, text, error));
    if (dgg_text_equal(*text, given)) { /* nothing in it had to be cleaned */
        *known = (struct dgg_recent){ *text, hash };
    }
done:
    return status;
}

dgg_status dgg_recent_keep_all(dgg_corpus *corpus, dgg_texts *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts kept = { 0 };
    if (texts->count > 0) {
        DGG_TRY(
            dgg_arena_alloc(&corpus->texts, &kept.items, texts->count * sizeof *kept.items, error));
    }
    for (size_t i = 0; i < texts->count; i++) {
        dgg_text text = texts->items[i];
        DGG_TRY(dgg_recent_keep(corpus, &text, error));
        if (text.length > 0) {
            kept.items[kept.count++] = text;
        }
    }
    *texts = kept;
done:
    return status;
}
