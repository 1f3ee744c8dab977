/* How curl and the loop work together (libcurl's "multi socket" interface):
 *
 *   curl wants a socket watched  -> on_socket -> uv_poll            curl wants a wake-up -> on_timer -> uv_timer
 *   uv_poll or uv_timer fires    -> curl_multi_socket_action(...)   which may call back any of the two, and on_data
 *   then curl_multi_info_read    -> calls that ended                -> on_done
 *
 * curl forbids removing a handle inside its callbacks; that is why ended calls are only taken up after
 * curl_multi_socket_action has returned, by collect(). */
#include "http.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/list.h"
#include "base/mem.h"

enum { BODY_SENT_MAX = 4 << 20 };

struct http {
    uv_loop_t *loop;
    const struct kube_config *config;
    CURLM *multi;
    uv_timer_t timer;
    bool collecting; /* an on_done runs: the worst time to free us */
    struct list_node calls;
    size_t calls_cnt;
    char *token;
    uint64_t token_read_ms; /* loop time; 0: to be read */
    struct http_counters counters;
};

/* What curl has us watch. Lives until its handle is closed. */
struct watched {
    uv_poll_t poll;
    struct http *http;
    curl_socket_t fd;
};

struct http_call {
    struct list_node node; /* in http->calls */
    struct http *http;
    CURL *easy;
    const char *method;
    struct curl_slist *headers;
    char *sent;
    void *owner;
    bool (*on_data)(void *owner, struct slice bytes);
    void (*on_done)(void *owner, const struct http_answer *answer);
    struct buf body;
    bool refused; /* by on_data */
    char text[CURL_ERROR_SIZE];
};

/* ---- the loop ---- */

static void call_free(struct http_call *call)
{
    list_remove(&call->node);
    call->http->calls_cnt--;
    (void)curl_multi_remove_handle(call->http->multi, call->easy);
    curl_easy_cleanup(call->easy);
    curl_slist_free_all(call->headers);
    mem_free(call->sent);
    buf_release(&call->body);
    mem_free(call);
}

static int err_of(const struct http_call *call, CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return ERR_OK;
    case CURLE_OPERATION_TIMEDOUT:
        return ERR_TIMEOUT;
    case CURLE_WRITE_ERROR:
        return call->body.over ? ERR_LIMIT : ERR_INVALID;
    default:
        return ERR_IO;
    }
}

static int64_t retry_after_ms(CURL *easy)
{
    curl_off_t seconds = 0;

    /* curl answers 0 where the header is absent */
    if (curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds) != CURLE_OK || seconds <= 0)
        return -1;
    return seconds > HTTP_RETRY_AFTER_MS_MAX / 1000 ? HTTP_RETRY_AFTER_MS_MAX : (int64_t)seconds * 1000;
}

static void count_ended(struct http_counters *counters, const struct http_call *call, int status)
{
    curl_off_t us = 0;
    size_t i = 0;

    while (i < counters->tallies_cnt &&
           (counters->tallies[i].status != status || strcmp(counters->tallies[i].method, call->method) != 0))
        i++;
    if (i == HTTP_TALLIES_MAX)
        i--;
    else if (i == counters->tallies_cnt)
        counters->tallies[counters->tallies_cnt++] = (struct http_tally){.method = call->method, .status = status};
    counters->tallies[i].cnt++;
    (void)curl_easy_getinfo(call->easy, CURLINFO_TOTAL_TIME_T, &us);
    if (call->on_data == NULL)
        histogram_add(&counters->took, us, 1);
}

static void finish(struct http_call *call, CURLcode code)
{
    struct http *http = call->http;
    struct http_answer answer = {.err = err_of(call, code), .retry_after_ms = retry_after_ms(call->easy)};
    void (*on_done)(void *, const struct http_answer *) = call->on_done;
    long status = 0, connects = 0;

    (void)curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status);
    (void)curl_easy_getinfo(call->easy, CURLINFO_NUM_CONNECTS, &connects);
    http->counters.connects += (uint64_t)connects;
    http->counters.failures += answer.err != ERR_OK;
    answer.status = (int)status;
    count_ended(&http->counters, call, answer.err == ERR_OK ? answer.status : 0);
    answer.body = buf_bytes(&call->body);
    answer.text = answer.err == ERR_OK ? "" : call->text[0] ? call->text : curl_easy_strerror(code);
    if (status == 401)
        http_forget_token(http);
    on_done(call->owner, &answer);
    call_free(call);
}

static void collect(struct http *http)
{
    CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(http->multi, &left)) != NULL) {
        struct http_call *call = NULL;
        CURLcode code = message->data.result;
        if (message->msg != CURLMSG_DONE)
            continue;
        (void)curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &call);
        http->collecting = true;
        finish(call, code);
        http->collecting = false;
    }
}

