/* Walks over what the texts of one paper said. */
#include "program/commands/explain/evidence.h"

#include "base/unicode.h"

size_t dgg_evidence_links(const dgg_corpus *corpus, dgg_link_type type, uint32_t paper,
                          size_t *first)
{
    const dgg_links *links = &corpus->links[type];
    size_t low = 0, high = links->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (links->items[middle].from < paper) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *first = low;
    while (high < links->count && links->items[high].from == paper) {
        high++;
    }
    return high - low;
}

void dgg_evidence_target(const dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                         dgg_text *id, dgg_text *label)
{
    if (type == DGG_DISCUSSES) {
        *id = corpus->themes[link->to].id;
        *label = corpus->themes[link->to].label;
    } else {
        *id = corpus->locations[link->to].id;
        *label = corpus->locations[link->to].label;
    }
}

const char *dgg_evidence_decision(const dgg_link *link)
{
    static const char *const told[DGG_LINK_DECISION_COUNT] = {
        [DGG_UNDECIDED] = "",
        [DGG_ACCEPTED] = ", checked by hand",
        [DGG_ADDED] = ", added by hand",
    };
    return told[link->decision];
}

dgg_status dgg_evidence_sentence(const dgg_paper *paper, const dgg_evidence *evidence,
                                 dgg_arena **arena, dgg_sentence *sentence, dgg_error *error)
{
    dgg_text field = { 0 };
    dgg_status status = dgg_paper_field(paper, evidence->field, arena, &field, error);
    if (status == DGG_OK) {
        sentence->before = dgg_unicode_slice(field, evidence->sentence_start, evidence->start);
        sentence->quote = dgg_unicode_slice(field, evidence->start, evidence->end);
        sentence->behind = dgg_unicode_slice(field, evidence->end, evidence->sentence_end);
    }
    return status;
}

/* It begins with the id of the paper, "li-smart-2021: ". */
bool dgg_evidence_is_repair(const dgg_paper *paper, const dgg_warning *warning, dgg_text *words)
{
    dgg_text reason = warning->reason;
    size_t length = paper->id.length;
    if (warning->kind != DGG_REPAIRED || length == 0 || reason.length <= length ||
        reason.start[length] != ':' ||
        !dgg_text_equal(dgg_text_slice(reason, 0, length), paper->id)) {
        return false;
    }
    *words = dgg_text_trim(dgg_text_slice(reason, length + 1, reason.length));
    return true;
}
