#include "tests/support/lists.h"

static char *page_of(const char *arguments)
{
    dgg_outcome outcome = run(arguments);
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    forget(&outcome);
    return file_content("coding.html", NULL);
}

static void a_page_of_every_paper_and_what_was_found(void)
{
    write_lists();
    char *page = page_of("code list.txt -q");
    CU_ASSERT_TRUE(holds(page, "\"format\": \"dggraph-coding/1\""));
    CU_ASSERT_TRUE(holds(page, "Platforms of the harbour"));
    CU_ASSERT_TRUE(holds(page, "\"target\":\"theme:smart-cities\""));
    CU_ASSERT_TRUE(holds(page, "\"quote\":\"Smart cities\""));
    CU_ASSERT_TRUE(holds(page, "{\"id\":\"theme:surveillance\"")); /* to be added */
    CU_ASSERT_TRUE(holds(page, "<h1>Coding</h1>"));
    free(page);
    expect("code list.txt -o other.html --title \"<A> title\"", EXIT_DONE,
           "3 records to code: open other.html, save codings.csv");
    CU_ASSERT_TRUE(prints_the_same("code list.txt -q -o -", "code list.txt -q -o - --threads 1"));
}

static void a_blind_page_holds_nothing_of_what_was_found(void)
{
    write_lists();
    char *page = page_of("code list.txt --blind");
    CU_ASSERT_TRUE(holds(page, "\"links\": []"));
    CU_ASSERT_FALSE(holds(page, "\"quote\":"));
    CU_ASSERT_FALSE(holds(page, "\"salience\":"));
    CU_ASSERT_TRUE(holds(page, "We study the smart city of Shenzhen"));
    free(page);
}

static void a_sheet_chooses_records_and_brings_what_is_decided(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("printf 'record,target,decision\\nSmart cities and data centres in "
                          "Shenzhen,theme:surveillance,add\\nno such,,\\n' > sheet.csv"),
                    0);
    expect("code list.txt --sheet sheet.csv", EXIT_DONE, "1 row of sheet.csv about no record");
    char *page = file_content("coding.html", NULL);
    CU_ASSERT_TRUE(holds(page, "theme:surveillance\",\"add\"]"));
    CU_ASSERT_FALSE(holds(page, "Platforms of the harbour"));
    free(page);
    page = page_of("code list.txt --sheet sheet.csv --blind -q");
    CU_ASSERT_FALSE(holds(page, "theme:surveillance\",\"add\"]"));
    free(page);
    expect("sample list.txt --n 2 -o drawn.csv", EXIT_DONE, "");
    expect("code list.txt --sheet drawn.csv --blind", EXIT_DONE, "2 records to code");
}

static void in_a_review_folder_the_work_goes_on(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("rm -rf review"), 0);
    expect("init review", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cp list.txt review/sources && printf "
                          "'record,target,decision,salience,note\\nPlatforms of the harbour: "
                          "digital governance and the port,theme:smart-cities,reject,,no\\n' > "
                          "review/decisions/codings.csv"),
                    0);
    expect("code review", EXIT_DONE, "save codings.csv into decisions/ of the folder");
    char *page = file_content("coding.html", NULL);
    CU_ASSERT_TRUE(holds(page, "theme:smart-cities\",\"reject\"")); /* as it was decided … */
    CU_ASSERT_FALSE(holds(page, "\"decision\":\"accepted\""));
    free(page);
    page = page_of("code review --blind");
    CU_ASSERT_FALSE(holds(page, "theme:smart-cities\",\"reject\""));
    free(page);
}

static void themes_of_the_papers_own_keywords_can_be_coded_blind_too(void)
{
    write_file("keys.ris", "TY  - JOUR\nTI  - One\nKW  - protein folding\nER  - \n"
                           "TY  - JOUR\nTI  - Two\nKW  - protein folding\nER  - \n"
                           "TY  - JOUR\nTI  - Three\nKW  - Protein Folding\nER  - \n");
    char *page = page_of("code keys.ris --themes keywords --blind");
    CU_ASSERT_TRUE(holds(page, "\"id\":\"theme:protein-folding\""));
    CU_ASSERT_FALSE(holds(page, "theme:surveillance"));
    CU_ASSERT_TRUE(holds(page, "\"links\": []"));
    free(page);
}

static void trouble_is_told(void)
{
    write_lists();
    expect("code no-such-file", EXIT_INPUT_MISSING, "no-such-file");
    expect("code list.txt --sheet no-such.csv", EXIT_INPUT_MISSING, "no-such.csv");
    expect("code list.txt --sheet list.txt", EXIT_INPUT_MALFORMED, "a column 'record'");
    CU_ASSERT_EQUAL(shell("printf 'record,target\\nnone,\\n' > sheet.csv"), 0);
    expect("code list.txt --sheet sheet.csv", EXIT_INPUT_MALFORMED, "no record of the list");
    expect("code list.txt -o no/such/folder.html", EXIT_CANNOT_CREATE, "no/such/folder.html");
    expect("code list.txt -o - > /dev/full", EXIT_CANNOT_WRITE, "");
    expect("code list.txt --draw venues", EXIT_USAGE, "--draw");
}

SUITE("program/commands/code",
      { "a page of every paper and what was found", a_page_of_every_paper_and_what_was_found },
      { "a blind page holds nothing of what was found",
        a_blind_page_holds_nothing_of_what_was_found },
      { "a sheet chooses records and brings what is decided",
        a_sheet_chooses_records_and_brings_what_is_decided },
      { "in a review folder the work goes on", in_a_review_folder_the_work_goes_on },
      { "themes of the papers' own keywords can be coded blind too",
        themes_of_the_papers_own_keywords_can_be_coded_blind_too },
      { "trouble is told", trouble_is_told })
