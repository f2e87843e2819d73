#include "corpus/sharing.h"

#include "tests/support/brutal.h"
#include "tests/support/coded.h"

#define SHARED_TEXT(string)                                                                        \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

#define BOOK                                                                                       \
    CODEBOOK("\"themes\": [{ \"id\": \"maps\", \"include\": [\"old maps of the northern harbour "  \
             "towns\", \"atlas\"] }]")
#define PLACES GAZETTEER("\"locations\": [{ \"id\": \"peru\", \"names\": { \"en\": [\"Peru\"] } }]")

static dgg_text authors[] = { SHARED_TEXT("Müller, Ann"), SHARED_TEXT("O, X") };
static dgg_text institutions[] = { SHARED_TEXT("Müller Institute") };
static dgg_text keywords[] = { SHARED_TEXT("atlas") };

static dgg_status share(coded_paper *it, const char *id, const char *title)
{
    dgg_status status = DGG_OK;
    const dgg_paper paper = { .kind = DGG_PAPER,
                              .id = dgg_text_of(id),
                              .key = dgg_text_of(id),
                              .title = dgg_text_of(title),
                              .abstract = SHARED_TEXT("We read old maps of the northern harbour "
                                                      "towns. Peru has an atlas."),
                              .authors = { authors, 2 },
                              .institutions = { institutions, 1 },
                              .keywords = { keywords, 1 },
                              .year = 2021 };
    DGG_TRY(code_paper(it, BOOK, PLACES, &paper));
    it->corpus.papers[0].id = dgg_text_of(id); /* as settling would have given it */
    DGG_TRY(dgg_corpus_share(&it->corpus, NULL));
done:
    return status;
}

static void abstracts_and_people_are_gone(void)
{
    coded_paper it = { 0 };
    CU_ASSERT_EQUAL_FATAL(share(&it, "mueller2021", "An atlas of Peru"), DGG_OK);
    const dgg_paper *paper = &it.corpus.papers[0];
    CU_ASSERT_EQUAL(paper->abstract.length, 0);
    CU_ASSERT_EQUAL(paper->key.length, 0);
    CU_ASSERT_EQUAL(paper->authors.count, 0);
    CU_ASSERT_EQUAL(paper->institutions.count, 0);
    CU_ASSERT_EQUAL(paper->keywords.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "An atlas of Peru"));
    CU_ASSERT_TRUE(it.corpus.is_shared);
    CU_ASSERT_TRUE(it.corpus.lacks[DGG_PERSON]);
    forget_coded(&it);
}

static void quotes_from_abstracts_are_cut_and_stand_alone(void)
{
    coded_paper it = { 0 };
    size_t cut = 0, whole = 0;
    CU_ASSERT_EQUAL_FATAL(share(&it, "x", "An atlas of Peru"), DGG_OK);
    for (size_t i = 0; i < it.corpus.evidence_count; i++) {
        const dgg_evidence *evidence = &it.corpus.evidence[i];
        cut += dgg_text_is(evidence->quote, "old maps of the northern …") ? 1 : 0;
        if (evidence->field == DGG_TITLE) {
            whole += evidence->sentence_end == 16 ? 1 : 0;
        } else if (evidence->field == DGG_ABSTRACT) {
            CU_ASSERT_EQUAL(evidence->sentence_start, evidence->start);
            CU_ASSERT_EQUAL(evidence->sentence_end, evidence->end);
        }
    }
    CU_ASSERT_EQUAL(cut, 1);
    CU_ASSERT_EQUAL(whole, 2);
    forget_coded(&it);
}

