/* How to reach the API server: from inside a pod, or by a kubeconfig file.
 *
 * In a pod: KUBERNETES_SERVICE_HOST and _PORT, and the files token, ca.crt and namespace of the service account.
 * A kubeconfig: the current context's cluster and user; certificates and keys as files or inline (base64), a token
 * inline or as a file. Not supported, and said so: exec and auth-provider plugins, passwords,
 * proxies, tls-server-name.
 * Source: kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig. */
#ifndef KUBE_CONFIG_H
#define KUBE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

enum {
    KUBE_CONFIG_LEN_MAX = 1 << 20, /* bytes of a kubeconfig, and of each file it names */
    KUBE_CONFIG_FAULT_LEN = 512,
};

/* Bytes (PEM) of each; absent ones are NULL. All ours, until kube_config_release. */
struct kube_config {
    char *server;  /* "https://10.96.0.1:443", no slash at the end */
    char *ca_file; /* read again for new connections */
    char *ca_pem;
    char *cert_pem; /* client certificate and its key */
    char *key_pem;
    char *token;
    char *token_file; /* read again every minute and after an answer 401 */
    char *namespace;  /* of the pod or of the context; "default" where none is named */
    bool insecure;    /* insecure-skip-tls-verify */
};

/* Where path is NULL: the file that $KUBECONFIG names (its first), else the pod's service account, else
 * ~/.kube/config. ERR_INVALID, ERR_IO or ERR_UNKNOWN with a sentence in ret_fault: file, field and what is wrong. */
int kube_config_load(const char *path, struct kube_config *ret_config, char ret_fault[KUBE_CONFIG_FAULT_LEN]);

/* The service account in folder dir, the server at host:port. */
int kube_config_from_pod(const char *dir, const char *host, const char *port, struct kube_config *ret_config,
                         char ret_fault[KUBE_CONFIG_FAULT_LEN]);

/* text is the kubeconfig's content, dir what its relative file names begin at. Both borrowed. */
int kube_config_from_text(struct slice text, const char *dir, struct kube_config *ret_config,
                          char ret_fault[KUBE_CONFIG_FAULT_LEN]);

void kube_config_release(struct kube_config *config);

/* The file's content without white space at its end, NUL-terminated; the caller frees it (mem_free).
 * NULL: it cannot be read or is larger than KUBE_CONFIG_LEN_MAX. */
char *kube_config_read_file(const char *path);

#endif
