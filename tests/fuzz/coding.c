/* The lines of the first half are patterns ("-" excludes), names ("@", "?" ambiguous ones of two
 * locations, one of them inside the plain one, "%" demonyms) and masks ("!"); the second half is a
 * text. All cues are those that are built in. Whatever they are, each quote stands at its place. */
#include <stdio.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/coding.h"
#include "corpus/patterns.h"

enum { MOST_LINES = 64 };

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

/* What papers are coded with, made of lines. */
typedef struct wanted {
    dgg_codebook_theme themes[2];
    dgg_pattern patterns[4][MOST_LINES]; /* include and exclude of each theme */
    dgg_gazetteer_location locations[4];
    dgg_text names[4][MOST_LINES]; /* of the plain one, the ambiguous one, demonyms, masks */
    size_t counts[4];
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
    dgg_vocabulary vocabulary;
} wanted;

static dgg_text plain = { "plain", 5 };

/* The cues that are built in; read once. */
static const dgg_location_cues *cues_built_in(void)
{
    static dgg_gazetteer built_in;
    if (built_in.location_count == 0) {
        insist(dgg_gazetteer_read(&built_in, NULL, NULL, NULL) == DGG_OK, "what is built in");
    }
    return &built_in.cues;
}

static void begin(wanted *all)
{
    all->codebook = (dgg_codebook){ .themes = all->themes, .theme_count = 2 };
    all->gazetteer = (dgg_gazetteer){ .locations = all->locations, .location_count = 4 };
    all->gazetteer.cues = *cues_built_in();
    for (size_t i = 0; i < DGG_FIELD_COUNT; i++) {
        all->codebook.scoring.field[i] = all->gazetteer.scoring.field[i] = (double)(3 - i);
    }
    for (size_t i = 0; i < DGG_EVIDENCE_KIND_COUNT; i++) {
        all->codebook.scoring.kind[i] = all->gazetteer.scoring.kind[i] = 0.5;
    }
    all->codebook.scoring.repeat = all->gazetteer.scoring.repeat = 0.5;
    all->gazetteer.scoring.contrast_weight = 0.5;
    all->themes[0].theme.id = dgg_text_of("one");
    all->themes[1].theme.id = dgg_text_of("two");
    for (size_t i = 0; i < 2; i++) {
        all->themes[i].include = all->patterns[2 * i];
        all->themes[i].exclude = all->patterns[2 * i + 1];
    }
    all->locations[0].location.id = dgg_text_of("plain");
    all->locations[1].location.id = dgg_text_of("ambiguous");
    all->locations[1].ambiguity = DGG_NEEDS_CONTEXT;
    all->locations[2].location.id = dgg_text_of("demonyms");
    all->locations[3].location.id = dgg_text_of("rival");
    all->locations[3].location.ancestors = (dgg_texts){ &plain, 1 };
    all->locations[3].country_depth = 1;
    all->locations[3].ambiguity = DGG_NEEDS_BOTH;
}

static void add_pattern(wanted *all, dgg_text line, size_t number)
{
    dgg_codebook_theme *theme = &all->themes[number % 2];
    bool is_exclude = dgg_text_starts(line, "-");
    dgg_pattern pattern = { .text = dgg_text_slice(line, is_exclude ? 1 : 0, line.length),
                            .weight = number % 5 == 0 ? 0.75 : -1 };
    dgg_parsed_pattern parsed = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_pattern_parse(&parsed, pattern.text, &all->vocabulary, &error);
    insist(status == DGG_OK || (status == DGG_BAD_INPUT && error.message[0] != '\0'),
           "a pattern is read, or refused with a reason");
    if (status == DGG_OK && is_exclude) {
        theme->exclude[theme->exclude_count++] = pattern;
    } else if (status == DGG_OK) {
        theme->include[theme->include_count++] = pattern;
    }
}

