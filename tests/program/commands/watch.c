#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>

#include "base/memory.h"
#include "program/commands/watch/asked.h"
#include "program/commands/watch/lookout.h"
#include "program/commands/watch/outputs.h"
#include "program/commands/watch/server.h"
#include "tests/support/brutal.h"
#include "tests/support/program.h"

#define TOKEN "0123456789abcdef0123456789abcdef"

/* --- what a request gets --------------------------------------------------------------------- */

static dgg_answer judged(const char *method, const char *path, const char *host, const char *origin)
{
    static const dgg_site site = { 8391, TOKEN };
    const dgg_asked asked = { method, path, host, origin, host != NULL };
    dgg_text name = { 0 };
    return dgg_asked_judge(&asked, &site, &name);
}

static void whoever_knows_the_address_is_answered(void)
{
    static const char host[] = "127.0.0.1:8391";
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/map.html", host, NULL), DGG_ANSWER_PAGE);
    CU_ASSERT_EQUAL(judged("HEAD", "/" TOKEN "/map.html", host, NULL), DGG_ANSWER_PAGE);
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/map.html", "localhost:8391", NULL), DGG_ANSWER_PAGE);
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/state", host, "http://127.0.0.1:8391"),
                    DGG_ANSWER_STATE);
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/", host, NULL), DGG_ANSWER_MOVED);
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/tables/years.csv", host, NULL), DGG_ANSWER_FILE);
}

static void another_name_for_this_machine_is_a_stranger(void)
{
    static const char *const hosts[] = { "evil.example:8391",
                                         "127.0.0.1",
                                         "127.0.0.1:8392",
                                         "127.0.0.1:8391.evil.example",
                                         "",
                                         "localhost.:8391",
                                         "0.0.0.0:8391",
                                         "[::1]:8391",
                                         "127.0.0.1:83910",
                                         "user@127.0.0.1:8391" };
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/map.html", hosts[i], NULL), DGG_ANSWER_STRANGER);
    }
    CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/map.html", NULL, NULL), DGG_ANSWER_STRANGER);
    static const char *const origins[] = { "http://evil.example", "null", "https://127.0.0.1:8391",
                                           "http://127.0.0.1:80", "" };
    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++) {
        CU_ASSERT_EQUAL(judged("GET", "/" TOKEN "/state", "127.0.0.1:8391", origins[i]),
                        DGG_ANSWER_STRANGER);
    }
    const dgg_site site = { 8391, TOKEN };
    const dgg_asked twice = { "GET", "/" TOKEN "/state", "127.0.0.1:8391", NULL, 2 };
    dgg_text name = { 0 };
    CU_ASSERT_EQUAL(dgg_asked_judge(&twice, &site, &name), DGG_ANSWER_STRANGER);
    const dgg_site plain = { 80, TOKEN };
    const dgg_asked usual = { "GET", "/" TOKEN "/state", "127.0.0.1", NULL, 1 };
    CU_ASSERT_EQUAL(dgg_asked_judge(&usual, &plain, &name), DGG_ANSWER_STATE);
}

static void nothing_else_is_there(void)
{
    static const char *const paths[] = {
        "",
        "/",
        "/map.html",
        "/state",
        "/" TOKEN,
        "/" TOKEN "0/map.html",
        "/0123456789abcdef0123456789abcdeF/map.html",
        "/0123456789abcdef/map.html",
        "//" TOKEN "/map.html",
        "/" TOKEN "//map.html",
        "/" TOKEN "/../review.json",
        "/" TOKEN "/tables/../../review.json",
        "/" TOKEN "/%2e%2e/review.json",
        "/" TOKEN "/..%2freview.json",
        "/" TOKEN "/..\\review.json",
        "/" TOKEN "/.hidden",
        "/" TOKEN "/tables/",
        "/" TOKEN "/./map.svg",
        "/" TOKEN "/map.svg%00.html",
        "/" TOKEN "/C:/map.svg",
        "/" TOKEN "/\xff",
        "http://127.0.0.1:8391/" TOKEN "/map.html",
        "*",
    };
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        CU_ASSERT_EQUAL(judged("GET", paths[i], "127.0.0.1:8391", NULL), DGG_ANSWER_NOTHING);
    }
    static const char *const methods[] = { "POST", "PUT", "DELETE", "OPTIONS", "get", "TRACE" };
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        CU_ASSERT_EQUAL(judged(methods[i], "/" TOKEN "/map.html", "127.0.0.1:8391", NULL),
                        DGG_ANSWER_METHOD);
    }
}

