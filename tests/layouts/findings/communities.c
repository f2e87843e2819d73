#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void each_is_told_by_its_members(void)
{
    const dgg_findings findings = { .analysis = &library };
    char *text = tell(&findings, dgg_tell_communities);
    has(text, "## Communities\n\nLeiden found 3 communities (modularity 0.46). They are tentative: "
              "with fewer than 30 records one paper more or less can change them. A community ");
    has(text, "- **Smart cities · Digital governance** (5 nodes)\n"
              "  - themes: Smart cities; Digital governance\n"
              "  - locations: China\n"
              "  - records: A seminar on smart cities … \\[untitled\\]; “\\<script\\>");
    has(text, "- **Data centres** (3 nodes)\n  - themes: Data centres\n  - locations: Guizhou\n"
              "  - records: “Data centres in Guizhou” (2020)\n");
    free(text);
}

static void many_papers_are_no_tentative_ones(void)
{
    told it;
    make_told(&it, 40);
    char *text = tell(&it.findings, dgg_tell_communities);
    has_not(text, "tentative");
    has(text, "; and ");
    free(text);
    forget_told(&it);
}

static void nodes_without_links_are_told(void)
{
    uint32_t community[LIBRARY_NODES] = { 1, 0, 1, 1, 1, 1, 1, 1, 1, 1 };
    dgg_analysis analysis = library;
    analysis.community = community;
    analysis.community_count = 1;
    const dgg_findings findings = { .analysis = &analysis };
    char *text = tell(&findings, dgg_tell_communities);
    has(text, "found 1 community (");
    has(text, " 1 node of the network without a link is in none. ");
    free(text);
}

static void without_communities_nothing_is_told(void)
{
    dgg_analysis analysis = library;
    analysis.community_count = 0;
    const dgg_findings findings = { .analysis = &analysis };
    char *text = tell(&findings, dgg_tell_communities);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(dgg_tell_communities));
}

SUITE("layouts/findings/communities",
      { "each is told by its members", each_is_told_by_its_members },
      { "many papers are no tentative ones", many_papers_are_no_tentative_ones },
      { "nodes without links are told", nodes_without_links_are_told },
      { "without communities nothing is told", without_communities_nothing_is_told },
      { "survives refused memory", survives_refused_memory })
