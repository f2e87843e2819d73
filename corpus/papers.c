/* One record of the list: how it gets into the corpus, what it is called, which texts it has. */
#include "base/buffer.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/details.h"
#include "corpus/doi.h"
#include "corpus/origins.h"
#include "corpus/parts.h"
#include "corpus/recent.h"
#include "corpus/texts.h"

static bool is_of_one(const dgg_paper *paper, const dgg_text *text)
{
    return text == &paper->key || text == &paper->title || text == &paper->abstract ||
           text == &paper->doi || text == &paper->url || text == &paper->openalex ||
           text == &paper->pmid;
}

static dgg_status keep(dgg_corpus *corpus, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena **arena = &corpus->texts;
    DGG_TRY(dgg_texts_keep(arena, &paper->id, error));
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        dgg_text *text = dgg_part_text(paper, part);
        DGG_TRY(is_of_one(paper, text) ? dgg_texts_keep(arena, text, error)
                                       : dgg_recent_keep(corpus, text, error));
    }
    DGG_TRY(dgg_doi_keep(arena, &paper->doi, error));
    DGG_TRY(dgg_details_keep_book_number(arena, &paper->issn, error));
    DGG_TRY(dgg_details_keep_book_number(arena, &paper->isbn, error));
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        DGG_TRY(dgg_recent_keep_all(corpus, dgg_part_list(paper, part), error));
    }
done:
    return status;
}

static dgg_status keep_origins(dgg_arena **arena, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_origin *origins = NULL;
    if (paper->origin_count == 0) {
        return DGG_OK;
    }
    size_t room = dgg_origins_room(paper->origin_count);
    DGG_TRY(dgg_arena_alloc(arena, &origins, room * sizeof *origins, error));
    for (size_t i = 0; i < paper->origin_count; i++) {
        origins[i] = paper->origins[i];
        DGG_TRY(dgg_texts_keep(arena, &origins[i].file, error));
    }
    paper->origins = origins;
done:
    return status;
}

dgg_status dgg_corpus_add_paper(dgg_corpus *corpus, const dgg_paper *paper, uint32_t *index,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper copy = *paper;
    if (corpus->paper_count >= UINT32_MAX) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "more than %zu records", corpus->paper_count);
    }
    DGG_TRY(keep(corpus, &copy, error));
    DGG_TRY(keep_origins(&corpus->texts, &copy, error));
    if (copy.file.length > 0) {
        DGG_TRY(dgg_texts_keep(&corpus->texts, &copy.file, error));
    } else if (corpus->source_count > 0) {
        copy.file = corpus->sources[corpus->source_count - 1].name;
    }
    DGG_TRY(dgg_reserve(&corpus->papers, &corpus->paper_room, corpus->paper_count + 1, sizeof copy,
                        error));
    *index = (uint32_t)corpus->paper_count;
    corpus->papers[corpus->paper_count++] = copy;
done:
    return status;
}

bool dgg_paper_says_nothing(const dgg_paper *paper)
{
    return paper->title.length == 0 && paper->abstract.length == 0 && paper->doi.length == 0 &&
           paper->url.length == 0 && paper->venue.length == 0 && paper->authors.count == 0;
}

/* The beginning of a text of at most `most` characters, cut before a word that does not fit. A word
 * that is longer than all the room is cut inside. */
static dgg_text beginning_of(dgg_text text, size_t most)
{
    dgg_text beginning = dgg_unicode_slice(text, 0, most);
    if (beginning.length == text.length) {
        return text;
    }
    dgg_text rest = text;
    size_t end = 0;
    bool was_han = false;
    while (rest.start <= beginning.start + beginning.length) {
        size_t at = (size_t)(rest.start - text.start);
        int32_t character = dgg_unicode_take(&rest);
        bool is_han = dgg_unicode_is_han(character);
        end = dgg_unicode_is_space(character) || is_han || was_han ? at : end;
        was_han = is_han;
    }
    return dgg_texts_trim(dgg_text_slice(text, 0, end > 0 ? end : beginning.length));
}

/* A text that is cut says so, within the same room. */
static dgg_status shorten(dgg_text text, size_t most, dgg_arena **arena, dgg_text *shown,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer buffer = { 0 };
    *shown = text;
    if (most > 0 && dgg_unicode_count(text) > most) {
        DGG_TRY(dgg_buffer_add(&buffer, beginning_of(text, most - 1), error));
        DGG_TRY(dgg_buffer_add(&buffer, dgg_text_of("…"), error));
        *shown = dgg_buffer_text(&buffer);
    }
    DGG_TRY(dgg_arena_copy(arena, shown, error));
done:
    dgg_buffer_destroy(&buffer);
    return status;
}

dgg_status dgg_paper_label(const dgg_paper *paper, size_t most, dgg_arena **arena, dgg_label *label,
                           dgg_error *error)
{
    const dgg_text names[] = { paper->label, paper->title, paper->abstract,
                               paper->venue, paper->doi,   paper->url };
    size_t first = 0;
    while (first + 1 < sizeof names / sizeof *names && names[first].length == 0) {
        first++;
    }
    label->is_inferred = first > 1;
    return shorten(names[first], most, arena, &label->text, error);
}

static dgg_status join(dgg_texts texts, dgg_arena **arena, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    for (size_t i = 0; i < texts.count; i++) {
        DGG_TRY(dgg_buffer_add(&joined, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&joined, texts.items[i], error));
    }
    *text = dgg_buffer_text(&joined);
    DGG_TRY(dgg_arena_copy(arena, text, error));
done:
    dgg_buffer_destroy(&joined);
    return status;
}

dgg_status dgg_paper_field(const dgg_paper *paper, dgg_field field, dgg_arena **arena,
                           dgg_text *text, dgg_error *error)
{
    if (field == DGG_KEYWORDS || field == DGG_ATTRIBUTES) {
        return join(field == DGG_KEYWORDS ? paper->keywords : paper->attributes, arena, text,
                    error);
    }
    *text = field == DGG_TITLE ? paper->title : paper->abstract;
    return DGG_OK;
}
