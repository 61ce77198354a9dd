package kestrel

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Kestrel struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *kestrelAPI
	bloom  *bloomFilter
}

func (k *Kestrel) Invoke() error {
	if err := k.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := k.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		k.thenDecided(host)
		k.onlyOneWay(host)
		k.neverSent(host)
		k.list(host)
		k.derived(host)
		k.reassigned(host)
		k.other(host)
		k.before(host)
	}
	return nil
}

func (k *Kestrel) ValidateCredentials() error {
	if _, err := k.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (k *Kestrel) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := k.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func (k *Kestrel) thenDecided(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	k.Filter.Asset(&asset)
	if k.Filter.Asset(&asset) {
		return
	}
	k.Job.Send(&asset)
}

// On the other way nobody asked at all.
func (k *Kestrel) onlyOneWay(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if host.IsPublic {
		k.Filter.Asset(&asset)
	}
	k.Job.Send(&asset) // want P0102 "'asset'"
}

func (k *Kestrel) neverSent(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	k.Filter.Asset(&asset)
	k.log("asked", host.Name)
}

func (k *Kestrel) list(host Host) {
	for _, asset := range k.Filter.FilterAssets(host.Assets) {
		k.Job.Send(&asset)
	}
}

func (k *Kestrel) derived(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if k.Filter.Asset(&asset) {
		return
	}
	risk := model.NewRisk(&asset, "exposed")
	k.Filter.Risk(&risk)
	k.Job.Send(&risk)
}

func (k *Kestrel) reassigned(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	k.Filter.Asset(&asset)
	asset = model.NewAsset(host.Domain, "")
	k.Job.Send(&asset) // want P0102 "'asset'"
}

func (k *Kestrel) other(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	k.bloom.Asset(&asset)
	if k.Filter.Asset(&asset) {
		return
	}
	k.Job.Send(&asset)
}

func (k *Kestrel) before(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	k.Job.Send(&asset) // want P0102 "'asset'"
	k.Filter.Asset(&asset)
}
