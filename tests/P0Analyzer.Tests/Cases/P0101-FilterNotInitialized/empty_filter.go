package emptyfilter

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Pine struct { // want P0101 "never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *emptyfilterAPI
}

func (p *Pine) Invoke() error {
	if err := p.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := p.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if p.Filter.Asset(&asset) {
			continue
		}
		p.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (p *Pine) ValidateCredentials() error {
	if _, err := p.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (p *Pine) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := p.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(client *emptyfilterAPI) *Pine {
	return &Pine{Filter: &filter.VMFilter{}, client: client}
}
