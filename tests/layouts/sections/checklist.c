#include "tests/layouts/sections/drafted.h"

static void what_is_unfilled_is_named(void)
{
    char *text = draft_of_many(40, "checklist", false);
    has(text, "adapted from guidelines for bibliometric reviews");
    has(text, "\n- The full search string for each database\n");
    has(text, "\n- Funding and competing interests\n");
    has(text, "| Methods | The codebook of themes and its version | known | starter 0.2.0 |");
    has(text, "| Methods | Each database that was searched | to fill |  |");
    free(text);
}

static void what_the_review_tells_is_known(void)
{
    static dgg_review_database databases[] = {
        { .name = WORDS("Scopus"), .search = WORDS("x"), .date = WORDS("2024") },
        { .name = WORDS("CNKI"), .search = WORDS("y") },
    };
    const dgg_review review = { .databases = databases, .database_count = 2 };
    told of;
    make_told(&of, 2);
    char *text = draft_of(&of, &review, "checklist", false);
    has(text, "| Methods | Each database that was searched | known | review.json |");
    has(text, "| Methods | The full search string for each database | known | review.json |");
    has(text, "| Methods | The date of each search | to fill |  |"); /* of one it is not */
    free(text);
    forget_told(&of);
}

SUITE("layouts/sections/checklist", { "what is unfilled is named", what_is_unfilled_is_named },
      { "what the review tells is known", what_the_review_tells_is_known })
