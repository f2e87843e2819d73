/* The codebook, the gazetteer and the decisions hold labels in two languages; one is chosen before
 * the graph is formed, so that map, page, tables and names of communities agree. */
#include "program/language.h"

static const dgg_row english = { .name = "en", .summary = "labels in English" };
static const dgg_row chinese = { .name = "zh",
                                 .summary = "labels in Chinese where there are such" };
static const dgg_row *const rows[] = { &english, &chinese, NULL };

const dgg_shelf dgg_languages = { "languages", rows };

/* --lang says the same as --language. */
static const char *name_of(const dgg_options *options)
{
    return options->language != NULL ? options->language : options->lang;
}

dgg_status dgg_language_check(const dgg_options *options, dgg_error *error)
{
    bool is_known =
        name_of(options) == NULL || dgg_shelf_find(&dgg_languages, name_of(options), error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

static bool is_chinese(const dgg_options *options)
{
    return name_of(options) != NULL &&
           dgg_shelf_find(&dgg_languages, name_of(options), NULL) == &chinese;
}

static void choose(dgg_text *label, dgg_text in_chinese)
{
    *label = in_chinese.length > 0 ? in_chinese : *label;
}

void dgg_language_choose(const dgg_options *options, dgg_corpus *corpus)
{
    corpus->is_in_chinese = is_chinese(options);
    for (size_t i = 0; corpus->is_in_chinese && i < corpus->theme_count; i++) {
        choose(&corpus->themes[i].label, corpus->themes[i].label_zh);
    }
    for (size_t i = 0; corpus->is_in_chinese && i < corpus->location_count; i++) {
        choose(&corpus->locations[i].label, corpus->locations[i].label_zh);
    }
}
