/* Settling: what was read becomes one list in one order, whatever the order of the inputs. */
#include "corpus/settle.h"

#include "base/order.h"
#include "corpus/rulings.h"

static int compare_numbers(uint64_t left, uint64_t right)
{
    return (left > right) - (left < right);
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *other = right;
    int order = compare_numbers(one->from, other->from);
    order = order != 0 ? order : compare_numbers(one->to_reference, other->to_reference);
    return order != 0 ? order : compare_numbers(one->to, other->to);
}

void dgg_links_sort(dgg_links *links)
{
    size_t kept = 0;
    dgg_sort_in_place(links->items, links->count, sizeof *links->items, compare_links);
    for (size_t i = 0; i < links->count; i++) {
        if (kept == 0 || compare_links(&links->items[kept - 1], &links->items[i]) != 0) {
            links->items[kept++] = links->items[i];
        }
    }
    links->count = kept;
}

/* A merged paper may seem related to itself. */
static void drop_loops(dgg_links *links)
{
    size_t kept = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        if (link->from != link->to || link->to_reference) {
            links->items[kept++] = *link;
        }
    }
    links->count = kept;
}

static int compare_warnings(const void *left, const void *right)
{
    const dgg_warning *one = left, *other = right;
    int order = dgg_text_compare(one->file, other->file);
    if (order == 0) {
        order = (one->line > other->line) - (one->line < other->line);
    }
    if (order == 0) {
        order = (int)one->kind - (int)other->kind;
    }
    return order != 0 ? order : dgg_text_compare(one->reason, other->reason);
}

/* A saved corpus that is settled again would tell the same doubts again. */
static void sort_warnings(dgg_corpus *corpus)
{
    size_t kept = 0;
    dgg_sort(corpus->warnings, corpus->warning_count, sizeof *corpus->warnings, compare_warnings);
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *warning = &corpus->warnings[i];
        if (kept == 0 || compare_warnings(&corpus->warnings[kept - 1], warning) != 0) {
            corpus->warnings[kept++] = *warning;
        }
    }
    corpus->warning_count = kept;
}

static int compare_sources(const void *left, const void *right)
{
    const dgg_source *one = left, *other = right;
    int order = dgg_text_compare(one->digest, other->digest);
    order = order != 0 ? order : dgg_text_compare(one->name, other->name);
    return order != 0 ? order : dgg_text_compare(one->format, other->format);
}

/* Saved corpora may have a source in common. */
static void sort_sources(dgg_corpus *corpus)
{
    size_t kept = 0;
    dgg_sort(corpus->sources, corpus->source_count, sizeof *corpus->sources, compare_sources);
    for (size_t i = 0; i < corpus->source_count; i++) {
        const dgg_source *source = &corpus->sources[i];
        if (kept == 0 || compare_sources(&corpus->sources[kept - 1], source) != 0) {
            corpus->sources[kept++] = *source;
        }
    }
    corpus->source_count = kept;
}

static int compare_ids(const dgg_paper *left, const dgg_paper *right)
{
    int order = (int)left->kind - (int)right->kind;
    return order != 0 ? order : dgg_text_compare(left->id, right->id);
}

dgg_status dgg_corpus_settle(dgg_corpus *corpus, dgg_error *error)
{
    return dgg_corpus_settle_decided(corpus, NULL, error);
}

/* People, venues, countries, citations: all that papers are linked to. */
static dgg_status make_entities(dgg_corpus *corpus, dgg_decisions *decisions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(decisions != NULL ? dgg_decisions_make_people(decisions, corpus, error)
                              : dgg_corpus_add_people(corpus, NULL, error));
    DGG_TRY(dgg_corpus_add_entities(corpus, error));
    DGG_TRY(dgg_corpus_add_countries(corpus, error));
    DGG_TRY(dgg_corpus_add_bodies(corpus, error));
    DGG_TRY(dgg_corpus_add_citations(corpus, error));
done:
    return status;
}

dgg_status dgg_corpus_settle_decided(dgg_corpus *corpus, dgg_decisions *decisions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(decisions != NULL ? dgg_decisions_note(decisions, corpus, error) : DGG_OK);
    if (corpus->is_settled) {
        return decisions != NULL ? dgg_decisions_come_late(decisions, corpus, error) : DGG_OK;
    }
    dgg_release(corpus->recent); /* no papers come any more */
    corpus->recent = NULL;
    DGG_TRY(dgg_corpus_sort_papers(corpus, dgg_paper_compare_place, error));
    if (!corpus->keeps_doubles) {
        DGG_TRY(decisions != NULL ? dgg_decisions_merge(decisions, corpus, error)
                                  : dgg_corpus_merge(corpus, NULL, error));
    }
    DGG_TRY(dgg_corpus_give_ids(corpus, error));
    DGG_TRY(dgg_corpus_sort_papers(corpus, compare_ids, error));
    DGG_TRY(decisions != NULL ? dgg_decisions_take_out(decisions, corpus, error) : DGG_OK);
    DGG_TRY(make_entities(corpus, decisions, error));
    drop_loops(&corpus->links[DGG_RELATED_TO]);
    drop_loops(&corpus->links[DGG_CITES]);
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        dgg_links_sort(&corpus->links[type]);
    }
    sort_warnings(corpus);
    sort_sources(corpus);
    corpus->is_settled = true;
done:
    return status;
}
