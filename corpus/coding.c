/* Coding a corpus: batches of papers are coded on several threads, then gathered in the order of
 * the papers, so that the outcome is the same on any number of them. */
#include "corpus/coding.h"

#include "base/memory.h"
#include "base/parallel.h"
#include "corpus/coding/batch.h"
#include "corpus/coding/gathering.h"
#include "corpus/words.h"

/* Puts what all extractors look for into one matcher. */
static dgg_status prepare(dgg_matcher *matcher, dgg_coding *coding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_repairs_read(&matcher->vocabulary.repairs, dgg_words_ligatures(), error));
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        coding->extractor = (uint32_t)i;
        DGG_TRY(dgg_extractor_at(i)->prepare(matcher, coding, error));
    }
done:
    return status;
}

static dgg_status code_batch(dgg_batch *batch, dgg_gathering *gathering, unsigned threads,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t left = batch->corpus->paper_count - batch->first;
    size_t count = left < batch->size ? left : batch->size;
    DGG_TRY(dgg_parallel(count, threads, dgg_batch_code, batch, error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(
            dgg_gathering_add(gathering, (uint32_t)(batch->first + i), &batch->coded[i], error));
    }
    batch->first += count;
done:
    dgg_batch_clear(batch);
    return status;
}

/* *title becomes "Starter gazetteer 0.2.0". */
static dgg_status entitle(dgg_corpus *corpus, dgg_text *title, dgg_text name, dgg_text version,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer both = { 0 };
    DGG_TRY(dgg_buffer_add(&both, name, error));
    DGG_TRY(dgg_buffer_add(&both, dgg_text_of(name.length > 0 && version.length > 0 ? " " : ""),
                           error));
    DGG_TRY(dgg_buffer_add(&both, version, error));
    *title = dgg_buffer_text(&both);
    DGG_TRY(dgg_arena_copy(&corpus->texts, title, error));
done:
    dgg_buffer_destroy(&both);
    return status;
}

/* What the corpus was coded with. */
static dgg_status sign(dgg_corpus *corpus, const dgg_codebook *codebook,
                       const dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(entitle(corpus, &corpus->codebook, codebook->name, codebook->version, error));
    DGG_TRY(entitle(corpus, &corpus->gazetteer, gazetteer->name, gazetteer->version, error));
    corpus->codebook_digest = codebook->digest;
    corpus->gazetteer_digest = gazetteer->digest;
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->codebook_digest, error));
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->gazetteer_digest, error));
done:
    return status;
}

/* The codebook that is built in cannot know what a list was searched by: the subject it names is
 * that only where more than half of the records discuss it. */
static void doubt_search_terms(dgg_corpus *corpus)
{
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    for (size_t i = 0; i < corpus->theme_count; i++) {
        size_t records = 0;
        for (size_t j = 0; corpus->themes[i].is_search_term && j < links->count; j++) {
            records += links->items[j].to == i;
        }
        corpus->themes[i].is_search_term = records * 2 > corpus->paper_count;
    }
}

dgg_status dgg_corpus_code(dgg_corpus *corpus, const dgg_codebook *codebook,
                           const dgg_gazetteer *gazetteer, unsigned threads, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_matcher matcher = { 0 };
    dgg_batch batch = { .coding = { codebook, gazetteer, &matcher, 0 }, .corpus = corpus };
    dgg_gathering gathering = { .corpus = corpus, .coding = &batch.coding };
    if (!corpus->is_settled || corpus->is_coded) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        corpus->is_coded ? "the corpus is coded already"
                                         : "the corpus is not settled yet");
    }
    DGG_TRY(prepare(&matcher, &batch.coding, error));
    DGG_TRY(dgg_batch_init(&batch, dgg_parallel_threads(threads), error));
    DGG_TRY(dgg_gathering_begin(&gathering, error));
    while (batch.first < corpus->paper_count) {
        DGG_TRY(code_batch(&batch, &gathering, threads, error));
    }
    DGG_TRY(dgg_gathering_end(&gathering, error));
    DGG_TRY(sign(corpus, codebook, gazetteer, error));
    if (codebook->is_built_in) {
        doubt_search_terms(corpus);
    }
    corpus->is_coded = true;
done:
    dgg_gathering_destroy(&gathering);
    dgg_batch_destroy(&batch);
    dgg_matcher_destroy(&matcher);
    return status;
}
