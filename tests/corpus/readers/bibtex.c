#include <stdio.h>

#include "corpus/readers.h"
#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#define SHARED DGG_SHARED "/data/"

static dgg_corpus read(const char *text)
{
    dgg_corpus corpus = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, TEXT(text), "list.bib", NULL, NULL), DGG_OK);
    return corpus;
}

static void an_entry_becomes_a_record(void)
{
    dgg_corpus corpus = read("\xef\xbb\xbfScopus\nEXPORT DATE: today\n\n"
                             "@string{jm = \"Journal of {M}aps\"}\n@article{smith2019,\n"
                             "  author = {Smith, Jane and 王伟 and {World Bank}},\n"
                             "  title = {{On \\emph{maps} of {CO}$_2$}},\n  subtitle = {A view},\n"
                             "  journal = jm,\n  date = {2019-05/2020},\n"
                             "  doi = {https://doi.org/10.1080/A\\_B},\n"
                             "  url = {http://x.org/a\\_b},\n  keywords = {a; b; c},\n"
                             "  abstract = {Maps show 50\\% of\n    G\\\"odel.},\n"
                             "  language = {english}\n}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    const dgg_paper *paper = &corpus.papers[0];
    CU_ASSERT_TRUE(dgg_text_is(paper->key, "smith2019"));
    CU_ASSERT_TRUE(dgg_text_is(paper->title, "On maps of CO2: A view"));
    CU_ASSERT_TRUE(dgg_text_is(paper->venue, "Journal of Maps"));
    CU_ASSERT_TRUE(dgg_text_is(paper->abstract, "Maps show 50% of Gödel."));
    CU_ASSERT_TRUE(dgg_text_is(paper->doi, "10.1080/a_b"));
    CU_ASSERT_TRUE(dgg_text_is(paper->url, "http://x.org/a_b"));
    CU_ASSERT_TRUE(dgg_text_is(paper->language, "english"));
    CU_ASSERT_EQUAL(paper->year, 2019);
    CU_ASSERT_EQUAL_FATAL(paper->authors.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(paper->authors.items[2], "World Bank"));
    CU_ASSERT_EQUAL(paper->keywords.count, 3);
    CU_ASSERT_EQUAL(paper->line, 5);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, "bibtex"));
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void kinds_and_venues_follow_the_type(void)
{
    dgg_corpus corpus = read("@phdthesis{a, title={A}, school={Fudan University}}\n"
                             "@techreport{b, title={B}, institution={World Bank}}\n"
                             "@inproceedings{c, title={C}, booktitle={Proc. of Maps}}\n"
                             "@online{d, title={D}, url={http://x.org}}\n"
                             "@book{e, title={E}, editor={Doe, Jane}, year={c. 1998}}\n"
                             "@misc{f, title={F}, howpublished={\\url{http://y.org}},\n"
                             "      url={https://doi.org/10.1080/f}, year={in press}}");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 6);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].venue, "Fudan University"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[1].venue, "World Bank"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].venue, "Proc. of Maps"));
    CU_ASSERT_EQUAL(corpus.papers[3].kind, DGG_DOCUMENT);
    CU_ASSERT_EQUAL(corpus.papers[4].kind, DGG_PAPER);
    CU_ASSERT_EQUAL(corpus.papers[4].year, 1998);
    CU_ASSERT_EQUAL(corpus.papers[4].authors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[5].doi, "10.1080/f"));
    CU_ASSERT_EQUAL(corpus.papers[5].year, 0);
    dgg_corpus_destroy(&corpus);
}

static void heirs_take_from_parents_before_and_behind(void)
{
    dgg_corpus corpus =
        read("@inproceedings{a, title={A}, author={Doe, J}, crossref={p}}\n"
             "@proceedings{p, title={Maps}, subtitle={All}, booktitle={Maps: All},\n"
             "  year=2019}\n"
             "@xdata{x, journal={Towns}, keywords={k}, xdata={y}}\n"
             "@article{b, title={B}, xdata={x}, year=1999}\n"
             "@xdata{y, language={german}, year=1998}\n"
             "@article{c, title={C}, crossref={nowhere}}\n"
             "@article{d, title={D}, crossref={d}, xdata={d}}\n");
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 5);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].venue, "Maps: All"));
    CU_ASSERT_EQUAL(corpus.papers[0].year, 2019);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].venue, "Towns"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].language, "german"));
    CU_ASSERT_EQUAL(corpus.papers[2].keywords.count, 1);
    CU_ASSERT_EQUAL(corpus.papers[2].year, 1999);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[2].key, "b"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_EQUAL(corpus.warnings[0].line, 7);
    dgg_corpus_destroy(&corpus);
}

