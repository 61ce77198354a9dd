// Package wiz has generic helpers that filter and send.
package wiz

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	vm "github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Wiz struct {
	capability.BaseCapability
	Filter  *vm.VMFilter
	graphql *wizGraphQL
}

func (w *Wiz) Invoke() error {
	if err := w.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	resources, err := w.graphql.Resources(context.Background())
	if err != nil {
		return fmt.Errorf("querying resources: %w", err)
	}
	w.keepOf(resources)
	w.eachOf(resources)
	w.mapOf(resources)
	w.sequence(resources)
	w.library(resources)
	w.partition(resources)
	return nil
}

func (w *Wiz) ValidateCredentials() error {
	if _, err := w.graphql.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (w *Wiz) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := w.graphql.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func keep[T any](items []T, wanted func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if wanted(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func each[T any](items []T, do func(T)) {
	for _, item := range items {
		do(item)
	}
}

func transform[In, Out any](items []In, change func(In) Out) []Out {
	out := make([]Out, 0, len(items))
	for _, item := range items {
		out = append(out, change(item))
	}
	return out
}

func toAsset(r Resource) model.Asset { return model.NewAsset(r.Name, r.IP) }

func (w *Wiz) keepOf(resources []Resource) {
	assets := transform(resources, toAsset)
	for _, asset := range keep(assets, func(a model.Asset) bool { return !w.Filter.Asset(&a) }) {
		w.Job.Send(&asset)
	}
	for _, asset := range keep(assets, func(a model.Asset) bool { return a.DNS != "" }) {
		w.Job.Send(&asset) // want P0102 "'asset' is sent"
	}
}

func (w *Wiz) eachOf(resources []Resource) {
	each(transform(resources, toAsset), func(asset model.Asset) {
		if w.Filter.Asset(&asset) {
			return
		}
		w.Job.Send(&asset)
	})
	each(transform(resources, toAsset), func(asset model.Asset) {
		w.Job.Send(&asset) // want P0102 "'asset' is sent"
	})
}

func (w *Wiz) mapOf(resources []Resource) {
	assets := transform[Resource, model.Asset](resources, toAsset)
	w.Job.Send(w.Filter.FilterAssets(assets)...)
	w.Job.Send(assets...) // want P0102 "Elements of 'assets'"
}

func (w *Wiz) accepted(resources []Resource) iter.Seq[model.Asset] {
	return func(yield func(model.Asset) bool) {
		for _, resource := range resources {
			asset := toAsset(resource)
			if w.Filter.Asset(&asset) {
				continue
			}
			if !yield(asset) {
				return
			}
		}
	}
}

func everything(resources []Resource) iter.Seq[model.Asset] {
	return func(yield func(model.Asset) bool) {
		for _, resource := range resources {
			if !yield(toAsset(resource)) {
				return
			}
		}
	}
}

func (w *Wiz) sequence(resources []Resource) {
	for asset := range w.accepted(resources) {
		w.Job.Send(&asset)
	}
	for asset := range everything(resources) {
		w.Job.Send(&asset) // want P0102 "'asset' is sent"
	}
}

func (w *Wiz) library(resources []Resource) {
	assets := slices.DeleteFunc(transform(resources, toAsset), func(a model.Asset) bool { return w.Filter.Asset(&a) })
	w.Job.Send(assets...)
	sorted := slices.Clone(assets)
	w.Job.Send(sorted...)
	inverted := slices.DeleteFunc(transform(resources, toAsset), func(a model.Asset) bool { return !w.Filter.Asset(&a) })
	w.Job.Send(inverted...) // want P0103 "'inverted' is sent only where"
}

func (w *Wiz) partition(resources []Resource) {
	in, out := w.split(transform(resources, toAsset))
	w.Job.Send(in...)
	w.Job.Send(out...) // want P0103 "'out' is sent only where"
}

func (w *Wiz) split(assets []model.Asset) (wanted, unwanted []model.Asset) {
	for _, asset := range assets {
		if w.Filter.Asset(&asset) {
			unwanted = append(unwanted, asset)
			continue
		}
		wanted = append(wanted, asset)
	}
	return
}
