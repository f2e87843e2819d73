/* codebook.h - the themes a researcher looks for, and the patterns that find them. */
#ifndef DGG_CODEBOOK_H
#define DGG_CODEBOOK_H

#include "corpus/corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dgg_pattern {
    dgg_text text;     /* as written */
    double weight;     /* its own "w", below zero if it has none */
    long line, column; /* where it stands in the file */
} dgg_pattern;

typedef struct dgg_codebook_theme {
    dgg_theme theme;
    long line, column; /* where it stands in the file */
    dgg_pattern *include, *exclude;
    size_t include_count, exclude_count;
} dgg_codebook_theme;

typedef struct dgg_theme_scoring {
    double field[DGG_FIELD_COUNT];
    double kind[DGG_EVIDENCE_KIND_COUNT];
    double repeat;
    double link_at;    /* points that make a link; 0 if the file does not say */
    double primary_at; /* points that make it primary */
} dgg_theme_scoring;

/* Owns its texts. Zero it first. */
typedef struct dgg_codebook {
    dgg_text name, version, digest; /* the SHA-256 of its text, hexadecimal */
    dgg_codebook_theme *themes;     /* in the order of the file */
    size_t theme_count;
    bool is_built_in; /* or a copy of it: made for no list in particular */
    dgg_theme_scoring scoring;
    struct dgg_arena *arena;
} dgg_codebook;

/* Reads a codebook file; the one built in if `path` is NULL. Fails with line and column. */
dgg_status dgg_codebook_read(dgg_codebook *codebook, const char *path, dgg_error *error);
dgg_status dgg_codebook_read_text(dgg_codebook *codebook, dgg_text text, dgg_error *error);
void dgg_codebook_destroy(dgg_codebook *codebook);

#ifdef __cplusplus
}
#endif

#endif