static void no_two_tokens_are_alike(void)
{
    dgg_site one = { 0 }, two = { 0 };
    CU_ASSERT_EQUAL(dgg_site_make_token(&one, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_site_make_token(&two, NULL), DGG_OK);
    CU_ASSERT_EQUAL(strspn(one.token, "0123456789abcdef"), DGG_TOKEN_LENGTH);
    CU_ASSERT_STRING_NOT_EQUAL(one.token, two.token);
}

/* --- what is given out ------------------------------------------------------------------------ */

static dgg_status read_output(const char *name)
{
    dgg_buffer bytes = { 0 };
    dgg_status status = dgg_output_read("out", dgg_text_of(name), &bytes, NULL);
    if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&bytes), "ours\n"));
    }
    dgg_buffer_destroy(&bytes);
    return status;
}

static void only_what_the_manifest_names_is_given_out(void)
{
    enter_folder();
    CU_ASSERT_EQUAL(
        shell("rm -rf out secret && mkdir -p out/tables secret && echo ours > out/a.csv "
              "&& echo ours > out/tables/b.csv && echo theirs > out/notes.md && "
              "echo theirs > secret/s.csv && ln -s ../secret/s.csv out/link.csv && "
              "ln -s ../secret out/far && mkfifo out/pipe.csv && mkdir out/dir.csv"),
        0);
    CU_ASSERT_EQUAL(read_output("a.csv"), DGG_NO_INPUT); /* there is no manifest yet */
    write_file(
        "out/manifest.json",
        "{\"files\": [\"a.csv\", \"tables/b.csv\", \"link.csv\", \"far/s.csv\", \"pipe.csv\", "
        "\"dir.csv\", \"../secret/s.csv\", \"gone.csv\", 7]}");
    CU_ASSERT_EQUAL(read_output("a.csv"), DGG_OK);
    CU_ASSERT_EQUAL(read_output("tables/b.csv"), DGG_OK);
    static const char *const refused[] = { "notes.md", "link.csv", "far/s.csv", "pipe.csv",
                                           "dir.csv",  "tables",   "gone.csv",  "../secret/s.csv",
                                           "",         "a.csv/x" };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        CU_ASSERT_EQUAL(read_output(refused[i]), DGG_NO_INPUT);
    }
    BRUTAL(read_output("tables/b.csv"));
    write_file("out/manifest.json", "{\"files\": [");
    CU_ASSERT_EQUAL(read_output("a.csv"), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(dgg_output_type(dgg_text_of("map.svg")), "image/svg+xml");
    CU_ASSERT_STRING_EQUAL(dgg_output_type(dgg_text_of("x")), "application/octet-stream");
}

/* --- what counts as a change ------------------------------------------------------------------ */

static bool is_new(dgg_lookout *lookout)
{
    bool changed = false;
    CU_ASSERT_EQUAL(dgg_lookout_look(lookout, &changed, NULL), DGG_OK);
    return changed;
}

static dgg_status look_once(const dgg_options *options)
{
    dgg_lookout lookout = { 0 };
    bool changed = false;
    dgg_status status = dgg_lookout_open(&lookout, options, NULL);
    if (status == DGG_OK) {
        status = dgg_lookout_look(&lookout, &changed, NULL);
    }
    dgg_lookout_close(&lookout);
    return status;
}

