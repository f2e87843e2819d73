/* lint.h - what is wrong or doubtful in a codebook, before anything is coded with it. */
#ifndef DGG_LINT_H
#define DGG_LINT_H

#include "corpus/codebook.h"
#include "corpus/gazetteer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_lint_kind {
    DGG_LINT_MASKED,      /* its own exclude takes all it could match */
    DGG_LINT_EQUAL,       /* another pattern of the theme says the same */
    DGG_LINT_LOCATION,    /* a location is named in it: theme by location would go in a circle */
    DGG_LINT_EMPTY,       /* a theme without a pattern */
    DGG_LINT_NO_LABEL,    /* of a theme */
    DGG_LINT_UNDEFINED,   /* a theme without a definition */
    DGG_LINT_CONTAINED,   /* whatever it matches holds another pattern of the theme */
    DGG_LINT_ALTERNATIVE, /* one of its alternatives is of no use */
    DGG_LINT_IDLE,        /* an exclude that masks nothing */
    DGG_LINT_SHARED,      /* a pattern of another theme says the same */
    DGG_LINT_ONE_WORD,
    DGG_LINT_NO_CHINESE, /* no Chinese label, or no Chinese pattern */
    DGG_LINT_KIND_COUNT
} dgg_lint_kind;

const char *dgg_lint_kind_name(dgg_lint_kind kind);

/* A mistake makes a pattern useless or a table wrong; the others are advice. */
bool dgg_lint_is_mistake(dgg_lint_kind kind);

typedef struct dgg_lint_finding {
    dgg_lint_kind kind;
    uint32_t theme;    /* place in the codebook */
    dgg_text pattern;  /* empty if it is about the theme */
    long line, column; /* in the file */
    dgg_text message;  /* "'smart city' finds all of it already" */
} dgg_lint_finding;

/* Patterns of one theme that hold a pattern of another: both are found by the same words. */
typedef struct dgg_lint_overlap {
    uint32_t theme, other;
    size_t count;                    /* patterns of `theme` */
    dgg_text pattern, other_pattern; /* the first of them */
    uint32_t last_role;              /* of the pattern that was counted last */
} dgg_lint_overlap;

/* Owns its texts; patterns are the codebook's. Zero it first. */
typedef struct dgg_lint {
    dgg_lint_finding *findings; /* in the order of the file, then of the kinds */
    size_t finding_count, finding_room;
    dgg_lint_overlap *overlaps; /* in the order of the file */
    size_t overlap_count, overlap_room;
    struct dgg_arena *texts;
} dgg_lint;

/* Looks at every theme and pattern. The gazetteer tells what is a location; NULL: none is looked
 * for. Both must outlive the lint. */
dgg_status dgg_lint_codebook(dgg_lint *lint, const dgg_codebook *codebook,
                             const dgg_gazetteer *gazetteer, dgg_error *error);
void dgg_lint_destroy(dgg_lint *lint);

#ifdef __cplusplus
}
#endif

#endif
