/* All files of a map are the same bytes, whatever fonts, threads, locale or order of files a
 * machine has. Only map.png is drawn with the fonts of the machine: with other fonts it may be
 * another. */
#include <locale.h>
#include <string.h>
#include <wctype.h>

#include "tests/support/lists.h"

#define CONFIGURATION(folder)                                                                      \
    "<?xml version=\"1.0\"?><fontconfig><dir prefix=\"cwd\">" folder                               \
    "</dir><cachedir prefix=\"cwd\">fonts/cache</cachedir></fontconfig>"

/* With letters that Turkish and the order of words in other languages treat in their own way. */
static const char library[] =
    "@article{istanbul21,\n title = {Isparta and {\\.I}stanbul: data centres and the IT of cities},"
    "\n author = {{\\c C}elik, I{\\c s}{\\i}l and Ørsted, Åse},\n year = 2021,\n"
    " journal = {Urban Tests},\n"
    " abstract = {Digital governance and smart cities in Türkiye; 1,5 or 1.5 times in Istanbul.}}\n"
    "@article{zhang22,\n title = {数字政府与地方治理:以深圳为例},\n author = {张, 伟},\n"
    " year = 2022,\n journal = {城市研究},\n"
    " abstract = {本文研究深圳的数字政府与智慧城市建设。}}\n";

static const char files_in_order[] = "a.txt b.txt c.txt library.bib";

static void map_into(const char *folder, const char *before, const char *arguments)
{
    char command[512];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    CU_ASSERT_EQUAL(shell(command), 0);
    snprintf(command, sizeof command, "map -q %s -o %s", arguments, folder);
    dgg_outcome outcome = run_after(before, command);
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_STRING_EQUAL(outcome.said, "");
    forget(&outcome);
}

/* The map as this machine makes it, once. */
static void begin(void)
{
    enter_folder();
    if (access("plain", F_OK) != 0) {
        write_lists();
        write_file("library.bib", library);
        map_into("plain", "", files_in_order);
        CU_ASSERT_EQUAL(shell("test \"$(find plain -type f | wc -l)\" -ge 20"), 0);
    }
}

static void gives_the_same(const char *before, const char *arguments, const char *but)
{
    char command[512];
    map_into("other", before, arguments);
    snprintf(command, sizeof command, "diff -rq %s plain other >&2", but);
    CU_ASSERT_EQUAL(shell(command), 0);
}

static void files_in_any_order_make_the_same_map(void)
{
    begin();
    gives_the_same("", "library.bib c.txt a.txt b.txt", "");
    gives_the_same("", "b.txt library.bib c.txt a.txt", "");
}

static void threads_and_memory_make_the_same_map(void)
{
    begin();
    gives_the_same("", "a.txt b.txt c.txt library.bib --threads 1", "");
    gives_the_same("MALLOC_PERTURB_=165", "a.txt b.txt c.txt library.bib --threads 2", "");
}

/* Both are made here: in Turkish "I" and "i" are no pair, and both write a decimal comma. */
static void make_locales(void)
{
    enter_folder();
    CU_ASSERT_EQUAL_FATAL(shell("mkdir -p locales && for l in tr_TR de_DE; do localedef -i $l -f "
                                "UTF-8 ./locales/$l.UTF-8 || exit 1; done > locales/messages 2>&1"),
                          0);
    CU_ASSERT_EQUAL(setenv("LOCPATH", "./locales", 1), 0);
    CU_ASSERT_PTR_NOT_NULL(setlocale(LC_ALL, "de_DE.UTF-8"));
    CU_ASSERT_STRING_EQUAL(localeconv()->decimal_point, ",");
    CU_ASSERT_PTR_NOT_NULL(setlocale(LC_ALL, "tr_TR.UTF-8"));
    CU_ASSERT_EQUAL(towupper(L'i'), 0x130);
    setlocale(LC_ALL, "C");
}

static void locales_make_the_same_map(void)
{
    begin();
    make_locales();
    gives_the_same("LC_ALL=C", files_in_order, "");
    gives_the_same("LC_ALL=C.UTF-8", files_in_order, "");
    gives_the_same("LC_ALL=tr_TR.UTF-8 LANGUAGE=tr", files_in_order, "");
    gives_the_same("LC_ALL=de_DE.UTF-8 LANGUAGE=de", files_in_order, "");
}

static void fonts_make_the_same_map(void)
{
    begin();
    CU_ASSERT_EQUAL(shell("mkdir -p fonts/none fonts/one"), 0);
    write_file("none.conf", CONFIGURATION("fonts/none"));
    write_file("one.conf", CONFIGURATION("fonts/one"));
    CU_ASSERT_EQUAL(shell("find /usr/share/fonts -name 'DejaVuSans.ttf' -exec cp {} fonts/one ';' "
                          "; test -s fonts/one/DejaVuSans.ttf"),
                    0);
    gives_the_same("FONTCONFIG_FILE=$PWD/none.conf", files_in_order, "-x map.png");
    gives_the_same("FONTCONFIG_FILE=$PWD/one.conf", files_in_order, "-x map.png");
}

SUITE("program/same_map",
      { "files in any order make the same map", files_in_any_order_make_the_same_map },
      { "threads and memory make the same map", threads_and_memory_make_the_same_map },
      { "locales make the same map", locales_make_the_same_map },
      { "fonts make the same map", fonts_make_the_same_map })