static void a_change_is_what_a_run_would_read(void)
{
    enter_folder();
    const char *words[] = { "looked" };
    const dgg_options options = { .words = words, .word_count = 1, .codebook = "other.json" };
    dgg_lookout lookout = { 0 };
    CU_ASSERT_EQUAL(shell("rm -rf looked other.json && mkdir -p looked/sources looked/map"), 0);
    CU_ASSERT_EQUAL_FATAL(dgg_lookout_open(&lookout, &options, NULL), DGG_OK);
    CU_ASSERT_TRUE(is_new(&lookout)); /* the first look */
    CU_ASSERT_FALSE(is_new(&lookout));
    static const char *const changes[] = {
        "echo 1 > looked/review.json",
        "echo 1 > looked/sources/a.txt",
        "echo 22 > looked/sources/a.txt",
        "mkdir looked/decisions && echo 1 > looked/decisions/records.csv",
        "mv looked/sources/a.txt looked/sources/b.txt",
        "rm looked/sources/b.txt",
        "echo 1 > other.json",
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        CU_ASSERT_EQUAL(shell(changes[i]), 0);
        dgg_lookout_take(&lookout);
        CU_ASSERT_TRUE(is_new(&lookout));
        CU_ASSERT_FALSE(is_new(&lookout));
    }
    static const char *const others[] = {
        "echo 1 > looked/map/map.html && mkdir looked/map/12-0.part",
        "mkdir looked/map.12-0.part",
        "echo 1 > looked/sources/.a.swp && echo 1 > looked/sources/a.txt~",
        "cat looked/review.json > /dev/null",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        CU_ASSERT_EQUAL(shell(others[i]), 0);
        CU_ASSERT_FALSE(is_new(&lookout));
    }
    dgg_lookout_close(&lookout);
    BRUTAL(look_once(&options));
}

/* --- the command ------------------------------------------------------------------------------ */

typedef struct dgg_watch {
    unsigned port;
    char path[200]; /* "/TOKEN/" */
    char *answer;   /* the last one, with its head */
} dgg_watch;

static void pause_a_little(void)
{
    const struct timespec little = { .tv_nsec = 10000000 };
    nanosleep(&little, NULL);
}

enum { PAUSES = 6000 /* a minute, for machines that are busy */ };

static void begin(dgg_watch *watch)
{
    *watch = (dgg_watch){ 0 };
    (void)shell("rm -rf review");
    expect("init review -q", EXIT_DONE, "");
    write_file("review/sources/list.txt", "Smart cities in Shenzhen\nJournal of Tests, 2021\nWe "
                                          "study the smart city of Shenzhen.\n");
    char command[LONGEST_COMMAND];
    snprintf(command, sizeof command,
             "'%s' watch review --port 0 > address.tmp 2> watch.tmp & echo $! > process.tmp; "
             "wait $! ; echo $? > ended.tmp",
             DGG_PROGRAM);
    write_file("watch.sh", command);
    CU_ASSERT_EQUAL(shell("rm -f ended.tmp address.tmp; sh watch.sh &"), 0);
    for (int i = 0; i < PAUSES && watch->port == 0; i++) {
        char *address = file_content("address.tmp", NULL);
        char *slash = strstr(address, "map.html\n");
        if (slash != NULL) {
            CU_ASSERT_EQUAL(strncmp(address, "http://127.0.0.1:", 17), 0);
            watch->port = (unsigned)strtoul(address + 17, NULL, 10);
            snprintf(watch->path, sizeof watch->path, "%.*s",
                     (int)(slash - strchr(address + 17, '/')), strchr(address + 17, '/'));
        }
        free(address);
        pause_a_little();
    }
    CU_ASSERT_FATAL(watch->port != 0);
}

/* Sends what may be anything, and reads to the end. */
static const char *send_bytes(dgg_watch *watch, const char *bytes, size_t length)
{
    enum { ROOM = 1 << 21 };
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons((uint16_t)watch->port) };
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const struct timeval patience = { .tv_sec = 10 };
    free(watch->answer);
    watch->answer = calloc(1, ROOM);
    int client = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    CU_ASSERT_EQUAL_FATAL(connect(client, (struct sockaddr *)&address, sizeof address), 0);
    (void)send(client, bytes, length, MSG_NOSIGNAL);
    if (!holds(bytes, "Connection: close")) {
        shutdown(client, SHUT_WR); /* nothing that may be waited for */
    }
    size_t used = 0;
    ssize_t got = recv(client, watch->answer, ROOM - 1, 0);
    while (got > 0) {
        used += (size_t)got;
        got = recv(client, watch->answer + used, ROOM - 1 - used, 0);
    }
    close(client);
    return watch->answer;
}

static const char *ask(dgg_watch *watch, const char *method, const char *name, const char *more)
{
    char request[LONGEST_COMMAND];
    int length = snprintf(request, sizeof request,
                          "%s %s%s HTTP/1.1\r\nHost: 127.0.0.1:%u\r\nConnection: close\r\n%s\r\n",
                          method, watch->path, name, watch->port, more);
    return send_bytes(watch, request, (size_t)length);
}

