/* What makes a name that of a body: its head in English, its end in Chinese. */
#include "corpus/bodies/forms.h"

#include "base/unicode.h"
#include "corpus/bodies/known.h"
#include "corpus/texts.h"

/* Heads of names in English and its neighbours, in lower case. */
static const char *const heads[] = {
    "administration", "agence",     "agencia",     "agency",      "assembly",     "authority",
    "bank",           "board",      "bureau",      "cabinet",     "centre",       "commission",
    "commissioner",   "committee",  "congress",    "corporation", "council",      "court",
    "department",     "dept",       "directorate", "government",  "inspectorate", "institute",
    "institution",    "ministerio", "ministerium", "ministry",    "ministère",    "municipality",
    "office",         "parliament", "secretariat", "senate",      "service",      "task force",
    "treasury",       "center",
};
static const char *const small_words[] = { "of", "the", "and", "for",  "in", "on", "de", "la",
                                           "&",  "des", "du",  "with", "to", "et", "to" };
static const char *const ends[] = { "部",   "委", "委员会", "局", "署", "厅",   "院", "办", "室",
                                    "政府", "会", "银行",   "组", "处", "总社", "团", "央" };
#define ROOM(list) (sizeof(list) / sizeof *(list))

static int32_t first_of(dgg_text text)
{
    return dgg_unicode_take(&text);
}

static bool is_one_of(dgg_text word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (word.length == dgg_text_of(list[i]).length &&
            dgg_texts_starts_any_case(word, list[i])) {
            return true;
        }
    }
    return false;
}

static bool has_head(dgg_text name)
{
    while (name.length > 0) {
        if (is_one_of(dgg_text_cut(&name, ' '), heads, ROOM(heads))) {
            return true;
        }
    }
    return false;
}

/* In Chinese characters alone, ending as bodies do. 各 (all) makes it the addressees. */
static bool is_chinese_body(dgg_text name)
{
    dgg_text rest = name;
    size_t count = 0;
    if (dgg_text_starts(name, "各")) {
        return false;
    }
    for (; rest.length > 0; count++) {
        int32_t character = dgg_unicode_take(&rest);
        if (!dgg_unicode_is_han(character) && character != 0xFF08 && character != 0xFF09) {
            return false;
        }
    }
    for (size_t i = 0; i < ROOM(ends) && count >= 2; i++) {
        if (dgg_text_ends(name, ends[i])) {
            return true;
        }
    }
    return false;
}

/* "Home Office", "Ministry of Works", and no "Council approves plans": a head at the end, or before
 * "of" or "for", and no word but small ones begins with a small letter. */
static bool is_strictly_one(dgg_text name)
{
    enum { MOST_WORDS = 14 };
    bool was_head = false, is_named = false;
    size_t count = 0;
    for (dgg_text rest = name; rest.length > 0; count++) {
        dgg_text word = dgg_text_cut(&rest, ' ');
        bool is_small = is_one_of(word, small_words, ROOM(small_words));
        if (word.length > 0 && !is_small && !dgg_unicode_is_upper(first_of(word))) {
            return false;
        }
        is_named = is_named || (was_head && (dgg_text_is(word, "of") || dgg_text_is(word, "for")));
        was_head = is_one_of(word, heads, ROOM(heads));
    }
    return count > 1 && count <= MOST_WORDS && (is_named || was_head);
}

static bool is_abbreviation(dgg_text name)
{
    enum { LONGEST = 8 };
    for (size_t i = 0; i < name.length; i++) {
        if (name.start[i] < 'A' || name.start[i] > 'Z') {
            return false;
        }
    }
    return name.length > 1 && name.length <= LONGEST;
}

bool dgg_body_is(dgg_text name, bool told)
{
    return dgg_body_known(name) != NULL || is_chinese_body(name) ||
           (told ? has_head(name) || is_abbreviation(name) : is_strictly_one(name));
}
