/* Themes of keywords: how many papers one needs is chosen, themes get ids, and each keyword of a
 * theme is the evidence of a link. */
#include "corpus/keyword_themes.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/keyword_themes/grouping.h"

enum { LONGEST_ID = 60 /* bytes, without what tells equal ones apart */ };

/* What is being made. */
typedef struct making {
    dgg_keyword_themes *themes;
    dgg_keyword_groups groups;
    dgg_corpus *corpus;
    uint32_t *rank_of; /* of each group: its theme in the codebook; DGG_NO_NAME if it is none */
    dgg_error *error;
} making;

/* A group on its way to a theme. */
typedef struct draft {
    dgg_text id, key;
    uint32_t group;
} draft;

static int by_id(const void *left, const void *right)
{
    const draft *one = left, *other = right;
    int order = dgg_text_compare(one->id, other->id);
    return order != 0 ? order : dgg_text_compare(one->key, other->key);
}

static dgg_status make_id(making *all, const dgg_keyword_group *group, bool is_taken, dgg_text *id)
{
    dgg_status status = DGG_OK;
    dgg_buffer slug = { 0 };
    DGG_TRY(dgg_unicode_slug(&slug, group->label, all->error));
    slug.length = slug.length > LONGEST_ID ? LONGEST_ID : slug.length;
    slug.length = dgg_unicode_valid(dgg_buffer_text(&slug));
    if (slug.length == 0 || is_taken) {
        char hash[DGG_KEYS_HASH_LENGTH + 1];
        dgg_keys_hash(group->key, hash);
        DGG_TRY(
            dgg_buffer_print(&slug, all->error, "%s%s", slug.length > 0 ? "-" : "keyword-", hash));
    }
    *id = dgg_buffer_text(&slug);
    DGG_TRY(dgg_arena_copy(&all->themes->codebook.arena, id, all->error));
done:
    dgg_buffer_destroy(&slug);
    return status;
}

/* Equal ids are told apart; all stay in order. */
static dgg_status make_drafts(making *all, draft *drafts, size_t *count)
{
    dgg_status status = DGG_OK;
    *count = 0;
    for (uint32_t i = 0; i < all->groups.count; i++) {
        const dgg_keyword_group *group = &all->groups.items[i];
        if (group->is_left_out || group->paper_count < all->themes->min_papers) {
            continue;
        }
        drafts[*count] = (draft){ .key = group->key, .group = i };
        DGG_TRY(make_id(all, group, false, &drafts[*count].id));
        ++*count;
    }
    dgg_sort(drafts, *count, sizeof *drafts, by_id);
    for (size_t i = 1, first = 0; i < *count; i++) {
        first = dgg_text_equal(drafts[i].id, drafts[first].id) ? first : i;
        if (first < i) {
            const dgg_keyword_group *group = &all->groups.items[drafts[i].group];
            DGG_TRY(make_id(all, group, true, &drafts[i].id));
        }
    }
    dgg_sort(drafts, *count, sizeof *drafts, by_id);
done:
    return status;
}

/* What more than half of the papers name is what they were collected by. */
static bool is_search_term(const making *all, const dgg_keyword_group *group)
{
    size_t papers = all->corpus->paper_count - all->groups.bare_paper_count;
    return papers > DGG_KEYWORD_THEMES_FEWEST && (size_t)group->paper_count * 2 > papers;
}

static dgg_status make_theme(making *all, const draft *made, dgg_codebook_theme *theme)
{
    dgg_status status = DGG_OK;
    dgg_buffer definition = { 0 };
    dgg_codebook *codebook = &all->themes->codebook;
    const dgg_keyword_group *group = &all->groups.items[made->group];
    DGG_TRY(dgg_buffer_print(&definition, all->error, "Papers that have the keyword '%.*s'.",
                             (int)group->label.length, group->label.start));
    theme->theme = (dgg_theme){ .id = made->id,
                                .label = group->label,
                                .definition = dgg_buffer_text(&definition),
                                .is_search_term = is_search_term(all, group) };
    DGG_TRY(dgg_arena_copy(&codebook->arena, &theme->theme.label, all->error));
    DGG_TRY(dgg_arena_copy(&codebook->arena, &theme->theme.definition, all->error));
done:
    dgg_buffer_destroy(&definition);
    return status;
}

static dgg_status make_themes(making *all)
{
    dgg_status status = DGG_OK;
    draft *drafts = NULL;
    size_t count = 0;
    dgg_codebook *codebook = &all->themes->codebook;
    DGG_TRY(dgg_grow(&drafts, all->groups.count + 1, sizeof *drafts, all->error));
    DGG_TRY(make_drafts(all, drafts, &count));
    DGG_TRY(dgg_arena_alloc(&codebook->arena, &codebook->themes,
                            (count + 1) * sizeof *codebook->themes, all->error));
    for (size_t i = 0; i < all->groups.count; i++) {
        all->rank_of[i] = DGG_NO_NAME;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t place = 0;
        DGG_TRY(make_theme(all, &drafts[i], &codebook->themes[i]));
        DGG_TRY(dgg_corpus_add_theme(all->corpus, &codebook->themes[i].theme, &place, all->error));
        all->rank_of[drafts[i].group] = place;
        codebook->theme_count++;
    }
done:
    dgg_release(drafts);
    return status;
}

/* A keyword of a theme, to be sorted. */
typedef struct named {
    uint32_t theme;
    const dgg_keyword_place *place;
} named;

static int by_theme(const void *left, const void *right)
{
    const named *one = left, *other = right;
    if (one->theme != other->theme) {
        return one->theme < other->theme ? -1 : 1;
    }
    return one->place->start < other->place->start ? -1 : one->place->start > other->place->start;
}

