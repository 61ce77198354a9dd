// Package insight drops an answer where another one decides, or where more is wrong.
package insight

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Insight struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *insightClient
}

func (i *Insight) Invoke() error {
	if err := i.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := i.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		i.warms(host)
		i.notSent(host)
		i.logged(host)
		i.onePath(host)
		i.other(host)
		i.later(host)
		i.list(host)
		i.inert(host)
	}
	return nil
}

func (i *Insight) ValidateCredentials() error {
	if _, err := i.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (i *Insight) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := i.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// warms fills the filter's cache first.
func (i *Insight) warms(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	i.Filter.Asset(&asset)
	if i.Filter.Asset(&asset) {
		return
	}
	i.Job.Send(&asset)
}

func (i *Insight) notSent(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	_ = i.Filter.Asset(&asset)
	slog.Info("seen", "asset", asset)
}

// logged keeps the answer, which decides nothing.
func (i *Insight) logged(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	rejected := i.Filter.Asset(&asset)
	slog.Info("asked", "rejected", rejected)
	i.Job.Send(&asset) // want P0102 "whatever the filter answered"
}

// onePath asks on one of two ways.
func (i *Insight) onePath(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if host.Online {
		i.Filter.Asset(&asset)
	}
	i.Job.Send(&asset) // want P0102 "'asset'"
}

// other asks about another value.
func (i *Insight) other(host Host) {
	asset, alias := model.NewAsset(host.Name, host.IP), model.NewAsset(host.FQDN, host.IP)
	i.Filter.Asset(&alias)
	i.Job.Send(&asset) // want P0102 "'asset'"
}

// later asks when it is too late.
func (i *Insight) later(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	i.Job.Send(&asset) // want P0102 "'asset'"
	i.Filter.Asset(&asset)
}

// list drops what FilterAssets gives back.
func (i *Insight) list(host Host) {
	assets := i.client.Assets(host)
	accepted := i.Filter.FilterAssets(assets)
	i.Job.Send(accepted...)
}

// inert only looks like a filter.
type lens struct{}

func (lens) Asset(asset *model.Asset) bool { return asset.DNS == "" }

func (i *Insight) inert(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	lens{}.Asset(&asset)
	if i.Filter.Asset(&asset) {
		return
	}
	i.Job.Send(&asset)
}
