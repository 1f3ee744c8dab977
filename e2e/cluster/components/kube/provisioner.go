package main

// provisioner: dynamic volumes for StorageClasses whose provisioner is "flotilla.dev/node-folder".
// It runs beside the control plane (not in a pod).  Every node of the lab keeps
// its data under NODES_DIR/<node>/volumes on this very machine, and sees that folder as
// VOLUME_ROOT; so "provisioning on a node" is a mkdir plus a PersistentVolume of type
// `local` with node affinity.  `local` (not hostPath) because only it honours fsGroup.
//
//   - WaitForFirstConsumer: waits for the scheduler's selected-node annotation.
//   - Immediate: takes the first Ready node.
//   - reclaimPolicy Delete: removes folder and PV once Released.
//   - expansion (allowVolumeExpansion: true): plays the external resizer; sizes are
//     only numbers here, nothing enforces them.

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	v1 "k8s.io/api/core/v1"
	storage "k8s.io/api/storage/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/clientcmd"
)

const (
	provName     = "flotilla.dev/node-folder"
	selectedNode = "volume.kubernetes.io/selected-node"
	provisioned  = "pv.kubernetes.io/provisioned-by"
)

func provisionerMain() {
	kubeconfig := flag.String("kubeconfig", "", "kubeconfig")
	nodesDir := flag.String("nodes-dir", "", "folder with one folder per node")
	volRoot := flag.String("volume-root", "/var/lib/flotilla-volumes", "where a node sees its volumes folder")
	flag.Parse()
	cfg, err := clientcmd.BuildConfigFromFlags("", *kubeconfig)
	if err != nil {
		panic(err)
	}
	ctx := context.Background()
	cs := kubernetes.NewForConfigOrDie(cfg)
	f := informers.NewSharedInformerFactory(cs, 0)
	pvcs, pvs, scs := f.Core().V1().PersistentVolumeClaims(), f.Core().V1().PersistentVolumes(), f.Storage().V1().StorageClasses()
	nodes := f.Core().V1().Nodes()
	kick := make(chan struct{}, 1)
	poke := func() {
		select {
		case kick <- struct{}{}:
		default:
		}
	}
	h := cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { poke() },
		UpdateFunc: func(any, any) { poke() },
		DeleteFunc: func(any) { poke() },
	}
	for _, i := range []cache.SharedIndexInformer{pvcs.Informer(), pvs.Informer(), scs.Informer(), nodes.Informer()} {
		i.AddEventHandler(h)
	}
	f.Start(ctx.Done())
	f.WaitForCacheSync(ctx.Done())
	say := func(format string, a ...any) {
		fmt.Fprintf(os.Stderr, time.Now().Format(time.RFC3339)+" "+format+"\n", a...)
	}
	say("ready")
	everything, _ := metav1.LabelSelectorAsSelector(&metav1.LabelSelector{})
	for {
		select {
		case <-kick:
		case <-time.After(10 * time.Second): // retry what failed
		}
		classes := map[string]*storage.StorageClass{}
		list, _ := scs.Lister().List(everything)
		for _, s := range list {
			if s.Provisioner == provName {
				classes[s.Name] = s
			}
		}
		claims, _ := pvcs.Lister().List(everything)
		for _, c := range claims {
			if c.Spec.StorageClassName == nil || classes[*c.Spec.StorageClassName] == nil || c.DeletionTimestamp != nil {
				continue
			}
			sc := classes[*c.Spec.StorageClassName]
			want := c.Spec.Resources.Requests[v1.ResourceStorage]
			if c.Spec.VolumeName != "" {
				have, ok := c.Status.Capacity[v1.ResourceStorage]
				if c.Status.Phase == v1.ClaimBound && ok && want.Cmp(have) > 0 {
					pv, err := pvs.Lister().Get(c.Spec.VolumeName)
					if err != nil {
						continue
					}
					pv = pv.DeepCopy()
					pv.Spec.Capacity[v1.ResourceStorage] = want
					if _, err = cs.CoreV1().PersistentVolumes().Update(ctx, pv, metav1.UpdateOptions{}); err == nil {
						c = c.DeepCopy()
						c.Status.Capacity[v1.ResourceStorage] = want
						c.Status.Conditions = nil
						_, err = cs.CoreV1().PersistentVolumeClaims(c.Namespace).UpdateStatus(ctx, c, metav1.UpdateOptions{})
					}
					say("grow %s/%s to %s: %v", c.Namespace, c.Name, want.String(), err)
				}
				continue
			}
			node := c.Annotations[selectedNode]
			if node == "" {
				if sc.VolumeBindingMode != nil && *sc.VolumeBindingMode == storage.VolumeBindingWaitForFirstConsumer {
					continue
				}
				ns, _ := nodes.Lister().List(everything)
				for _, n := range ns {
					for _, cond := range n.Status.Conditions {
						if cond.Type == v1.NodeReady && cond.Status == v1.ConditionTrue && !n.Spec.Unschedulable {
							node = n.Name
						}
					}
				}
				if node == "" {
					continue
				}
			}
			name := "pvc-" + string(c.UID)
			if _, err := pvs.Lister().Get(name); err == nil {
				continue
			}
			dir := filepath.Join(*nodesDir, node, "volumes", name)
			if err := os.MkdirAll(dir, 0o755); err != nil {
				say("mkdir: %v", err)
				continue
			}
			mode := v1.PersistentVolumeFilesystem
			pv := &v1.PersistentVolume{
				ObjectMeta: metav1.ObjectMeta{Name: name, Annotations: map[string]string{provisioned: provName}},
				Spec: v1.PersistentVolumeSpec{
					Capacity:                      v1.ResourceList{v1.ResourceStorage: want},
					AccessModes:                   c.Spec.AccessModes,
					PersistentVolumeReclaimPolicy: v1.PersistentVolumeReclaimDelete,
					StorageClassName:              sc.Name,
					VolumeMode:                    &mode,
					ClaimRef: &v1.ObjectReference{Kind: "PersistentVolumeClaim", APIVersion: "v1",
						Namespace: c.Namespace, Name: c.Name, UID: c.UID},
					PersistentVolumeSource: v1.PersistentVolumeSource{Local: &v1.LocalVolumeSource{Path: filepath.Join(*volRoot, name)}},
					NodeAffinity: &v1.VolumeNodeAffinity{Required: &v1.NodeSelector{NodeSelectorTerms: []v1.NodeSelectorTerm{{
						MatchExpressions: []v1.NodeSelectorRequirement{{Key: "kubernetes.io/hostname", Operator: v1.NodeSelectorOpIn, Values: []string{node}}},
					}}}},
				},
			}
			if sc.ReclaimPolicy != nil {
				pv.Spec.PersistentVolumeReclaimPolicy = *sc.ReclaimPolicy
			}
			_, err := cs.CoreV1().PersistentVolumes().Create(ctx, pv, metav1.CreateOptions{})
			say("provision %s/%s on %s: %v", c.Namespace, c.Name, node, err)
		}
		vols, _ := pvs.Lister().List(everything)
		for _, p := range vols {
			if p.Annotations[provisioned] != provName || p.Status.Phase != v1.VolumeReleased || p.DeletionTimestamp != nil ||
				p.Spec.PersistentVolumeReclaimPolicy != v1.PersistentVolumeReclaimDelete || p.Spec.Local == nil {
				continue
			}
			old, _ := filepath.Glob(filepath.Join(*nodesDir, "*", "volumes", filepath.Base(p.Spec.Local.Path)))
			for _, d := range old {
				os.RemoveAll(d)
			}
			err := cs.CoreV1().PersistentVolumes().Delete(ctx, p.Name, metav1.DeleteOptions{})
			if err != nil && !apierrors.IsNotFound(err) {
				say("delete %s: %v", p.Name, err)
			} else {
				say("deleted %s", p.Name)
			}
		}
	}
}