static void act(struct http *http, curl_socket_t fd, int flags)
{
    int running;

    (void)curl_multi_socket_action(http->multi, fd, flags, &running);
    collect(http);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    const struct watched *watched = poll->data;
    int flags = status < 0 ? CURL_CSELECT_ERR : 0;

    flags |= events & UV_READABLE ? CURL_CSELECT_IN : 0;
    flags |= events & UV_WRITABLE ? CURL_CSELECT_OUT : 0;
    act(watched->http, watched->fd, flags);
}

static void on_timer(uv_timer_t *timer)
{
    act(timer->data, CURL_SOCKET_TIMEOUT, 0);
}

static int set_timer(CURLM *multi, long timeout_ms, void *owner)
{
    struct http *http = owner;

    (void)multi;
    if (timeout_ms < 0)
        (void)uv_timer_stop(&http->timer);
    else
        (void)uv_timer_start(&http->timer, on_timer, (uint64_t)timeout_ms, 0);
    return 0;
}

static void free_handle(uv_handle_t *handle)
{
    mem_free(handle->data);
}

static int watch_socket(CURL *easy, curl_socket_t fd, int what, void *owner, void *of_socket)
{
    struct http *http = owner;
    struct watched *watched = of_socket;
    int events = 0;

    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (watched) {
            (void)uv_poll_stop(&watched->poll);
            uv_close((uv_handle_t *)&watched->poll, free_handle);
            (void)curl_multi_assign(http->multi, fd, NULL);
        }
        return 0;
    }
    if (watched == NULL) {
        watched = MEM_NEW(struct watched);
        watched->http = http;
        watched->fd = fd;
        watched->poll.data = watched;
        CHECK(uv_poll_init_socket(http->loop, &watched->poll, fd) == 0);
        watched->poll.data = watched;
        (void)curl_multi_assign(http->multi, fd, watched);
    }
    events |= what != CURL_POLL_OUT ? UV_READABLE : 0;
    events |= what != CURL_POLL_IN ? UV_WRITABLE : 0;
    (void)uv_poll_start(&watched->poll, events, on_poll);
    return 0;
}

struct http *http_new(uv_loop_t *loop, const struct kube_config *config)
{
    struct http *http = MEM_NEW(struct http);

    CHECK(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK);
    http->loop = loop;
    http->config = config;
    list_init(&http->calls);
    http->multi = curl_multi_init();
    CHECK(http->multi != NULL);
    CHECK(uv_timer_init(loop, &http->timer) == 0);
    http->timer.data = http;
    (void)curl_multi_setopt(http->multi, CURLMOPT_SOCKETFUNCTION, watch_socket);
    (void)curl_multi_setopt(http->multi, CURLMOPT_SOCKETDATA, http);
    (void)curl_multi_setopt(http->multi, CURLMOPT_TIMERFUNCTION, set_timer);
    (void)curl_multi_setopt(http->multi, CURLMOPT_TIMERDATA, http);
    (void)curl_multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)HTTP_CONNECTIONS_KEPT_MAX);
    return http;
}

void http_free(struct http *http)
{
    if (http == NULL)
        return;
    CHECK(!http->collecting);
    list_for_each (call, &http->calls, struct http_call, node)
        call_free(call);
    (void)curl_multi_cleanup(http->multi);
    mem_free(http->token);
    (void)uv_timer_stop(&http->timer);
    uv_close((uv_handle_t *)&http->timer, free_handle);
    curl_global_cleanup();
}

const struct http_counters *http_counters(const struct http *http)
{
    return &http->counters;
}

/* ---- one call ---- */

static size_t on_received(char *data, size_t size, size_t cnt, void *owner)
{
    struct http_call *call = owner;
    long status = 0;

    CHECK(size == 1);
    call->http->counters.received_bytes += cnt;
    (void)curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status);
    if (call->on_data && status == 200) {
        if (!call->on_data(call->owner, slice_of(data, cnt)))
            return CURL_WRITEFUNC_ERROR;
        return cnt;
    }
    buf_add(&call->body, data, cnt);
    return call->body.over ? CURL_WRITEFUNC_ERROR : cnt;
}

/* A dead peer is noticed within half a minute, also by a watch on which nothing happens. */
static int keep_alive(void *owner, curl_socket_t fd, curlsocktype type)
{
    static const struct {
        int level, option, value;
    } options[] = {
        {SOL_SOCKET, SO_KEEPALIVE, 1}, {IPPROTO_TCP, TCP_KEEPIDLE, 15},        {IPPROTO_TCP, TCP_KEEPINTVL, 5},
        {IPPROTO_TCP, TCP_KEEPCNT, 3}, {IPPROTO_TCP, TCP_USER_TIMEOUT, 30000},
    };

    (void)owner;
    (void)type;
    for (size_t i = 0; i < COUNT_OF(options); i++)
        (void)setsockopt(fd, options[i].level, options[i].option, &options[i].value, sizeof options[i].value);
    return CURL_SOCKOPT_OK;
}

void http_forget_token(struct http *http)
{
    http->token_read_ms = 0;
}

