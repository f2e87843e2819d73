#include "graph/occurrences.h"

#include "tests/support/literature.h"

static void expect(const char *of, size_t items, size_t count)
{
    literature made;
    dgg_occurrences occurrences = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_occurrences_init(&occurrences, &made.corpus, of, NULL), DGG_OK);
    CU_ASSERT_EQUAL(occurrences.item_count, items);
    CU_ASSERT_EQUAL(occurrences.count, count);
    CU_ASSERT_EQUAL(occurrences.first[items], count);
    dgg_occurrences_destroy(&occurrences);
}

static void occurrences_are_links_from_the_other_end(void)
{
    expect("themes", 3, 5);
    expect("keywords", 1, 1);
    expect("authors", 2, 3);
    expect("references", 4, 0); /* the four records: any might be cited */
}

static void records_of_an_item_are_counted_by_year(void)
{
    literature made;
    dgg_occurrences occurrences = { 0 };
    size_t counts[3] = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_occurrences_init(&occurrences, &made.corpus, "themes", NULL), DGG_OK);
    dgg_occurrences_by_year(&occurrences, &made.corpus, 0, 2018, counts);
    CU_ASSERT_EQUAL(counts[0], 0);
    CU_ASSERT_EQUAL(counts[2], 2);
    CU_ASSERT_TRUE(dgg_text_is(occurrences.items[0].id, "cities"));
    dgg_occurrences_destroy(&occurrences);
}

/* A work cited twice by one record occurs in it once; papers of the list are cited too. */
static void a_record_counts_once(void)
{
    dgg_link links[] = { { .from = 0, .to = 0, .to_reference = true },
                         { .from = 0, .to = 0, .to_reference = true },
                         { .from = 1, .to = 0 } };
    static dgg_entity references[] = { { TEXT("x"), TEXT("X 1999") } };
    literature made;
    dgg_occurrences occurrences = { 0 };
    make_literature(&made);
    made.corpus.references = (dgg_entities){ references, 1, 1 };
    made.corpus.links[DGG_CITES] = (dgg_links){ links, 3, 3 };
    CU_ASSERT_EQUAL_FATAL(dgg_occurrences_init(&occurrences, &made.corpus, "references", NULL),
                          DGG_OK);
    CU_ASSERT_EQUAL_FATAL(occurrences.count, 2);
    CU_ASSERT_EQUAL(occurrences.list[0].item, 0);
    CU_ASSERT_EQUAL(occurrences.list[1].item, 1);
    CU_ASSERT_EQUAL(occurrences.list[1].record, 1);
    CU_ASSERT_TRUE(dgg_text_is(occurrences.items[1].label, "On maps"));
    dgg_occurrences_destroy(&occurrences);
}

/* "on maps" is no phrase; "narrow harbour" stands in three records, twice in one. */
static void phrases_are_found_in_all_their_records(void)
{
    static dgg_paper papers[] = {
        { .id = TEXT("a"), .title = TEXT("A narrow harbour") },
        { .id = TEXT("b"),
          .title = TEXT("The narrow harbour"),
          .abstract = TEXT("That narrow harbour is old.") },
        { .id = TEXT("c"), .abstract = TEXT("Ships leave a narrow harbour at noon.") },
        { .id = TEXT("d"), .abstract = TEXT("Ships of a wide harbour.") },
        { .id = TEXT("e"), .abstract = TEXT("Storms by the narrow harbour were rare.") },
    };
    dgg_corpus corpus = { .papers = papers, .paper_count = 5, .is_coded = true };
    dgg_occurrences occurrences = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_occurrences_init(&occurrences, &corpus, "phrases", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(occurrences.item_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(occurrences.items[0].label, "narrow harbour"));
    CU_ASSERT_EQUAL(occurrences.count, 4);
    CU_ASSERT_EQUAL(occurrences.list[3].record, 4);
    dgg_occurrences_destroy(&occurrences);
}

static void what_is_not_known_is_refused(void)
{
    literature made;
    dgg_occurrences occurrences = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL(dgg_occurrences_init(&occurrences, &made.corpus, "venues", NULL),
                    DGG_UNKNOWN_NAME);
}

static dgg_status find_and_destroy(const char *of)
{
    literature made;
    dgg_occurrences occurrences = { 0 };
    make_literature(&made);
    dgg_status status = dgg_occurrences_init(&occurrences, &made.corpus, of, NULL);
    dgg_occurrences_destroy(&occurrences);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy("themes"));
    BRUTAL(find_and_destroy("references"));
}

SUITE("graph/occurrences",
      { "occurrences are links from the other end", occurrences_are_links_from_the_other_end },
      { "records of an item are counted by year", records_of_an_item_are_counted_by_year },
      { "a record counts once", a_record_counts_once },
      { "phrases are found in all their records", phrases_are_found_in_all_their_records },
      { "what is not known is refused", what_is_not_known_is_refused },
      { "survives refused memory", survives_refused_memory })