static void an_id_that_names_an_author_becomes_another(void)
{
    coded_paper first = { 0 }, again = { 0 }, other = { 0 };
    CU_ASSERT_EQUAL_FATAL(share(&first, "Müller2021maps", "An atlas of Peru"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(share(&again, "Müller2021maps", "An atlas of Peru"), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(share(&other, "Müller2021more", "An atlas of Peru"), DGG_OK);
    dgg_text id = first.corpus.papers[0].id;
    CU_ASSERT_TRUE(dgg_text_starts(id, "2021-an-atlas-of-peru-"));
    CU_ASSERT_EQUAL(id.length, sizeof "2021-an-atlas-of-peru-0123456789" - 1);
    CU_ASSERT_TRUE(dgg_text_equal(id, again.corpus.papers[0].id));
    CU_ASSERT_FALSE(dgg_text_equal(id, other.corpus.papers[0].id));
    forget_coded(&first);
    forget_coded(&again);
    forget_coded(&other);
}

static void an_id_without_a_name_stays(void)
{
    coded_paper it = { 0 };
    CU_ASSERT_EQUAL_FATAL(share(&it, "harbours-2021-atlas", ""), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(it.corpus.papers[0].id, "harbours-2021-atlas"));
    forget_coded(&it);
}

static void long_titles_are_cut_at_a_word(void)
{
    coded_paper it = { 0 };
    CU_ASSERT_EQUAL_FATAL(
        share(&it, "muller", "Of harbours, atlases, governance and other very long words"), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_starts(it.corpus.papers[0].id, "2021-of-harbours-atlases-"));
    CU_ASSERT_TRUE(it.corpus.papers[0].id.length < 50);
    forget_coded(&it);
}

static void excluded_papers_and_rejected_hits_are_shared_too(void)
{
    dgg_paper paper = { .id = SHARED_TEXT("x"), .abstract = SHARED_TEXT("One two three.") };
    dgg_excluded excluded = { .paper = { .id = SHARED_TEXT("muller"),
                                         .abstract = SHARED_TEXT("Text."),
                                         .authors = { authors, 1 } },
                              .reason = SHARED_TEXT("too old") };
    dgg_rejected rejected = { .evidence = { .field = DGG_ABSTRACT,
                                            .quote = SHARED_TEXT("a b c d e f g h") } };
    dgg_corpus corpus = { .papers = &paper,
                          .paper_count = 1,
                          .excluded = &excluded,
                          .excluded_count = 1,
                          .rejected = &rejected,
                          .rejected_count = 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_share(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(excluded.paper.abstract.length, 0);
    CU_ASSERT_EQUAL(excluded.paper.authors.count, 0);
    CU_ASSERT_FALSE(dgg_text_is(excluded.paper.id, "muller"));
    CU_ASSERT_TRUE(dgg_text_is(excluded.reason, "too old"));
    CU_ASSERT_TRUE(dgg_text_is(rejected.evidence.quote, "a b c d e …"));
    dgg_arena_release(&corpus.texts);
}

static void parts_of_compounds_are_words(void)
{
    dgg_rejected rejected = {
        .evidence = { .field = DGG_ABSTRACT, .quote = SHARED_TEXT("state-of-the-art-like things") }
    };
    dgg_corpus corpus = { .rejected = &rejected, .rejected_count = 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_share(&corpus, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(rejected.evidence.quote, "state-of-the-art-like …"));
    dgg_arena_release(&corpus.texts);
}

static void a_script_without_blanks_is_cut_by_characters(void)
{
    static const char han[] =
        "数据中心数据中心数据中心数据中心数据中心数据中心数据中心数据中心数据中心"
        "数据中心数据中心数据中心";
    dgg_rejected rejected = { .evidence = { .field = DGG_ABSTRACT, .quote = SHARED_TEXT(han) } };
    dgg_corpus corpus = { .rejected = &rejected, .rejected_count = 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_share(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_unicode_count(rejected.evidence.quote), DGG_SHARED_CHARACTERS + 2);
    dgg_arena_release(&corpus.texts);
}

static void only_citations_within_the_list_stay(void)
{
    dgg_link cites[] = { { .from = 0, .to = 1 }, { .from = 0, .to = 0, .to_reference = true } };
    dgg_link wrote[] = { { .from = 0, .to = 0 } };
    dgg_corpus corpus = { .people = { .count = 1 }, .references = { .count = 1 } };
    corpus.links[DGG_CITES] = (dgg_links){ cites, 2, 2 };
    corpus.links[DGG_WROTE] = (dgg_links){ wrote, 1, 1 };
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_share(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].count, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_CITES].items[0].to, 1);
    CU_ASSERT_EQUAL(corpus.links[DGG_WROTE].count, 0);
    CU_ASSERT_EQUAL(corpus.people.count + corpus.references.count, 0);
}

static dgg_status share_and_forget(void)
{
    coded_paper it = { 0 };
    dgg_status status = share(&it, "muller2021", "An atlas of Peru");
    forget_coded(&it);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(share_and_forget());
}

SUITE("corpus/sharing", { "abstracts and people are gone", abstracts_and_people_are_gone },
      { "quotes from abstracts are cut and stand alone",
        quotes_from_abstracts_are_cut_and_stand_alone },
      { "an id that names an author becomes another", an_id_that_names_an_author_becomes_another },
      { "an id without a name stays", an_id_without_a_name_stays },
      { "long titles are cut at a word", long_titles_are_cut_at_a_word },
      { "excluded papers and rejected hits are shared too",
        excluded_papers_and_rejected_hits_are_shared_too },
      { "parts of compounds are words", parts_of_compounds_are_words },
      { "a script without blanks is cut by characters",
        a_script_without_blanks_is_cut_by_characters },
      { "only citations within the list stay", only_citations_within_the_list_stay },
      { "survives refused memory", survives_refused_memory })
