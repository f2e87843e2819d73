/* Matching: from every word of a text, the trie is walked as far as the words go on. Each word is
 * looked up once in the lexicon, which knows all units that it is. */
#include "corpus/matcher.h"

#include "corpus/matcher/near.h"

void dgg_matcher_destroy(dgg_matcher *matcher)
{
    dgg_vocabulary_destroy(&matcher->vocabulary);
    dgg_trie_destroy(&matcher->trie);
    dgg_sides_destroy(&matcher->sides);
    dgg_release(matcher->targets);
    *matcher = (dgg_matcher){ 0 };
}

void dgg_scan_destroy(dgg_scan *scan)
{
    dgg_tokens_destroy(&scan->tokens);
    dgg_release(scan->words);
    dgg_release(scan->begins);
    dgg_release(scan->hits);
    dgg_stops_destroy(&scan->stops);
    dgg_release(scan->sides);
    *scan = (dgg_scan){ 0 };
}

/* Phrases are of no use once they are in the trie. */
static void forget_phrases(dgg_matcher *matcher)
{
    enum { EVERY = 512 };
    if (matcher->target_count % EVERY == 0) {
        dgg_arena_release(&matcher->vocabulary.phrases);
    }
}

static dgg_status add_target(dgg_matcher *matcher, const dgg_target *target, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&matcher->targets, &matcher->target_room, matcher->target_count + 1,
                        sizeof *target, error));
    dgg_target *added = &matcher->targets[matcher->target_count++];
    *added = *target;
    added->crosses_commas = dgg_text_find_byte(target->pattern, ',') < target->pattern.length;
done:
    return status;
}

/* A phrase of the target added last, which finds it. */
static dgg_status add_phrase(dgg_matcher *matcher, const dgg_phrase *phrase, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t target = (uint32_t)(matcher->target_count - 1);
    DGG_TRY(dgg_trie_add(&matcher->trie, phrase, target, error));
    DGG_TRY(dgg_vocabulary_begin(&matcher->vocabulary, phrase->units, phrase->count, error));
done:
    return status;
}

/* A phrase of the target added last, which is one side of it. */
static dgg_status add_side(dgg_matcher *matcher, const dgg_phrase *phrase, dgg_which_side side,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t target = (uint32_t)(matcher->target_count - 1), node = 0;
    DGG_TRY(dgg_trie_reach(&matcher->trie, phrase, &node, error));
    DGG_TRY(dgg_sides_add(&matcher->sides, target, side, &matcher->trie.nodes[node].ending, error));
    DGG_TRY(dgg_vocabulary_begin(&matcher->vocabulary, phrase->units, phrase->count, error));
done:
    return status;
}

dgg_status dgg_matcher_add_pattern(dgg_matcher *matcher, const dgg_target *target, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_parsed_pattern parsed = { 0 };
    forget_phrases(matcher);
    DGG_TRY(dgg_pattern_parse(&parsed, target->pattern, &matcher->vocabulary, error));
    DGG_TRY(add_target(matcher, target, error));
    matcher->targets[matcher->target_count - 1].distance = parsed.distance;
    for (size_t i = 0; i < parsed.left.count; i++) {
        const dgg_phrase *phrase = &parsed.left.items[i];
        DGG_TRY(parsed.distance > 0 ? add_side(matcher, phrase, DGG_LEFT_SIDE, error)
                                    : add_phrase(matcher, phrase, error));
    }
    for (size_t i = 0; i < parsed.right.count; i++) {
        DGG_TRY(add_side(matcher, &parsed.right.items[i], DGG_RIGHT_SIDE, error));
    }
done:
    return status;
}

/* "Zürich" is written "Zuerich", too. */
static dgg_status add_spelled_out(dgg_matcher *matcher, const dgg_target *target, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    dgg_phrase phrase = { 0 };
    bool has_umlauts = false;
    if (dgg_text_find_byte(target->pattern, '\xC3') == target->pattern.length) {
        return DGG_OK; /* the first byte of each of them */
    }
    DGG_TRY(dgg_name_spell_out(&name, target->pattern, &has_umlauts, error));
    if (has_umlauts) {
        DGG_TRY(dgg_name_parse(&phrase, dgg_buffer_text(&name), &matcher->vocabulary, error));
        DGG_TRY(add_phrase(matcher, &phrase, error));
    }
done:
    dgg_buffer_destroy(&name);
    return status;
}

dgg_status dgg_matcher_add_name(dgg_matcher *matcher, const dgg_target *target, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrase phrase = { 0 };
    forget_phrases(matcher);
    DGG_TRY(dgg_name_parse(&phrase, target->pattern, &matcher->vocabulary, error));
    DGG_TRY(add_target(matcher, target, error));
    matcher->targets[matcher->target_count - 1].capitals = phrase.capitals;
    matcher->targets[matcher->target_count - 1].plurals = phrase.plurals;
    DGG_TRY(add_phrase(matcher, &phrase, error));
    DGG_TRY(add_spelled_out(matcher, target, error));
done:
    return status;
}

dgg_status dgg_matcher_add_words(dgg_matcher *matcher, const dgg_target *target, dgg_unit_kind kind,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_phrase phrase = { 0 };
    forget_phrases(matcher);
    DGG_TRY(dgg_words_parse(&phrase, target->pattern, kind, &matcher->vocabulary, error));
    DGG_TRY(add_target(matcher, target, error));
    DGG_TRY(add_phrase(matcher, &phrase, error));
done:
    return status;
}

