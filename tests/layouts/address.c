#include "layouts/address.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void leads_to(const char *doi, const char *url, const char *wanted)
{
    dgg_buffer address = { 0 };
    const dgg_paper paper = { .doi = dgg_text_of(doi), .url = dgg_text_of(url) };
    CU_ASSERT_EQUAL(dgg_address_add(&paper, &address, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&address), wanted));
    dgg_buffer_destroy(&address);
}

static void a_doi_comes_before_an_address(void)
{
    leads_to("10.1/a", "http://example.org/", "https://doi.org/10.1/a");
    leads_to("", "http://example.org/", "http://example.org/");
    leads_to("", "https://example.org/?a=b&c", "https://example.org/?a=b&c");
    leads_to("", "", "");
}

static void what_is_no_address_of_the_web_leads_nowhere(void)
{
    leads_to("", "javascript:alert(1)", "");
    leads_to("", "httpx://example.org", "");
}

static void what_means_something_in_an_address_is_encoded(void)
{
    leads_to("10.1/a<b>\"c?d#e f", "", "https://doi.org/10.1/a%3Cb%3E%22c%3Fd%23e%20f");
    leads_to("10.1002/(SICI)1097-4571(199806)49:8", "",
             "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8");
    leads_to("10.1/é", "", "https://doi.org/10.1/%C3%A9");
}

static dgg_status add_and_forget(void)
{
    dgg_buffer address = { 0 };
    const dgg_paper paper = { .doi = dgg_text_of("10.1/a<b>") };
    dgg_status status = dgg_address_add(&paper, &address, NULL);
    dgg_buffer_destroy(&address);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(add_and_forget());
}

SUITE("layouts/address", { "a DOI comes before an address", a_doi_comes_before_an_address },
      { "what is no address of the web leads nowhere",
        what_is_no_address_of_the_web_leads_nowhere },
      { "what means something in an address is encoded",
        what_means_something_in_an_address_is_encoded },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
