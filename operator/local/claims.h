/* Claims as folders. */
#ifndef LOCAL_CLAIMS_H
#define LOCAL_CLAIMS_H

#include "local/kubelet.h"

/* Puts every claim that has a folder into the model. */
int claims_load(struct kubelet *kubelet, int64_t now_ms);

/* A folder for each new claim; the folders of claims that are gone are removed, once nobody uses them. */
void claims_sync(struct kubelet *kubelet);

struct path claims_data_folder(const struct kubelet *kubelet, const char *namespace, const char *name);

#endif