static dgg_status add_hit(dgg_scan *scan, const dgg_hit *hit, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&scan->hits, &scan->hit_room, scan->hit_count + 1, sizeof *hit, error));
    scan->hits[scan->hit_count++] = *hit;
done:
    return status;
}

/* The way from the root to where we are. */
typedef struct way {
    uint32_t start, end; /* words */
    uint32_t node;
    bool crosses_comma; /* or another border of phrases */
} way;

/* Takes what ends here. */
static dgg_status take_leaves(const dgg_matcher *matcher, dgg_scan *scan, const way *path,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_trie *trie = &matcher->trie;
    const dgg_trie_node *node = &trie->nodes[path->node];
    if (node->ending != DGG_NO_NODE) {
        const dgg_stop stop = { .ending = node->ending,
                                .start = path->start,
                                .end = path->end,
                                .crosses_comma = path->crosses_comma };
        DGG_TRY(dgg_stops_add(&scan->stops, &matcher->sides, &stop, error));
    }
    for (uint32_t leaf = node->leaf; leaf != DGG_NO_NODE; leaf = trie->leaves[leaf].next) {
        uint32_t target = trie->leaves[leaf].value;
        if (!path->crosses_comma || matcher->targets[target].crosses_commas) {
            const dgg_hit hit = { .target = target, .start = path->start, .end = path->end };
            DGG_TRY(add_hit(scan, &hit, error));
        }
    }
done:
    return status;
}

/* Whether some pattern may go on from words of the first outlook to the word `next`. */
static bool may_go_on(const dgg_scan *scan, uint64_t goes_on, uint32_t next)
{
    return next < scan->tokens.count &&
           (scan->lexicon->traits[scan->words[next]] & DGG_HAS_UNITS) != 0 &&
           (scan->lexicon->outlooks[scan->words[next]].units & goes_on) != 0;
}

/* Goes on from `path` by its next word, along all units that the word is. */
static dgg_status walk(const dgg_matcher *matcher, dgg_scan *scan, way path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_token *token = &scan->tokens.items[path.end];
    const dgg_word *word = &scan->lexicon->words[scan->words[path.end]];
    const uint32_t *units = scan->lexicon->units + word->first_unit;
    if (path.end > path.start) {
        if ((token->gap & DGG_GAP_SENTENCE) != 0) {
            return DGG_OK;
        }
        path.crosses_comma |= (token->gap & (DGG_GAP_COMMA | DGG_GAP_BREAK)) != 0;
    }
    uint32_t from = path.node;
    path.end++;
    for (uint32_t i = 0; i < word->unit_count; i++) {
        path.node = dgg_trie_child(&matcher->trie, from, units[i]);
        if (path.node != DGG_NO_NODE) {
            DGG_TRY(take_leaves(matcher, scan, &path, error));
            DGG_TRY(may_go_on(scan, matcher->trie.nodes[path.node].units, path.end)
                        ? walk(matcher, scan, path, error)
                        : DGG_OK);
        }
    }
done:
    return status;
}

/* Whether a pattern that begins with the word `at` may be there: most such words are followed by
 * none that goes on. */
static bool may_be_whole(const dgg_scan *scan, uint32_t at)
{
    uint32_t word = scan->words[at];
    return (scan->lexicon->traits[word] & DGG_IS_WHOLE) != 0 ||
           may_go_on(scan, scan->lexicon->outlooks[word].goes_on, at + 1);
}

/* Finds the words that patterns begin with, without a branch, and returns how many they are. */
static size_t find_begins(dgg_scan *scan)
{
    size_t count = 0;
    for (uint32_t i = 0; i < scan->tokens.count; i++) {
        scan->begins[count] = i;
        count += (scan->lexicon->traits[scan->words[i]] & DGG_BEGINS) != 0;
    }
    return count;
}

static dgg_status walk_all(const dgg_matcher *matcher, dgg_scan *scan, dgg_error *error)
{
    enum { AHEAD = 4 };
    dgg_status status = DGG_OK;
    size_t count = find_begins(scan);
    for (size_t i = 0; i < count; i++) {
        uint32_t begin = scan->begins[i];
        if (i + AHEAD < count) {
            DGG_SOON(&scan->lexicon->words[scan->words[scan->begins[i + AHEAD]]]);
        }
        if (may_be_whole(scan, begin)) {
            DGG_TRY(walk(matcher, scan, (way){ .start = begin, .end = begin }, error));
        }
    }
done:
    return status;
}

dgg_status dgg_matcher_scan(const dgg_matcher *matcher, dgg_scan *scan, dgg_text text,
                            dgg_field field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    scan->hit_count = 0;
    scan->side_count = 0;
    DGG_TRY(dgg_stops_begin(&scan->stops, &matcher->sides, error));
    DGG_TRY(dgg_tokens_cut(&scan->tokens, text, field, error));
    DGG_TRY(dgg_reserve(&scan->words, &scan->word_room, scan->tokens.count, sizeof *scan->words,
                        error));
    DGG_TRY(dgg_lexicon_find_all(scan->lexicon, &matcher->vocabulary, &scan->tokens, scan->words,
                                 error));
    DGG_TRY(dgg_reserve(&scan->begins, &scan->begin_room, scan->tokens.count, sizeof *scan->begins,
                        error));
    DGG_TRY(walk_all(matcher, scan, error));
    DGG_TRY(dgg_near_find(matcher, scan, error));
done:
    return status;
}