static const char *token(struct http *http)
{
    uint64_t now_ms = uv_now(http->loop);
    char *fresh;

    if (http->config->token_file == NULL)
        return http->config->token;
    if (http->token_read_ms == 0 || now_ms - http->token_read_ms > HTTP_TOKEN_AGE_MS_MAX) {
        fresh = kube_config_read_file(http->config->token_file);
        if (fresh) { /* a file that cannot be read just now: the old token may still do */
            mem_free(http->token);
            http->token = fresh;
        }
        http->token_read_ms = now_ms ? now_ms : 1;
    }
    return http->token ? http->token : http->config->token;
}

static void add_header(struct http_call *call, const char *name, const char *value)
{
    size_t len = strlen(name) + strlen(value) + 3;
    char *line = mem_alloc(len);
    struct curl_slist *longer;

    (void)snprintf(line, len, "%s: %s", name, value);
    longer = curl_slist_append(call->headers, line);
    CHECK(longer != NULL);
    call->headers = longer;
    mem_free(line);
}

static struct curl_blob blob(const char *text)
{
    return (struct curl_blob){.data = (void *)(uintptr_t)text, .len = strlen(text), .flags = CURL_BLOB_COPY};
}

static void set_tls(CURL *easy, const struct kube_config *config)
{
    if (config->ca_file)
        (void)curl_easy_setopt(easy, CURLOPT_CAINFO, config->ca_file);
    if (config->ca_pem) {
        struct curl_blob ca = blob(config->ca_pem);
        (void)curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &ca);
    }
    (void)curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, 60L); /* so that a new CA file is seen */
    if (config->cert_pem) {
        struct curl_blob cert = blob(config->cert_pem), key = blob(config->key_pem);
        (void)curl_easy_setopt(easy, CURLOPT_SSLCERTTYPE, "PEM");
        (void)curl_easy_setopt(easy, CURLOPT_SSLCERT_BLOB, &cert);
        (void)curl_easy_setopt(easy, CURLOPT_SSLKEY_BLOB, &key);
    }
    if (config->insecure) {
        (void)curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        (void)curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    (void)curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
}

static void set_request(struct http_call *call, const struct http_request *request, const char *url)
{
    struct http *http = call->http;
    CURL *easy = call->easy;
    const char *bearer = token(http);

    (void)curl_easy_setopt(easy, CURLOPT_URL, url);
    (void)curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request->method);
    (void)curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    (void)curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    (void)curl_easy_setopt(easy, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(easy, CURLOPT_USERAGENT, "flotilla-operator/" FLOTILLA_VERSION);
    (void)curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)HTTP_CONNECT_MS_MAX);
    (void)curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)request->timeout_ms);
    (void)curl_easy_setopt(easy, CURLOPT_PRIVATE, call);
    (void)curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, call->text);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_received);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEDATA, call);
    (void)curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, keep_alive);
    add_header(call, "Accept", request->accept ? request->accept : "application/json");
    if (request->content_type) {
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)request->body.len);
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDS, call->sent);
        add_header(call, "Content-Type", request->content_type);
        add_header(call, "Expect", ""); /* no 100-continue round trip */
    }
    if (bearer)
        (void)curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, bearer);
    if (bearer)
        (void)curl_easy_setopt(easy, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
    (void)curl_easy_setopt(easy, CURLOPT_HTTPHEADER, call->headers);
    set_tls(easy, http->config);
}

struct http_call *http_start(struct http *http, const struct http_request *request)
{
    size_t url_len = strlen(http->config->server) + strlen(request->path) + 1;
    struct http_call *call;
    char *url;

    CHECK(request->path[0] == '/');
    CHECK(request->body.len <= BODY_SENT_MAX);
    if (http->calls_cnt == HTTP_CALLS_MAX)
        return NULL;
    call = MEM_NEW(struct http_call);
    call->http = http;
    call->owner = request->owner;
    call->method = request->method;
    call->on_data = request->on_data;
    call->on_done = request->on_done;
    call->sent = mem_dup(request->body.data, request->body.len);
    buf_init(&call->body, HTTP_ANSWER_LEN_MAX);
    call->easy = curl_easy_init();
    CHECK(call->easy != NULL);
    url = mem_alloc(url_len);
    (void)snprintf(url, url_len, "%s%s", http->config->server, request->path);
    set_request(call, request, url);
    mem_free(url);
    list_append(&http->calls, &call->node);
    http->calls_cnt++;
    http->counters.calls++;
    CHECK(curl_multi_add_handle(http->multi, call->easy) == CURLM_OK);
    return call;
}

void http_cancel(struct http_call *call)
{
    if (call)
        call_free(call);
}

bool http_path_add(char path[HTTP_PATH_LEN_MAX], const char *text, bool is_value)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    size_t len = strlen(path);

    for (; *text; text++) {
        bool quoted = is_value && strchr(plain, *text) == NULL;
        if (len + (quoted ? 3 : 1) >= HTTP_PATH_LEN_MAX)
            return false;
        if (quoted)
            len += (size_t)snprintf(path + len, 4, "%%%02X", (unsigned)(uint8_t)*text);
        else
            path[len++] = *text;
        path[len] = '\0';
    }
    return true;
}
