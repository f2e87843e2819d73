/* The shelf of extractors, and what all of them need: evidence made of hits, findings that grow. */
#include "corpus/extractors.h"

#include "base/memory.h"

#define ROW(...) &DGG_ROW(dgg_extractor_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "corpus/extractors.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_extractors = { "extractors", rows };

size_t dgg_extractor_count(void)
{
    size_t count = 0;
    while (rows[count] != NULL) {
        count++;
    }
    return count;
}

const dgg_extractor *dgg_extractor_at(size_t place)
{
    return (const dgg_extractor *)rows[place];
}

dgg_evidence dgg_hit_evidence(const dgg_reading *reading, dgg_field field, const dgg_hit *hit)
{
    const dgg_tokens *tokens = &reading->fields[field].tokens;
    const dgg_token *first = &tokens->items[hit->start], *last = &tokens->items[hit->end - 1];
    const dgg_sentence *sentence = &tokens->sentences[first->sentence];
    const char *end = last->word.start + last->word.length;
    return (dgg_evidence){ .field = field,
                           .start = first->start,
                           .end = last->end,
                           .sentence_start = sentence->start,
                           .sentence_end = sentence->end,
                           .quote = { first->word.start, (size_t)(end - first->word.start) } };
}

uint64_t dgg_hit_folded(const dgg_scan *scan, const dgg_hit *hit)
{
    uint64_t folded = 0;
    for (uint32_t i = hit->start; i < hit->end; i++) {
        if (i < hit->gap_start || i >= hit->gap_end) {
            folded = (folded ^ scan->lexicon->words[scan->words[i]].folded) *
                     UINT64_C(0x9e3779b97f4a7c15);
            folded ^= folded >> 29;
        }
    }
    return folded;
}

dgg_status dgg_findings_add(dgg_findings *findings, const dgg_finding *finding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&findings->items, &findings->room, findings->count + 1, sizeof *finding,
                        error));
    findings->items[findings->count++] = *finding;
done:
    return status;
}

dgg_status dgg_findings_add_evidence(dgg_findings *findings, const dgg_evidence *evidence,
                                     dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&findings->evidence, &findings->evidence_room, findings->evidence_count + 1,
                        sizeof *evidence, error));
    findings->evidence[findings->evidence_count++] = *evidence;
done:
    return status;
}

dgg_status dgg_findings_reject(dgg_findings *findings, const dgg_rejected *rejected,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&findings->rejected, &findings->rejected_room, findings->rejected_count + 1,
                        sizeof *rejected, error));
    findings->rejected[findings->rejected_count++] = *rejected;
done:
    return status;
}

void dgg_findings_clear(dgg_findings *findings)
{
    enum { USUAL = 64 };
    if (findings->room > USUAL || findings->evidence_room > USUAL ||
        findings->rejected_room > USUAL) {
        dgg_findings_destroy(findings);
    }
    findings->count = findings->evidence_count = findings->rejected_count = 0;
}

void dgg_findings_destroy(dgg_findings *findings)
{
    dgg_release(findings->items);
    dgg_release(findings->evidence);
    dgg_release(findings->rejected);
    *findings = (dgg_findings){ 0 };
}
