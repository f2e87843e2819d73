/* What the patterns of the codebook that is built in stand for, phrase by phrase. */
#include "base/buffer.h"
#include "base/names.h"
#include "tests/support/coded.h"
#include "tests/support/spelled.h"

/* Themes besides those of one family that may share a phrase, because it says both. */
static const char *const sharing[][2] = {
    { "ai-governance", "law-regulation" },
    { "authoritarianism", "public-responsiveness" },
    { "bureaucracy", "local-governance" },
    { "digital-economy", "digital-labour" },
    { "digital-labour", "platform-economy" },
    { "energy-systems", "environment-resources" },
    { "environment-resources", "environmental-governance" },
    { "experimentation", "law-regulation" },
    { "innovation-industry", "national-strategy" },
    { "law-regulation", "platform-economy" },
    { "local-governance", "policy-implementation" },
};

static void read_built_in(dgg_codebook *book)
{
    CU_ASSERT_EQUAL_FATAL(dgg_codebook_read(book, NULL, NULL), DGG_OK);
}

static void tell_theme(dgg_text id, const char *what)
{
    printf("\n    %.*s: %s", (int)id.length, id.start, what);
}

static bool is_pair(dgg_text one, dgg_text other)
{
    bool is = false;
    for (size_t i = 0; i < sizeof sharing / sizeof *sharing; i++) {
        const char *const *pair = sharing[i];
        is = is || (dgg_text_is(one, pair[0]) && dgg_text_is(other, pair[1])) ||
             (dgg_text_is(one, pair[1]) && dgg_text_is(other, pair[0]));
    }
    return is;
}

static bool may_share(const dgg_theme *one, const dgg_theme *other)
{
    bool is_family = dgg_text_equal(one->parent, other->id) ||
                     dgg_text_equal(other->parent, one->id) ||
                     (one->parent.length > 0 && dgg_text_equal(one->parent, other->parent));
    return is_family || is_pair(one->id, other->id);
}

/* The theme that had each phrase first. */
typedef struct holders {
    dgg_names phrases;
    uint32_t *owners;
    size_t room, together;
} holders;

static void hold(holders *all, const dgg_codebook *book, uint32_t owner, const char *phrase)
{
    uint32_t number = 0;
    size_t known = all->phrases.count;
    CU_ASSERT_EQUAL_FATAL(dgg_names_add(&all->phrases, dgg_text_of(phrase), &number, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(
        dgg_reserve(&all->owners, &all->room, all->phrases.count, sizeof *all->owners, NULL),
        DGG_OK);
    if (number == known) {
        all->owners[number] = owner;
        return;
    }
    const dgg_theme *one = &book->themes[all->owners[number]].theme;
    const dgg_theme *other = &book->themes[owner].theme;
    if (one != other) {
        all->together++;
        CU_ASSERT_TRUE(may_share(one, other));
        if (!may_share(one, other)) {
            tell_theme(one->id, phrase);
            tell_theme(other->id, phrase);
        }
    }
}

static void a_phrase_stands_in_two_themes_only_if_that_is_meant(void)
{
    dgg_codebook book = { 0 };
    holders all = { 0 };
    char phrase[SPELLED_ROOM];
    read_built_in(&book);
    for (size_t i = 0; i < book.theme_count; i++) {
        const dgg_codebook_theme *theme = &book.themes[i];
        for (size_t j = 0; j < theme->include_count; j++) {
            for (size_t n = 0; spell(phrase, theme->include[j].text, n); n++) {
                hold(&all, &book, (uint32_t)i, phrase);
            }
        }
    }
    CU_ASSERT(all.phrases.count > 5000);
    CU_ASSERT(all.together > 0);
    dgg_names_destroy(&all.phrases);
    dgg_release(all.owners);
    dgg_codebook_destroy(&book);
}

static bool is_small(const char *word)
{
    static const char *const small[] = {
        "and ", "at ", "by ", "for ", "in ", "of ", "on ", "the "
    };
    bool is = false;
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        is = is || strncmp(word, small[i], strlen(small[i])) == 0;
    }
    return is;
}

/* The words of a phrase get capitals, as names have them. */
static void capitalise(char *phrase)
{
    for (char *at = phrase; *at != '\0'; at++) {
        if (at == phrase || (at[-1] == ' ' && !is_small(at))) {
            *at = (char)toupper((unsigned char)*at);
        }
    }
}

/* Every phrase as a sentence. */
static void write_sentences(dgg_buffer *text, const dgg_codebook_theme *theme)
{
    char phrase[SPELLED_ROOM];
    for (size_t i = 0; i < theme->include_count; i++) {
        for (size_t n = 0; spell(phrase, theme->include[i].text, n); n++) {
            capitalise(phrase);
            dgg_buffer_add(text, dgg_text_of(phrase), NULL);
            dgg_buffer_add(text, dgg_text_of(". "), NULL);
        }
    }
}

/* A location inside a theme would make themes by locations go round in a circle. */
static void no_phrase_of_a_theme_names_a_location(void)
{
    dgg_codebook book = { 0 };
    dgg_corpus corpus = { 0 };
    uint32_t index = 0;
    read_built_in(&book);
    for (size_t i = 0; i < book.theme_count; i++) {
        dgg_buffer text = { 0 };
        write_sentences(&text, &book.themes[i]);
        const dgg_paper paper = { .abstract = dgg_buffer_text(&text) };
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
        dgg_buffer_destroy(&text);
    }
    corpus.is_settled = true;
    code_by_default(&corpus);
    const dgg_links *links = &corpus.links[DGG_STUDIES];
    CU_ASSERT_EQUAL(links->count, 0);
    for (size_t i = 0; i < links->count; i++) {
        dgg_text quote = corpus.evidence[links->items[i].first_evidence].quote;
        tell_theme(book.themes[links->items[i].from].theme.id, "");
        printf("%.*s", (int)quote.length, quote.start);
    }
    CU_ASSERT(corpus.links[DGG_DISCUSSES].count >= book.theme_count);
    dgg_corpus_destroy(&corpus);
    dgg_codebook_destroy(&book);
}

SUITE("corpus/codebook_phrases",
      { "a phrase stands in two themes only if that is meant",
        a_phrase_stands_in_two_themes_only_if_that_is_meant },
      { "no phrase of a theme names a location", no_phrase_of_a_theme_names_a_location })
