#include "tests/support/analysed_files.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void expect(const char *name, const char *part)
{
    analysed_files files = { .count = 0 };
    CU_ASSERT_EQUAL(write_analysed_files("markdown", &files), DGG_OK);
    const char *text = analysed_file(&files, name);
    CU_ASSERT_PTR_NOT_NULL_FATAL(text);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, part));
    forget_analysed_files(&files);
}

static void a_note_a_node_is_named_for_people(void)
{
    analysed_files files = { .count = 0 };
    CU_ASSERT_EQUAL(write_analysed_files("markdown", &files), DGG_OK);
    CU_ASSERT_EQUAL(files.count, 6);
    CU_ASSERT_PTR_NOT_NULL(analysed_file(&files, "Data centres.md"));
    CU_ASSERT_PTR_NOT_NULL(analysed_file(&files, "lee-2024-maps.md"));
    CU_ASSERT_PTR_NOT_NULL(analysed_file(&files, "+Journal.md"));
    forget_analysed_files(&files);
}

static void front_matter_tells_what_is_known(void)
{
    expect("lee-2024-maps.md", "---\nid: \"paper:lee-2024-maps\"\naliases: [");
    expect("lee-2024-maps.md", "\nyear: 2024\nauthors: [\"Lee, Ann\",\"=cmd|' /C calc'!A0\"]\n");
    expect("Guiyang.md", "\nlabel_zh: \"贵阳\"\n");
    expect("Guiyang.md", "\ntags: [\"location\"]\n");
}

static void links_show_what_justifies_them(void)
{
    expect("seminar-2014-how.md", "\n- discusses [[Data centres]] (mention): “data centres”\n");
    expect("lee-2024-maps.md", "\n- published_in [[+Journal]]\n");
    expect("Guiyang.md", "\n- part_of [[China]]\n");
}

static void texts_stay_texts(void)
{
    expect("lee-2024-maps.md", "# \\<script\\>alert('x')");
    expect("lee-2024-maps.md", "(primary): “\\<script\\>\" \\\\N”\n");
}

/* Names that are one on disks that do not know case, names no file may have, none at all. */
static void names_of_files_are_safe_and_differ(void)
{
    static dgg_theme themes[5];
    static const char *const labels[] = { "AI/\"ML\"", "ai-'ml'", "..", "", "C: *?" };
    static const char *const expected[] = { "AI--ML-.md", "ai--ml- (theme).md", "-.md",
                                            " (theme).md", "C- --.md" };
    dgg_node nodes[5];
    uint32_t community[5] = { 0 };
    for (uint32_t i = 0; i < 5; i++) {
        nodes[i] =
            (dgg_node){ DGG_THEME, i, dgg_text_of("theme:x"), dgg_text_of(labels[i]), false };
    }
    const dgg_corpus corpus = { .themes = themes, .theme_count = 5 };
    const dgg_graph graph = { .corpus = &corpus, .nodes = nodes, .node_count = 5 };
    const dgg_analysis analysis = { .graph = &graph, .community = community };
    analysed_files files = { .count = 0 };
    const dgg_files into = { &files, begin_analysed_file };
    CU_ASSERT_EQUAL(dgg_graph_write_files(&analysis, NULL, "markdown", &into, NULL), DGG_OK);
    fclose(files.out);
    for (size_t i = 0; i < 5; i++) {
        CU_ASSERT_STRING_EQUAL(files.names[i], expected[i]);
    }
    forget_analysed_files(&files);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed_files("markdown"));
    CU_ASSERT_EQUAL(write_files_to_full_disk("markdown"), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/markdown",
      { "a note a node is named for people", a_note_a_node_is_named_for_people },
      { "front matter tells what is known", front_matter_tells_what_is_known },
      { "links show what justifies them", links_show_what_justifies_them },
      { "texts stay texts", texts_stay_texts },
      { "names of files are safe and differ", names_of_files_are_safe_and_differ },
      { "trouble is told", trouble_is_told })
