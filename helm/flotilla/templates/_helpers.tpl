{{- define "flotilla.fullname" -}}
{{- if .Values.fullnameOverride }}{{ .Values.fullnameOverride }}
{{- else }}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if contains $name .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- else }}{{ printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" }}{{ end }}
{{- end }}
{{- end }}

{{- define "flotilla.serviceAccount" -}}
{{ default (ternary (include "flotilla.fullname" .) "default" .Values.serviceAccount.create) .Values.serviceAccount.name }}
{{- end }}

{{/* What selects the operator's pods. The brokers' pods have another component. */}}
{{- define "flotilla.selector" -}}
app.kubernetes.io/name: {{ default .Chart.Name .Values.nameOverride }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: operator
{{- end }}

{{- define "flotilla.labels" -}}
{{ include "flotilla.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: flotilla
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{/* What the operator may do to instances and their children. One rule per kind that it touches, no verb that it does not use:
     server-side apply needs create and patch; nothing is ever updated. */}}
{{- define "flotilla.rules" -}}
- apiGroups: [flotilla.dev]
  resources: [kafkainstances]
  verbs: [list, watch]
- apiGroups: [flotilla.dev]
  resources: [kafkainstances/status, kafkatopics/status]
  verbs: [patch]
# patch: finalizers, nothing else of a topic is written.
- apiGroups: [flotilla.dev]
  resources: [kafkatopics]
  verbs: [list, watch, patch]
- apiGroups: [""]
  resources: [configmaps, services]
  verbs: [list, watch, create, patch, delete]
# The brokers' certificates. RBAC cannot limit verbs to objects with a label: the operator lists and watches by its own
# label only. It deletes none: they go with their instance.
- apiGroups: [""]
  resources: [secrets]
  verbs: [list, watch, create, patch]
- apiGroups: [apps]
  resources: [statefulsets]
  verbs: [list, watch, create, patch, delete]
- apiGroups: [policy]
  resources: [poddisruptionbudgets]
  verbs: [list, watch, create, patch, delete]
- apiGroups: [""]
  resources: [pods, persistentvolumeclaims]
  verbs: [list, watch, delete]
- apiGroups: [events.k8s.io]
  resources: [events]
  verbs: [create, patch]
{{- end }}
