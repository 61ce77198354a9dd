// Package falcon looks inverted and is not, or is more than that.
package falcon

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Falcon struct {
	capability.BaseCapability
	Filter   *filter.VMFilter
	client   *falconClient
	excluded int
}

func (f *Falcon) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := f.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		f.counts(host)
		f.asksAgain(host)
		f.named(host)
		f.other(host)
		f.bothWays(host)
		f.replaced(host)
		f.twoFilters(host)
		f.doubleNegation(host)
		f.xor(host)
	}
	return nil
}

func (f *Falcon) ValidateCredentials() error {
	if _, err := f.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (f *Falcon) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := f.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (f *Falcon) counts(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) {
		f.excluded++
		return
	}
	f.Job.Send(&asset)
}

func (f *Falcon) asksAgain(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) {
		asset.DNS = host.FQDN
		if f.Filter.Asset(&asset) {
			return
		}
		f.Job.Send(&asset)
	}
}

// isRejected is named after what it says.
func (f *Falcon) isRejected(asset *model.Asset) (rejected bool) {
	rejected = f.Filter.Asset(asset)
	return
}

func (f *Falcon) named(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if isRejected := f.isRejected(&asset); !isRejected {
		f.Job.Send(&asset)
	}
}

func (f *Falcon) other(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	other := model.NewAsset(host.FQDN, host.IP)
	if f.Filter.Asset(&asset) && !f.Filter.Asset(&other) {
		f.Job.Send(&other)
	}
}

func (f *Falcon) bothWays(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) {
		f.excluded++
	}
	f.Job.Send(&asset) // want P0102 "whatever the filter answered"
}

func (f *Falcon) replaced(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) {
		asset = f.client.Public(host)
		if f.Filter.Asset(&asset) {
			return
		}
	}
	f.Job.Send(&asset)
}

func (f *Falcon) twoFilters(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) || f.Filter.Risk(model.NewRisk(&asset, "x")) {
		return
	}
	f.Job.Send(&asset)
}

func (f *Falcon) doubleNegation(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !(!f.Filter.Asset(&asset)) {
		return
	}
	f.Job.Send(&asset)
}

func (f *Falcon) xor(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if f.Filter.Asset(&asset) != false {
		return
	}
	f.Job.Send(&asset)
}
