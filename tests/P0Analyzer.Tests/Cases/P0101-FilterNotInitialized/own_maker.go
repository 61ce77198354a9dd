package ownmaker

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Gorse struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *ownmakerAPI
}

func (g *Gorse) Invoke() error {
	if err := g.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := g.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if g.Filter.Asset(&asset) {
			continue
		}
		g.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (g *Gorse) ValidateCredentials() error {
	if _, err := g.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (g *Gorse) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := g.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(client *ownmakerAPI) *Gorse {
	return &Gorse{Filter: defaultFilter(), client: client} // evidence vmfilter "init"
}

func defaultFilter() *filter.VMFilter {
	vm := filter.NewVMFilter(model.Job{})
	return vm
}
