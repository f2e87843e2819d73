#include <stdio.h>

#include "base/buffer.h"
#include "base/json.h"
#include "corpus/readers.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char seed[] = DGG_SHARED "/data/seed/related-papers.txt";
static const char gold[] = DGG_SHARED "/text/gold_seed.json";

static dgg_corpus read(const char *text)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of(text), "list", "pasted", NULL),
                    DGG_OK);
    return corpus;
}

/* "title|authors|venue|year|abstract", with "/" between authors. */
static bool is(const dgg_corpus *corpus, size_t index, const char *wanted)
{
    dgg_buffer told = { 0 };
    const dgg_paper *paper = &corpus->papers[index];
    bool is_told = index < corpus->paper_count;
    if (is_told) {
        dgg_buffer_add(&told, paper->title, NULL);
        for (size_t i = 0; i < paper->authors.count; i++) {
            dgg_buffer_print(&told, NULL, "%s", i > 0 ? "/" : "|");
            dgg_buffer_add(&told, paper->authors.items[i], NULL);
        }
        dgg_buffer_print(&told, NULL, "%s", paper->authors.count > 0 ? "|" : "||");
        dgg_buffer_add(&told, paper->venue, NULL);
        dgg_buffer_print(&told, NULL, "|%d|", paper->year);
        dgg_buffer_add(&told, paper->abstract, NULL);
        is_told = dgg_text_is(dgg_buffer_text(&told), wanted);
        if (!is_told) {
            printf("%zu is %.*s\n", index, (int)told.length, told.bytes);
        }
    }
    dgg_buffer_destroy(&told);
    return is_told;
}

/* The only warning, of the whole file. */
static bool is_doubted(const dgg_corpus *corpus, const char *words)
{
    const dgg_warning *warning = corpus->warnings;
    return corpus->warning_count == 1 && warning->kind == DGG_DOUBTFUL && warning->line == 0 &&
           dgg_text_find(warning->reason, dgg_text_of(words)) < warning->reason.length;
}

static bool is_open(dgg_stream **stream, const char *path)
{
    bool is_there = dgg_stream_open(stream, path, NULL) == DGG_OK;
    if (!is_there) {
        printf("skipped: no %s\n", path);
    }
    return is_there;
}

static void agrees(const dgg_paper *paper, const dgg_json_value *record)
{
    dgg_text title = dgg_json_string(dgg_json_get(record, "title"));
    dgg_text venue = dgg_json_string(dgg_json_get(record, "venue"));
    dgg_text first = dgg_json_string(dgg_json_get(record, "abstract_first_words"));
    CU_ASSERT_TRUE(dgg_text_equal(paper->title, title));
    CU_ASSERT_TRUE(dgg_text_equal(paper->venue, venue));
    CU_ASSERT_EQUAL(paper->year, (int)dgg_json_number(dgg_json_get(record, "year")));
    CU_ASSERT_TRUE(dgg_text_equal(dgg_text_slice(paper->abstract, 0, first.length), first));
    CU_ASSERT_EQUAL(paper->is_focal,
                    dgg_text_is(dgg_json_string(dgg_json_get(record, "role")), "focal"));
}

static void the_seed_is_read_as_it_was_by_hand(void)
{
    dgg_stream *stream = NULL;
    dgg_json *json = NULL;
    dgg_text text = { 0 };
    dgg_corpus corpus = { 0 };
    if (!is_open(&stream, gold)) {
        dgg_stream_close(&stream);
        return;
    }
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &text, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, text, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_read(&corpus, seed, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 11);
    const dgg_json_value *record = dgg_json_first(dgg_json_get(dgg_json_root(json), "records"));
    size_t titles = 0, abstracts = 0, events = 0;
    for (size_t i = 0; i < corpus.paper_count; i++) {
        agrees(&corpus.papers[i], record);
        titles += corpus.papers[i].title.length > 0;
        abstracts += corpus.papers[i].abstract.length > 0;
        events += corpus.papers[i].kind == DGG_EVENT;
        record = dgg_json_next(record);
    }
    CU_ASSERT_EQUAL(titles, 5); /* that of the focal paper and four more */
    CU_ASSERT_EQUAL(abstracts, 10);
    CU_ASSERT_EQUAL(events, 1);
    CU_ASSERT_EQUAL(corpus.papers[8].kind, DGG_EVENT);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_RELATED_TO].count, 10);
    for (uint32_t i = 0; i < 10; i++) {
        CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[i].from, i + 1);
        CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[i].to, 0);
    }
    dgg_json_destroy(&json);
    dgg_stream_close(&stream);
    dgg_corpus_destroy(&corpus);
}

