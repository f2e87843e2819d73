/* Phrases as keywords: found as candidates of a codebook are, each with all its papers. */
#include "corpus/phrases.h"

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/candidates.h"
#include "corpus/mentions.h"

static dgg_status mention_all(dgg_mentions *mentions, const dgg_candidates *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < found->paper_count; i++) {
        const dgg_candidate_paper *one = &found->papers[i];
        if (one->candidate >= found->count) {
            continue; /* of a phrase that is not among the best */
        }
        dgg_mention mention = { .label = found->items[one->candidate].phrase, .paper = one->paper };
        DGG_TRY(dgg_keys_words(&mentions->keys, mention.label, &mention.key, error));
        DGG_TRY(dgg_mentions_add(mentions, &mention, error));
    }
done:
    return status;
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *two = right;
    int order = (one->from > two->from) - (one->from < two->from);
    return order != 0 ? order : (one->to > two->to) - (one->to < two->to);
}

/* A phrase that stands in a paper twice links them once. */
static dgg_status replace_links(dgg_corpus *corpus, const dgg_mentions *mentions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = &corpus->links[DGG_HAS_KEYWORD];
    size_t kept = 0;
    links->count = 0;
    for (size_t i = 0; i < mentions->count; i++) {
        const dgg_link link = { .from = mentions->items[i].paper,
                                .to = mentions->items[i].entity,
                                .weight = 1 };
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_HAS_KEYWORD, &link, error));
    }
    dgg_sort(links->items, links->count, sizeof *links->items, compare_links);
    for (size_t i = 0; i < links->count; i++) {
        if (kept == 0 || compare_links(&links->items[kept - 1], &links->items[i]) != 0) {
            links->items[kept++] = links->items[i];
        }
    }
    links->count = kept;
done:
    return status;
}

dgg_status dgg_corpus_take_phrases(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_naming naming = { .kind = DGG_KEYWORD };
    dgg_candidates found = { .keeps_papers = true, .leaves_keywords = true };
    dgg_mentions mentions = { 0 };
    DGG_TRY(dgg_candidates_find(&found, corpus, DGG_PHRASES_FEWEST, DGG_PHRASES_MOST, error));
    DGG_TRY(mention_all(&mentions, &found, error));
    corpus->keywords.count = 0;
    DGG_TRY(dgg_mentions_settle(&mentions, corpus, &naming, error));
    DGG_TRY(replace_links(corpus, &mentions, error));
    corpus->keywords_are_phrases = true;
done:
    dgg_mentions_destroy(&mentions);
    dgg_candidates_destroy(&found);
    return status;
}
