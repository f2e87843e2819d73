#include "corpus/where.h"

#include "tests/corpus/chosen.h"

/* The papers that are marked, as "abd". */
static dgg_status marked(const char *text, char *letters, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_where where = { 0 };
    bool keeps[4] = { true, true, true, true };
    size_t count = 0;
    DGG_TRY(make_chosen(&corpus, error));
    DGG_TRY(dgg_where_read(&where, dgg_text_of(text), error));
    DGG_TRY(dgg_where_mark(&where, &corpus, keeps, error));
    for (size_t i = 0; i < 4; i++) {
        letters[count] = (char)('a' + (int)i);
        count += keeps[i];
    }
    letters[count] = '\0';
done:
    dgg_where_destroy(&where);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void are_marked(const char *text, const char *wanted)
{
    char letters[5] = "";
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(marked(text, letters, &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(letters, wanted);
    CU_ASSERT_STRING_EQUAL(error.message, "");
}

static void refuses(const char *text, const char *words)
{
    char letters[5] = "";
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(marked(text, letters, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void years_are_compared(void)
{
    are_marked("year=2005", "b");
    are_marked("year=2001-2005", "ab");
    are_marked("year=2005-", "bd");
    are_marked("year=-2001,2010", "ad");
    are_marked("year>2001 year<2010", "b");
    are_marked("year<=2005", "ab");
    are_marked("year>=2005", "bd");
    are_marked("year!=2005", "acd"); /* what has no year is not of that year */
}

static void names_are_compared_whatever_their_case_and_signs(void)
{
    are_marked("theme=smart-cities", "bc");
    are_marked("theme='Smart Cities',DATA-CENTRES", "abc");
    are_marked("theme=smart-cities theme=data-centres", "c");
    are_marked("theme!=smart-cities", "ad");
    are_marked("venue='cities a journal'", "a");
    are_marked("author='Roe, Ann'", "b");
    are_marked("author=li-na", "a");
    are_marked("kind=event", "c");
    are_marked("type='journal article'", "b");
}

static void words_are_looked_for_whole(void)
{
    are_marked("venue~art", "b");
    are_marked("venue~cities", "a");
    refuses("venue~mart", "no paper has the venue 'mart'");
}

static void a_location_holds_for_what_lies_in_it(void)
{
    are_marked("location=CN", "b");
    are_marked("location=asia,peru", "ab");
}

static void a_location_goes_by_its_usual_names(void)
{
    static dgg_text above[] = { { "GB", 2 } };
    const dgg_location locations[] = {
        { .id = { "GB", 2 }, .label = { "United Kingdom", 14 } },
        { .id = { "leeds", 5 }, .label = { "Leeds", 5 }, .ancestors = { above, 1 } },
    };
    static const char *const names[] = { "location=UK", "location='United Kingdom'",
                                         "location=GB" };
    for (size_t i = 0; i < 3; i++) {
        dgg_paper papers[2] = { { .id = { "a", 1 } }, { .id = { "b", 1 } } };
        dgg_location copies[2] = { locations[0], locations[1] };
        dgg_link studies[] = { { .from = 0, .to = 0 }, { .from = 1, .to = 1 } };
        dgg_corpus corpus = { .papers = papers,
                              .paper_count = 2,
                              .locations = copies,
                              .location_count = 2,
                              .is_settled = true };
        dgg_where where = { 0 };
        bool keeps[2] = { true, true };
        corpus.links[DGG_STUDIES] = (dgg_links){ studies, 2, 2 };
        CU_ASSERT_EQUAL(dgg_where_read(&where, dgg_text_of(names[i]), NULL), DGG_OK);
        CU_ASSERT_EQUAL(dgg_where_mark(&where, &corpus, keeps, NULL), DGG_OK);
        CU_ASSERT_TRUE(keeps[0] && keeps[1]); /* what lies in it too */
        dgg_where_destroy(&where);
    }
}

static void a_level_is_of_the_locations(void)
{
    are_marked("level=central", "a");
    are_marked("level=local", "b");
    are_marked("level!=local", "acd");
    refuses("level=regional", "no paper has the level 'regional'");
    refuses("level=municipal", "a level is central, regional or local, not 'municipal'");
}

static void languages_go_by_any_name(void)
{
    are_marked("language=en", "ad");
    are_marked("language=zh", "b");
    are_marked("language!=en", "bc");
}

static void what_no_paper_has_is_refused_with_the_nearest(void)
{
    refuses("theme=smart-citys", "column 7: no paper has the theme 'smart-citys' (did you mean "
                                 "'smart-cities'?)");
    refuses("country=NO", "no paper has the country 'NO'");
    refuses("language=fr", "no paper has the language 'fr'");
}

static dgg_status mark_once(void)
{
    char letters[5] = "";
    return marked("theme=smart-cities location=CN language=zh", letters, NULL);
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(mark_once());
}

SUITE("corpus/where/marking", { "years are compared", years_are_compared },
      { "names are compared whatever their case and signs",
        names_are_compared_whatever_their_case_and_signs },
      { "words are looked for whole", words_are_looked_for_whole },
      { "a location holds for what lies in it", a_location_holds_for_what_lies_in_it },
      { "a location goes by its usual names", a_location_goes_by_its_usual_names },
      { "a level is of the locations", a_level_is_of_the_locations },
      { "languages go by any name", languages_go_by_any_name },
      { "what no paper has is refused with the nearest",
        what_no_paper_has_is_refused_with_the_nearest },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
