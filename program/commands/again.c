/* dggraph again: makes a map anew from what its manifest tells, and says whether the bytes are
 * equal.
 */
#include <string.h>
#include <unistd.h>

#include "base/folder.h"
#include "program/commands.h"
#include "program/commands/again/compared.h"
#include "program/commands/again/found.h"
#include "program/commands/again/room.h"
#include "program/messages.h"
#include "program/report.h"

#define MANIFEST "manifest.json"

/* A map and the one made again. */
typedef struct work {
    const dgg_options *options;
    dgg_again_record before, again;
    dgg_again_found found;
    const char *folder;     /* of the map */
    const char *folders[4]; /* where inputs may be; ends with NULL */
    const char *room;       /* a folder of our own, with the map in it; NULL if there is none */
    const char *place;      /* the map made again */
    const char **words;     /* of the run */
    size_t word_count;
    dgg_table tables[2]; /* facts, files */
    dgg_arena *arena;
} work;

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "name the manifest.json in the folder of a map, or that folder");
    }
    return dgg_report_check(options, NULL, error);
}

static dgg_status copy(work *ours, const char *start, size_t length, const char **text,
                       dgg_error *error)
{
    char *kept = NULL;
    dgg_status status = dgg_arena_alloc(&ours->arena, &kept, length + 1, error);
    if (status == DGG_OK) {
        memcpy(kept, start, length);
        kept[length] = '\0';
        *text = kept;
    }
    return status;
}

/* The folder that holds the path: "." of "list". */
static dgg_status folder_of(work *ours, const char *path, const char **folder, dgg_error *error)
{
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/') {
        length--;
    }
    while (length > 0 && path[length - 1] != '/') {
        length--;
    }
    return length == 0 ? copy(ours, ".", 1, folder, error)
                       : copy(ours, path, length > 1 ? length - 1 : 1, folder, error);
}

static dgg_status read_before(work *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *named = ours->options->words[0], *manifest = named, *parent = NULL;
    if (dgg_folder_is(named)) {
        DGG_TRY(dgg_folder_path(&ours->arena, named, MANIFEST, &manifest, error));
        ours->folder = named;
    } else {
        DGG_TRY(folder_of(ours, named, &ours->folder, error));
    }
    DGG_TRY(dgg_again_record_read(&ours->before, manifest, error));
    DGG_TRY(strcmp(ours->folder, ".") == 0 ? copy(ours, "..", 2, &parent, error)
                                           : folder_of(ours, ours->folder, &parent, error));
    ours->folders[0] = ".";
    ours->folders[1] = ours->folder;
    ours->folders[2] = parent;
done:
    return status;
}

/* A map in a review is made of the review, whose decisions it obeys. */
static bool is_of_review(const work *ours)
{
    const char *path = NULL;
    dgg_arena *arena = NULL;
    bool is_one = dgg_folder_path(&arena, ours->folders[2], "review.json", &path, NULL) == DGG_OK &&
                  access(path, R_OK) == 0;
    dgg_arena_release(&arena);
    return is_one;
}

static void add_word(work *ours, const char *word)
{
    ours->words[ours->word_count++] = word;
}

/* A file that an option names is looked for where the inputs may be. */
static dgg_status add_options(work *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_again_record *before = &ours->before;
    for (size_t i = 1; i < before->word_count; i++) {
        const char *found = NULL;
        bool is_value = strncmp(before->words[i], "--", 2) != 0;
        if (is_value) {
            DGG_TRY(
                dgg_again_find_named(&ours->found, before->words[i], ours->folders, &found, error));
        }
        add_word(ours, found != NULL ? found : before->words[i]);
    }
done:
    return status;
}

static dgg_status add_inputs(work *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_options *options = ours->options;
    if (options->word_count == 1 && is_of_review(ours)) {
        add_word(ours, ours->folders[2]);
        return DGG_OK;
    }
    if (options->word_count == 1) {
        DGG_TRY(dgg_again_find(&ours->found, &ours->before, ours->folders, error));
    }
    for (size_t i = 0; i < ours->found.count; i++) {
        add_word(ours, ours->found.paths[i]);
    }
    for (size_t i = 1; i < options->word_count; i++) {
        add_word(ours, options->words[i]);
    }
done:
    return status;
}