/* A keyword is what the paper says of itself: one word counts as a phrase does. */
static dgg_status add_link(making *all, const named *of, size_t count)
{
    dgg_status status = DGG_OK;
    const dgg_theme_scoring *scoring = &all->themes->codebook.scoring;
    dgg_corpus *corpus = all->corpus;
    dgg_link link = { .from = of->place->paper,
                      .to = of->theme,
                      .first_evidence = (uint32_t)corpus->evidence_count,
                      .evidence_count = (uint32_t)count };
    for (size_t i = 0; i < count; i++) {
        const dgg_keyword_place *place = of[i].place;
        double points = scoring->field[DGG_KEYWORDS] * scoring->kind[DGG_PHRASE];
        const dgg_evidence evidence = { .field = DGG_KEYWORDS,
                                        .start = place->start,
                                        .end = place->end,
                                        .sentence_start = place->start,
                                        .sentence_end = place->end,
                                        .quote = place->keyword,
                                        .pattern = corpus->themes[of->theme].label,
                                        .kind = DGG_PHRASE,
                                        .weight = i > 0 ? points * scoring->repeat : points };
        link.weight += evidence.weight;
        DGG_TRY(dgg_corpus_add_evidence(corpus, &evidence, all->error));
    }
    link.is_primary = link.weight >= scoring->primary_at;
    DGG_TRY(dgg_corpus_add_link(corpus, DGG_DISCUSSES, &link, all->error));
done:
    return status;
}

static dgg_status link_paper(making *all, named *names, size_t count)
{
    dgg_status status = DGG_OK;
    dgg_sort(names, count, sizeof *names, by_theme);
    for (size_t i = 0; i < count;) {
        size_t next = i + 1;
        while (next < count && names[next].theme == names[i].theme) {
            next++;
        }
        DGG_TRY(add_link(all, &names[i], next - i));
        i = next;
    }
done:
    return status;
}

static dgg_status link_papers(making *all)
{
    dgg_status status = DGG_OK;
    named *names = NULL;
    size_t count = 0, place_count = all->groups.place_count;
    DGG_TRY(dgg_grow(&names, place_count + 1, sizeof *names, all->error));
    for (size_t i = 0; i < place_count; i++) {
        const dgg_keyword_place *place = &all->groups.places[i];
        bool is_last = i + 1 == place_count || place[1].paper != place->paper;
        if (all->rank_of[place->group] != DGG_NO_NAME) {
            names[count++] = (named){ all->rank_of[place->group], place };
        }
        if (is_last) {
            DGG_TRY(link_paper(all, names, count));
            count = 0;
        }
    }
done:
    dgg_release(names);
    return status;
}

/* What the corpus was coded with: the name says it, the digest tells one thesaurus from another. */
static dgg_status sign(making *all)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    char digest[DGG_DIGEST_LENGTH + 1];
    const dgg_thesaurus *thesaurus = all->themes->thesaurus;
    dgg_corpus *corpus = all->corpus;
    DGG_TRY(dgg_buffer_print(&name, all->error, DGG_KEYWORD_THEMES_NAME "%u paper%s or more%s",
                             all->themes->min_papers, all->themes->min_papers == 1 ? "" : "s",
                             thesaurus != NULL ? ", merged by a thesaurus" : ""));
    corpus->codebook = dgg_buffer_text(&name);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->codebook, all->error));
    DGG_TRY(dgg_buffer_print(&name, all->error, " %s", thesaurus != NULL ? thesaurus->digest : ""));
    DGG_TRY(dgg_digest_of(dgg_buffer_text(&name), digest, all->error));
    corpus->codebook_digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->codebook_digest, all->error));
    all->themes->codebook.name = corpus->codebook;
    all->themes->codebook.digest = corpus->codebook_digest;
done:
    dgg_buffer_destroy(&name);
    return status;
}

static void count_outcome(making *all)
{
    dgg_keyword_themes *themes = all->themes;
    themes->keyword_count = all->groups.count;
    themes->location_count = all->groups.location_count;
    themes->bare_paper_count = all->groups.bare_paper_count;
    for (size_t i = 0; i < all->groups.count; i++) {
        themes->left_out_count += all->groups.items[i].is_left_out ? 1 : 0;
    }
}

dgg_status dgg_keyword_themes_code(dgg_keyword_themes *themes, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    making all = { .themes = themes, .corpus = corpus, .error = error };
    size_t most = themes->most > 0 ? themes->most : DGG_KEYWORD_THEMES_MOST;
    DGG_TRY(dgg_keyword_groups_make(&all.groups, corpus, themes->thesaurus, error));
    if (themes->min_papers == 0) {
        DGG_TRY(dgg_keyword_groups_fewest(&all.groups, most, &themes->min_papers, error));
    }
    DGG_TRY(dgg_grow(&all.rank_of, all.groups.count + 1, sizeof *all.rank_of, error));
    DGG_TRY(make_themes(&all));
    DGG_TRY(link_papers(&all));
    DGG_TRY(sign(&all));
    count_outcome(&all);
done:
    dgg_release(all.rank_of);
    dgg_keyword_groups_destroy(&all.groups);
    return status;
}

void dgg_keyword_themes_forget(dgg_corpus *corpus)
{
    corpus->theme_count = 0;
    corpus->links[DGG_DISCUSSES].count = 0;
}

void dgg_keyword_themes_destroy(dgg_keyword_themes *themes)
{
    dgg_codebook_destroy(&themes->codebook);
    themes->thesaurus = NULL;
}
