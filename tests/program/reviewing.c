#include "program/reviewing.h"

#include "tests/support/program.h"

static const char list[] = "@article{a1,\n title={Data centres in Guizhou},\n year={2020},\n"
                           " abstract={Data centres and local governance in Guizhou.}\n}\n"
                           "@article{b2,\n title={Smart cities in Peru},\n year={2021},\n"
                           " abstract={A smart city and data centres in Lima, Peru.}\n}\n";

static void make_review(void)
{
    enter_folder();
    CU_ASSERT_EQUAL(shell("rm -rf r && mkdir -p r/sources r/decisions"), 0);
    write_file("r/review.json", "{ \"format\": \"dggraph-review/1\" }");
    write_file("r/sources/list.bib", list);
}

static void a_review_folder_stands_for_its_inputs(void)
{
    make_review();
    dgg_outcome folder = run("export --json r");
    dgg_outcome file = run("export --json r/sources/list.bib");
    CU_ASSERT_EQUAL(folder.code, 0);
    CU_ASSERT_STRING_EQUAL(folder.printed, file.printed);
    forget(&folder);
    forget(&file);
}

static void its_decisions_are_obeyed(void)
{
    make_review();
    write_file("r/decisions/records.csv", "record,decision,stage,reason\nb2,out,screening,Peru\n");
    write_file("r/decisions/codings.csv",
               "record,target,decision,salience,note\na1,theme:smart-cities,add,primary,\n");
    write_file("r/decisions/labels.csv", "id,label\nlocation:CN-GZ,Kweichow\n");
    dgg_outcome outcome = run("export --json r");
    CU_ASSERT_EQUAL(outcome.code, 0);
    CU_ASSERT_TRUE(holds(outcome.printed, "\"reason\":\"Peru\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "\"decision\":\"added\""));
    CU_ASSERT_TRUE(holds(outcome.printed, "Kweichow"));
    CU_ASSERT_TRUE(holds(outcome.printed, "records.csv"));
    CU_ASSERT_FALSE(holds(outcome.printed, "paper:b2"));
    forget(&outcome);
}

static void what_cannot_be_obeyed_is_told(void)
{
    make_review();
    write_file("r/decisions/records.csv", "record,decision\nb3,out\n");
    dgg_outcome outcome = run("export --json r");
    CU_ASSERT_EQUAL(outcome.code, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "decisions/records.csv:2"));
    CU_ASSERT_TRUE(holds(outcome.said, "did you mean 'b2'?"));
    forget(&outcome);
}

static void a_mistake_in_the_folder_is_told_with_its_file(void)
{
    make_review();
    write_file("r/codebook.json", "{");
    dgg_outcome outcome = run("export --json r");
    CU_ASSERT_EQUAL(outcome.code, 65);
    CU_ASSERT_TRUE(holds(outcome.said, "codebook.json"));
    forget(&outcome);
    CU_ASSERT_EQUAL(shell("rm r/codebook.json r/sources/list.bib"), 0);
    outcome = run("export --json r");
    CU_ASSERT_EQUAL(outcome.code, 66);
    CU_ASSERT_TRUE(holds(outcome.said, "sources"));
    forget(&outcome);
}

static void a_review_folder_stands_alone(void)
{
    make_review();
    dgg_outcome outcome = run("export --json r r/sources/list.bib");
    CU_ASSERT_EQUAL(outcome.code, 65);
    CU_ASSERT_TRUE(holds(outcome.said, "stands alone"));
    forget(&outcome);
}

SUITE("program/reviewing",
      { "a review folder stands for its inputs", a_review_folder_stands_for_its_inputs },
      { "its decisions are obeyed", its_decisions_are_obeyed },
      { "what cannot be obeyed is told", what_cannot_be_obeyed_is_told },
      { "a mistake in the folder is told with its file",
        a_mistake_in_the_folder_is_told_with_its_file },
      { "a review folder stands alone", a_review_folder_stands_alone })
