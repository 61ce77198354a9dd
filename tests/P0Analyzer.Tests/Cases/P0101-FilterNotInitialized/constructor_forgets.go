package constructorforgets

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Maple struct { // want P0101 "never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *constructorforgetsAPI
}

func (m *Maple) Invoke() error {
	if err := m.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := m.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if m.Filter.Asset(&asset) {
			continue
		}
		m.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (m *Maple) ValidateCredentials() error {
	if _, err := m.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (m *Maple) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := m.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func NewMaple(job model.Job, client *constructorforgetsAPI) *Maple {
	return &Maple{
		BaseCapability: capability.NewBaseCapability(job),
		client:         client,
	}
}
