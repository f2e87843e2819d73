/* The shelf of bibliographies. */
#include "layouts/bibliographies.h"

#include <string.h>

#include "corpus/parts.h"

#define ROW(...) &DGG_ROW(dgg_bibliography_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "layouts/bibliographies.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_bibliographies = { "bibliographies", rows };

size_t dgg_bibliography_lost(const dgg_corpus *corpus, const char *part)
{
    size_t lost = 0;
    for (size_t place = 0; place < DGG_PARTS; place++) {
        bool is_it = strcmp(dgg_part_name(place), part) == 0;
        for (size_t i = 0; is_it && i < corpus->paper_count; i++) {
            lost += dgg_part_is_filled(&corpus->papers[i], place) ? 1 : 0;
        }
    }
    return lost;
}

/* Words by which the sources call a kind of publication, the telling ones first. */
static const struct {
    const char *word;
    dgg_publication publication;
} words[] = {
    { "chapter", DGG_CHAPTER_OF_BOOK },
    { "incollection", DGG_CHAPTER_OF_BOOK },
    { "inbook", DGG_CHAPTER_OF_BOOK },
    { "chap", DGG_CHAPTER_OF_BOOK },
    { "thesis", DGG_THESIS },
    { "dissertation", DGG_THESIS },
    { "thes", DGG_THESIS },
    { "report", DGG_REPORT },
    { "rprt", DGG_REPORT },
    { "conference", DGG_PAPER_OF_CONFERENCE },
    { "proceeding", DGG_PAPER_OF_CONFERENCE },
    { "conf", DGG_PAPER_OF_CONFERENCE },
    { "cpaper", DGG_PAPER_OF_CONFERENCE },
    { "webpage", DGG_WEB_PAGE },
    { "online", DGG_WEB_PAGE },
    { "elec", DGG_WEB_PAGE },
    { "article", DGG_ARTICLE_IN_JOURNAL },
    { "jour", DGG_ARTICLE_IN_JOURNAL },
    { "review", DGG_ARTICLE_IN_JOURNAL },
    { "editorial", DGG_ARTICLE_IN_JOURNAL },
    { "letter", DGG_ARTICLE_IN_JOURNAL },
    { "book", DGG_BOOK },
    { "monograph", DGG_BOOK },
};

/* ASCII words in any case. */
static bool holds(dgg_text text, const char *word)
{
    size_t length = strlen(word);
    for (size_t at = 0; at + length <= text.length; at++) {
        size_t same = 0;
        while (same < length && (text.start[at + same] | 0x20) == word[same]) {
            same++;
        }
        if (same == length) {
            return true;
        }
    }
    return false;
}

dgg_publication dgg_publication_of(const dgg_paper *paper)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (holds(paper->type, words[i].word)) {
            return words[i].publication;
        }
    }
    return paper->venue.length > 0 ? DGG_ARTICLE_IN_JOURNAL : DGG_PUBLICATION_OTHER;
}
