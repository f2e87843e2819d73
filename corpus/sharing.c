/* Abstracts belong to their publishers, and people are nobody's business: titles, years and venues
 * stay. */
#include "corpus/sharing.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/people.h"

/* Where the words end that may be shown: parts of a compound are words too. */
static size_t end_of_shared(dgg_text quote)
{
    dgg_text rest = quote;
    size_t words = 0;
    bool is_inside = false;
    for (size_t i = 0; i < DGG_SHARED_CHARACTERS && rest.length > 0; i++) {
        size_t at = quote.length - rest.length;
        int32_t character = dgg_unicode_take(&rest);
        bool is_word = dgg_unicode_is_letter(character) || dgg_unicode_is_digit(character);
        if (is_word && !is_inside && words++ == DGG_SHARED_WORDS) {
            return at;
        }
        is_inside = is_word || (is_inside && dgg_unicode_is_mark(character));
    }
    return quote.length - rest.length;
}

/* The sentence would tell the rest of it. */
static dgg_status shorten(dgg_corpus *corpus, dgg_evidence *evidence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer shown = { 0 };
    if (evidence->field != DGG_ABSTRACT) {
        return DGG_OK;
    }
    evidence->sentence_start = evidence->start;
    evidence->sentence_end = evidence->end;
    size_t end = end_of_shared(evidence->quote);
    if (end < evidence->quote.length) {
        dgg_text beginning = dgg_text_trim(dgg_text_slice(evidence->quote, 0, end));
        DGG_TRY(dgg_buffer_add(&shown, beginning, error));
        DGG_TRY(dgg_buffer_add(&shown, dgg_text_of(" …"), error));
        evidence->quote = dgg_buffer_text(&shown);
        DGG_TRY(dgg_arena_copy(&corpus->texts, &evidence->quote, error));
    }
done:
    dgg_buffer_destroy(&shown);
    return status;
}

static dgg_status shorten_all(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < corpus->evidence_count; i++) {
        DGG_TRY(shorten(corpus, &corpus->evidence[i], error));
    }
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        DGG_TRY(shorten(corpus, &corpus->rejected[i].evidence, error));
    }
done:
    return status;
}

/* Whether the id, as a citation key does, holds the family name of an author. */
static dgg_status holds_name(const dgg_paper *paper, bool *holds, dgg_error *error)
{
    enum { SHORTEST = 2 /* letters; shorter ones stand in many words */ };
    dgg_status status = DGG_OK;
    dgg_buffer id = { 0 }, family = { 0 };
    *holds = false;
    DGG_TRY(dgg_unicode_slug(&id, paper->id, error));
    for (size_t i = 0; i < paper->authors.count && !*holds; i++) {
        family.length = 0;
        DGG_TRY(dgg_unicode_slug(&family, dgg_person_family(paper->authors.items[i]), error));
        dgg_text name = dgg_buffer_text(&family), whole = dgg_buffer_text(&id);
        *holds = name.length >= SHORTEST && dgg_text_find(whole, name) < whole.length;
    }
done:
    dgg_buffer_destroy(&family);
    dgg_buffer_destroy(&id);
    return status;
}

/* The beginning of the title, whole words. */
static dgg_text beginning_of(dgg_text slug)
{
    enum { LONGEST = 30 };
    if (slug.length <= LONGEST) {
        return slug;
    }
    size_t end = LONGEST;
    while (end > 0 && slug.start[end] != '-') {
        end--;
    }
    return dgg_text_slice(slug, 0, end > 0 ? end : LONGEST);
}

/* "2021-smart-cities-and-3f2a91bc07": the same in every run, for it is made of the old one. */
static dgg_status give_id(dgg_corpus *corpus, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer id = { 0 }, title = { 0 };
    DGG_TRY(dgg_unicode_slug(&title, paper->title, error));
    dgg_text words = beginning_of(dgg_buffer_text(&title));
    if (paper->year != 0) {
        DGG_TRY(dgg_buffer_print(&id, error, "%d-", paper->year));
    }
    DGG_TRY(dgg_buffer_add(&id, words, error));
    DGG_TRY(dgg_buffer_print(&id, error, "%s%010llx", words.length > 0 ? "-" : "",
                             (unsigned long long)dgg_text_hash(paper->id) & 0xFFFFFFFFFFULL));
    paper->id = dgg_buffer_text(&id);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &paper->id, error));
done:
    dgg_buffer_destroy(&title);
    dgg_buffer_destroy(&id);
    return status;
}

static dgg_status share_paper(dgg_corpus *corpus, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool holds = false;
    DGG_TRY(holds_name(paper, &holds, error));
    if (holds) {
        DGG_TRY(give_id(corpus, paper, error));
    }
    paper->key = paper->abstract = (dgg_text){ 0 };
    paper->authors = paper->editors = paper->institutions = paper->references = (dgg_texts){ 0 };
    paper->author_ids = paper->addresses = paper->attributes = (dgg_texts){ 0 };
done:
    return status;
}

static dgg_status share_papers(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(share_paper(corpus, &corpus->papers[i], error));
    }
    for (size_t i = 0; i < corpus->excluded_count; i++) {
        DGG_TRY(share_paper(corpus, &corpus->excluded[i].paper, error));
    }
done:
    return status;
}

static void drop_people(dgg_corpus *corpus)
{
    static const dgg_kind kinds[] = { DGG_PERSON, DGG_INSTITUTION, DGG_REFERENCE };
    dgg_links *cites = &corpus->links[DGG_CITES];
    size_t kept = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        dgg_corpus_entities(corpus, kinds[i])->count = 0;
        corpus->lacks[kinds[i]] = true;
    }
    corpus->links[DGG_WROTE].count = corpus->links[DGG_WRITTEN_AT].count = 0;
    for (size_t i = 0; i < cites->count; i++) {
        if (!cites->items[i].to_reference) {
            cites->items[kept++] = cites->items[i];
        }
    }
    cites->count = kept;
}

dgg_status dgg_corpus_share(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(shorten_all(corpus, error));
    DGG_TRY(share_papers(corpus, error));
    drop_people(corpus);
    corpus->is_shared = true;
done:
    return status;
}
