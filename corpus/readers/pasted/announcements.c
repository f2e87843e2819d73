/* Tells an announcement from a paper that only mentions a seminar. */
#include "corpus/readers/pasted/announcements.h"

#include <string.h>

#include "base/unicode.h"

enum { POINTS_NEEDED = 2 };

typedef struct gathering {
    const char *word;
    int points_as_subject;
} gathering;

static const gathering gatherings[] = {
    { "seminar", 2 },    { "webinar", 2 },   { "workshop", 2 },      { "colloquium", 2 },
    { "conference", 1 }, { "symposium", 1 }, { "summer school", 2 }, { NULL, 0 },
};

/* What a gathering does in its own announcement: now or to come. */
static const char *const verbs[] = {
    "will ",      "is ",        "aims ",         "looks ",   "brings ",  "explores ",
    "discusses ", "addresses ", "examines ",     "invites ", "focuses ", "considers ",
    "asks ",      "presents ",  "introduces ",   "takes ",   "offers ",  "features ",
    "seeks ",     "marks ",     "investigates ", NULL,
};

static const char *const followers[] = { "with ", "by ", "on ", NULL };
static const char *const articles[] = { "a ", "an ", "the ", NULL };
static const char *const calls[] = { "call for papers",
                                     "call for abstracts",
                                     "call for proposals",
                                     "call for participation",
                                     "call for chapters",
                                     "征稿",
                                     NULL };
static const char *const purposes[] = { "aim of this ",
                                        "aims of this ",
                                        "purpose of this ",
                                        "goal of this ",
                                        "objective of this ",
                                        "objectives of this ",
                                        NULL };
static const char *const chinese[] = { "本次研讨会", "本研讨会", "本次论坛",
                                       "讲座预告",   "会议通知", NULL };

static bool take(dgg_text *text, const char *words)
{
    bool starts = dgg_text_starts(*text, words);
    *text = starts ? dgg_text_slice(*text, strlen(words), text->length) : *text;
    return starts;
}

static bool take_one_of(dgg_text *text, const char *const *words)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        if (take(text, words[i])) {
            return true;
        }
    }
    return false;
}

static const gathering *take_gathering(dgg_text *text)
{
    for (size_t i = 0; gatherings[i].word != NULL; i++) {
        if (take(text, gatherings[i].word)) {
            return &gatherings[i];
        }
    }
    return NULL;
}

static int points_of_beginning(dgg_text sentence, bool is_title)
{
    if (take_one_of(&sentence, calls)) {
        return POINTS_NEEDED;
    }
    if (take(&sentence, "this ")) {
        const gathering *found = take_gathering(&sentence);
        bool is_subject = found != NULL && take(&sentence, " ") && take_one_of(&sentence, verbs);
        return is_subject ? found->points_as_subject : 0;
    }
    take_one_of(&sentence, articles);
    if (take_gathering(&sentence) == NULL) {
        return 0;
    }
    if (is_title && take(&sentence, ":")) {
        return POINTS_NEEDED;
    }
    return take(&sentence, " ") && take_one_of(&sentence, followers) ? 1 : 0;
}

/* "… of this seminar is": what comes behind "aim of this ". */
static int points_of_purpose(dgg_text rest)
{
    return take_gathering(&rest) != NULL && (take(&rest, " is ") || take(&rest, " are "))
               ? POINTS_NEEDED
               : 0;
}

static int points_of_phrases(dgg_text text)
{
    int points = 0;
    for (size_t i = 0; purposes[i] != NULL; i++) {
        dgg_text phrase = dgg_text_of(purposes[i]), rest = text;
        for (size_t at = 0; (at = dgg_text_find(rest, phrase)) < rest.length;) {
            rest = dgg_text_slice(rest, at + phrase.length, rest.length);
            points += points_of_purpose(rest);
        }
    }
    for (size_t i = 0; chinese[i] != NULL; i++) {
        points += dgg_text_find(text, dgg_text_of(chinese[i])) < text.length ? POINTS_NEEDED : 0;
    }
    return points;
}

static int points_of(dgg_text text, bool is_title)
{
    int points = points_of_phrases(text) + points_of_beginning(text, is_title);
    for (size_t at = 0; at + 1 < text.length; at++) {
        bool ends = text.start[at] == '\n' ||
                    (strchr(".?!", text.start[at]) != NULL && text.start[at + 1] == ' ');
        if (ends) {
            dgg_text sentence = dgg_text_trim(dgg_text_slice(text, at + 1, text.length));
            points += points_of_beginning(sentence, false);
        }
    }
    return points;
}

dgg_status dgg_pasted_announces(dgg_text title, dgg_text abstract, bool *announces,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    DGG_TRY(dgg_unicode_fold(&folded, title, error));
    int points = points_of(dgg_buffer_text(&folded), true);
    folded.length = 0;
    DGG_TRY(dgg_unicode_fold(&folded, abstract, error));
    points += points_of(dgg_buffer_text(&folded), false);
    *announces = points >= POINTS_NEEDED;
done:
    dgg_buffer_destroy(&folded);
    return status;
}
