/* kind_path.h - a path of kinds, as "theme-paper-location": which nodes a network joins, and by way
 * of what. */
#ifndef DGG_KIND_PATH_H
#define DGG_KIND_PATH_H

#include "base/memory.h"
#include "corpus/corpus.h"

enum { DGG_LONGEST_KIND_PATH = 15, DGG_KIND_PATH_ROOM = 256 };

/* DGG_PAPER stands for all records: papers, documents and events. DGG_REFERENCE stands for all that
 * is cited, papers of the list too. */
typedef struct dgg_kind_path {
    dgg_kind kinds[DGG_LONGEST_KIND_PATH];
    size_t count; /* at least 2 */
} dgg_kind_path;

/* The text names kinds with hyphens between them, or means to. */
bool dgg_kind_path_is(dgg_text text);

/* Reads a path. Kinds go by the words that users have for them (author, themes, city). Neighbours
 * that no link joins are joined by the kinds between them and a paper, if there are any:
 * "theme-location" is theme-paper-location. Fails with DGG_UNKNOWN_NAME for a word that is no kind,
 * with DGG_BAD_REQUEST for a path that cannot be walked or is too long. */
dgg_status dgg_kind_path_read(dgg_kind_path *path, dgg_text text, dgg_error *error);

/* "theme-paper-location" */
void dgg_kind_path_write(const dgg_kind_path *path, char text[DGG_KIND_PATH_ROOM]);

/* Reads what users call a kind: its name, one of theirs ("author", "journal"), or more than one. */
bool dgg_kind_read(dgg_text word, dgg_kind *kind);

/* What users call more than one of a kind: "themes", "countries". */
const char *dgg_kind_several(dgg_kind kind);

/* The same read backwards. */
bool dgg_kind_path_is_symmetric(const dgg_kind_path *path);

/* A link of that type is a step between those kinds, or back. Not what a page had beside a paper,
 * and not which location contains which: these say nothing of what a paper is about. */
bool dgg_kind_path_steps(dgg_link_type type, dgg_kind from, dgg_kind to);

/* Papers, documents and events. */
static inline bool dgg_kind_is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* A node of that kind can stand where the path says `wanted`. */
bool dgg_kind_path_takes(dgg_kind wanted, dgg_kind kind);

#endif
