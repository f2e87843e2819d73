/* Reading all texts into one row of numbers. Each distinct word is folded once. */
#include "corpus/candidates/stream.h"

#include "base/memory.h"
#include "corpus/folding.h"
#include "corpus/normalise.h"

static dgg_status fold(dgg_word_stream *stream, dgg_text surface, uint32_t *word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t known = stream->words.count;
    stream->normal.length = stream->lower.length = stream->folded.length = 0;
    DGG_TRY(dgg_normalise_word(&stream->normal, surface, error));
    DGG_TRY(dgg_fold_case(&stream->lower, dgg_buffer_text(&stream->normal), error));
    DGG_TRY(dgg_fold_spelling(&stream->folded, dgg_buffer_text(&stream->lower), error));
    DGG_TRY(dgg_names_add(&stream->words, dgg_buffer_text(&stream->folded), word, error));
    if (*word == known) {
        DGG_TRY(dgg_reserve(&stream->traits, &stream->trait_room, known + 1, sizeof *stream->traits,
                            error));
        stream->traits[known] = dgg_word_traits(dgg_buffer_text(&stream->lower));
    }
done:
    return status;
}

static dgg_status number_of(dgg_word_stream *stream, dgg_text surface, uint32_t *word,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t known = stream->surfaces.count;
    DGG_TRY(dgg_names_add(&stream->surfaces, surface, &number, error));
    if (number == known) {
        DGG_TRY(dgg_reserve(&stream->word_of, &stream->word_of_room, known + 1,
                            sizeof *stream->word_of, error));
        DGG_TRY(fold(stream, surface, &stream->word_of[number], error));
    }
    *word = stream->word_of[number];
done:
    return status;
}

/* A phrase stays between these, and in one script. */
static bool is_border(const dgg_word_stream *stream, const dgg_token *token, uint32_t word,
                      const dgg_stream_word *before)
{
    enum {
        BORDERS = DGG_GAP_SLASH | DGG_GAP_COMMA | DGG_GAP_POSSESSIVE | DGG_GAP_BREAK |
                  DGG_GAP_OTHER | DGG_GAP_SENTENCE | DGG_GAP_AMPERSAND
    };
    if (before == NULL || (token->gap & BORDERS) != 0 || before->word == DGG_NO_NAME) {
        return true;
    }
    uint8_t ours = stream->traits[word], theirs = stream->traits[before->word];
    return ((ours | theirs) & DGG_WORD_NEVER) != 0 || ((ours ^ theirs) & DGG_WORD_HAN) != 0;
}

/* The words of evidence are taken: those of one field, in the order they stand in the corpus. */
static void take_coded(dgg_word_stream *stream, const dgg_corpus *corpus, const dgg_link *link,
                       dgg_field field, size_t first)
{
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + i];
        if (evidence->field != field) {
            continue;
        }
        size_t low = 0, high = stream->tokens.count;
        while (low < high) { /* the first token that ends behind its start */
            size_t middle = low + (high - low) / 2;
            if (stream->tokens.items[middle].end <= evidence->start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < stream->tokens.count && stream->tokens.items[low].start < evidence->end;
             low++) {
            stream->items[first + low].word = DGG_NO_NAME;
            if (low + 1 < stream->tokens.count) {
                stream->items[first + low + 1].begins = true;
            }
        }
    }
}

/* "Copyright of Urban Studies is the property of …", "Copyright 2019": what follows is said of
 * every abstract of a database. */
static bool begins_notice(const dgg_tokens *tokens, size_t at)
{
    dgg_text word = tokens->items[at].word;
    const dgg_token *next = at + 1 < tokens->count ? &tokens->items[at + 1] : NULL;
    return dgg_text_is(word, "Copyright") && next != NULL &&
           (dgg_text_is(next->word, "of") || (next->form & DGG_FORM_DIGITS) != 0);
}

static dgg_status read_field(dgg_word_stream *stream, dgg_text text, uint32_t paper,
                             dgg_field field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = stream->count;
    DGG_TRY(dgg_tokens_cut(&stream->tokens, text, field, error));
    DGG_TRY(dgg_reserve(&stream->items, &stream->room, first + stream->tokens.count,
                        sizeof *stream->items, error));
    DGG_TRY(dgg_reserve(&stream->fields, &stream->field_room, stream->field_count + 1,
                        sizeof *stream->fields, error));
    stream->fields[stream->field_count++] = (dgg_stream_field){ paper, field, first };
    bool is_notice = false;
    for (size_t i = 0; i < stream->tokens.count; i++) {
        const dgg_token *token = &stream->tokens.items[i];
        const dgg_stream_word *before = i > 0 ? &stream->items[stream->count - 1] : NULL;
        dgg_stream_word made = { 0 };
        DGG_TRY(number_of(stream, token->word, &made.word, error));
        made.begins = is_border(stream, token, made.word, before);
        is_notice = is_notice || begins_notice(&stream->tokens, i);
        made.word = is_notice ? DGG_NO_NAME : made.word;
        stream->items[stream->count++] = made;
    }
done:
    return status;
}

/* The links to themes and to locations, up to the paper at hand. */
typedef struct coded {
    const dgg_corpus *corpus;
    size_t themes, locations;
} coded;

static void take_links(dgg_word_stream *stream, const coded *next, dgg_field field, size_t first)
{
    uint32_t paper = stream->fields[stream->field_count - 1].paper;
    const dgg_links *themes = &next->corpus->links[DGG_DISCUSSES];
    const dgg_links *locations = &next->corpus->links[DGG_STUDIES];
    for (size_t i = next->themes; i < themes->count && themes->items[i].from == paper; i++) {
        take_coded(stream, next->corpus, &themes->items[i], field, first);
    }
    for (size_t i = next->locations; i < locations->count && locations->items[i].from == paper;
         i++) {
        take_coded(stream, next->corpus, &locations->items[i], field, first);
    }
}

static dgg_status read_paper(dgg_word_stream *stream, const coded *next, uint32_t paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
        if (stream->leaves_keywords && field == DGG_KEYWORDS) {
            continue;
        }
        dgg_text text = { 0 };
        size_t first = stream->count;
        DGG_TRY(dgg_paper_field(&next->corpus->papers[paper], field, &arena, &text, error));
        DGG_TRY(read_field(stream, text, paper, field, error));
        take_links(stream, next, field, first);
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static void pass(const dgg_links *links, size_t *next, uint32_t paper)
{
    while (*next < links->count && links->items[*next].from <= paper) {
        ++*next;
    }
}

dgg_status dgg_word_stream_read(dgg_word_stream *stream, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    coded next = { corpus, 0, 0 };
    for (uint32_t paper = 0; paper < corpus->paper_count; paper++) {
        DGG_TRY(read_paper(stream, &next, paper, error));
        pass(&corpus->links[DGG_DISCUSSES], &next.themes, paper);
        pass(&corpus->links[DGG_STUDIES], &next.locations, paper);
    }
done:
    return status;
}

void dgg_word_stream_destroy(dgg_word_stream *stream)
{
    dgg_names_destroy(&stream->words);
    dgg_names_destroy(&stream->surfaces);
    dgg_release(stream->traits);
    dgg_release(stream->word_of);
    dgg_release(stream->items);
    dgg_release(stream->fields);
    dgg_tokens_destroy(&stream->tokens);
    dgg_buffer_destroy(&stream->normal);
    dgg_buffer_destroy(&stream->lower);
    dgg_buffer_destroy(&stream->folded);
    *stream = (dgg_word_stream){ 0 };
}
