/* base.h - what every floor stands on: status, error, shelf. Spans of text are in text.h. */
#ifndef DGG_BASE_H
#define DGG_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_status {
    DGG_OK = 0,
    DGG_OUT_OF_MEMORY,
    DGG_BAD_INPUT,    /* no record of the text could be read */
    DGG_NO_INPUT,     /* the file is not there, or closed to us */
    DGG_UNKNOWN_NAME, /* no row of that name on the shelf */
    DGG_BAD_REQUEST,  /* what was asked makes no sense, or this input cannot support it */
    DGG_CANNOT_CREATE,
    DGG_CANNOT_WRITE,
    DGG_MISSING_PART,   /* something that must be installed beside us is not there */
    DGG_LIBRARY_FAILED, /* igraph or Graphviz said no */
    DGG_FOUND,          /* no failure: what was looked for is there; no message */
} dgg_status;

/* Why a call failed. The caller owns it; NULL means "do not tell me". */
typedef struct dgg_error {
    dgg_status status;
    const char *file; /* borrowed from the caller, NULL if none */
    long line;        /* 1-based place in the input, 0 if none */
    long column;      /* 1-based, in code points, 0 if none */
    char message[320];
} dgg_error;

dgg_status dgg_fail(dgg_error *error, dgg_status status, long line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Passes `status` on; a failure that names no file gets this one. */
dgg_status dgg_fail_in(dgg_error *error, dgg_status status, const char *file);

/* Go to `done` when a step fails; needs a local `status` and a label `done`. */
#define DGG_TRY(step)                                                                              \
    do {                                                                                           \
        if ((status = (step)) != DGG_OK)                                                           \
            goto done;                                                                             \
    } while (0)

/* One thing a user can name: a format, a centrality, a command. */
typedef struct dgg_row {
    const char *name;
    const char *summary;
    const char *formula; /* of a measure, NULL elsewhere */
    const char *source;  /* whose definition it is, NULL elsewhere */
} dgg_row;

/* A shelf holds like things. Its rows end with NULL. */
typedef struct dgg_shelf {
    const char *name;
    const dgg_row *const *rows;
} dgg_shelf;

/* What ROW(name) and ROW(name, "companion files") in a .def table name: prefix and name in one. */
#define DGG_ROW(prefix, ...) DGG_ROW_JOIN(prefix, __VA_ARGS__, )
#define DGG_ROW_JOIN(prefix, name, ...) prefix##name

/* NULL if nothing on the shelf has that name; the error then suggests the nearest name and lists
 * all. */
const dgg_row *dgg_shelf_find(const dgg_shelf *shelf, const char *name, dgg_error *error);

/* The name among names[0 .. count) that `wrong` most likely meant, NULL if none is near. */
const char *dgg_nearest_name(const char *wrong, const char *const *names, size_t count);

#ifdef __cplusplus
}
#endif

#endif