static const char *get(dgg_watch *watch, const char *name)
{
    return ask(watch, "GET", name, "");
}

static bool comes(dgg_watch *watch, const char *state)
{
    for (int i = 0; i < PAUSES / 4; i++) {
        if (holds(get(watch, "state"), state)) {
            return true;
        }
        pause_a_little();
    }
    fprintf(stderr, "\nnot %s: %s\n", state, watch->answer);
    return false;
}

static int end(dgg_watch *watch, int signal)
{
    char *process = file_content("process.tmp", NULL);
    kill((pid_t)strtol(process, NULL, 10), signal);
    free(process);
    int code = -1;
    for (int i = 0; i < PAUSES && code < 0; i++) {
        char *ended = file_content("ended.tmp", NULL);
        code = *ended != '\0' ? (int)strtol(ended, NULL, 10) : -1;
        free(ended);
        pause_a_little();
    }
    free(watch->answer);
    return code;
}

static void expect_answer(const char *answer, const char *begins)
{
    bool is_so = strncmp(answer, begins, strlen(begins)) == 0;
    if (!is_so) {
        fprintf(stderr, "\nnot '%s': %.200s\n", begins, answer);
    }
    CU_ASSERT_TRUE(is_so);
}

static void ask_as_an_enemy(dgg_watch *watch)
{
    char request[LONGEST_COMMAND];
    expect_answer(get(watch, "../review.json"), "HTTP/1.1 404");
    expect_answer(get(watch, "%2e%2e/review.json"), "HTTP/1.1 404");
    expect_answer(get(watch, "notes.md"), "HTTP/1.1 404");
    expect_answer(get(watch, "link.csv"), "HTTP/1.1 404");
    expect_answer(ask(watch, "POST", "map.html", "Content-Length: 3\r\n"), "HTTP/1.1 405");
    CU_ASSERT_TRUE(holds(watch->answer, "Allow: GET, HEAD"));
    expect_answer(ask(watch, "GET", "state", "Origin: http://evil.example\r\n"), "HTTP/1.1 403");
    CU_ASSERT_FALSE(holds(ask(watch, "GET", "state", "Host: evil.example\r\n"), "version"));
    int length =
        snprintf(request, sizeof request,
                 "GET %sstate HTTP/1.1\r\nHost: evil.example:%u\r\nConnection: close\r\n\r\n",
                 watch->path, watch->port);
    expect_answer(send_bytes(watch, request, (size_t)length), "HTTP/1.1 403");
    length = snprintf(request, sizeof request,
                      "GET /map.html HTTP/1.1\r\nHost: 127.0.0.1:%u\r\nConnection: close\r\n\r\n",
                      watch->port);
    expect_answer(send_bytes(watch, request, (size_t)length), "HTTP/1.1 404");
    CU_ASSERT_FALSE(holds(watch->answer, watch->path));
    static const char noise[] = "\0\xff\x16\x03\x01 GET\r\n\r\n\r\n";
    CU_ASSERT_FALSE(holds(send_bytes(watch, noise, sizeof noise), "HTTP/1.1 200"));
    memset(request, 'a', sizeof request);
    request[sizeof request - 1] = '\0';
    memcpy(request, "GET /", 5);
    CU_ASSERT_FALSE(holds(send_bytes(watch, "GET / HTTP/9.9\r\n\r\n", 18), "HTTP/1.1 200"));
    memcpy(request + sizeof request - 14, " HTTP/1.0\r\n\r\n", 13);
    CU_ASSERT_FALSE(holds(send_bytes(watch, request, sizeof request - 1), "HTTP/1.1 200"));
}

