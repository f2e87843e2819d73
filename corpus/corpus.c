/* A corpus from birth to end: tables that grow, and one arena for all the texts in them. */
#include "corpus/corpus.h"

#include "base/memory.h"
#include "corpus/building.h"

void dgg_corpus_destroy(dgg_corpus *corpus)
{
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        dgg_entities *entities = dgg_corpus_entities(corpus, (dgg_kind)kind);
        if (entities != NULL) {
            dgg_release(entities->items);
        }
    }
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        dgg_release(corpus->links[type].items);
    }
    dgg_release(corpus->papers);
    dgg_release(corpus->excluded);
    dgg_release(corpus->themes);
    dgg_release(corpus->locations);
    dgg_release(corpus->evidence);
    dgg_release(corpus->rejected);
    dgg_release(corpus->alike_people);
    dgg_release(corpus->warnings);
    dgg_release(corpus->sources);
    dgg_release(corpus->decided);
    dgg_release(corpus->recent);
    dgg_arena_release(&corpus->texts);
    *corpus = (dgg_corpus){ 0 };
}