static void a_broken_entry_loses_no_other(void)
{
    dgg_corpus corpus = read("@article{a, title = {A}, abstract = {not closed,\n  year = 2018\n}\n"
                             "@article{b, title = {B}}\n"
                             "@article{b, title = {C}}\n"
                             "@article{d}\n"
                             "@article{e, title = {E}}, year = 2018}\n year = {2019}\n}\n"
                             "@article{f, title = {F}\n");
    CU_ASSERT_EQUAL(corpus.paper_count, 5);
    CU_ASSERT_PTR_NOT_NULL(find_record(&corpus, "A"));
    CU_ASSERT_PTR_NOT_NULL(find_record(&corpus, "B"));
    CU_ASSERT_PTR_NOT_NULL(find_record(&corpus, "C"));
    CU_ASSERT_PTR_NOT_NULL(find_record(&corpus, "E"));
    CU_ASSERT_PTR_NOT_NULL(find_record(&corpus, "F"));
    static const long lines[] = { 1, 5, 6, 8, 10 };
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < corpus.warning_count; i++) {
        CU_ASSERT_EQUAL(corpus.warnings[i].line, lines[i]);
    }
    dgg_corpus_destroy(&corpus);
}

static void comments_and_preambles_are_no_records(void)
{
    dgg_corpus corpus = read("@comment{jabref-meta: {x}}\n@preamble{\"\\newcommand{\\x}{y}\"}\n"
                             "@Comment{}\n@set{s, entryset={a,b}}\n@article{a, title={A}}");
    CU_ASSERT_EQUAL(corpus.paper_count, 1);
    CU_ASSERT_EQUAL(corpus.warning_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void other_texts_are_not_taken_for_bibtex(void)
{
    static const char *const texts[] = { "jane@x.org\nOn maps", "@ On maps", "On @maps {all}",
                                         "{ \"a\": \"@article{b,\" }" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CU_ASSERT_EQUAL(dgg_reader_bibtex.recognises(TEXT(texts[i])), DGG_NOT_MINE);
    }
    CU_ASSERT_TRUE(dgg_reader_bibtex.recognises(TEXT("% a list\n\n @Article{a,\n")) > DGG_PERHAPS);
}

typedef struct counted {
    const char *file;
    size_t records, with_references, with_abstract;
} counted;

/* Counted in the files by another script. */
static void real_files_hold_what_they_should(void)
{
    static const counted files[] = {
        { SHARED "wos/wos_biblio.bib", 99, 98, 92 },
        { SHARED "wos/wos_m.bib", 29, 29, 29 },
        { SHARED "scopus/scopus_m.bib", 24, 0, 24 },
        { SHARED "scopus/scopus.bib", 263, 255, 262 },
        { SHARED "same_eight_papers/scopus.bib", 8, 8, 8 },
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        dgg_corpus corpus = { 0 };
        size_t with_references = 0, with_abstract = 0;
        dgg_status status = dgg_corpus_read(&corpus, files[i].file, NULL, NULL);
        if (status == DGG_NO_INPUT) {
            printf("skipped: no %s\n", files[i].file);
            continue;
        }
        CU_ASSERT_EQUAL(status, DGG_OK);
        for (size_t j = 0; j < corpus.paper_count; j++) {
            with_references += corpus.papers[j].references.count > 0;
            with_abstract += corpus.papers[j].abstract.length > 0;
        }
        CU_ASSERT_EQUAL(corpus.paper_count, files[i].records);
        CU_ASSERT_EQUAL(with_references, files[i].with_references);
        CU_ASSERT_EQUAL(with_abstract, files[i].with_abstract);
        dgg_corpus_destroy(&corpus);
    }
}

static void duplicates_across_files_are_merged(void)
{
    static const char *const names[] = { "1721933036744", "1721933066874", "1721933086347",
                                         "1721933123541", "1721933143054", "1721933221658" };
    dgg_corpus corpus = { 0 };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[512];
        snprintf(path, sizeof path, SHARED "sciencedirect/ScienceDirect_citations_%s.bib",
                 names[i]);
        if (dgg_corpus_read(&corpus, path, NULL, NULL) == DGG_NO_INPUT) {
            printf("skipped: no %s\n", path);
            dgg_corpus_destroy(&corpus);
            return;
        }
    }
    CU_ASSERT_EQUAL(corpus.paper_count, 600);
    CU_ASSERT_EQUAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 596);
    dgg_corpus_destroy(&corpus);
}

static dgg_status read_and_forget(void)
{
    static const char text[] =
        "@string{j={J}}\n@xdata{x, year=1999}\n"
        "@article{a, author={Doe, J}, title={A}, xdata={x}, journal=j,\n"
        " keywords={k}, references={r; s}, affiliation={U, Univ X}, ids={z}}\n"
        "@book{a, title={B}, crossref={y}, doi={10.1080/x}}\n@article{b";
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, TEXT(text), "a.bib", "bibtex", NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/readers/bibtex", { "an entry becomes a record", an_entry_becomes_a_record },
      { "kinds and venues follow the type", kinds_and_venues_follow_the_type },
      { "heirs take from parents before and behind", heirs_take_from_parents_before_and_behind },
      { "a broken entry loses no other", a_broken_entry_loses_no_other },
      { "comments and preambles are no records", comments_and_preambles_are_no_records },
      { "other texts are not taken for BibTeX", other_texts_are_not_taken_for_bibtex },
      { "real files hold what they should", real_files_hold_what_they_should },
      { "duplicates across files are merged", duplicates_across_files_are_merged },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