static void look_at_the_page(dgg_watch *watch)
{
    const char *page = get(watch, "map.html");
    expect_answer(page, "HTTP/1.1 200 OK\r\n");
    CU_ASSERT_TRUE(holds(page, "X-Content-Type-Options: nosniff\r\n"));
    CU_ASSERT_TRUE(holds(page, "Cache-Control: no-store\r\n"));
    CU_ASSERT_TRUE(holds(page, "Referrer-Policy: no-referrer\r\n"));
    CU_ASSERT_TRUE(holds(page, "Content-Security-Policy: frame-ancestors 'none'\r\n"));
    CU_ASSERT_TRUE(holds(page, "connect-src 'self'; script-src 'sha256-"));
    CU_ASSERT_TRUE(holds(page, "id=\"watch\" data-version=\"1\">"));
    CU_ASSERT_TRUE(holds(page, "Shenzhen"));
    char *file = file_content("review/map/map.html", NULL);
    CU_ASSERT_FALSE(holds(file, "connect-src"));
    free(file);
    expect_answer(ask(watch, "HEAD", "map.html", ""), "HTTP/1.1 200 OK\r\n");
    CU_ASSERT_FALSE(holds(watch->answer, "Shenzhen"));
    expect_answer(get(watch, ""), "HTTP/1.1 302");
    expect_answer(get(watch, "map.svg"), "HTTP/1.1 200");
    CU_ASSERT_TRUE(holds(watch->answer, "sandbox"));
}

static void the_page_follows_the_folder(void)
{
    dgg_watch watch;
    begin(&watch);
    CU_ASSERT_TRUE(comes(&watch, "\"version\":1,\"running\":false,\"message\":\"\""));
    look_at_the_page(&watch);
    CU_ASSERT_EQUAL(shell("echo x > review/map/notes.md; ln -s ../review.json review/map/link.csv"),
                    0);
    ask_as_an_enemy(&watch);
    CU_ASSERT_EQUAL(shell("cp review/codebook.json kept.tmp && echo '{' > review/codebook.json"),
                    0);
    CU_ASSERT_TRUE(comes(&watch, "codebook.json")); /* told while the run goes on */
    CU_ASSERT_TRUE(comes(&watch, "\"version\":1,\"running\":false"));
    CU_ASSERT_TRUE(holds(watch.answer, "codebook.json"));
    expect_answer(get(&watch, "map.html"), "HTTP/1.1 200"); /* the last good one */
    CU_ASSERT_EQUAL(shell("sed s/Shenzhen/Lagos/ review/sources/list.txt > l.tmp; "
                          "mv l.tmp review/sources/list.txt; mv kept.tmp review/codebook.json"),
                    0);
    CU_ASSERT_TRUE(comes(&watch, "\"version\":2,\"running\":false,\"message\":\"\""));
    CU_ASSERT_TRUE(holds(get(&watch, "map.html"), "Lagos"));
    CU_ASSERT_EQUAL(end(&watch, SIGINT), EXIT_DONE);
    CU_ASSERT_EQUAL(shell("! ls review review/map | grep -q part"), 0);
    char *said = file_content("watch.tmp", NULL);
    CU_ASSERT_TRUE(holds(said, "no longer watching"));
    CU_ASSERT_TRUE(holds(said, "codebook.json"));
    free(said);
}

static void what_cannot_be_watched_is_told(void)
{
    enter_folder();
    expect("watch", EXIT_USAGE, "one review folder");
    expect("watch a b", EXIT_USAGE, "one review folder");
    expect("watch nowhere", EXIT_INPUT_MISSING, "'dggraph init NAME' makes one");
    expect("watch /dev/null", EXIT_INPUT_MISSING, "no review folder");
    expect("watch review --port 70000", EXIT_USAGE, "--port");
    expect("watch review -o -", EXIT_USAGE, "a map is several files");
    expect("init taken -q", EXIT_DONE, "");
    dgg_server *server = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_server_start(&server, 0, NULL, NULL, NULL), DGG_OK);
    char command[100];
    snprintf(command, sizeof command, "watch taken --port %u", dgg_server_port(server));
    expect(command, EXIT_CANNOT_CREATE, "cannot be listened at");
    dgg_server_stop(&server);
    expect("watch taken --port 0 > /dev/full", EXIT_CANNOT_WRITE, "closed or full");
}

SUITE("program/commands/watch",
      { "whoever knows the address is answered", whoever_knows_the_address_is_answered },
      { "another name for this machine is a stranger",
        another_name_for_this_machine_is_a_stranger },
      { "nothing else is there", nothing_else_is_there },
      { "no two tokens are alike", no_two_tokens_are_alike },
      { "only what the manifest names is given out", only_what_the_manifest_names_is_given_out },
      { "a change is what a run would read", a_change_is_what_a_run_would_read },
      { "the page follows the folder", the_page_follows_the_folder },
      { "what cannot be watched is told", what_cannot_be_watched_is_told })
