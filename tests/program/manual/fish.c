#include "program/manual.h"

#include "tests/support/program.h"

static char *write_fish(void)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_manual_fish.write(out);
    fclose(out);
    return text;
}

static void every_command_has_its_options_and_values(void)
{
    char *text = write_fish();
    for (size_t i = 0; dgg_commands.rows[i] != NULL; i++) {
        char line[128];
        snprintf(line, sizeof line, "complete -c dggraph -f -n __fish_use_subcommand -a %s -d '",
                 dgg_commands.rows[i]->name);
        CU_ASSERT_TRUE(holds(text, line));
    }
    CU_ASSERT_TRUE(holds(text, "__fish_seen_subcommand_from map' -l share -d 'without "));
    CU_ASSERT_TRUE(holds(text, "from map' -l codebook -r -F -d '"));
    CU_ASSERT_TRUE(holds(text,
                         "from communities' -l by -x -a 'leiden louvain infomap label_propagation "
                         "walktrap fast_greedy leading_eigenvector components' -d '"));
    CU_ASSERT_TRUE(holds(text, "-f -n '__fish_seen_subcommand_from codebook' -a export -d '"));
    CU_ASSERT_TRUE(holds(text, "-n '__fish_seen_subcommand_from codebook; and "
                               "__fish_seen_subcommand_from export' -l output"));
    CU_ASSERT_TRUE(holds(text, "-n '__fish_seen_subcommand_from export; and not "
                               "__fish_seen_subcommand_from codebook; and not "
                               "__fish_seen_subcommand_from gazetteer' -l output"));
    free(text);
}

static void fish_can_read_it(void)
{
    enter_folder();
    if (shell("command -v fish > /dev/null") != 0) {
        printf("\n    skipped: no fish\n");
        return;
    }
    char *text = write_fish();
    write_file("dggraph.fish", text);
    free(text);
    CU_ASSERT_EQUAL(shell("fish -n dggraph.fish"), 0);
    CU_ASSERT_EQUAL(shell("fish --no-config -c 'source dggraph.fish; complete -C \"dggraph ma\"' "
                          "| grep -q '^map'"),
                    0);
}

SUITE("program/manual/fish",
      { "every command has its options and values", every_command_has_its_options_and_values },
      { "fish can read it", fish_can_read_it })
