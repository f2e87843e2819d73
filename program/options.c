/* Reads the words behind `dggraph` by the table of options; every trouble is told in the user's
 * words, so no getopt. */
#include "program/options.h"

#include <string.h>

#include "base/memory.h"
#include "base/number.h"

typedef struct reading {
    dgg_options *options;
    char **words;
    int count, next;
} reading;

bool dgg_option_fits(const dgg_option *option, const char *command)
{
    if (command == NULL || strcmp(option->commands, "*") == 0) {
        return true;
    }
    dgg_text commands = dgg_text_of(option->commands);
    while (commands.length > 0) {
        dgg_text name = dgg_text_cut(&commands, ' ');
        dgg_text whole = name;
        if (dgg_text_is(name, command) || dgg_text_is(dgg_text_cut(&whole, '/'), command)) {
            return true;
        }
    }
    return false;
}

static dgg_status refuse_unknown(const dgg_options *options, const char *word, dgg_error *error)
{
    const char *names[DGG_MOST_OPTIONS];
    size_t count = 0;
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (dgg_option_fits(&dgg_option_table[i], options->command)) {
            names[count++] = dgg_option_table[i].name;
        }
    }
    char name[64] = "";
    dgg_text wrong = dgg_text_of(word + strspn(word, "-"));
    wrong = dgg_text_cut(&wrong, '=');
    if (wrong.length > 0 && wrong.length < sizeof name) {
        memcpy(name, wrong.start, wrong.length);
    }
    const char *near = word[1] == '-' ? dgg_nearest_name(name, names, count) : NULL;
    return dgg_fail(error, DGG_BAD_REQUEST, 0, "no option '%.80s'%s%s%s", word,
                    near ? " (did you mean '--" : "", near ? near : "", near ? "'?)" : "");
}

static dgg_status take_whole(const dgg_option *option, const char *value, uint32_t *number,
                             dgg_error *error)
{
    uint64_t sum = 0;
    size_t digits = strspn(value, "0123456789");
    for (size_t i = 0; i < digits && sum <= option->most; i++) {
        sum = sum * 10 + (uint64_t)(value[i] - '0');
    }
    if (digits == 0 || value[digits] != '\0') {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s takes a whole number, not '%.80s'",
                        option->name, value);
    }
    if (sum > option->most) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s takes a number up to %u, not %.80s",
                        option->name, option->most, value);
    }
    *number = (uint32_t)sum;
    return DGG_OK;
}

static dgg_status take_real(const dgg_option *option, const char *value, double *number,
                            dgg_error *error)
{
    double read = 0;
    bool is_number = dgg_number_read(dgg_text_of(value), &read);
    if (!is_number || !(read > 0) || read > 1e300) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s takes a number above 0, not '%.80s'",
                        option->name, value);
    }
    *number = read;
    return DGG_OK;
}

/* Puts the value in its place; `value` is NULL for an option that takes nothing. */
static dgg_status set(dgg_options *options, const dgg_option *option, const char *value,
                      dgg_error *error)
{
    void *place = (char *)options + option->place;
    options->given[option - dgg_option_table] = true;
    switch (option->value) {
    case DGG_TAKES_NOTHING:
        *(bool *)place = true;
        return DGG_OK;
    case DGG_TAKES_WORD:
        *(const char **)place = value;
        return DGG_OK;
    case DGG_TAKES_WHOLE:
        return take_whole(option, value, place, error);
    default:
        return take_real(option, value, place, error);
    }
}

/* The value stands behind the option: in the same word, or as the next one. */
static dgg_status take_option(reading *ours, const dgg_option *option, const char *behind,
                              dgg_error *error)
{
    const char *value = behind;
    if (option->value != DGG_TAKES_NOTHING && value == NULL) {
        if (ours->next == ours->count) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s needs a value: --%s %s", option->name,
                            option->name, option->argument);
        }
        value = ours->words[ours->next++];
    }
    return set(ours->options, option, value, error);
}

