/* codebook_forms.h - what a row on the shelf of codebook formats must offer, and the draft that
 * readers fill. */
#ifndef DGG_CODEBOOK_FORMS_H
#define DGG_CODEBOOK_FORMS_H

#include <stdio.h>

#include "base/names.h"
#include "corpus/codebook.h"
#include "corpus/vocabulary.h"

/* What a format could not hold, or what we could not read of it. */
typedef struct dgg_losses {
    size_t nears, exacts, stems, excludes, weights, words, others;
    bool has_scoring;
} dgg_losses;

typedef struct dgg_codebook_draft_pattern {
    dgg_text text;
    double weight; /* below zero if it has none */
    uint32_t theme;
    bool is_exclude;
} dgg_codebook_draft_pattern;

/* A codebook in the making. Owns its texts. Zero it first. */
typedef struct dgg_codebook_draft {
    dgg_text name;
    dgg_theme *themes;
    dgg_codebook_draft_pattern *patterns;
    size_t theme_count, theme_room, pattern_count, pattern_room;
    dgg_names ids, known;      /* known: pattern and theme, to pass over what is there already */
    dgg_vocabulary vocabulary; /* patterns are tried in it */
    dgg_losses losses;
    dgg_buffer room;
    struct dgg_arena *texts;
} dgg_codebook_draft;

/* The theme of that id, made when it is new. */
dgg_status dgg_codebook_draft_theme(dgg_codebook_draft *draft, dgg_text id, uint32_t *theme,
                                    dgg_error *error);

/* The theme of that label: its id is the slug. */
dgg_status dgg_codebook_draft_labelled(dgg_codebook_draft *draft, dgg_text label, uint32_t *theme,
                                       dgg_error *error);

/* Adds a pattern; the text is copied. Fails with DGG_BAD_INPUT and the line if it is none. */
dgg_status dgg_codebook_draft_add(dgg_codebook_draft *draft,
                                  const dgg_codebook_draft_pattern *pattern, long line,
                                  dgg_error *error);

/* A word or phrase of another tool: what would be a sign of ours, but for a last "*", becomes a
 * blank. What cannot be a pattern is counted as a loss. */
dgg_status dgg_codebook_draft_add_plain(dgg_codebook_draft *draft, uint32_t theme, dgg_text phrase,
                                        dgg_error *error);

/* Copies a text into the draft if *place is empty; fails with the line if it holds another. */
dgg_status dgg_codebook_draft_fill(dgg_codebook_draft *draft, dgg_text *place, dgg_text text,
                                   long line, dgg_error *error);

/* Writes it as JSON. */
dgg_status dgg_codebook_draft_json(const dgg_codebook_draft *draft, FILE *out, dgg_error *error);
void dgg_codebook_draft_destroy(dgg_codebook_draft *draft);

typedef struct dgg_codebook_form {
    dgg_row row;
    bool (*recognises)(dgg_text head); /* NULL: it is never read by content */
    dgg_status (*write)(const dgg_codebook *codebook, dgg_losses *losses, FILE *out,
                        dgg_error *error);
    dgg_status (*read)(dgg_codebook_draft *draft, dgg_text text, dgg_error *error);
} dgg_codebook_form;

#define ROW(...) extern const dgg_codebook_form DGG_ROW(dgg_codebook_form_, __VA_ARGS__);
#include "program/codebook_forms.def"
#undef ROW

extern const dgg_shelf dgg_codebook_forms;

/* Calls back for each include that a list of plain phrases can hold; counts the others as losses.
 * `takes_stems`: "digitali*" can be held. */
typedef struct dgg_phrase_writer {
    bool takes_stems;
    void (*write)(const dgg_theme *theme, dgg_text phrase, void *context);
    void *context;
} dgg_phrase_writer;

dgg_status dgg_codebook_spell(const dgg_codebook_theme *theme, const dgg_phrase_writer *writer,
                              dgg_losses *losses, dgg_error *error);

#endif
