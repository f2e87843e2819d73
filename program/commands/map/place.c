/* Where a map goes. */
#include <stdio.h>
#include <string.h>

#include "program/commands/map/mapped.h"

/* "library" of "papers/library.bib.gz"; nothing of standard input and of ".bib". */
static dgg_text stem_of(const char *path)
{
    static const char *const packings[] = { ".gz", ".zst" };
    const char *slash = strrchr(path, '/');
    dgg_text name = dgg_text_of(slash != NULL ? slash + 1 : path);
    for (size_t i = 0; i < sizeof packings / sizeof *packings; i++) {
        if (dgg_text_ends(name, packings[i])) {
            name.length -= strlen(packings[i]);
        }
    }
    for (size_t i = name.length; i-- > 0;) {
        if (name.start[i] == '.') {
            name.length = i;
            break;
        }
    }
    while (name.length > 0 && *name.start == '-') { /* else it would look like an option */
        name = dgg_text_slice(name, 1, name.length);
    }
    return name;
}

static bool is_control(char character)
{
    enum { DELETE = 0x7F };
    return (unsigned char)character < ' ' || character == DELETE;
}

/* A new line and the like would make a name that no one can type. */
static void name_after(dgg_text stem, char room[DGG_PLACE_ROOM])
{
    enum { LONGEST_STEM = 200 /* bytes; a name may have 255 */ };
    size_t length = stem.length < LONGEST_STEM ? stem.length : LONGEST_STEM;
    while (length < stem.length && length > 0 &&
           ((unsigned char)stem.start[length] & 0xC0) == 0x80) {
        length--;
    }
    snprintf(room, DGG_PLACE_ROOM, "%.*s-map", (int)length, stem.start);
    for (char *at = room; *at != '\0'; at++) {
        if (is_control(*at)) {
            *at = '-';
        }
    }
}

dgg_status dgg_mapped_place(const dgg_options *options, char room[DGG_PLACE_ROOM], dgg_error *error)
{
    const char *only = options->word_count == 1 ? options->words[0] : "-";
    dgg_text stem = stem_of(only);
    int wrote = 0;
    if (options->output != NULL) {
        wrote = snprintf(room, DGG_PLACE_ROOM, "%s", options->output);
    } else if (dgg_review_recognises(only)) {
        const char *slash = dgg_text_ends(dgg_text_of(only), "/") ? "" : "/";
        wrote = snprintf(room, DGG_PLACE_ROOM, "%s%smap", only, slash);
    } else if (stem.length > 0) {
        name_after(stem, room);
    } else {
        snprintf(room, DGG_PLACE_ROOM, "dggraph-map");
    }
    return wrote < DGG_PLACE_ROOM
               ? DGG_OK
               : dgg_fail(error, DGG_CANNOT_CREATE, 0, "the path of the folder is too long");
}
