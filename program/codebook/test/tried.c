/* Where a pattern matches, and which themes have evidence at these places. */
#include "program/codebook/test/tried.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/words.h"
#include "program/report.h"

/* What a search needs. */
typedef struct searching {
    dgg_matcher matcher;
    dgg_lexicon lexicon;
    dgg_scan scan;
} searching;

static dgg_status prepare(searching *ours, dgg_text pattern, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_target target = { .pattern = pattern, .weight = -1 };
    DGG_TRY(dgg_repairs_read(&ours->matcher.vocabulary.repairs, dgg_words_ligatures(), error));
    DGG_TRY(dgg_matcher_add_pattern(&ours->matcher, &target, error));
    ours->scan.lexicon = &ours->lexicon;
done:
    return status;
}

static void clear(searching *ours)
{
    dgg_scan_destroy(&ours->scan);
    dgg_lexicon_destroy(&ours->lexicon);
    dgg_matcher_destroy(&ours->matcher);
}

static const dgg_hit *longest_from(const dgg_scan *scan, size_t *next)
{
    const dgg_hit *longest = &scan->hits[(*next)++];
    for (; *next < scan->hit_count && scan->hits[*next].start == longest->start; ++*next) {
        if (scan->hits[*next].end > longest->end) {
            longest = &scan->hits[*next];
        }
    }
    return longest;
}

/* The hits of a field, the first and longest of those that overlap. */
static dgg_status take_hits(dgg_tried *tried, const dgg_scan *scan, uint32_t paper, dgg_field field,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t end = 0; /* of the last, in words */
    for (size_t i = 0; i < scan->hit_count;) {
        const dgg_hit *hit = longest_from(scan, &i);
        const dgg_token *first = &scan->tokens.items[hit->start];
        const dgg_sentence *sentence = &scan->tokens.sentences[first->sentence];
        if (hit->start < end) {
            continue;
        }
        end = hit->end;
        DGG_TRY(dgg_reserve(&tried->hits, &tried->hit_room, tried->hit_count + 1,
                            sizeof *tried->hits, error));
        tried->hits[tried->hit_count++] =
            (dgg_tried_hit){ paper,           field,
                             first->start,    scan->tokens.items[hit->end - 1].end,
                             sentence->start, sentence->end };
    }
done:
    return status;
}

dgg_status dgg_tried_search(dgg_tried *tried, dgg_text pattern, const dgg_corpus *corpus,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    searching ours = { 0 };
    tried->pattern = pattern;
    tried->corpus = corpus;
    DGG_TRY(prepare(&ours, pattern, error));
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        size_t before = tried->hit_count;
        dgg_lexicon_trim(&ours.lexicon);
        for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
            dgg_arena *arena = NULL;
            dgg_text text = { 0 };
            status = dgg_paper_field(&corpus->papers[i], field, &arena, &text, error);
            if (status == DGG_OK) {
                status = dgg_matcher_scan(&ours.matcher, &ours.scan, text, field, error);
            }
            if (status == DGG_OK) {
                status = take_hits(tried, &ours.scan, i, field, error);
            }
            dgg_arena_release(&arena);
            DGG_TRY(status);
        }
        tried->paper_count += tried->hit_count > before ? 1 : 0;
    }
done:
    clear(&ours);
    return status;
}

void dgg_tried_destroy(dgg_tried *tried)
{
    dgg_release(tried->hits);
    dgg_arena_release(&tried->texts);
    *tried = (dgg_tried){ 0 };
}

dgg_status dgg_tried_counts(const dgg_tried *tried, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "pattern", "Where the pattern matches",
        "Papers: with a match. Of matches that overlap the first and longest counts."
    };
    static const char *const columns[][2] = {
        { "pattern", "Pattern" },   { "papers", "Papers" },     { "of", "Of" },
        { "share", "Share" },       { "matches", "Matches" },   { "title", "In titles" },
        { "keywords", "Keywords" }, { "abstract", "Abstracts" }
    };
    dgg_status status = DGG_OK;
    size_t fields[DGG_FIELD_COUNT] = { 0 }, all = tried->corpus->paper_count;
    for (size_t i = 0; i < tried->hit_count; i++) {
        fields[tried->hits[i].field]++;
    }
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    DGG_TRY(dgg_table_add_text(table, tried->pattern, error));
    DGG_TRY(dgg_table_add_count(table, tried->paper_count, error));
    DGG_TRY(dgg_table_add_count(table, all, error));
    DGG_TRY(
        dgg_table_add_number(table, all > 0 ? (double)tried->paper_count / (double)all : 0, error));
    DGG_TRY(dgg_table_add_count(table, tried->hit_count, error));
    for (size_t i = 0; i < DGG_FIELD_COUNT; i++) {
        DGG_TRY(dgg_table_add_count(table, fields[i], error));
    }
