/* Coding as the options ask for it. */
#include "program/coders.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/rollup.h"
#include "program/messages.h"

static const dgg_row from_codebook = { "codebook", "themes of a codebook, by its patterns", NULL,
                                       NULL };
static const dgg_row from_keywords = { "keywords",
                                       "what enough papers name as their keyword, spellings merged",
                                       NULL, NULL };
static const dgg_row *const rows[] = { &from_codebook, &from_keywords, NULL };

const dgg_shelf dgg_theme_sources = { "sources of themes", rows };

static const dgg_row to_country = { "country", "the country or area that a location is part of",
                                    NULL, NULL };
static const dgg_row to_region = { "region", "the region of the world that it is part of", NULL,
                                   NULL };
static const dgg_row *const levels[] = { &to_country, &to_region, NULL };

const dgg_shelf dgg_rollups = { "levels that locations roll up to", levels };

static bool asks_for_keywords(const dgg_options *options)
{
    return options->themes != NULL && strcmp(options->themes, from_keywords.name) == 0;
}

dgg_status dgg_coders_check(const dgg_options *options, dgg_error *error)
{
    if (options->themes != NULL &&
        dgg_shelf_find(&dgg_theme_sources, options->themes, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (options->rollup != NULL && dgg_shelf_find(&dgg_rollups, options->rollup, error) == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    if (asks_for_keywords(options) && options->codebook != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--themes keywords and --codebook exclude each other");
    }
    return DGG_OK;
}

/* A review folder may say what the options do not: so this is known only now. */
static dgg_status check_together(const dgg_options *options, dgg_error *error)
{
    bool has_thesaurus = options->thesaurus != NULL;
    if (asks_for_keywords(options) || (!has_thesaurus && options->min_papers == 0)) {
        return DGG_OK;
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s goes with --themes keywords",
                    has_thesaurus ? "thesaurus" : "min-papers");
}

dgg_status dgg_coders_read(dgg_coders *coders, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(check_together(options, error));
    coders->by_keywords = asks_for_keywords(options);
    DGG_TRY(dgg_fail_in(error, dgg_codebook_read(&coders->codebook, options->codebook, error),
                        options->codebook));
    DGG_TRY(dgg_gazetteer_read_more(&coders->gazetteer, options->gazetteer, options->add_gazetteer,
                                    options->profile, error));
    if (options->thesaurus != NULL) {
        DGG_TRY(dgg_thesaurus_read(&coders->thesaurus, options->thesaurus, error));
    }
done:
    return status;
}

/* "name version", as the corpus remembers it. */
static bool is_version(dgg_text remembered, dgg_text name, dgg_text version)
{
    bool begins = remembered.length > name.length &&
                  dgg_text_equal(dgg_text_slice(remembered, 0, name.length), name);
    dgg_text rest = dgg_text_slice(remembered, name.length, remembered.length);
    return begins && dgg_text_equal(dgg_text_trim(rest), version);
}

/* A ready network is as it is: it cannot be coded anew. */
static dgg_status refuse_recoding(const dgg_coders *coders, const dgg_corpus *corpus,
                                  const dgg_options *options, dgg_error *error)
{
    const dgg_codebook *codebook = &coders->codebook;
    const dgg_gazetteer *gazetteer = &coders->gazetteer;
    bool asks_codebook = options->codebook != NULL &&
                         !is_version(corpus->codebook, codebook->name, codebook->version);
    bool asks_gazetteer = options->gazetteer != NULL &&
                          !is_version(corpus->gazetteer, gazetteer->name, gazetteer->version);
    bool asks_keywords =
        coders->by_keywords && !dgg_text_starts(corpus->codebook, DGG_KEYWORD_THEMES_NAME);
    if (!asks_codebook && !asks_gazetteer && !asks_keywords && options->profile == NULL &&
        options->add_gazetteer == NULL) {
        return DGG_OK;
    }
    dgg_text used = asks_codebook || asks_keywords ? corpus->codebook : corpus->gazetteer;
    if (used.length == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "a ready network holds no texts to find themes and locations in");
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "the saved graph was coded with %.*s and cannot be coded anew; give the list "
                    "it was made from",
                    (int)used.length, used.start);
}

static void say_keywords(const dgg_keyword_themes *keywords, const dgg_corpus *corpus,
                         const dgg_options *options)
{
    size_t count = keywords->codebook.theme_count;
    dgg_say(options, DGG_NOTE,
            "%zu theme%s: of %zu keywords those that %u paper%s or more have (--min-papers)", count,
            dgg_plural(count), keywords->keyword_count, keywords->min_papers,
            dgg_plural(keywords->min_papers));
    if (keywords->bare_paper_count > 0) {
        dgg_say(options, DGG_NOTE, "%zu of %zu records have no keyword, and so no theme",
                keywords->bare_paper_count, corpus->paper_count);
    }
    dgg_say(options, DGG_DETAIL,
            "%zu keywords left out as telling no subject or by the thesaurus; %zu times a keyword "
            "is a location",
            keywords->left_out_count, keywords->location_count);
}

static dgg_status code_by_keywords(dgg_coders *coders, dgg_corpus *corpus,
                                   const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_codebook none = { .scoring = coders->codebook.scoring };
    dgg_keyword_themes *keywords = &coders->keywords;
    keywords->thesaurus = options->thesaurus != NULL ? &coders->thesaurus : NULL;
    keywords->min_papers = options->min_papers;
    keywords->codebook.scoring = coders->codebook.scoring;
    DGG_TRY(dgg_corpus_code(corpus, &none, &coders->gazetteer, options->threads, error));
    DGG_TRY(dgg_keyword_themes_code(keywords, corpus, error));
    say_keywords(keywords, corpus, options);
done:
    return status;
}

dgg_status dgg_theme_cover_count(dgg_theme_cover *cover, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    size_t *counts = NULL;
    *cover = (dgg_theme_cover){ .papers = corpus->paper_count, .commonest = DGG_NO_NAME };
    DGG_TRY(dgg_grow(&counts, corpus->theme_count + 1, sizeof *counts, error));
    memset(counts, 0, (corpus->theme_count + 1) * sizeof *counts);
    for (size_t i = 0, own = 0; i < links->count; i++) { /* in the order of the papers */
        bool is_new = i == 0 || links->items[i].from != links->items[i - 1].from;
        own = is_new ? 1 : own + 1;
        cover->with_one += own == 1 ? 1 : 0;
        cover->with_two += own == 2 ? 1 : 0;
        counts[links->items[i].to]++;
    }
    cover->links = links->count;
    for (uint32_t i = 0; i < corpus->theme_count; i++) {
        if (!corpus->themes[i].is_search_term && counts[i] > cover->of_commonest) {
            cover->commonest = i;
            cover->of_commonest = counts[i];
        }
    }
done:
    dgg_release(counts);
    return status;
}

static bool is_less_than_a_fifth(size_t count, size_t papers)
{
    enum { FEWEST_PAPERS = 5 };
    return papers >= FEWEST_PAPERS && count * 5 < papers;
}

bool dgg_themes_are_few(const dgg_theme_cover *cover)
{
    return is_less_than_a_fifth(cover->with_one, cover->papers);
}

bool dgg_themes_are_one(const dgg_theme_cover *cover)
{
    enum { FEWEST_PAPERS = 30 }; /* of fewer, one theme may well be what they share */
    return cover->papers >= FEWEST_PAPERS && cover->of_commonest * 2 >= cover->links &&
           cover->links > 0 && is_less_than_a_fifth(cover->with_two, cover->papers);
}

static dgg_status say_if_few(const dgg_corpus *corpus, const dgg_options *options, dgg_error *error)
{
    static const char way_out[] = "the codebook may be one of another field; --themes keywords "
                                  "takes themes from the papers' own keywords";
    dgg_theme_cover cover = { 0 };
    dgg_status status = dgg_theme_cover_count(&cover, corpus, error);
    if (status == DGG_OK && dgg_themes_are_few(&cover)) {
        dgg_say(options, DGG_WARNING, "only %zu of %zu records carry a theme: %s", cover.with_one,
                cover.papers, way_out);
    } else if (status == DGG_OK && dgg_themes_are_one(&cover)) {
        dgg_text label = corpus->themes[cover.commonest].label;
        dgg_say(options, DGG_WARNING,
                "hardly any theme was found but '%.*s' (%zu of %zu records): %s", (int)label.length,
                label.start, cover.of_commonest, cover.papers, way_out);
    }
    return status;
}

/* "tags,collections,map.csv": what is neither word is the map. */
static void read_codings(dgg_tagging *tags, dgg_text list)
{
    while (list.length > 0) {
        dgg_text one = dgg_text_trim(dgg_text_cut(&list, ','));
        tags->by_collections = tags->by_collections || dgg_text_is(one, "collections");
        tags->by_tags = tags->by_tags || !dgg_text_is(one, "collections");
        if (!dgg_text_is(one, "tags") && !dgg_text_is(one, "collections")) {
            tags->map = one.start; /* the last of the list, so it ends where the list does */
        }
    }
}

static dgg_status take_tags(dgg_corpus *corpus, const dgg_codebook *codebook,
                            const dgg_gazetteer *gazetteer, const dgg_options *options,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tagging tags = { 0 };
    if (options->codings == NULL) {
        return DGG_OK;
    }
    read_codings(&tags, dgg_text_of(options->codings));
    DGG_TRY(dgg_corpus_take_tags(corpus, &tags, codebook, gazetteer, error));
    dgg_say(options, DGG_NOTE, "by hand, from --codings: %zu link%s confirmed, %zu added",
            tags.accepted, dgg_plural(tags.accepted), tags.added);
    if (tags.unknown > 0) {
        dgg_say(options, DGG_WARNING, "%zu tag%s name%s what is in neither codebook nor gazetteer",
                tags.unknown, dgg_plural(tags.unknown), tags.unknown == 1 ? "s" : "");
    }
done:
    dgg_tagging_destroy(&tags);
    return status;
}

/* Phrases are looked for with those of the codebook, if that is what themes come from. */
static dgg_status take_phrases(dgg_coders *coders, const dgg_corpus *corpus,
                               dgg_decisions *decisions, dgg_error *error)
{
    if (decisions == NULL) {
        return DGG_OK;
    }
    if (corpus->is_coded || coders->by_keywords) {
        return dgg_decisions_cannot_extend(
            decisions,
            corpus->is_coded ? "the papers are coded already: their texts are not looked through"
                             : "themes are the papers' own keywords: no phrase is looked for",
            error);
    }
    return dgg_decisions_extend(decisions, &coders->codebook, error);
}

dgg_status dgg_coders_code(dgg_coders *coders, dgg_corpus *corpus, const dgg_options *options,
                           dgg_decisions *decisions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(take_phrases(coders, corpus, decisions, error));
    if (corpus->is_coded) {
        DGG_TRY(refuse_recoding(coders, corpus, options, error));
    } else if (coders->by_keywords) {
        DGG_TRY(code_by_keywords(coders, corpus, options, error));
    } else {
        DGG_TRY(dgg_corpus_code(corpus, &coders->codebook, &coders->gazetteer, options->threads,
                                error));
        DGG_TRY(say_if_few(corpus, options, error));
    }
    const dgg_codebook *codebook =
        coders->by_keywords ? &coders->keywords.codebook : &coders->codebook;
    if (!options->ignores_codings) {
        DGG_TRY(take_tags(corpus, codebook, &coders->gazetteer, options, error));
    }
    if (decisions != NULL) {
        dgg_sheet *codings = &decisions->sheets[DGG_CODINGS];
        codings->count = options->ignores_codings ? 0 : codings->count;
        DGG_TRY(dgg_decisions_code(decisions, corpus, codebook, &coders->gazetteer, error));
    }
    if (options->rollup != NULL) {
        bool is_country = strcmp(options->rollup, to_country.name) == 0;
        DGG_TRY(dgg_corpus_roll_up(corpus, &coders->gazetteer,
                                   is_country ? DGG_ROLL_TO_COUNTRY : DGG_ROLL_TO_REGION, error));
    }
done:
    return status;
}

void dgg_coders_destroy(dgg_coders *coders)
{
    dgg_keyword_themes_destroy(&coders->keywords);
    dgg_thesaurus_destroy(&coders->thesaurus);
    dgg_gazetteer_destroy(&coders->gazetteer);
    dgg_codebook_destroy(&coders->codebook);
}