static void our_own_example_is_read_like_it(void)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read(&corpus,
                                    DGG_SOURCE "/examples/digital_governance/reading-list.txt",
                                    NULL, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 11);
    CU_ASSERT_TRUE(corpus.papers[0].is_focal);
    CU_ASSERT_EQUAL(corpus.papers[8].kind, DGG_EVENT);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 10);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void authors_stand_between_title_and_venue(void)
{
    dgg_corpus corpus = read("On maps\nJane Smith, John van Doe and Li Na\nMaps , 1998\nShort.\n"
                             "On towns\nSmith, J., Doe, K.\nTowns, Land & Sea, 1999\nShort too.\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps|Jane Smith/John van Doe/Li Na|Maps|1998|Short."));
    CU_ASSERT_TRUE(is(&corpus, 1, "On towns|Smith, J./Doe, K.|Towns, Land & Sea|1999|Short too."));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void blank_lines_part_records(void)
{
    dgg_corpus corpus =
        read("On maps\nMaps, 1998\nMaps show.\n\nTowns, 1999\nTowns are.\n\n"
             "On land\nJane Smith, John Doe\n\nOn seas\nSeas are wide.\n\nOn air\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 5);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps||Maps|1998|Maps show."));
    CU_ASSERT_TRUE(is(&corpus, 1, "||Towns|1999|Towns are."));
    CU_ASSERT_TRUE(is(&corpus, 2, "On land|Jane Smith/John Doe||0|"));
    CU_ASSERT_TRUE(is(&corpus, 3, "On seas|||0|Seas are wide."));
    CU_ASSERT_TRUE(is(&corpus, 4, "On air|||0|"));
    dgg_corpus_destroy(&corpus);
}

static void blank_lines_may_stand_inside_records(void)
{
    dgg_corpus corpus = read("On maps\n\nMaps, 1998\n\nMaps show what is.\n\n"
                             "On towns\n\nTowns, 1999\n\nTowns are.\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps||Maps|1998|Maps show what is."));
    CU_ASSERT_TRUE(is(&corpus, 1, "On towns||Towns|1999|Towns are."));
    dgg_corpus_destroy(&corpus);
}

static void numbers_and_bullets_part_records(void)
{
    static const char *const lists[] = {
        "1. On maps\n2. On towns\nTowns, 1999\nTowns are.\n10. On land. Journal of Lands, 2001\n",
        "[1] On maps\n[2] On towns\n    Towns, 1999\n    Towns are.\n"
        "[3] On land. Journal of Lands, 2001\n",
        "(1) On maps\n\n(2) On towns\nTowns, 1999\nTowns are.\n\n"
        "(3) On land. Journal of Lands, 2001\n",
        "1) On maps\n2) On towns\nTowns, 1999\nTowns are.\n3) On land. Journal of Lands, 2001\n",
        "- On maps\n- On towns\n  Towns, 1999\n  Towns are.\n- On land. Journal of Lands, 2001\n",
        "• On maps\n• On towns\nTowns, 1999\nTowns are.\n• On land. Journal of Lands, 2001\n",
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        dgg_corpus corpus = read(lists[i]);
        CU_ASSERT_EQUAL(corpus.paper_count, 3);
        CU_ASSERT_TRUE(is(&corpus, 0, "On maps|||0|"));
        CU_ASSERT_TRUE(is(&corpus, 1, "On towns||Towns|1999|Towns are."));
        CU_ASSERT_TRUE(is(&corpus, 2, "||On land. Journal of Lands|2001|") ||
                       is(&corpus, 2, "On land||Journal of Lands|2001|"));
        dgg_corpus_destroy(&corpus);
    }
}

