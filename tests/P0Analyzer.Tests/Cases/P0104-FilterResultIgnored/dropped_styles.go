// Package nessus asks its filter and drops the answer, in many styles.
package nessus

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

type Nessus struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *nessusClient
}

func (n *Nessus) Invoke() error {
	if err := n.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := n.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		n.statement(host)
		n.blank(host)
		n.blankVar(host)
		n.deferred(host)
		n.spawned(host)
		n.viaHelper(host)
		n.risk(host)
		n.pointer(host)
		n.oneOfTwo(host)
		n.listed(host)
	}
	return n.grouped(hosts)
}

func (n *Nessus) ValidateCredentials() error {
	if _, err := n.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (n *Nessus) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := n.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (n *Nessus) statement(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	n.Filter.Asset(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) blank(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	_ = n.Filter.Asset(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) blankVar(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	var _ = n.Filter.Asset(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) deferred(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	defer n.Filter.Asset(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) spawned(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	go n.Filter.Asset(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) rejects(asset *model.Asset) bool { return n.Filter.Asset(asset) }

func (n *Nessus) viaHelper(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	n.rejects(&asset) // want P0104 "'asset'"
	n.Job.Send(&asset)
}

func (n *Nessus) risk(host Host) {
	risk := model.NewRisk(host.Asset, "cve")
	n.Filter.Risk(&risk) // want P0104 "'risk'"
	n.Job.Send(&risk)
}

func (n *Nessus) pointer(host Host) {
	asset := n.client.Asset(host)
	_ = n.Filter.Asset(asset) // want P0104 "asset'"
	n.Job.Send(*asset)
}

func (n *Nessus) oneOfTwo(host Host) {
	asset, other := model.NewAsset(host.Name, host.IP), model.NewAsset(host.FQDN, host.IP)
	n.Filter.Asset(&asset) // want P0104 "'asset'"
	if n.Filter.Asset(&other) {
		return
	}
	n.Job.Send(&asset, &other)
}

func (n *Nessus) listed(host Host) {
	var batch []any
	for _, alias := range host.Aliases {
		asset := model.NewAsset(alias, host.IP)
		n.Filter.Asset(&asset) // want P0104 "'batch'"
		batch = append(batch, &asset)
	}
	n.Job.Send(batch...)
}

func (n *Nessus) grouped(hosts []Host) error {
	var group errgroup.Group
	group.SetLimit(4)
	for _, host := range hosts {
		host := host
		group.Go(func() error {
			asset := model.NewAsset(host.Name, host.IP)
			n.Filter.Asset(&asset) // want P0104 "'asset'"
			n.Job.Send(&asset)
			return nil
		})
	}
	return group.Wait()
}
