/* Keywords made comparable. The lists hold what the United States National Library of Medicine adds
 * to headings: qualifiers, and check tags, which every second paper has. */
#include "corpus/subjects.h"

#include "corpus/folding.h"
#include "corpus/texts.h"

#define COUNT(items) (sizeof(items) / sizeof *(items))

static const char *const qualifiers[] = {
    "administration & dosage",
    "adverse effects",
    "agonists",
    "analogs & derivatives",
    "analysis",
    "anatomy & histology",
    "antagonists & inhibitors",
    "biosynthesis",
    "blood",
    "blood supply",
    "cerebrospinal fluid",
    "chemical synthesis",
    "chemically induced",
    "chemistry",
    "classification",
    "complications",
    "congenital",
    "cytology",
    "deficiency",
    "diagnosis",
    "diagnostic imaging",
    "diet therapy",
    "drug effects",
    "drug therapy",
    "economics",
    "education",
    "embryology",
    "enzymology",
    "epidemiology",
    "ethics",
    "ethnology",
    "etiology",
    "genetics",
    "growth & development",
    "history",
    "immunology",
    "injuries",
    "innervation",
    "instrumentation",
    "isolation & purification",
    "legislation & jurisprudence",
    "metabolism",
    "methods",
    "microbiology",
    "mortality",
    "nursing",
    "organization & administration",
    "parasitology",
    "pathogenicity",
    "pathology",
    "pharmacokinetics",
    "pharmacology",
    "physiology",
    "physiopathology",
    "poisoning",
    "prevention & control",
    "psychology",
    "radiation effects",
    "radiotherapy",
    "rehabilitation",
    "secondary",
    "standards",
    "statistics & numerical data",
    "supply & distribution",
    "surgery",
    "therapeutic use",
    "therapy",
    "toxicity",
    "transmission",
    "transplantation",
    "trends",
    "ultrastructure",
    "urine",
    "veterinary",
    "virology",
};

/* As keys: folded, without blanks. */
static const char *const general[] = {
    "adolescent",
    "adult",
    "aged",
    "aged80andover",
    "animal",
    "article",
    "cat",
    "cattle",
    "child",
    "childpreschool",
    "conferencepaper",
    "controlledstudy",
    "cricetinae",
    "dog",
    "female",
    "guineapig",
    "human",
    "infant",
    "infantnewborn",
    "journalarticle",
    "majorclinicalstudy",
    "male",
    "mice",
    "middleaged",
    "mouse",
    "nonhuman",
    "pregnancy",
    "priorityjournal",
    "rabbit",
    "rat",
    "review",
    "swine",
    "veryelderly",
    "youngadult",
};

static dgg_text without_qualifiers(dgg_text keyword)
{
    size_t slash = dgg_text_find_byte(keyword, '/');
    dgg_text rest = dgg_text_slice(keyword, slash + 1, keyword.length);
    rest = dgg_text_starts(rest, "*") ? dgg_text_slice(rest, 1, rest.length) : rest;
    dgg_text first = dgg_text_trim(dgg_text_cut(&rest, '/'));
    for (size_t i = 0; slash < keyword.length && i < COUNT(qualifiers); i++) {
        if (dgg_text_is(first, qualifiers[i])) {
            return dgg_text_trim(dgg_text_slice(keyword, 0, slash));
        }
    }
    return keyword;
}

static bool begins_word(dgg_text text, size_t at)
{
    return at == 0 || text.start[at - 1] == ' ' || text.start[at - 1] == '-' ||
           text.start[at - 1] == '/';
}

/* Whether the capitals of the initials begin words of the name, in their order. */
static bool are_initials(dgg_text initials, dgg_text name)
{
    size_t matched = 0, capitals = 0, from = 0;
    for (size_t i = 0; i < initials.length; i++) {
        char letter = initials.start[i];
        if (letter < 'A' || letter > 'Z') {
            continue;
        }
        capitals++;
        for (size_t at = from; at < name.length; at++) {
            bool is_it = dgg_texts_lower(name.start[at]) == dgg_texts_lower(letter);
            if (is_it && begins_word(name, at)) {
                matched++;
                from = at + 1;
                break;
            }
        }
    }
    return capitals > 1 && matched == capitals;
}

static dgg_text without_initials(dgg_text keyword)
{
    size_t open = dgg_text_find_byte(keyword, '(');
    if (open == 0 || open >= keyword.length || !dgg_text_ends(keyword, ")")) {
        return keyword;
    }
    dgg_text inside = dgg_text_slice(keyword, open + 1, keyword.length - 1);
    dgg_text name = dgg_text_trim(dgg_text_slice(keyword, 0, open));
    return are_initials(inside, name) ? name : keyword;
}

dgg_text dgg_subject_of(dgg_text keyword)
{
    dgg_text subject = dgg_text_trim(keyword);
    if (dgg_text_starts(subject, "*")) {
        subject = dgg_text_trim(dgg_text_slice(subject, 1, subject.length));
    }
    return without_initials(without_qualifiers(subject));
}

dgg_status dgg_subject_key(dgg_subject_keys *room, dgg_text subject, dgg_text *key,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text words = { 0 };
    DGG_TRY(dgg_keys_words(&room->keys, subject, &words, error));
    room->folded.length = 0;
    while (words.length > 0) {
        dgg_text word = dgg_text_cut(&words, ' ');
        DGG_TRY(dgg_fold_spelling(&room->folded, word, error));
    }
    *key = dgg_buffer_text(&room->folded);
done:
    return status;
}

void dgg_subject_keys_destroy(dgg_subject_keys *room)
{
    dgg_keys_destroy(&room->keys);
    dgg_buffer_destroy(&room->folded);
}

bool dgg_subject_is_general(dgg_text key)
{
    for (size_t i = 0; i < COUNT(general); i++) {
        if (dgg_text_is(key, general[i])) {
            return true;
        }
    }
    return key.length == 0;
}
