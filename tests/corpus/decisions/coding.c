#include "corpus/coding.h"

#include "tests/support/brutal.h"
#include "tests/support/decided.h"
#include "tests/support/suite.h"

static const char file[] = "decisions/codings.csv";
static const char head[] = "record,target,decision,salience,note\n";

static const char codebook_text[] =
    "{ \"format\": \"dggraph-codebook/1\", \"name\": \"small\", \"version\": \"1\", \"themes\": ["
    "{ \"id\": \"seas\", \"label\": \"Seas\", \"include\": [\"sea*\"] },"
    "{ \"id\": \"maps\", \"label\": \"Maps\", \"include\": [\"map*\"] },"
    "{ \"id\": \"towns\", \"label\": \"Towns\", \"include\": [\"town*\"] }] }";
static const char gazetteer_text[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"name\": \"small\", \"version\": \"1\","
    "\"locations\": [{ \"id\": \"CN\", \"type\": \"country or area\","
    "\"names\": { \"en\": [\"China\"] } }, { \"id\": \"CN-GZ\", \"type\": \"province\","
    "\"names\": { \"en\": [\"Guizhou\"] }, \"part_of\": [\"CN\"] },"
    "{ \"id\": \"PE\", \"type\": \"country or area\", \"names\": { \"en\": [\"Peru\"] } }] }";

/* Reads, settles and codes two papers, then obeys the rows. */
typedef struct review {
    dgg_corpus corpus;
    dgg_decisions decisions;
    dgg_codebook codebook;
    dgg_gazetteer gazetteer;
} review;

static dgg_status decide(review *r, const char *rows, const char *records)
{
    const dgg_paper papers[] = {
        { .key = TEXT("a"),
          .title = TEXT("Maps of towns in Guizhou, China"),
          .abstract = TEXT("Towns are drawn on maps. The maps of Guizhou are old.") },
        { .key = TEXT("b"), .title = TEXT("A map of the world") },
        { .key = TEXT("c"), .title = TEXT("Nothing of the kind") },
    };
    dgg_status status = DGG_OK;
    char sheet[1000];
    snprintf(sheet, sizeof sheet, "%s%s", head, rows);
    DGG_TRY(dgg_codebook_read_text(&r->codebook, TEXT(codebook_text), NULL));
    DGG_TRY(dgg_gazetteer_read_text(&r->gazetteer, TEXT(gazetteer_text), NULL, NULL));
    DGG_TRY(settle_records(&r->corpus, papers, 3, &r->decisions,
                           (const char *const[]){ records, NULL }));
    DGG_TRY(dgg_corpus_code(&r->corpus, &r->codebook, &r->gazetteer, 1, NULL));
    DGG_TRY(dgg_decisions_read_text(&r->decisions, DGG_CODINGS, TEXT(sheet), NULL));
    DGG_TRY(dgg_decisions_code(&r->decisions, &r->corpus, &r->codebook, &r->gazetteer, NULL));
done:
    return status;
}

static void forget(review *r)
{
    dgg_corpus_destroy(&r->corpus);
    dgg_decisions_destroy(&r->decisions);
    dgg_codebook_destroy(&r->codebook);
    dgg_gazetteer_destroy(&r->gazetteer);
}

static void is_decided(review *r, const char *rows)
{
    *r = (review){ 0 };
    CU_ASSERT_EQUAL_FATAL(decide(r, rows, NULL), DGG_OK);
}

/* The link of that paper to that theme or location; NULL if there is none. */
static const dgg_link *link_of(const review *r, dgg_link_type type, const char *paper,
                               const char *id)
{
    const dgg_corpus *corpus = &r->corpus;
    for (size_t i = 0; i < corpus->links[type].count; i++) {
        const dgg_link *link = &corpus->links[type].items[i];
        dgg_text to =
            type == DGG_DISCUSSES ? corpus->themes[link->to].id : corpus->locations[link->to].id;
        if (dgg_text_is(corpus->papers[link->from].id, paper) && dgg_text_is(to, id)) {
            return link;
        }
    }
    return NULL;
}

/* The evidence of a link to `id` is of the patterns of `id`. */
static void is_of(const review *r, const dgg_link *link, dgg_text id)
{
    for (size_t i = 0; i < link->evidence_count; i++) {
        dgg_text pattern = r->corpus.evidence[link->first_evidence + i].pattern;
        CU_ASSERT_TRUE(dgg_text_is(id, "maps") == dgg_text_is(pattern, "map*"));
        CU_ASSERT_TRUE(dgg_text_is(id, "CN") == dgg_text_is(pattern, "China"));
    }
}

/* Every link still has its own evidence, and there is no other. */
static void evidence_is_whole(const review *r, size_t wanted)
{
    size_t count = 0;
    const dgg_links *themes = &r->corpus.links[DGG_DISCUSSES];
    const dgg_links *locations = &r->corpus.links[DGG_STUDIES];
    for (size_t i = 0; i < themes->count; i++) {
        is_of(r, &themes->items[i], r->corpus.themes[themes->items[i].to].id);
        count += themes->items[i].evidence_count;
    }
    for (size_t i = 0; i < locations->count; i++) {
        is_of(r, &locations->items[i], r->corpus.locations[locations->items[i].to].id);
        count += locations->items[i].evidence_count;
    }
    CU_ASSERT_EQUAL(count, r->corpus.evidence_count);
    CU_ASSERT_EQUAL(count, wanted);
}

static void the_texts_speak_first(void)
{
    review r;
    is_decided(&r, "");
    CU_ASSERT_EQUAL(r.corpus.theme_count, 2);
    CU_ASSERT_EQUAL(r.corpus.location_count, 2);
    CU_ASSERT_EQUAL(r.corpus.links[DGG_PART_OF].count, 1);
    CU_ASSERT_PTR_NOT_NULL(link_of(&r, DGG_DISCUSSES, "a", "maps"));
    CU_ASSERT_PTR_NOT_NULL(link_of(&r, DGG_STUDIES, "a", "CN-GZ"));
    evidence_is_whole(&r, r.corpus.evidence_count);
    forget(&r);
}

static void a_rejected_link_becomes_rejected_hits(void)
{
    review r;
    is_decided(&r, "");
    size_t all = r.corpus.evidence_count, rejected = r.corpus.rejected_count;
    const dgg_link *link = link_of(&r, DGG_DISCUSSES, "a", "maps");
    size_t gone = link != NULL ? link->evidence_count : 0;
    CU_ASSERT_TRUE(gone > 1);
    forget(&r);
    is_decided(&r, "a,theme:maps,reject,,drawings only\n");
    CU_ASSERT_PTR_NULL(link_of(&r, DGG_DISCUSSES, "a", "maps"));
    CU_ASSERT_PTR_NOT_NULL(link_of(&r, DGG_DISCUSSES, "a", "towns"));
    CU_ASSERT_PTR_NOT_NULL(link_of(&r, DGG_DISCUSSES, "b", "maps"));
    evidence_is_whole(&r, all - gone);
    CU_ASSERT_EQUAL_FATAL(r.corpus.rejected_count, rejected + gone);
    const dgg_rejected *last = &r.corpus.rejected[r.corpus.rejected_count - 1];
    CU_ASSERT_TRUE(dgg_text_is(last->id, "maps"));
    CU_ASSERT_EQUAL(last->kind, DGG_THEME);
    CU_ASSERT_EQUAL(last->paper, 0);
    CU_ASSERT_TRUE(dgg_text_is(last->reason, "rejected by hand: drawings only"));
    CU_ASSERT_TRUE(dgg_text_is(last->evidence.pattern, "map*"));
    CU_ASSERT_EQUAL(fate_of(&r.decisions, DGG_CODINGS, 2), DGG_OBEYED);
    CU_ASSERT_EQUAL(r.decisions.warning_count, 0);
    forget(&r);
}

static void what_loses_its_last_link_goes(void)
{
    review r;
    is_decided(&r, "a,theme:towns,reject,,\na,location:CN,reject,,\n");
    CU_ASSERT_EQUAL_FATAL(r.corpus.theme_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(r.corpus.themes[0].id, "maps"));
    CU_ASSERT_EQUAL_FATAL(r.corpus.location_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(r.corpus.locations[0].id, "CN-GZ"));
    CU_ASSERT_EQUAL(r.corpus.links[DGG_PART_OF].count, 0);
    CU_ASSERT_EQUAL(link_of(&r, DGG_STUDIES, "a", "CN-GZ")->to, 0);
    evidence_is_whole(&r, r.corpus.evidence_count);
    forget(&r);
}

static void an_added_link_needs_no_words(void)
{
    review r;
    is_decided(&r, "b,theme:seas,add,primary,\nc,location:PE,add,mention,\nc,theme:maps,add,,\n");
    const dgg_link *seas = link_of(&r, DGG_DISCUSSES, "b", "seas");
    const dgg_link *peru = link_of(&r, DGG_STUDIES, "c", "PE");
    const dgg_link *maps = link_of(&r, DGG_DISCUSSES, "c", "maps");
    if (seas == NULL || peru == NULL || maps == NULL) {
        CU_FAIL_FATAL("the links are not there");
        return;
    }
    CU_ASSERT_TRUE(seas->is_primary && maps->is_primary && !peru->is_primary);
    CU_ASSERT_EQUAL(seas->weight, r.codebook.scoring.primary_at);
    CU_ASSERT_EQUAL(peru->weight, 1);
    CU_ASSERT_EQUAL(seas->decision, DGG_ADDED);
    CU_ASSERT_EQUAL(seas->evidence_count + peru->evidence_count + maps->evidence_count, 0);
    forget(&r);
}

static void added_themes_and_locations_come_from_the_books(void)
{
    review r;
    is_decided(&r, "b,theme:seas,add,,\nb,location:PE,add,,\nc,location:CN-GZ,add,,\n");
    CU_ASSERT_EQUAL_FATAL(r.corpus.theme_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(r.corpus.themes[1].id, "seas"));
    CU_ASSERT_TRUE(dgg_text_is(r.corpus.themes[1].label, "Seas"));
    CU_ASSERT_EQUAL_FATAL(r.corpus.location_count, 3);
    CU_ASSERT_TRUE(dgg_text_is(r.corpus.locations[2].id, "PE"));
    CU_ASSERT_EQUAL(r.corpus.links[DGG_PART_OF].count, 1);
    for (int type = DGG_DISCUSSES; type <= DGG_STUDIES; type++) {
        const dgg_links *links = &r.corpus.links[type];
        for (size_t i = 1; i < links->count; i++) {
            CU_ASSERT_TRUE(links->items[i - 1].from < links->items[i].from ||
                           links->items[i - 1].to < links->items[i].to);
        }
    }
    evidence_is_whole(&r, r.corpus.evidence_count);
    forget(&r);
}

static void a_record_that_is_done_changes_nothing(void)
{
    review r;
    is_decided(&r, "a,,done,,looked at\nb,theme:maps,done,,\n");
    CU_ASSERT_EQUAL(r.decisions.warning_count, 0);
    CU_ASSERT_EQUAL(r.decisions.sheets[DGG_CODINGS].count, 2);
    for (size_t i = 0; i < 2; i++) {
        CU_ASSERT_EQUAL(r.decisions.sheets[DGG_CODINGS].rows[i].fate, DGG_ALREADY_SO);
    }
    const dgg_link *maps = link_of(&r, DGG_DISCUSSES, "a", "maps");
    CU_ASSERT_TRUE(maps != NULL && maps->decision == DGG_UNDECIDED);
    forget(&r);
}

static void what_was_looked_at_is_marked(void)
{
    review r;
    is_decided(&r, "a,theme:maps,accept,,\na,theme:towns,accept,mention,\n"
                   "b,theme:maps,accept,mention,\na,location:CN,accept,primary,\n");
    const dgg_link *maps = link_of(&r, DGG_DISCUSSES, "a", "maps");
    const dgg_link *towns = link_of(&r, DGG_DISCUSSES, "a", "towns");
    const dgg_link *china = link_of(&r, DGG_STUDIES, "a", "CN");
    if (maps == NULL || towns == NULL || china == NULL) {
        CU_FAIL_FATAL("the links are not there");
        return;
    }
    CU_ASSERT_EQUAL(maps->decision, DGG_ACCEPTED);
    CU_ASSERT_TRUE(maps->is_primary);
    CU_ASSERT_FALSE(towns->is_primary);
    CU_ASSERT_EQUAL(towns->weight, 1);
    CU_ASSERT_TRUE(towns->evidence_count > 0);
    CU_ASSERT_TRUE(china->is_primary);
    CU_ASSERT_TRUE(china->weight >= r.gazetteer.scoring.primary_at);
    CU_ASSERT_EQUAL(r.decisions.warning_count, 0);
    forget(&r);
}

static void rows_without_effect_are_told(void)
{
    review r;
    is_decided(&r, "c,theme:maps,reject,,\nc,theme:maps,accept,,\na,theme:maps,add,primary,\n"
                   "b,theme:towns,reject,,\nb,theme:seas,accept,,\na,theme:towns,reject,,\n"
                   "a,theme:towns,reject,,again\n");
    CU_ASSERT_TRUE(warns(&r.decisions, file, 2, "contradicts line 3"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 3, "contradicts line 2"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 4, "the texts say so"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 5, "no such link to reject"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 6, "add makes one"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 8, "says the same as line 7"));
    CU_ASSERT_EQUAL(fate_of(&r.decisions, DGG_CODINGS, 4), DGG_ALREADY_SO);
    CU_ASSERT_EQUAL(fate_of(&r.decisions, DGG_CODINGS, 5), DGG_ALREADY_SO);
    CU_ASSERT_EQUAL(fate_of(&r.decisions, DGG_CODINGS, 6), DGG_LEFT_OUT);
    CU_ASSERT_EQUAL(fate_of(&r.decisions, DGG_CODINGS, 7), DGG_OBEYED);
    forget(&r);
}

static void rows_that_name_nothing_are_told(void)
{
    review r = { 0 };
    CU_ASSERT_EQUAL(decide(&r,
                           "a,maps,add,,\na,theme:mops,add,,\na,location:CN-GS,add,,\n"
                           "z,theme:maps,add,,\nc,theme:maps,add,,\na,paper:b,add,,\n",
                           "record,decision\nc,out\n"),
                    DGG_OK);
    CU_ASSERT_TRUE(warns(&r.decisions, file, 2, "write theme:ID or location:ID"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 3, "no 'mops' in the codebook; did you mean 'maps'?"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 4, "in the gazetteer; did you mean 'CN-GZ'?"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 5, "no record is called 'z'"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 6, "the record is out"));
    CU_ASSERT_TRUE(warns(&r.decisions, file, 7, "neither a theme nor a location"));
    CU_ASSERT_EQUAL(r.decisions.warning_count, 6);
    CU_ASSERT_EQUAL(r.corpus.theme_count, 2);
    forget(&r);
}

static void codings_come_after_coding(void)
{
    review r = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_codebook_read_text(&r.codebook, TEXT(codebook_text), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_decisions_code(&r.decisions, &r.corpus, &r.codebook, &r.gazetteer, &error),
                    DGG_BAD_REQUEST);
    forget(&r);
}

static void the_books_are_known_by_their_digests(void)
{
    review r;
    is_decided(&r, "a,theme:maps,accept,,\n");
    CU_ASSERT_EQUAL(r.corpus.codebook_digest.length, 64);
    CU_ASSERT_TRUE(dgg_text_equal(r.corpus.gazetteer_digest, r.gazetteer.digest));
    CU_ASSERT_FALSE(dgg_text_equal(r.corpus.gazetteer_digest, r.corpus.codebook_digest));
    forget(&r);
}

static dgg_status decide_and_forget(void)
{
    review r = { 0 };
    dgg_status status = decide(&r,
                               "a,theme:maps,reject,,no\na,location:CN,reject,,\n"
                               "b,theme:seas,add,,\nc,theme:mops,add,,\na,theme:towns,accept,,\n"
                               "b,location:PE,add,,\nb,theme:towns,reject,,\n",
                               "record,decision\nc,out\n");
    forget(&r);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(decide_and_forget());
}

SUITE("corpus/decisions/coding", { "the texts speak first", the_texts_speak_first },
      { "a rejected link becomes rejected hits", a_rejected_link_becomes_rejected_hits },
      { "what loses its last link goes", what_loses_its_last_link_goes },
      { "an added link needs no words", an_added_link_needs_no_words },
      { "added themes and locations come from the books",
        added_themes_and_locations_come_from_the_books },
      { "what was looked at is marked", what_was_looked_at_is_marked },
      { "rows without effect are told", rows_without_effect_are_told },
      { "rows that name nothing are told", rows_that_name_nothing_are_told },
      { "a record that is done changes nothing", a_record_that_is_done_changes_nothing },
      { "codings come after coding", codings_come_after_coding },
      { "the books are known by their digests", the_books_are_known_by_their_digests },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
