package basalt

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Basalt struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *basaltAPI
	count  int
}

func (b *Basalt) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := b.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		b.never(host)
		b.otherValue(host)
		b.oneBranch(host)
		b.bothBranches(host)
		b.afterwards(host)
		b.reassigned(host)
		b.shadowed(host)
		b.unusedAnswer(host)
		b.derivedOfOther(host)
		b.nilGuard(host)
		b.breaksSwitch(host)
	}
	return nil
}

func (b *Basalt) ValidateCredentials() error {
	if _, err := b.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b *Basalt) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := b.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (b *Basalt) never(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	b.Job.Send(&asset) // want P0102 "'asset' is sent without having been accepted"
}

func (b *Basalt) otherValue(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	alias := model.NewAsset(host.Alias, host.IP)
	if b.Filter.Asset(&asset) {
		return
	}
	b.Job.Send(&alias) // want P0102 "'alias'"
}

func (b *Basalt) oneBranch(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if host.IsPublic {
		if b.Filter.Asset(&asset) {
			return
		}
	}
	b.Job.Send(&asset) // want P0102 "on the path"
}

func (b *Basalt) bothBranches(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if b.Filter.Asset(&asset) {
		b.count++
	}
	b.Job.Send(&asset) // want P0102 "decides nothing"
}

func (b *Basalt) afterwards(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	b.Job.Send(&asset) // want P0102 "'asset'"
	if b.Filter.Asset(&asset) {
		return
	}
	b.Job.Send(asset.Attribute("os", host.OS))
}

func (b *Basalt) reassigned(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if b.Filter.Asset(&asset) {
		return
	}
	if host.Alias != "" {
		asset = model.NewAsset(host.Alias, host.IP)
	}
	b.Job.Send(&asset) // want P0102 "on the path"
}

func (b *Basalt) shadowed(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if b.Filter.Asset(&asset) {
		return
	}
	for _, alias := range host.Aliases {
		asset := model.NewAsset(alias, host.IP)
		b.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (b *Basalt) unusedAnswer(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	rejected := b.Filter.Asset(&asset)
	b.log("asked", rejected)
	b.Job.Send(&asset) // want P0102 "decides nothing"
}

func (b *Basalt) derivedOfOther(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	other := model.NewAsset(host.Alias, host.IP)
	if b.Filter.Asset(&asset) {
		return
	}
	b.Job.Send(model.NewRisk(&asset, "open-port"))
	b.Job.Send(model.NewRisk(&other, "open-port")) // want P0102 "model.NewRisk"
}

func (b *Basalt) nilGuard(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if b.Filter != nil && b.Filter.Asset(&asset) {
		return
	}
	b.Job.Send(&asset) // want P0102 "on the path"
}

func (b *Basalt) breaksSwitch(host Host) {
	for _, alias := range host.Aliases {
		asset := model.NewAsset(alias, host.IP)
		switch {
		case b.Filter.Asset(&asset):
			break
		}
		b.Job.Send(&asset) // want P0102 "decides nothing"
	}
}