static dgg_status gather_words(work *ours, dgg_error *error)
{
    enum { OWN = 8 };
    dgg_status status = DGG_OK;
    size_t most = ours->before.word_count + ours->before.digest_count + ours->options->word_count;
    DGG_TRY(dgg_grow(&ours->words, most + OWN, sizeof *ours->words, error));
    add_word(ours, "dggraph");
    add_word(ours, ours->before.words[0]);
    DGG_TRY(add_options(ours, error));
    add_word(ours, "--quiet");
    add_word(ours, "--output");
    add_word(ours, ours->place);
    add_word(ours, "--");
    DGG_TRY(add_inputs(ours, error));
done:
    return status;
}

static dgg_status run_it(work *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_options options = { 0 };
    char **words = NULL;
    DGG_TRY(dgg_grow(&words, ours->word_count + 1, sizeof *words, error));
    memcpy(words, ours->words, ours->word_count * sizeof *words);
    DGG_TRY(dgg_options_read(&options, (int)ours->word_count, words, error));
    options.threads = ours->options->threads;
    DGG_TRY(dgg_options_fit(&options, "map", error));
    DGG_TRY(dgg_command_map.check(&options, error));
    DGG_TRY(dgg_command_map.run(&options, error));
done:
    dgg_options_destroy(&options);
    dgg_release(words);
    return status;
}

/* Compares; the tables may be there from an earlier try. */
static dgg_status compare(work *ours, bool has_places, size_t *differing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *manifest = NULL;
    dgg_again_record_destroy(&ours->again);
    dgg_table_destroy(&ours->tables[0]);
    dgg_table_destroy(&ours->tables[1]);
    DGG_TRY(dgg_folder_path(&ours->arena, ours->place, MANIFEST, &manifest, error));
    DGG_TRY(dgg_again_record_read(&ours->again, manifest, error));
    const dgg_again_pair pair = { { ours->folder, ours->place },
                                  { &ours->before, &ours->again },
                                  has_places };
    DGG_TRY(dgg_again_tell_facts(&pair, &ours->tables[0], error));
    DGG_TRY(dgg_again_tell_files(&pair, &ours->tables[1], differing, error));
done:
    return status;
}

/* A map made over an earlier one left things where they were: *is_there if it can be so here. */
static dgg_status take_places(work *ours, bool *is_there, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *from = NULL, *to = NULL;
    DGG_TRY(dgg_folder_path(&ours->arena, ours->folder, "graph.json", &from, error));
    DGG_TRY(dgg_folder_path(&ours->arena, ours->place, "graph.json", &to, error));
    *is_there = dgg_again_copy(from, to);
done:
    return status;
}

static dgg_status make_and_tell(work *ours, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t differing = 0;
    bool has_places = false;
    DGG_TRY(run_it(ours, error));
    DGG_TRY(compare(ours, false, &differing, error));
    if (differing > 0) {
        DGG_TRY(take_places(ours, &has_places, error));
    }
    if (has_places) {
        DGG_TRY(run_it(ours, error));
        DGG_TRY(compare(ours, true, &differing, error));
    }
    DGG_TRY(dgg_report_write(ours->options, ours->tables, 2, error));
    status = differing > 0 ? DGG_FOUND : DGG_OK;
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    work ours = { .options = options };
    DGG_TRY(read_before(&ours, error));
    DGG_TRY(dgg_again_make_room(&ours.arena, &ours.room, &ours.place, error));
    DGG_TRY(gather_words(&ours, error));
    DGG_TRY(make_and_tell(&ours, error));
done:
    dgg_again_clear(ours.room, ours.again.files, ours.again.file_count);
    dgg_table_destroy(&ours.tables[0]);
    dgg_table_destroy(&ours.tables[1]);
    dgg_release(ours.words);
    dgg_again_found_destroy(&ours.found);
    dgg_again_record_destroy(&ours.before);
    dgg_again_record_destroy(&ours.again);
    dgg_arena_release(&ours.arena);
    return status;
}

static const char *const examples[] = {
    "dggraph again library-map/manifest.json",
    "dggraph again library-map library.bib",
    "dggraph again my-review/map --json -o again.json",
    NULL,
};

const dgg_command dgg_command_again = {
    { "again", "make a map anew and compare it with what is there", NULL, NULL },
    "MANIFEST [INPUT...]",
    examples,
    "Reads how the map was made from its manifest, makes it anew in a folder that goes away,\n"
    "and tells which files are not equal to the last byte, and whether inputs, codebook,\n"
    "gazetteer or the version of dggraph have changed. Inputs are found by their bytes in this\n"
    "folder, in that of the map and in the one around it; else name them. Ends with 0 if all is\n"
    "equal, with 1 if something differs, with 66 if an input is not found.",
    false,
    check,
    run,
};
