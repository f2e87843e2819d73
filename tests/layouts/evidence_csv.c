#include "layouts/evidence_csv.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_rejected rejected[] = {
    { .paper = WANG,
      .kind = DGG_LOCATION,
      .id = WORDS("PE"),
      .reason = WORDS("organisation, or so"),
      .evidence = { .field = DGG_TITLE,
                    .start = 0,
                    .end = 4,
                    .sentence_end = 23,
                    .quote = WORDS("Data"),
                    .pattern = WORDS("Data"),
                    .kind = DGG_NAME,
                    .weight = 2.25,
                    .cue = true } },
    { .paper = SEMINAR, .kind = DGG_LOCATION, .reason = WORDS("masked") },
};

static dgg_status write(bool is_rejected, char **text)
{
    size_t length = 0;
    dgg_corpus corpus = library_corpus;
    corpus.rejected = rejected;
    corpus.rejected_count = 2;
    FILE *out = open_memstream(text, &length);
    dgg_status status = is_rejected ? dgg_evidence_csv_write_rejected(&corpus, out, NULL)
                                    : dgg_evidence_csv_write(&library_graph, out, NULL);
    fclose(out);
    return status;
}

static void has(const char *text, const char *line)
{
    bool is_there = strstr(text, line) != NULL;
    if (!is_there) {
        printf("\n%s\nlacks %s\n", text, line);
    }
    CU_ASSERT_TRUE(is_there);
}

static void a_line_a_hit_with_its_sentence(void)
{
    char *text = NULL;
    CU_ASSERT_EQUAL_FATAL(write(false, &text), DGG_OK);
    has(text, "paper,paper_label,target,target_label,type,salience,decision,field,quote,sentence,"
              "pattern,kind,points,study_cue,contrast,start,end\n");
    has(text, "paper:wang-2020-data,Data centres in Guizhou,theme:data-centres,Data centres,"
              "discusses,primary,,abstract,data centres,Guizhou 🌍 hosts data centres.,"
              "data (centre|center),phrase,0.5,false,false,16,28\n");
    has(text, ",location:CN,China,studies,mention,,abstract,China,China plans more.,");
    has(text, "keywords,data centre,data centre,");
    free(text);
}

static void hostile_texts_stay_in_their_cells(void)
{
    char *text = NULL;
    CU_ASSERT_EQUAL_FATAL(write(false, &text), DGG_OK);
    has(text, ",Smart cities,Smart cities </script><script>window.hacked=5</script> everywhere.,");
    free(text);
}

static void a_link_added_by_hand_has_a_line_without_words(void)
{
    char *text = NULL;
    size_t length = 0;
    dgg_link added = { .from = PERU_PAPER, .is_primary = true, .decision = DGG_ADDED };
    dgg_graph_link links[] = { { NODE_PERU_PAPER, NODE_SMART, DGG_DISCUSSES, 1.5, &added } };
    const dgg_graph graph = { .corpus = &library_corpus,
                              .nodes = library_nodes,
                              .node_count = LIBRARY_NODES,
                              .links = links,
                              .link_count = 1 };
    FILE *out = open_memstream(&text, &length);
    CU_ASSERT_EQUAL(dgg_evidence_csv_write(&graph, out, NULL), DGG_OK);
    fclose(out);
    has(text, "\npaper:peru-1999,Peru,theme:smart-cities,Smart cities,discusses,primary,added,"
              ",,,,,,,,,\n");
    free(text);
}

static void rejected_hits_tell_the_reason(void)
{
    char *text = NULL;
    CU_ASSERT_EQUAL_FATAL(write(true, &text), DGG_OK);
    has(text, "paper,target,reason,field,quote,");
    has(text, "\npaper:wang-2020-data,location:PE,\"organisation, or so\",title,Data,"
              "Data centres in Guizhou,Data,name,2.25,true,false,0,4\n");
    has(text, "\nevent:seminar-2014,,masked,");
    free(text);
}

static void a_full_disk_is_told(void)
{
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_EQUAL(dgg_evidence_csv_write(&library_graph, full, NULL), DGG_CANNOT_WRITE);
    CU_ASSERT_EQUAL(dgg_evidence_csv_write_rejected(&library_corpus, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

static dgg_status write_and_forget(bool is_rejected)
{
    char *text = NULL;
    dgg_status status = write(is_rejected, &text);
    free(text);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_forget(false));
    BRUTAL(write_and_forget(true));
}

SUITE("layouts/evidence_csv", { "a line a hit with its sentence", a_line_a_hit_with_its_sentence },
      { "hostile texts stay in their cells", hostile_texts_stay_in_their_cells },
      { "a link added by hand has a line without words",
        a_link_added_by_hand_has_a_line_without_words },
      { "rejected hits tell the reason", rejected_hits_tell_the_reason },
      { "a full disk is told", a_full_disk_is_told },
      { "survives refused memory", survives_refused_memory })
