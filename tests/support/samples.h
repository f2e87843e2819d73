/* samples.h - three small records in every format that is read from records, for tests that damage
 * them: their titles are "Maps one", "Maps two" and "Maps three". */
#ifndef DGG_TEST_SAMPLES_H
#define DGG_TEST_SAMPLES_H

typedef struct sample {
    const char *format;
    const char *beginning; /* before the first record */
    const char *records[3];
    const char *end;
} sample;

#define CSV_SAMPLE(format, header)                                                                 \
    {                                                                                              \
        format, header "\n",                                                                       \
            { "Maps one,2019,10.1080/a,\"x\"\n", "Maps two,2020,10.1080/b,\"y, z\"\n",             \
              "Maps three,2021,10.1080/c,\"say \"\"x\"\"\"\n" },                                   \
            ""                                                                                     \
    }

static const sample samples[] = {
    { "bibtex",
      "",
      { "@article{a,\n title = {Maps one},\n year = 2019\n}\n",
        "@article{b,\n title = {Maps two},\n author = {Doe, K},\n year = 2020\n}\n",
        "@book{c, title = \"Maps three\", year = {2021}}\n" },
      "" },
    { "ris",
      "",
      { "TY  - JOUR\nTI  - Maps one\nPY  - 2019\nER  - \n",
        "TY  - JOUR\nTI  - Maps two\nAU  - Doe,K\nER  - \n",
        "TY  - JOUR\nTI  - Maps three\nER  - \n" },
      "" },
    CSV_SAMPLE("dimensions_csv", "Title,PubYear,DOI,Publication ID"),
    CSV_SAMPLE("ieee_csv", "Document Title,Publication Year,Authors,Publication Title"),
    CSV_SAMPLE("lens_csv", "Title,Publication Year,DOI,Lens ID"),
    CSV_SAMPLE("openalex_csv", "display_name,publication_year,doi,id"),
    CSV_SAMPLE("scopus_csv", "Title,Year,Source title,EID"),
    CSV_SAMPLE("springer_csv", "Item Title,Publication Year,Item DOI,Publication Title"),
    CSV_SAMPLE("table", "Titel,Jahr,DOI,Schlagwörter"),
    { "wos_tab",
      "PT\tTI\tPY\tAU\tSO\n",
      { "J\tMaps one\t2019\tDoe, K\tMAPS\n", "J\tMaps two\t2020\t\n", "J\tMaps three\n" },
      "" },
};

static const char *const sample_titles[] = { "Maps one", "Maps two", "Maps three" };

#endif
