/* dggraph init: a folder for a new review, and what to do with it. */
#include <string.h>

#include "corpus/review.h"
#include "program/commands.h"
#include "program/messages.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count != 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "init takes one folder: dggraph init DIR");
    }
    if (strcmp(options->words[0], "-") == 0 || *options->words[0] == '\0') {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "init takes the name of a folder");
    }
    return DGG_OK;
}

static void say_what_was_made(const dgg_options *options, const dgg_review_making *making)
{
    for (size_t i = 0; i < making->count; i++) {
        const dgg_review_part *part = &making->parts[i];
        dgg_say(options, DGG_NOTE, "%s %s", part->is_new ? "made" : "left as it was:", part->path);
    }
}

static void say_what_is_next(const dgg_options *options)
{
    const char *folder = options->words[0];
    const char *slash = dgg_text_ends(dgg_text_of(folder), "/") ? "" : "/";
    dgg_say(options, DGG_NOTE, "next: put what your searches gave into %s%ssources", folder, slash);
    dgg_say(options, DGG_NOTE, "      tell in %s%sreview.json where it comes from", folder, slash);
    dgg_say(options, DGG_NOTE, "      then: dggraph check %s; dggraph map %s", folder, folder);
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_review_making making = { 0 };
    DGG_TRY(dgg_review_make(&making, options->words[0], error));
    say_what_was_made(options, &making);
    say_what_is_next(options);
done:
    if (status != DGG_OK) { /* the path of a part does not outlive the making */
        error->file = options->words[0];
    }
    dgg_review_making_destroy(&making);
    return status;
}

static const char *const examples[] = { "dggraph init my-review", NULL };

const dgg_command dgg_command_init = {
    { "init", "a folder that makes a review repeatable", NULL, NULL },
    "DIR",
    examples,
    "Makes DIR with sources/ for what searches gave, codebook.json (the built-in one, to edit),\n"
    "review.json (databases, search strings, dates) and decisions/, tables that you fill in:\n"
    "records taken out, duplicates, links, names. Every command takes DIR as INPUT and obeys\n"
    "what is in it. What is there already stays as it is.",
    false,
    check,
    run,
};
