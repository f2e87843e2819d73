#include "corpus/duplicates/likeness.h"

#include <stdlib.h>

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static size_t changes(const char *one, const char *other, size_t most)
{
    size_t there = dgg_likeness_changes(TEXT(one), TEXT(other), most);
    CU_ASSERT_EQUAL(there, dgg_likeness_changes(TEXT(other), TEXT(one), most));
    return there;
}

static void changes_are_counted_as_levenshtein_does(void)
{
    CU_ASSERT_EQUAL(changes("kitten", "sitting", 5), 3);
    CU_ASSERT_EQUAL(changes("saturday", "sunday", 3), 3);
    CU_ASSERT_EQUAL(changes("flaw", "lawn", 15), 2);
    CU_ASSERT_EQUAL(changes("maps", "maps", 0), 0);
    CU_ASSERT_EQUAL(changes("", "maps", 15), 4);
    CU_ASSERT_TRUE(changes("kitten", "sitting", 2) > 2);
    CU_ASSERT_TRUE(changes("intention", "execution", 4) > 4);
    CU_ASSERT_EQUAL(changes("intention", "execution", 5), 5);
}

/* The whole table, by definition. */
static size_t defined(dgg_text one, dgg_text other)
{
    size_t table[32][32];
    for (size_t i = 0; i <= one.length; i++) {
        for (size_t j = 0; j <= other.length; j++) {
            size_t best = i == 0 ? j : j == 0 ? i : SIZE_MAX;
            if (i > 0 && j > 0) {
                size_t changed = table[i - 1][j - 1] + (one.start[i - 1] != other.start[j - 1]);
                size_t added = table[i][j - 1] + 1, dropped = table[i - 1][j] + 1;
                best = changed < added ? changed : added;
                best = dropped < best ? dropped : best;
            }
            table[i][j] = best;
        }
    }
    return table[one.length][other.length];
}

static void changes_are_those_of_the_whole_table(void)
{
    unsigned state = 7;
    for (int round = 0; round < 20000; round++) {
        char texts[2][24];
        size_t lengths[2];
        for (int k = 0; k < 2; k++) {
            state = state * 1103515245U + 12345U;
            lengths[k] = (state >> 16) % sizeof texts[k];
            for (size_t i = 0; i < lengths[k]; i++) {
                state = state * 1103515245U + 12345U;
                texts[k][i] = (char)('a' + (state >> 16) % 3);
            }
        }
        const dgg_text one = { texts[0], lengths[0] }, other = { texts[1], lengths[1] };
        size_t wanted = defined(one, other), most = (state >> 20) % (DGG_MOST_CHANGES + 1);
        size_t there = dgg_likeness_changes(one, other, most);
        CU_ASSERT_TRUE(wanted <= most ? there == wanted : there > most);
    }
}

static const dgg_known known = {
    .title = { "governingtownsbymapsandnumbers", 30 },
    .family = { "smith", 5 },
    .venue = { "journal of maps", 15 },
    .volume = { "7", 1 },
    .page = { "12", 2 },
    .year = 2019,
};

static bool is(dgg_likeness wanted, const dgg_known *one, const dgg_known *other)
{
    return dgg_likeness_of(one, other) == wanted && dgg_likeness_of(other, one) == wanted;
}

static void a_damaged_title_at_the_same_place_is_the_same(void)
{
    dgg_known damaged = known;
    damaged.title = TEXT("goveminqtownsbymapsandnumbers");
    damaged.title.length = 29;
    CU_ASSERT_EQUAL(dgg_likeness_changes(known.title, damaged.title, 5), 3);
    damaged.title = TEXT("governinqtownsbymapsandnumbers");
    CU_ASSERT_TRUE(is(DGG_SAME, &known, &damaged));
    damaged.page = TEXT("13");
    CU_ASSERT_TRUE(is(DGG_MAYBE, &known, &damaged));
    damaged.title = known.title; /* told with all of that title */
    CU_ASSERT_TRUE(is(DGG_OTHER, &known, &damaged));
    damaged.year = 2021;
    CU_ASSERT_TRUE(is(DGG_OTHER, &known, &damaged));
}

static void a_title_that_scanning_has_changed_is_the_same(void)
{
    dgg_known scanned = known;
    scanned.page = scanned.volume = (dgg_text){ 0 };
    scanned.title = TEXT("govern1ngtownsbymapsandnurnbers");
    CU_ASSERT_TRUE(is(DGG_SAME, &known, &scanned));
    scanned.venue = TEXT("conference on towns");
    CU_ASSERT_TRUE(is(DGG_MAYBE, &known, &scanned));
}

static void other_numbers_dois_or_authors_are_other_papers(void)
{
    dgg_known other = known, numbered = known;
    numbered.title = TEXT("governingtownsbymapsandnumbers1");
    other.title = TEXT("governingtownsbymapsandnumbers2");
    numbered.page = TEXT("40");
    numbered.numbers = TEXT("1 ");
    other.numbers = TEXT("2 ");
    CU_ASSERT_TRUE(is(DGG_OTHER, &numbered, &other));
    other = known;
    other.title = TEXT("governingtownsbymapsandnumber");
    other.doi = TEXT("10.1080/y");
    dgg_known first = known;
    first.doi = TEXT("10.1080/x");
    CU_ASSERT_TRUE(is(DGG_OTHER, &first, &other));
    other.doi = (dgg_text){ 0 };
    CU_ASSERT_TRUE(is(DGG_SAME, &first, &other));
    other.family = TEXT("miller");
    CU_ASSERT_TRUE(is(DGG_OTHER, &first, &other));
    other.family = TEXT("smiht");
    CU_ASSERT_TRUE(is(DGG_OTHER, &first, &other));
    other.family = TEXT("smyth");
    CU_ASSERT_TRUE(is(DGG_SAME, &first, &other));
}

