/* Coding one paper: its fields are read once, then each extractor makes its links. */
#include "corpus/coding/batch.h"

#include <string.h>

#include "base/memory.h"

dgg_status dgg_batch_init(dgg_batch *batch, unsigned threads, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t extractors = dgg_extractor_count();
    size_t papers = batch->corpus->paper_count;
    size_t most = (size_t)DGG_BATCH_SHARE * threads;
    size_t size = papers < most ? papers : most;
    DGG_TRY(dgg_grow(&batch->coders, threads, sizeof *batch->coders, error));
    memset(batch->coders, 0, threads * sizeof *batch->coders);
    batch->coder_count = threads;
    if (size == 0) {
        goto done;
    }
    DGG_TRY(dgg_grow(&batch->findings, size * extractors, sizeof *batch->findings, error));
    memset(batch->findings, 0, size * extractors * sizeof *batch->findings);
    DGG_TRY(dgg_grow(&batch->coded, size, sizeof *batch->coded, error));
    for (size_t i = 0; i < size; i++) {
        batch->coded[i] = (dgg_coded){ .findings = batch->findings + i * extractors };
    }
    batch->size = size;
done:
    return status;
}

static dgg_status add_repaired(dgg_coded *coded, dgg_repaired repaired, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < coded->repaired_count; i++) {
        if (dgg_text_equal(coded->repaired[i].word, repaired.word)) {
            return DGG_OK;
        }
    }
    DGG_TRY(dgg_reserve(&coded->repaired, &coded->repaired_room, coded->repaired_count + 1,
                        sizeof repaired, error));
    coded->repaired[coded->repaired_count++] = repaired;
done:
    return status;
}

/* Each damaged word is told once a paper. */
static dgg_status find_repaired(const dgg_batch *batch, const dgg_scan *scan, dgg_coded *coded,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < scan->tokens.count; i++) {
        const dgg_token *token = &scan->tokens.items[i];
        dgg_repaired repaired = { .word = token->word };
        if (token->form & DGG_FORM_LOST_THE) {
            repaired.meant = dgg_text_of("The");
        } else if (scan->lexicon->traits[scan->words[i]] & DGG_IS_REPAIRED) {
            repaired.meant = dgg_repair(&batch->coding.matcher->vocabulary.repairs, token->word);
        }
        if (repaired.meant.length > 0) {
            DGG_TRY(add_repaired(coded, repaired, error));
        }
    }
done:
    return status;
}

static dgg_status read_paper(const dgg_batch *batch, const dgg_paper *paper, dgg_coder *coder,
                             dgg_coded *coded, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_lexicon_trim(&coder->lexicon);
    for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
        dgg_scan *scan = &coder->reading.fields[field];
        dgg_text text = { 0 };
        scan->lexicon = &coder->lexicon;
        DGG_TRY(dgg_paper_field(paper, field, &coded->texts, &text, error));
        DGG_TRY(dgg_matcher_scan(batch->coding.matcher, scan, text, field, error));
        DGG_TRY(find_repaired(batch, scan, coded, error));
    }
done:
    return status;
}

dgg_status dgg_batch_code(void *context, size_t item, unsigned worker, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_batch *batch = context;
    dgg_coder *coder = &batch->coders[worker];
    dgg_coded *coded = &batch->coded[item];
    dgg_coding coding = batch->coding;
    DGG_TRY(read_paper(batch, &batch->corpus->papers[batch->first + item], coder, coded, error));
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        coding.extractor = (uint32_t)i;
        DGG_TRY(dgg_extractor_at(i)->find(&coding, &coder->reading, &coded->findings[i], error));
    }
done:
    return status;
}

void dgg_batch_clear(dgg_batch *batch)
{
    for (size_t i = 0; i < batch->size; i++) {
        dgg_coded *coded = &batch->coded[i];
        for (size_t j = 0; j < dgg_extractor_count(); j++) {
            dgg_findings_clear(&coded->findings[j]);
        }
        dgg_release(coded->repaired);
        dgg_arena_release(&coded->texts);
        *coded = (dgg_coded){ .findings = coded->findings };
    }
}

void dgg_batch_destroy(dgg_batch *batch)
{
    dgg_batch_clear(batch);
    for (size_t i = 0; i < batch->size * dgg_extractor_count(); i++) {
        dgg_findings_destroy(&batch->findings[i]);
    }
    for (size_t i = 0; i < batch->coder_count; i++) {
        for (size_t field = 0; field < DGG_FIELD_COUNT; field++) {
            dgg_scan_destroy(&batch->coders[i].reading.fields[field]);
        }
        dgg_lexicon_destroy(&batch->coders[i].lexicon);
    }
    dgg_release(batch->coded);
    dgg_release(batch->findings);
    dgg_release(batch->coders);
    *batch = (dgg_batch){ 0 };
}
