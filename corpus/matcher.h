/* matcher.h - all words that are looked for, in one trie: themes, locations, excludes, cues. Each
 * extractor puts its targets in; what is found in a text are hits of targets. */
#ifndef DGG_MATCHER_H
#define DGG_MATCHER_H

#include "corpus/matcher/sides.h"
#include "corpus/matcher/trie.h"
#include "corpus/patterns.h"

/* Something looked for: one pattern of a theme, one name of a location, one cue. */
typedef struct dgg_target {
    uint32_t extractor, role, owner; /* whose it is, what it is to it, and of which theme … */
    dgg_text pattern;                /* as the codebook or gazetteer writes it; borrowed */
    double weight;                   /* its own, below zero if it has none */
    uint32_t capitals;               /* bit i is set if word i of the name needs a capital */
    uint32_t plurals;                /* bit i is set if word i of the name ends in s */
    uint32_t distance;               /* of "~" */
    uint32_t grade;                  /* what it takes to believe it, as its extractor has it */
    bool crosses_commas;             /* it has one itself: "Washington, D.C." */
} dgg_target;

/* Zero it first. Once all targets are in, it may be used by many threads. */
typedef struct dgg_matcher {
    dgg_vocabulary vocabulary;
    dgg_trie trie;
    dgg_sides sides; /* of "~"; all else is a leaf of the trie */
    dgg_target *targets;
    size_t target_count, target_room;
} dgg_matcher;

/* Adds a target by what finds it: a pattern, a name, or words in a row that are units of a kind. */
dgg_status dgg_matcher_add_pattern(dgg_matcher *matcher, const dgg_target *target,
                                   dgg_error *error);
dgg_status dgg_matcher_add_name(dgg_matcher *matcher, const dgg_target *target, dgg_error *error);
dgg_status dgg_matcher_add_words(dgg_matcher *matcher, const dgg_target *target, dgg_unit_kind kind,
                                 dgg_error *error);
void dgg_matcher_destroy(dgg_matcher *matcher);

/* The words [start, end) of a text, which are what the target looks for. Both sides of "~" with
 * the words between them, [gap_start, gap_end), which belong to neither. */
typedef struct dgg_hit {
    uint32_t target;
    uint32_t start, end;
    uint32_t gap_start, gap_end; /* empty for all but "~" */
} dgg_hit;

/* A text, searched. Zero it first; it can be used again and again. */
typedef struct dgg_scan {
    dgg_lexicon *lexicon; /* borrowed; of the same thread */
    dgg_tokens tokens;
    uint32_t *words;  /* of each token, in the lexicon */
    uint32_t *begins; /* tokens with which a pattern may begin */
    size_t word_room, begin_room;
    dgg_hit *hits; /* by their first word, those of "~" behind */
    size_t hit_count, hit_room;
    dgg_stops stops;
    dgg_side *sides; /* of those that have both */
    size_t side_count, side_room;
} dgg_scan;

/* Searches the text of a field, which must outlive the scan. No hit goes across the end of a
 * sentence; only a target with a comma goes across one. */
dgg_status dgg_matcher_scan(const dgg_matcher *matcher, dgg_scan *scan, dgg_text text,
                            dgg_field field, dgg_error *error);
void dgg_scan_destroy(dgg_scan *scan);

#endif