/* "--name", "--name=value", "--name value". */
static dgg_status take_long(reading *ours, const char *word, dgg_error *error)
{
    dgg_text rest = dgg_text_of(word + 2);
    const char *equals = strchr(word, '=');
    dgg_text name = dgg_text_cut(&rest, '=');
    for (size_t i = 0; i < dgg_option_count; i++) {
        const dgg_option *option = &dgg_option_table[i];
        if (!dgg_text_is(name, option->name)) {
            continue;
        }
        if (option->value == DGG_TAKES_NOTHING && equals != NULL) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0, "--%s takes no value", option->name);
        }
        return take_option(ours, option, equals ? equals + 1 : NULL, error);
    }
    return refuse_unknown(ours->options, word, error);
}

static const dgg_option *option_of_letter(char letter)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (dgg_option_table[i].letter == letter) {
            return &dgg_option_table[i];
        }
    }
    return NULL;
}

/* "-q", "-qv", "-o FILE", "-oFILE". */
static dgg_status take_letters(reading *ours, const char *word, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (const char *letter = word + 1; *letter != '\0' && status == DGG_OK; letter++) {
        const dgg_option *option = option_of_letter(*letter);
        if (option == NULL) {
            return refuse_unknown(ours->options, word, error);
        }
        if (option->value != DGG_TAKES_NOTHING) {
            return take_option(ours, option, letter[1] ? letter + 1 : NULL, error);
        }
        status = take_option(ours, option, NULL, error);
    }
    return status;
}

static void take_word(dgg_options *options, const char *word)
{
    if (options->command == NULL) {
        options->command = word;
    } else {
        options->words[options->word_count++] = word;
    }
}

dgg_status dgg_options_read(dgg_options *options, int argc, char **argv, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading ours = { options, argv, argc, 1 };
    bool are_words = false; /* all behind "--" */
    *options = (dgg_options){ .seed = DGG_SEED, .top = DGG_TOP, .sample_size = DGG_SAMPLE };
    DGG_TRY(dgg_grow(&options->words, (size_t)argc + 1, sizeof *options->words, error));
    while (ours.next < argc) {
        const char *word = argv[ours.next++];
        if (are_words || word[0] != '-' || word[1] == '\0') {
            take_word(options, word);
        } else if (strcmp(word, "--") == 0) {
            are_words = true;
        } else if (word[1] == '-') {
            DGG_TRY(take_long(&ours, word, error));
        } else {
            DGG_TRY(take_letters(&ours, word, error));
        }
    }
done:
    return status;
}

/* "rank codebook/check" is said "rank, codebook check". */
static void say_commands(const char *commands, char *said, size_t room)
{
    size_t length = 0;
    for (; *commands != '\0' && length + 3 < room; commands++) {
        if (*commands == ' ') {
            said[length++] = ',';
        }
        said[length] = *commands;
        if (said[length] == '/') {
            said[length] = ' ';
        }
        length++;
    }
    said[length] = '\0';
}

static dgg_status refuse_unfit(const dgg_option *option, const char *command, dgg_error *error)
{
    char taker[64], takers[224];
    say_commands(command, taker, sizeof taker);
    say_commands(option->commands, takers, sizeof takers);
    return dgg_fail(error, DGG_BAD_REQUEST, 0, "'%s' takes no --%s; it is an option of: %s", taker,
                    option->name, takers);
}

dgg_status dgg_options_fit(const dgg_options *options, const char *command, dgg_error *error)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (options->given[i] && !dgg_option_fits(&dgg_option_table[i], command)) {
            return refuse_unfit(&dgg_option_table[i], command, error);
        }
    }
    return DGG_OK;
}

bool dgg_options_has(const dgg_options *options, const char *name)
{
    for (size_t i = 0; i < dgg_option_count; i++) {
        if (strcmp(dgg_option_table[i].name, name) == 0) {
            return options->given[i];
        }
    }
    return false;
}

void dgg_options_destroy(dgg_options *options)
{
    dgg_release(options->words);
    *options = (dgg_options){ 0 };
}
