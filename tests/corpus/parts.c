#include "corpus/parts.h"

#include "tests/support/suite.h"

static void every_part_has_its_name(void)
{
    dgg_paper paper = { .title = dgg_text_of("On maps") };
    dgg_text authors[] = { dgg_text_of("Smith, Jane") };
    paper.authors = (dgg_texts){ authors, 1 };
    size_t titles = 0, authored = 0;
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        bool is_title = dgg_text_is(dgg_text_of(dgg_part_text_name(part)), "title");
        CU_ASSERT_EQUAL(dgg_part_text_of(&paper, part).length, is_title ? paper.title.length : 0);
        titles += is_title && dgg_part_text(&paper, part) == &paper.title;
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        bool is_authors = dgg_text_is(dgg_text_of(dgg_part_list_name(part)), "authors");
        CU_ASSERT_EQUAL(dgg_part_list_of(&paper, part).count, is_authors ? 1 : 0);
        authored += is_authors && dgg_part_list(&paper, part) == &paper.authors;
    }
    CU_ASSERT_EQUAL(titles, 1);
    CU_ASSERT_EQUAL(authored, 1);
}

SUITE("corpus/parts", { "every part has its name", every_part_has_its_name })