static void a_title_without_its_subtitle_is_the_same_in_the_same_venue(void)
{
    dgg_known longer = known, shorter = known;
    longer.title = TEXT("governingtownsbymapsandnumbersastudyof5towns");
    longer.main_length = known.title.length;
    CU_ASSERT_TRUE(is(DGG_SAME, &longer, &shorter));
    shorter.venue = TEXT("towns");
    shorter.page = (dgg_text){ 0 };
    CU_ASSERT_TRUE(is(DGG_MAYBE, &longer, &shorter));
    longer.main_length = 0;
    CU_ASSERT_TRUE(is(DGG_OTHER, &longer, &shorter));
}

static void a_preprint_may_be_older_and_has_a_doi_of_its_own(void)
{
    dgg_known draft = known, paper = known;
    draft.is_preprint = true;
    draft.doi = TEXT("10.48550/arxiv.1801.00001");
    draft.year = 2017;
    draft.venue = TEXT("arxiv");
    draft.volume = draft.page = (dgg_text){ 0 };
    paper.doi = TEXT("10.1080/x");
    CU_ASSERT_TRUE(is(DGG_SAME, &draft, &paper));
    draft.year = 2015;
    CU_ASSERT_TRUE(is(DGG_OTHER, &draft, &paper));
}

static void the_article_is_not_the_paper_of_the_conference(void)
{
    dgg_known article = known, talk = known;
    talk.year = 2018;
    CU_ASSERT_TRUE(is(DGG_SAME, &article, &talk));
    talk.venue = TEXT("j maps");
    CU_ASSERT_TRUE(is(DGG_SAME, &article, &talk));
    talk.venue = TEXT("conference on towns");
    CU_ASSERT_TRUE(is(DGG_OTHER, &article, &talk)); /* told as doubtful with all of that title */
}

static void parts_of_a_series_are_not_one(void)
{
    dgg_known one = known, two = known;
    one.title = TEXT("governingtownsbymapsandnumbersparti");
    two.title = TEXT("governingtownsbymapsandnumberspartii");
    one.numbers = TEXT("1 ");
    two.numbers = TEXT("2 ");
    two.page = TEXT("40");
    CU_ASSERT_TRUE(is(DGG_OTHER, &one, &two));
    one.title = TEXT("governingtownsbymapsandnumbers");
    one.numbers = (dgg_text){ 0 };
    two.main_length = one.title.length;
    CU_ASSERT_TRUE(is(DGG_MAYBE, &one, &two));
    one = two = known;
    one.title = TEXT("以地图和数字治理城镇一");
    two.title = TEXT("以地图和数字治理城镇二");
    two.page = TEXT("40");
    CU_ASSERT_TRUE(is(DGG_OTHER, &one, &two));
    two.title = TEXT("以地图和数字治理城填一");
    two.page = one.page;
    CU_ASSERT_TRUE(is(DGG_SAME, &one, &two));
}

static void a_translation_stands_at_the_same_place(void)
{
    dgg_known chinese = known, german = known;
    chinese.title = TEXT("以地图和数字治理城镇");
    chinese.is_han = true;
    CU_ASSERT_TRUE(is(DGG_SAME, &known, &chinese));
    german.title = TEXT("stadtemitkartenundzahlenregieren");
    CU_ASSERT_TRUE(is(DGG_MAYBE, &known, &german));
    dgg_known english = known, cnki = chinese;
    english.issue = cnki.issue = TEXT("2");
    english.last_page = cnki.last_page = TEXT("18");
    cnki.family = TEXT("张伟");
    cnki.venue = TEXT("地 图");
    CU_ASSERT_TRUE(is(DGG_MAYBE, &english, &cnki));
    cnki.last_page = TEXT("19");
    CU_ASSERT_TRUE(is(DGG_OTHER, &english, &cnki));
    cnki.last_page = english.last_page;
    cnki.year++;
    CU_ASSERT_TRUE(is(DGG_OTHER, &english, &cnki));
    chinese.page = TEXT("13");
    CU_ASSERT_TRUE(is(DGG_OTHER, &known, &chinese));
}

SUITE("corpus/duplicates/likeness",
      { "changes are counted as Levenshtein does", changes_are_counted_as_levenshtein_does },
      { "changes are those of the whole table", changes_are_those_of_the_whole_table },
      { "a damaged title at the same place is the same",
        a_damaged_title_at_the_same_place_is_the_same },
      { "a title that scanning has changed is the same",
        a_title_that_scanning_has_changed_is_the_same },
      { "other numbers, DOIs or authors are other papers",
        other_numbers_dois_or_authors_are_other_papers },
      { "a title without its subtitle is the same in the same venue",
        a_title_without_its_subtitle_is_the_same_in_the_same_venue },
      { "a preprint may be older and has a DOI of its own",
        a_preprint_may_be_older_and_has_a_doi_of_its_own },
      { "the article is not the paper of the conference",
        the_article_is_not_the_paper_of_the_conference },
      { "parts of a series are not one", parts_of_a_series_are_not_one },
      { "a translation stands at the same place", a_translation_stands_at_the_same_place })
