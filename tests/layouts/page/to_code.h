/* to_code.h - the library of library.h as a person gets it to code, with what can be added. */
#ifndef DGG_TEST_TO_CODE_H
#define DGG_TEST_TO_CODE_H

#include "layouts/page.h"
#include "tests/layouts/page/library.h"

static dgg_codebook_theme to_code_themes[] = {
    { .theme = { .id = WORDS("data-centres"),
                 .label = WORDS("Data centres in the book"),
                 .label_zh = WORDS("数据中心"),
                 .group = WORDS("infrastructure"),
                 .definition = WORDS("Buildings <full> of computers.") } },
    { .theme = { .id = WORDS("digital-governance"), .label = WORDS("Digital governance") } },
    { .theme = { .id = WORDS("surveillance"), .label = WORDS("Surveillance </script>") } },
};
static const dgg_codebook to_code_book = { .themes = to_code_themes, .theme_count = 3 };
static dgg_text to_code_holders[] = { WORDS("CN") };
static dgg_gazetteer_location to_code_places[] = {
    { .location = { .id = WORDS("CN"), .label = WORDS("China"), .label_zh = WORDS("中国") } },
    { .location = { .id = WORDS("CN-GZ"),
                    .label = WORDS("Guizhou"),
                    .label_zh = WORDS("贵州"),
                    .ancestors = { to_code_holders, 1 } } },
    { .location = { .id = WORDS("PE"), .label = WORDS("Peru") } },
    { .location = { .id = WORDS("FR"), .label = WORDS("France") } },
};
static const dgg_gazetteer to_code_gazetteer = { .locations = to_code_places, .location_count = 4 };
static const uint32_t to_code_records[] = { NODE_PERU_PAPER, NODE_WANG, NODE_HOSTILE,
                                            NODE_SEMINAR };
static const dgg_coding_page to_code = {
    .graph = &library_graph,
    .codebook = &to_code_book,
    .gazetteer = &to_code_gazetteer,
    .records = to_code_records,
    .record_count = 4,
    .title = WORDS("Coding <of> a library"),
};

#endif