static void a_venue_may_stand_behind_the_title(void)
{
    dgg_corpus corpus = read("1. Governing by the Internet. Journal of Chinese Governance, 2018\n"
                             "2. Proc. of the Conf. on Maps, 2019\n");
    CU_ASSERT_TRUE(
        is(&corpus, 0, "Governing by the Internet||Journal of Chinese Governance|2018|"));
    CU_ASSERT_TRUE(is(&corpus, 1, "||Proc. of the Conf. on Maps|2019|"));
    dgg_corpus_destroy(&corpus);
}

static void one_title_a_line_is_a_list(void)
{
    dgg_corpus corpus = read("On maps\nOn towns: a study\nWhere is the sea?\n2001: On land\n"
                             "粤港澳大湾区数字治理\nSmart Cities\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 6);
    CU_ASSERT_TRUE(is(&corpus, 1, "On towns: a study|||0|"));
    CU_ASSERT_TRUE(is(&corpus, 4, "粤港澳大湾区数字治理|||0|"));
    CU_ASSERT_TRUE(is(&corpus, 5, "Smart Cities|||0|"));
    CU_ASSERT_EQUAL(corpus.papers[5].line, 6);
    CU_ASSERT_TRUE(is_doubted(&corpus, "no line says venue and year"));
    dgg_corpus_destroy(&corpus);
}

static void prose_is_not_taken_without_a_word(void)
{
    dgg_corpus corpus = read("Our licence\n\nThis work may be used by all.\n\nIt is ours.\n");
    CU_ASSERT_TRUE(is_doubted(&corpus, "no line says venue and year"));
    dgg_corpus_destroy(&corpus);
    corpus = read("On maps\n\nOn towns\n\nOn land\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
    corpus = read("1. On maps\n2. On towns\n");
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void headings_of_notes_are_no_titles(void)
{
    dgg_corpus corpus = read("# My notes\n\n- On maps\n- On towns\n\n## Tools\n\n- On land\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps|||0|"));
    CU_ASSERT_TRUE(is(&corpus, 2, "On land|||0|"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].kind, DGG_SKIPPED);
    CU_ASSERT_EQUAL(corpus.warnings[1].line, 6);
    dgg_corpus_destroy(&corpus);
}

static void whole_references_are_taken_apart_and_told_once(void)
{
    dgg_corpus corpus = read("1. On Maps, Paris, OECD. [Google Scholar] [CrossRef]\n"
                             "2. J. K. Smith, “Governing the maps,” Towns, Paris, pp. 1-2, "
                             "2019. [Google Scholar]\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(is(&corpus, 1, "Governing the maps|J. K. Smith|Towns|2019|"));
    CU_ASSERT_TRUE(is_doubted(&corpus, "(2 of them)"));
    dgg_corpus_destroy(&corpus);
}

static void places_of_presses_are_no_part_of_titles(void)
{
    dgg_corpus corpus =
        read("1. Smith, J. and Doe, K. (2019). On maps and\n    towns. Maps, 12(3), 4-5.\n"
             "    https://doi.org/10.3390/EN12\n"
             "2. Roe, R. 1996. On seas. London: The Free Press. DOI: 10.3233/IP-15\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps and towns|Smith, J./Doe, K.|Maps|2019|"));
    CU_ASSERT_TRUE(is(&corpus, 1, "On seas|Roe, R.||1996|"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.3390/en12"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].doi, "10.3233/ip-15"));
    dgg_corpus_destroy(&corpus);
}

static void addresses_belong_to_the_record_above(void)
{
    dgg_corpus corpus = read("On maps\nMaps, 1998\ndoi: 10.1080/A\nhttps://example.org/a\n"
                             "http://example.org/b\nOn towns\nTowns, 1999\nwww.example.org\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.1080/a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].url, "https://example.org/a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].url, "www.example.org"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 5);
    dgg_corpus_destroy(&corpus);
}

static void a_list_of_dois_is_a_list(void)
{
    dgg_corpus corpus = read("10.1080/a\nhttps://doi.org/10.1080/b\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.1080/a"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].doi, "10.1080/b"));
    dgg_corpus_destroy(&corpus);
}

static void a_page_has_one_focal_paper(void)
{
    dgg_corpus corpus = read("# On maps\n\nMaps, 1998\n\n## Related papers (2):\n\nOn towns\n"
                             "\nOn land (pdf)\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_TRUE(corpus.papers[0].is_focal);
    CU_ASSERT_FALSE(corpus.papers[1].is_focal);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 2);
    CU_ASSERT_TRUE(is(&corpus, 2, "On land|||0|"));
    dgg_corpus_destroy(&corpus);
    corpus = read("Reading list\nOn maps\nOn towns\nReferences\nOn land\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 3);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].count, 0);
    dgg_corpus_destroy(&corpus);
}

static void each_of_two_pages_has_its_focal_paper(void)
{
    dgg_corpus corpus = read("On maps (original) (raw)\nRelated papers\nTowns, 1999\nTowns are.\n"
                             "On seas (original) (raw)\nRelated papers\nAir, 2001\nAir is.\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 4);
    CU_ASSERT_TRUE(corpus.papers[0].is_focal && corpus.papers[2].is_focal);
    CU_ASSERT_EQUAL_FATAL(corpus.links[DGG_RELATED_TO].count, 2);
    CU_ASSERT_EQUAL(corpus.links[DGG_RELATED_TO].items[1].to, 2);
    dgg_corpus_destroy(&corpus);
}

static void what_is_left_out_is_told(void)
{
    dgg_corpus corpus = read("1. On maps\nCambridge Press\n2. On towns\n\n17\n----\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(is(&corpus, 0, "On maps|||0|"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 2);
    CU_ASSERT_EQUAL(corpus.warnings[0].line + corpus.warnings[1].line, 2 + 5);
    dgg_corpus_destroy(&corpus);
}

static void an_abstract_may_have_paragraphs_and_lists(void)
{
    dgg_corpus corpus = read("On maps\nMaps, 1998\nMaps show two things.\n- where\n- what\n"
                             "That is all.\nOn towns\nTowns, 1999\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(
        is(&corpus, 0, "On maps||Maps|1998|Maps show two things.\n- where\n- what\nThat is all."));
    dgg_corpus_destroy(&corpus);
}

static void hostile_titles_survive_as_text(void)
{
    static const char text[] =
        "<script>alert(1)</script>\n\n\"]; } -- \\\n\n]]> & &amp;\n\n"
        "\u200f\u202eabc\u202c\n\n🗺🗺🗺\n\nA \0 title with a NUL in it\n";
    dgg_corpus corpus = { 0 };
    const dgg_text input = { text, sizeof text - 1 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, input, "list", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 6);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "<script>alert(1)</script>"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].title, "]]> & &amp;"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[3].title, "\u200f\u202eabc\u202c"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[4].title, "🗺🗺🗺"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[5].title, "A   title with a NUL in it"));
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(
        &corpus,
        dgg_text_of("On maps (raw)\nRelated papers\nOn towns\nJane Smith, Li Na\nTowns, 1999\n"
                    "Towns are.\n10.1080/a\n17\n"),
        "list", "pasted", NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/pasted",
      { "the seed is read as it was by hand", the_seed_is_read_as_it_was_by_hand },
      { "our own example is read like it", our_own_example_is_read_like_it },
      { "authors stand between title and venue", authors_stand_between_title_and_venue },
      { "blank lines part records", blank_lines_part_records },
      { "blank lines may stand inside records", blank_lines_may_stand_inside_records },
      { "numbers and bullets part records", numbers_and_bullets_part_records },
      { "a venue may stand behind the title", a_venue_may_stand_behind_the_title },
      { "one title a line is a list", one_title_a_line_is_a_list },
      { "prose is not taken without a word", prose_is_not_taken_without_a_word },
      { "headings of notes are no titles", headings_of_notes_are_no_titles },
      { "whole references are taken apart and told once",
        whole_references_are_taken_apart_and_told_once },
      { "places of presses are no part of titles", places_of_presses_are_no_part_of_titles },
      { "addresses belong to the record above", addresses_belong_to_the_record_above },
      { "a list of DOIs is a list", a_list_of_dois_is_a_list },
      { "a page has one focal paper", a_page_has_one_focal_paper },
      { "each of two pages has its focal paper", each_of_two_pages_has_its_focal_paper },
      { "what is left out is told", what_is_left_out_is_told },
      { "an abstract may have paragraphs and lists", an_abstract_may_have_paragraphs_and_lists },
      { "hostile titles survive as text", hostile_titles_survive_as_text },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
