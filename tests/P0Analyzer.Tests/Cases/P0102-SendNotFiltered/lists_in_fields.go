package nacre

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Nacre struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *nacreAPI
	lists  lists
}

func (n *Nacre) Invoke() error {
	if err := n.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := n.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		n.gather(host)
		n.gatherUnasked(host)
		n.mapped(host)
		n.keyed(host)
		n.viaAdd(host)
		n.preset(host)
		n.exposed(host)
	}
	n.deliver()
	return nil
}

func (n *Nacre) ValidateCredentials() error {
	if _, err := n.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (n *Nacre) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := n.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

type lists struct {
	asked, unasked, added, given []any
	byName, byKey                map[string]model.Asset
	fetched                      []model.Asset
}

func (n *Nacre) gather(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if n.Filter.Asset(&asset) {
		return
	}
	n.lists.asked = append(n.lists.asked, &asset, model.NewRisk(&asset, "exposed"))
}

func (n *Nacre) gatherUnasked(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	n.lists.unasked = append(n.lists.unasked, &asset)
}

func (n *Nacre) mapped(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !n.Filter.Asset(&asset) {
		n.lists.byName[host.Name] = asset
	}
}

func (n *Nacre) keyed(host Host) {
	for _, asset := range host.Assets {
		n.lists.byKey[asset.Key] = asset
		if n.Filter.Asset(&asset) {
			n.log("filtered", asset.Key)
		}
	}
}

func (n *Nacre) add(item any) { n.lists.added = append(n.lists.added, item) }

func (n *Nacre) viaAdd(host Host) {
	for _, asset := range host.Assets {
		if n.Filter.Asset(&asset) {
			continue
		}
		n.add(&asset)
	}
}

func (n *Nacre) preset(host Host) {
	if len(host.Assets) == 0 {
		n.lists = lists{given: host.Items}
	}
	n.lists.given = append(n.lists.given)
}

func (n *Nacre) exposed(host Host) {
	n.lists.fetched = n.lists.fetched[:0]
	n.client.Decode(host, &n.lists.fetched)
}

func (n *Nacre) deliver() {
	n.Job.Send(n.lists.asked...)   // evidence vmfilter "use"
	n.Job.Send(n.lists.unasked...) // want P0102 "n.lists.unasked"
	n.Job.Send(n.lists.added...)   // evidence vmfilter "use"
	n.Job.Send(n.lists.given...)   // want P0102 "n.lists.given"
	for _, asset := range n.lists.byName {
		n.Job.Send(&asset) // evidence vmfilter "use"
	}
	for _, asset := range n.lists.byKey {
		n.Job.Send(&asset) // want P0102 "'asset'"
	}
	for _, asset := range n.lists.fetched {
		n.Job.Send(&asset) // want P0102 "'asset'"
	}
}