static void add_name(wanted *all, dgg_text line, size_t kind)
{
    dgg_phrase phrase = { 0 };
    dgg_text name = dgg_text_slice(line, 1, line.length);
    if (dgg_name_parse(&phrase, name, &all->vocabulary, NULL) == DGG_OK) {
        all->names[kind][all->counts[kind]++] = name;
    }
}

static void add_lines(wanted *all, dgg_text lines)
{
    for (size_t i = 0; i < MOST_LINES && lines.length > 0; i++) {
        dgg_text line = dgg_text_line(&lines);
        switch (line.length > 0 ? line.start[0] : '\0') {
        case '@':
            add_name(all, line, 0);
            break;
        case '?':
            add_name(all, line, 1);
            break;
        case '%':
            add_name(all, line, 2);
            break;
        case '!':
            add_name(all, line, 3);
            break;
        default:
            add_pattern(all, line, i);
        }
    }
    all->locations[0].names = (dgg_texts){ all->names[0], all->counts[0] };
    all->locations[1].names = (dgg_texts){ all->names[1], all->counts[1] };
    all->locations[3].names = all->locations[1].names;
    all->locations[2].demonyms = (dgg_texts){ all->names[2], all->counts[2] };
    all->gazetteer.not_places = (dgg_texts){ all->names[3], all->counts[3] };
}

static void check_evidence(const dgg_paper *paper, const dgg_evidence *evidence)
{
    dgg_text field = evidence->field == DGG_TITLE ? paper->title : paper->abstract;
    dgg_text quote = dgg_unicode_slice(field, evidence->start, evidence->end);
    insist(quote.length > 0 && dgg_text_equal(quote, evidence->quote), "the quote is at its place");
    insist(evidence->sentence_start <= evidence->start && evidence->end <= evidence->sentence_end &&
               evidence->sentence_end <= dgg_unicode_count(field),
           "the quote is in its sentence");
}

static void check_links(const dgg_corpus *corpus, dgg_link_type type)
{
    const dgg_links *links = &corpus->links[type];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        insist(link->evidence_count > 0, "a link has evidence");
        insist(i == 0 || link[-1].to < link->to, "links are in order");
        double weight = 0;
        for (uint32_t j = 0; j < link->evidence_count; j++) {
            const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + j];
            check_evidence(&corpus->papers[link->from], evidence);
            weight += evidence->weight;
        }
        insist(weight >= link->weight && weight <= link->weight, "points add up");
    }
}

static void check(const dgg_corpus *corpus)
{
    check_links(corpus, DGG_DISCUSSES);
    check_links(corpus, DGG_STUDIES);
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        check_evidence(&corpus->papers[0], &corpus->rejected[i].evidence);
        insist(corpus->rejected[i].reason.length > 0, "a dropped hit has a reason");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static wanted all;
    all = (wanted){ 0 };
    dgg_corpus corpus = { 0 };
    dgg_buffer lines = { 0 };
    dgg_text input = { (const char *)bytes, length };
    dgg_text text = dgg_text_slice(input, length / 2, length);
    uint32_t index = 0;
    begin(&all);
    insist(dgg_unicode_clean(&lines, dgg_text_slice(input, 0, length / 2), NULL) == DGG_OK,
           "memory");
    add_lines(&all, dgg_buffer_text(&lines));
    const dgg_paper paper = { .title = dgg_text_slice(text, 0, length / 8), .abstract = text };
    insist(dgg_corpus_add_paper(&corpus, &paper, &index, NULL) == DGG_OK, "a paper is added");
    corpus.is_settled = true;
    insist(dgg_corpus_code(&corpus, &all.codebook, &all.gazetteer, 1, NULL) == DGG_OK,
           "a paper is coded");
    check(&corpus);
    dgg_corpus_destroy(&corpus);
    dgg_buffer_destroy(&lines);
    dgg_vocabulary_destroy(&all.vocabulary);
    return 0;
}
