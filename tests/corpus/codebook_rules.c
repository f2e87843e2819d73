/* The codebook that is built in keeps the rules that it sets for itself. */
#include "tests/support/coded.h"

enum { PHRASES_AT_LEAST = 5, CHINESE_AT_LEAST = 3, FEWEST_THEMES = 60 };

/* Of the first codebook: links and saved graphs name them, so they stay. */
static const char *const lasting[] = { "digital-governance",
                                       "e-government",
                                       "e-participation",
                                       "social-media",
                                       "big-data",
                                       "ai-algorithms",
                                       "open-data-transparency",
                                       "public-responsiveness",
                                       "privacy-security",
                                       "stage-models",
                                       "service-integration",
                                       "data-governance",
                                       "emergency-governance",
                                       "smart-cities",
                                       "platform-urbanism",
                                       "data-centres",
                                       "digital-infrastructure",
                                       "digital-economy",
                                       "digital-transition",
                                       "environment-resources",
                                       "digital-divide",
                                       "digital-villages",
                                       "central-local",
                                       "local-governance",
                                       "regional-coordination",
                                       "national-strategy",
                                       "policy-implementation",
                                       "policy-diffusion",
                                       "state-business",
                                       "imaginaries",
                                       "policy-instruments",
                                       "experimentation",
                                       "cadre-incentives",
                                       "state-rescaling",
                                       "digital-formalism",
                                       "grassroots-grid",
                                       "stability-maintenance",
                                       "internet-control",
                                       "surveillance",
                                       "authoritarianism",
                                       "law-regulation",
                                       "geopolitics-sovereignty",
                                       "dispute-resolution",
                                       "contention",
                                       "party-state",
                                       "social-credit" };

static void read_built_in(dgg_codebook *book)
{
    CU_ASSERT_EQUAL_FATAL(dgg_codebook_read(book, NULL, NULL), DGG_OK);
}

static const dgg_theme *theme_of(const dgg_codebook *book, dgg_text id)
{
    for (size_t i = 0; i < book->theme_count; i++) {
        if (dgg_text_equal(book->themes[i].theme.id, id)) {
            return &book->themes[i].theme;
        }
    }
    return NULL;
}

static void tell_theme(dgg_text id, const char *what)
{
    printf("\n    %.*s: %s", (int)id.length, id.start, what);
}

static void every_id_of_the_first_codebook_is_still_there(void)
{
    dgg_codebook book = { 0 };
    read_built_in(&book);
    for (size_t i = 0; i < sizeof lasting / sizeof *lasting; i++) {
        CU_ASSERT_PTR_NOT_NULL(theme_of(&book, dgg_text_of(lasting[i])));
    }
    CU_ASSERT_EQUAL(sizeof lasting / sizeof *lasting, 46);
    CU_ASSERT(book.theme_count >= FEWEST_THEMES);
    dgg_codebook_destroy(&book);
}

static void every_theme_has_two_names_a_group_a_definition_and_a_color_of_its_own(void)
{
    dgg_codebook book = { 0 };
    read_built_in(&book);
    for (size_t i = 0; i < book.theme_count; i++) {
        const dgg_theme *theme = &book.themes[i].theme;
        CU_ASSERT(theme->label.length > 0 && !dgg_text_equal(theme->label, theme->id));
        CU_ASSERT(theme->label_zh.length > 0 && theme->group.length > 0);
        CU_ASSERT(theme->definition.length > 40);
        CU_ASSERT_TRUE(dgg_text_ends(theme->definition, "."));
        CU_ASSERT(theme->color.length == 7);
        for (size_t j = 0; j < i; j++) {
            const dgg_theme *other = &book.themes[j].theme;
            CU_ASSERT_FALSE(dgg_text_equal(theme->color, other->color));
            CU_ASSERT_FALSE(dgg_text_equal(theme->label, other->label));
            CU_ASSERT_FALSE(dgg_text_equal(theme->label_zh, other->label_zh));
        }
    }
    dgg_codebook_destroy(&book);
}

static bool is_chinese(dgg_text text)
{
    bool is = text.length > 0;
    for (size_t i = 0; i < text.length; i++) {
        is = is && ((unsigned char)text.start[i] >= 0x80 || dgg_is_digit(text.start[i]));
    }
    return is;
}

static bool has_words(dgg_text pattern)
{
    bool has = false;
    for (size_t i = 0; i < pattern.length; i++) {
        has = has || pattern.start[i] == ' ' || pattern.start[i] == '-';
    }
    return has;
}

static void every_theme_has_phrases_in_both_languages(void)
{
    dgg_codebook book = { 0 };
    read_built_in(&book);
    for (size_t i = 0; i < book.theme_count; i++) {
        const dgg_codebook_theme *theme = &book.themes[i];
        size_t phrases = 0, chinese = 0;
        for (size_t j = 0; j < theme->include_count; j++) {
            dgg_text pattern = theme->include[j].text;
            phrases += has_words(pattern);
            chinese += is_chinese(pattern);
        }
        bool is_rich = phrases >= PHRASES_AT_LEAST && chinese >= CHINESE_AT_LEAST;
        CU_ASSERT_TRUE(is_rich);
        if (!is_rich) {
            tell_theme(theme->theme.id, "too few phrases");
        }
    }
    dgg_codebook_destroy(&book);
}

/* docs/themes.md has a row for every theme, as it is. */
static void the_documentation_lists_every_theme(void)
{
    dgg_codebook book = { 0 };
    dgg_stream *stream = NULL;
    dgg_text page = { 0 };
    size_t rows = 0;
    read_built_in(&book);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open(&stream, DGG_SOURCE "/docs/themes.md", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &page, NULL), DGG_OK);
    for (size_t i = 0; i < book.theme_count; i++) {
        const dgg_theme *theme = &book.themes[i].theme;
        char row[1000];
        snprintf(row, sizeof row, "| `%.*s` | %.*s · %.*s | %.*s | %.*s |", (int)theme->id.length,
                 theme->id.start, (int)theme->label.length, theme->label.start,
                 (int)theme->label_zh.length, theme->label_zh.start, (int)theme->parent.length,
                 theme->parent.start, (int)theme->definition.length, theme->definition.start);
        bool is_there = dgg_text_find(page, dgg_text_of(row)) < page.length;
        CU_ASSERT_TRUE(is_there);
        if (!is_there) {
            printf("\n    not in docs/themes.md: %s", row);
        }
    }
    for (dgg_text line = { 0 }; page.length > 0;) {
        line = dgg_text_cut(&page, '\n');
        rows += dgg_text_starts(line, "| `");
    }
    CU_ASSERT_EQUAL(rows, book.theme_count);
    dgg_stream_close(&stream);
    dgg_codebook_destroy(&book);
}

SUITE("corpus/codebook_rules",
      { "every id of the first codebook is still there",
        every_id_of_the_first_codebook_is_still_there },
      { "every theme has two names, a group, a definition and a color of its own",
        every_theme_has_two_names_a_group_a_definition_and_a_color_of_its_own },
      { "every theme has phrases in both languages", every_theme_has_phrases_in_both_languages },
      { "the documentation lists every theme", the_documentation_lists_every_theme })
