#include "corpus/coding.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char codebook_text[] =
    "{ \"format\": \"dggraph-codebook/1\", \"name\": \"small\", \"version\": \"1\", \"themes\": ["
    "{ \"id\": \"old-maps\", \"label\": \"Maps of old\", \"label_zh\": \"古地图\", "
    "\"include\": [\"map*\"] }, { \"id\": \"towns\", \"label\": \"Towns\", "
    "\"include\": [\"hamlet\"] }] }";
static const char gazetteer_text[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"name\": \"small\", \"version\": \"1\","
    "\"locations\": [{ \"id\": \"US\", \"type\": \"country or area\","
    "\"names\": { \"en\": [\"=US\", \"United States\"] } }, { \"id\": \"reading\", "
    "\"type\": \"city\", \"names\": { \"en\": [\"Reading\"] }, \"ambiguous\": true }] }";

typedef struct library {
    dgg_corpus corpus;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
} library;

static dgg_status take(library *l, dgg_tagging *tags)
{
    dgg_text first[] = { TEXT("OLD MAPS"), TEXT("Towns"), TEXT("Reading"), TEXT("towns") };
    dgg_text second[] = { TEXT("古地图"), TEXT("united states"), TEXT("theme:wells"), TEXT("?") };
    dgg_text third[] = { TEXT("location:reading"), TEXT("to read") };
    const dgg_paper papers[] = {
        { .key = TEXT("a"), .title = TEXT("Maps of towers"), .keywords = { first, 4 } },
        { .key = TEXT("b"), .title = TEXT("No such thing"), .keywords = { second, 4 } },
        { .key = TEXT("c"),
          .title = TEXT("Of a collection"),
          .keywords = { third, 2 },
          .file = TEXT("Towns.bib.gz") },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_codebook_read_text(&l->codebook, TEXT(codebook_text), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&l->gazetteer, TEXT(gazetteer_text), NULL, NULL));
    DGG_TRY(add_records(&l->corpus, papers, 3, false));
    DGG_TRY(dgg_corpus_settle(&l->corpus, NULL));
    DGG_TRY(dgg_corpus_code(&l->corpus, &l->codebook, &l->gazetteer, 1, NULL));
    for (size_t i = 0; i < l->corpus.paper_count; i++) {
        bool is_third = dgg_text_is(l->corpus.papers[i].key, "c");
        l->corpus.papers[i].file = is_third ? TEXT("Towns.bib.gz") : TEXT("list");
    }
    DGG_TRY(dgg_corpus_take_tags(&l->corpus, tags, &l->codebook, &l->gazetteer, NULL));
done:
    return status;
}

static void forget(library *l)
{
    dgg_corpus_destroy(&l->corpus);
    dgg_codebook_destroy(&l->codebook);
    dgg_gazetteer_destroy(&l->gazetteer);
}

/* "accepted P", "added M" …; "" if there is no such link. */
static bool link_is(const library *l, const char *key, const char *id, const char *wanted)
{
    char said[40] = "";
    for (int type = DGG_DISCUSSES; type <= DGG_STUDIES; type++) {
        const dgg_links *links = &l->corpus.links[type];
        for (size_t i = 0; i < links->count; i++) {
            const dgg_link *link = &links->items[i];
            dgg_text other = type == DGG_DISCUSSES ? l->corpus.themes[link->to].id
                                                   : l->corpus.locations[link->to].id;
            if (dgg_text_is(other, id) && dgg_text_is(l->corpus.papers[link->from].key, key)) {
                snprintf(said, sizeof said, "%s %s", dgg_link_decision_name(link->decision),
                         link->is_primary ? "P" : "M");
            }
        }
    }
    if (strcmp(said, wanted) != 0) {
        printf("\n    %s of %s is '%s' ", id, key, said);
    }
    return strcmp(said, wanted) == 0;
}

static void a_tag_that_names_a_theme_or_location_is_a_coding(void)
{
    library l = { 0 };
    dgg_tagging tags = { .by_tags = true };
    CU_ASSERT_EQUAL_FATAL(take(&l, &tags), DGG_OK);
    CU_ASSERT_TRUE(link_is(&l, "a", "old-maps", "accepted P"));
    CU_ASSERT_TRUE(link_is(&l, "a", "towns", "added P"));
    CU_ASSERT_TRUE(link_is(&l, "a", "reading", ""));
    CU_ASSERT_TRUE(link_is(&l, "b", "old-maps", "added P"));
    CU_ASSERT_TRUE(link_is(&l, "b", "US", "added P"));
    CU_ASSERT_TRUE(link_is(&l, "c", "reading", "added P"));
    CU_ASSERT_TRUE(link_is(&l, "c", "towns", ""));
    CU_ASSERT_EQUAL(tags.accepted, 1);
    CU_ASSERT_EQUAL(tags.added, 4);
    CU_ASSERT_EQUAL(tags.unknown, 1);
    dgg_tagging_destroy(&tags);
    forget(&l);
}

static void a_collection_is_the_file_of_its_name(void)
{
    library l = { 0 };
    dgg_tagging tags = { .by_collections = true };
    CU_ASSERT_EQUAL_FATAL(take(&l, &tags), DGG_OK);
    CU_ASSERT_TRUE(link_is(&l, "c", "towns", "added P"));
    CU_ASSERT_TRUE(link_is(&l, "a", "towns", ""));
    CU_ASSERT_EQUAL(tags.added, 1);
    dgg_tagging_destroy(&tags);
    forget(&l);
}

static const char *write_map(const char *text)
{
    static char path[] = "/tmp/dggraph-tags-XXXXXX";
    static const size_t signs = 6; /* those that mkstemp fills in, before the end */
    memset(path + sizeof path - 1 - signs, 'X', signs);
    int file = mkstemp(path);
    CU_ASSERT_TRUE_FATAL(file >= 0);
    CU_ASSERT_EQUAL(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    return path;
}

static void a_map_says_what_other_tags_mean(void)
{
    library l = { 0 };
    dgg_tagging tags = { .by_tags = true };
    tags.map = write_map("tag,target,salience\nTo Read,theme:towns,mention\n# no\n"
                         "towns,theme:old-maps,\n,,\n");
    CU_ASSERT_EQUAL_FATAL(take(&l, &tags), DGG_OK);
    CU_ASSERT_TRUE(link_is(&l, "c", "towns", "added M"));
    CU_ASSERT_TRUE(link_is(&l, "a", "towns", ""));
    unlink(tags.map);
    dgg_tagging_destroy(&tags);
    forget(&l);
}

static void is_refused(const char *text, long line, const char *words)
{
    dgg_corpus corpus = { 0 };
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    dgg_error error = { 0 };
    dgg_tagging tags = { .by_tags = true, .map = write_map(text) };
    CU_ASSERT_EQUAL(dgg_corpus_take_tags(&corpus, &tags, &codebook, &gazetteer, &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
    CU_ASSERT_STRING_EQUAL(error.file, tags.map);
    unlink(tags.map);
    dgg_tagging_destroy(&tags);
}

static void a_map_that_is_none_is_refused(void)
{
    is_refused("a,b\nc,d\n", 1, "columns tag and target");
    is_refused("tag,target\na,towns\n", 2, "'towns' is no target");
    is_refused("tag,target\na,paper:x\n", 2, "is no target");
}

static dgg_status take_and_forget(void)
{
    library l = { 0 };
    dgg_tagging tags = { .by_tags = true, .by_collections = true };
    dgg_status status = take(&l, &tags);
    dgg_tagging_destroy(&tags);
    forget(&l);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(take_and_forget());
}

SUITE("corpus/decisions/tagging",
      { "a tag that names a theme or location is a coding",
        a_tag_that_names_a_theme_or_location_is_a_coding },
      { "a collection is the file of its name", a_collection_is_the_file_of_its_name },
      { "a map says what other tags mean", a_map_says_what_other_tags_mean },
      { "a map that is none is refused", a_map_that_is_none_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
