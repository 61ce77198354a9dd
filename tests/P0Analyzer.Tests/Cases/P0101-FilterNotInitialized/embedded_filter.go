package embeddedfilter

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Mulberry struct {
	capability.BaseCapability
	*filter.VMFilter // evidence vmfilter "init"
	client           *embeddedfilterAPI
}

func (m *Mulberry) Invoke() error {
	if err := m.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := m.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if m.VMFilter.Asset(&asset) {
			continue
		}
		m.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (m *Mulberry) ValidateCredentials() error {
	if _, err := m.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (m *Mulberry) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := m.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}