done:
    return status;
}

/* The first link of a paper: links stand in the order of the papers. */
static size_t first_link(const dgg_links *links, uint32_t paper)
{
    size_t low = 0, high = links->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (links->items[middle].from < paper) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The evidence of the link that stands in the same words; NULL if there is none. */
static const dgg_evidence *evidence_at(const dgg_corpus *corpus, const dgg_link *link,
                                       const dgg_tried_hit *hit)
{
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + i];
        if (evidence->field == hit->field && evidence->start < hit->end &&
            hit->start < evidence->end) {
            return evidence;
        }
    }
    return NULL;
}

/* What a theme has of the words that match. */
typedef struct holding {
    size_t matches, papers;
    uint32_t last_paper; /* plus one */
    dgg_text pattern;    /* the first that was found */
} holding;

/* How many matches no theme has. */
static size_t count_holdings(const dgg_tried *tried, holding *of)
{
    const dgg_corpus *corpus = tried->corpus;
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    size_t free = 0;
    for (size_t i = 0; i < tried->hit_count; i++) {
        const dgg_tried_hit *hit = &tried->hits[i];
        bool is_held = false;
        for (size_t j = first_link(links, hit->paper);
             j < links->count && links->items[j].from == hit->paper; j++) {
            const dgg_evidence *evidence = evidence_at(corpus, &links->items[j], hit);
            holding *theme = &of[links->items[j].to];
            if (evidence == NULL) {
                continue;
            }
            is_held = true;
            theme->matches++;
            theme->papers += theme->last_paper != hit->paper + 1 ? 1 : 0;
            theme->last_paper = hit->paper + 1;
            theme->pattern = theme->pattern.length > 0 ? theme->pattern : evidence->pattern;
        }
        free += is_held ? 0 : 1;
    }
    return free;
}

static dgg_status add_holding(dgg_table *table, dgg_text theme, const holding *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, theme, error));
    DGG_TRY(dgg_table_add_count(table, of->matches, error));
    DGG_TRY(of->papers > 0 ? dgg_table_add_count(table, of->papers, error)
                           : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_text(table, of->pattern, error));
done:
    return status;
}

dgg_status dgg_tried_themes(const dgg_tried *tried, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "themes", "Themes that hold these words today",
        "Matches: where the theme has evidence in the same words, or in some of them."
    };
    static const char *const columns[][2] = { { "theme", "Theme" },
                                              { "matches", "Matches" },
                                              { "papers", "Papers" },
                                              { "by", "By the pattern" } };
    dgg_status status = DGG_OK;
    holding *of = NULL;
    size_t count = tried->corpus->theme_count;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    DGG_TRY(dgg_grow(&of, count + 1, sizeof *of, error));
    memset(of, 0, (count + 1) * sizeof *of);
    const holding none = { .matches = count_holdings(tried, of) };
    for (size_t i = 0; i < count; i++) {
        if (of[i].matches > 0) {
            DGG_TRY(add_holding(table, tried->corpus->themes[i].id, &of[i], error));
        }
    }
    if (none.matches > 0) {
        DGG_TRY(add_holding(table, dgg_text_of("(no theme)"), &none, error));
    }
done:
    dgg_release(of);
    return status;
}

/* "A »data centre« of the north." */
static dgg_status add_sentence(dgg_table *table, const dgg_tried_hit *hit, dgg_text text,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer sentence = { 0 };
    DGG_TRY(
        dgg_buffer_add(&sentence, dgg_unicode_slice(text, hit->sentence_start, hit->start), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_text_of("»"), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_unicode_slice(text, hit->start, hit->end), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_text_of("«"), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_unicode_slice(text, hit->end, hit->sentence_end), error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&sentence), error));
done:
    dgg_buffer_destroy(&sentence);
    return status;
}

dgg_status dgg_tried_sentences(dgg_tried *tried, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = { "sentences", "Sentences",
                                         "The words that match stand between » and «." };
    static const char *const columns[][2] = { { "paper", "Paper" },
                                              { "field", "Field" },
                                              { "sentence", "Sentence" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < tried->hit_count; i++) {
        const dgg_tried_hit *hit = &tried->hits[i];
        const dgg_paper *paper = &tried->corpus->papers[hit->paper];
        dgg_text text = { 0 };
        DGG_TRY(dgg_paper_field(paper, hit->field, &tried->texts, &text, error));
        DGG_TRY(dgg_table_add_text(table, paper->id, error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_field_name(hit->field)), error));
        DGG_TRY(add_sentence(table, hit, text, error));
        dgg_arena_release(&tried->texts);
    }
done:
    return status;
}
